// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore_points.h"

#include "core/base/clock.h"
#include "core/base/durable_rename.h"
#include "core/base/error.h"
#include "core/storage/check_project.h"
#include "core/storage/copy_database.h"

#include <algorithm>
#include <system_error>

namespace quadrat {

namespace {

std::filesystem::path folderOf(const std::filesystem::path& project)
{
    std::filesystem::path folder = project;
    folder += ".points";
    return folder;
}

/// "2026-11-23T05:30:31Z" as part of a file name on every system, and back.
std::string nameOf(std::string moment)
{
    std::ranges::replace(moment, ':', '-');
    return moment;
}

std::string momentIn(std::string name)
{
    name[13] = name[16] = ':';
    return name;
}

bool isMoment(const std::string& name)
{
    constexpr std::string_view pattern = "0000-00-00T00-00-00Z";
    return name.size() >= pattern.size() &&
           std::ranges::equal(name.substr(0, pattern.size()), pattern, [](char c, char p) {
               return p == '0' ? '0' <= c && c <= '9' : c == p;
           });
}

} // namespace

std::vector<RestorePoint> restorePoints(const std::filesystem::path& project)
{
    std::vector<RestorePoint> points;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folderOf(project), none)) {
        const std::string name = utf8Path(entry.path().filename());
        if (entry.path().extension() != ".quadrat" || !isMoment(name))
            continue;
        RestorePoint point{.file = entry.path(),
                           .at = momentIn(name.substr(0, 20)),
                           .size = entry.file_size(none)};
        try {
            Database database(point.file, DatabaseMode::Read);
            point.note = database.text("SELECT content FROM part WHERE name = 'restore-note'");
        } catch (const Error&) {
            continue;
        }
        points.push_back(std::move(point));
    }
    std::ranges::sort(points, std::ranges::greater(), &RestorePoint::file);
    return points;
}

RestorePoint addRestorePoint(ProjectFile& project, const std::string& note,
                             const Progress& progress)
{
    const std::filesystem::path folder = folderOf(project.path());
    std::error_code error;
    if (std::filesystem::create_directories(folder, error))
        error = flushFolder(folder.parent_path());
    if (error)
        throw Error(ErrorKind::UnwritableFile, {QUADRAT_TEXT("core", "%1 cannot be written: %2."),
                                                {utf8Path(folder), error.message()}});
    RestorePoint point{.at = utcNow(), .note = note};
    // Several in one second get a number.
    for (int k = 1; point.file.empty() || std::filesystem::exists(point.file); ++k)
        point.file =
            folder / (nameOf(point.at) + (k > 1 ? "-" + std::to_string(k) : "") + ".quadrat");
    {
        const PartialFile partial(point.file);
        project.copyTo(partial.path(), progress);
        {
            Database copy(partial.path(), DatabaseMode::Write);
            copy.prepare("INSERT OR REPLACE INTO part (name, content, changed_at)"
                         "  VALUES ('restore-note', ?, ?)")
                .bind(note)
                .bind(point.at)
                .run();
        }
        partial.moveTo(point.file, CopyOver::Refuse);
    }
    point.size = std::filesystem::file_size(point.file, error);
    return point;
}

void restore(ProjectFile& project, const RestorePoint& point, const Progress& progress)
{
    if (!project.canWrite())
        throw Error(ErrorKind::UnwritableFile, *project.whyReadOnly());
    ProjectFile from = ProjectFile::readOnly(point.file);
    if (const auto findings = checkProject(from, progress); !findings.empty())
        throw Error(ErrorKind::UnreadableFile, findings.front().message);
    addRestorePoint(project, "", progress);
    replaceContent(project.database(), from.database(), progress);
    project.database().run("DELETE FROM part WHERE name = 'restore-note'");
}

void removeRestorePoint(const RestorePoint& point)
{
    std::error_code error;
    std::filesystem::remove(point.file, error);
    if (error)
        throw Error(ErrorKind::UnwritableFile, {QUADRAT_TEXT("core", "%1 cannot be written: %2."),
                                                {utf8Path(point.file), error.message()}});
}

} // namespace quadrat
