// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_rename.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace quadrat {

#ifdef _WIN32

std::error_code renameDurably(const std::filesystem::path& draft, const std::filesystem::path& file)
{
    const auto lastError = [] {
        return std::error_code(int(GetLastError()), std::system_category());
    };
    const HANDLE content = CreateFileW(draft.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                       OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (content == INVALID_HANDLE_VALUE)
        return lastError();
    const std::error_code fault = FlushFileBuffers(content) ? std::error_code() : lastError();
    CloseHandle(content);
    if (fault)
        return fault;
    return MoveFileExW(draft.c_str(), file.c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
               ? std::error_code()
               : lastError();
}

std::error_code flushFolder(const std::filesystem::path&)
{
    return {}; // the names in a folder are journalled by the file system
}

#else

namespace {

std::error_code flush(const std::filesystem::path& path, int flags)
{
    const auto lastError = [] { return std::error_code(errno, std::generic_category()); };
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | flags);
    if (descriptor < 0)
        return lastError();
    std::error_code fault;
    if (::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS) // kept by no disk: no fault
        fault = lastError();
    ::close(descriptor);
    return fault;
}

} // namespace

std::error_code renameDurably(const std::filesystem::path& draft, const std::filesystem::path& file)
{
    if (const std::error_code fault = flush(draft, 0))
        return fault;
    std::error_code fault;
    std::filesystem::rename(draft, file, fault);
    return fault ? fault : flushFolder(file.parent_path());
}

std::error_code flushFolder(const std::filesystem::path& folder)
{
    return flush(folder.empty() ? "." : folder, O_DIRECTORY);
}

#endif

} // namespace quadrat
