// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/number_format.h"
#include "core/io/spreadsheet_date.h"
#include "core/io/workbook_reader.h"
#include "core/io/xml_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// The text in which a workbook wrote characters that XML has not: "_x000D_" is a line end.
/// Codes of no character, and a zero byte, stay as they are.
void decodeEscapes(std::string& text);

/// Collects the text of <si> and <is>: runs joined, phonetic runs left out, blanks at the ends
/// only where xml:space asks to keep them.
class RichText {
public:
    void clear();
    void start(std::string_view element, const XmlAttributes& attributes);
    void end(std::string_view element);
    void text(std::string_view characters);
    const std::string& value();

private:
    std::string m_all, m_run;
    std::size_t m_phonetic = 0;
    bool m_isInText = false, m_keepsBlanks = false;
};

/// What the cells of a sheet need to be understood.
struct XlsxCellContext {
    Epoch epoch = Epoch::Of1900;
    const std::vector<FormatLook>& looks; ///< by style
    std::size_t sharedStrings = 0;        ///< the first of the texts
    SheetTexts& texts;
};

/// Reads <sheetData> row by row.
class XlsxSheetHandler final : public XmlHandler {
public:
    /// \param sink  empty: nothing is read but what size the sheet states
    XlsxSheetHandler(std::string sheet, XlsxCellContext context, RowSink sink);

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view characters) override;
    bool isDone() const override { return m_isDone; }

    const std::string& statedRange() const { return m_statedRange; }

private:
    enum class CellType { Number, Shared, Inline, Formula, Boolean, Date, Error };
    enum class Place { Outside, Data, Row, Cell, Value, Inline };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    static CellType typeOf(std::string_view word);
    void placeCell(const char* stated);
    void finishCell();
    std::optional<SheetCell> cellOfText();
    FormatLook lookOfCell() const;
    SheetCell numberCell(double number) const;

    std::string m_sheet;
    XlsxCellContext m_context;
    RowSink m_sink;
    Place m_place = Place::Outside;
    bool m_isDone = false;
    std::string m_statedRange;

    std::size_t m_row = 0, m_column = 0; ///< of the last that began, from 1; 0: none yet
    std::vector<SheetCell> m_cells;
    CellType m_type = CellType::Number;
    std::string m_value;
    std::size_t m_style = 0;
    bool m_hasValue = false, m_hasInline = false;
    RichText m_inline;
};

} // namespace quadrat
