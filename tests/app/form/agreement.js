// SPDX-License-Identifier: GPL-3.0-or-later

// The form and core agree on random forms and random answers: what is shown, the values, what is
// refused and why, what is cleared, the options offered, answers in texts, the random orders.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { between, open } = require('./browser.js');

/* global prepare, stateOf, cleared, offeredOptions, withAnswers, textIn, questionAt, orderSeed,
   orderedOptions, orderedItems, orderedQuestions, rounded, answersFile, numberTyped,
   numberInAnswer, view */

// Runs in the page: what the form says, in the layout of tests/form_worker/main.cpp.
function differences([data, verdicts]) {
    const { orders, sets } = JSON.parse(verdicts);
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
        const kept = cleared(form, answers, set.today);
        compare(at('cleared'), sorted(kept), sorted(set.cleared));
        const file = JSON.parse(answersFile(form, { submission: '', language: 'vi' }, kept));
        compare(at('answers in the file'), sorted(file.answers), sorted(set.handedOver.answers));
        compare(at('contact'), sorted(file.contact ?? {}), sorted(set.handedOver.contact));
        if (!set.comesBack) found.push(at('core does not take in what was handed over'));
        compare(at('offered'), form.fields.map((field) =>
            offeredOptions(form, state, field).map((option) => option.code)), set.offered);
        compare(at('texts'), form.asked.flatMap((asked) => form.languages.map((_, language) =>
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

// Every page of a form is drawn with the answers of one set.
const walk = async (page, { answers }) => page.evaluate((given) => {
    Object.assign(view.record.answers, JSON.parse(given));
    view.remake();
    for (const at of view.pages()) {
        view.go(at);
        view.next();
    }
    view.finish();
    return view.pages().length;
}, JSON.stringify(answers));

// Where core takes what was typed for a number, the form takes it for the same. The form also takes
// a mark without digits after it.
function numbersReadOtherwise(numbers) {
    const isHalf = (text) => /[.,]\s*$/.test(text);
    return numbers.filter(([text, decimals, read]) => {
        const [own, cores] = [numberTyped(text, decimals), read].map(numberInAnswer);
        return !Object.is(own, cores) && own !== cores && !(isHalf(text) && Number.isNaN(cores));
    }).map((one) => JSON.stringify([...one, numberTyped(one[0], one[1])]));
}

async function agreement(browser, folder, ask, findings, forms = '500', seed = '20261123') {
    ask('random', folder, forms, '20', seed);
    const tally = {};
    const names = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
    const page = await open(browser, path.join(folder, '0.html'));
    const script = (file) => between(file, '<script>', '</script>');
    const engine = script(await fs.promises.readFile(path.join(folder, '0.html'), 'utf8'));
    for (const [k, name] of names.entries()) {
        const verdicts = fs.readFileSync(path.join(folder, name), 'utf8');
        const { sets } = JSON.parse(verdicts);
        const address = path.join(folder, name.replace('.json', '.html'));
        const file = fs.readFileSync(address, 'utf8');
        findings.check(script(file) === engine, `${name}: another script`);
        const data = between(file, 'id="questionnaire">', '</script>');
        const found = await page.evaluate(differences, [data, verdicts]);
        findings.check(found.length === 0, `form ${name}: ${found.slice(0, 3).join('\n  ')}`);
        count(tally, sets);
        if (k % 20 === 0) {
            await page.goto(pathToFileURL(address).href);
            await walk(page, sets[0]);
        }
    }
    // Halves go away from zero, as core/expression/block.cpp has it; few random answers are halves.
    findings.equal(await page.evaluate(() => [rounded(-2.5, 0), rounded(2.5, 0), rounded(-1250, -2),
        rounded(0.49999999999999994, 0)]), [-3, 3, -1300, 0], 'rounding');
    const numbers = JSON.parse(ask('numbers', seed));
    findings.equal((await page.evaluate(numbersReadOtherwise, numbers)).slice(0, 10), [],
        'numbers as they are typed');
    findings.quiet(page, 'agreement');
    for (const what of ['hidden', 'shown', ...reasons])
        findings.check(tally[what] >= tally.sets / 500,
            `"${what}" was hardly tried: ${tally[what]}`);
    await page.context().close();
    return `${tally.sets} sets of answers to ${names.length} forms`;
}

module.exports = { agreement };
