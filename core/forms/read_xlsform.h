// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/io/text_sheets.h"
#include "core/questionnaire/questionnaire.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace quadrat {

/// A questionnaire from a file of another program, and what could not be taken as it stands there,
/// with what happens instead. What is told as a Note changes nothing in the answers.
struct ReadQuestionnaire {
    Questionnaire questionnaire;
    std::vector<Issue> lost;
};

/// Reads an XLSForm workbook (docs/questionnaire.md): the sheets survey, choices, external_choices
/// and settings, whatever their headers' capitals and blanks. Groups become sections, those within
/// others too, with their conditions joined; XPath becomes our language. A condition without
/// counterpart is kept as it stands, and told.
///
/// Limits: those of textSheetLimits(), 20,000 rows of the survey, 500,000 choices in a list,
/// conditions of 64 KiB with 100 brackets within each other.
/// \throws Error{UnreadableFile} for what is no workbook, has no sheet "survey" with a column
///         "type", or goes beyond a limit
/// Cost: a form of 1,000 rows with a cascade of 11,000 choices takes about 0.1 s.
ReadQuestionnaire readXlsform(const std::filesystem::path& file, const Progress& progress = {});
ReadQuestionnaire readXlsformBytes(std::string_view bytes, const Progress& progress = {});

/// The same of sheets that are in memory already.
ReadQuestionnaire readSheetsOfForm(const std::vector<TextSheet>& sheets);

} // namespace quadrat
