// SPDX-License-Identifier: GPL-3.0-or-later

// Random forms are filled at random, whatever can be pressed, ticked or typed in on a narrow screen:
// nothing fails, the focus is never lost, nothing is named by what is not there, nothing is wider
// than the screen, and what is kept is what was answered.
'use strict';

const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { open } = require('./browser.js');
const { misfits } = require('./filling.js');

/* global view, isVisible */

// Runs in the page. `seed` of a linear congruential generator (Knuth, MMIX).
function fillAnyhow([seed, steps]) {
    let state = BigInt(seed);
    const below = (count) => {
        state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
        return Number((state >> 33n) % BigInt(count));
    };
    const any = (all) => all[below(all.length)];
    const typed = {
        date: ['2026-11-23', '2024-02-29', ''],
        time: ['08:30', '23:59', ''],
        'datetime-local': ['2026-11-23T14:05', '2026-02-28T12:00', ''],
    };
    const words = ['1', '2', '3', '98', 'a', '1,5', '1.200', '-3', 'ế', 'x'.repeat(30), ''];
    const leaves = ['save', 'done', 'copy', 'mail'];
    const act = (node) => {
        node.focus();
        if (node.localName === 'select') {
            node.selectedIndex = below(node.options.length);
            node.dispatchEvent(new Event('change'));
        } else if (['radio', 'checkbox', 'button'].includes(node.type) || node.localName === 'a') {
            node.click();
        } else if (!node.readOnly) {
            node.value = any(typed[node.type] ?? words);
            node.dispatchEvent(new Event('input'));
        }
    };
    const wrong = new Set();
    const look = (after) => {
        if (document.activeElement === document.body) wrong.add(`the focus is lost by ${after}`);
        for (const name of ['aria-describedby', 'aria-labelledby', 'for'])
            for (const node of document.querySelectorAll(`[${name}]`))
                for (const id of node.getAttribute(name).split(' '))
                    if (!document.getElementById(id)) wrong.add(`${name} of ${node.id}: ${id}`);
        const kept = view.page > 0 ? view.store.load() : view.record;
        if (JSON.stringify(kept?.answers) !== JSON.stringify(view.record.answers))
            wrong.add(`other answers are kept after ${after}`);
    };
    for (let step = 0; step < steps; ++step) {
        const nodes = [...document.querySelectorAll(
            'main :is(input, select, textarea, button, a), header button')]
            .filter((node) => !node.disabled && isVisible(node) && !leaves.includes(node.id));
        const node = any(nodes);
        const name = `${node.localName} ${node.id || node.className}`;
        act(node);
        look(name);
    }
    return [...wrong];
}

async function anyhow(browser, folder, ask, findings) {
    const forms = 40, steps = 80;
    ask('random', folder, String(forms), '1', '7');
    const page = await open(browser, path.join(folder, '0.html'),
        { viewport: { width: 320, height: 700 } });
    for (let k = 0; k < forms; ++k) {
        await page.evaluate(() => localStorage.clear()); // the forms have one name
        await page.goto(pathToFileURL(path.join(folder, `${k}.html`)).href);
        findings.equal(await page.evaluate(fillAnyhow, [k + 1, steps]), [], `form ${k}`);
        findings.equal(await misfits(page), [], `form ${k}: misfits`);
    }
    findings.quiet(page, 'filled anyhow');
    await page.context().close();
    return `${forms} forms, ${forms * steps} acts`;
}

module.exports = { anyhow };
