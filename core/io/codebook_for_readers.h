// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/data/codebook.h"

#include <functional>
#include <string>
#include <vector>

namespace quadrat {

/// Writes a message in the language of whoever will read it.
using ReaderWords = std::function<std::string(const Message&)>;

/// A text of ours by `words`, or in English without any.
std::string inWords(const ReaderWords& words, const char* pattern);

/// "Number", "Text", "Date" …
const char* kindWords(ValueKind kind);

/// "Refused", "Don't know" …; empty for an answer
const char* reasonWords(Missing reason);

/// The variables of the columns, as the codebook knows them or as their values look, in order.
std::vector<Variable> variablesOf(const std::vector<Column>& columns, const Codebook& codebook);

/// "90 to 99", "up to −1", "from 900": the numbers of a range in words.
std::string rangeWords(const MissingRange& range, const ReaderWords& words);

} // namespace quadrat
