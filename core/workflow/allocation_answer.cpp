// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/planning_answers.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/json_writer.h"
#include "core/project/sample_words.h"
#include "core/workflow/open_data.h"
#include "core/workflow/strata_table.h"

#include <optional>

namespace quadrat {

namespace {

std::string field(std::optional<double> number)
{
    return number ? writeNumber(*number) : std::string();
}

AllocationRequest readQuestion(std::string_view text, const std::filesystem::path& folder,
                               std::vector<Issue>& issues)
{
    const Json json = parsedJson(text);
    JsonObject object(json, "specification");
    AllocationRequest request = readAllocation(object);
    const auto data = object.text("data");
    object.finish();
    if (!data)
        return request;
    if (!request.strata.empty())
        throw invalidInput(QUADRAT_TEXT("core", "%1 and %2 are both given: leave one out."),
                           {"data", "strata"});
    const Imported table = openData(folder / *data);
    issues = table.issues;
    request.strata = strataIn(table.data);
    return request;
}

void writeStrata(JsonWriter& json, const AllocationRequest& request, const Allocation& allocation)
{
    json.key("strata").beginList();
    for (std::size_t h = 0; h < allocation.strata.size(); ++h) {
        const AllocatedStratum& stratum = allocation.strata[h];
        json.beginObject();
        json.key("stratum").value(stratum.name);
        json.key("population").value(request.strata[h].population);
        json.key("n").value(stratum.n);
        json.key("fraction").value(stratum.fraction);
        json.key("exact").value(stratum.exact);
        json.key("se").value(stratum.se);
        json.endObject();
    }
    json.endList();
}

void writeDomains(JsonWriter& json, const AllocationRequest& request, const Allocation& allocation)
{
    if (allocation.domains.empty())
        return;
    json.key("domains").beginList();
    for (std::size_t d = 0; d < allocation.domains.size(); ++d) {
        json.beginObject();
        json.key("domain").value(allocation.domains[d].name);
        json.key("n").value(allocation.domains[d].n);
        json.key("se").value(allocation.domains[d].se);
        json.key("target_se").value(request.domains[d].targetSe);
        json.endObject();
    }
    json.endList();
}

std::string written(const AllocationRequest& request, const Allocation& allocation,
                    const std::vector<Issue>& issues)
{
    JsonWriter json;
    json.beginObject();
    json.key("total").value(allocation.total);
    json.key("cost").value(allocation.cost);
    json.key("se_mean").value(allocation.seMean);
    writeStrata(json, request, allocation);
    writeDomains(json, request, allocation);
    json.key("warnings").beginList();
    for (const Issue& issue : issues)
        json.value(issue.message.english());
    json.endList();
    json.endObject();
    return json.text();
}

FlatRecords recordsOf(const AllocationRequest& request, const Allocation& allocation)
{
    FlatRecords records;
    records.header = {"stratum", "population", "n", "fraction", "exact", "se"};
    for (std::size_t h = 0; h < allocation.strata.size(); ++h) {
        const AllocatedStratum& stratum = allocation.strata[h];
        records.rows.push_back({stratum.name, writeNumber(request.strata[h].population),
                                std::to_string(stratum.n), writeNumber(stratum.fraction),
                                writeNumber(stratum.exact), field(stratum.se)});
    }
    return records;
}

} // namespace

PlanningAnswer answerAllocation(std::string_view question, const std::filesystem::path& folder)
{
    PlanningAnswer answer;
    const AllocationRequest request = readQuestion(question, folder, answer.issues);
    const Allocation allocation = allocate(request);
    answer.issues.insert(answer.issues.end(), allocation.issues.begin(), allocation.issues.end());
    answer.json = written(request, allocation, answer.issues);
    answer.records = recordsOf(request, allocation);
    return answer;
}

std::string allocationQuestionOf(const SamplePlan& plan)
{
    return writeAllocation(allocationRequestOf(plan)).dump(1) + '\n';
}

} // namespace quadrat
