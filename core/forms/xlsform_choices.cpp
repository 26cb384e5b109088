// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_choices.h"

#include "core/base/error.h"
#include "core/forms/xlsform_types.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

/// How many options a form may have; beyond it the file is refused.
constexpr std::size_t mostOptions = 500'000;

std::string joinedByUnderscore(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }, '_');
    return text;
}

Option optionOf(const XlsformRow& row)
{
    Option option{.code = joinedByUnderscore(row.text("name")), .label = row.texts("label")};
    option.missing = missingOf(row.text("quadrat::missing")).value_or(Missing::None);
    option.exclusive = saysYes(row.text("quadrat::exclusive"));
    option.specify = saysYes(row.text("quadrat::specify"));
    option.keepsPlace = saysYes(row.text("quadrat::keeps_place"));
    option.within = row.text("quadrat::within");
    return option;
}

bool isKnownColumn(std::string_view name)
{
    constexpr std::array<std::string_view, 4> known{"list_name", "name", "label", "sort"};
    return std::ranges::count(known, name) > 0 || name.starts_with(ownColumn);
}

} // namespace

XlsformChoices::XlsformChoices(const XlsformSheet& choices, const XlsformSheet& external,
                               Findings& findings)
{
    readSheet(choices, findings);
    readSheet(external, findings);
}

void XlsformChoices::readSheet(const XlsformSheet& sheet, Findings& findings)
{
    for (const XlsformRow& row : sheet.rows)
        if (const std::string own = row.text("quadrat::list"); !own.empty())
            m_ours.try_emplace(joinedByUnderscore(row.text("list_name")), own);
    for (const XlsformRow& row : sheet.rows) {
        const std::string list = joinedByUnderscore(row.text("list_name"));
        if (saysYes(row.text("quadrat::empty")))
            listFor(list);
        else if (list.empty() || row.text("name").empty())
            findings.tell(Severity::Warning, row.number, list.empty() ? "list_name" : "name",
                          QUADRAT_TEXT("core", "The row has no list or no code, and is left out."));
        else
            addOption(list, row, findings);
    }
}

void XlsformChoices::addOption(const std::string& list, const XlsformRow& row, Findings& findings)
{
    Option option = optionOf(row);
    if (option.code != row.text("name"))
        findings.tell(Severity::Warning, row.number, "name",
                      QUADRAT_TEXT("core", "The code \"%1\" has blanks; it is \"%2\" now."),
                      {row.text("name"), option.code});
    OptionList& options = listFor(list);
    Attributes& attributes = m_attributes[list];
    if (attributes.cells.size() >= mostOptions)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The list \"%1\" has more than %2 choices."),
                     {list, std::int64_t(mostOptions)}});
    std::map<std::string, std::string, std::less<>> cells;
    for (const auto& [column, texts] : row.cells)
        if (!isKnownColumn(column) && !column.starts_with("media::"))
            cells[column] = row.text(column);
    for (const auto& [column, texts] : row.cells)
        if (column.starts_with("media::"))
            findings.tell(Severity::Warning, row.number, column,
                          QUADRAT_TEXT("core", "Pictures, sounds and films are left out: \"%1\"."),
                          {row.text(column)});
    attributes.cells.push_back(std::move(cells));
    attributes.rows.push_back(row.number);
    options.options.push_back(std::move(option));
}

OptionList& XlsformChoices::listFor(const std::string& list)
{
    const auto [known, isNew] = m_attributes.try_emplace(list);
    const auto ours = m_ours.try_emplace(list, list).first;
    if (isNew) {
        m_lists.push_back({ours->second, {}});
        return m_lists.back();
    }
    if (!m_lists.empty() && m_lists.back().name == ours->second) // lists stand together
        return m_lists.back();
    const auto found = std::ranges::find(m_lists, ours->second, &OptionList::name);
    assert(found != m_lists.end());
    return *found;
}

const OptionList* XlsformChoices::find(std::string_view list) const
{
    const auto ours = m_ours.find(std::string(list));
    if (ours == m_ours.end())
        return nullptr;
    return findOurs(ours->second);
}

const OptionList* XlsformChoices::findOurs(std::string_view list) const
{
    const auto found = std::ranges::find(m_lists, list, &OptionList::name);
    return found == m_lists.end() ? nullptr : &*found;
}

std::string XlsformChoices::named(const std::string& list)
{
    return listFor(list).name;
}

std::string XlsformChoices::freeName(std::string wanted) const
{
    const auto taken = [this](const std::string& name) {
        return m_attributes.contains(name) || std::ranges::count(m_lists, name, &OptionList::name);
    };
    std::string name = wanted;
    for (int k = 2; taken(name); ++k)
        name = wanted + "_" + std::to_string(k);
    return name;
}

bool XlsformChoices::hasColumn(const std::string& list, const std::string& column) const
{
    const auto attributes = m_attributes.find(list);
    return attributes != m_attributes.end() &&
           std::ranges::any_of(attributes->second.cells,
                               [&](const auto& cells) { return cells.contains(column); });
}

bool XlsformChoices::follows(const std::string& list, const std::string& column,
                             const std::string& other) const
{
    std::map<std::string, std::string> seen;
    for (const auto& cells : m_attributes.at(list).cells) {
        const auto here = cells.find(column), there = cells.find(other);
        const std::string value = there == cells.end() ? "" : there->second;
        if (here != cells.end() && seen.try_emplace(here->second, value).first->second != value)
            return false;
    }
    return true;
}

std::string XlsformChoices::only(const std::string& list, const std::string& column,
                                 const std::string& value)
{
    m_used.insert(column);
    const auto [known, isNew] = m_only.try_emplace({list, column, value});
    if (!isNew)
        return known->second;
    const std::string name = known->second = freeName(list + "_" + joinedByUnderscore(value));
    const std::vector<Option> options = listFor(list).options;
    const Attributes& all = m_attributes.at(list);
    Attributes kept;
    OptionList made{name, {}};
    for (std::size_t k = 0; k < all.cells.size(); ++k) {
        const auto cell = all.cells[k].find(column);
        if (cell == all.cells[k].end() || cell->second != value)
            continue;
        made.options.push_back(options[k]);
        kept.cells.push_back(all.cells[k]);
        kept.rows.push_back(k < all.rows.size() ? all.rows[k] : 0);
    }
    listFor(name) = std::move(made);
    m_attributes[name] = std::move(kept);
    return name;
}

std::string XlsformChoices::within(const std::string& list, const std::string& column,
                                   const std::string& always)
{
    m_used.insert(column);
    listFor(list);
    Attributes& attributes = m_attributes.at(list);
    if (attributes.within == column && attributes.always == always)
        return list;
    if (!attributes.within.empty()) {
        const std::string copy = list + "_" + column;
        if (m_attributes.contains(copy) && m_attributes.at(copy).within == column &&
            m_attributes.at(copy).always == always)
            return copy;
        const std::string name = freeName(copy);
        OptionList copied{name, listFor(list).options};
        Attributes copiedAttributes = attributes;
        copiedAttributes.within.clear();
        copiedAttributes.always.clear();
        listFor(name) = std::move(copied);
        m_attributes[name] = std::move(copiedAttributes);
        return within(name, column, always);
    }
    attributes.within = column;
    attributes.always = always;
    OptionList& options = listFor(list);
    for (std::size_t k = 0; k < attributes.cells.size() && k < options.options.size(); ++k) {
        const auto cell = attributes.cells[k].find(column);
        options.options[k].within =
            cell == attributes.cells[k].end() || cell->second == always ? "" : cell->second;
    }
    return list;
}

std::string XlsformChoices::withOther(const std::string& list)
{
    const std::string copy = list + "_or_other";
    if (m_attributes.contains(copy))
        return named(copy);
    OptionList copied{copy, listFor(list).options};
    Attributes attributes = m_attributes.at(list);
    if (!copied.find("other")) {
        Option other{.code = "other", .specify = true, .keepsPlace = true};
        for (const Option& option : copied.options)
            for (const auto& [language, text] : option.label)
                other.label[language] =
                    language == "vi" ? "Khác (ghi rõ)" : "Other (please specify)";
        copied.options.push_back(std::move(other));
        attributes.cells.emplace_back();
    } else {
        std::ranges::find(copied.options, std::string("other"), &Option::code)->specify = true;
    }
    listFor(copy) = std::move(copied);
    m_attributes[copy] = std::move(attributes);
    return copy;
}

std::string XlsformChoices::acknowledgement(const Texts& label)
{
    std::string list = "acknowledge";
    if (const OptionList* known = find(list)) {
        if (known->find("OK"))
            return named(list);
        list = freeName(list);
    }
    Option option{.code = "OK"};
    for (const auto& [language, text] : label)
        option.label[language] = language == "vi" ? "Tôi đã đọc" : "OK";
    OptionList& made = listFor(list);
    made.options.push_back(std::move(option));
    m_attributes[list].cells.emplace_back();
    return made.name;
}

void XlsformChoices::setAlone(const std::string& list, const std::string& code)
{
    for (Option& option : listFor(list).options)
        if (option.code == code && option.missing == Missing::None)
            option.exclusive = true;
}

std::vector<OptionList> XlsformChoices::takeLists() &&
{
    std::erase_if(m_lists, [this](const OptionList& each) {
        return m_takenApart.contains(each.name) && !m_needed.contains(each.name);
    });
    return std::move(m_lists);
}

void XlsformChoices::settleCodes(Findings& findings)
{
    for (auto& [list, attributes] : m_attributes) {
        std::set<std::string> codes;
        std::vector<Option>& options = listFor(list).options;
        for (std::size_t k = 0; k < options.size(); ++k) {
            Option& option = options[k];
            if (codes.insert(option.code).second)
                continue;
            const std::string former = option.code;
            const std::string longer = former + "_" + joinedByUnderscore(option.within);
            const std::size_t row = k < attributes.rows.size() ? attributes.rows[k] : 0;
            const bool isFree = !option.within.empty() && codes.insert(longer).second;
            if (isFree) {
                option.code = longer;
                findings.tell(Severity::Warning, row, "name",
                              QUADRAT_TEXT("core",
                                           "The code \"%1\" stands twice in the list \"%2\"; "
                                           "this one is \"%3\" now. Conditions that name it "
                                           "mean the first."),
                              {former, list, option.code});
            } else
                findings.tell(Severity::Fault, row, "name",
                              QUADRAT_TEXT("core", "The code \"%1\" stands twice in the list "
                                                   "\"%2\". Give one of them another code."),
                              {former, list});
        }
    }
}

void XlsformChoices::tellUnused(const XlsformSheet& choices, Findings& findings) const
{
    std::set<std::string> told;
    for (const XlsformColumn& column : choices.columns) {
        const bool holds = std::ranges::any_of(
            choices.rows, [&](const XlsformRow& row) { return row.has(column.name); });
        if (holds && !isKnownColumn(column.name) && !column.name.starts_with("media::") &&
            !m_used.contains(column.name) && told.insert(column.name).second)
            findings.tell(Severity::Note, 0, column.header,
                          QUADRAT_TEXT("core", "The column is not used by any choice_filter that "
                                               "can be carried, and is left out."));
    }
}

} // namespace quadrat
