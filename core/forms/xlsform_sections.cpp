// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_sections.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

/// Two titles, one after the other, in each language that has one.
Texts joinedTitles(const Texts& outer, const Texts& inner)
{
    Texts joined = outer;
    for (const auto& [language, text] : inner) {
        std::string& title = joined[language];
        title += (title.empty() ? "" : " – ") + text;
    }
    return joined;
}

Order orderOf(const SurveyRow& row)
{
    return row.text("quadrat::order") == "random" ? Order::Random : Order::AsWritten;
}

} // namespace

std::vector<Section> XlsformSections::make()
{
    m_questions.markAloneOptions();
    const std::vector<SurveyRow>& rows = m_survey.rows();
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const SurveyRow& row = rows[k];
        if (takeRow(row))
            continue;
        if (const auto last = takeGrid(k)) {
            k = *last;
            continue;
        }
        if (row.begins()) {
            begin(row);
        } else if (row.ends()) {
            end();
        } else if (auto question = m_questions.question(row, innerConditions())) {
            add(std::move(*question));
        }
    }
    return std::move(m_sections);
}

/// Rows with texts of the whole questionnaire.
bool XlsformSections::takeRow(const SurveyRow& row)
{
    const std::string part = row.text("quadrat::part");
    if (part != introductionPart && part != closingPart)
        return false;
    (part == introductionPart ? introduction : closing) = m_survey.withOurNames(row.texts("label"));
    return true;
}

void XlsformSections::begin(const SurveyRow& row)
{
    Question texts;
    m_questions.readTexts(row, texts);
    Frame frame{.row = &row, .title = texts.text.text};
    frame.showIf = m_questions.relevant(row);
    frame.order = orderOf(row);
    m_questions.tellAppearance(row, {"field-list", "table-list"});
    const bool isRepeat = row.type.type == SurveyType::BeginRepeat;
    const bool inRepeat = std::ranges::any_of(
        m_open, [](const Frame& open) { return open.row->type.type == SurveyType::BeginRepeat; });
    if (inRepeat) {
        frame.isSection = false;
        m_findings.tell(isRepeat ? Severity::Warning : Severity::Note, row.number(), "type",
                        isRepeat ? QUADRAT_TEXT("core", "A repeat within a repeat is asked once "
                                                        "each time: \"%1\".")
                                 : QUADRAT_TEXT("core", "A group within a repeat is part of it, "
                                                        "and its title a note: \"%1\"."),
                        {row.name});
    } else if (isRepeat) {
        frame.repeat = m_questions.repeat(row);
        if (!frame.repeat)
            frame.repeat = askedRepeat(row);
    } else if (!m_open.empty()) {
        m_findings.tell(Severity::Note, row.number(), "type",
                        QUADRAT_TEXT("core", "The group \"%1\" stands in another one; it is a "
                                             "section of its own here, shown where both are."),
                        {row.name});
    }
    m_open.push_back(std::move(frame));
    if (inRepeat && !texts.text.text.empty())
        add({.name = row.ours.empty() ? m_survey.freeName("note_" + std::to_string(row.number()))
                                      : row.ours,
             .text = texts.text,
             .showIf = joinedConditions(innerConditions())});
}

void XlsformSections::end()
{
    const Frame& frame = m_open.back();
    // An empty group that nothing else speaks for is a section without questions.
    if (frame.isSection && frame.sections == 0 && !frame.isTitled && m_open.size() == 1)
        section();
    m_open.pop_back();
}

std::vector<std::string> XlsformSections::innerConditions() const
{
    std::vector<std::string> conditions;
    for (const Frame& frame : m_open)
        if (!frame.isSection)
            conditions.push_back(frame.showIf);
    return conditions;
}

/// The section that the next question goes to.
Section& XlsformSections::section()
{
    Frame* innermost = &m_outside;
    for (Frame& frame : m_open)
        if (frame.isSection)
            innermost = &frame;
    if (!innermost->last || *innermost->last + 1 != m_sections.size()) {
        m_sections.push_back(newSection(*innermost));
        innermost->last = m_sections.size() - 1;
    }
    return m_sections.back();
}

Section XlsformSections::newSection(Frame& frame)
{
    Section section;
    ++frame.sections;
    if (&frame == &m_outside)
        return section;
    section.name = frame.sections == 1 || frame.row->ours.empty()
                       ? frame.row->ours
                       : m_survey.freeName(frame.row->ours);
    section.repeat = frame.repeat;
    section.order = frame.order;
    std::vector<std::string> conditions;
    for (Frame& open : m_open) {
        if (!open.isSection)
            continue;
        conditions.push_back(open.showIf);
        if (!std::exchange(open.isTitled, true))
            section.title = joinedTitles(section.title, open.title);
    }
    section.showIf = joinedConditions(conditions);
    return section;
}

/// Where a form lets the person add as many as there are, it is asked first how many.
Repeat XlsformSections::askedRepeat(const SurveyRow& row)
{
    const std::size_t most = m_survey.mostInstances(row);
    Question count{.name = row.countName,
                   .kind = NumberEntry{.least = 0, .most = double(most)},
                   .showIf = joinedConditions({m_questions.relevant(row)}),
                   .required = Required::Yes};
    for (const auto& [language, title] : row.texts("label"))
        count.text.text[language] = (language == "vi" ? "Có bao nhiêu: " : "How many: ") + title;
    m_findings.tell(Severity::Warning, row.number(), "repeat_count",
                    QUADRAT_TEXT("core", "The form lets one add as many as there are; here "
                                         "\"%1\" asks first how many, and at most %2."),
                    {count.name, std::int64_t(most)});
    std::string name = count.name;
    add(std::move(count));
    return {.count = std::move(name), .most = most};
}

bool XlsformSections::isGridItem(const SurveyRow& row, const std::string& list) const
{
    const auto has = [&](const char* column) { return row.cells->has(column); };
    return row.type.type == SurveyType::SelectOne && row.type.list == list && !row.type.orOther &&
           row.type.file.empty() && !has("relevant") && !has("calculation") &&
           !has("choice_filter") && row.parameter("randomize").empty() &&
           (!has("constraint") || has("quadrat::part"));
}

/// A group that is shown as a table, or a row of heads with the rows that have none.
std::optional<std::size_t> XlsformSections::takeGrid(std::size_t first)
{
    const std::vector<SurveyRow>& rows = m_survey.rows();
    const SurveyRow& head = rows[first];
    const auto itemsFrom = [&](std::size_t begin, auto belongs) {
        std::size_t end = begin;
        while (end < rows.size() && belongs(rows[end]))
            ++end;
        return std::span(rows).subspan(begin, end - begin);
    };
    if (head.type.type == SurveyType::BeginGroup && (head.appears("table-list") || head.isTable)) {
        const std::string& list = rows[first + 1].type.list;
        const auto items =
            itemsFrom(first + 1, [&](const SurveyRow& row) { return isGridItem(row, list); });
        const bool alike = std::ranges::all_of(items, [&](const SurveyRow& row) {
            return row.text("required") == items.front().text("required");
        });
        const bool isWhole = first + 1 + items.size() == head.end;
        if (isWhole && alike &&
            (!items.empty() || (head.cells->has("quadrat::grid") && !head.ours.empty()))) {
            add(gridQuestion(head, items));
            return head.end;
        }
        m_findings.tell(Severity::Note, head.number(), "appearance",
                        QUADRAT_TEXT("core", "The group is no grid here: its questions have "
                                             "different lists or conditions of their own."));
        return {};
    }
    if (head.type.type != SurveyType::SelectOne || !head.appears("label") ||
        !isGridItem(head, head.type.list))
        return {};
    const auto items = itemsFrom(first + 1, [&](const SurveyRow& row) {
        return isGridItem(row, head.type.list) && row.appears("list-nolabel") &&
               row.text("required") == rows[first + 1].text("required");
    });
    if (items.empty())
        return {};
    add(gridQuestion(head, items));
    return first + items.size();
}

Question XlsformSections::gridQuestion(const SurveyRow& head, std::span<const SurveyRow> items)
{
    Question question{.name = head.ours.empty() ? m_survey.freeName(items.front().ours + "_grid")
                                                : head.ours};
    m_questions.readTexts(head, question);
    Grid grid{.order = orderOf(head)};
    for (const SurveyRow& item : items) {
        Question texts;
        m_questions.readTexts(item, texts);
        grid.items.push_back({item.ours, texts.text.text});
        if (!texts.instruction.text.empty() || !texts.interviewer.empty())
            m_findings.tell(Severity::Warning, item.number(), "hint",
                            QUADRAT_TEXT("core", "An item of a grid has no hint of its own: "
                                                 "\"%1\" is left out."),
                            {item.text("hint") + item.text("guidance_hint")});
        m_questions.tellAppearance(item, {"list-nolabel", "label"});
    }
    grid.list =
        items.empty() ? head.text("quadrat::grid") : m_questions.listOf(items.front(), question);
    if (items.empty())
        question.besides = head.text("quadrat::besides");
    question.kind = std::move(grid);
    std::vector<std::string> conditions = innerConditions();
    conditions.push_back(m_questions.relevant(head));
    question.showIf = joinedConditions(conditions);
    question.required = m_questions.required(items.empty() ? head : items.front());
    m_questions.readChecks(head, question);
    return question;
}

} // namespace quadrat
