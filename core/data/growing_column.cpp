// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/growing_column.h"

#include "core/data/codebook.h"
#include "core/data/column_of.h"

#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t mostNumbers = 255, mostTexts = 65'535;

/// The codes of rows, each put through `codeOf`; of one byte if the levels fit.
template <typename Code>
CodedValues recoded(const std::vector<Code>& codes, const std::vector<std::uint16_t>& codeOf,
                    std::vector<Level> levels)
{
    CodedValues result;
    const auto write = [&](auto written) {
        using Written = typename decltype(written)::value_type;
        for (std::size_t row = 0; row < codes.size(); ++row)
            written[row] = Written(codeOf[codes[row]]);
        result.codes = std::move(written);
    };
    if (levels.size() <= 255)
        write(std::vector<std::uint8_t>(codes.size()));
    else
        write(std::vector<std::uint16_t>(codes.size()));
    result.levels = std::move(levels);
    return result;
}

/// From the place of each different value, from 1, to its code among the sorted levels.
std::vector<std::uint16_t> codesOf(const CodedValues& different)
{
    std::vector<std::uint16_t> codeOf{0};
    withCodes(different,
              [&](auto codes) { codeOf.insert(codeOf.end(), codes.begin(), codes.end()); });
    return codeOf;
}

} // namespace

std::uint8_t GrowingNumbers::codeOf(std::uint64_t bits)
{
    std::size_t slot = (bits * 0x9E3779B97F4A7C15u) >> 54;
    while (m_slots[slot] != 0) {
        if (std::bit_cast<std::uint64_t>(m_different[m_slots[slot] - 1u]) == bits)
            return m_slots[slot];
        slot = (slot + 1) % m_slots.size();
    }
    if (m_different.size() == mostNumbers)
        return 0;
    m_different.push_back(std::bit_cast<double>(bits));
    return m_slots[slot] = std::uint8_t(m_different.size());
}

void GrowingNumbers::add(double value)
{
    if (std::isnan(value)) {
        const char letter = missingLetter(value);
        if (!letter && m_isCoded) {
            m_codes.push_back(0);
            return;
        }
        value = letter ? missingWithLetter(letter) : std::numeric_limits<double>::quiet_NaN();
    } else {
        value += 0.0; // minus zero becomes zero
    }
    if (m_isCoded) {
        if (const std::uint8_t code = codeOf(std::bit_cast<std::uint64_t>(value))) {
            m_codes.push_back(code);
            return;
        }
        m_isCoded = false;
        m_values.reserve(m_codes.capacity());
        for (const std::uint8_t code : m_codes)
            m_values.push_back(code ? m_different[code - 1u]
                                    : std::numeric_limits<double>::quiet_NaN());
        m_codes = {};
    }
    m_values.push_back(value);
}

Column GrowingNumbers::finished(std::string name) &&
{
    if (!m_isCoded)
        return Column(std::move(name), NumberValues{std::move(m_values)});
    const Column different = columnOf("", m_different);
    return Column(std::move(name),
                  recoded(m_codes, codesOf(*different.coded()), different.coded()->levels),
                  Measure::Number);
}

void GrowingTexts::add(std::string_view text)
{
    if (!m_isCoded) {
        m_open.bytes += text;
        m_open.ends.push_back(m_open.bytes.size());
        return;
    }
    if (text.empty()) {
        m_codes.push_back(0);
        return;
    }
    const auto found = m_found.find(text);
    if (found != m_found.end()) {
        m_codes.push_back(found->second);
    } else if (m_different.size() < mostTexts) {
        m_firstRows.push_back(m_codes.size());
        m_different.emplace_back(text);
        m_codes.push_back(std::uint16_t(m_different.size()));
        m_found.emplace(m_different.back(), m_codes.back());
    } else {
        open();
        add(text);
    }
}

void GrowingTexts::open()
{
    m_isCoded = false;
    for (const std::uint16_t code : m_codes) {
        if (code)
            m_open.bytes += m_different[code - 1u];
        m_open.ends.push_back(m_open.bytes.size());
    }
    m_codes = {};
    m_found.clear();
    m_different.clear();
}

std::string GrowingTexts::sample(std::size_t most) const
{
    if (!m_isCoded)
        return m_open.bytes.substr(0, most);
    std::string texts;
    for (const std::string& text : m_different) {
        if (texts.size() >= most)
            break;
        texts += text + '\n';
    }
    return texts;
}

Column GrowingTexts::finished(std::string name, const Decode& decode) &&
{
    std::vector<std::string_view> views;
    if (m_isCoded) {
        for (std::size_t k = 0; k < m_different.size(); ++k) {
            m_different[k] = decode(m_different[k], m_firstRows[k]);
            views.push_back(m_different[k]);
        }
        const Column different = columnOf("", views);
        return Column(std::move(name),
                      recoded(m_codes, codesOf(*different.coded()), different.coded()->levels),
                      Measure::Category);
    }
    TextValues decoded;
    for (std::size_t row = 0; row < m_open.ends.size(); ++row) {
        decoded.bytes += decode(m_open.at(row), row);
        decoded.ends.push_back(decoded.bytes.size());
    }
    m_open = {};
    for (std::size_t row = 0; row < decoded.ends.size(); ++row)
        views.push_back(decoded.at(row));
    return columnOf(std::move(name), views);
}

} // namespace quadrat
