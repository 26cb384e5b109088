// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/number_format.h"
#include "core/io/spreadsheet_date.h"
#include "core/io/workbook_reader.h"
#include "core/io/zip_archive.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// Office Open XML, transitional and strict (ECMA-376, ISO/IEC 29500).
class XlsxReader final : public WorkbookReader {
public:
    /// Finds the parts of the workbook by their relationships; reads no sheet yet.
    XlsxReader(ZipArchive& archive, const WorkbookLimits& limits);

    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    const SheetTexts& texts() const override { return m_texts; }
    void readSheet(std::size_t sheet, const RowSink& sink, const Progress& progress) override;
    std::vector<SheetInfo> measuredSheets(const Progress& progress) override;

private:
    void readWorkbookPart(const std::string& part);
    void readStyles(const std::string& part);
    void readSharedStrings(const Progress& progress);

    ZipArchive& m_archive;
    WorkbookLimits m_limits;
    Epoch m_epoch = Epoch::Of1900;
    std::vector<SheetInfo> m_sheets;
    std::vector<std::string> m_sheetParts;
    std::optional<std::string> m_stringsPart; ///< until it is read
    std::vector<FormatLook> m_looks;          ///< by style of a cell
    SheetTexts m_texts;
    std::size_t m_sharedStrings = 0;
};

} // namespace quadrat
