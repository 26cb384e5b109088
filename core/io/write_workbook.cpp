// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_workbook.h"

#include "core/base/error.h"
#include "core/io/cell_place.h"
#include "core/io/codebook_for_readers.h"
#include "core/io/workbook_parts.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

/// Gives the rows of a sheet one after another.
class SheetRows {
public:
    virtual ~SheetRows() = default;
    virtual std::size_t rowCount() const = 0; ///< without the header
    virtual std::vector<std::string> header() const = 0;
    virtual std::size_t width(std::size_t column) const = 0;
    /// What follows `<c r="B3"`; empty for a blank cell.
    virtual std::string_view cell(std::size_t row, std::size_t column, std::string& scratch) = 0;
};

class DataRows final : public SheetRows {
public:
    DataRows(const Dataset& data, const std::vector<Variable>& variables,
             const WorkbookWriting& writing)
        : m_data(data)
    {
        for (std::size_t k = 0; k < variables.size(); ++k)
            m_columns.emplace_back(data.columns()[k], variables[k], writing.values,
                                   writing.language);
    }

    std::size_t rowCount() const override { return m_data.rowCount(); }
    std::vector<std::string> header() const override
    {
        std::vector<std::string> names;
        for (const Column& column : m_data.columns())
            names.push_back(column.name());
        return names;
    }
    std::size_t width(std::size_t column) const override { return m_columns[column].width(); }
    std::string_view cell(std::size_t row, std::size_t column, std::string& scratch) override
    {
        return m_columns[column].cell(row, scratch);
    }

private:
    const Dataset& m_data;
    std::vector<ColumnCells> m_columns;
};

class CodebookRows final : public SheetRows {
public:
    CodebookRows(const std::vector<Variable>& variables, const WorkbookWriting& writing)
        : m_words(writing.words)
    {
        for (const Variable& variable : variables) {
            const std::string label = textIn(variable.label, writing.language);
            const std::string kind = inWords(m_words, kindWords(variable.kind));
            if (variable.values.empty() && variable.missingRanges.empty())
                m_rows.push_back({variable.name, label, kind, "", "", ""});
            for (const ValueLabel& value : variable.values)
                m_rows.push_back({variable.name, label, kind, value.value,
                                  textIn(value.label, writing.language),
                                  inWords(m_words, reasonWords(value.missing))});
            for (const MissingRange& range : variable.missingRanges)
                m_rows.push_back({variable.name, label, kind, rangeWords(range, m_words), "",
                                  inWords(m_words, reasonWords(range.reason))});
        }
    }

    std::size_t rowCount() const override { return m_rows.size(); }
    std::vector<std::string> header() const override
    {
        return {inWords(m_words, QUADRAT_TEXT("core", "Variable")),
                inWords(m_words, QUADRAT_TEXT("core", "Label")),
                inWords(m_words, QUADRAT_TEXT("core", "Kind")),
                inWords(m_words, QUADRAT_TEXT("core", "Value")),
                inWords(m_words, QUADRAT_TEXT("core", "Value label")),
                inWords(m_words, QUADRAT_TEXT("core", "Reason for no answer"))};
    }
    std::size_t width(std::size_t column) const override
    {
        return std::array<std::size_t, 6>{18, 50, 16, 14, 40, 24}[column];
    }
    std::string_view cell(std::size_t row, std::size_t column, std::string& scratch) override
    {
        return scratch = textCell(m_rows[row][column]);
    }

    const std::vector<std::array<std::string, 6>>& rows() const { return m_rows; }

private:
    ReaderWords m_words;
    std::vector<std::array<std::string, 6>> m_rows;
};

/// The worksheet part of some rows, about 64 KB at a time.
class SheetWriter {
public:
    SheetWriter(std::shared_ptr<SheetRows> rows, Progress progress)
        : m_rows(std::move(rows)), m_progress(std::move(progress)), m_header(m_rows->header())
    {
        for (std::size_t column = 0; column < m_header.size(); ++column) {
            const std::string place = writeCellPlace({0, column});
            m_letters.push_back(place.substr(0, place.size() - 1));
        }
    }

    bool operator()(std::string& piece)
    {
        constexpr std::size_t pieceSize = std::size_t(64) << 10;
        if (m_isDone)
            return false;
        if (m_next == 0)
            begin(piece);
        const std::size_t rows = m_rows->rowCount();
        m_progress.at(rows == 0 ? 1 : double(m_next) / double(rows));
        while (m_next < rows && piece.size() < pieceSize)
            writeRow(piece, m_next++);
        if (m_next == rows) {
            piece += "</sheetData></worksheet>";
            m_isDone = true;
        }
        return true;
    }

private:
    void begin(std::string& piece) const
    {
        piece += worksheetStart();
        if (!m_letters.empty())
            piece += "<dimension ref=\"A1:" + m_letters.back() +
                     std::to_string(m_rows->rowCount() + 1) + "\"/>";
        piece +=
            "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
            "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";
        if (!m_letters.empty())
            piece += "<cols>";
        for (std::size_t column = 0; column < m_letters.size(); ++column) {
            const std::string number = std::to_string(column + 1);
            piece += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
                     std::to_string(m_rows->width(column)) + "\" customWidth=\"1\"/>";
        }
        piece += m_letters.empty() ? "<sheetData>" : "</cols><sheetData><row r=\"1\">";
        for (std::size_t column = 0; column < m_letters.size(); ++column)
            piece += "<c r=\"" + m_letters[column] + "1\"" +
                     textCell(m_header[column], CellStyle::Header);
        piece += m_letters.empty() ? "" : "</row>";
    }

    void writeRow(std::string& piece, std::size_t row)
    {
        const std::string number = std::to_string(row + 2); // the header is row 1
        piece += "<row r=\"" + number + "\">";
        const std::size_t before = piece.size();
        for (std::size_t column = 0; column < m_letters.size(); ++column) {
            const std::string_view cell = m_rows->cell(row, column, m_scratch);
            if (!cell.empty())
                piece.append("<c r=\"")
                    .append(m_letters[column])
                    .append(number)
                    .append("\"")
                    .append(cell);
        }
        if (piece.size() == before) // an empty text: a row without cells would not be read
            piece += "<c r=\"A" + number + "\" t=\"inlineStr\"><is><t></t></is></c>";
        piece += "</row>";
    }

    std::shared_ptr<SheetRows> m_rows;
    Progress m_progress;
    std::vector<std::string> m_header, m_letters;
    std::size_t m_next = 0;
    bool m_isDone = false;
    std::string m_scratch;
};

Error tooLong(const std::string& column, std::string_view text)
{
    return invalidInput(
        QUADRAT_TEXT("core",
                     "A text of %1 characters in \"%2\" is longer than the %3 that a cell of "
                     "a workbook holds. Shorten it, or write the data as text (.csv)."),
        {std::int64_t(cellLength(text)), column, std::int64_t(mostCellLength)});
}

void checkSize(const Dataset& data, const CodebookRows& codebook)
{
    if (data.rowCount() > mostSheetRows - 1)
        throw invalidInput(QUADRAT_TEXT("core",
                                        "The data have %1 rows, and a sheet holds %2 beside "
                                        "its header. Write them as text (.csv)."),
                           {std::int64_t(data.rowCount()), std::int64_t(mostSheetRows - 1)});
    if (data.columns().size() > mostSheetColumns)
        throw invalidInput(QUADRAT_TEXT("core", "The data have %1 columns, and a sheet holds %2. "
                                                "Write them as text (.csv)."),
                           {std::int64_t(data.columns().size()), std::int64_t(mostSheetColumns)});
    for (const Column& column : data.columns()) {
        if (cellLength(column.name()) > mostCellLength)
            throw tooLong(column.name().substr(0, 80), column.name());
        if (const CodedValues* coded = column.coded())
            for (const Level& level : coded->levels)
                if (level.label.size() > mostCellLength && cellLength(level.label) > mostCellLength)
                    throw tooLong(column.name(), level.label);
        if (const TextValues* texts = column.text())
            for (std::size_t row = 0; row < texts->ends.size(); ++row)
                if (const std::string_view text = texts->at(row);
                    text.size() > mostCellLength && cellLength(text) > mostCellLength)
                    throw tooLong(column.name(), text);
    }
    if (codebook.rowCount() > mostSheetRows - 1)
        throw invalidInput(QUADRAT_TEXT("core", "The codebook has %1 values, and a sheet holds %2 "
                                                "beside its header. Write the data as text "
                                                "(.csv)."),
                           {std::int64_t(codebook.rowCount()), std::int64_t(mostSheetRows - 1)});
    for (const auto& row : codebook.rows())
        for (const std::string& text : row)
            if (text.size() > mostCellLength && cellLength(text) > mostCellLength)
                throw tooLong(row.front(), text);
}

} // namespace

void writeWorkbook(const std::filesystem::path& file, const Dataset& data, const Codebook& codebook,
                   const WorkbookWriting& writing, const Progress& progress)
{
    const std::vector<Variable> variables = variablesOf(data.columns(), codebook);
    const auto words = std::make_shared<CodebookRows>(variables, writing);
    checkSize(data, *words);
    const auto rows = std::make_shared<DataRows>(data, variables, writing);
    std::vector<ZipPart> parts =
        workbookParts({inWords(writing.words, QUADRAT_TEXT("core", "Data")),
                       inWords(writing.words, QUADRAT_TEXT("core", "Codebook"))});
    parts.push_back({worksheetPart(0), SheetWriter(rows, progress)});
    parts.push_back({worksheetPart(1), SheetWriter(words, {{}, progress.stopRequested})});
    writeZip(file, std::move(parts), progress);
}

} // namespace quadrat
