// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/ods_reader.h"

#include "core/base/error.h"
#include "core/io/ods_content.h"
#include "core/io/xml_reader.h"

#include <string>

namespace quadrat {

namespace {

constexpr const char* contentPart = "content.xml";
constexpr const char* manifestPart = "META-INF/manifest.xml";

void readContent(ZipArchive& archive, OdsContentHandler& handler, const WorkbookLimits& limits,
                 const Progress& progress)
{
    XmlReader reader(contentPart, XmlNames::WithNamespace, handler, limits);
    bool isWanted = true;
    archive.read(
        contentPart, [&](std::string_view piece) { return isWanted = reader.feed(piece); },
        progress);
    if (isWanted)
        reader.finish();
}

bool isEncrypted(ZipArchive& archive)
{
    if (!archive.has(manifestPart))
        return false;
    constexpr std::size_t most = std::size_t(1) << 20;
    std::string manifest;
    archive.read(manifestPart, [&manifest](std::string_view piece) {
        manifest += piece;
        return manifest.size() < most;
    });
    return manifest.find("encryption-data") != std::string::npos;
}

} // namespace

OdsReader::OdsReader(ZipArchive& archive, const WorkbookLimits& limits, const Progress& progress)
    : m_archive(archive), m_limits(limits), m_texts(limits)
{
    if (isEncrypted(archive))
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The workbook is protected by a password. Save it "
                                          "without one, then open it again."),
                     {}});
    OdsContentHandler names(nullptr, 0, {});
    readContent(archive, names, limits, {{}, progress.stopRequested});
    m_sheets = names.sheets();
}

void OdsReader::readSheet(std::size_t sheet, const RowSink& sink, const Progress& progress)
{
    OdsContentHandler rows(&m_texts, sheet, sink);
    readContent(m_archive, rows, m_limits, progress);
}

} // namespace quadrat
