// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/certificate_words.h"

#include "core/base/error.h"
#include "core/project/selection_words.h"

#include <cmath>

namespace quadrat {

namespace {

Json writeFrame(const FrameMark& frame)
{
    Json json{{"source", frame.source}, {"rows", frame.rows}, {"sha256", frame.sha256}};
    for (const auto& [column, measure] : frame.types)
        json["types"][column] = wordFor(measureWords(), measure);
    return json;
}

FrameMark readFrame(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    FrameMark frame{.source = object.requiredText("source"),
                    .rows = object.count("rows").value_or(0),
                    .sha256 = object.requiredText("sha256"),
                    .types = readTypes(object)};
    object.finish();
    return frame;
}

Json writeCount(const StratumCount& count, const SelectionPlan& plan)
{
    Json json{{"stratum", count.label}, {"stages", Json::array()}};
    for (std::size_t stage = 0; stage < count.units.size(); ++stage)
        json["stages"].push_back({{"unit", plan.stages[stage].unit},
                                  {"population", count.units[stage]},
                                  {"drawn", count.drawn[stage]}});
    json["reserve"] = count.reserve;
    return json;
}

StratumCount readCount(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    StratumCount count;
    count.label = object.text("stratum").value_or("");
    object.each("stages", [&](const Json& stage, const std::string& stagePlace) {
        JsonObject entry(stage, stagePlace);
        entry.text("unit");
        count.units.push_back(entry.count("population").value_or(0));
        count.drawn.push_back(entry.count("drawn").value_or(0));
        entry.finish();
        return 0;
    });
    count.reserve = object.count("reserve").value_or(0);
    object.finish();
    return count;
}

/// Objects by the names of the columns: numbers as numbers, blanks as null.
Json writeRows(const Dataset& rows)
{
    Json list = Json::array();
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        Json& entry = list.emplace_back(Json::object());
        for (const Column& column : rows.columns()) {
            Json& cell = entry[column.name()];
            if (const std::string label = column.label(row); label.empty())
                cell = nullptr;
            else if (const double number = column.number(row);
                     column.measure() == Measure::Number && std::isfinite(number))
                cell = wholeOrNumber(number);
            else
                cell = label;
        }
    }
    return list;
}

} // namespace

std::string writeCertificate(const Certificate& certificate, const Dataset* units)
{
    Json json{{"frame", writeFrame(certificate.frame)}};
    writeSelectionPlan(certificate.plan, json);
    json["version"] = certificate.method;
    json["program"] = certificate.program;
    if (!certificate.drawnAt.empty())
        json["drawn_at"] = certificate.drawnAt;
    if (!certificate.drawnBy.empty())
        json["drawn_by"] = certificate.drawnBy;
    json["counts"] = Json::array();
    for (const StratumCount& count : certificate.strata)
        json["counts"].push_back(writeCount(count, certificate.plan));
    json["drawn"] = certificate.drawn;
    json["drawn_reserve"] = certificate.reserve;
    json["sample_sha256"] = certificate.sampleSha256;
    if (units)
        json["units"] = writeRows(*units);
    return json.dump(2) + "\n";
}

Certificate readCertificate(std::string_view json)
{
    const Json root = parsedJson(json);
    JsonObject object(root, "certificate");
    Certificate certificate;
    if (const Json* frame = object.entry("frame"))
        certificate.frame = readFrame(*frame, "frame");
    else
        object.requiredText("frame");
    certificate.plan = readSelectionPlan(object);
    certificate.method = object.requiredText("version");
    certificate.program = object.text("program").value_or("");
    certificate.drawnAt = object.text("drawn_at").value_or("");
    certificate.drawnBy = object.text("drawn_by").value_or("");
    certificate.strata = object.each("counts", readCount);
    certificate.drawn = object.count("drawn").value_or(0);
    certificate.reserve = object.count("drawn_reserve").value_or(0);
    certificate.sampleSha256 = object.requiredText("sample_sha256");
    object.entry("units");
    object.finish();
    return certificate;
}

} // namespace quadrat
