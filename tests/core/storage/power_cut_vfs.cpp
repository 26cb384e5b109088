// SPDX-License-Identifier: GPL-3.0-or-later
#include "power_cut_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>
#include <vector>

using quadrat::Random;

namespace {

/// Bytes put at an offset, or, without bytes, the file cut off there.
struct Change {
    std::size_t offset = 0;
    std::optional<std::string> bytes;
};

struct DiskFile {
    std::string safe;
    std::vector<Change> pending;
};

using Names = std::map<std::string, std::shared_ptr<DiskFile>>;

/// A change of the names in a folder.
struct NameChange {
    std::string from;               ///< goes; empty if none
    std::string to;                 ///< comes; empty if none
    std::shared_ptr<DiskFile> file; ///< what has it then; nothing: a folder
};

std::string folderOf(const std::string& name)
{
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? "" : name.substr(0, slash);
}

std::string folderOf(const NameChange& change)
{
    return folderOf(change.to.empty() ? change.from : change.to);
}

void carryOut(const NameChange& change, Names& names)
{
    if (!change.from.empty())
        names.erase(change.from);
    if (!change.to.empty())
        names[change.to] = change.file;
}

void carryOut(const Change& change, std::string& content)
{
    if (!change.bytes) {
        content.resize(change.offset);
        return;
    }
    if (content.size() < change.offset + change.bytes->size())
        content.resize(change.offset + change.bytes->size());
    content.replace(change.offset, change.bytes->size(), *change.bytes);
}

/// How much of what was not synced survives one cut.
struct Luck {
    std::size_t sector;
    double kept;    ///< chance that all versions of a sector or a name were written
    char unwritten; ///< what stands in sectors that a file's length takes in and nobody wrote
};

Luck drawLuck(Random& random)
{
    constexpr std::array<double, 5> shares{0, 0.1, 0.5, 0.9, 1};
    return {.sector = random.below(2) == 0 ? std::size_t(512) : 4096,
            .kept = shares[random.below(shares.size())],
            .unwritten = random.below(2) == 0 ? '\0' : '\xA5'};
}

/// How many of so many changes in turn were done.
std::size_t drawDone(std::size_t count, const Luck& luck, Random& random)
{
    return random.uniform() < luck.kept ? count : random.below(count + 1);
}

std::string surviving(const DiskFile& file, const Luck& luck, Random& random)
{
    if (file.pending.empty())
        return file.safe;
    std::vector<std::size_t> lengths{file.safe.size()};
    for (const Change& change : file.pending)
        lengths.push_back(change.bytes
                              ? std::max(lengths.back(), change.offset + change.bytes->size())
                              : change.offset);
    const std::size_t lengthsDone = drawDone(file.pending.size(), luck, random);
    std::string content = file.safe;
    content.resize(*std::ranges::max_element(lengths), luck.unwritten);
    for (std::size_t begin = 0; begin < content.size(); begin += luck.sector) {
        const std::size_t end = std::min(content.size(), begin + luck.sector);
        const std::size_t done = drawDone(file.pending.size(), luck, random);
        for (std::size_t k = 0; k < done; ++k) {
            const Change& change = file.pending[k];
            const std::size_t from = std::max(begin, change.offset);
            if (change.bytes) {
                const std::size_t to = std::min(end, change.offset + change.bytes->size());
                if (from < to)
                    content.replace(from, to - from, *change.bytes, from - change.offset,
                                    to - from);
            } else if (k < lengthsDone && from < end) { // else the file was not cut off
                content.replace(from, end - from, end - from, '\0');
            }
        }
    }
    content.resize(lengths[lengthsDone]);
    return content;
}

bool exists(const std::filesystem::path& path)
{
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

} // namespace

struct PowerCutDisk::Model {
    std::string folder; ///< absolute, with a slash at its end
    Names names, safeNames;
    std::vector<NameChange> pending;
    std::size_t changes = 0, calls = 0;
    std::optional<std::size_t> cut;
    std::optional<DiskFault> fault;
    bool off = false, failed = false;
    sqlite3_vfs vfs{};
    sqlite3_vfs* beneath = nullptr;

    std::optional<std::string> nameOf(std::string_view path) const
    {
        if (!path.starts_with(folder))
            return {};
        return std::string(path.substr(folder.size()));
    }

    void change(NameChange made)
    {
        carryOut(made, names);
        pending.push_back(std::move(made));
    }

    /// What the program deleted without SQLite.
    void noticeDeleted()
    {
        std::vector<std::string> gone;
        for (const auto& [name, file] : names)
            if (!exists(folder + name))
                gone.push_back(name);
        for (const std::string& name : gone)
            change({.from = name, .to = {}, .file = {}});
    }

    void noticeFolder(const std::string& name)
    {
        if (!name.empty() && !names.contains(name))
            change({.from = {}, .to = name, .file = {}});
    }

    void syncFolder(const std::string& name)
    {
        std::erase_if(pending, [&](const NameChange& made) {
            if (folderOf(made) != name)
                return false;
            carryOut(made, safeNames);
            return true;
        });
    }

    bool fails(DiskFault::Kind kind, std::size_t count)
    {
        if (!fault || fault->kind != kind || count < fault->call ||
            (count > fault->call && !fault->lasting))
            return false;
        failed = true;
        return true;
    }

    /// Counts a call that only asks. \return whether it is to fail
    bool asks() { return fails(DiskFault::Kind::Broken, calls++) || off; }

    enum class Outcome { Done, DoneAsPowerGoes, Broken, Full };

    Outcome changing()
    {
        if (off)
            return Outcome::Broken;
        const bool broken = fails(DiskFault::Kind::Broken, calls++);
        const bool full = fails(DiskFault::Kind::Full, changes);
        off = cut && changes == *cut;
        ++changes;
        return broken ? Outcome::Broken
               : full ? Outcome::Full
               : off  ? Outcome::DoneAsPowerGoes
                      : Outcome::Done;
    }
};

namespace {

using Model = PowerCutDisk::Model;
using Outcome = Model::Outcome;

Model* mounted = nullptr;

/// What SQLite holds of one open file; the file of the VFS beneath follows it in memory.
struct OpenFile {
    sqlite3_file base;
    std::shared_ptr<DiskFile>* file;
    std::string* folder; ///< to be synced with the file the first time; empty pointer: not
    sqlite3_file* beneath() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

OpenFile& opened(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

int closeFile(sqlite3_file* file)
{
    OpenFile& open = opened(file);
    delete open.file;
    delete open.folder;
    return open.beneath()->pMethods->xClose(open.beneath());
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    if (mounted->asks())
        return SQLITE_IOERR_READ;
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xRead(beneath, bytes, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const Outcome outcome = mounted->changing();
    if (outcome == Outcome::Broken)
        return SQLITE_IOERR_WRITE;
    if (outcome == Outcome::Full)
        return SQLITE_FULL;
    OpenFile& open = opened(file);
    (*open.file)
        ->pending.push_back(
            {std::size_t(offset), std::string(static_cast<const char*>(bytes), std::size_t(size))});
    if (outcome == Outcome::DoneAsPowerGoes)
        return SQLITE_IOERR_WRITE;
    return open.beneath()->pMethods->xWrite(open.beneath(), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const Outcome outcome = mounted->changing();
    if (outcome == Outcome::Broken || outcome == Outcome::Full)
        return SQLITE_IOERR_TRUNCATE;
    OpenFile& open = opened(file);
    (*open.file)->pending.push_back({std::size_t(size), {}});
    if (outcome == Outcome::DoneAsPowerGoes)
        return SQLITE_IOERR_TRUNCATE;
    return open.beneath()->pMethods->xTruncate(open.beneath(), size);
}

int syncFile(sqlite3_file* file, int)
{
    if (mounted->changing() != Outcome::Done)
        return SQLITE_IOERR_FSYNC;
    OpenFile& open = opened(file);
    DiskFile& content = **open.file;
    for (const Change& change : content.pending)
        carryOut(change, content.safe);
    content.pending.clear();
    if (open.folder) {
        mounted->syncFolder(*open.folder);
        delete std::exchange(open.folder, nullptr);
    }
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    if (mounted->asks())
        return SQLITE_IOERR_FSTAT;
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xFileSize(beneath, size);
}

int lockFile(sqlite3_file* file, int level)
{
    if (mounted->asks())
        return SQLITE_IOERR_LOCK;
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xLock(beneath, level);
}

int unlockFile(sqlite3_file* file, int level)
{
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xUnlock(beneath, level);
}

int checkReserved(sqlite3_file* file, int* reserved)
{
    if (mounted->asks())
        return SQLITE_IOERR_CHECKRESERVEDLOCK;
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xCheckReservedLock(beneath, reserved);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    // Sizes told beforehand would be changes that the model does not see.
    if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK;
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xFileControl(beneath, what, argument);
}

int sectorSize(sqlite3_file* file)
{
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xSectorSize(beneath);
}

int characteristics(sqlite3_file* file)
{
    sqlite3_file* beneath = opened(file).beneath();
    return beneath->pMethods->xDeviceCharacteristics(beneath);
}

// Version 1: without shared memory and mapped pages, which project files do without.
const sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkReserved,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* given)
{
    sqlite3_vfs* beneath = mounted->beneath;
    const auto name = path ? mounted->nameOf(path) : std::nullopt;
    if (!name) // a temporary file
        return beneath->xOpen(beneath, path, file, flags, given);
    file->pMethods = nullptr;
    const bool there = exists(path);
    if (there || !(flags & SQLITE_OPEN_CREATE) ? mounted->asks()
                                               : mounted->changing() != Outcome::Done)
        return SQLITE_CANTOPEN;
    OpenFile& open = opened(file);
    if (const int code = beneath->xOpen(beneath, path, open.beneath(), flags, given);
        code != SQLITE_OK)
        return code;
    mounted->noticeDeleted();
    mounted->noticeFolder(folderOf(*name));
    if (!there)
        mounted->change({.from = {}, .to = *name, .file = std::make_shared<DiskFile>()});
    else if (!mounted->names.contains(*name))
        mounted->names[*name] = mounted->safeNames[*name] =
            std::make_shared<DiskFile>(DiskFile{contentOf(path), {}});
    open.file = new std::shared_ptr<DiskFile>(mounted->names[*name]);
    const bool journal = (flags & SQLITE_OPEN_CREATE) && (flags & SQLITE_OPEN_MAIN_JOURNAL);
    open.folder = journal ? new std::string(folderOf(*name)) : nullptr;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* path, int andSync)
{
    if (mounted->changing() != Outcome::Done)
        return SQLITE_IOERR_DELETE;
    const int code = mounted->beneath->xDelete(mounted->beneath, path, 0);
    mounted->noticeDeleted();
    if (const auto name = mounted->nameOf(path); name && andSync)
        mounted->syncFolder(folderOf(*name));
    return code;
}

int accessFile(sqlite3_vfs*, const char* path, int what, int* result)
{
    if (mounted->asks())
        return SQLITE_IOERR_ACCESS;
    return mounted->beneath->xAccess(mounted->beneath, path, what, result);
}

std::string absolute(const char* path)
{
    return std::filesystem::absolute(path).lexically_normal().string();
}

} // namespace

// In the place of the C library's, for the whole test program.

extern "C" int rename(const char* from, const char* to) noexcept
{
    const auto really = [&] { return int(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to)); };
    const auto name = mounted ? mounted->nameOf(absolute(to)) : std::nullopt;
    if (!name)
        return really();
    const Outcome outcome = mounted->changing();
    if (outcome == Outcome::Broken || outcome == Outcome::Full) {
        errno = outcome == Outcome::Full ? ENOSPC : EIO;
        return -1;
    }
    mounted->noticeDeleted();
    const std::string former = mounted->nameOf(absolute(from)).value_or("");
    const auto found = mounted->names.find(former);
    if (found != mounted->names.end())
        mounted->change({.from = former, .to = *name, .file = found->second});
    if (outcome == Outcome::Done)
        return really();
    errno = EIO;
    return -1;
}

extern "C" int fsync(int descriptor)
{
    std::array<char, PATH_MAX> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    if (!mounted || ::readlink(link.c_str(), path.data(), path.size() - 1) < 0)
        return int(syscall(SYS_fsync, descriptor));
    std::string target = path.data();
    struct stat status {};
    const bool folder = ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    if (folder)
        target += '/';
    auto name = mounted->nameOf(target);
    if (!name)
        return int(syscall(SYS_fsync, descriptor));
    if (mounted->changing() != Outcome::Done) {
        errno = EIO;
        return -1;
    }
    mounted->noticeDeleted();
    if (folder) {
        if (!name->empty())
            name->pop_back();
        for (const auto& entry : std::filesystem::directory_iterator(target))
            if (entry.is_directory())
                mounted->noticeFolder(*mounted->nameOf(entry.path().string()));
        mounted->syncFolder(*name);
    } else if (const auto file = mounted->names.find(*name); file != mounted->names.end()) {
        for (const Change& change : file->second->pending)
            carryOut(change, file->second->safe);
        file->second->pending.clear();
    }
    return 0;
}

PowerCutDisk::PowerCutDisk(const std::filesystem::path& folder) : m_model(std::make_unique<Model>())
{
    m_model->folder = std::filesystem::canonical(folder).string() + '/';
    m_model->beneath = sqlite3_vfs_find("unix");
    sqlite3_vfs& vfs = m_model->vfs;
    vfs = *m_model->beneath;
    vfs.zName = "power-cut";
    vfs.szOsFile = int(sizeof(OpenFile)) + m_model->beneath->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    mounted = m_model.get();
    sqlite3_vfs_register(&vfs, 1);
}

PowerCutDisk::~PowerCutDisk()
{
    sqlite3_vfs_unregister(&m_model->vfs);
    sqlite3_vfs_register(m_model->beneath, 1);
    mounted = nullptr;
}

void PowerCutDisk::boot(const DiskImage& image)
{
    Model& model = *m_model;
    for (const auto& entry : std::filesystem::directory_iterator(model.folder))
        std::filesystem::remove_all(entry.path());
    model.names.clear();
    model.pending.clear();
    for (const auto& [name, content] : image) {
        if (const std::string folder = folderOf(name); !folder.empty()) {
            std::filesystem::create_directories(model.folder + folder);
            model.names[folder] = nullptr;
        }
        std::ofstream(model.folder + name, std::ios::binary) << content;
        model.names[name] = std::make_shared<DiskFile>(DiskFile{content, {}});
    }
    model.safeNames = model.names;
    model.changes = model.calls = 0;
    model.cut.reset();
    model.fault.reset();
    model.off = model.failed = false;
}

DiskImage PowerCutDisk::image() const
{
    DiskImage image;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_model->folder))
        if (entry.is_regular_file())
            image[*m_model->nameOf(entry.path().string())] = contentOf(entry.path());
    return image;
}

DiskImage PowerCutDisk::survivors(Random& random) const
{
    const Luck luck = drawLuck(random);
    Names names = m_model->safeNames;
    const bool inTurn = random.below(2) == 0;
    const std::size_t done = drawDone(m_model->pending.size(), luck, random);
    for (std::size_t k = 0; k < m_model->pending.size(); ++k)
        if (inTurn ? k < done : random.uniform() < luck.kept)
            carryOut(m_model->pending[k], names);
    DiskImage image;
    for (const auto& [name, file] : names)
        if (file && (folderOf(name).empty() || names.contains(folderOf(name))))
            image[name] = surviving(*file, luck, random);
    return image;
}

void PowerCutDisk::cutAt(std::size_t change)
{
    m_model->cut = change;
}

bool PowerCutDisk::isOff() const
{
    return m_model->off;
}

void PowerCutDisk::fail(const DiskFault& fault)
{
    m_model->fault = fault;
}

bool PowerCutDisk::hasFailed() const
{
    return m_model->failed;
}

std::size_t PowerCutDisk::changes() const
{
    return m_model->changes;
}

std::size_t PowerCutDisk::calls() const
{
    return m_model->calls;
}
