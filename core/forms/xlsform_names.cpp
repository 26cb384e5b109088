// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_names.h"

#include "core/base/ascii.h"
#include "core/forms/xlsform_words.h"
#include "core/questionnaire/fields.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

/// The number that a text of digits says, from 1.
std::optional<std::size_t> ordinal(std::string_view text)
{
    if (text.empty() || text.size() > 4 || text.front() == '0')
        return {};
    std::size_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        number = 10 * number + std::size_t(c - '0');
    }
    return number;
}

const std::string& at(const std::map<std::string, std::string>& names, const std::string& name)
{
    const auto found = names.find(name);
    return found == names.end() ? name : found->second;
}

} // namespace

XlsformNames::XlsformNames(const Questionnaire& questionnaire)
    : m_questionnaire(questionnaire), m_taken{"data", "meta", "instanceid"}
{
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s)
        for (const Question& question : questionnaire.sections[s].questions) {
            add(question.name, question, s);
            if (const auto* grid = std::get_if<Grid>(&question.kind))
                for (const GridItem& item : grid->items)
                    add(item.name, question, s);
        }
    for (const Section& section : questionnaire.sections)
        m_sections.push_back(freeName(section.name.empty() ? "section" : section.name, m_taken));
    m_introduction = freeName("introduction", m_taken);
    m_closing = freeName("closing", m_taken);
    for (const OptionList& list : questionnaire.lists)
        if (!m_lists.contains(list.name))
            m_lists[list.name] = freeName(list.name.find_first_of(" \t\r\n") == std::string::npos &&
                                                  !list.name.empty()
                                              ? list.name
                                              : xmlName(list.name),
                                          m_takenLists);
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) {
            std::vector<std::string> fields{question.name};
            if (const auto* grid = std::get_if<Grid>(&question.kind)) {
                fields.clear();
                for (const GridItem& item : grid->items)
                    fields.push_back(item.name);
            }
            for (const Option* option : optionsOf(questionnaire, question))
                if (option->specify)
                    for (const std::string& field : fields)
                        addWords(field, option->code);
            if (question.besides.empty())
                continue;
            m_besides[question.name] =
                freeName(this->question(question.name) + "_besides", m_taken);
            const std::string own = listNameOf(question.kind);
            if (!own.empty() && !m_together.contains({own, question.besides}))
                m_together[{own, question.besides}] =
                    freeName(list(own) + "_" + list(question.besides), m_takenLists);
        }
}

std::string XlsformNames::freeName(const std::string& wanted, std::set<std::string>& taken) const
{
    std::string name = &taken == &m_taken ? xmlName(wanted) : wanted;
    const std::string first = name;
    for (int k = 2; !taken.insert(lowerAscii(name)).second; ++k)
        name = first + "_" + std::to_string(k);
    return name;
}

void XlsformNames::add(const std::string& name, const Question& question, std::size_t section)
{
    if (m_names.contains(name))
        return; // a name that stands twice is a fault that is told elsewhere
    const std::string theirs = freeName(name, m_taken);
    m_names.emplace(name, theirs);
    m_ours.emplace(theirs, name);
    m_known.emplace(name, Known{&question, section});
}

void XlsformNames::addWords(const std::string& field, const std::string& code)
{
    const std::string ours = specifyName(field, code);
    const std::string theirs = freeName(ours, m_taken);
    m_specify[{field, code}] = theirs;
    m_names.emplace(ours, theirs);
    m_ours.emplace(theirs, ours);
}

const std::string& XlsformNames::question(const std::string& name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? name : found->second;
}

const std::string& XlsformNames::specify(const std::string& field, const std::string& code) const
{
    return m_specify.at({field, code});
}

const std::string& XlsformNames::besides(const std::string& question) const
{
    return at(m_besides, question);
}

const std::string& XlsformNames::list(const std::string& list) const
{
    return at(m_lists, list);
}

const std::string& XlsformNames::together(const std::string& list, const std::string& besides) const
{
    return m_together.at({list, besides});
}

/// The name of a field itself, with its instance if need be.
std::optional<XpathName> XlsformNames::field(std::string_view name) const
{
    const auto found = m_names.find(name);
    if (found != m_names.end())
        return XpathName{"${" + found->second + "}"};
    const std::size_t last = name.rfind('_');
    if (last == std::string_view::npos)
        return {};
    const auto instance = ordinal(name.substr(last + 1));
    const auto known = m_known.find(name.substr(0, last));
    if (!instance || known == m_known.end())
        return {};
    const auto& repeat = m_questionnaire.sections[known->second.section].repeat;
    if (!repeat || *instance > repeat->most)
        return {};
    return XpathName{"indexed-repeat(${" + question(known->first) + "}, ${" +
                     section(known->second.section) + "}, " + std::to_string(*instance) + ")"};
}

std::optional<XpathName> XlsformNames::find(std::string_view name) const
{
    if (auto whole = field(name))
        return whole;
    for (std::size_t end = name.rfind('_'); end != std::string_view::npos && end > 0;
         end = name.rfind('_', end - 1)) {
        const std::string_view base = name.substr(0, end), rest = name.substr(end + 1);
        auto path = field(base);
        if (!path)
            continue;
        // The question of NAME or NAME_2.
        auto known = m_known.find(base);
        if (known == m_known.end())
            known = m_known.find(base.substr(0, base.rfind('_')));
        if (known == m_known.end())
            continue;
        const Question& question = *known->second.question;
        const auto options = optionsOf(m_questionnaire, question);
        if (std::holds_alternative<MultipleChoice>(question.kind) &&
            std::ranges::any_of(options, [&](const Option* each) { return each->code == rest; })) {
            path->code = rest;
            return path;
        }
        const auto place = ordinal(rest);
        if (std::holds_alternative<Ranking>(question.kind) && place && *place <= options.size()) {
            path->place = *place - 1;
            return path;
        }
    }
    return {};
}

std::optional<NamedQuestion> XlsformNames::describe(std::string_view theirs) const
{
    const auto ours = m_ours.find(theirs);
    if (ours == m_ours.end())
        return {};
    NamedQuestion named{.name = ours->second};
    const auto found = m_known.find(ours->second);
    if (found == m_known.end())
        return named; // the words of an option
    const Known& known = found->second;
    if (std::holds_alternative<MultipleChoice>(known.question->kind))
        for (const Option* option : optionsOf(m_questionnaire, *known.question))
            named.codes.push_back(option->code);
    named.isRanking = std::holds_alternative<Ranking>(known.question->kind);
    named.isDate = std::holds_alternative<DateEntry>(known.question->kind);
    if (const auto& repeat = m_questionnaire.sections[known.section].repeat) {
        named.repeat = section(known.section);
        named.mostInstances = repeat->most;
    }
    return named;
}

XpathContext XlsformNames::contextOf(std::size_t section, const std::string& question) const
{
    return {.self = question.empty() ? std::string() : this->question(question),
            .repeat = m_questionnaire.sections[section].repeat ? this->section(section) : "",
            .find = [this](std::string_view name) { return describe(name); }};
}

Texts XlsformNames::withTheirNames(Texts texts) const
{
    return renamedIn(std::move(texts), [this](std::string_view name) {
        const auto found = m_names.find(name);
        return found == m_names.end() ? std::nullopt : std::optional(found->second);
    });
}

} // namespace quadrat
