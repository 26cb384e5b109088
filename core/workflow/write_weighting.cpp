// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/write_weighting.h"

#include <numeric>

namespace quadrat {

namespace {

void writeWarnings(JsonWriter& json, const std::vector<Message>& warnings)
{
    json.key("warnings").beginList();
    for (const Message& warning : warnings)
        json.value(warning.english());
    json.endList();
}

void writePair(JsonWriter& json, const char* name, double before, double after)
{
    json.key(name).beginObject();
    json.key("before").value(before);
    json.key("after").value(after);
    json.endObject();
}

void writeMargin(JsonWriter& json, const MarginRow& row)
{
    json.beginObject();
    json.key("variable").value(row.variable);
    if (!row.category.empty())
        json.key("category").value(row.category);
    json.key("before").value(row.before);
    json.key("after").value(row.after);
    json.key("target").value(row.target);
    json.endObject();
}

void writeReport(JsonWriter& json, const StepReport& report)
{
    json.beginObject();
    json.key("step").value(report.step);
    json.key("margins").beginList();
    for (const MarginRow& row : report.margins)
        writeMargin(json, row);
    json.endList();
    json.key("factors").beginObject();
    json.key("min").value(report.smallestFactor);
    json.key("max").value(report.largestFactor);
    json.endObject();
    writePair(json, "kish_effect", report.kishBefore, report.kishAfter);
    writePair(json, "effective_size", report.effectiveBefore, report.effectiveAfter);
    if (report.iterations)
        json.key("iterations").value(std::size_t(*report.iterations));
    if (report.converged)
        json.key("converged").value(*report.converged);
    writeWarnings(json, report.warnings);
    json.endObject();
}

} // namespace

void writeStepReports(JsonWriter& json, const std::vector<StepReport>& reports)
{
    json.beginList();
    for (const StepReport& report : reports)
        writeReport(json, report);
    json.endList();
}

std::string writeWeighting(const WeightedData& weighted)
{
    const auto sum = [](const std::vector<double>& weights) {
        return std::accumulate(weights.begin(), weights.end(), 0.0);
    };
    JsonWriter json;
    json.beginObject();
    json.key("rows").value(weighted.base.size());
    json.key("as").value(weighted.name);
    writePair(json, "sum_of_weights", sum(weighted.base), sum(weighted.run.weights));
    writeStepReports(json.key("weighting"), weighted.run.reports);
    writeWarnings(json, weighted.warnings);
    json.endObject();
    return json.text();
}

} // namespace quadrat
