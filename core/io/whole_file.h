// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string_view>

namespace quadrat {

/// A file that is written whole or not at all: into a new file beside it, which takes its place
/// once it is complete and flushed to disk. What was there before stays until then, and for good
/// if this is destroyed before commit().
class WholeFile {
public:
    /// \throws Error{UnwritableFile} that names the file and the reason, as all below
    explicit WholeFile(std::filesystem::path file);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    void write(std::string_view bytes);
    std::uint64_t size() const { return m_size; } ///< written so far

    /// Puts other bytes in the place of some that are written.
    void overwrite(std::uint64_t position, std::string_view bytes);

    void commit();

private:
    std::filesystem::path m_file, m_draft;
    std::FILE* m_stream = nullptr;
    std::uint64_t m_size = 0;
};

/// \throws Error{UnwritableFile} that names the file and the reason
void writeWholeFile(const std::filesystem::path& file, std::string_view content);

/// The second half of it for a new file that is written already: flushes it to disk and gives it
/// the name of `file`. If that fails the new file is removed.
/// \throws Error{UnwritableFile} that names the file and the reason
void moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& file);

} // namespace quadrat
