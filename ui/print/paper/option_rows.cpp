// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/option_rows.h"

#include "core/questionnaire/fields.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr double codeGap = 0.8, labelGap = 1.6, rowGap = 1.1, leastRow = 5.2;
constexpr double leastLine = 26;   ///< to write a few words on
constexpr double writingRow = 7.5; ///< room for handwriting
constexpr std::size_t mostColumns = 4, longestDownwards = 25;
constexpr double widestCode = 25;  ///< longer codes take more than one line
constexpr double widestPoint = 34; ///< of a scale
constexpr std::size_t mostScaleLines = 3;

double sizeOf(const PrintedOption& option)
{
    return option.use == BoxUse::Place ? placeBoxSize : boxSize;
}

double codeWidth(const PaperTexts& texts, const std::vector<PrintedOption>& options)
{
    double widest = 0;
    for (const PrintedOption& option : options)
        widest =
            std::max(widest, textWidth(QString::fromStdString(option.option->code), texts.code()));
    return std::min(widest, widestCode);
}

/// Sets one list of options.
class Rows {
public:
    Rows(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedOption>& options,
         const AnswerRoom& room, std::size_t instance)
        : m_unit(unit), m_texts(texts), m_options(options), m_room(room), m_instance(instance),
          m_codeWidth(codeWidth(texts, options)), m_lead(boxAndCodeWidth(texts, options))
    {}

    void add()
    {
        for (std::size_t first = 0; first < m_options.size();) {
            std::size_t end = first;
            while (end < m_options.size() && !standsAlone(m_options[end]))
                ++end;
            if (end > first)
                run(first, end);
            else
                single(m_options[end++]);
            first = end;
        }
    }

private:
    static bool standsAlone(const PrintedOption& option)
    {
        return option.option->specify || option.to;
    }

    QString arrow(const PrintedOption& option, std::size_t language) const
    {
        return option.to ? m_texts.arrow(language, *option.to, m_instance) : QString();
    }

    double textTop(const PrintedOption& option) const
    {
        return std::max(0., (sizeOf(option) - lineHeight(m_texts.plain())) / 2);
    }

    /// Arrows and two languages side by side want a row for each option.
    bool mayShareRows() const
    {
        return !m_texts.isSideBySide() &&
               std::ranges::none_of(m_options,
                                    [](const PrintedOption& option) { return bool(option.to); });
    }

    /// The most columns in which every label has one line.
    std::size_t columns(std::size_t first, std::size_t end) const
    {
        if (!mayShareRows())
            return 1;
        double widest = 0;
        for (std::size_t k = first; k < end; ++k)
            widest = std::max(
                widest, textWidth(m_texts.inLine(m_options[k].option->label, m_texts.plain())));
        std::size_t count = std::min(mostColumns, end - first);
        while (count > 1 && m_lead + widest + 3 > m_room.width / double(count))
            --count;
        return count;
    }

    double naturalWidth(const PrintedOption& option) const
    {
        return m_lead + textWidth(m_texts.inLine(option.option->label, m_texts.plain())) + 3.5;
    }

    /// A few short ones, each as wide as it is: yes, no, don't know.
    bool fitsOneRow(std::size_t first, std::size_t end) const
    {
        double width = -3;
        for (std::size_t k = first; k < end; ++k)
            width += naturalWidth(m_options[k]);
        return end - first <= mostColumns && mayShareRows() && width <= m_room.width;
    }

    void oneRow(std::size_t first, std::size_t end)
    {
        std::vector<RowCell> cells;
        Drawing drawing;
        double x = m_room.x;
        for (std::size_t k = first; k < end; ++k) {
            cell(cells, drawing, m_options[k], x, naturalWidth(m_options[k]));
            x += naturalWidth(m_options[k]);
        }
        addRow(m_unit, cells, std::move(drawing), rowHeight(m_options[first]), rowGap);
    }

    void cell(std::vector<RowCell>& cells, Drawing& drawing, const PrintedOption& option, double x,
              double width) const
    {
        addBox(drawing, m_texts, option, {x, 0}, m_codeWidth);
        cells.push_back(
            {x + m_lead,
             setText(m_texts.inLine(option.option->label, m_texts.plain()), width - m_lead),
             textTop(option)});
    }

    void run(std::size_t first, std::size_t end)
    {
        const std::size_t count = columns(first, end);
        if (count < end - first && fitsOneRow(first, end)) {
            oneRow(first, end);
            return;
        }
        if (count == 1) {
            for (std::size_t k = first; k < end; ++k)
                single(m_options[k]);
            return;
        }
        const std::size_t rows = (end - first + count - 1) / count;
        const double width = m_room.width / double(count);
        // Read downwards; from side to side where the list may go on on another page.
        const bool isLong = rows > longestDownwards;
        for (std::size_t row = 0; row < rows; ++row) {
            std::vector<RowCell> cells;
            Drawing drawing;
            for (std::size_t column = 0; column < count; ++column) {
                const std::size_t k = first + (isLong ? row * count + column : column * rows + row);
                if (k >= end)
                    break;
                const double x = m_room.x + double(column) * width;
                cell(cells, drawing, m_options[k], x, width);
            }
            addRow(m_unit, cells, std::move(drawing), rowHeight(m_options[first]), rowGap);
        }
    }

    static double rowHeight(const PrintedOption& option)
    {
        return std::max(leastRow - rowGap, sizeOf(option));
    }

    void single(const PrintedOption& option)
    {
        const double x = m_room.x + m_lead;
        std::vector<RowCell> cells = m_texts.label(
            option.option->label, [&](std::size_t k) { return arrow(option, k); }, m_room.x, m_lead,
            m_room.width);
        const bool writes = option.option->specify;
        for (RowCell& cell : cells)
            cell.y = textTop(option) + (writes ? writingRow - leastRow : 0);
        Drawing drawing;
        addBox(drawing, m_texts, option, {m_room.x, writes ? writingRow - leastRow : 0},
               m_codeWidth);
        if (!writes) {
            addRow(m_unit, cells, std::move(drawing), rowHeight(option), rowGap);
            return;
        }
        const SetText& last = cells.back().text;
        const double from = cells.back().x + last.lastWidth() + 1.5;
        const double right = m_room.x + m_room.width;
        const bool fitsBeside = right - from >= leastLine;
        const double bottom = cells.back().y + last.height();
        if (fitsBeside)
            addLine(drawing, option, from, right, bottom - 0.8);
        addRow(m_unit, cells, std::move(drawing), rowHeight(option), rowGap);
        if (!fitsBeside) {
            Drawing below;
            addLine(below, option, x, right, writingRow - 0.8);
            m_unit.blocks.push_back({std::move(below), writingRow + rowGap});
        }
    }

    static void addLine(Drawing& drawing, const PrintedOption& option, double from, double to,
                        double y)
    {
        drawing.rules.push_back({{from, y, to, y}, 0.25, true});
        drawing.boxes.push_back({.area = {from, y - writingRow + 1, to - from, writingRow - 1},
                                 .shape = BoxShape::Line,
                                 .use = BoxUse::Words,
                                 .field = specifyName(option.field, option.option->code)});
    }

    PaperUnit& m_unit;
    const PaperTexts& m_texts;
    const std::vector<PrintedOption>& m_options;
    AnswerRoom m_room;
    std::size_t m_instance;
    double m_codeWidth, m_lead;
};

} // namespace

double boxAndCodeWidth(const PaperTexts& texts, const std::vector<PrintedOption>& options)
{
    double size = 0;
    for (const PrintedOption& option : options)
        size = std::max(size, sizeOf(option));
    return codeWidth(texts, options) + codeGap + size + labelGap;
}

void addBox(Drawing& drawing, const PaperTexts& texts, const PrintedOption& option,
            const QPointF& at, double codeWidth, CodeBeside code)
{
    const double size = sizeOf(option);
    if (code == CodeBeside::Yes)
        addText(drawing,
                setText({{QString::fromStdString(option.option->code), texts.code()}},
                        codeWidth + 0.1, TextSide::Right),
                {at.x(), at.y() + (size - lineHeight(texts.code())) / 2});
    drawing.boxes.push_back({.area = {at.x() + codeWidth + codeGap, at.y() + 0.1, size, size},
                             .shape = option.shape,
                             .use = option.use,
                             .field = option.field,
                             .code = option.option->code});
}

void addOptions(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedOption>& options,
                const AnswerRoom& room, std::size_t instance)
{
    Rows(unit, texts, options, room, instance).add();
}

bool addScale(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedOption>& options,
              const AnswerRoom& room)
{
    if (options.size() < 2 || std::ranges::any_of(options, [](const PrintedOption& option) {
            return option.to || option.option->specify;
        }))
        return false;
    const double width = std::min(widestPoint, room.width / double(options.size()));
    const double codes = codeWidth(texts, options);
    if (codes + codeGap + boxSize + 1 > width)
        return false;
    std::vector<SetText> labels;
    double height = 0;
    for (const PrintedOption& option : options) {
        const Spans label = texts.stacked(option.option->label, texts.fine());
        labels.push_back(setText(label, width - 1.5, TextSide::Centre));
        if (widestWord(label) > width - 1.5 ||
            labels.back().lines.size() > mostScaleLines * texts.languageCount())
            return false;
        height = std::max(height, labels.back().height());
    }
    Drawing drawing;
    for (std::size_t k = 0; k < options.size(); ++k) {
        const double x = room.x + double(k) * width;
        addText(drawing, labels[k], {x + 0.75, height - labels[k].height()});
        addBox(drawing, texts, options[k],
               {x + (width - boxSize) / 2 - codes - codeGap, height + 0.8}, codes);
    }
    unit.blocks.push_back({std::move(drawing), height + 0.8 + boxSize + 1.2});
    return true;
}

} // namespace quadrat::ui
