// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/cleaning_words.h"

#include "core/project/codebook_words.h"

namespace quadrat {

namespace {

enum class RuleKind { Compute, Recode, Band, TopBox, Scale };

const Words<RuleKind>& ruleWords()
{
    static const Words<RuleKind> words{{"compute", RuleKind::Compute},
                                       {"recode", RuleKind::Recode},
                                       {"band", RuleKind::Band},
                                       {"top-box", RuleKind::TopBox},
                                       {"scale", RuleKind::Scale}};
    return words;
}

const Words<Otherwise>& otherwiseWords()
{
    static const Words<Otherwise> words{
        {"copy", Otherwise::Copy}, {"blank", Otherwise::Blank}, {"value", Otherwise::Value}};
    return words;
}

const Words<CutBelongs>& cutWords()
{
    static const Words<CutBelongs> words{{"above", CutBelongs::Above},
                                         {"below", CutBelongs::Below}};
    return words;
}

const Words<ScaleValue>& scaleWords()
{
    static const Words<ScaleValue> words{{"mean", ScaleValue::Mean}, {"sum", ScaleValue::Sum}};
    return words;
}

Json writeCase(const RecodeCase& recoded)
{
    Json json = Json::object();
    putList(json, "from", recoded.from);
    putNumber(json, "low", recoded.low);
    putNumber(json, "high", recoded.high);
    putText(json, "to", recoded.to);
    return json;
}

RecodeCase readCase(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    RecodeCase recoded{.from = listAt(object, "from"),
                       .low = object.number("low"),
                       .high = object.number("high"),
                       .to = textAt(object, "to")};
    object.finish();
    return recoded;
}

/// Puts the entries of a rule into the JSON of its variable, "rule" among them.
struct RuleWriter {
    Json& json;

    void operator()(const ComputeRule& rule) const
    {
        json["rule"] = wordFor(ruleWords(), RuleKind::Compute);
        json["expression"] = rule.expression;
    }
    void operator()(const RecodeRule& rule) const
    {
        json["rule"] = wordFor(ruleWords(), RuleKind::Recode);
        json["source"] = rule.source;
        putEach(json, "cases", rule.cases, writeCase);
        putWord(json, "otherwise", otherwiseWords(), rule.otherwise, Otherwise::Copy);
        putText(json, "value", rule.value);
    }
    void operator()(const BandRule& rule) const
    {
        json["rule"] = wordFor(ruleWords(), RuleKind::Band);
        json["source"] = rule.source;
        json["cuts"] = rule.cuts;
        putWord(json, "cut_belongs", cutWords(), rule.cutBelongs, CutBelongs::Above);
        putList(json, "labels", rule.labels);
    }
    void operator()(const TopBoxRule& rule) const
    {
        json["rule"] = wordFor(ruleWords(), RuleKind::TopBox);
        json["source"] = rule.source;
        json["counted"] = rule.counted;
        for (const Missing reason : rule.inBase)
            json["in_base"].push_back(wordFor(missingWords(), reason));
    }
    void operator()(const ScaleRule& rule) const
    {
        json["rule"] = wordFor(ruleWords(), RuleKind::Scale);
        json["items"] = rule.items;
        putList(json, "reversed", rule.reversed);
        putNumber(json, "low", rule.low);
        putNumber(json, "high", rule.high);
        putNumber(json, "minimum_answered", rule.minimumAnswered, 0);
        putWord(json, "gives", scaleWords(), rule.value, ScaleValue::Mean);
    }
};

RecodeRule readRecode(JsonObject& object)
{
    return {.source = textAt(object, "source"),
            .cases = object.each("cases", readCase),
            .otherwise =
                object.choice<Otherwise>("otherwise", otherwiseWords()).value_or(Otherwise::Copy),
            .value = textAt(object, "value")};
}

BandRule readBand(JsonObject& object)
{
    return {.source = textAt(object, "source"),
            .cuts = object.numbers("cuts").value_or(std::vector<double>()),
            .cutBelongs =
                object.choice<CutBelongs>("cut_belongs", cutWords()).value_or(CutBelongs::Above),
            .labels = listAt(object, "labels")};
}

TopBoxRule readTopBox(JsonObject& object)
{
    TopBoxRule rule{
        .source = textAt(object, "source"), .counted = listAt(object, "counted"), .inBase = {}};
    rule.inBase = object.each("in_base", [](const Json& reason, const std::string& place) {
        const Json entry{{"reason", reason}};
        return JsonObject(entry, place)
            .choice<Missing>("reason", missingWords())
            .value_or(Missing::None);
    });
    return rule;
}

ScaleRule readScale(JsonObject& object)
{
    return {.items = listAt(object, "items"),
            .reversed = listAt(object, "reversed"),
            .low = object.number("low"),
            .high = object.number("high"),
            .minimumAnswered = object.count("minimum_answered").value_or(0),
            .value = object.choice<ScaleValue>("gives", scaleWords()).value_or(ScaleValue::Mean)};
}

} // namespace

Json writeDerived(const DerivedVariable& variable)
{
    Json json{{"name", variable.name}};
    putTexts(json, "label", variable.label);
    std::visit(RuleWriter{json}, variable.rule);
    putEach(json, "values", variable.values, writeValueLabel);
    putWord(json, "level", levelWords(), variable.level, MeasurementLevel::Unknown);
    return json;
}

DerivedVariable readDerived(const Json& json, const std::string& place)
{
    JsonObject object(json, place);
    DerivedVariable variable;
    variable.name = textAt(object, "name");
    variable.label = textsAt(object, "label");
    const auto kind = object.choice<RuleKind>("rule", ruleWords());
    if (!kind)
        object.requiredText("rule");
    switch (*kind) {
    case RuleKind::Compute:
        variable.rule = ComputeRule{textAt(object, "expression")};
        break;
    case RuleKind::Recode:
        variable.rule = readRecode(object);
        break;
    case RuleKind::Band:
        variable.rule = readBand(object);
        break;
    case RuleKind::TopBox:
        variable.rule = readTopBox(object);
        break;
    case RuleKind::Scale:
        variable.rule = readScale(object);
        break;
    }
    variable.values = object.each("values", readValueLabel);
    variable.level =
        object.choice<MeasurementLevel>("level", levelWords()).value_or(variable.level);
    object.finish();
    return variable;
}

} // namespace quadrat
