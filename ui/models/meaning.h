// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"

#include <QCoreApplication>
#include <QString>

namespace quadrat::ui {

/// What one figure says, in a sentence that a committee understands, with its numbers filled in.
class Meaning {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::Meaning)

public:
    static QString estimate(const EstimateTable& table, const EstimateRow& row);
    static QString interval(const EstimateTable& table, const EstimateRow& row);
    static QString standardError(const EstimateTable& table, const EstimateRow& row);
    static QString designEffect(const EstimateRow& row);
    static QString observations(const EstimateRow& row);
    static QString flags(const std::vector<Flag>& flags);
    static QString cell(const EstimateTable& table, const CrosstabCell& cell);
    static QString test(const EstimateTable& table);
    static QString difference(const EstimateTable& table);
    static QString term(const EstimateTable& table, const RegressionTerm& term);

    /// "education: HS, urban: rural"; empty without domains.
    static QString domain(const EstimateRow& row);

    /// The figure in the unit of its statistic: a percentage for shares.
    static QString figure(const EstimateTable& table, const EstimateRow& row,
                          std::optional<double> value);
};

} // namespace quadrat::ui
