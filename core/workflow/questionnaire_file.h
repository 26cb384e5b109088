// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/forms/read_xlsform.h"
#include "core/questionnaire/questionnaire.h"

#include <filesystem>
#include <vector>

namespace quadrat {

/// A questionnaire from a file, by its suffix: .json (docs/questionnaire.md), .xlsx, .xlsm or .ods
/// (XLSForm), .lss (LimeSurvey), .txt (pasted text), .quadrat (that of the study); and what could
/// not be taken as it stands there.
/// \throws Error{InvalidInput} for another suffix, or what is wrong in the file and where
/// \throws Error{UnreadableFile}
ReadQuestionnaire openQuestionnaire(const std::filesystem::path& file,
                                    const Progress& progress = {});

/// What a file of this suffix would not hold, told before it is written.
/// \throws Error{InvalidInput} for a suffix that is not written
std::vector<Issue> lostIn(const std::filesystem::path& file, const Questionnaire& questionnaire);

/// Writes it by its suffix: .json or .xlsx (XLSForm).
/// \throws Error{UnwritableFile}; the file appears whole or not at all
void saveQuestionnaire(const std::filesystem::path& file, const Questionnaire& questionnaire);

} // namespace quadrat
