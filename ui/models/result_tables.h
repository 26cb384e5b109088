// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dictionary.h"
#include "core/workflow/analysis.h"
#include "ui/models/result_model.h"

#include <QString>

namespace quadrat::ui {

/// A result as rows and columns in the language in force, whatever its statistic; answers in the
/// words and the order of the dictionary. A figure that would give fewer than ten people away is
/// hidden, and a doubtful one says why.
ResultTable resultTable(const EstimateTable& table, const Dictionary& dictionary);

/// "abortion by education": short, for a tab.
QString resultTitle(const EstimateSpec& estimate);

/// "Shares", "Mean", "Crosstab" …: the kind of result in a word or two.
QString statisticName(Statistic statistic);

} // namespace quadrat::ui
