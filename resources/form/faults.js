// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of an answer that cannot stand.

const exampleMoments = { date: '23/11/2026', time: '14:05', datetime: '23/11/2026 14:05' };

// Of an answer outside the limits of its kind: the questionnaire may have words of its own for it.
const ofLimits = new Set(
    'alone too-few too-many too-low too-high too-long too-early too-late'.split(' '));

function limitShown(view, question, limit) {
    return momentShown(limitOf(question, limit, today()));
}

// [text, language it is in: an index of the questionnaire's, or nothing for the form's own]
function faultText(view, fault) {
    const { form } = view;
    const asked = form.asked[fault.asked];
    const question = questionAt(form, asked);
    if (fault.reason === 'check') {
        const [text, language] = view.words(question.checks[fault.check].message, asked.instance);
        return text === '' ? [view.own('fCheck')] : [text, language];
    }
    const own = (question.checks ?? []).find((check) => check.limits);
    if (own && ofLimits.has(fault.reason)) {
        const [text, language] = view.words(own.message, asked.instance);
        if (text !== '') return [text, language];
    }
    const number = (value) => numberShown(writeNumber(value), view.ownLanguage);
    const least = question.kind === 'recommendation' ? 0 : question.least;
    const most = question.kind === 'recommendation' ? 10 : question.most;
    const key = (name, ...values) => [view.own(name, ...values)];
    switch (fault.reason) {
    case 'required':
        return key(fault.warning ? 'fSoftly' : 'fRequired');
    case 'not-offered':
        return key('fNotOffered');
    case 'alone':
        return key('fAlone');
    case 'too-few':
        if (question.kind === 'ranking') return key('fRank', placesOf(form, question));
        return key('fTooFew', least);
    case 'too-many':
        if (question.kind === 'ranking') return key('fRank', placesOf(form, question));
        return key('fTooMany', most);
    case 'repeated':
        return key('fRepeated');
    case 'not-a-number':
        return key('fNotANumber', number(question.decimals ? 12.5 : 12));
    case 'decimals':
        return question.decimals ? key('fDecimals', question.decimals) : key('fWhole');
    case 'too-low':
        return key('fTooLow', number(least));
    case 'too-high':
        return key('fTooHigh', number(most));
    case 'too-long':
        return key('fTooLong', longestOf(form.fields[fault.field], question));
    case 'lines':
        return key('fLines');
    case 'not-a-date':
        return key(question.moment === 'time' ? 'fNotATime' : 'fNotADate',
            exampleMoments[question.moment]);
    case 'too-early':
        return key('fTooEarly', limitShown(view, question, question.earliest));
    default:
        return key('fTooLate', limitShown(view, question, question.latest));
    }
}

// The list of them above a page, each with a way to its answer. None: no list.
function fillSummary(view, faults) {
    const { summary } = view;
    const onlyWarnings = faults.every((fault) => fault.warning);
    const told = faults.map((fault) => confirmationOf(view.form, view.state, fault)).join('\n');
    const isAsked = onlyWarnings && told === view.told;
    const entry = (fault) => {
        const link = make('a', { href: `#q${fault.asked}-block` });
        link.addEventListener('click', (event) => {
            event.preventDefault();
            view.focusOn(fault);
        });
        const about = make('span', { class: 'about' });
        return make('li', {}, write(view, about, aboutOf(view, fault)), ' ',
            write(view, link, faultText(view, fault)));
    };
    summary.hidden = faults.length === 0;
    summary.classList.toggle('warning', onlyWarnings);
    summary.replaceChildren(
        make('h2', {}, onlyWarnings ? view.own('attention')
            : view.own('attentionTitle', faults.length)),
        make('ul', {}, ...faults.map(entry)),
        ...(isAsked ? [make('p', {}, view.own('onlyWarnings'))] : []));
}

// The question, or the item of a grid.
function aboutOf(view, fault) {
    const asked = view.form.asked[fault.asked];
    const question = questionAt(view.form, asked);
    const item = question.items?.[view.form.fields[fault.field]?.item];
    return view.words(item ? item.label : question.text, asked.instance);
}

// What a confirmation is known by, as core/questionnaire/interview.h has it: another answer has to
// be confirmed anew.
function confirmationOf(form, state, fault) {
    const asked = form.asked[fault.asked];
    const { firstField, fieldCount } = asked;
    const values = state.values.slice(firstField, firstField + fieldCount);
    const isCheck = fault.reason === 'check';
    const name = form.fields[isCheck ? firstField : fault.field]?.name ??
        inInstance(questionAt(form, asked).name, asked.instance);
    const reason = isCheck ? `check${fault.check + 1}` : fault.reason;
    return `${name}:${reason}=${isCheck ? values.join('|') : state.values[fault.field]}`;
}
