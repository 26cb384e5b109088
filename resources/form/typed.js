// SPDX-License-Identifier: GPL-3.0-or-later

// Answers as people type and read them, beside their one form in the data.

const mark = (language) => (language === 'vi' ? ',' : '.');

// "1 234,5" -> "1234.5". What is no number stays as it was typed, to be told so.
function numberTyped(text) {
    const typed = trimmedAnswer(text.normalize('NFKC')).replace(/[\u2212\u2013]/g, '-');
    const joined = typed.replace(/(\d) +(?=\d{3}(?!\d))/g, '$1').replace(/^\+/, '');
    const parts = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(joined);
    if (!parts || (parts[2] === '' && !parts[3])) return typed;
    const whole = parts[2].replace(/^0+(?=\d)/, '') || '0';
    return parts[1] + whole + (parts[3] ? '.' + parts[3] : '');
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
