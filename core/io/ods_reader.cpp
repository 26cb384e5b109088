// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/ods_reader.h"

#include "core/base/error.h"
#include "core/io/ods_content.h"
#include "core/io/xml_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

namespace {

constexpr const char* contentPart = "content.xml";
constexpr const char* manifestPart = "META-INF/manifest.xml";

/// Whether the prefixes at the head of the part are the usual ones, so that names can be told by
/// them, which takes half the time.
bool hasUsualPrefixes(std::string_view head)
{
    return std::ranges::all_of(
        std::array{"office", "table", "text", "style"}, [&](const char* name) {
            const std::string word = name;
            return head.find(" xmlns:" + word + "=\"urn:oasis:names:tc:opendocument:xmlns:" + word +
                             ":1.0\"") != std::string_view::npos;
        });
}

void readContent(ZipArchive& archive, OdsContentHandler& handler, const WorkbookLimits& limits,
                 const Progress& progress)
{
    std::optional<XmlReader> reader;
    bool isWanted = true;
    archive.read(
        contentPart,
        [&](std::string_view piece) {
            if (!reader)
                reader.emplace(contentPart,
                               hasUsualPrefixes(piece) ? XmlNames::AsWritten
                                                       : XmlNames::WithNamespace,
                               handler, limits);
            return isWanted = reader->feed(piece);
        },
        progress);
    if (isWanted && reader)
        reader->finish();
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
