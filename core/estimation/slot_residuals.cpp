// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/slot_residuals.h"

namespace quadrat {

SlotResiduals::SlotResiduals(const Design& design, std::span<const double> weights,
                             const SlotRows& rows, const Calibration& calibration)
    : m_order(design.order()), m_auxiliaries(&calibration.auxiliaries()),
      m_weightsAfter(calibration.weightsAfter()), m_size(rows.totalCount())
{
    const auto& cells = m_auxiliaries->crossing().cells;
    const std::size_t numbers = m_auxiliaries->numberCount();
    const std::size_t cellCount = m_auxiliaries->crossing().cellCount + 1; // with the outside
    const auto before = calibration.weightsBefore();

    // Σ d y by cell, and Σ d y x by numeric auxiliary, one of each a total of the table.
    std::vector<double> byCell(m_size * cellCount, 0), byNumber(m_size * numbers, 0);
    const auto add = [&](std::size_t total, std::uint32_t row, double y) {
        byCell[total * cellCount + cells[row]] += before[row] * y;
        for (std::size_t j = 0; j < numbers; ++j)
            byNumber[total * numbers + j] +=
                before[row] * y * m_auxiliaries->numbers()(row, Eigen::Index(j));
    };
    for (std::size_t k = 0; k < rows.slot.size(); ++k) {
        const std::size_t slot = rows.slot[k];
        if (slot == rows.slotCount() || m_weightsAfter[m_order[k]] == 0)
            continue;
        const double since = weights[k] / m_weightsAfter[m_order[k]];
        if (rows.valueCount() == 2) {
            add(2 * slot, m_order[k], since * rows.y[k]);
            add(2 * slot + 1, m_order[k], rows.x.empty() ? since : since * rows.x[k]);
        } else {
            add(slot, m_order[k], since);
        }
    }

    m_cellFit.resize(cellCount * m_size);
    m_numberSlopes.resize(numbers * m_size);
    for (std::size_t s = 0; s < m_size; ++s) {
        std::vector<double> xty = m_auxiliaries->columnSums(
            std::span<const double>(byCell).subspan(s * cellCount, cellCount));
        xty.insert(xty.end(), byNumber.begin() + std::ptrdiff_t(s * numbers),
                   byNumber.begin() + std::ptrdiff_t((s + 1) * numbers));
        const std::vector<double> slopes = calibration.coefficients(xty);
        const std::vector<double> fit = m_auxiliaries->cellFit(slopes);
        for (std::size_t cell = 0; cell < cellCount; ++cell)
            m_cellFit[cell * m_size + s] = fit[cell];
        for (std::size_t j = 0; j < numbers; ++j)
            m_numberSlopes[j * m_size + s] = slopes[slopes.size() - numbers + j];
    }
}

void SlotResiduals::subtractFitted(std::uint32_t firstRow, std::uint32_t endRow,
                                   SparseTotals& t) const
{
    const auto& cells = m_auxiliaries->crossing().cells;
    const std::size_t numbers = m_auxiliaries->numberCount();
    for (std::uint32_t k = firstRow; k < endRow; ++k) {
        const std::uint32_t row = m_order[k];
        const double w = m_weightsAfter[row];
        const double* fit = &m_cellFit[cells[row] * m_size];
        for (std::uint32_t s = 0; s < m_size; ++s)
            t.add(s, -w * fit[s]);
        for (std::size_t j = 0; j < numbers; ++j) {
            const double wx = w * m_auxiliaries->numbers()(row, Eigen::Index(j));
            const double* slope = &m_numberSlopes[j * m_size];
            for (std::uint32_t s = 0; s < m_size; ++s)
                t.add(s, -wx * slope[s]);
        }
    }
}

} // namespace quadrat
