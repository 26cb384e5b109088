// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// A row of a table of a LimeSurvey file: its fields that hold something, by name.
struct LssRow {
    std::map<std::string, std::string, std::less<>> fields;

    const std::string& at(std::string_view field) const; ///< empty if it holds nothing
    long order(std::string_view field) const;            ///< as a number; 0 if it is none
};

/// The tables of a LimeSurvey file by name ("questions", "answer_l10ns").
using LssTables = std::map<std::string, std::vector<LssRow>, std::less<>>;

/// \throws Error{UnreadableFile} for what is no such file or goes beyond the limits of readLss
LssTables readLssTables(std::string_view xml);

const std::vector<LssRow>& rowsOf(const LssTables& tables, std::string_view name);

/// HTML as plain text: tags away, paragraphs and breaks as line ends, entities as characters.
std::string plainText(std::string_view html);

} // namespace quadrat
