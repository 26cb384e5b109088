// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/statistics_import.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// A format of SPSS, such as F8.2, taken apart.
struct SpssFormat {
    std::uint8_t type = 5; ///< by the number that the file holds: A 1, F 5, DATE 20 …
    int width = 8, decimals = 0;
};

/// \return nothing if it is no format of SPSS
std::optional<SpssFormat> spssFormat(std::string_view words);

/// What a format says of its numbers: dates and times are seconds since 1582-10-14 or a duration.
NumberMeaning spssMeaningOf(std::string_view format);

/// The format in which SPSS shows values of this kind if nobody says another.
SpssFormat usualSpssFormat(ValueKind kind);

} // namespace quadrat
