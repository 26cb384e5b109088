// SPDX-License-Identifier: GPL-3.0-or-later

// A browser for the tests: Debian's Chromium, driven from outside. Every page counts what it asks
// the network for, and keeps what it complains of.
'use strict';

const { pathToFileURL } = require('node:url');

const chromium = (folder) =>
    require(require.resolve('playwright-core', { paths: [folder] })).chromium;

const launch = (folder, program) => chromium(folder).launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});

// A fresh page of its own, without anything stored. `options` are those of a browser context.
async function open(browser, file, options = {}) {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const page = await context.newPage();
    page.complaints = [];
    page.requests = [];
    page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text());
    });
    page.on('pageerror', (error) => page.complaints.push(String(error)));
    page.on('dialog', (dialog) => {
        page.complaints.push(`dialog: ${dialog.message()}`);
        dialog.dismiss();
    });
    page.on('request', (request) => {
        if (!/^(file|blob|data):/.test(request.url())) page.requests.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return page;
}

// What stands between two texts of a file.
function between(file, begin, end) {
    const first = file.indexOf(begin) + begin.length;
    return file.slice(first, file.indexOf(end, first));
}

// What is wrong goes into a list; the run fails if there is any.
class Findings {
    constructor() {
        this.all = [];
        this.checks = 0;
    }

    check(holds, text) {
        ++this.checks;
        if (!holds) this.all.push(text);
    }

    equal(found, wanted, text) {
        const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
        this.check(a === b, `${text}\n    found  ${a}\n    wanted ${b}`);
    }

    // That a page asked for nothing and had nothing to complain of.
    quiet(page, text) {
        this.equal(page.requests, [], `${text}: requests`);
        this.equal(page.complaints, [], `${text}: complaints`);
    }
}

module.exports = { launch, open, between, Findings };
