// SPDX-License-Identifier: GPL-3.0-or-later

// 300 hostile texts in every text of a questionnaire, in its codes and its case, and typed as
// answers: each is shown as it is, no element comes of it, nothing is run, asked for or complained
// of. Every shape of text is opened as a file; the same with another call in it goes through a page
// that is open, as opening takes longest.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { between, open } = require('./browser.js');
const { hostileTexts, shapeCount, hostileQuestionnaire } = require('./hostile.js');

/* global view, prepare, View */

// Runs in the page: goes through the form, or the one of `data`, with `text` as every answer that
// can be typed. Gives the kinds of elements and attributes there were, and where `text` did not
// stand as it is.
function walk([text, data]) {
    const form = data ? prepare(JSON.parse(data)) : view.form;
    if (data) new View(form, document.getElementById('form')).draw();
    const kinds = new Set();
    const wrong = [];
    const collect = () => {
        for (const node of document.querySelectorAll('*')) {
            kinds.add(node.localName);
            for (const { name } of node.attributes) kinds.add(`${node.localName}.${name}`);
        }
    };
    const shows = (where, selector, count = 1) => {
        const all = [...document.querySelectorAll(selector)];
        if (all.length < count) wrong.push(`${where}: only ${all.length}`);
        for (const node of all)
            if (!node.textContent.includes(text)) wrong.push(`${where}: ${node.textContent}`);
    };
    const type = (name, value) => {
        const input = document.getElementById('f' + form.byName.get(name));
        input.value = value;
        input.dispatchEvent(new Event('input'));
    };

    collect();
    shows('title', 'h1');
    shows('introduction', 'main > p:first-of-type');
    document.getElementById('start').click();
    document.querySelector('input[type=radio]').click();
    document.querySelector('.multiple input').click();
    document.querySelector('.choose').click();
    type('typed', text);
    document.getElementById('next').click(); // the last question is not answered
    type('must', text);
    document.getElementById('next').click(); // and then its check fails
    collect();
    shows('heading', 'h1');
    shows('header', '.title');
    shows('questions', '.text', 10);
    shows('notes', '.note p');
    shows('instructions', '.hint[id$=hint0]', 9);
    shows('options', '.options > .option > span', 12);
    shows('items', '.item', 2);
    shows('unit', '.unit');
    shows('ranked', '.rankLabel');
    shows('words', '.words label', 2);
    shows('faults', '.fault:not([hidden])');
    shows('summary', '.summary a, .about', 2);
    type('must', 'x');
    document.getElementById('next').click();
    collect();
    shows('answer in the heading', 'h1');
    shows('answer in a question', '.text');
    document.getElementById('language-1').click();
    document.getElementById('next').click();
    collect();
    shows('closing', 'main > p:last-of-type');
    if (window.hurt) wrong.push('a script was run');
    return { kinds: [...kinds].sort(), wrong };
}

async function injection(browser, work, ask, findings) {
    const folder = path.join(work, 'hostile');
    fs.mkdirSync(folder, { recursive: true });
    const files = [];
    const make = (text) => {
        const file = path.join(folder, String(files.length));
        fs.writeFileSync(`${file}.json`, JSON.stringify(hostileQuestionnaire(text)));
        files.push(`${file}.html`);
    };
    make('harmless text');
    hostileTexts.forEach(make);
    ask('write', folder);

    const page = await open(browser, files[0]);
    const harmless = await page.evaluate(walk, ['harmless text']);
    findings.equal(harmless.wrong, [], 'harmless');
    for (const [k, text] of hostileTexts.entries()) {
        const file = fs.readFileSync(files[k + 1], 'utf8');
        const data = between(file, 'id="questionnaire">', '</script>');
        findings.check(!/[<>&]/.test(data), `${text}: ends its place in the file`);
        findings.check(!between(file, '<title>', '</title>').includes('<'), `${text}: title`);
        if (k < shapeCount) await page.goto(pathToFileURL(files[k + 1]).href);
        const { kinds, wrong } = await page.evaluate(walk, [text, k < shapeCount ? null : data]);
        findings.equal(wrong, [], text);
        findings.equal(kinds, harmless.kinds, `${text}: elements`);
        findings.quiet(page, text);
        page.complaints.length = 0;
    }
    await page.context().close();
    findings.equal([new Set(hostileTexts).size, hostileTexts.length], [300, 300], 'hostile texts');
    return `${hostileTexts.length} texts`;
}

module.exports = { injection };
