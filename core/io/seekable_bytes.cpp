// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/seekable_bytes.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <system_error>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t windowSize = std::size_t(256) << 10;

Error unreadable(const char* pattern, const std::filesystem::path& file)
{
    return {ErrorKind::UnreadableFile, {pattern, {file.string()}}};
}

} // namespace

SeekableBytes::SeekableBytes(std::string_view memory) : m_window(memory), m_size(memory.size()) {}

SeekableBytes::SeekableBytes(const std::filesystem::path& file) : m_file(file), m_buffer(windowSize)
{
    std::error_code fault;
    const auto status = std::filesystem::status(file, fault);
    if (!std::filesystem::exists(status))
        throw unreadable(QUADRAT_TEXT("core", "There is no file \"%1\"."), file);
    if (!std::filesystem::is_regular_file(status))
        throw unreadable(QUADRAT_TEXT("core", "\"%1\" is not a file but a folder or a device."),
                         file);
    m_size = std::filesystem::file_size(file, fault);
    if (fault)
        throw unreadable(QUADRAT_TEXT("core", "The size of \"%1\" cannot be found out."), file);
    m_stream.pubsetbuf(nullptr, 0);
    if (!m_stream.open(file, std::ios::in | std::ios::binary))
        throw unreadable(
            QUADRAT_TEXT("core", "\"%1\" cannot be opened. Is it locked or not yours to read?"),
            file);
}

bool SeekableBytes::seek(std::uint64_t position)
{
    if (position > m_size)
        return false;
    m_position = position;
    return true;
}

std::size_t SeekableBytes::read(char* to, std::size_t length)
{
    length = std::size_t(std::min<std::uint64_t>(length, m_size - m_position));
    std::size_t done = 0;
    while (done < length) {
        if (m_position < m_windowBegin || m_position >= m_windowBegin + m_window.size())
            fillWindow();
        const auto from = std::size_t(m_position - m_windowBegin);
        const std::size_t piece = std::min(length - done, m_window.size() - from);
        std::memcpy(to + done, m_window.data() + from, piece);
        done += piece;
        m_position += piece;
    }
    putCover(to, length);
    return done;
}

void SeekableBytes::cover(std::uint64_t position, std::string bytes)
{
    m_coverBegin = position;
    m_cover = std::move(bytes);
}

/// \param length  of what was just read, up to the position
void SeekableBytes::putCover(char* to, std::size_t length) const
{
    const std::uint64_t readBegin = m_position - length;
    const std::uint64_t begin = std::max(readBegin, m_coverBegin);
    const std::uint64_t end = std::min(m_position, m_coverBegin + m_cover.size());
    if (begin < end)
        std::memcpy(to + (begin - readBegin), m_cover.data() + (begin - m_coverBegin), end - begin);
}

void SeekableBytes::fillWindow()
{
    const auto length = std::size_t(std::min<std::uint64_t>(windowSize, m_size - m_position));
    if (m_stream.pubseekpos(std::streampos(std::streamoff(m_position))) < 0 ||
        m_stream.sgetn(m_buffer.data(), std::streamsize(length)) != std::streamsize(length))
        throw unreadable(QUADRAT_TEXT("core", "\"%1\" broke off while it was read. Copy it to this "
                                              "computer and try again."),
                         m_file);
    m_windowBegin = m_position;
    m_window = {m_buffer.data(), length};
}

} // namespace quadrat
