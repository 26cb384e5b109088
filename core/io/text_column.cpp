// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_column.h"

#include "core/io/file_bytes.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t sampleRows = 4096;

bool needsQuotes(std::string_view text)
{
    return !text.empty() && text.front() == '"';
}

std::size_t writtenSize(std::string_view text)
{
    if (!needsQuotes(text))
        return text.size();
    return text.size() + 2 + std::size_t(std::ranges::count(text, '"'));
}

char* write(std::string_view text, char* to)
{
    if (!needsQuotes(text)) {
        std::memcpy(to, text.data(), text.size());
        return to + text.size();
    }
    *to++ = '"';
    for (const char c : text) {
        if (c == '"')
            *to++ = '"';
        *to++ = c;
    }
    *to++ = '"';
    return to;
}

/// The texts as the fields of a file of one column without line ends.
class Fields {
public:
    explicit Fields(std::span<const std::string_view> texts) : m_texts(texts), m_bytes(size(texts))
    {
        char* at = m_bytes.data();
        for (const std::string_view text : texts)
            if (!text.empty())
                at = write(text, at);
    }

    template <typename Form>
    Cells read(Form cells, std::size_t rows) const
    {
        RowBatch batch;
        batch.columns = 1;
        batch.base = m_bytes.data();
        for (std::size_t row = 0; row < rows;) {
            batch.begins.clear();
            batch.ends.clear();
            std::uint32_t at = 0;
            for (batch.rows = 0; batch.rows < RowScanner::rowsInBatch && row < rows; ++row) {
                batch.begins.push_back(at);
                at += std::uint32_t(writtenSize(m_texts[row]));
                batch.ends.push_back(at);
                ++batch.rows;
            }
            cells.add(batch, 0);
            batch.base += at;
        }
        return cells;
    }

    Cells read(CellForm form, std::size_t rows) const
    {
        switch (form) {
        case CellForm::Coded:
            return read(CodedCells(), rows);
        case CellForm::PointNumbers:
            return read(NumberCells('.'), rows);
        case CellForm::CommaNumbers:
            return read(NumberCells(','), rows);
        case CellForm::Spans:
            break;
        }
        return read(CellSpans(m_bytes.data()), rows);
    }

private:
    static std::size_t size(std::span<const std::string_view> texts)
    {
        std::size_t sum = 0;
        for (const std::string_view text : texts)
            sum += writtenSize(text);
        return sum;
    }

    std::span<const std::string_view> m_texts;
    FileBytes m_bytes;
};

} // namespace

AssembledColumn assembleTexts(const ColumnWish& wish, std::span<const std::string_view> texts,
                              const RowPlaces& places)
{
    const Fields fields(texts);
    const Cells sample = fields.read(CellForm::Coded, std::min(texts.size(), sampleRows));
    CellForm form = likelyForm(wish, std::get<CodedCells>(sample));
    for (;;) {
        const Cells cells = fields.read(form, texts.size());
        auto result = assembleColumn(wish, {&cells}, places);
        if (auto* column = std::get_if<AssembledColumn>(&result))
            return std::move(*column);
        form = std::get<CellForm>(result);
    }
}

} // namespace quadrat
