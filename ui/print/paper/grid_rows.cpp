// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/grid_rows.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr double leastItem = 0.28, mostItem = 0.5; ///< of the width, for the labels of items
constexpr double widestPoint = 24, mostBoxRow = 20, cellPadding = 0.8, rowPadding = 0.9;
constexpr double rounding = 0.4; ///< by which a word that is set may be wider than it was measured
constexpr double stripe = 0.94;  ///< grey of every other row

class GridRows {
public:
    GridRows(const PaperTexts& texts, const std::vector<const Option*>& options,
             const AnswerRoom& room)
        : m_texts(texts), m_options(options), m_room(room)
    {
        for (const Option* option : options) {
            m_codeWidth = std::max(m_codeWidth,
                                   textWidth(QString::fromStdString(option->code), texts.code()));
            m_widestWord = std::max(m_widestWord, widestWord(head(*option)));
        }
    }

    /// \param item  what the widest item would like to have
    void measure(double item)
    {
        const double count = double(m_options.size());
        const double least =
            std::max(m_widestWord, m_codeWidth + 1 + boxSize) + 2 * cellPadding + rounding;
        const double most = m_room.width * (1 - leastItem) / count;
        m_hasLegend = least > most;
        const double narrow = boxSize + 1.5; // without codes: they head the columns
        m_item = std::clamp(item + 3.5, m_room.width * leastItem, m_room.width * mostItem);
        m_point = std::min(widestPoint, (m_room.width - m_item) / count);
        if (m_hasLegend)
            m_point = std::min(std::max(narrow, m_point), m_room.width * 0.6 / count);
        else
            m_point = std::max(m_point, least);
        m_item = m_room.width - m_point * count;
        m_hasCodes = !m_hasLegend || m_point >= m_codeWidth + 1 + boxSize + 1.5;
    }

    /// Far too many points for one row.
    bool isTooWide() const { return m_point < boxSize + 0.8; }

    void addHead(PaperUnit& unit)
    {
        if (m_hasLegend)
            addLegend(unit);
        Drawing drawing;
        double height = 0;
        std::vector<SetText> labels;
        for (const Option* option : m_options) {
            labels.push_back(
                setText(m_hasLegend ? Spans{{QString::fromStdString(option->code), m_texts.code()}}
                                    : head(*option),
                        m_point - 2 * cellPadding, TextSide::Centre));
            height = std::max(height, labels.back().height());
        }
        for (std::size_t k = 0; k < labels.size(); ++k)
            addText(drawing, labels[k],
                    {pointAt(k) + cellPadding, height - labels[k].height() + 0.3});
        m_head = {std::move(drawing), height + 1};
        unit.blocks.push_back(m_head);
        unit.continued.push_back(m_head);
    }

    void addItem(PaperUnit& unit, const PrintedItem& item, bool isStriped) const
    {
        const SetText label = setText(m_texts.stacked(item.label, m_texts.plain()), m_item - 2);
        const double height = std::max(boxSize + 1, label.height()) + 2 * rowPadding;
        Drawing drawing;
        if (isStriped && label.lines.size() <= 12)
            drawing.fills.push_back({{m_room.x, 0, m_room.width, height}, stripe});
        drawing.rules.push_back({{m_room.x, 0, m_room.x + m_room.width, 0}, 0.12});
        const double y = (std::min(height, mostBoxRow) - boxSize) / 2;
        for (std::size_t k = 0; k < m_options.size(); ++k)
            addBox(drawing, m_texts, {.option = m_options[k], .field = item.field},
                   {pointAt(k) + (m_point - boxSize) / 2 - m_codeWidth - 0.8, y}, m_codeWidth,
                   m_hasCodes ? CodeBeside::Yes : CodeBeside::No);
        addRow(unit, {{m_room.x + 0.8, label, std::max(rowPadding, (height - label.height()) / 2)}},
               std::move(drawing), std::min(height, mostBoxRow));
    }

private:
    Spans head(const Option& option) const { return m_texts.stacked(option.label, m_texts.fine()); }
    double pointAt(std::size_t k) const { return m_room.x + m_item + double(k) * m_point; }

    void addLegend(PaperUnit& unit) const
    {
        Spans legend;
        for (const Option* option : m_options) {
            if (!legend.empty())
                legend.push_back({QStringLiteral("; "), m_texts.fine()});
            Letters code = m_texts.fine();
            code.bold = true;
            legend.push_back({QString::fromStdString(option->code) + QChar(QChar::Nbsp), code});
            for (const Span& span : m_texts.inLine(option->label, m_texts.fine()))
                legend.push_back(span);
        }
        addRow(unit, {{m_room.x, setText(legend, m_room.width)}}, {}, 0, 0.8);
    }

    const PaperTexts& m_texts;
    const std::vector<const Option*>& m_options;
    AnswerRoom m_room;
    double m_codeWidth = 0, m_widestWord = 0, m_item = 0, m_point = 0;
    bool m_hasLegend = false, m_hasCodes = true;
    PaperBlock m_head;
};

/// Each item with the options below it.
void addLists(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedItem>& items,
              const std::vector<const Option*>& options, const AnswerRoom& room)
{
    for (const PrintedItem& item : items) {
        addRow(unit, {{room.x, setText(texts.inLine(item.label, texts.plain()), room.width)}}, {},
               0, 0.8);
        std::vector<PrintedOption> printed;
        for (const Option* option : options)
            printed.push_back({.option = option, .field = item.field});
        addOptions(unit, texts, printed, room, 0);
    }
}

} // namespace

void addGrid(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedItem>& items,
             const std::vector<const Option*>& options, const AnswerRoom& room)
{
    if (options.empty())
        return;
    double widest = 0;
    for (const PrintedItem& item : items)
        for (const Span& span : texts.stacked(item.label, texts.plain()))
            widest = std::max(widest, textWidth(span.text.trimmed(), span.letters));
    GridRows rows(texts, options, room);
    rows.measure(widest);
    if (rows.isTooWide()) {
        addLists(unit, texts, items, options, room);
        return;
    }
    rows.addHead(unit);
    for (std::size_t k = 0; k < items.size(); ++k)
        rows.addItem(unit, items[k], k % 2 == 0);
    addSpace(unit, 1);
}

} // namespace quadrat::ui
