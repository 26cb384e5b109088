// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/project_info.h"

#include "core/io/json_writer.h"
#include "core/storage/responses.h"
#include "core/workflow/study_frame.h"
#include "core/workflow/study_sample.h"

#include <algorithm>

namespace quadrat {

namespace {

void write(JsonWriter& json, const Batch& batch)
{
    json.beginObject();
    json.key("id").value(std::size_t(batch.id));
    json.key("source").value(batch.source);
    json.key("mode").value(batch.mode);
    json.key("imported_at").value(batch.importedAt);
    json.key("imported_by").value(batch.importedBy);
    json.key("cases").value(batch.caseCount);
    json.key("changes").value(batch.changeCount);
    json.key("withdrawn").value(batch.withdrawnAt.has_value());
    json.endObject();
}

void write(JsonWriter& json, const FrameMark& mark)
{
    json.beginObject();
    json.key("source").value(mark.source);
    json.key("rows").value(mark.rows);
    json.key("sha256").value(mark.sha256);
    json.endObject();
}

/// What was planned: population and where it is drawn from; null without a plan.
void writePlan(JsonWriter& json, ProjectFile& file, const SamplePlan& plan)
{
    if (plan == SamplePlan()) {
        json.value(std::optional<double>());
        return;
    }
    double population = 0;
    for (const PlannedStratum& stratum : plan.allocation.strata)
        population += stratum.population;
    json.beginObject();
    json.key("unit").value(plan.unit);
    json.key("strata").value(plan.allocation.strata.size());
    json.key("population").value(population);
    json.key("list").value(plan.list == ListSource::Frame ? "frame" : "counts");
    json.key("stages").value(plan.selection.stages.size());
    json.key("frame");
    if (const auto frame = currentFrame(file.path()))
        write(json, frame->mark);
    else
        json.value(std::optional<double>());
    json.endObject();
}

void write(JsonWriter& json, const Draw& draw)
{
    const Certificate& certificate = draw.certificate;
    json.beginObject();
    json.key("name").value(draw.name);
    json.key("drawn_at").value(certificate.drawnAt);
    json.key("drawn_by").value(certificate.drawnBy);
    json.key("units").value(certificate.drawn);
    json.key("reserve").value(certificate.reserve);
    json.key("seed").value(std::to_string(certificate.plan.seed));
    json.key("method").value(certificate.method);
    json.key("frame");
    write(json, certificate.frame);
    json.endObject();
}

} // namespace

std::string writeProjectInfo(ProjectFile& file)
{
    Database& database = file.database();
    const Project project = file.project();
    JsonWriter json;
    json.beginObject();
    json.key("file").value(utf8Path(file.path().filename()));
    json.key("title").value(project.specification.title);
    json.key("source").value(project.specification.source);
    json.key("schema").value(std::size_t(database.integer("PRAGMA user_version")));
    json.key("created_at").value(database.text("SELECT created_at FROM about"));
    json.key("weighting_steps").value(project.specification.weighting.size());
    json.key("estimates").value(project.specification.estimates.size());
    json.key("sample");
    writePlan(json, file, project.sample);
    json.key("draws").beginList();
    for (const Draw& draw : draws(file))
        write(json, draw);
    json.endList();
    json.key("responses").beginList();
    for (const std::string& set : responseSets(database)) {
        const ResponsePlan& plan = planOf(project, set);
        // No column is read: the cases of all batches, less those left out.
        const std::size_t cases = countCases(database, set);
        json.beginObject();
        json.key("name").value(set);
        json.key("cases").value(cases);
        json.key("variables").value(storedVariables(database, set).size());
        json.key("derived").value(plan.derived.size());
        json.key("edits").value(countEdits(database, set));
        json.key("closed").value(isClosed(database, set));
        json.key("sample");
        if (plan.sample)
            json.value(plan.sample->draw);
        else
            json.value(std::optional<double>());
        json.key("batches").beginList();
        for (const Batch& batch : batches(database, set))
            write(json, batch);
        json.endList();
        json.endObject();
    }
    json.endList();
    json.endObject();
    return json.text();
}

} // namespace quadrat
