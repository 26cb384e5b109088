// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

namespace quadrat {

/// Bytes with room after them that may be read and written, so that a scan may step over the end.
class FileBytes {
public:
    static constexpr std::size_t padding = 256;

    FileBytes() : FileBytes(0) {}
    explicit FileBytes(std::size_t size); ///< not initialised, but for the padding: zeros
    explicit FileBytes(std::string_view copied);

    char* data() { return m_bytes.get(); }
    const char* data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size;
};

/// Reads a whole file, in blocks on all threads. Not mapped into memory: a network drive that goes
/// away is then an Error and not the end of the program.
/// \throws Error{UnreadableFile} that says what is in the way
/// Cost: what the system takes to copy it, some 70 ms of processor time for 150 MB in its cache.
FileBytes readFile(const std::filesystem::path& file, const Progress& progress = {});

} // namespace quadrat
