// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

/// A vector most of whose entries are zero for any one unit: entries are added one by one, and
/// only those touched are visited and cleared.
class SparseTotals {
public:
    explicit SparseTotals(std::size_t size) : m_values(size, 0.0), m_isTouched(size, 0) {}

    void add(std::uint32_t k, double value)
    {
        if (!m_isTouched[k]) {
            m_isTouched[k] = 1;
            m_touched.push_back(k);
        }
        m_values[k] += value;
    }
    double operator[](std::uint32_t k) const { return m_values[k]; }
    std::span<const std::uint32_t> touched() const { return m_touched; }
    std::size_t size() const { return m_values.size(); }

    void clear()
    {
        for (const std::uint32_t k : m_touched) {
            m_values[k] = 0;
            m_isTouched[k] = 0;
        }
        m_touched.clear();
    }

private:
    std::vector<double> m_values;
    std::vector<std::uint8_t> m_isTouched;
    std::vector<std::uint32_t> m_touched;
};

} // namespace quadrat
