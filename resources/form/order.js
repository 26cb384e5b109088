// SPDX-License-Identifier: GPL-3.0-or-later

// Random orders that a case sees alike in every mode: core/questionnaire/option_order.h.

// FNV-1a, 32 bits (Fowler, Noll, Vo), over the UTF-8 bytes.
function hashed(hash, text) {
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619);
    return hash >>> 0;
}

const orderSeed = (seed, caseCode) => hashed((2166136261 ^ seed) >>> 0, caseCode);

function randomOrder(count, caseSeed, name, keeps = []) {
    const places = Array.from({ length: count }, (_, k) => k);
    const free = places.filter((k) => !keeps[k]);
    let state = hashed(caseSeed, name);
    for (let k = free.length - 1; k > 0; --k) {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        const bits = (t ^ (t >>> 14)) >>> 0;
        const other = Math.floor((bits * (k + 1)) / 4294967296);
        [places[free[k]], places[free[other]]] = [places[free[other]], places[free[k]]];
    }
    return places;
}

const asWritten = (count) => Array.from({ length: count }, (_, k) => k);

// Options as one case sees them: those of the question's own list in its order, then those beside.
function orderedOptions(form, question, caseSeed) {
    const own = form.lists[question.list] ?? [];
    const beside = form.lists[question.besides] ?? [];
    if (!question.random || question.kind === 'grid') return [...own, ...beside];
    const keeps = own.map((option) => option.stays);
    const places = randomOrder(own.length, caseSeed, question.name, keeps);
    return [...places.map((k) => own[k]), ...beside];
}

function orderedItems(question, caseSeed) {
    const count = question.items.length;
    return question.random ? randomOrder(count, caseSeed, question.name) : asWritten(count);
}

// Places of the questions of a section; notes stay.
function orderedQuestions(section, caseSeed) {
    const count = section.questions.length;
    if (!section.random) return asWritten(count);
    const keeps = section.questions.map((question) => question.kind === 'note');
    return randomOrder(count, caseSeed, section.name, keeps);
}
