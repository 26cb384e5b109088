// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/io/text_sheets.h"
#include "core/questionnaire/questionnaire.h"

#include <filesystem>
#include <vector>

namespace quadrat {

/// What other programs that read a questionnaire as XLSForm will not do, or do otherwise: to be
/// said before it is written. Issue::column is the question or section, its row in the file is not
/// known yet. All of it stands in columns "quadrat::…" and reads back equal (readXlsform), but for
/// what is told as a Fault, which is lost.
std::vector<Issue> lostInXlsform(const Questionnaire& questionnaire);

/// The sheets survey, choices and settings (docs/questionnaire.md).
std::vector<TextSheet> xlsformSheets(const Questionnaire& questionnaire);

/// Writes them as .xlsx.
/// \throws Error{InvalidInput} for a text longer than a cell holds
/// \throws Error{UnwritableFile}; the file appears whole or not at all
void writeXlsform(const std::filesystem::path& file, const Questionnaire& questionnaire);

} // namespace quadrat
