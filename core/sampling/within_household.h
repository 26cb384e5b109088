// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace quadrat {

/// One person of a household, drawn at the door by a rule that leaves nobody a choice.

/// Kish's selection tables. The interviewer lists the adults, men from the oldest to the youngest,
/// then women in the same way, and asks the one whose number stands in the table of the household
/// under how many there are.
struct KishTable {
    std::string_view name;                     ///< A, B1, B2, C, D, E1, E2, F
    std::size_t twelfths;                      ///< of the households get it
    std::array<std::size_t, 6> selectByAdults; ///< for 1, 2, … 5, and 6 or more adults; from 1
};

/// Source: Kish (1949), A procedure for objective respondent selection within the household,
/// Journal of the American Statistical Association 44, 380–387.
std::span<const KishTable, 8> kishTables();

/// The tables of households in draw order, as places in kishTables(): each run of twelve from the
/// start has all tables in their shares, in an order told by the seed. So the first households of a
/// longer list have the same tables.
std::vector<std::size_t> assignedKishTables(std::size_t households, std::uint64_t seed);

/// Chance of the person of a number (from 1) among so many adults, over the tables: 1 / adults for
/// 1 to 4 and for 6, for 5 nearly so (1/6 for the first, second and fourth, 1/4 for the others).
/// 0 for a person beyond the sixth.
double kishProbability(std::size_t adults, std::size_t person);

/// A day of the year without its year.
struct Birthday {
    int month = 1, day = 1;

    bool operator==(const Birthday&) const = default;
};

/// Whose birthday comes next from the day of contact on, that day itself included; 29 February
/// comes between the days beside it. Of persons of one birthday the first listed: list them by
/// first name. As birthdays have nothing to do with opinions it is taken as a draw with 1 /
/// members. \param birthdays  of the members who can be asked; at least one \return place in
/// `birthdays` Source: Salmon, Nichols (1983), The next-birthday method of respondent selection,
/// Public Opinion Quarterly 47, 270–276.
std::size_t nextBirthday(std::span<const Birthday> birthdays, Birthday contact);

} // namespace quadrat
