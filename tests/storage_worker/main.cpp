// SPDX-License-Identifier: GPL-3.0-or-later
//
//   quadrat_storage_worker FOLDER FIRST
//
// Works on FOLDER/a.quadrat until it is killed: number FIRST of the work first, then the next.
// Says each number on standard output once it is done. See tests/core/storage/kill_test.cpp.
#include "core/base/error.h"
#include "core/data/column_of.h"
#include "core/storage/migrations.h"
#include "core/storage/responses.h"
#include "core/storage/restore_points.h"

#include <array>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace quadrat;

namespace {

void save(ProjectFile& file, int number)
{
    Project project = file.project();
    project.specification.title = std::to_string(number);
    file.save(project);
}

void import(ProjectFile& file, int number)
{
    std::vector<double> scale(70'000);
    for (std::size_t row = 0; row < scale.size(); ++row)
        scale[row] = double((row + std::size_t(number)) % 5);
    addBatch(file.database(), "r",
             {.source = std::to_string(number), .rows = Dataset({columnOf("scale", scale)})});
}

void edit(ProjectFile& file, int number)
{
    const Edit made{.caseId = 1,
                    .variable = "scale",
                    .newValue = std::to_string(number),
                    .reason = "",
                    .who = "",
                    .at = ""};
    addEdits(file.database(), "r", std::span(&made, 1));
}

void copy(ProjectFile& file, int)
{
    file.copyTo(file.path().parent_path() / "copy.quadrat");
}

/// A copy brought to a schema that may come, in two steps.
void migrateCopy(ProjectFile& file, int number)
{
    const auto path = file.path().parent_path() / "migrated.quadrat";
    file.copyTo(path);
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int version = steps.back().version;
    const std::string fill =
        "CREATE TABLE note (body TEXT) STRICT; INSERT INTO note SELECT hex(hash) FROM chunk";
    const std::string name = "UPDATE part SET changed_at = '" + std::to_string(number) + "'";
    steps.push_back({version + 1, 1, "notes", fill.c_str()});
    steps.push_back({version + 2, 1, "names", name.c_str()});
    Database database(path, DatabaseMode::Write);
    migrate(database, steps);
}

void goBack(ProjectFile& file, int)
{
    const RestorePoint point = addRestorePoint(file, "before");
    restore(file, point);
    for (const RestorePoint& old : restorePoints(file.path()))
        removeRestorePoint(old);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3)
        return EXIT_FAILURE;
    constexpr std::array works{save, import, edit, copy, migrateCopy, goBack};
    try {
        ProjectFile file = ProjectFile::open(std::filesystem::path(argv[1]) / "a.quadrat");
        if (!file.canWrite())
            throw Error(ErrorKind::UnwritableFile, *file.whyReadOnly());
        for (int number = std::atoi(argv[2]);; ++number) {
            works[std::size_t(number) % works.size()](file, number);
            std::cout << number << std::endl;
        }
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
