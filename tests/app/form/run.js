// SPDX-License-Identifier: GPL-3.0-or-later

// node run.js PACKAGES WORK CHROMIUM CLI WORKER ROOT [PART…]: the tests of the form in a real
// browser. PACKAGES is the folder where playwright-core and axe-core are installed; WORK is for
// what is made here; CLI is quadrat-cli, which writes the forms; WORKER quadrat_form_worker.
'use strict';

const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { launch, Findings } = require('./browser.js');

async function run() {
    const [packages, work, program, cli, worker, root, ...wanted] = process.argv.slice(2);
    const findings = new Findings();
    const write = (questionnaire, name, ...options) => {
        const file = path.join(work, name);
        execFileSync(cli, ['questionnaire', 'form', questionnaire, file, ...options]);
        return file;
    };
    const ask = (...request) =>
        execFileSync(worker, request, { encoding: 'utf8', maxBuffer: 64 << 20 });
    const everything = write(path.join(__dirname, 'everything.json'), 'everything.html',
        '--case', 'K7');
    const parts = {
        agreement: (browser) =>
            require('./agreement.js').agreement(browser, path.join(work, 'random'), ask, findings),
        anyhow: (browser) =>
            require('./anyhow.js').anyhow(browser, path.join(work, 'anyhow'), ask, findings),
        filling: (browser) => require('./filling.js').filling(browser, everything, ask, findings),
        accessibility: (browser) => require('./accessibility.js')
            .accessibility(browser, everything, findings, packages),
        behaviour: (browser) => require('./behaviour.js')
            .behaviour(browser, { everything, work, root, write, findings }),
        injection: (browser) => require('./injection.js').injection(browser, work, ask, findings),
    };
    const browser = await launch(packages, program);
    try {
        // All at a time: each waits for its own page most of the time.
        await Promise.all(Object.entries(parts).map(async ([name, part]) => {
            if (wanted.length > 0 && !wanted.includes(name)) return;
            const begin = Date.now();
            const told = await part(browser);
            console.log(`${name}: ${((Date.now() - begin) / 1000).toFixed(1)} s`, told ?? '');
        }));
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
