// SPDX-License-Identifier: GPL-3.0-or-later

// How answers leave the browser: as a file, as a text code, or sent to the address of the form.
// The layout is that of docs/methods/questionnaire-logic.md.

const newSubmission = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
        byte.toString(16).padStart(2, '0')).join('');

// Local time: 2026-11-23 14:05:00.
function localTime(at = new Date()) {
    const two = (number) => String(number).padStart(2, '0');
    const date = [String(at.getFullYear()).padStart(4, '0'), two(at.getMonth() + 1),
        two(at.getDate())].join('-');
    return `${date} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}

// What is handed over of an interview that is complete. Answers that say who somebody is stand
// apart from all others.
function answersFile(form, record, kept) {
    const answers = Object.create(null);
    const contact = Object.create(null);
    for (const field of form.fields) {
        if (!(field.name in kept)) continue;
        const apart = questionOf(form, field).identifying;
        (apart ? contact : answers)[field.name] = kept[field.name];
    }
    const file = {
        format: 'quadrat-answers',
        version: 1,
        form: form.name,
        form_version: form.version,
        case: form.case,
        submission: record.submission,
        mode: 'online',
        language: record.language,
        started: record.started,
        ended: record.ended,
        answers,
    };
    if (Object.keys(contact).length > 0) file.contact = contact;
    return JSON.stringify(file);
}

const fileName = (form) => [form.name || 'form', form.case].filter(Boolean).join('-')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_') + '.answers.json';

// CRC-32 (IEEE 802.3): 8 digits.
function crc32(bytes) {
    let rest = 0xffffffff;
    for (const byte of bytes) {
        rest ^= byte;
        for (let bit = 0; bit < 8; ++bit) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
    }
    return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

// QDR1:base64url:crc; in one line.
function textCode(file) {
    const bytes = new TextEncoder().encode(file);
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const base64 = btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    return `QDR1:${base64}:${crc32(bytes)};`;
}

function download(name, file) {
    const address = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
}

const asFile = (name, file) => new File([file], name, { type: 'application/json' });

// \throws whatever is in the way; the server has taken the answers if it does not
async function send(address, file) {
    const reply = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: file,
        mode: 'cors',
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout?.(30000),
    });
    if (!reply.ok) throw new Error(String(reply.status));
}
