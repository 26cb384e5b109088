// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

/// How tightly the parts of a text hold together; brackets go around what is looser than its place.
enum class Binding { Or, And, Not, Comparison, Sum, Product, Sign, Whole };

/// A part of an expression as it is written.
struct Written {
    std::string text;
    Binding binding = Binding::Whole;

    /// In brackets if it is looser than `least`.
    std::string in(Binding least) const { return binding < least ? "(" + text + ")" : text; }
};

std::string writtenName(std::string_view name); ///< in backquotes where it must be
std::string writtenText(std::string_view text); ///< 'it''s'

} // namespace quadrat
