// SPDX-License-Identifier: GPL-3.0-or-later

// Elements of the page. Text goes in as text and never as HTML.

// Properties that begin with "on" are listeners; true is an attribute without a value, and false or
// undefined none.
function make(tag, properties = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
        else if (value === true) node.setAttribute(name, '');
        else if (value !== false && value !== undefined) node.setAttribute(name, value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
}

const button = (text, onclick, properties = {}) =>
    make('button', { type: 'button', onclick, ...properties }, text);

function setAttribute(node, name, value) {
    if (value === undefined || value === false || value === '') node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
}

// Text of the questionnaire, marked with its language where that is not the one around it.
function write(view, node, [text, language]) {
    if (node.textContent !== text) node.textContent = text;
    const code = language === undefined || language < 0 ? '' : view.form.languages[language];
    const page = view.form.languages[view.language];
    const own = language === undefined ? view.ownLanguage : code;
    setAttribute(node, 'lang', own === page && view.ownLanguage === page ? '' : own);
    if (own !== '' && writtenFrom(own) !== writtenFrom(page)) node.dir = writtenFrom(own);
    else node.removeAttribute('dir');
    return node;
}

// Paragraphs, one a line; lines that are empty are left out.
function paragraphs(view, [text, language]) {
    return text.split('\n').filter((line) => line.trim() !== '')
        .map((line) => write(view, make('p'), [line, language]));
}

const isVisible = (node) => node.getClientRects().length > 0;
