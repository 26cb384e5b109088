// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// One question by its place. As a place to put something: before this question, or at the end of
/// the section where `question` is the number of its questions.
struct QuestionPlace {
    std::size_t section = 0, question = 0;

    auto operator<=>(const QuestionPlace&) const = default;
};

/// Questions taken out of a questionnaire with the lists they use: what the clipboard, the library
/// and a template hand over.
struct QuestionSet {
    std::vector<Question> questions;
    std::vector<OptionList> lists;

    bool operator==(const QuestionSet&) const = default;
};

/// Puts the questions, in the order they have, before `target`. \return where they are then
std::vector<QuestionPlace> moveQuestions(Questionnaire& questionnaire,
                                         std::vector<QuestionPlace> places, QuestionPlace target);

enum class Shift { Up, Down, Left, Right };

/// One step up or down, also into the section before or after; left and right: to the end of the
/// section before, to the beginning of the one after. Where there is no way on, nothing moves.
std::vector<QuestionPlace> shiftQuestions(Questionnaire& questionnaire,
                                          std::vector<QuestionPlace> places, Shift direction);

/// Puts section `from` so that it becomes number `to`.
void moveSection(Questionnaire& questionnaire, std::size_t from, std::size_t to);

void removeQuestions(Questionnaire& questionnaire, const std::vector<QuestionPlace>& places);

/// The questions with their lists; places that are not there are left out.
QuestionSet questionsAt(const Questionnaire& questionnaire,
                        const std::vector<QuestionPlace>& places);

/// Puts questions before `target`. Those whose name is taken get another, and what the set says of
/// them follows; a list that is there already and holds the same is shared, one of the same name
/// with other options gets another name. \return where they are then
std::vector<QuestionPlace> insertQuestions(Questionnaire& questionnaire, QuestionSet set,
                                           QuestionPlace target);

/// `wanted`, or with the first number behind it that makes it free: trust_2, trust_3 …
std::string freeFieldName(const Questionnaire& questionnaire, std::string_view wanted);
std::string freeListName(const Questionnaire& questionnaire, std::string_view wanted);

/// q1, q2 …: the first that is free and above those that are taken.
std::string nextQuestionName(const Questionnaire& questionnaire);

/// Questions that use a list, beside themselves or as their own.
std::vector<QuestionPlace> usersOf(const Questionnaire& questionnaire, std::string_view list);

} // namespace quadrat
