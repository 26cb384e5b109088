// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/drawn_sample.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/data/take_rows.h"
#include "core/sampling/frame_tree.h"
#include "core/sampling/implicit_order.h"
#include "core/sampling/plan_checks.h"
#include "core/sampling/stage_draw.h"

#include <algorithm>
#include <span>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t namedZeroSizes = 20; // then a count

std::string joined(const std::vector<std::string>& labels)
{
    std::string text;
    for (const std::string& label : labels)
        text += (text.empty() ? "" : " / ") + label;
    return text;
}

/// One stratum as it was drawn.
struct StratumDraw {
    std::vector<DrawnUnit> units;
    StratumCount count;
    std::vector<Issue> issues;
};

/// A frame sorted and checked, ready to be drawn from.
class Frame {
public:
    Frame(const Dataset& frame, const SelectionPlan& plan, const RowNumber& numbers);

    std::size_t stratumCount() const { return m_tree.groupCount(0); }
    std::string stratumLabel(std::size_t stratum) const { return joined(stratumValues(stratum)); }
    std::vector<Issue> issues() const;

    StratumDraw drawStratum(std::size_t stratum, const std::string& label,
                            const Progress& progress) const;

private:
    using Rows = std::span<const std::uint32_t>;

    std::vector<std::string> stratumValues(std::size_t stratum) const;
    bool isLast(std::size_t stage) const { return stage + 1 == m_plan.stages.size(); }
    const Column& column(std::size_t stage) const { return m_frame.at(m_plan.stages[stage].unit); }
    std::vector<double> stageSizes(std::size_t stage) const;
    void checkDifferent() const;

    Rows firstRows(std::size_t stage, std::size_t group, std::vector<std::uint32_t>& made) const;
    std::span<const double> sizesIn(std::size_t stage, std::size_t group, Rows rows,
                                    std::vector<double>& made) const;
    std::vector<std::size_t> orderOf(std::size_t stage, Rows rows) const;
    double available(std::size_t stage, Rows rows, std::span<const double> sizes,
                     const DrawStream& stream, StratumDraw& result) const;
    void draw(std::size_t group, const DrawStream& stream, const DrawnUnit& before,
              StratumDraw& result, const Progress& progress) const;

    const Dataset& m_frame;
    const SelectionPlan& m_plan;
    const RowNumber& m_numbers;
    FrameTree m_tree;
    std::vector<const Column*> m_strata;
    std::vector<std::vector<double>> m_sizes; ///< by stage: of each unit; of the last, by row
    bool m_repeatsApart = false; ///< a label of the last stage comes in more than one unit before
    std::pair<std::size_t, std::size_t> m_repeat; ///< then the rows
};

Frame::Frame(const Dataset& frame, const SelectionPlan& plan, const RowNumber& numbers)
    : m_frame(frame), m_plan(plan), m_numbers(numbers), m_tree(frame.rowCount())
{
    for (const std::string& name : plan.strata) {
        m_strata.push_back(&frame.at(name));
        checkNoBlank(*m_strata.back(), numbers);
        m_tree.split(*m_strata.back(), FrameTree::GroupOrder::ByValue, FrameTree::Level::Same);
    }
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        checkNoBlank(column(stage), numbers);
        if (!isLast(stage))
            m_tree.split(column(stage), FrameTree::GroupOrder::ByFirstRow,
                         FrameTree::Level::Deeper);
        m_sizes.push_back(isBySize(plan.stages[stage].method) ? stageSizes(stage)
                                                              : std::vector<double>());
    }
    if (const auto repeat = firstRepeat(column(plan.stages.size() - 1))) {
        if (plan.stages.size() == 1)
            refuseRepeat(column(0), repeat->second, repeat->first, numbers);
        checkDifferent();
        m_repeatsApart = true;
        m_repeat = *repeat;
    }
}

/// One a unit; of the last stage one a row.
std::vector<double> Frame::stageSizes(std::size_t stage) const
{
    const Column& sizes = m_frame.at(m_plan.stages[stage].size);
    std::vector<double> ofRows = sizesOf(sizes, m_numbers);
    if (isLast(stage))
        return ofRows;
    std::vector<double> ofUnits;
    for (std::size_t unit = 0; unit < m_tree.groupCount(stage + 1); ++unit) {
        const auto rows = m_tree.rows(stage + 1, unit);
        ofUnits.push_back(ofRows[rows.front()]);
        for (const std::uint32_t row : rows)
            if (ofRows[row] != ofUnits.back())
                throw invalidInput(
                    QUADRAT_TEXT("core", "%1 \"%2\" has the size %3 in row %4 and %5 in row %6 "
                                         "(column \"%7\"): it needs one size in all its rows."),
                    {column(stage).name(), column(stage).label(row), sizes.label(rows.front()),
                     std::int64_t(rowNumber(m_numbers, rows.front())), sizes.label(row),
                     std::int64_t(rowNumber(m_numbers, row)), sizes.name()});
    }
    return ofUnits;
}

/// Of several stages, units of the last must differ within the unit drawn before.
void Frame::checkDifferent() const
{
    FrameTree apart = m_tree;
    const std::size_t last = m_plan.stages.size() - 1;
    apart.split(column(last), FrameTree::GroupOrder::ByFirstRow, FrameTree::Level::Deeper);
    for (std::size_t unit = 0; unit < apart.groupCount(last + 1); ++unit)
        if (const auto rows = apart.rows(last + 1, unit); rows.size() > 1)
            refuseRepeat(column(last), rows[0], rows[1], m_numbers);
}

std::vector<std::string> Frame::stratumValues(std::size_t stratum) const
{
    std::vector<std::string> values;
    for (const Column* strata : m_strata)
        values.push_back(strata->label(m_tree.rows(0, stratum).front()));
    return values;
}

std::vector<Issue> Frame::issues() const
{
    std::vector<Issue> issues;
    for (std::size_t stage = 0; stage < m_plan.stages.size(); ++stage) {
        const std::string& name = m_plan.stages[stage].size;
        std::size_t zeros = 0;
        for (std::size_t unit = 0; unit < m_sizes[stage].size(); ++unit) {
            if (m_sizes[stage][unit] > 0 || ++zeros > namedZeroSizes)
                continue;
            const std::size_t row = isLast(stage) ? unit : m_tree.rows(stage + 1, unit).front();
            const auto number = rowNumber(m_numbers, row);
            issues.push_back(
                {Severity::Warning,
                 {QUADRAT_TEXT("core", "Row %1: %2 \"%3\" has size 0 in column \"%4\" "
                                       "and cannot be drawn."),
                  {std::int64_t(number), column(stage).name(), column(stage).label(row), name}},
                 number,
                 name,
                 ""});
        }
        if (zeros > namedZeroSizes)
            issues.push_back({Severity::Warning,
                              {QUADRAT_TEXT("core", "%1 units in all have size 0 in column \"%2\" "
                                                    "and cannot be drawn."),
                               {std::int64_t(zeros), name}},
                              {},
                              name,
                              ""});
    }
    if (m_repeatsApart) {
        const Column& units = column(m_plan.stages.size() - 1);
        const auto number = rowNumber(m_numbers, m_repeat.first);
        issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "\"%1\" in column \"%2\" stands in row %3 and in row %4, under "
                                   "different units of the stage before: they are taken as two."),
              {units.label(m_repeat.first), units.name(),
               std::int64_t(rowNumber(m_numbers, m_repeat.second)), std::int64_t(number)}},
             number,
             units.name(),
             ""});
    }
    return issues;
}

/// The first row of each unit of the stage in a group of its level. \param made  room for them
Frame::Rows Frame::firstRows(std::size_t stage, std::size_t group,
                             std::vector<std::uint32_t>& made) const
{
    if (isLast(stage))
        return m_tree.rows(stage, group);
    const auto [begin, end] = m_tree.parts(stage, group);
    for (std::size_t unit = begin; unit < end; ++unit)
        made.push_back(m_tree.rows(stage + 1, unit).front());
    return made;
}

/// One a unit. \param made  room for them
std::span<const double> Frame::sizesIn(std::size_t stage, std::size_t group, Rows rows,
                                       std::vector<double>& made) const
{
    const std::span<const double> all = m_sizes[stage];
    if (all.empty())
        return {};
    if (!isLast(stage))
        return all.subspan(m_tree.parts(stage, group).first, rows.size());
    if (rows.size() == all.size()) // one group, in the order of the frame
        return all;
    made.reserve(rows.size());
    for (const std::uint32_t row : rows)
        made.push_back(all[row]);
    return made;
}

std::vector<std::size_t> Frame::orderOf(std::size_t stage, Rows rows) const
{
    const SelectionStage& asked = m_plan.stages[stage];
    if (asked.order.empty() || !usesOrder(asked.method))
        return {};
    std::vector<const Column*> columns;
    for (const std::string& name : asked.order)
        columns.push_back(&m_frame.at(name));
    return serpentineOrder(columns, rows);
}

/// How many units to draw in a group: what is asked, if it has as many.
double Frame::available(std::size_t stage, Rows rows, std::span<const double> sizes,
                        const DrawStream& stream, StratumDraw& result) const
{
    const double asked = unitsAsked(m_plan, stage, result.count.label);
    const auto can =
        sizes.empty() ? rows.size()
                      : std::size_t(std::ranges::count_if(sizes, [](double x) { return x > 0; }));
    if (asked <= double(can))
        return asked;
    const std::string place = joined(stream.labels);
    const auto number = rowNumber(m_numbers, rows.front());
    if (stage == 0)
        throw tooMany(m_plan, result.count.label, asked, rows.size(), can, number);
    result.issues.push_back(
        {Severity::Warning,
         {QUADRAT_TEXT("core", "\"%1\" has only %2 units to draw from, of the %3 asked for: all "
                               "are taken."),
          {place, std::int64_t(can), asked}},
         number,
         m_plan.stages[stage].unit,
         ""});
    return double(can);
}

void Frame::draw(std::size_t group, const DrawStream& stream, const DrawnUnit& before,
                 StratumDraw& result, const Progress& progress) const
{
    progress.checkStop();
    const std::size_t stage = stream.stage;
    std::vector<std::uint32_t> madeRows;
    std::vector<double> madeSizes;
    const Rows rows = firstRows(stage, group, madeRows);
    const std::span<const double> sizes = sizesIn(stage, group, rows, madeSizes);
    const std::vector<std::size_t> order = orderOf(stage, rows);
    const double n = available(stage, rows, sizes, stream, result);
    const StageDraw drawn = drawStage({.method = m_plan.stages[stage].method,
                                       .n = n,
                                       .count = rows.size(),
                                       .sizes = sizes,
                                       .order = order,
                                       .reserve = isLast(stage) ? m_plan.reserve : 0},
                                      stream, progress);
    result.count.drawn[stage] += drawn.taken.size();
    std::vector<std::pair<std::size_t, DrawnUnit>> units; // and their number in the group
    for (std::size_t k = 0; k < drawn.probability.size(); ++k) {
        const bool isMain = k < drawn.taken.size();
        const std::size_t unit = isMain ? drawn.taken[k] : drawn.reserve[k - drawn.taken.size()];
        DrawnUnit next = before;
        next.row = rows[unit];
        next.stageProbability.push_back(drawn.probability[k]);
        next.probability *= drawn.probability[k];
        next.weight = 1 / next.probability;
        next.order = k + 1;
        next.role = isMain ? SampleRole::Main : SampleRole::Reserve;
        next.certain.push_back(drawn.isCertain[k]);
        next.stagePopulation.push_back(rows.size());
        units.emplace_back(unit, std::move(next));
    }
    if (isLast(stage)) {
        result.count.reserve += drawn.reserve.size();
        for (auto& [unit, next] : units)
            result.units.push_back(std::move(next));
        return;
    }
    std::ranges::sort(units, {}, [](const auto& entry) { return entry.first; });
    const std::size_t first = m_tree.parts(stage, group).first;
    for (const auto& [unit, next] : units) {
        DrawStream deeper = stream;
        ++deeper.stage;
        deeper.labels.push_back(column(stage).label(next.row));
        draw(first + unit, deeper, next, result, progress);
    }
}

StratumDraw Frame::drawStratum(std::size_t stratum, const std::string& label,
                               const Progress& progress) const
{
    StratumDraw result;
    result.count.label = label;
    result.count.drawn.assign(m_plan.stages.size(), 0);
    std::size_t begin = stratum, end = stratum + 1; // of the groups at the level of the stage
    for (std::size_t stage = 0; stage < m_plan.stages.size(); ++stage) {
        if (isLast(stage)) {
            result.count.units.push_back(m_tree.rows(0, stratum).size());
        } else {
            begin = m_tree.parts(stage, begin).first;
            end = m_tree.parts(stage, end - 1).second;
            result.count.units.push_back(end - begin);
        }
    }
    DrawnUnit before;
    before.probability = 1;
    before.stratum = stratum;
    draw(stratum, {.seed = m_plan.seed, .stage = 0, .labels = stratumValues(stratum)}, before,
         result, progress);
    return result;
}

} // namespace

DrawnSample drawSample(const Dataset& frame, const SelectionPlan& plan, const Progress& progress,
                       const RowNumber& numbers)
{
    checkPlan(plan, frame);
    const Frame sorted(frame, plan, numbers);
    progress.at(0.5);
    std::vector<std::string> labels;
    for (std::size_t stratum = 0; stratum < sorted.stratumCount(); ++stratum)
        labels.push_back(sorted.stratumLabel(stratum));
    checkStrata(plan, labels);

    DrawnSample sample;
    sample.issues = planIssues(plan, labels);
    std::ranges::move(sorted.issues(), std::back_inserter(sample.issues));
    std::vector<StratumDraw> strata(labels.size());
    parallelFor(labels.size(), [&](std::size_t stratum) {
        strata[stratum] = sorted.drawStratum(stratum, labels[stratum], progress);
    });
    for (StratumDraw& stratum : strata) {
        std::ranges::move(stratum.units, std::back_inserter(sample.units));
        std::ranges::move(stratum.issues, std::back_inserter(sample.issues));
        sample.strata.push_back(std::move(stratum.count));
    }
    progress.at(1);
    return sample;
}

Dataset sampleRows(const Dataset& frame, const DrawnSample& sample)
{
    std::vector<std::size_t> rows;
    const std::size_t stages = sample.strata.empty() ? 0 : sample.strata.front().units.size();
    std::vector<NumberValues> stage(stages);
    NumberValues probability, weight, order;
    CodedValues role{std::vector<std::uint8_t>(),
                     {{"main", {}, Missing::None}, {"reserve", {}, Missing::None}}};
    for (const DrawnUnit& unit : sample.units) {
        rows.push_back(unit.row);
        for (std::size_t k = 0; k < stages; ++k)
            stage[k].values.push_back(unit.stageProbability[k]);
        probability.values.push_back(unit.probability);
        weight.values.push_back(unit.weight);
        order.values.push_back(double(unit.order));
        std::get<0>(role.codes).push_back(unit.role == SampleRole::Main ? 1 : 2);
    }
    std::vector<Column> added;
    for (std::size_t k = 0; k < stages; ++k)
        added.emplace_back("stage" + std::to_string(k + 1) + "_probability", std::move(stage[k]));
    added.emplace_back("probability", std::move(probability));
    added.emplace_back("weight", std::move(weight));
    added.emplace_back("draw_order", std::move(order));
    added.emplace_back("role", std::move(role), Measure::Category);

    Dataset drawn = takeRows(frame, rows);
    for (Column& column : added) {
        if (drawn.find(column.name()))
            throw invalidInput(QUADRAT_TEXT("core", "The frame has a column \"%1\", which the "
                                                    "drawn sample needs for itself. Give the "
                                                    "column of the frame another name."),
                               {column.name()});
        drawn.put(std::move(column));
    }
    return drawn;
}

} // namespace quadrat
