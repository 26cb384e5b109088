// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/whole_file.h"

#include "core/base/durable_rename.h"
#include "core/base/error.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace quadrat {

namespace {

Error unwritable(const std::filesystem::path& file, int reason)
{
    return {ErrorKind::UnwritableFile,
            {QUADRAT_TEXT("core", "\"%1\" cannot be written: %2."),
             {file.string(), std::generic_category().message(reason)}}};
}

} // namespace

WholeFile::WholeFile(std::filesystem::path file) : m_file(std::move(file)), m_draft(m_file)
{
    m_draft += ".part";
    m_stream = std::fopen(m_draft.string().c_str(), "wb");
    if (!m_stream)
        throw unwritable(m_file, errno);
}

WholeFile::~WholeFile()
{
    if (!m_stream)
        return;
    std::fclose(m_stream);
    std::error_code ignored;
    std::filesystem::remove(m_draft, ignored);
}

void WholeFile::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_stream) != bytes.size())
        throw unwritable(m_file, errno);
    m_size += bytes.size();
}

void WholeFile::overwrite(std::uint64_t position, std::string_view bytes)
{
    if (std::fseek(m_stream, long(position), SEEK_SET) != 0 ||
        std::fwrite(bytes.data(), 1, bytes.size(), m_stream) != bytes.size() ||
        std::fseek(m_stream, 0, SEEK_END) != 0)
        throw unwritable(m_file, errno);
}

void WholeFile::commit()
{
    const bool closed = std::fclose(std::exchange(m_stream, nullptr)) == 0;
    const int reason = errno;
    if (closed)
        return moveIntoPlace(m_draft, m_file);
    std::error_code ignored;
    std::filesystem::remove(m_draft, ignored);
    throw unwritable(m_file, reason);
}

void writeWholeFile(const std::filesystem::path& file, std::string_view content)
{
    WholeFile whole(file);
    whole.write(content);
    whole.commit();
}

void moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& file)
{
    if (const std::error_code fault = renameDurably(written, file)) {
        std::error_code ignored;
        std::filesystem::remove(written, ignored);
        throw unwritable(file, fault.value());
    }
}

} // namespace quadrat
