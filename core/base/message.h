// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Marks a text of core for translation: `QUADRAT_TEXT("core", "Row %1: …")`. lupdate reads it as
/// QT_TRANSLATE_NOOP; for the compiler it is the text itself.
#define QUADRAT_TEXT(context, text) text

namespace quadrat {

/// A sentence for a person, not yet in their language: the English pattern and what fills %1, %2…
/// Arguments keep their type, so that whoever shows the message writes numbers the reader's way.
struct Message {
    using Argument = std::variant<std::string, std::int64_t, double>;

    const char* pattern = ""; ///< English, through QUADRAT_TEXT; the key of its translation
    std::vector<Argument> arguments;

    /// For logs, tests and what(): English, numbers in the shortest form that reads back.
    std::string english() const;

    /// `pattern` (a translation of ours) with the arguments filled in, each through `written`.
    template <typename Written>
    std::string filled(const std::string& translated, Written written) const;

    bool operator==(const Message& other) const
    {
        return std::string(pattern) == other.pattern && arguments == other.arguments;
    }
};

template <typename Written>
std::string Message::filled(const std::string& translated, Written written) const
{
    std::string text;
    for (std::size_t k = 0; k < translated.size(); ++k) {
        const char digit = k + 1 < translated.size() ? translated[k + 1] : '\0';
        const auto place = std::size_t(digit - '1');
        if (translated[k] == '%' && digit >= '1' && digit <= '9' && place < arguments.size()) {
            text += written(arguments[place]);
            ++k;
        } else {
            text += translated[k];
        }
    }
    return text;
}

} // namespace quadrat
