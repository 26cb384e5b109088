// SPDX-License-Identifier: GPL-3.0-or-later

// The form on its way: a section a page, first the introduction and last what hands the answers
// over. Knows the answers, keeps them, and draws.

const today = () => localTime().slice(0, 16);

const newRecord = (form) => ({
    submission: newSubmission(),
    started: localTime(),
    language: form.languages[form.first],
    page: 0,
    answers: Object.create(null),
    confirmed: [],
});

class View {
    constructor(form, root) {
        this.form = form;
        this.root = root;
        this.store = new Store(form);
        this.restart(this.store.load());
        this.placeInHistory('replaceState', 0);
        addEventListener('popstate', ({ state }) => this.comeTo(state?.page ?? 0));
        addEventListener('storage', ({ key }) => {
            if (key === null || key === this.store.key) this.takeOver(this.store.load());
        });
        addEventListener('beforeunload', (event) => {
            const wouldBeLost = !this.store.isKept && Object.keys(this.record.answers).length > 0;
            if (wouldBeLost && !this.isSent) event.preventDefault();
        });
    }

    restart(saved = null) {
        this.saved = saved;
        this.record = saved ?? newRecord(this.form);
        const known = this.form.languages.indexOf(this.record.language);
        this.language = known < 0 ? this.form.first : known;
        this.page = 0;
        this.blocks = new Map();
        this.incomplete = new Set();
        this.tried = false;
        this.told = '';
        this.isSent = false;
        this.remake();
    }

    // Of an interview that is over nothing is left, neither here nor in the store.
    end(how) {
        this.store.remove();
        this.startAnew();
        this.isSent = how;
        this.go(this.lastPage);
    }

    startAnew() {
        const { language } = this;
        this.restart();
        this.language = language;
    }

    // What another window with the same form made of the answers.
    takeOver(record) {
        if (this.isSent) return;
        if (record?.submission === this.record.submission) {
            this.record = record;
            this.remake();
        } else {
            const wasBegun = this.page > 0;
            this.restart(record);
            if (record === null && wasBegun) {
                this.isSent = 'erased';
                this.page = this.lastPage;
            }
        }
        this.draw();
    }

    remake() {
        this.state = stateOf(this.form, this.record.answers, today());
    }

    // Texts.

    get ownLanguage() {
        return ownLanguage(this.form, this.language);
    }

    own(key, ...values) {
        return ownText(key, this.ownLanguage, ...values.map(String));
    }

    words(texts, instance) {
        const [text, language] = textIn(texts, this.language);
        return [withAnswers(this.form, this.state, text, this.language, instance), language];
    }

    // Answers.

    question(at) {
        return questionOf(this.form, this.form.fields[at]);
    }

    instanceOf(at) {
        return this.form.asked.find(({ firstField, fieldCount }) =>
            at >= firstField && at < firstField + fieldCount).instance;
    }

    answer(at) {
        return answerTo(this.record.answers, this.form.fields[at].name);
    }

    set(at, text) {
        const { name } = this.form.fields[at];
        const answer = trimmedAnswer(text);
        if (answer === this.answer(at)) return this.refresh();
        if (answer === '') delete this.record.answers[name];
        else this.record.answers[name] = answer;
        this.remake();
        this.dropWhatIsNotOffered();
        this.save();
        this.refresh();
    }

    // Another province leaves no commune of the first behind.
    dropWhatIsNotOffered() {
        const gone = this.state.faults.filter((fault) => fault.reason === 'not-offered' &&
            this.form.fields[fault.field].within !== undefined);
        for (const { field } of gone) delete this.record.answers[this.form.fields[field].name];
        if (gone.length === 0) return;
        this.remake();
        this.dropWhatIsNotOffered();
    }

    save() {
        if (this.isSent) return;
        this.record.language = this.form.languages[this.language];
        this.record.page = this.page;
        const wasKept = this.store.isKept;
        this.store.save(this.record);
        if (this.keptNote) write(this, this.keptNote, [this.keptText()]);
        if (wasKept && !this.store.isKept) this.say(this.keptText());
    }

    keptText() {
        return this.own(this.store.isKept ? 'kept' : 'notKept');
    }

    // The seed of the orders that this person sees; without a code of the case, of this interview.
    caseSeed() {
        return orderSeed(this.form.seed, this.form.case || this.record.submission);
    }

    // Faults.

    markIncomplete(at, isIncomplete) {
        if (isIncomplete) this.incomplete.add(at);
        else this.incomplete.delete(at);
    }

    // Of a question, but for those that were confirmed.
    open(index) {
        const { firstField, fieldCount } = this.form.asked[index];
        const half = [...this.incomplete]
            .filter((at) => at >= firstField && at < firstField + fieldCount)
            .map((field) => ({ asked: index, field, reason: 'not-a-date', warning: false }));
        const faults = this.state.faults.filter((fault) => fault.asked === index &&
            !half.some((other) => other.field === fault.field) &&
            !(fault.warning && this.record.confirmed.includes(
                confirmationOf(this.form, this.state, fault))));
        return [...half, ...faults];
    }

    faultsShown(index) {
        return this.tried ? this.open(index) : [];
    }

    markFault(node, text, at) {
        const index = this.form.asked.findIndex(({ firstField, fieldCount }) =>
            at >= firstField && at < firstField + fieldCount);
        const faults = this.faultsShown(index).filter((fault) => fault.field === at);
        showFaults(this, text, faults);
        setAttribute(node, 'aria-invalid', faults.length > 0);
        setAttribute(node, 'aria-describedby', faults.length > 0 ? text.id : '');
    }

    // Pages: 0 the introduction, k + 1 the section asked k-th, `lastPage` the end.

    get lastPage() {
        return this.form.askedSections.length + 1;
    }

    // Questions of a page that are shown, in the order of the case.
    questionsOn(page) {
        const asked = this.form.askedSections[page - 1];
        if (!asked || !this.state.sectionShown[page - 1]) return [];
        const section = this.form.sections[asked.section];
        return orderedQuestions(section, this.caseSeed())
            .filter((k) => section.questions[k].kind !== 'calculation')
            .map((k) => asked.firstAsked + k)
            .filter((index) => this.state.askedShown[index]);
    }

    pages() {
        return this.form.askedSections.map((_, k) => k + 1)
            .filter((page) => this.questionsOn(page).length > 0);
    }

    // The browser's own back button goes a page back too, and takes no answers away.
    placeInHistory(how, page) {
        try {
            history[how]({ page }, '');
        } catch {
            // A browser that allows none: its button leaves the form, which is kept.
        }
    }

    comeTo(page) {
        if (this.isSent) return;
        const isThere = page === 0 || page === this.lastPage || this.pages().includes(page);
        if (page === this.lastPage && page !== this.page) this.finish();
        else this.show(isThere ? page : this.pages().filter((one) => one < page).pop() ?? 0);
    }

    go(page) {
        this.placeInHistory('pushState', page);
        this.show(page);
    }

    show(page) {
        this.page = page;
        this.tried = false;
        this.told = '';
        if (page > 0) this.save();
        this.draw();
        this.root.querySelector('h1').focus();
        scrollTo(0, 0);
    }

    back() {
        this.go([0, ...this.pages()].filter((page) => page < this.page).pop());
    }

    next() {
        if (!this.passes(this.questionsOn(this.page))) return;
        const next = this.pages().find((page) => page > this.page);
        if (next !== undefined) this.go(next);
        else this.finish();
    }

    // Whether nothing is open; what may be confirmed is so the second time.
    passes(questions) {
        const faults = questions.flatMap((index) => this.open(index));
        if (faults.length === 0) return true;
        const confirmations = faults.filter((fault) => fault.warning)
            .map((fault) => confirmationOf(this.form, this.state, fault));
        const onlyWarnings = confirmations.length === faults.length;
        const told = confirmations.join('\n');
        if (onlyWarnings && told === this.told) {
            this.record.confirmed.push(...confirmations);
            return true;
        }
        this.told = onlyWarnings ? told : '';
        this.tried = true;
        this.refresh();
        this.tell(faults);
        return false;
    }

    finish() {
        const open = this.pages().find((page) =>
            this.questionsOn(page).some((index) => this.open(index).length > 0));
        if (open !== undefined) {
            this.go(open);
            this.passes(this.questionsOn(open));
            return;
        }
        this.record.ended = localTime();
        this.go(this.lastPage);
    }

    // Drawing.

    draw() {
        const language = this.form.languages[this.language];
        document.documentElement.lang = language;
        document.documentElement.dir = writtenFrom(language);
        this.blocks.clear();
        this.live = make('div', { class: 'live', 'aria-live': 'polite' });
        const main = make('main');
        if (this.ownLanguage !== language) main.lang = this.ownLanguage;
        this.keptNote = null;
        this.summary = null;
        const content = this.page === 0 ? introduction(this)
            : this.page === this.lastPage ? handover(this) : this.sectionPage();
        main.append(...content.filter((node) => node !== null));
        this.isDrawing = true; // what is in the fields of the page before counts no more
        this.root.replaceChildren(this.header(), main, footer(this), this.live);
        this.isDrawing = false;
        for (const text of this.root.querySelectorAll('main > h1'))
            document.title = [text.textContent, this.words(this.form.title)[0]]
                .filter((part, k, all) => part !== '' && all.indexOf(part) === k).join(' – ');
        this.refresh();
    }

    header() {
        const { form } = this;
        const title = write(this, make('p', { class: 'title' }), this.words(form.title));
        const languages = make('div', {
            class: 'languages', role: 'group', 'aria-label': this.own('language'),
        }, ...form.languages.map((code, k) => button(languageName(code), () => this.speak(k), {
            lang: code, id: `language-${k}`, 'aria-pressed': String(k === this.language),
        })));
        return make('header', {}, this.page === 0 ? make('span') : title,
            form.languages.length > 1 ? languages : null);
    }

    speak(language) {
        this.language = language;
        this.record.language = this.form.languages[language];
        if (this.page > 0) this.save();
        this.draw();
        document.getElementById(`language-${language}`).focus();
    }

    sectionPage() {
        const pages = this.pages();
        const place = pages.indexOf(this.page) + 1;
        const asked = this.form.askedSections[this.page - 1];
        const { title } = this.form.sections[asked.section];
        const name = make('span');
        const words = this.words(title, asked.instance);
        write(this, name, words[0] === '' ? [this.own('section', place)] : words);
        const times = asked.instance ? ` – ${this.own('instance', asked.instance)}` : '';
        this.progress = make('progress', { 'aria-labelledby': 'progress' });
        this.progressText = make('span', { id: 'progress' });
        this.nextButton = button('', () => this.next(), { class: 'primary', id: 'next' });
        this.summary = make('div', { class: 'summary', tabindex: '-1', hidden: true });
        this.list = make('div', { class: 'questions' });
        return [
            make('div', { class: 'progress' }, this.progress, this.progressText),
            this.summary,
            make('h1', { tabindex: '-1' }, name, times),
            this.list,
            make('div', { class: 'buttons' },
                button(this.own('back'), () => this.back(), { id: 'back' }), this.nextButton),
        ];
    }

    // Brings the page to what is answered; what stays is not touched. A field that is taken away
    // with the focus in it answers once more: then it is done again.
    refresh() {
        this.isStale = true;
        if (this.isRefreshing) return;
        this.isRefreshing = true;
        while (this.isStale) {
            this.isStale = false;
            if (this.page !== 0 && this.page !== this.lastPage) this.bringUpToDate();
        }
        this.isRefreshing = false;
    }

    bringUpToDate() {
        const focus = document.activeElement?.id;
        const around = document.activeElement?.closest?.('.question')?.id;
        const pages = this.pages();
        const place = pages.indexOf(this.page) + 1;
        this.progress.max = pages.length;
        this.progress.value = place;
        this.progressText.textContent = this.own('progress', place, pages.length);
        this.nextButton.textContent = this.own(place === pages.length ? 'finish' : 'next');
        const shown = this.questionsOn(this.page);
        const wanted = shown.map((index) => this.blockOf(index));
        const isSame = wanted.length === this.list.childElementCount &&
            wanted.every((block, k) => this.list.children[k] === block.node);
        if (!isSame) {
            for (const child of [...this.list.children])
                if (!wanted.some((block) => block.node === child)) child.remove();
            wanted.forEach(({ node }, k) => {
                if (this.list.children[k] !== node)
                    this.list.insertBefore(node, this.list.children[k] ?? null);
            });
        }
        wanted.forEach((block) => block.sync());
        if (focus && document.activeElement?.id !== focus) document.getElementById(focus)?.focus();
        if (around && document.activeElement === document.body) this.focusNear(around);
        if (this.tried && !this.summary.hidden && !this.summary.contains(document.activeElement))
            fillSummary(this, shown.flatMap((index) => this.open(index)));
    }

    // In a block that was built anew; if it is gone, at the head of the page.
    focusNear(id) {
        const block = document.getElementById(id);
        const near = [...(block?.querySelectorAll('input, select, textarea, button') ?? [])]
            .find((node) => !node.disabled && isVisible(node));
        (near ?? this.root.querySelector('h1')).focus();
    }

    blockOf(index) {
        const signature = signatureOf(this, index);
        let block = this.blocks.get(index);
        if (block?.signature !== signature) {
            block = { ...questionBlock(this, index), signature };
            this.blocks.set(index, block);
        }
        return block;
    }

    // Says what is wrong on this page, above it, and takes the focus there.
    tell(faults) {
        fillSummary(this, faults);
        this.summary.focus();
        this.summary.scrollIntoView();
    }

    focusOn(fault) {
        const block = document.getElementById(`q${fault.asked}-block`);
        if (block === null) return; // another answer took it away
        const own = fault.field === undefined ? []
            : [document.getElementById(idOf(fault.field)),
                ...block.querySelectorAll(`[name="${idOf(fault.field)}"]`)];
        const target = [...own, ...block.querySelectorAll('input, select, textarea, button')]
            .find((node) => node && !node.disabled && isVisible(node));
        target?.focus();
        block.scrollIntoView();
    }

    say(text) {
        this.live.textContent = text;
    }
}
