// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/forms/read_xlsform.h"

#include <filesystem>
#include <string_view>

namespace quadrat {

/// Reads the structure of a LimeSurvey survey (.lss), of the layout with l10n tables (version 4 and
/// later) and of the one before it: groups become sections, questions, subquestions, answers,
/// conditions and equations what comes nearest here (docs/questionnaire.md). Texts lose their HTML.
/// What is not carried is told; Issue::column is the code of the question.
///
/// Limits: 64 MB, 200,000 rows in a table, 1 MB a field; a document type is refused.
/// \throws Error{UnreadableFile} for what is no such file or goes beyond a limit
ReadQuestionnaire readLss(const std::filesystem::path& file, const Progress& progress = {});
ReadQuestionnaire readLssText(std::string_view xml);

} // namespace quadrat
