// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/sample_plan.h"
#include "ui/text/written_number.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace quadrat::ui {

/// What is known, or wanted, of a stratum: the columns of the table of the population.
enum class StrataField {
    Name,
    Population,
    Part,     ///< of the whole population; reckoned, not written
    Expected, ///< share or standard deviation, by what the sample is to tell
    Cost,
    Minimum,
    Maximum,
    Margin, ///< that its own figure is to have
};

inline constexpr std::array strataFields{
    StrataField::Name, StrataField::Population, StrataField::Part,    StrataField::Expected,
    StrataField::Cost, StrataField::Minimum,    StrataField::Maximum, StrataField::Margin};

/// The fields of a plan in words: their names, what they hold, how to write into them, and what is
/// wrong with them. A value; texts are in the language of the window.
class StrataFields {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::StrataFields)

public:
    explicit StrataFields(const SamplePlan& plan);

    QString name(StrataField field) const; ///< at the head of its column
    QString help(StrataField field) const; ///< a sentence or two

    QString shown(const PlannedStratum& stratum, StrataField field) const;
    QString edited(const PlannedStratum& stratum, StrataField field) const; ///< no marks, no unit
    std::optional<double> number(const PlannedStratum& stratum, StrataField field) const;

    /// Writes what a person wrote into a field; an empty text empties it.
    /// \return why that cannot be; empty if it was written
    QString write(PlannedStratum& stratum, StrataField field, const QString& text,
                  DecimalSign decimal) const;

    /// What is wrong with what stands there; empty if nothing is.
    QString trouble(const std::vector<PlannedStratum>& strata, std::size_t row,
                    StrataField field) const;

    /// Under a column: of all strata together.
    QString total(const std::vector<PlannedStratum>& strata, StrataField field) const;

private:
    bool m_isShare;
    double m_z; ///< standard errors in half an interval of the level
    double m_population = 0;
    QString m_unit;
};

} // namespace quadrat::ui
