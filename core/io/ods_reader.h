// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/workbook_reader.h"
#include "core/io/zip_archive.h"

#include <vector>

namespace quadrat {

/// OpenDocument spreadsheets (ISO/IEC 26300). All sheets stand in one part, which is gone through
/// once for their names and sizes, and once more up to the end of the sheet that is read.
class OdsReader final : public WorkbookReader {
public:
    OdsReader(ZipArchive& archive, const WorkbookLimits& limits, const Progress& progress);

    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    const SheetTexts& texts() const override { return m_texts; }
    void readSheet(std::size_t sheet, const RowSink& sink, const Progress& progress) override;
    std::vector<SheetInfo> measuredSheets(const Progress&) override { return m_sheets; }

private:
    ZipArchive& m_archive;
    WorkbookLimits m_limits;
    std::vector<SheetInfo> m_sheets;
    SheetTexts m_texts;
};

} // namespace quadrat
