// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The bytes of a file or of memory, read piece by piece from any place. A file is read in windows
/// of 256 KB, so that many small reads in a row cost no more than a few large ones.
class SeekableBytes {
public:
    /// \param memory  must outlive this
    explicit SeekableBytes(std::string_view memory);

    /// \throws Error{UnreadableFile} that says what is in the way
    explicit SeekableBytes(const std::filesystem::path& file);

    std::uint64_t size() const { return m_size; }
    std::uint64_t position() const { return m_position; }

    /// \return false, and nothing moves, for a place beyond the end
    bool seek(std::uint64_t position);

    /// \return how many bytes were read: fewer than `length` at the end alone
    /// \throws Error{UnreadableFile} if the file breaks off
    std::size_t read(char* to, std::size_t length);

    /// Lets all later reads find other bytes in the place of some; each call undoes the one before.
    void cover(std::uint64_t position, std::string bytes);

private:
    void fillWindow();
    void putCover(char* to, std::size_t length) const;

    std::filesystem::path m_file;
    std::filebuf m_stream;
    std::vector<char> m_buffer;
    std::string_view m_window; ///< what is at hand
    std::uint64_t m_windowBegin = 0, m_position = 0, m_size = 0;
    std::uint64_t m_coverBegin = 0;
    std::string m_cover;
};

} // namespace quadrat
