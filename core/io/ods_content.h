// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/workbook_reader.h"
#include "core/io/xml_reader.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quadrat {

/// The text of a paragraph of OpenDocument: blanks in a row are one, <text:s> and <text:tab> stand
/// for themselves, what is a note or a drawing is left out (ODF 1.2 part 1, 6.1.2).
class ParagraphText {
public:
    void begin(bool isFirst); ///< paragraphs are joined by line breaks
    void add(std::string_view characters);
    void addBlanks(std::size_t count);
    void addLiteral(char character);
    void clear() { m_text.clear(); }
    const std::string& value() const { return m_text; }

private:
    std::string m_text;
    bool m_afterBlank = true;
};

/// Reads content.xml: the sheets with their sizes, and the rows of one of them.
class OdsContentHandler final : public XmlHandler {
public:
    /// \param texts null: the sheets alone are wanted
    /// \param sheet  the one whose rows go to the sink
    OdsContentHandler(SheetTexts* texts, std::size_t sheet, RowSink sink);

    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view characters) override;
    bool isDone() const override { return m_isDone; }

    const std::vector<SheetInfo>& sheets() const { return m_sheets; }

private:
    enum class Place { Outside, Spreadsheet, Table, Row, Cell, Paragraph };

    void startOutside(std::string_view element, const XmlAttributes& attributes);
    void startTable(const XmlAttributes& attributes);
    void startCell(std::string_view element, const XmlAttributes& attributes);
    void startInParagraph(std::string_view name, const XmlAttributes& attributes);
    void checkLength() const;
    void finishCell();
    void finishRow();
    std::optional<SheetCell> cellOfValue() const;
    bool readsRows() const { return m_texts && m_sheets.size() == m_sheet + 1; }

    SheetTexts* m_texts;
    std::size_t m_sheet;
    RowSink m_sink;
    std::vector<SheetInfo> m_sheets;
    std::set<std::string> m_hiddenStyles; ///< of sheets
    std::string m_style;                  ///< the one that is being declared

    Place m_place = Place::Outside;
    std::size_t m_skipped = 0; ///< depth within an element that is passed over
    std::size_t m_nested = 0;  ///< depth within a paragraph
    bool m_isDone = false;

    std::size_t m_row = 0, m_rowRepeat = 1;       ///< row: from 0, of the one being read
    std::size_t m_column = 0, m_columnRepeat = 1; ///< the same
    std::vector<SheetCell> m_cells;
    std::string m_type, m_value;
    bool m_hasValue = false, m_isFault = false, m_hasParagraph = false;
    ParagraphText m_paragraphs;
};

} // namespace quadrat
