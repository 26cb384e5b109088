// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_database.h"

#include "core/base/error.h"

#include <sqlite3.h>

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
    for (;;) {
        progress.checkStop();
        const int code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int all = sqlite3_backup_pagecount(backup.get());
        if (code == SQLITE_DONE)
            return;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(20);
        } else if (code != SQLITE_OK) {
            // The code stands in the target's handle once the backup is finished.
            backup.reset();
            to.fail();
        }
        if (all > 0)
            progress.at(1 - double(sqlite3_backup_remaining(backup.get())) / all);
    }
}

Error unwritable(const std::filesystem::path& file, const std::error_code& reason)
{
    return Error(ErrorKind::UnwritableFile, {QUADRAT_TEXT("core", "%1 cannot be written: %2."),
                                             {utf8Path(file), reason.message()}});
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
    std::error_code none;
    std::filesystem::remove(m_path, none); // left behind by a power cut
}

PartialFile::~PartialFile()
{
    std::error_code none;
    std::filesystem::remove(m_path, none);
    std::filesystem::path journal = m_path;
    journal += "-journal";
    std::filesystem::remove(journal, none);
}

void PartialFile::moveTo(const std::filesystem::path& file, CopyOver over) const
{
    std::error_code error;
    if (over == CopyOver::Refuse)
        refuseExisting(file);
    std::filesystem::rename(m_path, file, error);
    if (error)
        throw unwritable(file, error);
}

void copyDatabase(Database& from, const std::filesystem::path& to, CopyOver over,
                  const Progress& progress)
{
    if (over == CopyOver::Refuse)
        refuseExisting(to);
    std::error_code none;
    if (std::filesystem::equivalent(from.file(), to, none))
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "%1 is the study itself. Give the copy another name."),
                     {utf8Path(to)}});
    const PartialFile partial(to);
    {
        Database copy(partial.path(), DatabaseMode::Create);
        backUp(from, copy, progress);
    }
    partial.moveTo(to, over);
}

void replaceContent(Database& into, Database& from, const Progress& progress)
{
    backUp(from, into, progress);
}

} // namespace quadrat
