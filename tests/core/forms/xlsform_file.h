// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/read_xlsform.h"
#include "core/forms/write_xlsform.h"
#include "core/io/text_sheets.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

namespace quadrat {

using SheetRows = std::vector<std::vector<std::string>>;

inline TextSheet textSheet(const std::string& name, const SheetRows& rows)
{
    TextSheet sheet{.name = name, .rows = {}};
    for (const auto& row : rows) {
        TextRow cells{.number = sheet.rows.size() + 1, .cells = {}};
        for (std::size_t k = 0; k < row.size(); ++k)
            if (!row[k].empty())
                cells.cells[k] = row[k];
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

/// The bytes of a workbook with these sheets.
inline std::string workbookOf(const std::vector<TextSheet>& sheets)
{
    const auto file = std::filesystem::temp_directory_path() /
                      ("quadrat-form-" + std::to_string(getpid()) + ".xlsx");
    writeTextSheets(file, sheets);
    const std::string bytes = bytesOf(file.string());
    std::filesystem::remove(file);
    return bytes;
}

/// A form as it is read; choices and settings may be left out.
inline ReadQuestionnaire readForm(const SheetRows& survey, const SheetRows& choices = {},
                                  const SheetRows& settings = {})
{
    std::vector<TextSheet> sheets{textSheet("survey", survey)};
    if (!choices.empty())
        sheets.push_back(textSheet("choices", choices));
    if (!settings.empty())
        sheets.push_back(textSheet("settings", settings));
    ReadQuestionnaire read = readXlsformBytes(workbookOf(sheets));
    // What was read is written so that it reads back equal.
    CHECK(readXlsformBytes(workbookOf(xlsformSheets(read.questionnaire))).questionnaire ==
          read.questionnaire);
    return read;
}

/// What was told, a line each: sheet, row, column and the words.
inline std::string toldOf(const std::vector<Issue>& issues)
{
    std::string told;
    for (const Issue& issue : issues)
        told += issue.sheet + " " + std::to_string(issue.row.value_or(0)) + " " + issue.column +
                ": " + issue.message.english() + "\n";
    return told;
}

} // namespace quadrat
