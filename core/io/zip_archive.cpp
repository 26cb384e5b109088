// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/zip_archive.h"

#include "core/base/error.h"

#include <zip.h>

#include <array>
#include <cstdint>
#include <vector>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

Error damaged(const char* reason)
{
    return unreadable(QUADRAT_TEXT("core", "The workbook is damaged (%1). Open it in a spreadsheet "
                                           "program and save it again, or fetch it once more."),
                      {reason});
}

struct PartClosed {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

} // namespace

void ZipArchive::Closed::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::string_view bytes, const WorkbookLimits& limits) : m_limits(limits)
{
    zip_error_t fault;
    zip_error_init(&fault);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &fault) : nullptr;
    if (!archive) {
        const Error error = damaged(zip_error_strerror(&fault));
        zip_error_fini(&fault);
        zip_source_free(source);
        throw error;
    }
    m_archive.reset(archive);
    const zip_int64_t parts = zip_get_num_entries(archive, 0);
    if (std::uint64_t(parts) > m_limits.parts)
        throw unreadable(QUADRAT_TEXT("core", "The workbook is packed from %1 parts, where at most "
                                              "%2 are read. Copy the sheet into a new workbook."),
                         {std::int64_t(parts), std::int64_t(m_limits.parts)});
}

bool ZipArchive::has(const std::string& part) const
{
    return zip_name_locate(m_archive.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

void ZipArchive::read(const std::string& part, const std::function<bool(std::string_view)>& take,
                      const Progress& progress)
{
    zip_t* archive = m_archive.get();
    const zip_int64_t place = zip_name_locate(archive, part.c_str(), ZIP_FL_NOCASE);
    zip_stat_t stated;
    if (place < 0 || zip_stat_index(archive, zip_uint64_t(place), 0, &stated) < 0)
        throw unreadable(QUADRAT_TEXT("core", "The workbook lacks its part \"%1\". Open it in a "
                                              "spreadsheet program and save it again."),
                         {part});
    if ((stated.valid & ZIP_STAT_ENCRYPTION_METHOD) && stated.encryption_method != ZIP_EM_NONE)
        throw unreadable(QUADRAT_TEXT("core", "The workbook is protected by a password. Save it "
                                              "without one, then open it again."));
    const std::unique_ptr<zip_file_t, PartClosed> open(
        zip_fopen_index(archive, zip_uint64_t(place), 0));
    if (!open)
        throw damaged(zip_strerror(archive));

    std::vector<char> block(std::size_t(64) << 10);
    std::uint64_t size = 0;
    for (std::size_t blocks = 0;; ++blocks) {
        const zip_int64_t count = zip_fread(open.get(), block.data(), block.size());
        if (count < 0)
            throw damaged(zip_error_strerror(zip_file_get_error(open.get())));
        if (count == 0)
            break;
        size += std::uint64_t(count);
        m_inflated += std::uint64_t(count);
        if (size > m_limits.partBytes || m_inflated > m_limits.totalBytes)
            throw unreadable(QUADRAT_TEXT("core",
                                          "The part \"%1\" of the workbook grows beyond %2 MB when "
                                          "it is unpacked. Split the sheet, or save it as text "
                                          "(.csv)."),
                             {part, std::int64_t(m_limits.partBytes >> 20)});
        if (size > m_limits.freeBytes && size / m_limits.ratio > stated.comp_size)
            throw unreadable(QUADRAT_TEXT("core",
                                          "The part \"%1\" of the workbook is packed more than %2 "
                                          "times smaller than it is, as files made to fill the "
                                          "memory are. If it is yours, save it as text (.csv)."),
                             {part, std::int64_t(m_limits.ratio)});
        if (blocks % 16 == 0)
            progress.at(stated.size == 0 ? 0 : double(size) / double(stated.size));
        if (!take(std::string_view(block.data(), std::size_t(count))))
            return;
    }
}

} // namespace quadrat
