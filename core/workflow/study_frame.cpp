// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/study_frame.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/storage/copy_database.h"
#include "core/storage/draws.h"
#include "core/storage/frames.h"
#include "core/storage/responses.h"
#include "core/workflow/numbered_name.h"

#include <algorithm>

namespace quadrat {

namespace {

StudyFrame frameFrom(const StoredFrame& stored)
{
    return {.name = stored.name,
            .mark = {.source = stored.source, .rows = stored.rows, .sha256 = stored.sha256},
            .importedAt = stored.importedAt,
            .importedBy = stored.importedBy};
}

std::vector<StoredFrame> framesBeside(const std::filesystem::path& study)
{
    if (!std::filesystem::exists(listFileOf(study)))
        return {};
    ProjectFile file = openListFile(study);
    return storedFrames(file.database());
}

/// Whether names of drawn units stand in its list file, wherever that is.
bool hasDraws(const std::filesystem::path& study)
{
    ProjectFile file = ProjectFile::readOnly(study);
    return !storedDraws(file.database()).empty();
}

} // namespace

std::filesystem::path listFileOf(const std::filesystem::path& study)
{
    std::filesystem::path file = withoutLinks(study);
    return file.replace_extension(".list.quadrat");
}

ProjectFile openListFile(const std::filesystem::path& study)
{
    const std::filesystem::path file = listFileOf(study);
    if (!std::filesystem::exists(file))
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The lists of names of this study are not beside it: %1 "
                                          "is missing. Put the file back there, or choose where "
                                          "it is now."),
                     {utf8Path(file)}});
    return ProjectFile::readOnly(file);
}

ProjectFile writableListFile(const std::filesystem::path& study)
{
    const std::filesystem::path file = listFileOf(study);
    const bool exists = std::filesystem::exists(file);
    if (!exists && hasDraws(study))
        throw Error(ErrorKind::UnwritableFile,
                    {QUADRAT_TEXT("core", "The lists of names of this study are not beside it: %1 "
                                          "is missing, and a new one would take its place. Put "
                                          "the file back there, or choose where it is now. If it "
                                          "is lost, draw in a new study."),
                     {utf8Path(file)}});
    ProjectFile opened = exists ? ProjectFile::open(file) : ProjectFile::create(file);
    if (!opened.canWrite())
        throw Error(ErrorKind::UnwritableFile, *opened.whyReadOnly());
    return opened;
}

void bringListFile(ProjectFile& study, const std::filesystem::path& found, const Progress& progress)
{
    ProjectFile from = ProjectFile::readOnly(found);
    for (const StoredDraw& draw : storedDraws(study.database()))
        if (listHash(from.database(), draw.name) != draw.listHash)
            throw invalidInput(QUADRAT_TEXT("core", "%1 is not the list file of this study: it "
                                                    "does not hold \"%2\"."),
                               {utf8Path(found), draw.name});
    copyDatabase(from.database(), listFileOf(study.path()), CopyOver::Refuse, progress);
}

StudyFrame importFrame(const std::filesystem::path& study, const std::filesystem::path& source,
                       const Imported& list, const std::string& by, const Progress& progress)
{
    if (list.data.rowCount() == 0)
        throw invalidInput(QUADRAT_TEXT("core", "The list \"%1\" has no rows."),
                           {utf8Path(source.filename())});
    ProjectFile file = writableListFile(study);
    Transaction transaction(file.database());
    const std::vector<StoredFrame> former = storedFrames(file.database());
    std::vector<std::string> names;
    for (const StoredFrame& old : former)
        names.push_back(old.name);
    const StoredFrame frame{.name = numberedName("frame", nextNumber("frame", names)),
                            .source = utf8Path(source.filename()),
                            .sha256 = sha256OfFile(source),
                            .rows = list.data.rowCount(),
                            .importedAt = utcNow(),
                            .importedBy = by,
                            .sheet = list.places.sheet,
                            .firstRow = list.places.first,
                            .leftOut = list.places.leftOut};
    addFrame(file.database(), frame, list.data, progress);
    Project project = file.project();
    project.responses[frame.name].codebook = list.codebook;
    const std::vector<std::string> drawnFrom = sourcesOfLists(file.database());
    for (const StoredFrame& old : former)
        if (std::ranges::find(drawnFrom, old.name) == drawnFrom.end()) {
            removeFrame(file.database(), old.name);
            project.responses.erase(old.name);
        }
    file.save(project);
    transaction.commit();
    return frameFrom(frame);
}

std::optional<StudyFrame> currentFrame(const std::filesystem::path& study)
{
    const std::vector<StoredFrame> frames = framesBeside(study);
    if (frames.empty())
        return {};
    return frameFrom(frames.back());
}

std::optional<StudyFrame> frameOfHash(const std::filesystem::path& study, const std::string& sha256)
{
    const std::vector<StoredFrame> frames = framesBeside(study);
    const auto found = std::ranges::find(frames, sha256, &StoredFrame::sha256);
    if (found == frames.end())
        return {};
    return frameFrom(*found);
}

Imported frameData(const std::filesystem::path& study, const StudyFrame& frame,
                   const Progress& progress)
{
    ProjectFile file = openListFile(study);
    const std::vector<StoredFrame> frames = storedFrames(file.database());
    const auto found = std::ranges::find(frames, frame.name, &StoredFrame::name);
    if (found == frames.end())
        throw invalidInput(QUADRAT_TEXT("core", "The list file %1 has no \"%2\"."),
                           {utf8Path(file.path()), frame.name});
    Project project = file.project();
    return {.data = readResponses(file.database(), frame.name, {}, progress).values,
            .codebook = std::move(project.responses[frame.name].codebook),
            .places = {.sheet = found->sheet, .first = found->firstRow, .leftOut = found->leftOut}};
}

} // namespace quadrat
