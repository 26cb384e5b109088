// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/planning_answers.h"

#include "core/base/number.h"
#include "core/io/json_writer.h"
#include "core/project/size_words.h"

#include <utility>

namespace quadrat {

namespace {

/// Figures in the order of the answer, as a table of two columns.
class Figures {
public:
    Figures(JsonWriter& json, FlatRecords& records) : m_json(json), m_records(records)
    {
        m_records.header = {"figure", "value"};
    }

    void add(const char* name, std::optional<double> value)
    {
        m_json.key(name).value(value);
        m_records.rows.push_back({m_group + name, value ? writeNumber(*value) : ""});
    }

    void addText(const char* name, const char* value)
    {
        m_json.key(name).value(value);
        m_records.rows.push_back({m_group + name, value});
    }

    void begin(const std::string& group)
    {
        m_json.key(group).beginObject();
        m_group = group + ".";
    }

    void end()
    {
        m_json.endObject();
        m_group.clear();
    }

private:
    JsonWriter& m_json;
    FlatRecords& m_records;
    std::string m_group;
};

void addSteps(Figures& figures, const SampleSize& size)
{
    figures.add("n_srs", size.simple);
    figures.add("deff", size.deff);
    figures.add("n_deff", size.designed);
    figures.add("n_finite", size.finite);
    figures.add("n_invite", size.invited);
    figures.add("required", double(size.required));
    figures.add("invite", double(size.invite));
}

void addClusters(Figures& figures, const ClusterSize& cluster)
{
    figures.begin("cluster");
    figures.add("icc", cluster.icc);
    figures.add("optimal_take", cluster.optimalTake);
    figures.add("take", cluster.take);
    figures.add("clusters", cluster.clusters);
    figures.add("cost", cluster.cost);
    figures.end();
}

const char* wordOf(MarginType type)
{
    return type == MarginType::Absolute ? "absolute" : type == MarginType::CV ? "cv" : "relative";
}

/// The margin that the whole number of answers gives, from the normal distribution as the size.
double marginOfRequired(SizeRequest request, const SampleSize& size)
{
    request.n = double(size.required);
    if (request.cluster) {
        request.cluster->clusters.reset();
        request.cluster->budget.reset();
        if (size.cluster)
            request.cluster->take = size.cluster->take;
    }
    if (request.population && *request.n > *request.population) // of a population of 10.5
        request.n = request.population;
    return marginOf(request);
}

void answerSize(Figures& figures, const SizeRequest& request, std::vector<Issue>& issues)
{
    const SampleSize size = sampleSize(request);
    addSteps(figures, size);
    figures.add("margin_of_required", marginOfRequired(request, size));
    if (size.cluster)
        addClusters(figures, *size.cluster);
    issues = size.issues;
    if (request.method != SizeMethod::Yamane)
        return;
    // Beside what is prescribed stands what the precision takes.
    SizeRequest right = request;
    right.method = SizeMethod::Normal;
    const SampleSize full = sampleSize(right);
    figures.begin("cochran");
    addSteps(figures, full);
    figures.end();
    if (full.required > size.required)
        issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "The prescribed formula asks for %1 answers; the margin takes "
                                   "%2 with this design."),
              {std::int64_t(size.required), std::int64_t(full.required)}},
             {},
             {},
             {}});
}

void answerMargin(Figures& figures, const SizeRequest& request, std::vector<Issue>& issues)
{
    const PlannedMargin planned = plannedMargin(request);
    figures.add("margin", planned.margin);
    figures.addText("margin_type", wordOf(request.marginType));
    if (request.marginType == MarginType::CV)
        figures.add("cv", planned.margin);
    figures.add("n", planned.n);
    figures.add("deff", planned.deff);
    figures.add("df", planned.degrees);
    if (planned.cluster)
        addClusters(figures, *planned.cluster);
    issues = planned.issues;
}

const char* wordOf(ComparisonMethod method)
{
    switch (method) {
    case ComparisonMethod::Pooled:
        return "pooled";
    case ComparisonMethod::Continuity:
        return "continuity";
    case ComparisonMethod::StudentT:
        return "t";
    case ComparisonMethod::Usual:
    case ComparisonMethod::Unpooled:
        break;
    }
    return "unpooled";
}

void addGroup(Figures& figures, const char* name, const GroupSize& group)
{
    figures.begin(name);
    figures.add("n_srs", group.simple);
    figures.add("n_deff", group.designed);
    figures.add("n_finite", group.finite);
    figures.add("n_invite", group.invited);
    figures.add("required", double(group.required));
    figures.add("invite", double(group.invite));
    figures.end();
}

void answerComparison(Figures& figures, const ComparisonRequest& request,
                      std::vector<Issue>& issues)
{
    const ComparisonSize size = comparisonSize(request);
    figures.addText("method", wordOf(size.method));
    figures.add("n_per_group", size.first.finite);
    figures.add("required_per_group", double(size.first.required));
    figures.add("invite_per_group", double(size.first.invite));
    addGroup(figures, "group1", size.first);
    addGroup(figures, "group2", size.second);
    issues = size.issues;
}

void writeWarnings(JsonWriter& json, const std::vector<Issue>& issues)
{
    json.key("warnings").beginList();
    for (const Issue& issue : issues)
        json.value(issue.message.english());
    json.endList();
}

} // namespace

PlanningAnswer answerSampleSize(std::string_view text)
{
    const Json words = parsedJson(text);
    const SizeQuestion question = readSizeQuestion(words, "specification");
    PlanningAnswer answer;
    JsonWriter json;
    json.beginObject();
    Figures figures(json, answer.records);
    if (const auto* request = std::get_if<SizeRequest>(&question.request)) {
        if (question.solve == SolveFor::Size)
            answerSize(figures, *request, answer.issues);
        else
            answerMargin(figures, *request, answer.issues);
    } else {
        const auto& comparison = std::get<ComparisonRequest>(question.request);
        if (question.solve == SolveFor::Size)
            answerComparison(figures, comparison, answer.issues);
        else
            figures.add("difference", detectableDifference(comparison));
    }
    writeWarnings(json, answer.issues);
    json.endObject();
    answer.json = json.text();
    return answer;
}

std::string sizeQuestionOf(const SamplePlan& plan)
{
    return writeSizeRequest(sizeRequestOf(plan)).dump(1) + '\n';
}

} // namespace quadrat
