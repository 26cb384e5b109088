// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/models/result_model.h"

#include <QString>

namespace quadrat::ui {

/// A result as rows and columns in the language in force, whatever its statistic.
ResultTable resultTable(const EstimateTable& table);

/// "Should …": the variable a result is about, its domains and its other variable.
QString resultTitle(const EstimateSpec& estimate);

/// "shares", "mean", "crosstab" …: the kind of result in a word or two.
QString statisticName(Statistic statistic);

} // namespace quadrat::ui
