// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/arrange.h"

#include "core/questionnaire/rename.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>

namespace quadrat {

namespace {

std::set<std::string, std::less<>> takenNames(const Questionnaire& questionnaire)
{
    std::set<std::string, std::less<>> taken;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) {
            taken.insert(question.name);
            if (const auto* grid = std::get_if<Grid>(&question.kind))
                for (const GridItem& item : grid->items)
                    taken.insert(item.name);
        }
    return taken;
}

template <typename IsTaken>
std::string freeName(std::string_view wanted, IsTaken isTaken)
{
    std::string name(wanted);
    // "trust_2" is followed by "trust_3", not by "trust_2_2".
    const std::size_t mark = wanted.rfind('_');
    std::size_t number = 2;
    if (mark != wanted.npos && mark > 0 && mark + 1 < wanted.size()) {
        const char* end = wanted.data() + wanted.size();
        std::size_t read = 0;
        if (std::from_chars(wanted.data() + mark + 1, end, read).ptr == end && read < 10'000) {
            number = read + 1;
            wanted = wanted.substr(0, mark);
        }
    }
    for (; isTaken(name); ++number)
        name = std::string(wanted) + "_" + std::to_string(number);
    return name;
}

void normalise(const Questionnaire& questionnaire, std::vector<QuestionPlace>& places)
{
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::erase_if(places, [&](const QuestionPlace& place) {
        return place.section >= questionnaire.sections.size() ||
               place.question >= questionnaire.sections[place.section].questions.size();
    });
}

std::vector<QuestionPlace> insertAt(Questionnaire& questionnaire, std::vector<Question> questions,
                                    QuestionPlace target)
{
    if (questionnaire.sections.empty())
        questionnaire.sections.emplace_back();
    target.section = std::min(target.section, questionnaire.sections.size() - 1);
    auto& there = questionnaire.sections[target.section].questions;
    target.question = std::min(target.question, there.size());
    std::vector<QuestionPlace> places;
    for (std::size_t k = 0; k < questions.size(); ++k)
        places.push_back({target.section, target.question + k});
    there.insert(there.begin() + std::ptrdiff_t(target.question),
                 std::make_move_iterator(questions.begin()),
                 std::make_move_iterator(questions.end()));
    return places;
}

/// A name for each question and item of the set that is free in the questionnaire.
Renaming freeNames(const Questionnaire& questionnaire, QuestionSet& set)
{
    auto taken = takenNames(questionnaire);
    Questionnaire alone;
    alone.lists = set.lists;
    alone.sections.push_back({.questions = set.questions});
    Renaming renaming;
    const auto settle = [&](std::string& name) {
        const std::string free =
            freeName(name, [&](const std::string& made) { return taken.contains(made); });
        if (free != name)
            renaming.merge(renamingOf(alone, name, free));
        name = free;
        taken.insert(free);
    };
    for (Question& question : set.questions) {
        settle(question.name);
        if (auto* grid = std::get_if<Grid>(&question.kind))
            for (GridItem& item : grid->items)
                settle(item.name);
    }
    return renaming;
}

/// Adds the lists of the set that are not there yet; \return their names there.
Renaming addLists(Questionnaire& questionnaire, const std::vector<OptionList>& lists)
{
    Renaming renaming;
    for (const OptionList& list : lists) {
        OptionList added = list;
        if (const OptionList* there = questionnaire.findList(list.name)) {
            if (there->options == list.options)
                continue;
            // It may have come in before under another name.
            const auto same = std::ranges::find_if(questionnaire.lists, [&](const auto& other) {
                return other.options == list.options && other.name.starts_with(list.name + "_");
            });
            added.name = same != questionnaire.lists.end() ? same->name
                                                           : freeListName(questionnaire, list.name);
            renaming[list.name] = added.name;
            if (same != questionnaire.lists.end())
                continue;
        }
        questionnaire.lists.push_back(std::move(added));
    }
    return renaming;
}

} // namespace

std::vector<QuestionPlace> moveQuestions(Questionnaire& questionnaire,
                                         std::vector<QuestionPlace> places, QuestionPlace target)
{
    normalise(questionnaire, places);
    std::vector<Question> moved;
    for (const QuestionPlace& place : places)
        moved.push_back(questionnaire.sections[place.section].questions[place.question]);
    const auto before = std::ranges::count_if(places, [&](const QuestionPlace& place) {
        return place.section == target.section && place.question < target.question;
    });
    target.question -= std::size_t(before);
    removeQuestions(questionnaire, places);
    return insertAt(questionnaire, std::move(moved), target);
}

std::vector<QuestionPlace> shiftQuestions(Questionnaire& questionnaire,
                                          std::vector<QuestionPlace> places, Shift direction)
{
    normalise(questionnaire, places);
    if (places.empty())
        return places;
    const auto sizeOf = [&](std::size_t section) {
        return questionnaire.sections[section].questions.size();
    };
    const bool isBack = direction == Shift::Up || direction == Shift::Left;
    const bool byOne = direction == Shift::Up || direction == Shift::Down;
    QuestionPlace target = isBack ? places.front() : places.back();
    if (byOne && isBack && target.question > 0)
        --target.question;
    else if (byOne && !isBack && target.question + 1 < sizeOf(target.section))
        target.question += 2;
    else if (isBack && target.section > 0)
        target = {target.section - 1, sizeOf(target.section - 1)};
    else if (!isBack && target.section + 1 < questionnaire.sections.size())
        target = {target.section + 1, 0};
    else
        return places;
    return moveQuestions(questionnaire, std::move(places), target);
}

void moveSection(Questionnaire& questionnaire, std::size_t from, std::size_t to)
{
    auto& sections = questionnaire.sections;
    if (from >= sections.size())
        return;
    to = std::min(to, sections.size() - 1);
    const auto at = [&](std::size_t place) { return sections.begin() + std::ptrdiff_t(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
}

void removeQuestions(Questionnaire& questionnaire, const std::vector<QuestionPlace>& places)
{
    std::vector<QuestionPlace> sorted = places;
    normalise(questionnaire, sorted);
    for (auto place = sorted.rbegin(); place != sorted.rend(); ++place) {
        auto& questions = questionnaire.sections[place->section].questions;
        questions.erase(questions.begin() + std::ptrdiff_t(place->question));
    }
}

QuestionSet questionsAt(const Questionnaire& questionnaire,
                        const std::vector<QuestionPlace>& places)
{
    std::vector<QuestionPlace> sorted = places;
    normalise(questionnaire, sorted);
    QuestionSet set;
    std::set<std::string> used;
    for (const QuestionPlace& place : sorted) {
        const Question& question = questionnaire.sections[place.section].questions[place.question];
        set.questions.push_back(question);
        used.insert(listNameOf(question.kind));
        used.insert(question.besides);
    }
    std::ranges::copy_if(questionnaire.lists, std::back_inserter(set.lists),
                         [&](const OptionList& list) { return used.contains(list.name); });
    return set;
}

std::vector<QuestionPlace> insertQuestions(Questionnaire& questionnaire, QuestionSet set,
                                           QuestionPlace target)
{
    const Renaming lists = addLists(questionnaire, set.lists);
    const Renaming names = freeNames(questionnaire, set);
    Questionnaire alone;
    alone.sections.push_back({.questions = std::move(set.questions)});
    applyToReferences(alone, names);
    const auto renamed = [&](const std::string& list) {
        const auto found = lists.find(list);
        return found == lists.end() ? list : found->second;
    };
    for (Question& question : alone.sections.front().questions) {
        setListName(question.kind, renamed(listNameOf(question.kind)));
        question.besides = renamed(question.besides);
    }
    return insertAt(questionnaire, std::move(alone.sections.front().questions), target);
}

std::string freeFieldName(const Questionnaire& questionnaire, std::string_view wanted)
{
    const auto taken = takenNames(questionnaire);
    return freeName(wanted, [&](const std::string& name) { return taken.contains(name); });
}

std::string freeListName(const Questionnaire& questionnaire, std::string_view wanted)
{
    return freeName(
        wanted, [&](const std::string& name) { return questionnaire.findList(name) != nullptr; });
}

std::string nextQuestionName(const Questionnaire& questionnaire)
{
    std::size_t highest = 0;
    for (const std::string& name : takenNames(questionnaire)) {
        std::size_t number = 0;
        const char* end = name.data() + name.size();
        if (name.starts_with('q') && std::from_chars(name.data() + 1, end, number).ptr == end &&
            number < 100'000)
            highest = std::max(highest, number);
    }
    return "q" + std::to_string(highest + 1);
}

std::vector<QuestionPlace> usersOf(const Questionnaire& questionnaire, std::string_view list)
{
    std::vector<QuestionPlace> users;
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s)
        for (std::size_t q = 0; q < questionnaire.sections[s].questions.size(); ++q) {
            const Question& question = questionnaire.sections[s].questions[q];
            if (listNameOf(question.kind) == list || question.besides == list)
                users.push_back({s, q});
        }
    return users;
}

} // namespace quadrat
