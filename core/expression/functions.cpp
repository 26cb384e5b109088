// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/functions.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>

namespace quadrat {

namespace {

constexpr std::size_t any = maximumExpressionNodes;

constexpr std::array table{
    Function{"missing", Operation::Missing, 1, 1},
    Function{"answered", Operation::Answered, 1, 1},
    Function{"abs", Operation::Abs, 1, 1},
    Function{"round", Operation::Round, 1, 2},
    Function{"floor", Operation::Floor, 1, 1},
    Function{"ceil", Operation::Ceil, 1, 1},
    Function{"min", Operation::Min, 1, any},
    Function{"max", Operation::Max, 1, any},
    Function{"sum", Operation::Sum, 1, any},
    Function{"mean", Operation::Mean, 1, any},
    Function{"count", Operation::Count, 1, any},
    Function{"if", Operation::If, 2, 3},
    Function{"coalesce", Operation::Coalesce, 1, any},
    Function{"length", Operation::Length, 1, 1},
    Function{"contains", Operation::Contains, 2, 2},
    Function{"between", Operation::Between, 3, 3},
    Function{"selected", Operation::Selected, 2, 2},
};

} // namespace

std::span<const Function> functions()
{
    return table;
}

const Function* findFunction(std::string_view name)
{
    const auto found =
        std::ranges::find(table, std::string_view(lowerAscii(name)), &Function::name);
    return found == table.end() ? nullptr : &*found;
}

const Function* findFunction(Operation operation)
{
    const auto found = std::ranges::find(table, operation, &Function::operation);
    return found == table.end() ? nullptr : &*found;
}

} // namespace quadrat
