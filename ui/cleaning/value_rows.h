// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/data/dataset.h"

#include <QString>

#include <vector>

namespace quadrat::ui {

/// A value of a variable as a list offers it.
struct ValueRow {
    std::string value; ///< as it stands in the data
    QString words;     ///< of its label; may be empty
    std::size_t cases = 0;
    Missing missing = Missing::None;
};

/// The values of a variable that has few enough to be listed, those of the codebook that nobody
/// gave included; empty for others.
std::vector<ValueRow> valueRows(const Column& column, const Variable* variable);

} // namespace quadrat::ui
