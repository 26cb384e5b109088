// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sample_contacts.h"
#include "ui/text/reader.h"

#include <cstdint>
#include <vector>

namespace quadrat::ui {

class PageWriter;

/// Who of a household is asked.
enum class WithinHousehold {
    Anybody,      ///< the unit itself, or whoever can answer for it
    Kish,         ///< a table assigned to each household
    NextBirthday, ///< whose birthday comes next
};

/// Gives each line the name of its Kish table, in draw order; the same for the same draw.
/// \param seed  of the draw
void assignTables(std::vector<ContactLine>& lines, std::uint64_t seed);

/// A page for the interviewer, on A4 across: the rule in words, the tables where there are some,
/// and a form to list the people of a household.
/// \return where it begins
int writeHouseholdPage(PageWriter& writer, WithinHousehold within, const Reader& reader);

} // namespace quadrat::ui
