// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dictionary.h"
#include "core/workflow/analysis.h"

#include <QCoreApplication>
#include <QString>

namespace quadrat::ui {

/// What each figure of a table says, in a sentence that a committee understands, with its numbers
/// filled in. Views the table and the dictionary.
class Meaning {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::Meaning)

public:
    Meaning(const EstimateTable& table, const Dictionary& dictionary);

    QString estimate(const EstimateRow& row) const;
    QString interval(const EstimateRow& row) const;
    QString standardError(const EstimateRow& row) const;
    QString designEffect(const EstimateRow& row) const;
    QString observations(std::size_t n) const;
    QString remark(const EstimateRow& row) const;
    QString cell(const CrosstabCell& cell) const;
    QString term(const RegressionTerm& term) const;

    /// The test of a crosstab or of two groups; empty for other tables.
    QString verdict() const;

    /// A figure in the unit of its statistic: a percentage for shares.
    QString figure(const EstimateRow& row, std::optional<double> value) const;

private:
    QString name(const std::string& variable) const;
    QString label(const std::string& variable, const std::string& answer) const;

    const EstimateTable& m_table;
    const Dictionary& m_dictionary;
};

} // namespace quadrat::ui
