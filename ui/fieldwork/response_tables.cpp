// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldwork/response_tables.h"

#include "ui/document/sample_link.h"
#include "ui/models/figures.h"
#include "ui/text/translate.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace quadrat::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::ResponseTables)
};

Cell words(const QString& text, const QString& meaning = {})
{
    return {.text = text, .meaning = meaning, .isNumber = false};
}

Cell count(std::size_t number)
{
    return {.text = countText(number), .meaning = {}, .value = double(number)};
}

Cell share(std::optional<double> rate)
{
    return {.text = percentText(rate),
            .meaning = {},
            .value = rate.value_or(std::numeric_limits<double>::quiet_NaN())};
}

QString standingText(const FieldCase& one)
{
    if (one.isWithdrawn)
        return Words::tr("Interviewed, answers withdrawn");
    return one.standing ? translate(outcomeMessage(*one.standing)) : Words::tr("Nothing known yet");
}

QString categoryText(const std::string& letters)
{
    return letters == "I"    ? Words::tr("I – complete")
           : letters == "P"  ? Words::tr("P – partial")
           : letters == "R"  ? Words::tr("R – refusal")
           : letters == "NC" ? Words::tr("NC – not reached")
           : letters == "O"  ? Words::tr("O – other")
           : letters == "UO" ? Words::tr("UO – unknown")
                             : Words::tr("NE – not eligible");
}

struct RateWords {
    const char* name;
    const char* meaning;
};

constexpr RateWords responseWordsOf[]{
    {"RR1",
     QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                       "Complete among all cases, those of which nothing is known with them: the "
                       "lowest and safest rate to report.")},
    {"RR2", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                              "As RR1; interviews broken off count as answered.")},
    {"RR3",
     QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                       "As RR1, but of the unknown cases only the share e is taken to belong to "
                       "the population.")},
    {"RR4", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                              "As RR3; interviews broken off count as answered.")},
    {"RR5",
     QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                       "Complete among the cases known to belong to the population: the highest "
                       "rate, fair only where hardly anything is unknown.")},
    {"RR6", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                              "As RR5; interviews broken off count as answered.")}};

constexpr RateWords cooperationWords[]{
    {"COOP1", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                                "Cooperation: complete among all who were reached.")},
    {"COOP2", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                                "As COOP1; interviews broken off count as answered.")},
    {"COOP3",
     QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                       "Cooperation: complete among those reached who were able to answer.")},
    {"COOP4", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                                "As COOP3; interviews broken off count as answered.")}};

constexpr RateWords refusalWords[]{
    {"REF1", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables", "Refusals among all cases.")},
    {"REF2", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                               "Refusals; of the unknown cases only the share e counts.")},
    {"REF3", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                               "Refusals among the cases known to belong to the population.")}};

constexpr RateWords contactWords[]{
    {"CON1", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                               "Contact: cases in which somebody was reached, among all.")},
    {"CON2", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                               "Contact; of the unknown cases only the share e counts.")},
    {"CON3", QT_TRANSLATE_NOOP("quadrat::ui::ResponseTables",
                               "Contact among the cases known to belong to the population.")}};

QString eWords(EligibilitySource source)
{
    return source == EligibilitySource::NotKnown
               ? Words::tr(
                     "The share of the unknown cases that belongs to the population: not known, "
                     "because no case is known yet.")
               : Words::tr(
                     "The share of the unknown cases taken to belong to the population: that among "
                     "the known ones. Report it with RR3 and RR4.");
}

QString modeWords(const std::string& mode, std::size_t number)
{
    const QString many = countText(number);
    if (mode == "paper")
        return Words::tr("%1 on paper").arg(many);
    if (mode == "telephone")
        return Words::tr("%1 by telephone").arg(many);
    if (mode == "online")
        return Words::tr("%1 on line").arg(many);
    if (mode == "email")
        return Words::tr("%1 by e-mail").arg(many);
    return mode.empty() ? Words::tr("%1 otherwise").arg(many)
                        : QStringLiteral("%1 %2").arg(many, QString::fromStdString(mode));
}

} // namespace

ResultTable outcomeTable(const FieldResponse& response)
{
    ResultTable table{.heads = {{Words::tr("How the case stands"), {}, false},
                                {Words::tr("Counts as"),
                                 Words::tr("In the letters of the AAPOR Standard "
                                           "Definitions"),
                                 false},
                                {Words::tr("Cases"), {}},
                                {Words::tr("Of all"), {}}},
                      .rows = {}};
    const auto add = [&](auto isMeant) {
        const auto fits = [&](const FieldCase& one) { return isMeant(one); };
        const auto first = std::ranges::find_if(response.cases, fits);
        if (first == response.cases.end())
            return;
        const auto number = std::size_t(std::ranges::count_if(response.cases, fits));
        table.rows.push_back(
            {words(standingText(*first)), words(categoryText(dispositionLetters(first->standing))),
             count(number), share(double(number) / double(response.cases.size()))});
    };
    for (const CallOutcome outcome : callOutcomes)
        add([&](const FieldCase& one) { return one.standing == outcome && !one.isWithdrawn; });
    add([](const FieldCase& one) { return one.isWithdrawn; });
    add([](const FieldCase& one) { return !one.standing; });
    return table;
}

ResultTable rateTable(const FieldResponse& response)
{
    ResultTable table{.heads = {{Words::tr("Rate"), {}, false}, {Words::tr("Value"), {}}},
                      .rows = {}};
    if (response.hasUnequalWeights)
        table.heads.push_back(
            {Words::tr("Weighted"),
             Words::tr("Each case counted by how many of the population it stands for: "
                       "it was drawn with another chance than others.")});
    table.heads.push_back({Words::tr("What it says"), {}, false});
    if (response.cases.empty())
        return table;
    const ResponseRates plain = responseRates(dispositionsOf(response, RateWeights::None));
    const ResponseRates weighted = response.hasUnequalWeights
                                       ? responseRates(dispositionsOf(response, RateWeights::Base))
                                       : plain;
    const auto add = [&](const QString& name, std::optional<double> counted,
                         std::optional<double> byWeight, const QString& meaning) {
        std::vector<Cell> row{words(name), share(counted)};
        if (response.hasUnequalWeights)
            row.push_back(share(byWeight));
        row.push_back(words(meaning));
        table.rows.push_back(std::move(row));
    };
    const auto addAll = [&](const auto& names, const auto& counted, const auto& byWeight) {
        for (std::size_t k = 0; k < counted.size(); ++k)
            add(QString::fromLatin1(names[k].name), counted[k], byWeight[k],
                Words::tr(names[k].meaning));
    };
    addAll(responseWordsOf, plain.response, weighted.response);
    addAll(cooperationWords, plain.cooperation, weighted.cooperation);
    addAll(refusalWords, plain.refusal, weighted.refusal);
    addAll(contactWords, plain.contact, weighted.contact);
    add(QStringLiteral("e"), plain.e, weighted.e, eWords(plain.source));
    return table;
}

ResultTable missingTable(const FieldResponse& response)
{
    ResultTable table{.heads = {{Words::tr("Case"), {}, false},
                                {Words::tr("How the case stands"), {}, false},
                                {Words::tr("Calls"), {}}},
                      .rows = {}};
    for (const FieldCase& one : response.cases)
        if (!one.isAnswered())
            table.rows.push_back({words(QString::fromStdString(one.code)), words(standingText(one)),
                                  count(one.calls)});
    return table;
}

QString responseWords(const FieldResponse& response)
{
    const std::size_t answered = response.answered();
    QStringList modes;
    for (const auto& [mode, number] : response.byMode)
        modes << modeWords(mode, number);
    QString said = response.draw.empty()
                       ? Words::tr("Answers of %n case(s) are there", nullptr, int(answered))
                       : Words::tr("Answers of %1 of the %2 cases of %3 are there (%4)")
                             .arg(countText(answered), countText(response.cases.size()),
                                  drawName(response.draw),
                                  percentText(response.cases.empty()
                                                  ? std::nullopt
                                                  : std::optional(double(answered) /
                                                                  double(response.cases.size()))));
    if (!modes.isEmpty())
        said += QStringLiteral(": ") + modes.join(QStringLiteral(", "));
    return said + QLatin1Char('.');
}

QString responseCaution(const FieldResponse& response)
{
    QStringList said;
    if (response.draw.empty())
        said << Words::tr(
            "The responses are linked to no draw: how many were asked is not known, and the "
            "rates are of the cases that were called or answered.");
    if (response.reserveUsed > 0)
        said << Words::tr("%n case(s) are of the reserve.", nullptr, int(response.reserveUsed));
    if (response.outside > 0)
        said << (response.draw.empty()
                     ? Words::tr("%n answer(s) have no case code and are in no rate.", nullptr,
                                 int(response.outside))
                     : Words::tr("%n answer(s) have no case code of the draw and are in no rate.",
                                 nullptr, int(response.outside)));
    return said.join(QLatin1Char(' '));
}

} // namespace quadrat::ui
