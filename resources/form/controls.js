// SPDX-License-Identifier: GPL-3.0-or-later

// What takes an answer. Each gives { node, sync }: sync() makes it show what was answered. `view`
// knows the answers and takes them (page.js); `at` is an index of form.fields.

const longList = 15; // options; beyond, a list that opens

const idOf = (at, code) => `f${at}${code === undefined ? '' : '-' + code}`;

const wordsField = (form, at, code) => {
    let words = at + 1;
    while (form.fields[words]?.option !== undefined && form.fields[words].option !== code) ++words;
    return form.fields[words]?.option === code ? words : undefined;
};

// The words of "other, specify", there only while the option is chosen.
function wordsControl(view, at, label) {
    const input = make('input', {
        type: 'text', id: idOf(at), autocomplete: 'off', dir: 'auto',
        oninput: () => view.set(at, input.value),
    });
    const name = make('label', { for: idOf(at) }, view.own('specify', label[0]));
    const fault = make('p', { class: 'fault', id: idOf(at, 'fault'), hidden: true });
    const node = make('div', { class: 'words', hidden: true }, name, fault, input);
    return {
        node,
        sync() {
            node.hidden = !view.state.fieldShown[at];
            if (document.activeElement !== input) input.value = view.answer(at);
            view.markFault(input, fault, at);
        },
    };
}

// One option with its mark: a radio button or a box to tick.
function optionRow(view, at, option, type, name, choose) {
    const label = view.words(option.label, view.instanceOf(at));
    const input = make('input', {
        type, name, value: option.code, id: idOf(at, option.code),
        onchange: () => view.set(at, choose(option, input.checked)),
    });
    const text = write(view, make('span'), label[0] === '' ? [option.code] : label);
    return { input, option, label, node: make('label', { class: 'option' }, input, text) };
}

// Codes in the order of the list; one that goes alone ends the others.
function toggled(view, at, option, isChosen) {
    const { options } = view.form.fields[at];
    let chosen = new Set(codesIn(view.answer(at)));
    if (!isChosen) {
        chosen.delete(option.code);
    } else if (isAlone(option)) {
        chosen = new Set([option.code]);
    } else {
        for (const other of options) if (isAlone(other)) chosen.delete(other.code);
        chosen.add(option.code);
    }
    return options.map((other) => other.code).filter((code) => chosen.has(code)).join(' ');
}

function optionsControl(view, at, type, options) {
    const choose = (option, isChosen) =>
        (type === 'radio' ? option.code : toggled(view, at, option, isChosen));
    const rows = options.map((option) => optionRow(view, at, option, type, idOf(at), choose));
    const words = [];
    const node = make('div', { class: 'options' });
    for (const row of rows) {
        node.append(row.node);
        const field = row.option.specify ? wordsField(view.form, at, row.option.code) : undefined;
        if (field === undefined) continue;
        words.push(wordsControl(view, field, row.label));
        node.append(words[words.length - 1].node);
    }
    const clear = button(view.own('clear'), () => {
        view.set(at, '');
        document.getElementById(rows[0].input.id)?.focus();
    }, { class: 'quiet clear' });
    if (type === 'radio') node.append(clear);
    return {
        node,
        clear,
        inputs: rows.map((row) => row.input),
        sync() {
            const chosen = codesIn(view.answer(at));
            for (const row of rows) row.input.checked = chosen.includes(row.option.code);
            clear.hidden = chosen.length === 0 || view.question(at).required === 'yes';
            words.forEach((control) => control.sync());
        },
    };
}

// A list that opens, for many options.
function selectControl(view, at, options, labelledBy) {
    const select = make('select', {
        id: idOf(at), 'aria-labelledby': labelledBy,
        onchange: () => view.set(at, select.value),
    }, make('option', { value: '' }, view.own('choose')));
    const words = [];
    for (const option of options) {
        const label = view.words(option.label, view.instanceOf(at));
        const text = label[0] === '' ? [option.code] : label;
        select.append(write(view, make('option', { value: option.code }), text));
        const field = option.specify ? wordsField(view.form, at, option.code) : undefined;
        if (field !== undefined) words.push(wordsControl(view, field, label));
    }
    const hint = make('p', { class: 'hint', hidden: options.length > 0 },
        view.own('nothingOffered'));
    return {
        node: make('div', { class: 'select' }, select, hint, ...words.map((one) => one.node)),
        inputs: [select],
        sync() {
            select.value = options.some((option) => option.code === view.answer(at))
                ? view.answer(at) : '';
            select.disabled = options.length === 0;
            words.forEach((control) => control.sync());
        },
    };
}

// Answers beside the answer itself: "don't know", "refused". Ticking one takes the other away.
function besidesControl(view, at, options) {
    const choose = (option, isChosen) => (isChosen ? option.code : '');
    const rows = options.map((option) =>
        optionRow(view, at, option, 'checkbox', idOf(at, 'besides'), choose));
    const words = options.filter((option) => option.specify).map((option) =>
        wordsControl(view, wordsField(view.form, at, option.code),
            view.words(option.label, view.instanceOf(at))));
    return {
        node: make('div', { class: 'options besides' }, ...rows.map((row) => row.node),
            ...words.map((control) => control.node)),
        inputs: rows.map((row) => row.input),
        sync() {
            for (const row of rows) row.input.checked = view.answer(at) === row.option.code;
            words.forEach((control) => control.sync());
        },
    };
}

// A field to type in. `typed` makes an answer of what stands in it, `shown` the reverse.
function typedControl(view, at, input, typed, shown) {
    const { options } = view.form.fields[at];
    const beside = options.length > 0 ? besidesControl(view, at, options) : null;
    const isBeside = () => options.some((option) => option.code === view.answer(at));
    const take = () => {
        view.markIncomplete(at, input.validity.badInput);
        if (isBeside() && input.value === '') return; // passing through takes no tick away
        view.set(at, typed(input.value));
    };
    const show = () => {
        const text = isBeside() ? '' : shown(view.answer(at));
        if (input.value !== text && !input.validity.badInput) input.value = text;
    };
    input.id = idOf(at);
    input.autocomplete = 'off';
    input.addEventListener('input', take);
    input.addEventListener('blur', () => {
        if (view.isDrawing) return;
        take();
        show();
    });
    return {
        node: make('div', { class: 'typed' }, input),
        besides: beside?.node,
        inputs: [input, ...(beside?.inputs ?? [])],
        sync() {
            if (document.activeElement !== input) {
                if (isBeside()) input.value = '';
                show();
            }
            beside?.sync();
        },
    };
}

function numberControl(view, at, question) {
    const isWhole = !question.decimals;
    const canBeNegative = question.least === undefined || question.least < 0;
    const input = make('input', {
        type: 'text', inputmode: canBeNegative ? 'text' : isWhole ? 'numeric' : 'decimal',
    });
    const typed = (text) => numberTyped(text, question.decimals);
    const control = typedControl(view, at, input, typed,
        (answer) => numberShown(answer, view.ownLanguage));
    const unit = view.words(question.unit, view.instanceOf(at));
    if (unit[0] !== '') {
        control.unit = write(view, make('span', { class: 'unit', id: idOf(at, 'unit') }), unit);
        control.node.append(control.unit);
    }
    return control;
}

function textControl(view, at, question) {
    const input = question.severalLines ? make('textarea', { rows: 4, dir: 'auto' })
        : make('input', { type: 'text', dir: 'auto' });
    return typedControl(view, at, input, (text) => text, (answer) => answer);
}

function dateControl(view, at, question) {
    const types = { date: 'date', time: 'time', datetime: 'datetime-local' };
    const native = (limit) => limitOf(question, limit, today()).slice(0,
        question.moment === 'date' ? 10 : 16).replace(' ', 'T');
    const input = make('input', {
        type: types[question.moment],
        min: native(question.earliest) || undefined,
        max: native(question.latest) || (question.moment === 'time' ? undefined
            : question.moment === 'date' ? '9999-12-31' : '9999-12-31T23:59'),
    });
    // A browser without such fields makes them fields for text.
    const isNative = input.type === types[question.moment];
    return typedControl(view, at, input, momentTyped,
        (answer) => (!isNative ? momentShown(answer)
            : isMoment(question.moment, answer) ? answer.replace(' ', 'T') : ''));
}
