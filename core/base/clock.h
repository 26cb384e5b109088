// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace quadrat {

/// The moment in UTC to the second, ISO 8601: "2026-11-23T05:30:31Z". Sorts as time does.
std::string utcNow();

/// Such a moment in the time of this place, as data hold it: "2026-11-23 12:30:31"; empty for a
/// text that is none.
std::string localMoment(const std::string& utc);

} // namespace quadrat
