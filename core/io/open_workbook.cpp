// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/open_workbook.h"

#include "core/base/error.h"
#include "core/io/ods_reader.h"
#include "core/io/xlsx_reader.h"

#include <utility>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

/// A file of Microsoft's older container: a workbook of Excel before 2007, or one with a password.
Error olderContainer(std::string_view bytes)
{
    constexpr std::string_view encryptedPackage("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0", 26);
    if (bytes.find(encryptedPackage) != std::string_view::npos)
        return unreadable(QUADRAT_TEXT("core", "The workbook is protected by a password. Save it "
                                               "without one, then open it again."));
    return unreadable(QUADRAT_TEXT("core", "Workbooks of Excel before 2007 (.xls) are not read. "
                                           "Save it as .xlsx in a spreadsheet program."));
}

std::unique_ptr<WorkbookReader> readerFor(ZipArchive& archive, const WorkbookLimits& limits,
                                          const Progress& progress)
{
    if (archive.has("[Content_Types].xml"))
        return std::make_unique<XlsxReader>(archive, limits);
    if (archive.has("content.xml"))
        return std::make_unique<OdsReader>(archive, limits, progress);
    throw unreadable(QUADRAT_TEXT("core", "The file is no workbook of the kinds .xlsx, .xlsm or "
                                          ".ods, though it is packed like one."));
}

ZipArchive opened(std::string_view bytes, const WorkbookLimits& limits)
{
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        throw olderContainer(bytes);
    if (!ZipArchive::recognises(bytes))
        throw unreadable(QUADRAT_TEXT("core", "The file is no workbook (.xlsx, .xlsm or .ods), "
                                              "whatever its name says. If it is text, name it "
                                              ".csv; else save it as .xlsx."));
    return ZipArchive(bytes, limits);
}

} // namespace

FileBytes workbookBytes(const std::filesystem::path& file, const WorkbookLimits& limits,
                        const Progress& progress)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(file, fault);
    if (!fault && size > limits.fileBytes)
        throw unreadable(QUADRAT_TEXT("core", "The workbook has %1 MB, where at most %2 MB are "
                                              "read. Split it, or save it as text (.csv)."),
                         {std::int64_t(size >> 20), std::int64_t(limits.fileBytes >> 20)});
    return readFile(file, {{}, progress.stopRequested});
}

OpenWorkbook::OpenWorkbook(std::string_view bytes, const WorkbookLimits& limits,
                           const Progress& progress)
    : m_archive(opened(bytes, limits)), m_reader(readerFor(m_archive, limits, progress))
{}

} // namespace quadrat
