// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/forms/xpath.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What a condition needs to know of a question that it names.
struct NamedQuestion {
    std::string name; ///< in our questionnaire
    /// Codes of a question of several answers; empty for others.
    std::vector<std::string> codes{};
    bool isRanking = false;
    bool isDate = false;           ///< a day, a time or both
    std::string repeat{};          ///< name of the section that repeats it; empty: none
    std::size_t mostInstances = 0; ///< of that section
    std::string times{};           ///< of a repeat itself: how often it comes, in our language
    bool isLeftOut = false;        ///< the form has it, we have not
};

/// Where an expression stands.
struct XpathContext {
    std::string self{};   ///< the question that "." is, as find() knows it; empty: none
    std::string repeat{}; ///< of the section that the expression stands in; empty: none
    /// Nothing if there is no such question.
    std::function<std::optional<NamedQuestion>(std::string_view name)> find;
};

/// What an expression is for: in a condition a value alone holds where there is one.
enum class XpathUse { Value, Condition };

/// An expression in our language (docs/methods/expressions.md), as its writer writes it.
struct TranslatedXpath {
    std::string expression;
    std::vector<Message> remarks; ///< where it means something else here, or a name is not there
};

/// Names are ours: `selected(${a}, 'x')` stays a function, `${a} = ''` is missing(a),
/// count-selected the sum of what is chosen, selected-at of a ranking the place, indexed-repeat
/// with a number the field of that instance, sum(${a}) over a repeat that of all instances.
///
/// \throws Error{InvalidInput} that names the function or sign without counterpart and its place
TranslatedXpath translatedXpath(const Xpath& expression, const XpathContext& context,
                                XpathUse use = XpathUse::Value);

} // namespace quadrat
