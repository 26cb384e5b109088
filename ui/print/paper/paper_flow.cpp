// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_flow.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr std::size_t leastAtFoot = 3; ///< strips of a divided unit before the first break

class Flow {
public:
    Flow(const PaperMeasures& measures, int columns)
        : m_measures(measures), m_columns(columns), m_pages(1), m_y(measures.top)
    {}

    void place(const PaperUnit* first, const PaperUnit* last)
    {
        double height = 0;
        for (const PaperUnit* unit = first; unit <= last; ++unit)
            height += unit->height() + (unit == first ? 0 : unit->before);
        if (first->beginsPage && !isPageFresh())
            newPage();
        const double before = isColumnFresh() ? 0 : first->before;
        if (m_y + before + height > m_measures.bottom && !isColumnFresh() &&
            (height <= columnHeight() || !beginsHere(first, last, before)))
            newColumn();
        for (const PaperUnit* unit = first; unit <= last; ++unit)
            placeUnit(*unit);
    }

    std::vector<Drawing> pages() { return std::move(m_pages); }

private:
    double columnHeight() const { return m_measures.bottom - m_measures.top; }
    bool isColumnFresh() const { return m_y == m_measures.top; }
    bool isPageFresh() const { return m_column == 0 && isColumnFresh(); }

    /// Whether enough of what no column can hold fits below what is there.
    bool beginsHere(const PaperUnit* first, const PaperUnit* last, double before) const
    {
        double y = m_y + before;
        for (const PaperUnit* unit = first; unit <= last; ++unit) {
            std::size_t left = unit == last ? leastAtFoot : unit->blocks.size();
            for (const PaperBlock& block : unit->blocks)
                if (left > 0) {
                    y += block.height;
                    --left;
                }
        }
        return y <= m_measures.bottom;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_column = 0;
        m_y = m_measures.top;
    }

    void newColumn()
    {
        if (m_column + 1 == m_columns)
            return newPage();
        ++m_column;
        m_y = m_measures.top;
    }

    void put(const PaperBlock& block)
    {
        const double x =
            m_measures.margin + m_column * (columnWidth(m_measures, m_columns) + m_measures.gap);
        m_pages.back().add(block.drawing, {x, m_y});
        m_y += block.height;
    }

    void placeUnit(const PaperUnit& unit)
    {
        if (!isColumnFresh())
            m_y += unit.before;
        for (std::size_t k = 0; k < unit.blocks.size(); ++k) {
            // The last two strips stay together, so that none is alone on the next page.
            double needed = unit.blocks[k].height;
            if (k + 2 == unit.blocks.size())
                needed += unit.blocks[k + 1].height;
            if (m_y + needed > m_measures.bottom + 0.01 && !isColumnFresh()) {
                newColumn();
                for (const PaperBlock& head : unit.continued)
                    if (k > 0)
                        put(head);
            }
            put(unit.blocks[k]);
        }
    }

    const PaperMeasures& m_measures;
    int m_columns, m_column = 0;
    std::vector<Drawing> m_pages;
    double m_y;
};

} // namespace

double columnWidth(const PaperMeasures& measures, int columns)
{
    return (measures.width() - (columns - 1) * measures.gap) / columns;
}

std::vector<Drawing> flow(const std::vector<PaperUnit>& units, const PaperMeasures& measures,
                          int columns)
{
    Flow flow(measures, columns);
    for (std::size_t k = 0; k < units.size(); ++k) {
        std::size_t last = k;
        while (units[last].keepsWithNext && last + 1 < units.size())
            ++last;
        flow.place(&units[k], &units[last]);
        k = last;
    }
    return flow.pages();
}

} // namespace quadrat::ui
