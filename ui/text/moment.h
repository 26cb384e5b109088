// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace quadrat::ui {

/// A moment of core (UTC, ISO 8601: "2026-11-23T05:30:31Z") as a person here writes it: day, month,
/// year and the time of this place. What is no moment stays as it is.
QString momentText(const std::string& moment);

} // namespace quadrat::ui
