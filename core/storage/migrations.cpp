// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/schema.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace quadrat {

std::span<const Migration> migrations()
{
    static constexpr std::array steps{
        Migration{1, 1, "the file as it began", schema0001First},
        Migration{2, 2, "frames and drawn samples", schema0002Samples},
        Migration{3, 2, "answers being keyed and calls", schema0003Entries},
    };
    return steps;
}

namespace {

Error damaged(const Database& database)
{
    return Error(ErrorKind::UnreadableFile,
                 {QUADRAT_TEXT("core", "%1 is damaged. Open one of its restore points or a copy."),
                  {utf8Path(database.file())}});
}

/// Whether the tables are those that the steps make, and no views or triggers that would do
/// something else in their place; of a newer file only that they are tables.
bool holdsTables(Database& database, std::span<const Migration> steps, bool newer)
{
    Database fresh(":memory:", DatabaseMode::Create);
    migrate(fresh, steps);
    Statement wanted = fresh.prepare("SELECT type, name, sql FROM sqlite_schema"
                                     "  WHERE sql IS NOT NULL AND (type = 'table' OR NOT ?)");
    wanted.bind(std::int64_t(newer));
    Statement found = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = ? AND name = ?"
                                       "  AND rootpage > 0 AND (sql = ? OR ?)");
    while (wanted.next()) {
        found.bind(wanted.text(0)).bind(wanted.text(1)).bind(wanted.text(2));
        found.bind(std::int64_t(newer));
        if (!found.next())
            return false;
        found.reset();
    }
    return newer ||
           database.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'") == 0;
}

} // namespace

SchemaState schemaState(Database& database, std::span<const Migration> steps)
{
    const std::string name = utf8Path(database.file());
    const std::int64_t version = database.integer("PRAGMA user_version");
    if (database.integer("PRAGMA application_id") != projectApplicationId || version < 1)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 is not a Quadrat project file."), {name}});
    const int newest = steps.back().version;
    const auto known = std::size_t(std::ranges::count_if(
        steps, [&](const Migration& step) { return step.version <= version; }));
    if (!holdsTables(database, steps.first(known), version > newest))
        throw damaged(database);
    if (version == newest)
        return SchemaState::Current;
    if (version < newest)
        return SchemaState::Older;
    if (database.integer("SELECT oldest_reader FROM about") <= newest)
        return SchemaState::NewerButReadable;
    throw Error(ErrorKind::UnreadableFile,
                {QUADRAT_TEXT("core", "%1 was written by a newer Quadrat, in a form that this one "
                                      "cannot read. Update the program, or ask for a copy made by "
                                      "the version in use here."),
                 {name}});
}

void migrate(Database& database, std::span<const Migration> steps)
{
    for (const Migration& step : steps) {
        Transaction transaction(database);
        // Read inside the transaction: two programs may open an old file at once.
        const std::int64_t version = database.integer("PRAGMA user_version");
        if (version >= step.version)
            continue;
        database.run(step.sql);
        if (version == 0) {
            database.run("PRAGMA application_id = " + std::to_string(projectApplicationId));
            database.prepare("INSERT INTO about VALUES (?, ?, ?)")
                .bind(std::int64_t(step.oldestReader))
                .bind(utcNow())
                .bind(QUADRAT_VERSION)
                .run();
        } else {
            database.prepare("UPDATE about SET oldest_reader = ?")
                .bind(std::int64_t(step.oldestReader))
                .run();
        }
        database.run("PRAGMA user_version = " + std::to_string(step.version));
        transaction.commit();
    }
}

} // namespace quadrat
