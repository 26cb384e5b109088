// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quadrat::ui {

/// The specification of the study that comes with the program; empty if it is not installed.
QString sampleStudy();

} // namespace quadrat::ui
