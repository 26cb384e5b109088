// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/check_plan.h"

#include <QString>

#include <array>
#include <cstddef>

namespace quadrat::ui {

/// An empty check of each kind, in the order in which they are offered.
const std::array<ResponseCheck, std::variant_size_v<ResponseCheck>>& kindsOfChecks();

/// What kind of check it is, in a few words, as on a menu.
QString kindName(const ResponseCheck& check);

/// What a check looks for, as a sentence of its own.
QString sentence(const ResponseCheck& check);

/// How grave a finding is.
QString severityText(Severity severity);

/// A number as its digits say, with the decimal sign of the window.
QString plainText(double number);

} // namespace quadrat::ui
