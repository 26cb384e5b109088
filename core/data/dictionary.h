// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace quadrat {

/// What a variable and its answers are called in print, in the words of the study.
struct VariableWords {
    std::string text;                          ///< the question as it was asked; may be empty
    std::map<std::string, std::string> labels; ///< answer as it stands in the data, and its words
    std::vector<std::string> order; ///< answers from one end of a scale to the other; or empty

    bool operator==(const VariableWords&) const = default;
};

/// Words by the name of the variable. What is not in it is printed as it stands in the data.
using Dictionary = std::map<std::string, VariableWords>;

/// The words of a study in one more language.
struct StudyWords {
    std::string title, source; ///< empty: as in the language of the study
    Dictionary dictionary;     ///< what is not in it stays as it is

    bool operator==(const StudyWords&) const = default;
};

} // namespace quadrat
