// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quadrat::ui {

/// The study that comes with the program; empty if it is not installed.
QString sampleStudy();

/// The person's own copy of it, in their folder of documents; made if there is none. Empty if the
/// sample study is not installed.
/// \throws Error{UnwritableFile}
QString ownSampleStudy();

} // namespace quadrat::ui
