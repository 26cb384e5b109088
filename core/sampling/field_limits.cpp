// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/field_limits.h"

#include "core/base/error.h"

#include <cmath>

namespace quadrat {

void requireAbove(const char* field, double value, double limit)
{
    if (!(value > limit) || std::isinf(value))
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; it must be above %3."),
                           {field, value, limit});
}

void requireAtLeast(const char* field, double value, double limit)
{
    if (!(value >= limit) || std::isinf(value))
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; it must be %3 or more."),
                           {field, value, limit});
}

void requireWhole(const char* field, double value, double least)
{
    if (!(value >= least) || value != std::floor(value) || value > 9e15)
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; it must be a whole number of %3 or "
                                                "more."),
                           {field, value, least});
}

void requireInside(const char* field, double value, double low, double high)
{
    if (!(low < value && value < high))
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; it must be above %3 and below %4."),
                           {field, value, low, high});
}

void requireRate(const char* field, double value)
{
    if (!(0 < value && value <= 1))
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; it must be above 0 and at most 1: 0.7 "
                                                "stands for 70 %."),
                           {field, value});
}

double required(const char* field, std::optional<double> value, const std::string& neededBy)
{
    if (!value)
        throw invalidInput(QUADRAT_TEXT("core", "%1 is missing: %2 needs it."), {field, neededBy});
    return *value;
}

} // namespace quadrat
