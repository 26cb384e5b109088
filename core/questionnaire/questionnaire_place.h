// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <optional>
#include <string>

namespace quadrat {

/// A place in a questionnaire: what a finding is about, or where a text stands.
struct QuestionnairePlace {
    enum class Part {
        Questionnaire,
        Title,
        Introduction,
        Closing,
        Section,
        SectionTitle,
        SectionShowIf,
        RepeatCount,
        Question,
        Wording,
        Instruction,
        Interviewer,
        ShowIf,
        Check,
        CheckMessage,
        Formula,
        Item,
        Unit,
        LowEnd,  ///< words at the lower end of a recommendation
        HighEnd, ///< and at the upper
        List,
        Option,
    };

    Part part = Part::Questionnaire;
    std::optional<std::size_t> section{}, question{};
    std::optional<std::size_t> list{}, option{}; ///< of Questionnaire::lists
    std::size_t index = 0;                       ///< of a check or an item
    std::optional<Mode> mode{};                  ///< of a wording put otherwise in that mode
    std::string language{};                      ///< of a text; empty: none in particular

    bool operator==(const QuestionnairePlace&) const = default;
};

/// The question it lies in; null if it lies in none.
const Question* questionAt(const Questionnaire& questionnaire, const QuestionnairePlace& place);

} // namespace quadrat
