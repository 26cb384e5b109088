// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/whole_file.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace quadrat {

namespace {

Error unwritable(const std::filesystem::path& file, int reason)
{
    return {ErrorKind::UnwritableFile,
            {QUADRAT_TEXT("core", "\"%1\" cannot be written: %2."),
             {file.string(), std::generic_category().message(reason)}}};
}

bool flushToDisk(std::FILE* stream)
{
    if (std::fflush(stream) != 0)
        return false;
#ifndef _WIN32
    return fsync(fileno(stream)) == 0 || errno == EINVAL || errno == EROFS; // pipes, devices
#else
    return true;
#endif
}

} // namespace

void writeWholeFile(const std::filesystem::path& file, std::string_view content)
{
    std::filesystem::path draft = file;
    draft += ".part";
    std::FILE* stream = std::fopen(draft.string().c_str(), "wb");
    if (!stream)
        throw unwritable(file, errno);
    const bool written = std::fwrite(content.data(), 1, content.size(), stream) == content.size() &&
                         flushToDisk(stream);
    const int reason = errno;
    const bool closed = std::fclose(stream) == 0;
    std::error_code fault;
    if (written && closed)
        std::filesystem::rename(draft, file, fault);
    if (!written || !closed || fault) {
        std::error_code ignored;
        std::filesystem::remove(draft, ignored);
        throw unwritable(file, !written ? reason : !closed ? EIO : fault.value());
    }
}

void moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& file)
{
    std::FILE* stream = std::fopen(written.string().c_str(), "rb+");
    const bool flushed = stream && flushToDisk(stream);
    const int reason = errno;
    const bool closed = stream && std::fclose(stream) == 0;
    std::error_code fault;
    if (flushed && closed)
        std::filesystem::rename(written, file, fault);
    if (!flushed || !closed || fault) {
        std::error_code ignored;
        std::filesystem::remove(written, ignored);
        throw unwritable(file, !flushed ? reason : !closed ? EIO : fault.value());
    }
}

} // namespace quadrat
