// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/draft.h"

#include "ui/document/replace_part.h"
#include "ui/text/language.h"

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr int firstMergeId = 1'000'000; // above those of other rooms
constexpr int fieldsOfAVisit = 100;

template <typename Value>
std::optional<std::size_t> firstDifferent(const std::vector<Value>& former,
                                          const std::vector<Value>& now)
{
    const auto found = std::ranges::mismatch(former, now);
    if (found.in1 == former.end() && found.in2 == now.end())
        return {};
    return std::size_t(found.in2 - now.begin());
}

} // namespace

Chosen chosenAt(const QuestionnairePlace& place)
{
    if (place.list)
        return {.part = Chosen::Part::List, .list = *place.list};
    if (place.section && place.question)
        return {
            .part = Chosen::Part::Question, .section = *place.section, .question = *place.question};
    if (place.section)
        return {.part = Chosen::Part::Section, .section = *place.section};
    return {};
}

std::optional<Chosen> firstDifference(const Questionnaire& former, const Questionnaire& now)
{
    using Part = Chosen::Part;
    if (const auto section = firstDifferent(former.sections, now.sections)) {
        if (*section >= now.sections.size())
            return now.sections.empty()
                       ? Chosen()
                       : Chosen{.part = Part::Section, .section = now.sections.size() - 1};
        const Section& there = now.sections[*section];
        const auto question =
            *section < former.sections.size()
                ? firstDifferent(former.sections[*section].questions, there.questions)
                : std::nullopt;
        if (!question || there.questions.empty())
            return Chosen{.part = Part::Section, .section = *section};
        return Chosen{.part = Part::Question,
                      .section = *section,
                      .question = std::min(*question, there.questions.size() - 1)};
    }
    if (const auto list = firstDifferent(former.lists, now.lists); list && !now.lists.empty())
        return Chosen{.part = Part::List, .list = std::min(*list, now.lists.size() - 1)};
    return former == now ? std::nullopt : std::optional(Chosen());
}

Draft::Draft(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_former(questionnaire())
{
    connect(&m_document, &Document::questionnaireChanged, this, &Draft::follow);
    connect(&m_document, &Document::opened, this, [this] {
        m_former = questionnaire();
        settle({}, {});
        emit changed();
        emit chosenChanged();
    });
    connect(&m_document, &Document::accessChanged, this, &Draft::changed);
}

bool Draft::isThere(const Chosen& chosen) const
{
    const Questionnaire& all = questionnaire();
    switch (chosen.part) {
    case Chosen::Part::Questionnaire:
        return true;
    case Chosen::Part::Section:
        return chosen.section < all.sections.size();
    case Chosen::Part::Question:
        return chosen.section < all.sections.size() &&
               chosen.question < all.sections[chosen.section].questions.size();
    case Chosen::Part::List:
        return chosen.list < all.lists.size();
    }
    return false;
}

void Draft::settle(const Chosen& chosen, std::vector<QuestionPlace> selected)
{
    m_chosen = isThere(chosen) ? chosen : Chosen();
    m_selected = std::move(selected);
    std::erase_if(m_selected, [this](const QuestionPlace& place) {
        return !isThere({Chosen::Part::Question, place.section, place.question});
    });
    if (m_chosen.part == Chosen::Part::Question && m_selected.empty())
        m_selected = {{m_chosen.section, m_chosen.question}};
    ++m_visit;
}

void Draft::choose(const Chosen& chosen)
{
    const Chosen settled = isThere(chosen) ? chosen : Chosen();
    if (settled == m_chosen && m_selected.size() <= 1)
        return;
    settle(settled, {});
    emit chosenChanged();
}

void Draft::chooseQuestions(std::vector<QuestionPlace> places)
{
    if (places.empty() || places == m_selected)
        return;
    settle({Chosen::Part::Question, places.front().section, places.front().question}, places);
    emit chosenChanged();
}

const Question* Draft::question() const
{
    return m_chosen.part == Chosen::Part::Question && isThere(m_chosen)
               ? &questionnaire().sections[m_chosen.section].questions[m_chosen.question]
               : nullptr;
}

const Section* Draft::section() const
{
    const bool isInOne =
        m_chosen.part == Chosen::Part::Question || m_chosen.part == Chosen::Part::Section;
    return isInOne && isThere(m_chosen) ? &questionnaire().sections[m_chosen.section] : nullptr;
}

const OptionList* Draft::list() const
{
    return m_chosen.part == Chosen::Part::List && isThere(m_chosen)
               ? &questionnaire().lists[m_chosen.list]
               : nullptr;
}

QuestionPlace Draft::placeToAdd() const
{
    if (!m_selected.empty() && m_chosen.part == Chosen::Part::Question) {
        const QuestionPlace last = *std::ranges::max_element(m_selected);
        return {last.section, last.question + 1};
    }
    const auto& sections = questionnaire().sections;
    const std::size_t section = m_chosen.part == Chosen::Part::Section ? m_chosen.section
                                : sections.empty()                     ? 0
                                                                       : sections.size() - 1;
    return {section, section < sections.size() ? sections[section].questions.size() : 0};
}

std::vector<std::string> Draft::languages() const
{
    const auto& own = questionnaire().languages;
    return own.empty() ? std::vector<std::string>{""} : own;
}

std::string Draft::language() const
{
    const auto all = languages();
    const std::string window = windowLanguageCode();
    return std::ranges::find(all, window) != all.end() ? window : all.front();
}

void Draft::change(Questionnaire value, const QString& what, int field)
{
    m_isChanging = true;
    replacePart(m_document, &Project::questionnaire, std::move(value), what,
                field < 0 ? -1 : firstMergeId + m_visit * fieldsOfAVisit + field);
    m_isChanging = false;
}

void Draft::change(Questionnaire value, const QString& what, const std::vector<QuestionPlace>& then)
{
    if (!canWrite())
        return;
    change(std::move(value), what);
    if (!then.empty())
        settle({Chosen::Part::Question, then.front().section, then.front().question}, then);
    emit chosenChanged();
}

void Draft::change(Questionnaire value, const QString& what, const Chosen& then)
{
    if (!canWrite())
        return;
    change(std::move(value), what);
    settle(then, {});
    emit chosenChanged();
}

void Draft::changeQuestion(const std::function<void(Question&)>& change, const QString& what,
                           int field)
{
    if (!question())
        return;
    Questionnaire value = questionnaire();
    change(value.sections[m_chosen.section].questions[m_chosen.question]);
    this->change(std::move(value), what, field);
}

void Draft::changeSection(const std::function<void(Section&)>& change, const QString& what,
                          int field)
{
    if (!section())
        return;
    Questionnaire value = questionnaire();
    change(value.sections[m_chosen.section]);
    this->change(std::move(value), what, field);
}

void Draft::changeList(std::size_t list, const std::function<void(OptionList&)>& change,
                       const QString& what, int field)
{
    Questionnaire value = questionnaire();
    if (list >= value.lists.size())
        return;
    change(value.lists[list]);
    this->change(std::move(value), what, field);
}

void Draft::follow()
{
    const std::optional<Chosen> undone =
        m_isChanging ? std::nullopt : firstDifference(m_former, questionnaire());
    m_former = questionnaire();
    const Chosen former = m_chosen;
    std::erase_if(m_selected, [this](const QuestionPlace& place) {
        return !isThere({Chosen::Part::Question, place.section, place.question});
    });
    // What is chosen stays while it is typed into: its field must go on merging.
    if (undone || !isThere(m_chosen))
        settle(undone.value_or(m_chosen), {});
    emit changed();
    if (m_chosen != former)
        emit chosenChanged();
}

} // namespace quadrat::ui
