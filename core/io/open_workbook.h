// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/file_bytes.h"
#include "core/io/workbook_reader.h"
#include "core/io/zip_archive.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace quadrat {

/// A workbook in memory with the reader for its kind, told by content.
class OpenWorkbook {
public:
    /// \param bytes  must stay as long as this
    /// \throws Error{UnreadableFile} for what is no workbook, is protected or damaged
    OpenWorkbook(std::string_view bytes, const WorkbookLimits& limits, const Progress& progress);
    OpenWorkbook(const OpenWorkbook&) = delete; ///< the reader refers to the archive
    OpenWorkbook& operator=(const OpenWorkbook&) = delete;

    WorkbookReader& reader() { return *m_reader; }

private:
    ZipArchive m_archive;
    std::unique_ptr<WorkbookReader> m_reader;
};

/// The bytes of a workbook's file. \throws Error{UnreadableFile}, also beyond the limit
FileBytes workbookBytes(const std::filesystem::path& file, const WorkbookLimits& limits,
                        const Progress& progress);

} // namespace quadrat
