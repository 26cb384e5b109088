// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bind_design.h"

#include "core/base/error.h"
#include "core/data/categories.h"

#include <algorithm>

namespace quadrat {

namespace {

std::int64_t rowNumber(std::size_t row)
{
    return std::int64_t(row) + 2; // the header is row 1
}

Categories designCategories(const Column& column, const char* role)
{
    Categories categories = categoriesOf(column);
    const std::size_t missing = withCodes(categories, [&](auto codes) {
        return std::size_t(std::ranges::find(codes, categories.missing()) - codes.begin());
    });
    if (missing != column.rowCount())
        throw invalidInput(QUADRAT_TEXT("core",
                                        "Row %1 has no value in \"%2\", which is used as %3 of the "
                                        "design. Every row needs one."),
                           {rowNumber(missing), column.name(), role});
    return categories;
}

std::vector<double> designNumbers(const Column& column, const char* role)
{
    if (column.measure() != Measure::Number)
        throw invalidInput(QUADRAT_TEXT("core", "Column \"%1\" is used as %2 of the design but "
                                                "holds values that are not numbers."),
                           {column.name(), role});
    std::vector<double> values = numbersOf(column);
    for (std::size_t row = 0; row < values.size(); ++row)
        if (std::isnan(values[row]))
            throw invalidInput(
                QUADRAT_TEXT("core", "Row %1 has no value in \"%2\", which is used as %3 of the "
                                     "design. Every row needs one."),
                {rowNumber(row), column.name(), role});
    return values;
}

std::vector<double> weightsIn(const Column& column)
{
    std::vector<double> weights = designNumbers(column, "weights");
    bool anyPositive = false;
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (weights[row] < 0)
            throw invalidInput(
                QUADRAT_TEXT("core", "Row %1 has a weight of %2 in \"%3\". Weights cannot be "
                                     "negative."),
                {rowNumber(row), weights[row], column.name()});
        anyPositive = anyPositive || weights[row] > 0;
    }
    if (!anyPositive)
        throw invalidInput(QUADRAT_TEXT("core", "Every weight in \"%1\" is zero."),
                           {column.name()});
    return weights;
}

StageInput bindStage(const Dataset& data, const DesignSpec& spec, std::size_t stage)
{
    StageInput input;
    if (stage < spec.strata.size()) {
        Categories strata = designCategories(data.at(spec.strata[stage]), "strata");
        input.stratum = strata.wideCodes();
        input.stratumNames = std::move(strata.labels);
    }
    if (stage < spec.clusters.size()) {
        Categories clusters = designCategories(data.at(spec.clusters[stage]), "clusters");
        input.cluster = clusters.wideCodes();
        input.clusterNames = std::move(clusters.labels);
    }
    if (stage < spec.fpc.size())
        input.population = designNumbers(data.at(spec.fpc[stage]), "fpc");
    return input;
}

} // namespace

BoundDesign bindDesign(const Dataset& data, const DesignSpec& spec)
{
    if (data.rowCount() == 0)
        throw invalidInput(QUADRAT_TEXT("core", "The data have no rows."));
    const std::size_t stages = std::max<std::size_t>(1, spec.clusters.size());
    if (spec.strata.size() > stages || spec.fpc.size() > stages)
        throw invalidInput(QUADRAT_TEXT("core",
                                        "The design names strata for %1 stages and fpc for %2, but "
                                        "clusters for %3. Strata and fpc hold one entry a stage."),
                           {std::int64_t(spec.strata.size()), std::int64_t(spec.fpc.size()),
                            std::int64_t(stages)});
    DesignInput input{.rows = data.rowCount(), .nest = spec.nest, .lonely = spec.lonely};
    for (std::size_t stage = 0; stage < stages; ++stage)
        input.stages.push_back(bindStage(data, spec, stage));

    BoundDesign bound;
    bound.design = Design(input);
    if (!spec.weights.empty())
        bound.weights = weightsIn(data.at(spec.weights));
    else if (!spec.fpc.empty())
        bound.weights = bound.design.weightsFromPopulation();
    else
        bound.weights.assign(data.rowCount(), 1.0);
    return bound;
}

} // namespace quadrat
