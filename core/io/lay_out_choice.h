// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/import_mapping.h"

#include <cstddef>
#include <string>

namespace quadrat {

/// More different answers than this are no list of options.
constexpr std::size_t mostOptions = 200;

/// The same question read in another layout: with Indicators each of its columns is an option,
/// with Codes each value of them, with OneCell each piece of them. Options that it had keep their
/// variables and labels; the others are called after the question and their code or number.
/// \param separator  of OneCell
/// \throws Error{InvalidInput} for more than mostOptions options, and for OneCell of several
/// columns Cost: each different value once.
ChoiceMapping laidOut(ChoiceMapping choice, ChoiceLayout layout, const std::string& separator,
                      const Dataset& data);

} // namespace quadrat
