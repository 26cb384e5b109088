// SPDX-License-Identifier: GPL-3.0-or-later

// axe-core finds nothing on any page of the form, light and dark, narrow and wide, nor where
// something is wrong with an answer.
'use strict';

const fs = require('node:fs');
const { open } = require('./browser.js');
const { mouse, doSteps } = require('./hands.js');
const { pages, ranking } = require('./filling.js');

/* global axe, view */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function accessibility(browser, file, findings, packages) {
    const source = fs.readFileSync(
        require.resolve('axe-core/axe.min.js', { paths: [packages] }), 'utf8');
    const hands = { ...mouse, rank: ranking(mouse) };
    let looks = 0;

    const look = async (page, where) => {
        ++looks;
        if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(source);
        const { violations, incomplete } = await page.evaluate((wanted) =>
            axe.run(document, { runOnly: wanted }), tags);
        const told = [...violations, ...incomplete.filter((one) => one.id !== 'target-size')]
            .map((one) => `${one.id} ${one.nodes.slice(0, 3).map((node) =>
                `${node.html} ${node.failureSummary}`).join(' | ')}`);
        findings.equal(told, [], `${where}: axe`);
    };

    const runs = [[1280, 'light', 'vi'], [320, 'dark', 'en']];
    for (const [width, colorScheme, language] of runs) {
        const where = `${width} wide, ${colorScheme}, ${language}`;
        const page = await open(browser, file, {
            viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce',
        });
        if (language === 'en') await hands.press(page, 'language-1');
        await look(page, `${where}, introduction`);
        await hands.press(page, 'start');
        await hands.press(page, 'next');
        await look(page, `${where}, faults`);
        for (const [k, steps] of pages.entries()) {
            await look(page, `${where}, page ${k}, empty`);
            await doSteps(page, hands, steps);
            await look(page, `${where}, page ${k}`);
            await hands.press(page, 'next');
        }
        await look(page, `${where}, end`);
        await hands.press(page, 'erase');
        await look(page, `${where}, asks whether to erase`);
        await page.reload();
        await look(page, `${where}, resumed`);
        await page.evaluate(() => {
            view.isSent = 'sent';
            view.go(view.lastPage);
        });
        await look(page, `${where}, sent`);
        findings.quiet(page, where);
        await page.context().close();
    }
    return `${looks} looks`;
}

module.exports = { accessibility };
