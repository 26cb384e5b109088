// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_body.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr double bandPadding = 1.1, bandGrey = 0.86, blockGrey = 0.93;
constexpr double beforeBand = 5.5, beforeBlock = 4, afterBand = 1.2;

class Body {
public:
    explicit Body(const PaperSetting& setting) : m_setting(setting), m_texts(setting.texts) {}

    std::vector<PaperUnit> units()
    {
        for (const AskedSection& section : m_setting.form.askedSections())
            if (section.instance <= printedBlocks && isPrinted(section))
                add(section);
        return std::move(m_units);
    }

private:
    bool isPrinted(const AskedSection& section) const
    {
        for (std::size_t k = 0; k < section.askedCount; ++k)
            if (isPrinted(m_setting.form.asked()[section.firstAsked + k]))
                return true;
        return false;
    }
    bool isPrinted(const AskedQuestion& asked) const
    {
        const Question& question = m_setting.form.question(asked);
        return takesPrintedAnswer(question) ||
               (std::holds_alternative<Note>(question.kind) && !question.identifying);
    }

    void add(const AskedSection& section)
    {
        const Section& written = m_setting.form.questionnaire().sections[section.section];
        const QString letter = QString::fromStdString(m_setting.numbers.ofSection(section.section));
        if (section.instance <= 1 && (!written.title.empty() || section.showIf || section.count)) {
            PaperUnit unit = band(letter, written.title, "", bandGrey, m_texts.heading());
            unit.before = beforeBand;
            if (section.showIf)
                addCondition(unit, m_texts, *section.showIf,
                             m_setting.routes.otherwise[section.section], 0, m_setting.width);
            if (section.count)
                tellBlocks(unit, *section.count, written.repeat->most);
            m_units.push_back(std::move(unit));
        }
        if (section.instance > 0) {
            m_units.push_back(band(letter, written.title, QString::number(section.instance),
                                   blockGrey, m_texts.wording()));
            m_units.back().before = beforeBlock;
        }
        for (std::size_t k = 0; k < section.askedCount; ++k) {
            const AskedQuestion& asked = m_setting.form.asked()[section.firstAsked + k];
            if (isPrinted(asked))
                m_units.push_back(questionUnit(m_setting, asked));
        }
        m_units.back().keepsWithNext = false;
    }

    /// A heading on grey, as wide as the column.
    PaperUnit band(const QString& letter, const Texts& title, const QString& block, double grey,
                   const Letters& letters) const
    {
        Spans spans;
        if (!letter.isEmpty())
            spans.push_back({letter + block + ".  ", letters});
        for (const Span& span : m_texts.inLine(title, letters))
            spans.push_back(span);
        if (letter.isEmpty() && !block.isEmpty())
            spans.push_back({' ' + block, letters});
        PaperUnit unit{.keepsWithNext = true};
        const SetText text = setText(spans, m_setting.width - 4);
        Drawing drawing;
        const double height = text.height() + 2 * bandPadding;
        if (!text.lines.empty() && text.lines.size() <= 12)
            drawing.fills.push_back({{0, 0, m_setting.width, height}, grey});
        addRow(unit, {{2, text, bandPadding}}, std::move(drawing), height, afterBand);
        return unit;
    }

    void tellBlocks(PaperUnit& unit, const Expression& count, std::size_t most) const
    {
        m_texts.paragraph(
            unit, 0, m_setting.width,
            [&](std::size_t k) {
                QString words = m_texts.words(k, &FormWords::blocks, {m_texts.condition(k, count)});
                if (most > printedBlocks)
                    words += ' ' + m_texts.words(k, &FormWords::moreBlocks,
                                                 {QString::number(printedBlocks)});
                return words;
            },
            m_texts.hint());
    }

    const PaperSetting& m_setting;
    const PaperTexts& m_texts;
    std::vector<PaperUnit> m_units;
};

} // namespace

std::vector<PaperUnit> bodyUnits(const PaperSetting& setting)
{
    return Body(setting).units();
}

} // namespace quadrat::ui
