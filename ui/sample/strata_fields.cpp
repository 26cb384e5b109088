// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/strata_fields.h"

#include "core/estimation/interval.h"
#include "ui/models/figures.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace quadrat::ui {

namespace {

double populationOf(const std::vector<PlannedStratum>& strata)
{
    return std::accumulate(strata.begin(), strata.end(), 0.,
                           [](double sum, const auto& one) { return sum + one.population; });
}

QString shareText(double share)
{
    return windowReader().withPercentSign(shortText(100 * share));
}

/// The share a standard deviation speaks of, the smaller of the two.
double shareOf(double sd)
{
    return (1 - std::sqrt(std::max(0., 1 - 4 * sd * sd))) / 2;
}

} // namespace

StrataFields::StrataFields(const SamplePlan& plan)
    : m_isShare(plan.size.parameter == SizeParameter::Proportion),
      m_z(studentQuantile(plan.size.level > 0 && plan.size.level < 1 ? plan.size.level : 0.95,
                          std::numeric_limits<double>::infinity())),
      m_population(populationOf(plan.allocation.strata)), m_unit(QString::fromStdString(plan.unit))
{}

QString StrataFields::name(StrataField field) const
{
    switch (field) {
    case StrataField::Name:
        return tr("Stratum");
    case StrataField::Population:
        return m_unit.isEmpty() ? tr("Population") : tr("Population (%1)").arg(m_unit);
    case StrataField::Part:
        return tr("Part of the whole");
    case StrataField::Expected:
        return m_isShare ? tr("Share expected") : tr("Standard deviation");
    case StrataField::Cost:
        return tr("Cost of one");
    case StrataField::Minimum:
        return tr("At least");
    case StrataField::Maximum:
        return tr("At most");
    case StrataField::Margin:
        return m_isShare ? tr("Own margin, ± points") : tr("Own margin, ±");
    }
    return {};
}

QString StrataFields::help(StrataField field) const
{
    switch (field) {
    case StrataField::Name:
        return tr("Communes, districts, town and country: every person or household belongs to "
                  "exactly one stratum.");
    case StrataField::Population:
        return tr("How many there are in it altogether, not how many are asked.");
    case StrataField::Part:
        return tr("Its share of the whole population. With proportional allocation the sample has "
                  "the same shares.");
    case StrataField::Expected:
        return m_isShare ? tr("The share you expect to answer so, in per cent, from an earlier "
                              "survey or a guess. Strata near 50% need the most answers. Empty: "
                              "that of the whole.")
                         : tr("How far the values lie from their mean, from an earlier survey. "
                              "Strata that differ more need more answers.");
    case StrataField::Cost:
        return tr("What one interview costs there, in any unit of money or time: what counts is "
                  "how the strata compare.");
    case StrataField::Minimum:
        return tr("Never fewer than these, whatever the allocation says.");
    case StrataField::Maximum:
        return tr("Never more than these.");
    case StrataField::Margin:
        return tr("The margin of error that the figure of this stratum alone must not pass, at the "
                  "confidence level of the plan. The stratum then gets at least what that takes.");
    }
    return {};
}

std::optional<double> StrataFields::number(const PlannedStratum& stratum, StrataField field) const
{
    switch (field) {
    case StrataField::Name:
        return {};
    case StrataField::Population:
        return stratum.population > 0 ? std::optional(stratum.population) : std::nullopt;
    case StrataField::Part:
        return m_population > 0 ? std::optional(stratum.population / m_population) : std::nullopt;
    case StrataField::Expected:
        if (!m_isShare || stratum.share)
            return m_isShare ? stratum.share : stratum.sd;
        return stratum.sd && *stratum.sd <= 0.5 ? std::optional(shareOf(*stratum.sd))
                                                : std::nullopt;
    case StrataField::Cost:
        return stratum.cost;
    case StrataField::Minimum:
        return stratum.minimum;
    case StrataField::Maximum:
        return stratum.maximum;
    case StrataField::Margin:
        return stratum.targetSe ? std::optional(*stratum.targetSe * m_z * (m_isShare ? 100 : 1))
                                : std::nullopt;
    }
    return {};
}

QString StrataFields::shown(const PlannedStratum& stratum, StrataField field) const
{
    if (field == StrataField::Name)
        return QString::fromStdString(stratum.name);
    const std::optional<double> value = number(stratum, field);
    if (!value)
        return {};
    if (field == StrataField::Part)
        return percentText(value, 1);
    return field == StrataField::Expected && m_isShare ? shareText(*value) : shortText(*value);
}

QString StrataFields::edited(const PlannedStratum& stratum, StrataField field) const
{
    QString text = shown(stratum, field);
    text.remove('%');
    text.remove(windowReader().locale().groupSeparator());
    return field == StrataField::Name ? shown(stratum, field) : text.trimmed();
}

QString StrataFields::write(PlannedStratum& stratum, StrataField field, const QString& text,
                            DecimalSign decimal) const
{
    const QString plain = text.trimmed();
    const auto number = [&] { return readWritten(plain, decimal); };
    const auto limit = [&](std::optional<double>& target) {
        const auto read = readWrittenCount(plain, decimal);
        if (!plain.isEmpty() && (!read || *read < 0))
            return tr("“%1” is not a whole number of 0 or more.").arg(plain);
        target = plain.isEmpty() ? std::nullopt : read;
        return QString();
    };
    switch (field) {
    case StrataField::Name:
        stratum.name = plain.toStdString();
        return {};
    case StrataField::Population: {
        const auto read = readWrittenCount(plain, decimal);
        if (!plain.isEmpty() && (!read || !(*read > 0)))
            return tr("“%1” is not a whole number above 0.").arg(plain);
        stratum.population = read.value_or(0);
        return {};
    }
    case StrataField::Part:
        return tr("This column is reckoned from the population.");
    case StrataField::Expected:
        if (m_isShare) {
            const auto read = readWrittenShare(plain, decimal);
            if (!plain.isEmpty() && (!read || !(*read > 0) || !(*read < 1)))
                return tr("“%1” is not a share above 0 and below 100%.").arg(plain);
            stratum.share = plain.isEmpty() ? std::nullopt : read;
            stratum.sd = stratum.share
                             ? std::optional(std::sqrt(*stratum.share * (1 - *stratum.share)))
                             : std::nullopt;
            return {};
        }
        if (const auto read = number(); plain.isEmpty() || (read && *read >= 0)) {
            stratum.sd = plain.isEmpty() ? std::nullopt : read;
            stratum.share.reset();
            return {};
        }
        return tr("“%1” is not a number of 0 or more.").arg(plain);
    case StrataField::Cost:
        if (const auto read = number(); plain.isEmpty() || (read && *read > 0)) {
            stratum.cost = read.value_or(1);
            return {};
        }
        return tr("“%1” is not a number above 0.").arg(plain);
    case StrataField::Minimum:
        return limit(stratum.minimum);
    case StrataField::Maximum:
        return limit(stratum.maximum);
    case StrataField::Margin: {
        const auto read = number();
        if (!plain.isEmpty() && (!read || !(*read > 0)))
            return tr("“%1” is not a number above 0.").arg(plain);
        stratum.targetSe = read ? std::optional(*read / m_z / (m_isShare ? 100 : 1)) : std::nullopt;
        return {};
    }
    }
    return {};
}

QString StrataFields::trouble(const std::vector<PlannedStratum>& strata, std::size_t row,
                              StrataField field) const
{
    const PlannedStratum& stratum = strata[row];
    switch (field) {
    case StrataField::Name:
        if (stratum.name.empty())
            return tr("The stratum has no name.");
        for (std::size_t k = 0; k < row; ++k)
            if (strata[k].name == stratum.name)
                return tr("“%1” is row %2 already: give it another name, or put both into one.")
                    .arg(QString::fromStdString(stratum.name), countText(k + 1));
        return {};
    case StrataField::Population:
        return stratum.population > 0 ? QString()
                                      : tr("The population is missing: how many are there in "
                                           "this stratum altogether?");
    case StrataField::Expected:
        return m_isShare && stratum.sd && *stratum.sd > 0.5
                   ? tr("A standard deviation of %1 is not that of a share: write the share.")
                         .arg(shortText(*stratum.sd))
                   : QString();
    case StrataField::Minimum:
        return stratum.minimum && stratum.population > 0 && *stratum.minimum > stratum.population
                   ? tr("There are only %1 in this stratum.").arg(shortText(stratum.population))
                   : QString();
    case StrataField::Maximum:
        return stratum.maximum && *stratum.maximum < stratum.minimum.value_or(0)
                   ? tr("“At most” is below “at least”.")
                   : QString();
    default:
        return {};
    }
}

QString StrataFields::total(const std::vector<PlannedStratum>& strata, StrataField field) const
{
    if (strata.empty())
        return {};
    const auto sum = [&](std::optional<double> PlannedStratum::*member) {
        double all = 0;
        for (const PlannedStratum& one : strata)
            all += (one.*member).value_or(0);
        return all > 0 ? shortText(all) : QString();
    };
    switch (field) {
    case StrataField::Name:
        return tr("%n stratum(s)", nullptr, int(strata.size()));
    case StrataField::Population:
        return shortText(populationOf(strata));
    case StrataField::Part:
        return populationOf(strata) > 0 ? percentText(1, 1) : QString();
    case StrataField::Minimum:
        return sum(&PlannedStratum::minimum);
    case StrataField::Maximum:
        return sum(&PlannedStratum::maximum);
    default:
        return {};
    }
}

} // namespace quadrat::ui
