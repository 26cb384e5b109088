// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/survey.h"

#include "core/base/error.h"
#include "core/workflow/open_data.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace quadrat {

Specification Survey::specification(const std::string& estimates) const
{
    return parseSpecification("{\"data\": \"in memory\", " + more + "\"design\": " + design +
                              ", \"estimates\": [" + estimates + "]}");
}

Analysis Survey::analysis(const std::string& estimates) const
{
    return analyse(data, specification(estimates));
}

EstimateTable Survey::table(const std::string& estimate) const
{
    return analysis(estimate).estimates.at(0);
}

EstimateRow Survey::row(const std::string& estimate) const
{
    return table(estimate).rows.at(0);
}

Dataset dataFile(const std::string& name)
{
    return openData(QUADRAT_TEST_DATA "/" + name).data;
}

Dataset takeRows(const Dataset& data, const std::vector<std::uint32_t>& rows)
{
    const auto taken = [&](const auto& values) {
        std::decay_t<decltype(values)> result;
        for (const std::uint32_t row : rows)
            result.push_back(values[row]);
        return result;
    };
    std::vector<Column> columns;
    for (const Column& column : data.columns()) {
        if (const NumberValues* numbers = column.numbers()) {
            columns.emplace_back(column.name(), NumberValues{taken(numbers->values)});
        } else if (const CodedValues* coded = column.coded()) {
            CodedValues values{{}, coded->levels};
            std::visit([&](const auto& codes) { values.codes = taken(codes); }, coded->codes);
            columns.emplace_back(column.name(), std::move(values), column.measure());
        } else {
            TextValues text;
            for (const std::uint32_t row : rows) {
                text.bytes += column.text()->at(row);
                text.ends.push_back(text.bytes.size());
            }
            columns.emplace_back(column.name(), std::move(text));
        }
    }
    return Dataset(std::move(columns));
}

Dataset keepRows(const Dataset& data, const std::function<bool(std::size_t row)>& kept)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < data.rowCount(); ++row)
        if (kept(row))
            rows.push_back(row);
    return takeRows(data, rows);
}

const EstimateRow& rowOf(const EstimateTable& table, std::initializer_list<std::string_view> labels,
                         std::string_view category)
{
    const auto found = std::ranges::find_if(table.rows, [&](const EstimateRow& row) {
        return std::ranges::equal(row.domain, labels, {},
                                  &std::pair<std::string, std::string>::second) &&
               (category.empty() || row.category == category);
    });
    if (found == table.rows.end())
        throw std::runtime_error("no such row");
    return *found;
}

const CrosstabCell& cellOf(const EstimateTable& table, std::string_view row,
                           std::string_view column)
{
    const auto found = std::ranges::find_if(table.cells, [&](const CrosstabCell& cell) {
        return cell.row == row && cell.column == column;
    });
    if (found == table.cells.end())
        throw std::runtime_error("no such cell");
    return *found;
}

const RegressionTerm& termOf(const EstimateTable& table, std::string_view term)
{
    const auto found = std::ranges::find(table.terms, term, &RegressionTerm::term);
    if (found == table.terms.end())
        throw std::runtime_error("no such term");
    return *found;
}

std::string complaint(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

bool near(double a, double b, double relative, double margin)
{
    return std::abs(a - b) <= margin + relative * std::max(std::abs(a), std::abs(b));
}

Survey golden()
{
    return {dataFile("golden.csv"), R"({"weights": "w", "strata": ["h"], "clusters": ["psu"]})"};
}

Survey twoStageSchools()
{
    return {dataFile("schools_two_stage.csv"),
            R"({"weights": "pw", "clusters": ["dnum", "snum"], "fpc": ["fpc1", "fpc2"]})"};
}

Survey stratifiedSchools()
{
    return {dataFile("schools_stratified.csv"),
            R"({"weights": "pw", "strata": ["stype"], "fpc": ["fpc"]})"};
}

Survey clusterSchools()
{
    return {dataFile("schools.csv"), R"({"weights": "pw", "clusters": ["dnum"], "fpc": ["fpc"]})"};
}

Survey poll()
{
    return {openData("resources/samples/ces11/ces11.csv").data,
            R"({"weights": "weight", "strata": ["province"]})"};
}

} // namespace quadrat
