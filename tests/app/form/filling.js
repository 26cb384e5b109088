// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of question is filled by mouse and by keyboard alone, on a narrow and a wide screen,
// in both languages; the page is left and come back to, the language switched on the way.
'use strict';

const fs = require('node:fs');
const { open } = require('./browser.js');
const { mouse, keyboard, doSteps, focusId } = require('./hands.js');

/* global view */

const pages = [
    [
        ['choose', 'sex', '3'], ['type', 'sex_3_text', 'khác ạ'],
        ['tick', 'sources', '1'], ['tick', 'sources', '4'], ['type', 'sources_4_text', 'hàng xóm'],
        ['choose', 'agree', '3'], ['type', 'income', '12,5'], ['type', 'age', '41'],
    ],
    [
        ['type', 'job', 'Giáo viên'], ['tick', 'wish', '-8'], ['type', 'phone', '0912 345 678'],
        ['moment', 'born', '1985-02-28'], ['moment', 'opens', '07:30'],
        ['moment', 'visit', '2026-01-15 14:05'],
    ],
    [
        ['choose', 'province', '48'], ['select', 'commune', '4802'],
        ['choose', 'trust_a', '3'], ['choose', 'trust_b', '9'],
        ['rank', 'tasks'],
        ['choose', 'advise', '7'], ['type', 'members', '2'],
    ],
    [['type', 'm_name_1', 'Lan'], ['choose', 'm_adult_1', '1']],
    [['type', 'm_name_2', 'Út']],
];

const answers = {
    sex: '3', sex_3_text: 'khác ạ', sources: '1 4', sources_4_text: 'hàng xóm', agree: '3',
    income: '12.5', age: '41', job: 'Giáo viên', wish: '-8', born: '1985-02-28', opens: '07:30',
    visit: '2026-01-15 14:05', province: '48', commune: '4802', trust_a: '3', trust_b: '9',
    tasks: '3 1 4', advise: '7', members: '2', score: '2.33', m_name_1: 'Lan', m_adult_1: '1',
    m_name_2: 'Út',
};

// Chosen in the order 1, 3, 2; then 3 moved up, 2 taken out, and 4 chosen.
function ranking(hands) {
    return async (page, field) => {
        const id = await page.evaluate((name) => 'f' + view.form.byName.get(name), field);
        for (const act of ['in-1', 'in-3', 'in-2', 'up-3', 'out-2', 'in-4'])
            await hands.press(page, `${id}-${act}`);
    };
}

// What does not fit a screen, is too small to be hit, or was never meant to be read.
const misfits = (page) => page.evaluate(() => {
    const found = [];
    const nothing = /\b(null|undefined|NaN|\[object)/.exec(document.body.innerText);
    if (nothing) found.push(`"${nothing[0]}" stands on the page`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} wide on ${clientWidth}`);
    for (const node of document.querySelectorAll('button, a, select, input, textarea, summary')) {
        const { width, height } = node.getBoundingClientRect();
        if (width > 0 && (width < 24 || height < 24))
            found.push(`${node.id}: ${width} x ${height}`);
    }
    return found;
});

async function downloaded(page, hands) {
    const [file] = await Promise.all([page.waitForEvent('download'), hands.press(page, 'save')]);
    const path = await file.path();
    return { name: file.suggestedFilename(), path, text: fs.readFileSync(path, 'utf8') };
}

// The code as a reply to a message may bring it: in lines, quoted, with words around it.
function mailed(path, code) {
    const lines = code.match(/.{1,60}/g).map((line) => `> ${line}`);
    fs.writeFileSync(`${path}.txt`, ['Xin gửi lại:', ...lines, '', 'Chào'].join('\r\n'));
    return `${path}.txt`;
}

async function fill(browser, file, ask, findings, way, width, language) {
    const hands = way === 'mouse' ? { ...mouse } : { ...keyboard };
    hands.rank = ranking(hands);
    const text = `${way}, ${width} wide, ${language}`;
    const page = await open(browser, file, { viewport: { width, height: 800 } });
    const look = async (where) =>
        findings.equal(await misfits(page), [], `${text}, ${where}: misfits`);

    await look('introduction');
    if (language === 'en') await hands.press(page, 'language-1');
    await hands.press(page, 'start');
    for (const [k, steps] of pages.entries()) {
        findings.equal(await page.evaluate(() => document.activeElement.tagName), 'H1',
            `${text}, page ${k}: the heading has the focus`);
        await doSteps(page, hands, steps);
        await look(`page ${k}`);
        if (k === 1) {
            await hands.press(page, language === 'en' ? 'language-0' : 'language-1');
            findings.check(/^language-/.test(await focusId(page)),
                `${text}: the focus stays on the language`);
            await page.reload();
            await hands.press(page, 'start');
        }
        if (k === 1) // back to where it was, in the other language
            findings.equal(await page.evaluate(() => [view.page, document.documentElement.lang]),
                [2, language === 'en' ? 'vi' : 'en'], `${text}: resumed`);
        await hands.press(page, 'next');
    }
    await look('end');
    const { name, path, text: content } = await downloaded(page, hands);
    const code = await page.inputValue('#code');
    const sent = JSON.parse(content);
    findings.equal(name, 'everything-K7.answers.json', `${text}: name of the file`);
    const [read] = JSON.parse(ask('read', path));
    findings.equal([JSON.parse(ask('read', mailed(path, code)))], [[read]], `${text}: text code`);
    const {
        answers: own, contact, format, version, form, form_version: formVersion, ...rest
    } = sent;
    const sorted = (object) => Object.fromEntries(Object.entries(object).sort());
    findings.equal(sorted(read), sorted({ ...rest, form: `${form} ${formVersion}`,
        answers: sorted(own) }), `${text}: core reads the file`);
    findings.equal(own, answers, `${text}: answers`);
    findings.equal(contact, { phone: '0912 345 678' }, `${text}: contact`);
    findings.equal([format, version, form, formVersion, rest.case, rest.mode, rest.language],
        ['quadrat-answers', 1, 'everything', '3', 'K7', 'online', language === 'en' ? 'vi' : 'en'],
        `${text}: heading of the file`);
    const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
    findings.check(moment.test(sent.started) && moment.test(sent.ended) &&
        /^[0-9a-f]{32}$/.test(sent.submission), `${text}: times and submission`);
    await hands.press(page, 'done');
    findings.equal(await page.evaluate(() => localStorage.length), 0, `${text}: nothing stays`);
    findings.quiet(page, text);
    await page.context().close();
}

async function filling(browser, file, ask, findings) {
    const runs = [['mouse', 320, 'vi'], ['mouse', 1280, 'en'], ['keyboard', 320, 'en'],
        ['keyboard', 1280, 'vi']];
    for (const [way, width, language] of runs)
        await fill(browser, file, ask, findings, way, width, language);
    return `${runs.length} times, ${Object.keys(answers).length} answers`;
}

module.exports = { filling, pages, ranking, misfits };
