// SPDX-License-Identifier: GPL-3.0-or-later

// Answers as people type and read them, beside their one form in the data.

const mark = (language) => (language === 'vi' ? ',' : '.');

// Digits in groups of three: "1.200.000" with '.'.
const isGrouped = (digits, mark) => {
    const [first, ...groups] = digits.split(mark);
    return /^\d{1,3}$/.test(first) && groups.length > 0 &&
        groups.every((group) => /^\d{3}$/.test(group));
};

// Without marks between groups, and with a point for the comma of decimals. What a mark that stands
// once means cannot be told: "1.200" is a thousand two hundred where no decimals are asked.
function withoutGroups(digits, decimals) {
    const last = digits.search(/[.,][^.,]*$/);
    if (last < 0) return digits;
    const mark = digits[last];
    const other = mark === '.' ? ',' : '.';
    const whole = digits.slice(0, last);
    const count = digits.split(mark).length - 1;
    if (digits.includes(other))
        return isGrouped(whole, other)
            ? `${whole.replaceAll(other, '')}.${digits.slice(last + 1)}` : digits;
    const isThousands = isGrouped(digits, mark) && (count > 1 || decimals === 0);
    return isThousands ? digits.replaceAll(mark, '') : digits.replace(mark, '.');
}

// "1.234,5" -> "1234.5", as core/forms/typed_answer.h reads it. What is no number stays as it was
// typed, to be told so.
function numberTyped(text, decimals = 0) {
    const typed = trimmedAnswer(text.normalize('NFKC')).replace(/[\u2212\u2013]/g, '-');
    const sign = /^[+-]?/.exec(typed)[0];
    const joined = typed.slice(sign.length).replace(/(\d) +(?=\d{3}(?!\d))/g, '$1');
    const parts = /^(\d*)(?:\.(\d*))?$/.exec(withoutGroups(joined, decimals));
    if (!parts || (parts[1] === '' && !parts[2])) return typed;
    const whole = parts[1].replace(/^0+(?=\d)/, '') || '0';
    return (sign === '-' ? '-' : '') + whole + (parts[2] ? '.' + parts[2] : '');
}

const numberShown = (answer, language) => answer.replace('.', mark(language));

// "23/11/2026 14:05" where the browser has no field for dates; else what such a field holds.
function momentTyped(text) {
    const typed = trimmedAnswer(text).replace('T', ' ');
    return typed.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/, (_, day, month, year) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

// 2026-11-23 14:05 -> 23/11/2026 14:05.
const momentShown = (moment) => moment.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$3/$2/$1');
