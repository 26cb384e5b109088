// SPDX-License-Identifier: GPL-3.0-or-later

// What has been answered so far, kept in this browser. A browser may refuse to keep anything: then
// it lives as long as the page, and `isKept` says so. All forms opened from one disk share what a
// browser keeps, so that the key tells them apart.
class Store {
    constructor(form) {
        const fields = form.fields.map((field) => `${field.name} ${field.type}`).join('\n');
        const name = form.name || hashed(0, fields).toString(16);
        const ofForm = `quadrat-form:${JSON.stringify([name, form.case])}`;
        this.ofForm = ofForm;
        this.key = `${ofForm}:${form.version}`;
        this.isKept = true;
        try {
            localStorage.setItem(this.key + ':try', '1');
            localStorage.removeItem(this.key + ':try');
        } catch {
            this.isKept = false;
        }
    }

    // What was saved, if it can be read; else null.
    load() {
        try {
            return checkedRecord(JSON.parse(localStorage.getItem(this.key)));
        } catch {
            return null;
        }
    }

    save(record) {
        try {
            localStorage.setItem(this.key, JSON.stringify(record));
            this.isKept = true;
        } catch {
            this.isKept = false;
        }
    }

    // Also what was begun on other versions of the form: it is of no use any more.
    remove() {
        try {
            for (const key of Object.keys(localStorage))
                if (key.startsWith(`${this.ofForm}:`)) localStorage.removeItem(key);
        } catch {
            // Nothing is kept then.
        }
    }
}

// Only texts where texts are expected: anybody with the device could have written there.
function checkedRecord(record) {
    if (typeof record?.answers !== 'object' || record.answers === null) return null;
    const isText = (value) => typeof value === 'string';
    const entries = Object.entries(record.answers).filter(([, value]) => isText(value));
    if (!/^[0-9a-f]{32}$/.test(record.submission) || !isText(record.started)) return null;
    return {
        submission: record.submission,
        started: record.started,
        language: isText(record.language) ? record.language : '',
        page: Number.isInteger(record.page) ? record.page : 0,
        answers: Object.assign(Object.create(null), Object.fromEntries(entries)),
        confirmed: (Array.isArray(record.confirmed) ? record.confirmed : []).filter(isText),
    };
}
