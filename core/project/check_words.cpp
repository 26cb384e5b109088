// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/cleaning_words.h"
#include "core/project/codebook_words.h"

namespace quadrat {

namespace {

const Words<Must>& mustWords()
{
    static const Words<Must> words{{"hold", Must::Hold}, {"not-hold", Must::NotHold}};
    return words;
}

const Words<Severity>& severityWords()
{
    static const Words<Severity> words{
        {"note", Severity::Note}, {"warning", Severity::Warning}, {"fault", Severity::Fault}};
    return words;
}

struct CheckWriter {
    Json operator()(const RangeCheck& check) const
    {
        Json json{{"check", "range"}, {"variable", check.variable}};
        putNumber(json, "low", check.low);
        putNumber(json, "high", check.high);
        return json;
    }
    Json operator()(const CodeCheck& check) const { return ofVariables("codes", check.variables); }
    Json operator()(const KeyCheck& check) const { return ofVariables("key", check.variables); }
    Json operator()(const DuplicateCheck& check) const
    {
        return ofVariables("duplicates", check.variables);
    }
    Json operator()(const NearDuplicateCheck& check) const
    {
        Json json = ofVariables("near-duplicates", check.variables);
        putNumber(json, "threshold", check.threshold, NearDuplicateCheck().threshold);
        return json;
    }
    Json operator()(const StraightLineCheck& check) const
    {
        Json json{{"check", "straight-lining"}, {"items", check.items}};
        putNumber(json, "longest", check.longest);
        return json;
    }
    Json operator()(const SpeedCheck& check) const
    {
        Json json{{"check", "speed"}, {"minutes", check.minutes}};
        putNumber(json, "share_of_median", check.shareOfMedian, SpeedCheck().shareOfMedian);
        putNumber(json, "below", check.below);
        return json;
    }
    Json operator()(const MissingItemCheck& check) const
    {
        Json json = ofVariables("missing", check.variables);
        putNumber(json, "above", check.above, MissingItemCheck().above);
        return json;
    }
    Json operator()(const MissingByInterviewerCheck& check) const
    {
        Json json{{"check", "missing-by-interviewer"}, {"interviewer", check.interviewer}};
        putList(json, "variables", check.variables);
        putNumber(json, "level", check.level, MissingByInterviewerCheck().level);
        return json;
    }
    Json operator()(const ConsistencyRule& rule) const
    {
        Json json{{"check", "rule"}, {"name", rule.name}, {"expression", rule.expression}};
        putWord(json, "must", mustWords(), rule.must, Must::Hold);
        putTexts(json, "message", rule.message);
        putWord(json, "severity", severityWords(), rule.severity, Severity::Warning);
        return json;
    }

private:
    static Json ofVariables(const char* kind, const std::vector<std::string>& variables)
    {
        Json json{{"check", kind}};
        putList(json, "variables", variables);
        return json;
    }
};

/// The check that a reader of its own makes of the entries beside "check".
using CheckReader = ResponseCheck (*)(JsonObject&);

ResponseCheck readRange(JsonObject& object)
{
    return RangeCheck{.variable = textAt(object, "variable"),
                      .low = object.number("low"),
                      .high = object.number("high")};
}

ResponseCheck readNearDuplicates(JsonObject& object)
{
    NearDuplicateCheck check;
    check.variables = listAt(object, "variables");
    check.threshold = object.number("threshold").value_or(check.threshold);
    return check;
}

ResponseCheck readStraightLining(JsonObject& object)
{
    return StraightLineCheck{.items = listAt(object, "items"), .longest = object.count("longest")};
}

ResponseCheck readSpeed(JsonObject& object)
{
    SpeedCheck check;
    check.minutes = textAt(object, "minutes");
    check.shareOfMedian = object.number("share_of_median").value_or(check.shareOfMedian);
    check.below = object.number("below");
    return check;
}

ResponseCheck readMissing(JsonObject& object)
{
    MissingItemCheck check;
    check.variables = listAt(object, "variables");
    check.above = object.number("above").value_or(check.above);
    return check;
}

ResponseCheck readMissingByInterviewer(JsonObject& object)
{
    MissingByInterviewerCheck check;
    check.interviewer = textAt(object, "interviewer");
    check.variables = listAt(object, "variables");
    check.level = object.number("level").value_or(check.level);
    return check;
}

ResponseCheck readRule(JsonObject& object)
{
    return ConsistencyRule{
        .name = textAt(object, "name"),
        .expression = textAt(object, "expression"),
        .must = object.choice<Must>("must", mustWords()).value_or(Must::Hold),
        .message = textsAt(object, "message"),
        .severity =
            object.choice<Severity>("severity", severityWords()).value_or(Severity::Warning)};
}

template <typename OfVariables>
ResponseCheck readOfVariables(JsonObject& object)
{
    return OfVariables{.variables = listAt(object, "variables")};
}

const Words<CheckReader>& checkReaders()
{
    static const Words<CheckReader> readers{{"range", readRange},
                                            {"codes", readOfVariables<CodeCheck>},
                                            {"key", readOfVariables<KeyCheck>},
                                            {"duplicates", readOfVariables<DuplicateCheck>},
                                            {"near-duplicates", readNearDuplicates},
                                            {"straight-lining", readStraightLining},
                                            {"speed", readSpeed},
                                            {"missing", readMissing},
                                            {"missing-by-interviewer", readMissingByInterviewer},
                                            {"rule", readRule}};
    return readers;
}

struct PlannedCheck {
    ResponseCheck check;
    bool isOff = false;
};

PlannedCheck readCheck(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    const auto read = object.choice<CheckReader>("check", checkReaders());
    if (!read)
        object.requiredText("check");
    PlannedCheck planned{.check = (*read)(object), .isOff = object.truth("off").value_or(false)};
    object.finish();
    return planned;
}

} // namespace

Json writeCheckPlan(const CheckPlan& plan)
{
    Json json{{"checks", Json::array()}};
    for (std::size_t k = 0; k < plan.checks.size(); ++k) {
        json["checks"].push_back(std::visit(CheckWriter(), plan.checks[k]));
        if (plan.off.contains(k))
            json["checks"].back()["off"] = true;
    }
    putNumber(json, "most_listed", plan.mostListed, CheckPlan().mostListed);
    return json;
}

CheckPlan readCheckPlan(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    CheckPlan plan;
    plan.mostListed = object.count("most_listed").value_or(plan.mostListed);
    for (PlannedCheck& planned : object.each("checks", readCheck)) {
        if (planned.isOff)
            plan.off.insert(plan.checks.size());
        plan.checks.push_back(std::move(planned.check));
    }
    object.finish();
    return plan;
}

} // namespace quadrat
