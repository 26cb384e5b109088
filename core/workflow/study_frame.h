// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/sampling/certificate.h"
#include "core/storage/project_file.h"

#include <filesystem>
#include <optional>
#include <string>

namespace quadrat {

/// The lists a study draws from. Names and addresses stand in a file of their own beside the study,
/// NAME.list.quadrat, a project file of the same schema; the study itself knows of each drawn unit
/// only its case code and how it was drawn.

std::filesystem::path listFileOf(const std::filesystem::path& study);

/// The list file of a study, to be read.
/// \throws Error{UnreadableFile} that says where it was looked for, if it is not there
ProjectFile openListFile(const std::filesystem::path& study);

/// The same to be written; made if it is not there and the study has drawn nothing yet.
/// \throws Error{UnwritableFile} also if somebody else has it open, or if it is not there though
///         the study has drawn from it
ProjectFile writableListFile(const std::filesystem::path& study);

/// Puts a copy of a list file that stood elsewhere beside the study.
/// \throws Error{InvalidInput} if it is not the one that the draws of the study were made from
///         Error{UnwritableFile} if the study has one already
void bringListFile(ProjectFile& study, const std::filesystem::path& found,
                   const Progress& progress = {});

/// A list of units in the list file.
struct StudyFrame {
    std::string name; ///< "frame 1"
    FrameMark mark;
    std::string importedAt, importedBy; ///< UTC, ISO 8601

    bool operator==(const StudyFrame&) const = default;
};

/// Puts a list into the list file, which is made if there is none. It is the one to draw from until
/// the next comes; former lists stay as long as a draw was made from them.
/// \param source  the file that the list was read from
/// \throws Error{InvalidInput} if it has no rows
/// Cost: reads the file again for its hash; 1 million rows of 10 columns in about 1 s.
StudyFrame importFrame(const std::filesystem::path& study, const std::filesystem::path& source,
                       const Imported& list, const std::string& by, const Progress& progress = {});

/// The list to draw from; nothing if none was imported, or the list file is not there.
std::optional<StudyFrame> currentFrame(const std::filesystem::path& study);

/// The list that has this hash, also if another came after it.
std::optional<StudyFrame> frameOfHash(const std::filesystem::path& study,
                                      const std::string& sha256);

/// The rows of a list as they were imported, with what the file said of them and its row numbers.
Imported frameData(const std::filesystem::path& study, const StudyFrame& frame,
                   const Progress& progress = {});

} // namespace quadrat
