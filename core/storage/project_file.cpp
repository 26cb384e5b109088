// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_file.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/content_hash.h"
#include "core/storage/copy_database.h"
#include "core/storage/migrations.h"

#include <utility>

namespace quadrat {

namespace {

/// Before anything is written: what is no project file stays untouched.
void requireProject(const std::filesystem::path& file)
{
    Database database(file, DatabaseMode::Read);
    schemaState(database);
}

void writeParts(Database& database, const std::map<std::string, std::string>& former,
                const std::map<std::string, std::string>& parts)
{
    Statement put = database.prepare(
        "INSERT OR REPLACE INTO part (name, content, changed_at, hash) VALUES (?, ?, ?, ?)");
    const std::string now = utcNow();
    for (const auto& [name, content] : parts) {
        const auto found = former.find(name);
        if (found != former.end() && found->second == content)
            continue;
        const std::string hash = hashOf({name, content});
        put.bind(name).bind(content).bind(now).bindBytes(hash).run();
    }
    Statement remove = database.prepare("DELETE FROM part WHERE name = ?");
    for (const auto& [name, content] : former)
        if (!parts.contains(name))
            remove.bind(name).run();
}

Message whoHasIt(const LockOwner& owner)
{
    return {QUADRAT_TEXT("core", "%1 on %2 has this study open since %3. You can read it and save "
                                 "a copy; changes are possible once it is closed there."),
            {owner.user, owner.host, owner.since}};
}

void bringUpToDate(Database& database)
{
    const std::int64_t version = database.integer("PRAGMA user_version");
    std::filesystem::path before = database.file();
    before += ".before-v" + std::to_string(migrations().back().version) + ".bak";
    if (version > 0)
        copyDatabase(database, before, CopyOver::Replace);
    migrate(database);
}

} // namespace

ProjectFile::ProjectFile(Database database, LockFile lock)
    : m_database(std::move(database)), m_lock(std::move(lock))
{}

ProjectFile ProjectFile::create(const std::filesystem::path& file, const Project& project)
{
    refuseExisting(file);
    {
        const PartialFile partial(file);
        {
            Database database(partial.path(), DatabaseMode::Create);
            migrate(database);
            Transaction transaction(database);
            writeParts(database, {}, partsOf(project));
            transaction.commit();
        }
        partial.moveTo(file, CopyOver::Refuse);
    }
    return open(file);
}

ProjectFile ProjectFile::open(const std::filesystem::path& name)
{
    const std::filesystem::path file = withoutLinks(name);
    requireProject(file);
    LockFile lock = LockFile::take(file);
    const bool held = lock.state() == LockFile::State::Held;
    ProjectFile opened(Database(file, held ? DatabaseMode::Write : DatabaseMode::Read),
                       std::move(lock));
    const SchemaState state = schemaState(opened.m_database);
    if (!held || opened.m_database.isReadOnly()) {
        opened.m_whyReadOnly =
            opened.m_lock.state() == LockFile::State::HeldByOther
                ? whoHasIt(opened.m_lock.owner())
                : Message{QUADRAT_TEXT("core", "This study cannot be changed: the file or its "
                                               "folder is protected. Save a copy elsewhere to "
                                               "work on it."),
                          {}};
    } else if (state == SchemaState::NewerButReadable) {
        opened.m_whyReadOnly =
            Message{QUADRAT_TEXT("core", "This study was written by a newer Quadrat. It can be "
                                         "read here; update the program to change it."),
                    {}};
    }
    if (state == SchemaState::Older) {
        if (!opened.canWrite())
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "%1 was written by an older Quadrat and has to be "
                                              "brought up to date first, which is not possible "
                                              "here: %2"),
                         {utf8Path(file), opened.m_whyReadOnly->english()}});
        bringUpToDate(opened.m_database);
    }
    return opened;
}

ProjectFile ProjectFile::readOnly(const std::filesystem::path& file)
{
    ProjectFile opened(Database(withoutLinks(file), DatabaseMode::Read), LockFile());
    if (schemaState(opened.m_database) == SchemaState::Older)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 was written by an older Quadrat. Open it in the "
                                          "program once to bring it up to date."),
                     {utf8Path(file)}});
    opened.m_whyReadOnly = Message{QUADRAT_TEXT("core", "This study was opened to be read."), {}};
    return opened;
}

std::map<std::string, std::string> ProjectFile::storedParts()
{
    std::map<std::string, std::string> parts;
    Statement row = m_database.prepare("SELECT name, content FROM part");
    while (row.next())
        parts[row.text(0)] = row.text(1);
    return parts;
}

Project ProjectFile::project()
{
    return projectOf(storedParts());
}

void ProjectFile::save(const Project& project)
{
    if (m_whyReadOnly)
        throw Error(ErrorKind::UnwritableFile, *m_whyReadOnly);
    Transaction transaction(m_database);
    writeParts(m_database, storedParts(), partsOf(project));
    transaction.commit();
}

void ProjectFile::copyTo(const std::filesystem::path& copy, const Progress& progress)
{
    copyDatabase(m_database, copy, CopyOver::Replace, progress);
}

} // namespace quadrat
