// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_database.h"

#include "core/base/durable_rename.h"
#include "core/base/error.h"
#include "core/storage/lock_file.h"

#include <sqlite3.h>

#include <chrono>
#include <memory>
#include <system_error>

namespace quadrat {

namespace {

constexpr int pagesAtOnce = 256; // 4 MB between two looks at whether to stop

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

void backUp(Database& from, Database& to, const Progress& progress)
{
    std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        to.fail();
    auto lastStep = std::chrono::steady_clock::now();
    for (;;) {
        progress.checkStop();
        const int code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int all = sqlite3_backup_pagecount(backup.get());
        if (code == SQLITE_DONE)
            return;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (std::chrono::steady_clock::now() - lastStep > patience) {
                backup.reset();
                to.fail();
            }
            sqlite3_sleep(20);
            continue;
        }
        if (code != SQLITE_OK) {
            // The code stands in the target's handle once the backup is finished.
            backup.reset();
            to.fail();
        }
        lastStep = std::chrono::steady_clock::now();
        if (all > 0)
            progress.at(1 - double(sqlite3_backup_remaining(backup.get())) / all);
    }
}

Error unwritable(const std::filesystem::path& file, const std::error_code& reason)
{
    return Error(ErrorKind::UnwritableFile, {QUADRAT_TEXT("core", "%1 cannot be written: %2."),
                                             {utf8Path(file), reason.message()}});
}

std::filesystem::path journalOf(std::filesystem::path file)
{
    return file += "-journal";
}

/// Takes away the journal of what had the name before: with it, SQLite would undo the new file.
/// What it says is done to the former file first, which stays whole until it is replaced.
void settleJournal(const std::filesystem::path& file)
{
    const std::filesystem::path journal = journalOf(file);
    std::error_code fault;
    if (!std::filesystem::exists(journal, fault))
        return;
    try {
        if (std::filesystem::exists(file, fault))
            Database(file, DatabaseMode::Read);
    } catch (const Error&) {
        // No database, or damaged: nothing of it is to be kept.
    }
    std::filesystem::remove(journal, fault);
    if (!fault)
        fault = flushFolder(file.parent_path());
    if (fault)
        throw unwritable(file, fault);
}

/// The right to write a file that is to be replaced, so that nobody has a study open under whom it
/// changes.
LockFile lockToReplace(const std::filesystem::path& file)
{
    LockFile lock = LockFile::take(file);
    if (lock.state() == LockFile::State::HeldByOther)
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "%1 cannot be replaced: %2 on %3 has it open. Choose "
                                          "another name."),
                     {utf8Path(file), lock.owner().user, lock.owner().host}});
    return lock;
}

} // namespace

void refuseExisting(const std::filesystem::path& file)
{
    std::error_code none;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, none)))
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "%1 is there already. Open it, or choose another name."),
                     {utf8Path(file)}});
}

PartialFile::PartialFile(const std::filesystem::path& file) : m_path(file)
{
    m_path += ".part";
    remove(); // left behind by a power cut
}

PartialFile::~PartialFile()
{
    remove();
}

void PartialFile::remove() const
{
    std::error_code none;
    std::filesystem::remove(m_path, none);
    std::filesystem::remove(journalOf(m_path), none);
}

void PartialFile::moveTo(const std::filesystem::path& file, CopyOver over) const
{
    if (over == CopyOver::Refuse)
        refuseExisting(file);
    settleJournal(file);
    if (const std::error_code fault = renameDurably(m_path, file)) {
        std::error_code none;
        if (over == CopyOver::Refuse && !std::filesystem::exists(m_path, none))
            std::filesystem::remove(file, none); // renamed, but not for good
        throw unwritable(file, fault);
    }
}

void copyDatabase(Database& from, const std::filesystem::path& to, CopyOver over,
                  const Progress& progress)
{
    if (over == CopyOver::Refuse)
        refuseExisting(to);
    const std::filesystem::path file = withoutLinks(to);
    std::error_code none;
    if (std::filesystem::equivalent(from.file(), file, none))
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "%1 is the study itself. Give the copy another name."),
                     {utf8Path(to)}});
    const LockFile lock = lockToReplace(file);
    const PartialFile partial(file);
    {
        Database copy(partial.path(), DatabaseMode::Create);
        backUp(from, copy, progress);
    }
    partial.moveTo(file, over);
}

void replaceContent(Database& into, Database& from, const Progress& progress)
{
    backUp(from, into, progress);
}

} // namespace quadrat
