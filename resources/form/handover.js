// SPDX-License-Identifier: GPL-3.0-or-later

// The first page and the last, and what stands below all of them.

function introduction(view) {
    const { form, saved } = view;
    const title = write(view, make('h1', { tabindex: '-1' }), view.words(form.title));
    if (title.textContent === '') title.textContent = form.name;
    const begin = () => {
        if (!view.saved) view.record.started = localTime();
        const pages = view.pages();
        const kept = view.saved ? view.record.page : 0;
        if (kept === view.lastPage || pages.length === 0) return view.finish();
        view.go(pages.find((page) => page >= kept) ?? pages[0]);
    };
    const again = button(view.own('startAgain'), () => sure.ask(), { id: 'again' });
    const sure = sureBox(view, again, () => {
        view.store.remove();
        view.startAnew();
        begin();
    });
    const nodes = [title, ...paragraphs(view, view.words(form.introduction))];
    const first = saved ? 'resume' : 'start';
    if (saved)
        nodes.push(make('p', { class: 'resume' }, view.own('begun', momentShown(saved.started))));
    nodes.push(make('p', { class: 'hint' }, view.keptText()));
    nodes.push(make('div', { class: 'buttons' },
        saved ? again : null,
        button(view.own(first), begin, { class: 'primary', id: 'start' })));
    return [...nodes, sure.node];
}

// Asks once more before answers are erased; `opener` gets the focus back if they are not.
function sureBox(view, opener, erase) {
    const no = button(view.own('eraseNo'), () => {
        node.hidden = true;
        opener.focus();
    }, { id: 'erase-no' });
    const node = make('div', { class: 'sure', hidden: true }, make('p', {}, view.own('eraseSure')),
        button(view.own('eraseYes'), erase, { id: 'erase-yes' }), no);
    const ask = () => {
        node.hidden = false;
        no.focus();
    };
    return { node, ask };
}

// What is kept, and a way to take it away: the device may not be one's own.
function footer(view) {
    if (view.page === 0 || view.isSent) return make('footer');
    view.keptNote = make('p', {}, view.keptText());
    const erase = button(view.own('erase'), () => sure.ask(), { class: 'quiet', id: 'erase' });
    const sure = sureBox(view, erase, () => {
        view.store.remove();
        view.startAnew();
        view.go(0);
    });
    const node = make('footer', {}, view.keptNote, erase, sure.node);
    if (view.ownLanguage !== view.form.languages[view.language]) node.lang = view.ownLanguage;
    return node;
}

function handover(view) {
    const { form } = view;
    const heading = make('h1', { tabindex: '-1' }, view.own(view.isSent ? 'thanks' : 'ready'));
    const closing = paragraphs(view, view.words(form.closing));
    const status = () => make('p', { role: 'status' }, view.own(view.isSent));
    if (view.isSent) return [heading, status(), ...closing];

    const file = answersFile(form, view.record, cleared(form, view.record.answers, today()));
    const ways = [fileWay(view, file), codeWay(view, file), mailWay(view, file)];
    const goBack = () => view.go(view.pages().pop() ?? 0);
    const change = button(view.own('change'), goBack, { id: 'change' });
    const erase = button(view.own('handedOver'), () => view.end('erased'), { id: 'done' });
    if (!form.address)
        return [heading, make('p', {}, view.own('readyFile')), ...ways, ...closing,
            make('div', { class: 'buttons' }, change, erase)];
    const others = make('details', {}, make('summary', {}, view.own('otherWays')), ...ways, erase);
    return [heading, make('p', {}, view.own('readySend')), sendWay(view, file, others), others,
        make('div', { class: 'buttons' }, change)];
}

function sendWay(view, file, others) {
    const status = make('p', { role: 'status', class: 'status' });
    const go = button(view.own('send'), async () => {
        if (go.getAttribute('aria-disabled') === 'true') return;
        go.setAttribute('aria-disabled', 'true');
        status.classList.remove('fault');
        status.textContent = view.own('sending');
        const sent = JSON.stringify(view.record.answers);
        try {
            await send(view.form.address, file);
            // What was changed meanwhile is sent another time.
            if (JSON.stringify(view.record.answers) === sent) view.end('sent');
        } catch {
            status.classList.add('fault');
            status.textContent = view.own('sendFailed');
            others.open = true;
        }
        go.removeAttribute('aria-disabled');
    }, { class: 'primary', id: 'send' });
    return make('div', { class: 'way' }, go, status);
}

function fileWay(view, file) {
    const name = fileName(view.form);
    const share = asFile(name, file);
    const canShare = navigator.canShare?.({ files: [share] });
    return make('section', { class: 'way' },
        make('h2', {}, view.own('file')),
        make('p', {}, view.own('fileHint', name)),
        button(view.own('file'), () => download(name, file), { id: 'save' }),
        canShare ? button(view.own('share'), () =>
            navigator.share({ files: [share] }).catch(() => {}), { id: 'share' }) : null);
}

function codeWay(view, file) {
    const code = make('textarea', {
        readonly: true, rows: 4, id: 'code', 'aria-labelledby': 'code-name',
    });
    code.value = textCode(file);
    const status = make('p', { role: 'status', class: 'status' });
    const copy = async () => {
        try {
            await navigator.clipboard.writeText(code.value);
            status.textContent = view.own('copied');
        } catch {
            code.select();
            status.textContent = view.own(document.execCommand('copy') ? 'copied' : 'copyFailed');
        }
    };
    return make('section', { class: 'way' },
        make('h2', { id: 'code-name' }, view.own('code')), code,
        button(view.own('copy'), copy, { id: 'copy' }), status);
}

const longestMail = 1800; // characters of a link that every mail program takes

function mailWay(view, file) {
    const { email } = view.form;
    if (!email) return null;
    const subject = encodeURIComponent(fileName(view.form).replace('.answers.json', ''));
    const link = `mailto:${email}?subject=${subject}&body=${encodeURIComponent(textCode(file))}`;
    if (link.length > longestMail)
        return make('section', { class: 'way' }, make('p', {}, view.own('mailLong', email)));
    return make('section', { class: 'way' },
        make('p', {}, make('a', { href: link, id: 'mail' }, view.own('mail', email))));
}
