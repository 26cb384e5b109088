// SPDX-License-Identifier: GPL-3.0-or-later

// What a form looks like for some answers: core/questionnaire/form_state.h, in the same words and
// the same order. `form` is what core/forms/html_form.h writes; `answers` holds texts by field name.

const trimmedAnswer = (text) => text.replace(/^[ \t\r\n\f\v]+|[ \t\r\n\f\v]+$/g, '');
const codesIn = (answer) => answer.split(' ').filter((code) => code !== '');
const answerTo = (answers, name) => trimmedAnswer(answers[name] ?? '');

const questionAt = (form, at) => form.sections[at.section].questions[at.question];
const questionOf = (form, field) => questionAt(form, field);
const isAlone = (option) => Boolean(option.alone || option.missing);

// Entries that follow from others, once after the form was read.
function prepare(form) {
    form.byName = new Map(form.fields.map((field, index) => [field.name, index]));
    form.fields.forEach((field) => {
        const question = questionOf(form, field);
        const lists = field.option === undefined ? [question.list, question.besides] : [];
        field.options = lists.flatMap((list) => form.lists[list] ?? []);
    });
    return form;
}

const optionOf = (field, code) => field.options.find((option) => option.code === code);

// A decimal number as core/base/number.h reads it; NaN if it is none.
function readNumber(text) {
    if (!/^[ \t]*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[ \t]*$/.test(text)) return NaN;
    return finite(Number(text));
}

// The shortest text that reads back the same, as core/base/number.h writes it.
function writeNumber(number) {
    if (Number.isInteger(number) && Math.abs(number) < 1e15)
        return Object.is(number, -0) ? '-0' : String(number);
    const [mantissa, exponent] = Math.abs(number).toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const power = Number(exponent);
    const sign = number < 0 ? '-' : '';
    const tens = String(Math.abs(power)).padStart(2, '0');
    const scientific = `${mantissa}e${power < 0 ? '-' : '+'}${tens}`;
    let plain;
    if (power < 0) plain = '0.' + '0'.repeat(-power - 1) + digits;
    else if (digits.length <= power + 1) plain = digits + '0'.repeat(power + 1 - digits.length);
    else plain = `${digits.slice(0, power + 1)}.${digits.slice(power + 1)}`;
    if (plain.length > scientific.length) return sign + scientific;
    return sign + (Number.isInteger(number) ? BigInt(Math.abs(number)).toString() : plain);
}

// A number as answers are written: digits with a point; NaN if it is none.
const numberInAnswer = (answer) =>
    /^-?\d{1,15}(\.\d{1,15})?$/.test(answer) ? Number(answer) : NaN;

const isOffered = (field, option, within) =>
    field.within === undefined || !option.within || option.within === within;

// Options offered now, in the order of the list.
function offeredOptions(form, state, field) {
    const above = field.within === undefined ? '' : state.values[field.within];
    return field.options.filter((option) => isOffered(field, option, above));
}

// In characters; words of "other" have a limit of their own.
const longestOf = (field, question) => (field.option === undefined ? question.longest : 2000);

// Each gives the word of a fault, or '' for an answer that can stand.

function textFault(answer, longest, severalLines) {
    if ([...answer].length > longest) return 'too-long';
    return !severalLines && /[\r\n]/.test(answer) ? 'lines' : '';
}

function numberFault(answer, least, most, decimals) {
    const number = numberInAnswer(answer);
    if (Number.isNaN(number)) return 'not-a-number';
    if ((answer.split('.')[1] ?? '').length > decimals) return 'decimals';
    if (least !== undefined && number < least) return 'too-low';
    return most !== undefined && number > most ? 'too-high' : '';
}

function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const [year, month, day] = text.split('-').map(Number);
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return year >= 1 && day >= 1 && day <= (days[month - 1] ?? 0);
}

const isClock = (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function isMoment(kind, text) {
    if (kind === 'time') return isClock(text);
    if (kind === 'date') return isDay(text);
    return text.length === 16 && text[10] === ' ' && isDay(text.slice(0, 10)) &&
        isClock(text.slice(11));
}

function limitOf(question, limit, today) {
    if (limit !== 'today') return limit ?? '';
    return question.moment === 'time' ? '' : today;
}

function dateFault(answer, question, today) {
    if (!isMoment(question.moment, answer)) return 'not-a-date';
    // The longer of the two is compared as far as the shorter goes.
    const isBefore = (a, b) => a.slice(0, b.length) < b.slice(0, a.length);
    const earliest = limitOf(question, question.earliest, today);
    const latest = limitOf(question, question.latest, today);
    if (earliest && isBefore(answer, earliest)) return 'too-early';
    return latest && isBefore(latest, answer) ? 'too-late' : '';
}

function codesFault(field, answer, within, least, most) {
    const codes = codesIn(answer);
    const chosen = new Set(codes);
    const options = codes.map((code) =>
        field.options.find((option) => option.code === code && isOffered(field, option, within)));
    if (options.some((option) => option === undefined)) return 'not-offered';
    const alone = options.some(isAlone);
    if (alone && chosen.size > 1) return 'alone';
    if (!alone && codes.length < least) return 'too-few';
    if (codes.length > most) return 'too-many';
    return chosen.size < codes.length ? 'repeated' : '';
}

// How many are to be ranked.
function placesOf(form, question) {
    const own = (form.lists[question.list] ?? []).filter((option) => !isAlone(option)).length;
    return question.places ? Math.min(question.places, own) : own;
}

function faultOf(form, field, answer, within, today) {
    if (answer === '') return '';
    const question = questionOf(form, field);
    if (field.option !== undefined) return textFault(answer, longestOf(field, question), false);
    const besides = form.lists[question.besides] ?? [];
    if (besides.some((option) => option.code === answer)) return '';
    const places = question.kind === 'ranking' ? placesOf(form, question) : 0;
    switch (question.kind) {
    case 'multiple':
        return codesFault(field, answer, within, question.least ?? 0,
            question.most ?? field.options.length);
    case 'ranking':
        return codesFault(field, answer, within, places, places);
    case 'number':
        return numberFault(answer, question.least, question.most, question.decimals ?? 0);
    case 'recommendation':
        return numberFault(answer, 0, 10, 0);
    case 'text':
        return textFault(answer, question.longest, question.severalLines);
    case 'date':
        return dateFault(answer, question, today);
    default:
        return field.options.some((option) => option.code === answer &&
            isOffered(field, option, within)) ? '' : 'not-offered';
    }
}

// What a name in a condition reads, as a number ("n") or a text ("t").
function sourceValue(form, source, answer, kind) {
    const field = form.fields[source.field];
    const isMissing = (code) => source.part !== 'code' && optionOf(field, code)?.missing;
    const choice = (code) => {
        if (!optionOf(field, code) || isMissing(code)) return kind === 'n' ? NaN : '';
        return kind === 'n' ? readNumber(code) : code;
    };
    const codes = codesIn(answer);
    if (source.part === 'indicator') {
        if (codes.includes(source.code)) return 1;
        return codes.length > 0 && !codes.some(isMissing) ? 0 : NaN;
    }
    if (source.part === 'rank') return choice(codes[source.rank] ?? '');
    if (field.type === 'choice') return choice(answer);
    const counts = isMissing(answer) ? '' : answer;
    return kind === 'n' ? readNumber(counts) : counts;
}

function writeFormula(value) {
    if (value === null || value === '' || Number.isNaN(value)) return '';
    if (typeof value === 'number') return writeNumber(value);
    return typeof value === 'string' ? value : value ? '1' : '0';
}

// The one pass, in the order of the questionnaire.
class Pass {
    constructor(form, answers, today) {
        const each = (list, value) => Array(list.length).fill(value);
        this.form = form;
        this.answers = answers;
        this.today = today;
        this.usable = each(form.fields, false);
        this.faults = form.asked.map(() => []);
        this.state = {
            sectionShown: each(form.askedSections, false),
            askedShown: each(form.asked, false),
            fieldShown: each(form.fields, false),
            values: each(form.fields, ''),
            faults: [],
        };
    }

    run() {
        this.form.askedSections.forEach((section, index) => {
            const shown = this.holds(section.showIf) && this.isReached(section);
            this.state.sectionShown[index] = shown;
            for (let k = 0; k < section.askedCount && shown; ++k) this.ask(section.firstAsked + k);
        });
        this.form.asked.forEach((asked, index) => {
            if (this.state.askedShown[index]) this.check(asked, index);
        });
        this.state.faults = this.faults.flat();
        return this.state;
    }

    evaluate(tree) {
        return evaluate(tree, (source, kind) => {
            const from = this.form.sources[source];
            return sourceValue(this.form, from, this.usableAnswer(from.field), kind);
        });
    }

    usableAnswer(field) {
        return this.usable[field] ? this.state.values[field] : '';
    }

    holds(condition) {
        return !condition || this.evaluate(condition) === true;
    }

    isReached(section) {
        if (!section.instance) return true;
        return Boolean(section.count) &&
            section.instance <= Math.floor(this.evaluate(section.count) + 0.5);
    }

    ask(index) {
        const { asked, fields } = this.form;
        const { firstField, fieldCount, showIf } = asked[index];
        if (!this.holds(showIf)) return;
        this.state.askedShown[index] = true;
        let base = firstField;
        for (let at = firstField; at < firstField + fieldCount; ++at) {
            const words = fields[at].option;
            if (words === undefined) base = at;
            else if (!codesIn(this.state.values[base]).includes(words)) continue;
            this.state.fieldShown[at] = true;
            this.take(index, at);
        }
    }

    take(index, at) {
        const field = this.form.fields[at];
        if (field.type === 'calculated') {
            const { formula } = this.form.asked[index];
            if (formula) this.state.values[at] = writeFormula(this.evaluate(formula));
            this.usable[at] = true;
            return;
        }
        const answer = answerTo(this.answers, field.name);
        this.state.values[at] = answer;
        const { required } = questionOf(this.form, field);
        if (answer === '') {
            if (required)
                this.faults[index].push({
                    asked: index, field: at, reason: 'required', warning: required === 'softly',
                });
            return;
        }
        const within = field.within === undefined ? '' : this.usableAnswer(field.within);
        const reason = faultOf(this.form, field, answer, within, this.today);
        this.usable[at] = reason === '';
        if (reason) this.faults[index].push({ asked: index, field: at, reason, warning: false });
    }

    check(asked, index) {
        const { checks = [] } = questionAt(this.form, asked);
        (asked.checks ?? []).forEach((condition, check) => {
            const warning = Boolean(checks[check].warning);
            if (condition && this.evaluate(condition) === false)
                this.faults[index].push({ asked: index, reason: 'check', check, warning });
        });
    }
}

const stateOf = (form, answers, today) => new Pass(form, answers, today).run();

// What is kept at the end: answers of what is shown, and what was worked out.
function cleared(form, answers, today) {
    const kept = Object.create(null);
    stateOf(form, answers, today).values.forEach((value, index) => {
        if (value !== '') kept[form.fields[index].name] = value;
    });
    return kept;
}

// A text in one of the form's languages: [text, index of the language it is in]. One that is not
// translated stands there in the language it is borrowed from.
function textIn(texts, language) {
    const text = texts?.[language] ?? '';
    if (typeof text === 'number') return [texts[text], text];
    return Array.isArray(text) ? text : [text, language];
}

function inWords(field, answer, language) {
    const options = codesIn(answer).map((code) => optionOf(field, code));
    if (options.includes(undefined)) return answer;
    return options.map((option) => textIn(option.label, language)[0])
        .reduce((words, label) => words + (words === '' ? '' : ', ') + label, '');
}

const inInstance = (name, instance) => (instance ? `${name}_${instance}` : name);

// `${name}` becomes the answer given there.
function withAnswers(form, state, text, language, instance = 0, blank = '…') {
    return text.replace(/\$\{([^}]*)\}/g, (_, name) => {
        const field = form.byName.get(inInstance(name, instance)) ?? form.byName.get(name);
        const answer = field === undefined ? '' : state.values[field];
        return answer === '' ? blank : inWords(form.fields[field], answer, language);
    });
}
