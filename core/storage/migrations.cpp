// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/schema.h"

#include <array>
#include <string>

namespace quadrat {

std::span<const Migration> migrations()
{
    static constexpr std::array steps{
        Migration{1, 1, "the file as it began", schema0001First},
    };
    return steps;
}

SchemaState schemaState(Database& database, std::span<const Migration> steps)
{
    const std::string name = utf8Path(database.file());
    const std::int64_t version = database.integer("PRAGMA user_version");
    if (database.integer("PRAGMA application_id") != projectApplicationId || version < 1)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 is not a Quadrat project file."), {name}});
    const int newest = steps.back().version;
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
