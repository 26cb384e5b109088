// SPDX-License-Identifier: GPL-3.0-or-later

// The form and core agree on random forms and random answers: what is shown, the values, what is
// refused and why, what is cleared, the options offered, answers in texts, the random orders.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { open } = require('./browser.js');

/* global prepare, stateOf, cleared, offeredOptions, withAnswers, textIn, questionAt, orderSeed,
   orderedOptions, orderedItems, orderedQuestions, rounded, view */

// Runs in the page: what the form says, in the layout of tests/form_worker/main.cpp.
function differences([data, { orders, sets }]) {
    const form = prepare(JSON.parse(data));
    const found = [];
    const compare = (what, own, cores) => {
        if (JSON.stringify(own) === JSON.stringify(cores)) return;
        const keys = Object.keys({ ...own, ...cores });
        const at = keys.find((key) => JSON.stringify(own[key]) !== JSON.stringify(cores[key]));
        const [form, core] = [own[at], cores[at]].map((value) => JSON.stringify(value));
        found.push(`${what}, ${at}: form ${form}, core ${core}`);
    };
    const sorted = (object) => Object.fromEntries(Object.entries(object).sort());

    const seed = orderSeed(form.seed, form.case);
    compare('orders', form.sections.flatMap((section) => [
        orderedQuestions(section, seed),
        ...section.questions.flatMap((question) => [
            orderedOptions(form, question, seed).map((option) => option.code),
            question.kind === 'grid' ? orderedItems(question, seed) : [],
        ]),
    ]), orders);

    for (const [k, set] of sets.entries()) {
        const answers = Object.assign(Object.create(null), set.answers);
        const state = stateOf(form, answers, set.today);
        const at = (what) => `set ${k}, ${what}`;
        for (const part of ['sectionShown', 'askedShown', 'fieldShown', 'values'])
            compare(at(part), state[part], set[part]);
        compare(at('faults'), state.faults.map((fault) => [fault.asked, fault.field ?? -1,
            fault.reason, fault.check ?? 0, fault.warning]), set.faults);
        compare(at('cleared'), sorted(cleared(form, answers, set.today)), sorted(set.cleared));
        compare(at('offered'), form.fields.map((field) =>
            offeredOptions(form, state, field).map((option) => option.code)), set.offered);
        compare(at('texts'), form.asked.flatMap((asked) => [0, 1].map((language) =>
            withAnswers(form, state, textIn(questionAt(form, asked).text, language)[0], language,
                asked.instance))), set.texts);
    }
    return found;
}

// How often each thing happened, so that agreeing on nothing does not pass.
function count(tally, sets) {
    const add = (what, by = 1) => { tally[what] = (tally[what] ?? 0) + by; };
    for (const set of sets) {
        add('sets');
        add('hidden', set.fieldShown.filter((shown) => !shown).length);
        add('shown', set.fieldShown.filter((shown) => shown).length);
        for (const fault of set.faults) add(fault[2]);
    }
}

const reasons = ['required', 'not-offered', 'alone', 'too-few', 'too-many', 'repeated',
    'not-a-number', 'decimals', 'too-low', 'too-high', 'too-long', 'lines', 'not-a-date',
    'too-early', 'too-late', 'check'];

// What stands between two texts of a page.
function between(page, begin, end) {
    const first = page.indexOf(begin) + begin.length;
    return page.slice(first, page.indexOf(end, first));
}

// Every page of a form is drawn with the answers of one set.
const walk = async (page, { answers }) => page.evaluate((given) => {
    Object.assign(view.record.answers, given);
    view.remake();
    for (const at of view.pages()) {
        view.go(at);
        view.next();
    }
    view.finish();
    return view.pages().length;
}, answers);

async function agreement(browser, folder, ask, findings) {
    ask('random', folder, '500', '20');
    const tally = {};
    const names = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
    const page = await open(browser, path.join(folder, '0.html'));
    const script = (file) => between(file, '<script>', '</script>');
    const engine = script(await fs.promises.readFile(path.join(folder, '0.html'), 'utf8'));
    for (const [k, name] of names.entries()) {
        const verdict = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
        const address = path.join(folder, name.replace('.json', '.html'));
        const file = fs.readFileSync(address, 'utf8');
        findings.check(script(file) === engine, `${name}: another script`);
        const data = between(file, 'id="questionnaire">', '</script>');
        const found = await page.evaluate(differences, [data, verdict]);
        findings.check(found.length === 0, `form ${name}: ${found.slice(0, 3).join('\n  ')}`);
        count(tally, verdict.sets);
        if (k % 20 === 0) {
            await page.goto(pathToFileURL(address).href);
            await walk(page, verdict.sets[0]);
        }
    }
    // Halves go away from zero, as core/expression/block.cpp has it; few random answers are halves.
    findings.equal(await page.evaluate(() => [rounded(-2.5, 0), rounded(2.5, 0), rounded(-1250, -2),
        rounded(0.49999999999999994, 0)]), [-3, 3, -1300, 0], 'rounding');
    findings.quiet(page, 'agreement');
    for (const what of ['hidden', 'shown', ...reasons])
        findings.check(tally[what] >= tally.sets / 500,
            `"${what}" was hardly tried: ${tally[what]}`);
    await page.context().close();
    return `${tally.sets} sets of answers to ${names.length} forms`;
}

module.exports = { agreement };
