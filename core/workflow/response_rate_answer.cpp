// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/planning_answers.h"

#include "core/base/number.h"
#include "core/fieldwork/response_rates.h"
#include "core/io/json_writer.h"
#include "core/project/json_reader.h"

#include <optional>
#include <string>

namespace quadrat {

namespace {

FinalDispositions readDispositions(std::string_view text)
{
    const Json json = parsedJson(text);
    JsonObject object(json, "specification");
    FinalDispositions cases;
    cases.complete = object.number("complete").value_or(0);
    cases.partial = object.number("partial").value_or(0);
    cases.refusal = object.number("refusal").value_or(0);
    cases.noncontact = object.number("noncontact").value_or(0);
    cases.other = object.number("other").value_or(0);
    cases.unknownHousehold = object.number("unknown_household").value_or(0);
    cases.unknownOther = object.number("unknown_other").value_or(0);
    cases.notEligible = object.number("not_eligible");
    cases.e = object.number("e");
    object.finish();
    return cases;
}

void put(JsonWriter& json, FlatRecords& records, const std::string& name,
         std::optional<double> rate)
{
    json.key(name).value(rate);
    records.rows.push_back({name, rate ? writeNumber(*rate) : ""});
}

template <typename Rates>
void putAll(JsonWriter& json, FlatRecords& records, const std::string& name, const Rates& rates)
{
    for (std::size_t k = 0; k < rates.size(); ++k)
        put(json, records, name + std::to_string(k + 1), rates[k]);
}

} // namespace

PlanningAnswer answerResponseRates(std::string_view question)
{
    const ResponseRates rates = responseRates(readDispositions(question));
    PlanningAnswer answer;
    answer.records.header = {"rate", "value"};
    JsonWriter json;
    json.beginObject();
    putAll(json, answer.records, "RR", rates.response);
    putAll(json, answer.records, "COOP", rates.cooperation);
    putAll(json, answer.records, "REF", rates.refusal);
    putAll(json, answer.records, "CON", rates.contact);
    put(json, answer.records, "e", rates.e);
    json.key("e_source");
    if (rates.source == EligibilitySource::NotKnown)
        json.value(std::optional<double>());
    else
        json.value(rates.source == EligibilitySource::Given ? "given" : "proportional");
    json.endObject();
    answer.json = json.text();
    return answer;
}

} // namespace quadrat
