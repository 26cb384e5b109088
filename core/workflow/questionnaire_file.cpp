// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/questionnaire_file.h"

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/forms/pasted_questionnaire.h"
#include "core/forms/read_lss.h"
#include "core/forms/write_xlsform.h"
#include "core/forms/xlsform_csv.h"
#include "core/io/encoding.h"
#include "core/io/file_bytes.h"
#include "core/io/whole_file.h"
#include "core/project/project.h"
#include "core/project/questionnaire_words.h"
#include "core/storage/project_file.h"

#include <string>
#include <string_view>

namespace quadrat {

namespace {

std::string suffixOf(const std::filesystem::path& file)
{
    return lowerAscii(utf8Path(file.extension()));
}

Error unknownSuffix(const std::filesystem::path& file, const char* pattern)
{
    return invalidInput(pattern, {utf8Path(file.filename())});
}

/// A text file in whatever encoding it has.
std::string textOf(std::string_view bytes)
{
    std::string encoding = markedEncoding(bytes);
    if (encoding == utf8Name && firstInvalidByte(bytes))
        encoding = likelyVietnameseEncoding(bytes).value_or(encoding);
    return decoded(bytes, encoding);
}

Questionnaire ofStudy(const std::filesystem::path& file)
{
    Questionnaire questionnaire = ProjectFile::readOnly(file).project().questionnaire;
    if (questionnaire.isEmpty())
        throw invalidInput(QUADRAT_TEXT("core", "The study %1 has no questionnaire yet."),
                           {utf8Path(file.filename())});
    return questionnaire;
}

} // namespace

ReadQuestionnaire openQuestionnaire(const std::filesystem::path& file, const Progress& progress)
{
    const std::string suffix = suffixOf(file);
    if (suffix == ".quadrat")
        return {.questionnaire = ofStudy(file), .lost = {}};
    if (suffix == ".xlsx" || suffix == ".xlsm" || suffix == ".ods" || suffix == ".xls")
        return readXlsform(file, progress); // which says what to do with .xls
    if (suffix == ".csv")
        return readSheetsOfForm(sheetsOfCsv(textOf(readFile(file, progress).view())));
    if (suffix == ".lss")
        return readLss(file, progress);
    if (suffix == ".txt")
        return readPastedQuestionnaire(textOf(readFile(file, progress).view()));
    if (suffix == ".json") {
        const FileBytes bytes = readFile(file, progress);
        return {.questionnaire = readQuestionnaire(parsedJson(bytes.view()), ""), .lost = {}};
    }
    throw unknownSuffix(
        file,
        QUADRAT_TEXT("core", "A questionnaire is read from .json, .xlsx (XLSForm), "
                             ".csv (XLSForm), .lss (LimeSurvey), .txt or .quadrat: %1 is none of "
                             "them."));
}

std::vector<Issue> lostIn(const std::filesystem::path& file, const Questionnaire& questionnaire)
{
    const std::string suffix = suffixOf(file);
    if (suffix == ".json")
        return {};
    if (suffix == ".xlsx")
        return lostInXlsform(questionnaire);
    throw unknownSuffix(file, QUADRAT_TEXT("core", "A questionnaire is written as .json or .xlsx "
                                                   "(XLSForm): %1 is neither."));
}

void saveQuestionnaire(const std::filesystem::path& file, const Questionnaire& questionnaire)
{
    if (suffixOf(file) == ".xlsx")
        return writeXlsform(file, questionnaire);
    lostIn(file, questionnaire); // refuses other suffixes
    writeWholeFile(file, writeQuestionnaire(questionnaire).dump(1) + '\n');
}

} // namespace quadrat
