// SPDX-License-Identifier: GPL-3.0-or-later

// One question as it stands on the page: its text, hints, what takes the answer, what is wrong.

// Options offered now, in the order of the case.
function offeredInOrder(view, at) {
    const field = view.form.fields[at];
    const offered = new Set(offeredOptions(view.form, view.state, field));
    return orderedOptions(view.form, view.question(at), view.caseSeed())
        .filter((option) => offered.has(option));
}

function hintsOf(view, question, instance) {
    const hints = [];
    const own = (...text) => hints.push([view.own(...text)]);
    if (question.instruction) hints.push(view.words(question.instruction, instance));
    if (question.kind === 'multiple') {
        const { least, most } = question;
        if (least && most) own('chooseRange', least, most);
        else if (least > 1) own('chooseLeast', least);
        else if (most) own('chooseMost', most);
        else if (!question.instruction) own('chooseSeveral');
    }
    if (question.kind === 'ranking') own('rankHint', placesOf(view.form, question));
    if (question.kind === 'number' && question.decimals) own('numberHint');
    if (question.identifying) own('identifying');
    return hints;
}

// What a block is built from; while it stays the same, the block does.
function signatureOf(view, index) {
    const asked = view.form.asked[index];
    const question = questionAt(view.form, asked);
    const { firstField, fieldCount, instance } = asked;
    const labels = [];
    for (let at = firstField; at < firstField + fieldCount; ++at)
        for (const option of offeredInOrder(view, at))
            labels.push(option.code, view.words(option.label, instance)[0]);
    for (const item of question.items ?? []) labels.push(view.words(item.label, instance)[0]);
    return JSON.stringify([view.language, view.words(question.text, instance)[0],
        hintsOf(view, question, instance), labels]);
}

function controlOf(view, at, question, labelledBy) {
    const options = offeredInOrder(view, at);
    switch (question.kind) {
    case 'number':
        return numberControl(view, at, question);
    case 'text':
        return textControl(view, at, question);
    case 'date':
        return dateControl(view, at, question);
    case 'ranking':
        return rankingControl(view, at, question, options);
    case 'multiple':
        return optionsControl(view, at, 'checkbox', options);
    case 'recommendation':
        return recommendationControl(view, at, question, options);
    default:
        if (options.length > longList || view.form.fields[at].within !== undefined)
            return selectControl(view, at, options, labelledBy);
        return optionsControl(view, at, 'radio', options);
    }
}

// 0 to 10 in a row, with words at both ends, and then what may be answered beside.
function recommendationControl(view, at, question, options) {
    const numbers = Array.from({ length: 11 }, (_, k) => ({ code: String(k) }));
    const control = optionsControl(view, at, 'radio', [...numbers, ...options]);
    const row = make('div', { class: 'numbers' });
    row.append(...[...control.node.children].slice(0, 11));
    const ends = make('div', { class: 'ends', 'aria-hidden': 'true' });
    for (const end of [question.low, question.high])
        ends.append(write(view, make('span'), view.words(end, view.instanceOf(at))));
    control.node.prepend(row, ends);
    for (const [k, end] of [[0, question.low], [10, question.high]]) {
        const [text] = view.words(end, view.instanceOf(at));
        if (text !== '') control.inputs[k].setAttribute('aria-label', `${k} – ${text}`);
    }
    return control;
}

// Items below each other, options beside each other where there is room for them.
function gridControl(view, asked, question) {
    const { firstField, fieldCount, instance } = asked;
    const items = [];
    for (let at = firstField; at < firstField + fieldCount; ++at)
        if (view.form.fields[at].option === undefined) items.push(at);
    const first = offeredInOrder(view, items[0]);
    const head = make('div', { class: 'head', 'aria-hidden': 'true' }, make('span'),
        ...first.map((option) => write(view, make('span'), view.words(option.label, instance))));
    const isWide = first.length <= 7;
    const node = make('div', { class: isWide ? `grid wide of${first.length}` : 'grid' });
    if (isWide) node.append(head);
    const controls = orderedItems(question, view.caseSeed()).map((k) => {
        const at = items[k];
        const name = write(view, make('div', { class: 'item', id: idOf(at, 'item') }),
            view.words(question.items[k].label, instance));
        const fault = make('p', { class: 'fault', id: idOf(at, 'fault'), hidden: true });
        const options = optionsControl(view, at, 'radio', offeredInOrder(view, at));
        options.clear.remove();
        const group = make('div', {
            class: 'row', role: 'radiogroup', 'aria-labelledby': idOf(at, 'item'),
        }, name, fault, options.node);
        node.append(group);
        return { options, group, fault, at };
    });
    const clear = button(view.own('clearAll'), () => {
        for (const { at } of controls) view.set(at, '');
        controls[0].options.inputs[0].focus();
    }, { class: 'quiet clear' });
    node.append(clear);
    return {
        node,
        inputs: [],
        sync() {
            for (const { options, group, fault, at } of controls) {
                options.sync();
                view.markFault(group, fault, at);
            }
            clear.hidden = question.required === 'yes' ||
                controls.every(({ at }) => view.answer(at) === '');
        },
    };
}

// A single field is labelled by its question; several stand in a group that is.
const isSingle = (question) =>
    ['number', 'text', 'date'].includes(question.kind) && question.besides === undefined;

function headingOf(view, question, index, text) {
    const words = write(view, make('span', { class: 'text' }), text);
    const mark = question.required === 'yes'
        ? make('span', { class: 'mark' }, ` (${view.own('required')})`) : null;
    const tag = isSingle(question) ? 'label' : 'legend';
    const at = view.form.asked[index].firstField;
    return make(tag, { class: 'heading', id: `q${index}`, for: tag === 'label' && idOf(at) },
        words, mark);
}

function noteBlock(view, index, question, text) {
    const node = make('div', { class: 'question note', id: `q${index}-block` },
        ...paragraphs(view, text),
        ...hintsOf(view, question, view.form.asked[index].instance)
            .map((hint) => write(view, make('p', { class: 'hint' }), hint)));
    return { node, sync() {} };
}

function questionBlock(view, index) {
    const asked = view.form.asked[index];
    const question = questionAt(view.form, asked);
    const text = view.words(question.text, asked.instance);
    if (question.kind === 'note') return noteBlock(view, index, question, text);

    const at = asked.firstField;
    const hints = hintsOf(view, question, asked.instance).map((hint, k) =>
        write(view, make('p', { class: 'hint', id: `q${index}-hint${k}` }), hint));
    const fault = make('p', { class: 'fault', id: `q${index}-fault`, hidden: true });
    const control = question.kind === 'grid' ? gridControl(view, asked, question)
        : controlOf(view, at, question, `q${index}`);
    const node = make(isSingle(question) ? 'div' : 'fieldset',
        { class: `question ${question.kind}`, id: `q${index}-block` },
        headingOf(view, question, index, text), ...hints, fault, control.node,
        control.besides ?? null);
    const isRadio = control.inputs[0]?.type === 'radio';
    if (isRadio) node.setAttribute('role', 'radiogroup');
    // What tells of the answer: the group of radio buttons, else what takes it.
    const marked = isRadio ? [node] : control.inputs;
    for (const input of marked)
        if (question.required === 'yes' && input.type !== 'checkbox')
            input.setAttribute('aria-required', 'true');
    if (!isSingle(question) && ['number', 'text', 'date'].includes(question.kind))
        control.inputs[0].setAttribute('aria-labelledby', `q${index}`);
    return {
        node,
        sync() {
            control.sync();
            const faults = view.faultsShown(index).filter((one) =>
                one.field === undefined || (one.field === at && question.kind !== 'grid'));
            showFaults(view, fault, faults);
            const described = [...hints.map((hint) => hint.id),
                ...(control.unit ? [control.unit.id] : []),
                ...(faults.length > 0 ? [fault.id] : [])].join(' ');
            for (const input of marked) setAttribute(input, 'aria-invalid', faults.length > 0);
            const tells = isRadio || !isSingle(question) ? [node] : control.inputs;
            for (const input of tells) setAttribute(input, 'aria-describedby', described);
        },
    };
}

function showFaults(view, node, faults) {
    node.hidden = faults.length === 0;
    node.classList.toggle('warning', faults.every((fault) => fault.warning));
    node.replaceChildren(...faults.map((fault) =>
        write(view, make('span'), faultText(view, fault))));
}
