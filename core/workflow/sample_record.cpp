// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample_record.h"

#include "core/data/column_of.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace quadrat {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::string numbered(const char* name, std::size_t stage)
{
    return name + std::to_string(stage + 1);
}

/// Whether population counts tell its variance.
bool isEqualWithoutReplacement(const SelectionStage& stage)
{
    return stage.method == SelectionMethod::Srs || stage.method == SelectionMethod::Systematic;
}

/// Columns of the record by row.
class Record {
public:
    Record(const Dataset& record, std::size_t stages)
    {
        for (std::size_t s = 0; s < stages; ++s) {
            m_certain.push_back(record.find(sampleColumn::certain(s)));
            m_units.push_back(s + 1 < stages ? &record.at(sampleColumn::unit(s)) : nullptr);
            m_populations.push_back(&record.at(sampleColumn::population(s)));
        }
        m_stratum = record.find(sampleColumn::stratum);
        m_codes = &record.at(sampleColumn::caseCode);
    }

    std::size_t stages() const { return m_units.size(); }
    bool anyCertain() const
    {
        return std::ranges::any_of(m_certain, [](const Column* c) { return c != nullptr; });
    }

    /// Stages at the beginning at which the unit was certain.
    std::size_t certainStages(std::size_t row) const
    {
        std::size_t count = 0;
        while (count < stages() && m_certain[count] && m_certain[count]->number(row) == 1)
            ++count;
        return count;
    }

    std::string stratum(std::size_t row) const
    {
        std::string label = m_stratum ? m_stratum->label(row) : "";
        const std::size_t certain = certainStages(row);
        for (std::size_t s = 0; s < certain; ++s)
            label += (label.empty() ? "[" : " [") + unit(row, s) + ']';
        return label.empty() ? "-" : label;
    }

    /// Of the design, whose first stage is the first that was not certain.
    std::string cluster(std::size_t row, std::size_t stage) const
    {
        return unit(row, stage + certainStages(row));
    }

    double population(std::size_t row, std::size_t stage, const SelectionPlan& plan) const
    {
        const std::size_t first = certainStages(row);
        for (std::size_t s = first; s <= first + stage && s < stages(); ++s)
            if (!isEqualWithoutReplacement(plan.stages[s]))
                return infinity;
        return first + stage < stages() ? m_populations[first + stage]->number(row) : 1;
    }

private:
    std::string unit(std::size_t row, std::size_t stage) const
    {
        return stage + 1 < stages() ? m_units[stage]->label(row) : m_codes->label(row);
    }

    std::vector<const Column*> m_certain, m_units, m_populations;
    const Column* m_stratum = nullptr;
    const Column* m_codes = nullptr;
};

Column textColumn(const std::string& name, std::size_t rows, auto value)
{
    std::vector<std::string> texts;
    for (std::size_t row = 0; row < rows; ++row)
        texts.push_back(value(row));
    return columnOf(name, std::vector<std::string_view>(texts.begin(), texts.end()));
}

Column numberColumn(const std::string& name, std::size_t rows, auto value)
{
    std::vector<double> numbers;
    for (std::size_t row = 0; row < rows; ++row)
        numbers.push_back(value(row));
    return columnOf(name, std::move(numbers));
}

/// How many stages of the design have population counts that are not all infinite: after so many
/// certain stages those in a row of equal probabilities; to the end, if there are no others.
std::size_t countedStages(const SelectionPlan& plan, const std::vector<bool>& certain)
{
    const std::size_t stages = plan.stages.size();
    std::size_t most = 0;
    for (std::size_t first = 0; first <= stages; ++first) {
        std::size_t s = first;
        while (s < stages && isEqualWithoutReplacement(plan.stages[s]))
            ++s;
        most = std::max(most, s == stages ? stages : s - first);
        if (first < stages && !(first < certain.size() && certain[first]))
            break;
    }
    return most;
}

} // namespace

namespace sampleColumn {

std::string unit(std::size_t stage)
{
    return numbered("sample_unit_", stage);
}

std::string population(std::size_t stage)
{
    return numbered("sample_population_", stage);
}

std::string probability(std::size_t stage)
{
    return numbered("sample_probability_", stage);
}

std::string certain(std::size_t stage)
{
    return numbered("sample_certain_", stage);
}

std::string cluster(std::size_t stage)
{
    return stage == 0 ? "sample_cluster" : numbered("sample_cluster_", stage);
}

} // namespace sampleColumn

Dataset recordOf(const Dataset& frame, const SelectionPlan& plan, const DrawnSample& sample,
                 std::span<const std::string> codes)
{
    std::vector<std::size_t> places(codes.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::ranges::sort(places, {}, [&](std::size_t k) { return codes[k]; });
    const std::size_t rows = places.size(), stages = plan.stages.size();
    const auto unitOf = [&](std::size_t row) -> const DrawnUnit& {
        return sample.units[places[row]];
    };
    std::vector<Column> columns;
    columns.push_back(textColumn(sampleColumn::caseCode, rows,
                                 [&](std::size_t row) { return codes[places[row]]; }));
    if (!plan.strata.empty())
        columns.push_back(textColumn(sampleColumn::stratum, rows, [&](std::size_t row) {
            return sample.strata[unitOf(row).stratum].label;
        }));
    for (std::size_t s = 0; s < stages; ++s) {
        if (s + 1 < stages) {
            const Column& unit = frame.at(plan.stages[s].unit);
            columns.push_back(textColumn(sampleColumn::unit(s), rows, [&](std::size_t row) {
                return unit.label(unitOf(row).row);
            }));
        }
        columns.push_back(numberColumn(sampleColumn::population(s), rows, [&](std::size_t row) {
            return double(unitOf(row).stagePopulation[s]);
        }));
        columns.push_back(numberColumn(sampleColumn::probability(s), rows, [&](std::size_t row) {
            return unitOf(row).stageProbability[s];
        }));
        if (std::ranges::any_of(sample.units, [&](const DrawnUnit& unit) {
                return s < unit.certain.size() && unit.certain[s];
            }))
            columns.push_back(numberColumn(sampleColumn::certain(s), rows, [&](std::size_t row) {
                return double(unitOf(row).certain[s]);
            }));
    }
    columns.push_back(numberColumn(sampleColumn::weight, rows,
                                   [&](std::size_t row) { return unitOf(row).weight; }));
    columns.push_back(numberColumn(sampleColumn::order, rows,
                                   [&](std::size_t row) { return double(unitOf(row).order); }));
    columns.push_back(textColumn(sampleColumn::role, rows, [&](std::size_t row) {
        return std::string(unitOf(row).role == SampleRole::Main ? "main" : "reserve");
    }));
    return Dataset(std::move(columns));
}

Dataset designOf(const Dataset& stored, const SelectionPlan& plan)
{
    const Record record(stored, plan.stages.size());
    const std::size_t rows = stored.rowCount();
    std::vector<Column> columns{stored.at(sampleColumn::caseCode)};
    if (stored.find(sampleColumn::stratum) || record.anyCertain())
        columns.push_back(textColumn(sampleColumn::stratum, rows,
                                     [&](std::size_t row) { return record.stratum(row); }));
    for (std::size_t s = 0; s + 1 < record.stages(); ++s)
        columns.push_back(textColumn(sampleColumn::cluster(s), rows,
                                     [&](std::size_t row) { return record.cluster(row, s); }));
    for (std::size_t s = 0; s < record.stages(); ++s)
        columns.push_back(numberColumn(sampleColumn::population(s), rows, [&](std::size_t row) {
            return record.population(row, s, plan);
        }));
    columns.push_back(stored.at(sampleColumn::weight));
    columns.push_back(stored.at(sampleColumn::role));
    return Dataset(std::move(columns));
}

Specification withDesignOf(const Draw& draw, Specification specification)
{
    const SelectionPlan& plan = draw.certificate.plan;
    const std::size_t stages = plan.stages.size();
    const std::size_t counted = countedStages(plan, draw.certain);
    const bool anyCertain = std::ranges::find(draw.certain, true) != draw.certain.end();
    DesignSpec design{.weights = sampleColumn::weight,
                      .strata = {},
                      .clusters = {},
                      .fpc = {},
                      .nest = stages > 1,
                      .lonely = specification.design.lonely,
                      .replicates = specification.design.replicates};
    if (!plan.strata.empty() || anyCertain)
        design.strata = {sampleColumn::stratum};
    for (std::size_t s = 0; stages > 1 && s < std::max<std::size_t>(1, counted); ++s)
        design.clusters.push_back(s + 1 < stages ? sampleColumn::cluster(s)
                                                 : sampleColumn::caseCode);
    for (std::size_t s = 0; s < counted; ++s)
        design.fpc.push_back(sampleColumn::population(s));
    specification.design = std::move(design);
    return specification;
}

} // namespace quadrat
