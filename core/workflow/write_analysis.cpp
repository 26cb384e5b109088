// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/io/json_writer.h"
#include "core/project/specification_words.h"
#include "core/workflow/analysis.h"
#include "core/workflow/write_weighting.h"

namespace quadrat {

namespace {

void writeFlags(JsonWriter& json, const std::vector<Flag>& flags)
{
    if (flags.empty())
        return;
    json.key("flags").beginList();
    for (const Flag flag : flags)
        json.value(name(flag));
    json.endList();
}

void writeWarnings(JsonWriter& json, const std::vector<Message>& warnings)
{
    json.key("warnings").beginList();
    for (const Message& warning : warnings)
        json.value(warning.english());
    json.endList();
}

void write(JsonWriter& json, const EstimateRow& row, bool deff)
{
    json.beginObject();
    if (!row.domain.empty()) {
        json.key("domain").beginObject();
        for (const auto& [variable, label] : row.domain)
            json.key(variable).value(label);
        json.endObject();
    }
    if (!row.variable.empty())
        json.key("variable").value(row.variable);
    if (row.category)
        json.key("category").value(*row.category);
    if (row.prob)
        json.key("prob").value(*row.prob);
    json.key("estimate").value(row.estimate);
    json.key("se").value(row.se);
    json.key("low").value(row.low);
    json.key("high").value(row.high);
    json.key("level").value(row.level);
    json.key("df").value(row.df);
    json.key("n").value(row.n);
    if (deff)
        json.key("deff").value(row.deff);
    json.key("cv").value(row.cv);
    writeFlags(json, row.flags);
    json.endObject();
}

void write(JsonWriter& json, const CrosstabCell& cell)
{
    json.beginObject();
    json.key("row").value(cell.row);
    json.key("column").value(cell.column);
    json.key("count").value(cell.count);
    json.key("count_se").value(cell.countSe);
    json.key("n").value(cell.n);
    json.key("percent").value(cell.percent);
    json.key("percent_se").value(cell.percentSe);
    json.key("low").value(cell.low);
    json.key("high").value(cell.high);
    writeFlags(json, cell.flags);
    json.endObject();
}

void write(JsonWriter& json, const TestResult& test)
{
    json.beginObject();
    json.key("name").value(test.name);
    json.key("statistic").value(test.statistic);
    json.key("df1").value(test.df1);
    json.key("df2").value(test.df2);
    json.key("p").value(test.p);
    json.endObject();
}

void writeEntries(JsonWriter& json, const MeanDifference& difference)
{
    json.key("difference").value(difference.difference);
    json.key("se").value(difference.se);
    json.key("t").value(difference.t);
    json.key("df").value(difference.df);
    json.key("p").value(difference.p);
    json.key("low").value(difference.low);
    json.key("high").value(difference.high);
    json.key("groups").beginList().value(difference.first).value(difference.second).endList();
    json.key("n").value(difference.n);
}

void write(JsonWriter& json, const RegressionTerm& term)
{
    json.beginObject();
    json.key("term").value(term.term);
    json.key("estimate").value(term.estimate);
    json.key("se").value(term.se);
    json.key("t").value(term.t);
    json.key("p").value(term.p);
    json.key("low").value(term.low);
    json.key("high").value(term.high);
    json.endObject();
}

void write(JsonWriter& json, const EstimateTable& table)
{
    const Statistic statistic = table.spec.statistic;
    json.beginObject();
    json.key("id").value(table.spec.id);
    json.key("statistic").value(wordFor(statisticWords(), statistic));
    if (statistic == Statistic::Crosstab) {
        json.key("n").value(table.n);
        json.key("cells").beginList();
        for (const CrosstabCell& cell : table.cells)
            write(json, cell);
        json.endList();
        if (table.test) {
            json.key("test");
            write(json, *table.test);
        }
    } else {
        if (table.difference)
            writeEntries(json, *table.difference);
        if (statistic == Statistic::Regression) {
            json.key("df").value(table.df);
            json.key("n").value(table.n);
        }
        json.key("rows").beginList();
        for (const EstimateRow& row : table.rows)
            write(json, row, table.spec.deff);
        for (const RegressionTerm& term : table.terms)
            write(json, term);
        if (table.difference) {
            json.beginObject();
            writeEntries(json, *table.difference);
            json.endObject();
        }
        json.endList();
    }
    if (!table.warnings.empty())
        writeWarnings(json, table.warnings);
    json.endObject();
}

} // namespace

std::string writeAnalysis(const Analysis& analysis)
{
    JsonWriter json;
    json.beginObject();
    json.key("design").beginObject();
    json.key("rows").value(analysis.design.rows);
    json.key("strata").value(analysis.design.strata);
    json.key("clusters").value(analysis.design.clusters);
    json.key("df").value(analysis.design.df);
    json.key("sum_of_weights").value(analysis.design.sumOfWeights);
    json.key("kish_effect").value(analysis.design.kishEffect);
    json.key("effective_size").value(analysis.design.effectiveSize);
    json.endObject();
    writeStepReports(json.key("weighting"), analysis.weighting);
    json.key("estimates").beginList();
    for (const EstimateTable& table : analysis.estimates)
        write(json, table);
    json.endList();
    writeWarnings(json, analysis.warnings);
    json.endObject();
    return json.text();
}

} // namespace quadrat
