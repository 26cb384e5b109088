// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/zip_writer.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>
#include <system_error>

namespace quadrat {

namespace {

Error unwritable(const std::filesystem::path& file, const char* reason)
{
    return {ErrorKind::UnwritableFile,
            {QUADRAT_TEXT("core", "\"%1\" cannot be written: %2."), {file.string(), reason}}};
}

/// A part as libzip reads it. What the part throws is kept for the time after libzip.
class PartReading {
public:
    PartReading(ZipPart& part, std::exception_ptr& thrown) : m_part(part), m_thrown(thrown) {}

    static zip_int64_t callback(void* self, void* data, zip_uint64_t length,
                                zip_source_cmd_t command)
    {
        return static_cast<PartReading*>(self)->answer(data, length, command);
    }

private:
    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_READ:
            return read(static_cast<char*>(data), std::size_t(length));
        case ZIP_SOURCE_STAT:
            zip_stat_init(static_cast<zip_stat_t*>(data));
            return zip_int64_t(sizeof(zip_stat_t));
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_fault, data, length);
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ,
                                                  ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return -1;
        }
    }

    zip_int64_t read(char* target, std::size_t room)
    {
        try {
            std::size_t taken = 0;
            while (taken < room) {
                if (m_at == m_piece.size()) {
                    m_piece.clear();
                    m_at = 0;
                    if (!m_part.next(m_piece))
                        break;
                }
                const std::size_t count = std::min(room - taken, m_piece.size() - m_at);
                std::memcpy(target + taken, m_piece.data() + m_at, count);
                taken += count;
                m_at += count;
            }
            return zip_int64_t(taken);
        } catch (...) {
            m_thrown = std::current_exception();
            zip_error_set(&m_fault, ZIP_ER_CANCELLED, 0);
            return -1;
        }
    }

    ZipPart& m_part;
    std::exception_ptr& m_thrown;
    std::string m_piece;
    std::size_t m_at = 0;
    zip_error_t m_fault{};
};

void discardFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
}

} // namespace

ZipPart wholePart(std::string name, std::string content)
{
    return {std::move(name),
            [content = std::move(content), given = false](std::string& piece) mutable {
                if (std::exchange(given, true))
                    return false;
                piece = std::move(content);
                return true;
            }};
}

void writeZip(const std::filesystem::path& file, std::vector<ZipPart> parts,
              const Progress& progress)
{
    constexpr int fastDeflation = 3; // half the time of the usual 6, a tenth more bytes
    constexpr zip_uint16_t firstDay = (0 << 9) | (1 << 5) | 1; // 1 January 1980, in DOS bits
    std::filesystem::path draft = file;
    draft += ".part";
    int code = 0;
    zip_t* archive = zip_open(draft.string().c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) {
        zip_error_t fault;
        zip_error_init_with_code(&fault, code);
        throw unwritable(file, zip_error_strerror(&fault));
    }
    std::unique_ptr<zip_t, void (*)(zip_t*)> open(archive, zip_discard);
    std::exception_ptr thrown;
    std::vector<std::unique_ptr<PartReading>> readings;
    for (ZipPart& part : parts) {
        readings.push_back(std::make_unique<PartReading>(part, thrown));
        zip_source_t* source =
            zip_source_function(archive, &PartReading::callback, readings.back().get());
        const zip_int64_t place =
            source ? zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (place < 0) {
            zip_source_free(source);
            throw unwritable(file, zip_strerror(archive));
        }
        zip_set_file_compression(archive, zip_uint64_t(place), ZIP_CM_DEFLATE, fastDeflation);
        zip_file_set_dostime(archive, zip_uint64_t(place), 0, firstDay, 0);
    }
    if (zip_close(archive) != 0) {
        const Error fault = unwritable(file, zip_strerror(archive));
        open.reset();
        discardFile(draft);
        if (thrown)
            std::rethrow_exception(thrown);
        throw fault;
    }
    static_cast<void>(open.release());
    progress.checkStop();
    moveIntoPlace(draft, file);
}

} // namespace quadrat
