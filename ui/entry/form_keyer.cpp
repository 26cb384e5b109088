// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/form_keyer.h"

#include "core/questionnaire/written_date.h"
#include "core/workflow/enter_answers.h"
#include "ui/interview/entry_input.h"
#include "ui/interview/typed_code.h"

#include <algorithm>
#include <utility>

namespace quadrat::ui {

namespace {

bool takesCodes(const Form& form, const Field& field)
{
    return field.option.empty() &&
           (field.type == FieldType::Choice || field.type == FieldType::Choices ||
            field.type == FieldType::Ranking ||
            std::holds_alternative<Recommendation>(form.question(field).kind));
}

QStringList codesOf(const Form& form, std::size_t field, const std::vector<const Option*>& options)
{
    QStringList codes;
    if (std::holds_alternative<Recommendation>(form.question(form.fields()[field]).kind))
        for (int k = 0; k <= 10; ++k)
            codes << QString::number(k);
    for (const Option* option : options)
        codes << QString::fromStdString(option->code);
    return codes;
}

std::string confirmation(const Field& field, const AnswerFault& fault, const std::string& answer)
{
    return field.name + ":" + faultWord(fault.reason) + "=" + answer;
}

} // namespace

QString answerOfLine(const Form& form, std::size_t field, const QString& line)
{
    const Field& its = form.fields()[field];
    const QuestionKind& kind = form.question(its).kind;
    const QString own = line.trimmed();
    if (!its.option.empty())
        return own;
    if (const auto* number = std::get_if<NumberEntry>(&kind))
        return answerOfNumber(own, *number);
    if (const auto* date = std::get_if<DateEntry>(&kind))
        return QString::fromStdString(readWrittenDate(own.toStdString(), date->kind));
    if (!takesCodes(form, its))
        return own;
    const QStringList known = codesOf(form, field, form.options(field));
    QStringList codes;
    for (const QString& typed : own.split(' ', Qt::SkipEmptyParts)) {
        const QString whole = typedCode(typed, known).whole;
        codes << (whole.isEmpty() ? typed : whole);
    }
    return codes.join(' ');
}

FormKeyer::FormKeyer(std::shared_ptr<const Form> form, std::string today, InterviewRecord record,
                     KeyingStyle style)
    : m_form(std::move(form)), m_today(std::move(today)), m_record(std::move(record)),
      m_style(style)
{
    remake();
    const auto found = std::ranges::find_if(m_fields, [&](std::size_t field) {
        return m_form->fields()[field].name == m_record.position;
    });
    if (found != m_fields.end())
        m_at = std::size_t(found - m_fields.begin());
    else if (m_record.position == "*")
        m_at = m_fields.size();
}

void FormKeyer::setStyle(KeyingStyle style)
{
    const auto at = current();
    m_style = style;
    remake();
    if (at)
        goTo(*at);
}

bool FormKeyer::isKeyed(std::size_t number) const
{
    const Field& its = m_form->fields()[number];
    if (its.type == FieldType::Calculated || m_form->question(its).identifying)
        return false;
    if (m_style == KeyingStyle::FollowSkips || m_state.fieldShown[number])
        return m_state.fieldShown[number];
    if (its.instance > 1) // a section that repeats is not keyed for members that are not there
        return false;
    if (its.option.empty())
        return true;
    // Words of "other" where the option is marked.
    const std::string owner = its.name.substr(0, its.name.size() - its.option.size() - 6);
    const std::vector<std::string> chosen = codesIn(answerTo(m_record.answers, owner));
    return std::ranges::find(chosen, its.option) != chosen.end();
}

void FormKeyer::remake()
{
    m_state = stateOf(*m_form, m_record.answers, m_today);
    m_fields.clear();
    for (std::size_t number = 0; number < m_form->fields().size(); ++number)
        if (isKeyed(number))
            m_fields.push_back(number);
}

std::optional<std::size_t> FormKeyer::current() const
{
    return m_at < m_fields.size() ? std::optional(m_fields[m_at]) : std::nullopt;
}

bool FormKeyer::isClosed() const
{
    return current() && takesCodes(*m_form, field());
}

bool FormKeyer::takesSeveral() const
{
    return current() && (field().type == FieldType::Choices || field().type == FieldType::Ranking);
}

QStringList FormKeyer::codes() const
{
    if (!current())
        return {};
    return codesOf(*m_form, *current(),
                   m_style == KeyingStyle::AsOnPaper
                       ? m_form->options(*current())
                       : offeredOptions(*m_form, m_state, *current()));
}

bool FormKeyer::canKeep() const
{
    return std::ranges::none_of(m_faults,
                                [](const AnswerFault& one) { return mustBeMended(one.reason); });
}

KeyedEffect FormKeyer::type(QChar key)
{
    if (!isClosed() || !m_faults.empty())
        return KeyedEffect::None;
    const QStringList known = codes();
    const TypedCode longer = typedCode(m_typed + key, known);
    if (longer.isNone() && takesSeveral())
        if (const QString before = typedCode(m_typed, known).whole; !before.isEmpty()) {
            // "1" then "3" where "12" is a code, too: the 1 is whole by now.
            m_typed.clear();
            toggle(before);
            return type(key);
        }
    m_typed += key;
    if (longer.canGoOn)
        return KeyedEffect::Typed;
    const QString typed = std::exchange(m_typed, {});
    if (longer.isNone())
        return take(typed.toStdString());
    return takesSeveral() ? toggle(longer.whole) : take(longer.whole.toStdString());
}

KeyedEffect FormKeyer::toggle(const QString& code)
{
    const std::string name = field().name;
    std::vector<std::string> chosen = codesIn(answerTo(m_record.answers, name));
    const std::string own = code.toStdString();
    if (std::erase(chosen, own) == 0)
        chosen.push_back(own);
    if (field().type == FieldType::Choices) {
        const auto& options = m_form->options(*current());
        const auto place = [&](const std::string& one) {
            return std::ranges::find(options, one, &Option::code) - options.begin();
        };
        std::ranges::sort(chosen, {}, place);
    }
    std::string answer;
    for (const std::string& one : chosen)
        answer += (answer.empty() ? "" : " ") + one;
    const std::size_t here = *current();
    m_history.push_back({here, answerTo(m_record.answers, name)});
    if (answer.empty())
        m_record.answers.erase(name);
    else
        m_record.answers[name] = answer;
    remake();
    goTo(here);
    return KeyedEffect::Typed;
}

KeyedEffect FormKeyer::enter()
{
    if (!isClosed() || !m_faults.empty())
        return KeyedEffect::None;
    if (!m_typed.isEmpty()) {
        const QString typed = std::exchange(m_typed, {});
        const QString whole = typedCode(typed, codes()).whole;
        if (!takesSeveral())
            return take((whole.isEmpty() ? typed : whole).toStdString());
        if (whole.isEmpty())
            return take(answerTo(m_record.answers, field().name) + " " + typed.toStdString());
        toggle(whole);
    }
    return judge();
}

KeyedEffect FormKeyer::enterLine(const QString& line)
{
    if (!current() || isClosed() || !m_faults.empty())
        return KeyedEffect::None;
    return take(answerOfLine(*m_form, *current(), line).toStdString());
}

bool FormKeyer::offers(Missing reason) const
{
    if (!current())
        return false;
    const auto& options = m_form->options(*current());
    // A number below 0 begins with the same key.
    const auto* number = std::get_if<NumberEntry>(&m_form->question(field()).kind);
    if (reason == Missing::DontKnow && number && number->least && *number->least < 0)
        return false;
    return std::ranges::find(options, reason, &Option::missing) != options.end();
}

KeyedEffect FormKeyer::takeMissing(Missing reason)
{
    if (!offers(reason) || !m_faults.empty())
        return KeyedEffect::None;
    m_typed.clear();
    const auto& options = m_form->options(*current());
    return take((*std::ranges::find(options, reason, &Option::missing))->code);
}

KeyedEffect FormKeyer::take(std::string answer)
{
    const std::size_t here = *current();
    const std::string& name = m_form->fields()[here].name;
    const std::string before = answerTo(m_record.answers, name);
    if (answer != before) {
        m_history.push_back({here, before});
        if (answer.empty())
            m_record.answers.erase(name);
        else
            m_record.answers[name] = std::move(answer);
        remake();
        goTo(here);
    }
    return judge();
}

KeyedEffect FormKeyer::judge()
{
    const std::size_t here = *current();
    const Field& its = m_form->fields()[here];
    const std::string answer = answerTo(m_record.answers, its.name);
    // Checks of the question are due at its last field.
    const bool isLast =
        m_at + 1 == m_fields.size() ||
        &m_form->question(m_form->fields()[m_fields[m_at + 1]]) != &m_form->question(its);
    for (const AnswerFault& fault : m_state.faults) {
        const AskedQuestion& asked = m_form->asked()[fault.asked];
        const bool isOwn = asked.firstField <= here && here < asked.firstField + asked.fieldCount;
        const bool isDue = fault.field ? *fault.field == here : isOwn && isLast;
        const std::string words = confirmation(its, fault, answer);
        if (isDue && std::ranges::find(m_record.confirmed, words) == m_record.confirmed.end())
            m_faults.push_back(fault);
    }
    if (!m_faults.empty())
        return KeyedEffect::Fault;
    advance();
    return KeyedEffect::Answered;
}

void FormKeyer::advance()
{
    ++m_at;
    m_typed.clear();
    m_record.position = current() ? m_form->fields()[*current()].name : "*";
}

void FormKeyer::keep()
{
    if (m_faults.empty() || !canKeep())
        return;
    const Field& its = field();
    const std::string answer = answerTo(m_record.answers, its.name);
    for (const AnswerFault& fault : std::exchange(m_faults, {}))
        m_record.confirmed.push_back(confirmation(its, fault, answer));
    advance();
}

void FormKeyer::again()
{
    const bool takesBack = !m_faults.empty() && !canKeep();
    m_faults.clear();
    m_typed.clear();
    if (takesBack)
        undo(); // what cannot stand does not stay
}

void FormKeyer::erase()
{
    if (!current() || !m_faults.empty())
        return;
    if (!m_typed.isEmpty()) {
        m_typed.chop(1);
        return;
    }
    const std::size_t here = *current();
    const std::string name = m_form->fields()[here].name;
    if (const std::string before = answerTo(m_record.answers, name); !before.empty()) {
        m_history.push_back({here, before});
        m_record.answers.erase(name);
        remake();
        goTo(here);
    }
}

void FormKeyer::back()
{
    m_faults.clear();
    m_typed.clear();
    if (m_at > 0)
        goTo(m_fields[m_at - 1]);
}

void FormKeyer::goTo(std::size_t number)
{
    m_faults.clear();
    const auto found = std::ranges::lower_bound(m_fields, number);
    m_at = std::size_t(found - m_fields.begin());
    m_record.position = current() ? m_form->fields()[*current()].name : "*";
}

bool FormKeyer::undo()
{
    if (m_history.empty())
        return false;
    const Step last = m_history.back();
    m_history.pop_back();
    const std::string& name = m_form->fields()[last.field].name;
    if (last.before.empty())
        m_record.answers.erase(name);
    else
        m_record.answers[name] = last.before;
    m_typed.clear();
    remake();
    goTo(last.field);
    return true;
}

Answers FormKeyer::finished() const
{
    return m_style == KeyingStyle::AsOnPaper ? m_record.answers
                                             : cleared(*m_form, m_record.answers, m_today);
}

std::vector<std::size_t> FormKeyer::unanswered() const
{
    std::vector<std::size_t> open;
    for (const AnswerFault& fault : m_state.faults) {
        if (fault.reason != FaultReason::Required || !fault.field)
            continue;
        const std::string words = confirmation(m_form->fields()[*fault.field], fault, "");
        if (std::ranges::find(m_record.confirmed, words) == m_record.confirmed.end())
            open.push_back(*fault.field);
    }
    return open;
}

} // namespace quadrat::ui
