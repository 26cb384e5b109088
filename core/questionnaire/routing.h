// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"
#include "core/questionnaire/question_numbers.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Where somebody goes on who fills in a printed form.
struct GoTo {
    enum class Kind {
        Question,
        Section,   ///< whose own condition is read first
        NextBlock, ///< of a section that repeats
        End,
    };

    Kind kind = Kind::End;
    std::size_t section = 0, question = 0;

    bool operator==(const GoTo&) const = default;
};

/// What a printed form has to say at a question so that everybody finds the way.
struct QuestionRoute {
    bool isFiltered = false;            ///< its condition stands above it in words
    std::map<std::string, GoTo> byCode; ///< after these answers, where it is not the next question
    std::optional<GoTo> after;          ///< whatever was answered, where it is not the next one

    bool operator==(const QuestionRoute&) const = default;
};

struct PrintedRoutes {
    std::vector<std::vector<QuestionRoute>> questions; ///< [section][question]
    /// One a section: where to go on if its condition does not hold; empty if it has none.
    std::vector<std::optional<GoTo>> otherwise;
};

/// Turns the conditions of questions into "go to": where they ask only for earlier answers to
/// questions with one answer in the same section. All combinations of these answers are walked
/// through; a question that arrows alone would lead somebody to wrongly says its condition in
/// words, as do those with other conditions.
///
/// Walking along the arrows, and over what says in words that it is not meant, gives exactly the
/// questions that stateOf() shows. Somebody who leaves out a question that decides goes on with
/// the next one.
PrintedRoutes routesOf(const Form& form, const QuestionNumbers& numbers);

} // namespace quadrat
