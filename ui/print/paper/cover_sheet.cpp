// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/cover_sheet.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr double paragraphGap = 3, fieldHeight = 9.5;

PaperUnit paragraphUnit(const PaperSetting& setting, const PaperTexts::InLanguage& text,
                        const Letters& letters, double before, bool keeps = false)
{
    PaperUnit unit{.before = before, .keepsWithNext = keeps};
    setting.texts.paragraph(unit, 0, setting.width, text, letters);
    return unit;
}

PaperUnit written(const PaperSetting& setting, const Texts& texts, const Letters& letters,
                  double before)
{
    return paragraphUnit(
        setting, [&](std::size_t k) { return setting.texts.in(k, texts); }, letters, before);
}

PaperUnit rules(const PaperSetting& setting)
{
    PaperUnit unit = paragraphUnit(
        setting, [&](std::size_t k) { return setting.texts.words(k, &FormWords::howToAnswer); },
        setting.texts.heading(), 2 * paragraphGap);
    const PaperTexts& texts = setting.texts;
    addSpace(unit, 1);
    const std::size_t count = formWords(texts.language(0)).rules.size();
    for (std::size_t rule = 0; rule < count; ++rule)
        texts.paragraph(
            unit, 0, setting.width,
            [&](std::size_t k) {
                return QStringLiteral("• ") +
                       QString::fromUtf8(formWords(texts.language(k)).rules[rule]);
            },
            texts.plain(), 0.6);
    return unit;
}

/// A label and a line to write on.
void addField(PaperUnit& unit, const PaperSetting& setting, const QString& label, double x,
              double width)
{
    const SetText set = setText({{label + ':', setting.texts.plain()}}, width * 0.6);
    const double from = x + set.lastWidth() + 1.5;
    const double y = std::max(fieldHeight, set.height() + 2) - 1.5;
    Drawing drawing;
    drawing.rules.push_back({{from, y, x + width, y}, 0.25, true});
    addRow(unit, {{x, set, y - set.height() + 0.8}}, std::move(drawing), y + 1.5);
}

QString labelOf(const PaperTexts& texts, const Question& question)
{
    QString label = texts.in(0, question.text.in(Mode::Paper));
    if (texts.languageCount() == 2)
        if (const QString other = texts.in(1, question.text.in(Mode::Paper)); !other.isEmpty())
            label += QStringLiteral(" / ") + other;
    return label;
}

PaperUnit contactFields(const PaperSetting& setting)
{
    PaperUnit unit = paragraphUnit(
        setting, [&](std::size_t k) { return setting.texts.words(k, &FormWords::contact); },
        setting.texts.heading(), 2 * paragraphGap);
    bool hasAny = false;
    Settled former;
    for (const AskedQuestion& asked : setting.form.asked()) {
        const Question& question = setting.form.question(asked);
        if (!question.identifying || asked.instance > 1)
            continue;
        if (asked.showIf && asked.showIf != former) {
            addSpace(unit, 1.5);
            addCondition(unit, setting.texts, *asked.showIf, {}, 0, setting.width);
        }
        former = asked.showIf;
        addField(unit, setting, labelOf(setting.texts, question), 0, setting.width);
        hasAny = true;
    }
    return hasAny ? unit : PaperUnit();
}

PaperUnit interviewFields(const PaperSetting& setting)
{
    PaperUnit unit{.before = paragraphGap};
    for (const auto pattern :
         {&FormWords::interviewer, &FormWords::interviewDate, &FormWords::place})
        addField(unit, setting, setting.texts.words(pattern), 0, setting.width);
    return unit;
}

} // namespace

std::vector<PaperUnit> openingUnits(const PaperSetting& setting)
{
    const Questionnaire& questionnaire = setting.form.questionnaire();
    std::vector<PaperUnit> units{
        written(setting, questionnaire.title, setting.texts.title(), 0),
        written(setting, questionnaire.introduction, setting.texts.plain(), paragraphGap),
        rules(setting)};
    std::erase_if(units, [](const PaperUnit& unit) { return unit.blocks.empty(); });
    return units;
}

std::vector<PaperUnit> coverUnits(const PaperSetting& setting)
{
    std::vector<PaperUnit> units = openingUnits(setting);
    if (PaperUnit contact = contactFields(setting); !contact.blocks.empty())
        units.push_back(std::move(contact));
    units.push_back(interviewFields(setting));
    PaperUnit tear{.before = 2 * paragraphGap};
    Drawing line;
    line.rules.push_back({{0, 0.5, setting.width, 0.5}, 0.3});
    tear.blocks.push_back({std::move(line), 2});
    setting.texts.paragraph(
        tear, 0, setting.width,
        [&](std::size_t k) { return setting.texts.words(k, &FormWords::tearOff); },
        setting.texts.hint());
    units.push_back(std::move(tear));
    return units;
}

} // namespace quadrat::ui
