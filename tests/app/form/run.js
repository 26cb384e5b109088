// SPDX-License-Identifier: GPL-3.0-or-later

// node run.js PACKAGES WORK CHROMIUM: the tests of the form in a real browser. PACKAGES is the
// folder where playwright-core and axe-core are installed; WORK holds what form_test.cmake made.
'use strict';

const path = require('node:path');
const { launch, Findings } = require('./browser.js');

async function run() {
    const [packages, work, program] = process.argv.slice(2);
    const findings = new Findings();
    const parts = {
        agreement: (browser) =>
            require('./agreement.js').agreement(browser, path.join(work, 'random'), findings),
    };
    const browser = await launch(packages, program);
    try {
        for (const [name, part] of Object.entries(parts)) {
            const begin = Date.now();
            const told = await part(browser);
            console.log(`${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s`, told ?? '');
        }
    } finally {
        await browser.close();
    }
    console.log(`${findings.checks} checks, ${findings.all.length} findings`);
    for (const text of findings.all.slice(0, 40)) console.log('- ' + text);
    process.exitCode = findings.all.length === 0 ? 0 : 1;
}

run().catch((error) => {
    console.error(error);
    process.exitCode = 1;
});
