// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_bytes.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cstring>
#include <fstream>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, const std::filesystem::path& file)
{
    return {ErrorKind::UnreadableFile, {pattern, {file.string()}}};
}

} // namespace

FileBytes::FileBytes(std::size_t size)
    : m_bytes(std::make_unique_for_overwrite<char[]>(size + padding)), m_size(size)
{
    std::memset(m_bytes.get() + size, 0, padding);
}

FileBytes::FileBytes(std::string_view copied) : FileBytes(copied.size())
{
    std::ranges::copy(copied, m_bytes.get());
}

FileBytes readFile(const std::filesystem::path& file, const Progress& progress)
{
    std::error_code fault;
    const auto status = std::filesystem::status(file, fault);
    if (!std::filesystem::exists(status))
        throw unreadable(QUADRAT_TEXT("core", "There is no file \"%1\"."), file);
    if (!std::filesystem::is_regular_file(status))
        throw unreadable(QUADRAT_TEXT("core", "\"%1\" is not a file but a folder or a device."),
                         file);
    const std::uintmax_t size = std::filesystem::file_size(file, fault);
    if (fault)
        throw unreadable(QUADRAT_TEXT("core", "The size of \"%1\" cannot be found out."), file);

    constexpr std::size_t blockSize = std::size_t(4) << 20;
    FileBytes bytes{std::size_t(size)};
    parallelFor((bytes.size() + blockSize - 1) / blockSize, [&](std::size_t block) {
        progress.checkStop();
        const std::size_t begin = block * blockSize;
        const auto length = std::streamsize(std::min(blockSize, bytes.size() - begin));
        std::filebuf source;
        if (!source.open(file, std::ios::in | std::ios::binary))
            throw unreadable(
                QUADRAT_TEXT("core", "\"%1\" cannot be opened. Is it locked or not yours to read?"),
                file);
        if (source.pubseekpos(std::streampos(std::streamoff(begin))) < 0 ||
            source.sgetn(bytes.data() + begin, length) != length)
            throw unreadable(
                QUADRAT_TEXT("core", "\"%1\" broke off while it was read. Copy it to this computer "
                                     "and try again."),
                file);
    });
    return bytes;
}

} // namespace quadrat
