// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/truth.h"
#include "core/expression/typing.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quadrat {

/// Values of one kind, one a row; the other two stay empty.
struct Results {
    std::vector<Truth> conditions;
    std::vector<double> numbers;         ///< NaN is missing
    std::vector<std::string_view> texts; ///< empty is missing
};

/// Holds one value a row of the block at work.
struct Register {
    Kind kind = Kind::Number;
    std::uint32_t index = 0; ///< among the registers of its kind
};

/// One thing to do to a block of rows.
struct Step {
    enum class Act {
        Constant,   ///< of a literal
        Read,       ///< of a variable
        ReadChoice, ///< of a coded variable, row k holding code k
        LookUp,     ///< of the code of a coded variable in a table
        Apply,      ///< of an operation to registers
    };

    Act act = Act::Apply;
    std::size_t node = 0;
    Register target{};
    std::vector<Register> arguments{}; ///< none is the target
    std::size_t variable = 0;          ///< Read, ReadChoice, LookUp
    std::size_t table = 0;             ///< LookUp
};

/// A typed expression as a list of steps. A part that reads one coded variable and nothing else has
/// been worked out for each of the codes, and is looked up. Holds a view of what it was made from.
struct Program {
    const TypedExpression* typed = nullptr;
    std::vector<Step> constants; ///< to be done once, before the first block
    std::vector<Step> steps;
    std::vector<Results> tables;
    std::array<std::uint32_t, 3> registers{}; ///< how many of each kind
    Register result;
};

Program compile(const TypedExpression& typed);

} // namespace quadrat
