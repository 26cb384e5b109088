// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/interview.h"

#include "core/base/blanks.h"
#include "core/questionnaire/option_order.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

constexpr const char* pastTheLast = "*";

/// What stands for a question in a record: the name of its first field, or its own.
std::string nameOf(const Form& form, std::size_t asked)
{
    const AskedQuestion& at = form.asked()[asked];
    return at.fieldCount > 0 ? form.fields()[at.firstField].name
                             : inInstance(form.question(at).name, at.instance);
}

/// The answers that a fault is about.
std::string answersOf(const Form& form, const FormState& state, const AnswerFault& fault)
{
    if (fault.field)
        return state.values[*fault.field];
    const AskedQuestion& at = form.asked()[fault.asked];
    std::string all;
    for (std::size_t f = at.firstField; f < at.firstField + at.fieldCount; ++f)
        all += (f == at.firstField ? "" : "|") + state.values[f];
    return all;
}

/// What a confirmation is known by: another answer has to be confirmed anew.
std::string confirmation(const Form& form, const FormState& state, const AnswerFault& fault)
{
    const std::string name =
        fault.field ? form.fields()[*fault.field].name : nameOf(form, fault.asked);
    const std::string check =
        fault.reason == FaultReason::Check ? std::to_string(fault.check + 1) : std::string();
    return name + ":" + faultWord(fault.reason) + check + "=" + answersOf(form, state, fault);
}

} // namespace

Interview::Interview(std::shared_ptr<const Form> form, std::string today, InterviewRecord record)
    : m_form(std::move(form)), m_today(std::move(today)), m_record(std::move(record))
{
    remake();
}

std::uint32_t Interview::orderSeed() const
{
    return quadrat::orderSeed(m_form->questionnaire().seed, m_record.caseCode);
}

void Interview::remake()
{
    m_state = stateOf(*m_form, m_record.answers, m_today);
    m_path.clear();
    for (std::size_t s = 0; s < m_form->askedSections().size(); ++s) {
        const AskedSection& at = m_form->askedSections()[s];
        if (!m_state.sectionShown[s])
            continue;
        const Section& section = m_form->questionnaire().sections[at.section];
        for (const std::size_t k : orderedQuestions(section, orderSeed())) {
            const std::size_t asked = at.firstAsked + k;
            const bool isAsked = !std::holds_alternative<Calculation>(section.questions[k].kind);
            if (isAsked && m_state.askedShown[asked])
                m_path.push_back(asked);
        }
    }
}

std::optional<std::size_t> Interview::current() const
{
    if (m_path.empty() || m_record.position == pastTheLast)
        return {};
    if (m_record.position.empty())
        return m_path.front();
    const auto named = std::ranges::find_if(
        m_path, [&](std::size_t asked) { return nameOf(*m_form, asked) == m_record.position; });
    if (named != m_path.end())
        return *named;
    // It is hidden by now: the first of those after it in the questionnaire.
    std::size_t was = 0;
    while (was < m_form->asked().size() && nameOf(*m_form, was) != m_record.position)
        ++was;
    if (was == m_form->asked().size())
        return m_path.front();
    const auto after = std::ranges::find_if(m_path, [&](std::size_t a) { return a > was; });
    return after == m_path.end() ? std::optional<std::size_t>() : *after;
}

void Interview::answer(const std::string& field, std::string text)
{
    const std::string trimmed(withoutBlanksAround(text));
    if (trimmed.empty())
        m_record.answers.erase(field);
    else
        m_record.answers[field] = trimmed;
    m_record.complete = false;
    const auto stays = current();
    remake();
    if (stays && m_record.position.empty())
        goTo(*stays);
}

std::vector<const Option*> Interview::offered(std::size_t field) const
{
    const std::vector<const Option*> now = offeredOptions(*m_form, m_state, field);
    std::vector<const Option*> ordered = orderedOptions(
        m_form->questionnaire(), m_form->question(m_form->fields()[field]), orderSeed());
    std::erase_if(
        ordered, [&](const Option* option) { return std::ranges::find(now, option) == now.end(); });
    return ordered;
}

std::vector<AnswerFault> Interview::open(std::size_t asked) const
{
    std::vector<AnswerFault> open;
    for (const AnswerFault& fault : m_state.faults)
        if (fault.asked == asked &&
            (fault.severity == Severity::Fault ||
             std::ranges::find(m_record.confirmed, confirmation(*m_form, m_state, fault)) ==
                 m_record.confirmed.end()))
            open.push_back(fault);
    return open;
}

std::vector<AnswerFault> Interview::next()
{
    const auto at = current();
    if (!at)
        return {};
    const std::vector<AnswerFault> faults = open(*at);
    std::vector<std::string> told;
    for (const AnswerFault& fault : faults)
        told.push_back(confirmation(*m_form, m_state, fault));
    const bool onlyWarnings = std::ranges::all_of(
        faults, [](const AnswerFault& fault) { return fault.severity != Severity::Fault; });
    const bool toldBefore = onlyWarnings && told == m_told;
    m_told = told;
    if (!faults.empty() && !toldBefore)
        return faults;
    for (const AnswerFault& fault : faults)
        confirm(fault);
    m_told.clear();
    const auto here = std::ranges::find(m_path, *at);
    m_record.position =
        here + 1 == m_path.end() ? std::string(pastTheLast) : nameOf(*m_form, *(here + 1));
    return {};
}

bool Interview::back()
{
    const auto at = current();
    auto here = at ? std::ranges::find(m_path, *at) : m_path.end();
    if (here == m_path.begin())
        return false;
    m_told.clear();
    m_record.position = nameOf(*m_form, *(here - 1));
    return true;
}

bool Interview::skip()
{
    const auto at = current();
    if (!at)
        return false;
    const AskedQuestion asked = m_form->asked()[*at];
    if (m_form->question(asked).required == Required::Yes)
        return false;
    const std::string name = nameOf(*m_form, *at);
    for (std::size_t f = asked.firstField; f < asked.firstField + asked.fieldCount; ++f)
        m_record.answers.erase(m_form->fields()[f].name);
    m_record.position = name;
    remake();
    for (const AnswerFault& fault : open(*at))
        confirm(fault);
    return next().empty();
}

void Interview::confirm(const AnswerFault& fault)
{
    if (fault.severity == Severity::Fault)
        return;
    const std::string known = confirmation(*m_form, m_state, fault);
    if (std::ranges::find(m_record.confirmed, known) == m_record.confirmed.end())
        m_record.confirmed.push_back(known);
}

void Interview::goTo(std::size_t asked)
{
    m_told.clear();
    m_record.position = nameOf(*m_form, asked);
}

void Interview::goToFirstOpen()
{
    const auto first =
        std::ranges::find_if(m_path, [&](std::size_t asked) { return !open(asked).empty(); });
    m_told.clear();
    m_record.position = first == m_path.end() ? pastTheLast : nameOf(*m_form, *first);
}

std::vector<AnswerFault> Interview::finish()
{
    std::vector<AnswerFault> faults;
    for (const std::size_t asked : m_path)
        for (const AnswerFault& fault : open(asked))
            faults.push_back(fault);
    if (!faults.empty())
        return faults;
    m_record.answers = cleared(*m_form, m_record.answers, m_today);
    m_record.position = pastTheLast;
    m_record.complete = true;
    remake();
    return {};
}

} // namespace quadrat
