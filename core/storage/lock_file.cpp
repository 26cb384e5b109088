// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lock_file.h"

#include "core/base/clock.h"

#include <array>
#include <cstdlib>
#include <sstream>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace quadrat {

namespace {

std::string hostName()
{
#ifdef _WIN32
    const char* name = std::getenv("COMPUTERNAME");
    return name ? name : "";
#else
    std::array<char, 256> name{};
    gethostname(name.data(), name.size() - 1);
    return name.data();
#endif
}

std::string contentOf(const LockOwner& owner)
{
    return owner.user + '\n' + owner.host + '\n' + owner.since + '\n';
}

LockOwner ownerIn(const std::string& content)
{
    std::istringstream lines(content);
    LockOwner owner;
    std::getline(lines, owner.user);
    std::getline(lines, owner.host);
    std::getline(lines, owner.since);
    return owner;
}

} // namespace

std::string userName()
{
    for (const char* variable : {"QUADRAT_USER", "USER", "USERNAME", "LOGNAME"})
        if (const char* name = std::getenv(variable); name && *name)
            return name;
#ifndef _WIN32
    if (const passwd* entry = getpwuid(geteuid()))
        return entry->pw_name;
#endif
    return "?";
}

std::filesystem::path lockFileOf(const std::filesystem::path& project)
{
    std::filesystem::path lock = project;
    lock += ".lock";
    return lock;
}

#ifdef _WIN32

struct LockFile::Handle {
    HANDLE file = INVALID_HANDLE_VALUE;

    ~Handle() { CloseHandle(file); } // deleted on close
};

LockFile LockFile::take(const std::filesystem::path& project)
{
    LockFile lock;
    const std::filesystem::path path = lockFileOf(project);
    // Others may read it, not write it; the system deletes it when the handle goes.
    const HANDLE file =
        CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                    CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        if (GetLastError() != ERROR_SHARING_VIOLATION)
            return lock;
        lock.m_state = State::HeldByOther;
        const HANDLE other = CreateFileW(path.c_str(), GENERIC_READ,
                                         FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                         nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
        std::array<char, 1024> content{};
        DWORD size = 0;
        if (other != INVALID_HANDLE_VALUE) {
            ReadFile(other, content.data(), DWORD(content.size()), &size, nullptr);
            CloseHandle(other);
        }
        lock.m_owner = ownerIn(std::string(content.data(), size));
        return lock;
    }
    lock.m_state = State::Held;
    lock.m_owner = {userName(), hostName(), utcNow()};
    lock.m_handle = std::shared_ptr<Handle>(new Handle{file});
    const std::string content = contentOf(lock.m_owner);
    DWORD written = 0;
    WriteFile(file, content.data(), DWORD(content.size()), &written, nullptr);
    FlushFileBuffers(file);
    return lock;
}

#else

struct LockFile::Handle {
    int descriptor = -1;
    std::filesystem::path path;

    ~Handle()
    {
        // Deleted while it is still held, so that nobody's new lock can be taken for ours.
        ::unlink(path.c_str());
        ::close(descriptor);
    }
};

LockFile LockFile::take(const std::filesystem::path& project)
{
    LockFile lock;
    const std::filesystem::path path = lockFileOf(project);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return lock;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                lock.m_state = State::HeldByOther;
            std::array<char, 1024> content{};
            const ssize_t size = ::pread(descriptor, content.data(), content.size(), 0);
            lock.m_owner = ownerIn(std::string(content.data(), size > 0 ? std::size_t(size) : 0));
            ::close(descriptor);
            return lock;
        }
        // Its former owner may have deleted it between our open and our lock: then it is no lock.
        struct stat ours {
        }, there{};
        if (::fstat(descriptor, &ours) != 0 || ::stat(path.c_str(), &there) != 0 ||
            ours.st_ino != there.st_ino || ours.st_dev != there.st_dev) {
            ::close(descriptor);
            continue;
        }
        lock.m_state = State::Held;
        lock.m_owner = {userName(), hostName(), utcNow()};
        lock.m_handle = std::shared_ptr<Handle>(new Handle{descriptor, path});
        const std::string content = contentOf(lock.m_owner);
        if (::ftruncate(descriptor, 0) == 0) [[maybe_unused]]
            const ssize_t written = ::pwrite(descriptor, content.data(), content.size(), 0);
        return lock;
    }
    return lock;
}

#endif

} // namespace quadrat
