// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_unit.h"

#include <algorithm>
#include <numeric>

namespace quadrat::ui {
namespace {

constexpr std::size_t mostUndivided = 12; ///< lines in one strip

} // namespace

double PaperUnit::height() const
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.,
                           [](double sum, const PaperBlock& block) { return sum + block.height; });
}

void addText(Drawing& drawing, const SetText& text, const QPointF& at)
{
    double y = at.y();
    for (const SetText::Line& line : text.lines) {
        for (PrintedText piece : line.texts) {
            piece.at += QPointF(at.x(), y);
            drawing.texts.push_back(std::move(piece));
        }
        y += line.height;
    }
}

void addRow(PaperUnit& unit, const std::vector<RowCell>& cells, Drawing drawing, double least,
            double after)
{
    std::size_t most = 0;
    double height = least;
    for (const RowCell& cell : cells) {
        most = std::max(most, cell.text.lines.size());
        height = std::max(height, cell.y + cell.text.height());
    }
    if (most <= mostUndivided) {
        for (const RowCell& cell : cells)
            addText(drawing, cell.text, {cell.x, cell.y});
        unit.blocks.push_back({std::move(drawing), height + after});
        return;
    }
    for (std::size_t k = 0; k < most; ++k) {
        PaperBlock strip;
        if (k == 0)
            strip.drawing = std::move(drawing);
        for (const RowCell& cell : cells) {
            if (k >= cell.text.lines.size())
                continue;
            const double y = k == 0 ? cell.y : 0;
            addText(strip.drawing, SetText{{cell.text.lines[k]}}, {cell.x, y});
            strip.height = std::max(strip.height, y + cell.text.lines[k].height);
        }
        if (k == 0)
            strip.height = std::max(strip.height, least);
        unit.blocks.push_back(std::move(strip));
    }
    unit.blocks.back().height += after;
}

void addSpace(PaperUnit& unit, double height)
{
    unit.blocks.push_back({{}, height});
}

} // namespace quadrat::ui
