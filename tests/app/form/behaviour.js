// SPDX-License-Identifier: GPL-3.0-or-later

// What the form does when something is wrong, when answers change each other, when the browser
// keeps nothing, and when answers are sent; and how large it is.
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { open } = require('./browser.js');
const { mouse, doSteps, focusId } = require('./hands.js');
const { pages, ranking } = require('./filling.js');

/* global view */

const hands = { ...mouse, rank: ranking(mouse) };
const visible = (page, selector) => page.locator(selector).filter({ visible: true }).count();
const answersOf = (page) => page.evaluate(() => ({ ...view.record.answers }));

async function refusals(browser, file, findings) {
    const page = await open(browser, file);
    await hands.press(page, 'language-1');
    await hands.press(page, 'start');
    await hands.type(page, 'income', 'much');
    await hands.press(page, 'next');
    findings.equal(await page.evaluate(() => document.activeElement.className), 'summary',
        'the summary of faults takes the focus');
    findings.equal(await page.locator('.summary a').allTextContents(), [
        'Please answer this question.', 'Please write a number, such as 12.5.',
        'This question has no answer yet.'], 'faults on the first page');
    findings.equal(await page.getAttribute('.number input', 'aria-invalid'), 'true',
        'aria-invalid');
    await page.click('.summary li:nth-child(2) a');
    findings.equal(await focusId(page), await page.evaluate(() =>
        'f' + view.form.byName.get('income')), 'the summary leads to the answer');
    await hands.type(page, 'income', '1000.5');
    findings.equal(await page.locator('#q3-fault').textContent(),
        'Please write a number not above 1000.', 'the fault follows the answer');
    await hands.type(page, 'income', '0.5');
    await hands.choose(page, 'sex', '1');
    findings.equal(await page.locator('.summary a').allTextContents(),
        ['This question has no answer yet.'], 'the summary follows the answers');
    await hands.type(page, 'age', '101');
    await hands.press(page, 'next');
    findings.equal(await page.locator('.summary a').allTextContents(), ['Really 100 or older?'],
        'a warning');
    await hands.press(page, 'next');
    findings.equal(await page.evaluate(() => [view.page, view.record.confirmed]),
        [2, ['age:check1=101']], 'a warning is confirmed the second time');
    findings.check((await page.textContent('.note')).includes('You are 101, '), 'piping');

    // Half a date is told, not lost.
    const { id } = await page.evaluate(() => ({ id: 'f' + view.form.byName.get('born') }));
    await page.click(`#${id}`);
    await page.keyboard.type('0228');
    await hands.press(page, 'next');
    findings.equal(await page.locator('.summary a').allTextContents(),
        ['Please write the whole date, such as 23/11/2026.'], 'half a date');
    await page.fill(`#${id}`, '2999-01-01');
    await hands.press(page, 'next');
    findings.check(/^Please write nothing after /.test(await page.textContent('.summary a')),
        'a date to come');
    await page.fill(`#${id}`, '');
    await hands.press(page, 'next');
    findings.equal(await page.evaluate(() => view.page), 3, 'no date is fine');
    findings.quiet(page, 'refusals');
    await page.context().close();
}

async function changes(browser, file, findings) {
    const page = await open(browser, file);
    await hands.press(page, 'start');
    for (const code of ['1', '2', '5']) await hands.tick(page, 'sources', code);
    findings.equal((await answersOf(page)).sources, '5',
        'an option that goes alone ends the others');
    await hands.tick(page, 'sources', '2');
    findings.equal((await answersOf(page)).sources, '2', 'and is ended by them');
    await hands.type(page, 'income', '7');
    await hands.tick(page, 'income', '-9');
    findings.equal([(await answersOf(page)).income, await page.inputValue('.number input')],
        ['-9', ''], 'an answer beside takes the number away');
    await hands.type(page, 'income', '8');
    findings.equal([(await answersOf(page)).income, await page.isChecked('.number [id$="--9"]')],
        ['8', false], 'and a number takes it away');

    // A section that is hidden at the end keeps nothing; its answer comes back with it.
    await hands.choose(page, 'sex', '2');
    await page.evaluate(() => view.go(8));
    await hands.type(page, 'hidden', 'kept?');
    await page.evaluate(() => view.go(1));
    await hands.choose(page, 'sex', '1');
    findings.equal((await answersOf(page)).hidden, 'kept?', 'hidden answers stay on the way');
    await page.evaluate(() => {
        view.record.confirmed.push('age:required=');
        view.finish();
    });
    const sent = () => page.evaluate(() => atob(document.getElementById('code').value.split(':')[1]
        .replaceAll('-', '+').replaceAll('_', '/')));
    findings.check(!(await sent()).includes('hidden'), 'hidden answers are not handed over');

    await page.evaluate(() => view.go(3));
    await hands.choose(page, 'province', '01');
    await hands.select(page, 'commune', '0102');
    await hands.choose(page, 'province', '48');
    findings.equal((await answersOf(page)).commune, undefined, 'another province, no commune');
    await hands.press(page, 'erase');
    await hands.press(page, 'erase-yes');
    findings.equal([await answersOf(page), await page.evaluate(() => localStorage.length)], [{}, 0],
        'everything is erased');
    findings.quiet(page, 'changes');
    await page.context().close();
}

// The browser's own buttons go from page to page; nothing is lost by them, and nothing comes back
// after the answers were handed over.
async function history(browser, file, findings) {
    const page = await open(browser, file);
    const where = () => page.evaluate(() => view.page);
    await hands.press(page, 'start');
    await doSteps(page, hands, pages[0]);
    await hands.press(page, 'next');
    await hands.type(page, 'job', 'nông');
    await page.goBack();
    findings.equal([await where(), await page.isChecked('[value="3"]')], [1, true],
        'the back button of the browser goes a page back');
    await page.goForward();
    findings.equal([await where(), (await answersOf(page)).job], [2, 'nông'], 'and forward');
    await page.reload();
    await hands.press(page, 'again');
    findings.equal([await focusId(page), (await answersOf(page)).job], ['erase-no', 'nông'],
        'to start again is asked about');
    await hands.press(page, 'erase-no');
    await hands.press(page, 'start');
    findings.equal(await where(), 2, 'not started again');
    await page.evaluate(() => view.end('erased'));
    await page.goBack();
    findings.equal([await where(), await answersOf(page), await page.textContent('h1')],
        [await page.evaluate(() => view.lastPage), {}, 'Xin cảm ơn'],
        'nothing comes back after the end');
    findings.quiet(page, 'history');
    await page.context().close();
}

// Two windows with one form hold the same answers.
async function twoWindows(browser, file, findings) {
    const page = await open(browser, file);
    const other = await page.context().newPage();
    await other.goto(page.url());
    const has = (window, name, answer) => window.waitForFunction(([field, wanted]) =>
        view.record.answers[field] === wanted, [name, answer], { timeout: 5000 })
        .catch(() => findings.check(false, `another window does not show ${name} ${answer}`));
    await hands.press(page, 'start');
    await hands.choose(page, 'sex', '1');
    await has(other, 'sex', '1');
    await hands.press(other, 'start');
    await hands.choose(other, 'sex', '2');
    await has(page, 'sex', '2');
    await hands.type(page, 'age', '33');
    await has(other, 'age', '33');
    findings.equal(await other.inputValue('[id^=f][inputmode=numeric]'), '33', 'shown there');
    await page.evaluate(() => view.end('sent'));
    await other.waitForSelector('h1:text("Xin cảm ơn")', { timeout: 5000 })
        .catch(() => findings.check(false, 'another window goes on after the end'));
    await page.context().close();
}

// Forms opened from one disk share what a browser keeps: each has its own answers, and those that
// an older version left go with those of the newer one.
async function neighbours(browser, work, write, findings) {
    const questionnaire = JSON.parse(fs.readFileSync(path.join(__dirname, 'everything.json')));
    const make = (name, more) => {
        const from = path.join(work, `${name}.json`);
        fs.writeFileSync(from, JSON.stringify({ ...questionnaire, ...more }));
        return pathToFileURL(write(from, `${name}.html`)).href;
    };
    const [first] = questionnaire.sections;
    const addresses = {
        own: make('own', {}),
        older: make('older', { version: '2' }),
        nameless: make('nameless', { name: '' }),
        another: make('another', { name: '', sections: [
            { ...first, questions: first.questions.slice(0, 1) }] }),
    };
    const page = await open(browser, path.join(work, 'own.html'));
    const begin = async (name) => {
        await page.goto(addresses[name]);
        findings.equal(await visible(page, '.resume'), 0, `${name} has nothing of another form`);
        await hands.press(page, 'start');
        await hands.choose(page, 'sex', '1');
    };
    for (const name of Object.keys(addresses)) await begin(name);
    // What another process of the browser has just written is seen a moment later.
    const keeps = (number) => page.waitForFunction((wanted) => localStorage.length === wanted,
        number, { timeout: 9000 }).then(() => true, () => false);
    findings.check(await keeps(4), 'each form keeps its own');
    await page.goto(addresses.own);
    await page.evaluate(() => view.end('sent'));
    findings.check(await keeps(2), 'older versions go too, other forms stay');
    await page.context().close();
}

// A browser that cannot run the form says so.
async function withoutScript(browser, file, findings) {
    const page = await open(browser, file, { javaScriptEnabled: false });
    await page.waitForSelector('.waiting p:text("This form needs JavaScript")', { timeout: 9000 })
        .catch(() => findings.check(false, 'nothing is said without JavaScript'));
    await page.context().close();
}

async function withoutStorage(browser, file, findings) {
    const page = await open(browser, file);
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', {
        get() { throw new Error('refused'); },
    }));
    await page.reload();
    await hands.press(page, 'language-1');
    findings.check((await page.textContent('main')).includes('does not let the form keep'),
        'a browser that keeps nothing is told of');
    await hands.press(page, 'start');
    await hands.choose(page, 'sex', '1');
    findings.equal((await answersOf(page)).sex, '1', 'answers without storage');
    findings.check(await page.evaluate(() =>
        !dispatchEvent(new Event('beforeunload', { cancelable: true }))), 'leaving is warned of');
    await page.context().close();
}

// Takes answers as the address of a study would, and notes what came.
function server() {
    const came = [];
    const running = http.createServer((request, reply) => {
        let body = '';
        request.on('data', (piece) => { body += piece; });
        request.on('end', () => {
            if (request.method === 'POST') came.push({ headers: request.headers, body });
            reply.writeHead(request.method === 'POST' ? running.answer : 204, {
                'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type',
            });
            reply.end();
        });
    });
    running.answer = 200;
    running.came = came;
    return new Promise((resolve) => running.listen(0, '127.0.0.1', () => resolve(running)));
}

async function sending(browser, work, write, findings) {
    const running = await server();
    const address = `http://127.0.0.1:${running.address().port}/in?form=1`;
    const from = path.join(work, 'sending.json');
    const questionnaire = JSON.parse(fs.readFileSync(path.join(__dirname, 'everything.json')));
    fs.writeFileSync(from, JSON.stringify({ ...questionnaire,
        delivery: { address, email: 'poll@example.org' } }));
    const page = await open(browser, write(from, 'sending.html', '--lang', 'en'));
    await hands.press(page, 'start');
    for (const steps of pages) {
        await doSteps(page, hands, steps);
        await hands.press(page, 'next');
    }
    findings.equal(page.requests, [], 'nothing is asked for before "Send"');

    running.answer = 500;
    await hands.press(page, 'send');
    await page.waitForSelector('.status.fault');
    findings.check((await page.textContent('.status.fault')).includes('could not be sent'),
        'a failure is told');
    findings.equal([await visible(page, '#save'), await visible(page, '#code'),
        await page.evaluate(() => localStorage.length)], [1, 1, 1], 'the other ways remain');

    running.answer = 200;
    await hands.press(page, 'send');
    await page.waitForSelector('h1:text("Thank you")');
    const [first, second] = running.came;
    findings.equal(running.came.length, 2, 'sent twice');
    findings.equal(first.body, second.body, 'sending again sends the same');
    findings.equal([second.headers['content-type'], second.headers.cookie, second.headers.referer],
        ['application/json', undefined, undefined], 'what is sent along');
    findings.equal(JSON.parse(second.body).answers.tasks, '3 1 4', 'answers that were sent');
    findings.equal(await page.evaluate(() => localStorage.length), 0,
        'nothing stays after sending');
    findings.check(page.requests.every((url) => url === address), 'nothing else was asked for');
    await page.context().close();

    await new Promise((resolve) => running.close(resolve));
    const unreachable = await open(browser, path.join(work, 'sending.html'));
    await unreachable.evaluate(() => {
        view.record.answers.sex = '1';
        view.record.answers.age = '30';
        view.remake();
        view.finish();
    });
    await hands.press(unreachable, 'send');
    await unreachable.waitForSelector('.status.fault');
    await unreachable.context().close();
}

function size(root, write, findings) {
    const from = path.join(root, 'tests/data/questionnaires/satisfaction.json');
    const { sections, languages } = JSON.parse(fs.readFileSync(from));
    const questions = sections.flatMap((section) => section.questions).length;
    const bytes = fs.statSync(write(from, 'satisfaction.html')).size;
    findings.check(bytes < 150000 && questions >= 60 && languages.length === 2,
        `${questions} questions in ${languages.length} languages take ${bytes} bytes`);
    return `${questions} questions in ${bytes} bytes`;
}

async function behaviour(browser, { everything, work, root, write, findings }) {
    await refusals(browser, everything, findings);
    await changes(browser, everything, findings);
    await history(browser, everything, findings);
    await twoWindows(browser, everything, findings);
    await neighbours(browser, work, write, findings);
    await withoutScript(browser, everything, findings);
    await withoutStorage(browser, everything, findings);
    await sending(browser, work, write, findings);
    return size(root, write, findings);
}

module.exports = { behaviour };
