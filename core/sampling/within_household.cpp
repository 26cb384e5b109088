// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/within_household.h"

#include "core/base/random.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace quadrat {

namespace {

constexpr std::array<KishTable, 8> tables{{
    {"A", 2, {1, 1, 1, 1, 1, 1}},
    {"B1", 1, {1, 1, 1, 1, 2, 2}},
    {"B2", 1, {1, 1, 1, 2, 2, 2}},
    {"C", 2, {1, 1, 2, 2, 3, 3}},
    {"D", 2, {1, 2, 2, 3, 4, 4}},
    {"E1", 1, {1, 2, 3, 3, 3, 5}},
    {"E2", 1, {1, 2, 3, 4, 5, 5}},
    {"F", 2, {1, 2, 3, 4, 5, 6}},
}};

constexpr std::uint64_t firstStream = 0x4B697368; // "Kish": apart from those of replicates

} // namespace

std::span<const KishTable, 8> kishTables()
{
    return tables;
}

std::vector<std::size_t> assignedKishTables(std::size_t households, std::uint64_t seed)
{
    std::vector<std::size_t> twelve, assigned;
    for (std::size_t table = 0; table < tables.size(); ++table)
        twelve.insert(twelve.end(), tables[table].twelfths, table);
    for (std::uint64_t run = 0; assigned.size() < households; ++run) {
        Random random(seed, firstStream + run);
        std::vector<std::size_t> order = twelve;
        for (std::size_t left = order.size(); left > 1; --left)
            std::swap(order[left - 1], order[std::size_t(random.below(left))]);
        assigned.insert(assigned.end(), order.begin(), order.end());
    }
    assigned.resize(households);
    return assigned;
}

double kishProbability(std::size_t adults, std::size_t person)
{
    assert(adults > 0 && person > 0 && person <= adults);
    std::size_t twelfths = 0;
    for (const KishTable& table : tables)
        if (table.selectByAdults[std::min<std::size_t>(adults, 6) - 1] == person)
            twelfths += table.twelfths;
    return double(twelfths) / 12;
}

std::size_t nextBirthday(std::span<const Birthday> birthdays, Birthday contact)
{
    assert(!birthdays.empty());
    // Days of a year whose months all have 31, so that 29 February has its own.
    const auto daysUntil = [&](Birthday birthday) {
        const int days = 31 * (birthday.month - contact.month) + birthday.day - contact.day;
        return days < 0 ? days + 12 * 31 : days;
    };
    return std::size_t(std::ranges::min_element(birthdays, {}, daysUntil) - birthdays.begin());
}

} // namespace quadrat
