// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/categories.h"
#include "core/data/dataset.h"
#include "core/estimation/slot_totals.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// The domains that the variables of a "by" cross into: those that hold a row.
struct Domains {
    /// One a domain: variable and label, in the order of "by"; empty without "by".
    std::vector<std::vector<std::pair<std::string, std::string>>> labels;
    /// One a row, in the order of the design; count() for a row outside all.
    std::vector<std::uint16_t> domain;

    std::size_t count() const { return labels.size(); }
};

/// \param where  1 for the rows of the data that the condition leaves in
/// \throws Error{InvalidInput} if there are more domains than a table can have
Domains domainsOf(const Dataset& data, const Design& design, const std::vector<std::string>& by,
                  std::span<const std::uint8_t> where);

/// \throws Error{InvalidInput} naming the variables if their cells are more than `most`
void refuseTooManyCells(std::size_t cells, const std::string& names,
                        std::size_t most = largestSlotCount);

/// Slots of a variable's categories within domains, in the order of the design.
/// \throws Error{InvalidInput} naming the variable if there are too many cells
SlotRows categorySlots(const Design& design, const Domains& domains, const Categories& categories,
                       const std::string& variable);

/// Slots of domains with values y, and x where it is given; rows with a missing value stand
/// outside.
SlotRows valueSlots(const Design& design, const Domains& domains, std::span<const double> y,
                    std::span<const double> x = {});

/// The same of a numeric column, without x. A coded column is put into the order of the design a
/// byte or two a row instead of eight.
SlotRows valueSlots(const Design& design, const Domains& domains, const Column& y);

} // namespace quadrat
