// SPDX-License-Identifier: GPL-3.0-or-later

// The expression language (docs/methods/expressions.md) over trees whose names are found and whose
// kinds are settled: [operation, argument, …]. Leaves: ["n", number], ["t", text], ["b", truth] and
// ["v", source, "n" or "t"]. A condition is true, false or null (not known), a number is NaN and a
// text '' where it is missing.

const isAnswered = (value) => value !== null && value !== '' && !Number.isNaN(value);

// No number is infinite: what cannot be worked out is missing.
const finite = (value) => (Number.isFinite(value) ? value : NaN);

const isKnown = (a, b) => a !== null && b !== null;
const both = (a, b) => (a === false || b === false ? false : isKnown(a, b) ? true : null);
const either = (a, b) => (a === true || b === true ? true : isKnown(a, b) ? false : null);
const opposite = (a) => (a === null ? null : !a);
const compared = (a, b, holds) => (isAnswered(a) && isAnswered(b) ? holds(a, b) : null);
const equal = (a, b) => compared(a, b, (x, y) => x === y);

// Halves away from zero, at `digits` after the point (before it, if negative).
function rounded(value, digits) {
    const power = Number('1e' + Math.abs(digits));
    const scaled = digits < 0 ? value / power : value * power;
    if (!Number.isFinite(scaled)) return value;
    const whole = Math.trunc(scaled);
    const near = Math.abs(scaled - whole) >= 0.5 ? whole + Math.sign(scaled) : whole;
    return finite(digits < 0 ? near * power : near / power);
}

// Of the arguments that are answered, from the first to the last.
function foldAnswered(values, join) {
    let result = NaN;
    for (const value of values) {
        const further = join(result, value);
        if (!Number.isNaN(further)) result = further;
        else if (!Number.isNaN(value)) result = value;
    }
    return result;
}

// Whether `code` is one of those in a cell: cut at semicolons if there are any, else at blanks.
function holdsCode(cell, code) {
    return cell
        .split(cell.includes(';') ? ';' : ' ')
        .some((part) => part.replace(/^ +| +$/g, '') === code);
}

function selected(cell, [text, number]) {
    if (!isAnswered(cell)) return null;
    return typeof cell === 'string' ? holdsCode(cell, text) : cell === number;
}

const smaller = (a, b) => (Number.isNaN(a) || Number.isNaN(b) ? NaN : b < a ? b : a);
const larger = (a, b) => (Number.isNaN(a) || Number.isNaN(b) ? NaN : a < b ? b : a);
const sum = (values) => finite(foldAnswered(values, (a, b) => a + b));
const count = (values) => values.filter(isAnswered).length;

// Each takes the values of its arguments.
const operations = {
    negate: (a) => -a,
    '+': (a, b) => finite(a + b),
    '-': (a, b) => finite(a - b),
    '*': (a, b) => finite(a * b),
    '/': (a, b) => finite(a / b),
    '=': equal,
    '<>': (a, b) => opposite(equal(a, b)),
    '<': (a, b) => compared(a, b, (x, y) => x < y),
    '<=': (a, b) => compared(a, b, (x, y) => x <= y),
    '>': (a, b) => compared(a, b, (x, y) => x > y),
    '>=': (a, b) => compared(a, b, (x, y) => x >= y),
    in: (value, ...items) => items.reduce((so, item) => either(so, equal(value, item)), false),
    not: opposite,
    and: both,
    or: either,
    missing: (a) => !isAnswered(a),
    answered: (a) => isAnswered(a),
    abs: (a) => Math.abs(a),
    round: (a, digits = 0) => rounded(a, digits),
    floor: (a) => Math.floor(a),
    ceil: (a) => Math.ceil(a),
    min: (...values) => foldAnswered(values, smaller),
    max: (...values) => foldAnswered(values, larger),
    sum: (...values) => sum(values),
    mean: (...values) => finite(sum(values) / count(values)),
    count: (...values) => count(values),
    coalesce: (...values) => values.find(isAnswered) ?? values[values.length - 1],
    length: (text) => (text === '' ? NaN : [...text].length),
    contains: (text, part) => compared(text, part, (a, b) => a.includes(b)),
    between: (a, least, most) =>
        both(compared(a, least, (x, y) => x >= y), compared(a, most, (x, y) => x <= y)),
};

// `read(source, kind)` gives the value of a name as a number ("n") or a text ("t").
function evaluate(tree, read) {
    const [operation, ...parts] = tree;
    if (operation === 'n' || operation === 't' || operation === 'b') return parts[0];
    if (operation === 'v') return read(parts[0], parts[1]);
    if (operation === 'selected') return selected(evaluate(parts[0], read), parts[1]);
    if (operation === 'if') {
        const [condition, then, otherwise] = parts;
        const truth = evaluate(condition, read);
        if (truth === true) return evaluate(then, read);
        return truth === false && otherwise ? evaluate(otherwise, read) : missingLike(then);
    }
    return operations[operation](...parts.map((part) => evaluate(part, read)));
}

// The missing value of the kind that a tree gives.
function missingLike(tree) {
    const [operation, ...parts] = tree;
    if (operation === 't' || (operation === 'v' && parts[1] === 't')) return '';
    if (operation === 'if') return missingLike(parts[1]);
    if (operation === 'coalesce') return missingLike(parts[0]);
    return conditions.has(operation) ? null : NaN;
}

const conditions = new Set(
    'b = <> < <= > >= in not and or missing answered contains between selected'.split(' '));
