// SPDX-License-Identifier: GPL-3.0-or-later

// A ranking by buttons: choose into the next place, move up and down, take out.
function rankingControl(view, at, question, options) {
    const ranks = options.filter((option) => !isAlone(option));
    const others = options.filter(isAlone);
    const places = placesOf(view.form, question);
    const label = (code) => {
        const option = ranks.find((one) => one.code === code);
        const words = view.words(option.label, view.instanceOf(at));
        return words[0] === '' ? [code] : words;
    };
    const ranked = make('ol', { class: 'ranked', 'aria-label': view.own('ranked') });
    const free = make('ul', { class: 'free', 'aria-label': view.own('unranked') });
    const beside = others.length > 0 ? besidesControl(view, at, others) : null;
    const words = ranks.filter((option) => option.specify).map((option) =>
        wordsControl(view, wordsField(view.form, at, option.code), label(option.code)));

    // Of what is offered, in the order of the places.
    const chosen = () => codesIn(view.answer(at)).filter((code) =>
        ranks.some((option) => option.code === code));

    const change = (codes, code, focus) => {
        const place = codes.indexOf(code);
        view.set(at, codes.join(' '));
        view.say(place < 0 ? view.own('rankLeft', label(code)[0])
            : view.own('rankSaid', label(code)[0], place + 1));
        const wanted = document.getElementById(idOf(at, `${focus}-${code}`));
        const usable = (node) => node && !node.disabled && isVisible(node);
        const own = `[data-code="${CSS.escape(code)}"] button`;
        const near = [wanted, ...ranked.querySelectorAll(own),
            ...free.querySelectorAll('button'), ...ranked.querySelectorAll('button')];
        near.find(usable)?.focus();
    };
    const move = (code, by) => {
        const codes = chosen();
        const place = codes.indexOf(code);
        [codes[place], codes[place + by]] = [codes[place + by], codes[place]];
        change(codes, code, by < 0 ? 'up' : 'down');
    };

    const rankedRow = (code, place, codes) => {
        const act = (name, onclick, disabled) => button(view.own('rank' + name), onclick, {
            id: idOf(at, `${name.toLowerCase()}-${code}`), class: 'small', disabled,
            'aria-label': `${view.own('rank' + name)}: ${label(code)[0]}`,
        });
        return make('li', { 'data-code': code },
            write(view, make('span', { class: 'rankLabel' }), label(code)),
            act('Up', () => move(code, -1), place === 0),
            act('Down', () => move(code, 1), place === codes.length - 1),
            act('Out', () => change(codes.filter((one) => one !== code), code, 'in'), false));
    };
    const freeRow = (code, codes) => make('li', {}, write(view, button('',
        () => change([...codes, code], code, 'none'), {
            id: idOf(at, `in-${code}`), class: 'choose', disabled: codes.length >= places,
            'aria-label': view.own('rankChoose', codes.length + 1, label(code)[0]),
        }), label(code)));

    let drawn = null;
    return {
        node: make('div', { class: 'ranking' }, ranked, free, ...words.map((one) => one.node)),
        besides: beside?.node,
        inputs: beside?.inputs ?? [],
        sync() {
            const codes = chosen();
            if (drawn !== codes.join(' ')) {
                drawn = codes.join(' ');
                ranked.replaceChildren(...codes.map((code, k) => rankedRow(code, k, codes)));
                free.replaceChildren(...ranks.filter((option) => !codes.includes(option.code))
                    .map((option) => freeRow(option.code, codes)));
                ranked.hidden = codes.length === 0;
                free.hidden = free.childElementCount === 0;
            }
            beside?.sync();
            words.forEach((control) => control.sync());
        },
    };
}
