// SPDX-License-Identifier: GPL-3.0-or-later

// Two ways to fill a form: with the mouse, and with the keyboard alone. A step is
// [what, field, value]; ids are those of resources/form/controls.js.
'use strict';

/* global view, idOf */

const idsOf = (page, field) => page.evaluate((name) => {
    const at = view.form.byName.get(name);
    return { id: idOf(at), besides: idOf(at, 'besides') };
}, field);

const focusId = (page) => page.evaluate(() => document.activeElement.id);

// The first element has the focus after a new page is drawn; from there on the Tab key goes.
async function tabTo(page, isThere, what) {
    for (let presses = 0; presses < 120; ++presses) {
        if (await page.evaluate(isThere[0], isThere[1])) return;
        await page.keyboard.press('Tab');
    }
    const told = await page.evaluate(() => [view.page, document.activeElement.id,
        document.querySelector('.summary')?.textContent, JSON.stringify(view.record.answers)]);
    throw new Error(`The Tab key does not reach ${what}: ${told.join('; ')}`);
}

// Waits for it first: a page that is drawn while Tab is pressed takes the focus back.
async function tabToId(page, id) {
    await page.waitForFunction((wanted) => document.getElementById(wanted) !== null, id);
    await tabTo(page, [(wanted) => document.activeElement.id === wanted, id], id);
}

// What is typed into a field for days and times, as an English browser orders its parts.
function typedMoment(value) {
    const clock = (time) => {
        const [hour, minute] = time.split(':').map(Number);
        const two = (number) => String(number).padStart(2, '0');
        return `${two(hour % 12 || 12)}${two(minute)}${hour < 12 ? 'A' : 'P'}`;
    };
    const day = (date) => date.slice(5, 7) + date.slice(8, 10) + date.slice(0, 4);
    if (value.length === 5) return clock(value);
    return day(value.slice(0, 10)) + (value.length > 10 ? clock(value.slice(11)) : '');
}

const mouse = {
    async press(page, id) {
        await page.click(`[id="${id}"]`);
    },
    async choose(page, field, code) {
        const { id } = await idsOf(page, field);
        await page.click(`label:has([id="${id}-${code}"])`);
    },
    async tick(page, field, code) {
        await mouse.choose(page, field, code);
    },
    async select(page, field, code) {
        const { id } = await idsOf(page, field);
        await page.selectOption(`[id="${id}"]`, code);
    },
    async type(page, field, text) {
        const { id } = await idsOf(page, field);
        await page.click(`[id="${id}"]`);
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type(text);
    },
    // As from the browser's own calendar.
    async moment(page, field, value) {
        const { id } = await idsOf(page, field);
        await page.fill(`[id="${id}"]`, value.replace(' ', 'T'));
    },
};

const keyboard = {
    async press(page, id) {
        await tabToId(page, id);
        await page.keyboard.press('Enter');
    },
    async choose(page, field, code) {
        const { id } = await idsOf(page, field);
        await tabTo(page, [(name) => document.activeElement.name === name, id], field);
        for (let presses = 0; presses < 20; ++presses) {
            const at = await page.evaluate(() =>
                [document.activeElement.value, document.activeElement.checked]);
            if (at[0] === code) {
                if (!at[1]) await page.keyboard.press('Space');
                return;
            }
            await page.keyboard.press('ArrowDown');
        }
        throw new Error(`The arrow keys do not reach ${field} ${code}`);
    },
    async tick(page, field, code) {
        const { id } = await idsOf(page, field);
        await tabToId(page, `${id}-${code}`);
        await page.keyboard.press('Space');
    },
    async select(page, field, code) {
        const { id } = await idsOf(page, field);
        await tabToId(page, id);
        for (let presses = 0; presses < 20; ++presses) {
            if (await page.evaluate(() => document.activeElement.value) === code) return;
            await page.keyboard.press('ArrowDown');
        }
        throw new Error(`The arrow keys do not reach ${field} ${code}`);
    },
    async type(page, field, text) {
        const { id } = await idsOf(page, field);
        await tabToId(page, id);
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type(text);
    },
    async moment(page, field, value) {
        const { id } = await idsOf(page, field);
        await tabToId(page, id);
        await page.keyboard.type(typedMoment(value));
    },
};

async function doSteps(page, hands, steps) {
    for (const [what, ...rest] of steps) await hands[what](page, ...rest);
}

module.exports = { mouse, keyboard, doSteps, focusId, idsOf };
