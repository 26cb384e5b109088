// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_delimited.h"

#include "core/base/number.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <vector>

namespace quadrat {

namespace {

constexpr std::size_t rowsPerPiece = 16'384;

std::string quotedIfNeeded(std::string_view text)
{
    const bool blankEnd = !text.empty() && (text.front() == ' ' || text.front() == '\t' ||
                                            text.back() == ' ' || text.back() == '\t');
    if (!blankEnd && text.find_first_of(",;\t\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

/// A column ready to be written cell by cell; the texts of codes are quoted once.
class CellWriter {
public:
    explicit CellWriter(const Column& column) : m_column(column), m_levels{""}
    {
        if (const CodedValues* coded = column.coded())
            for (const Level& level : coded->levels) {
                const bool decimalComma = level.value && !readNumber(level.label);
                m_levels.push_back(decimalComma ? writeNumber(*level.value)
                                                : quotedIfNeeded(level.label));
            }
    }

    void append(std::string& out, std::size_t row) const
    {
        if (const CodedValues* coded = m_column.coded()) {
            const std::size_t code =
                withCodes(*coded, [row](auto codes) -> std::size_t { return codes[row]; });
            out += m_levels[code];
        } else if (const NumberValues* numbers = m_column.numbers()) {
            if (std::isnan(numbers->values[row]))
                return;
            std::array<char, 32> text;
            const auto end =
                std::to_chars(text.data(), text.data() + text.size(), numbers->values[row]).ptr;
            out.append(text.data(), end);
        } else {
            out += quotedIfNeeded(m_column.text()->at(row));
        }
    }

private:
    const Column& m_column;
    std::vector<std::string> m_levels;
};

} // namespace

std::string writeDelimited(const Dataset& data)
{
    std::string text;
    std::vector<CellWriter> columns;
    for (const Column& column : data.columns()) {
        text += columns.empty() ? "" : ",";
        text += quotedIfNeeded(column.name());
        columns.emplace_back(column);
    }
    text += '\n';

    const std::size_t rows = data.rowCount();
    std::vector<std::string> pieces((rows + rowsPerPiece - 1) / rowsPerPiece);
    parallelFor(pieces.size(), [&](std::size_t k) {
        std::string& piece = pieces[k];
        const std::size_t end = std::min(rows, (k + 1) * rowsPerPiece);
        for (std::size_t row = k * rowsPerPiece; row < end; ++row) {
            const std::size_t begin = piece.size();
            for (std::size_t c = 0; c < columns.size(); ++c) {
                if (c > 0)
                    piece += ',';
                columns[c].append(piece, row);
            }
            if (piece.size() == begin)
                piece += "\"\""; // an empty line would not count as a row
            piece += '\n';
        }
    });
    std::size_t size = text.size();
    for (const std::string& piece : pieces)
        size += piece.size();
    text.reserve(size);
    for (std::string& piece : pieces) {
        text += piece;
        std::string().swap(piece);
    }
    return text;
}

} // namespace quadrat
