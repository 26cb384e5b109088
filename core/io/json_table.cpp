// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_table.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/utf8.h"
#include "core/io/asked_columns.h"
#include "core/io/encoding.h"
#include "core/io/file_bytes.h"
#include "core/io/json_submissions.h"
#include "core/io/moment.h"
#include "core/io/text_column.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

Error tooLarge(std::size_t bytes)
{
    return {ErrorKind::UnreadableFile,
            {QUADRAT_TEXT("core", "The file has %1 bytes; JSON files of up to %2 bytes are read. "
                                  "Export it as CSV, or in several files."),
             {std::int64_t(bytes), std::int64_t(maximumJsonBytes)}}};
}

void checkUtf8(std::string_view text)
{
    const auto bad = firstInvalidByte(text);
    if (!bad)
        return;
    const std::string_view before = text.substr(0, *bad);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    throw Error(ErrorKind::UnreadableFile,
                {QUADRAT_TEXT("core", "Line %1, column %2 (byte %3) is not UTF-8, as JSON must be. "
                                      "The file is damaged, or was saved again in another "
                                      "encoding: export it once more."),
                 {std::int64_t(std::ranges::count(before, '\n') + 1),
                  std::int64_t(*bad - lineStart + 1), std::int64_t(*bad)}});
}

/// What one key of the submissions becomes.
struct JsonVariable {
    AssembledColumn assembled;
    std::optional<Variable> known; ///< of dates and times
};

/// The texts in the form of ISO 8601, all on the clock of the first of them.
void makeDates(JsonVariable& variable, const std::vector<std::string_view>& texts,
               const RowPlaces& places, ValueKind kind)
{
    std::optional<int> zone;
    std::vector<std::string> written(texts.size());
    for (std::size_t row = 0; row < texts.size(); ++row) {
        const auto moment = readMoment(texts[row], DateOrder::YearMonthDay);
        if (!moment)
            continue; // blank: the look of the column says that all others are moments
        if (moment->zone && !zone) {
            zone = moment->zone;
            variable.assembled.notes.push_back(
                {QUADRAT_TEXT("core", "Times in \"%1\" are those of a clock at UTC%2."),
                 {variable.assembled.column.name(), zoneText(*zone)}});
        }
        written[row] = isoText(*moment, zone);
    }
    const std::vector<std::string_view> views(written.begin(), written.end());
    const std::string name = variable.assembled.column.name();
    variable.assembled.column = assembleTexts({name, Measure::Category}, views, places).column;
    variable.known = variableOf(variable.assembled.column);
    variable.known->kind = kind;
}

JsonVariable variableFrom(const JsonColumn& column, const ColumnWish& wish, std::size_t rows,
                          const RowPlaces& places)
{
    const std::vector<std::string_view> texts = column.texts(rows);
    JsonVariable variable{assembleTexts(wish, texts, places), {}};
    if (wish.measure || column.values.empty())
        return variable;
    const auto look = dateLookOf(variable.assembled.column);
    if (look && look->order == DateOrder::YearMonthDay)
        makeDates(variable, texts, places, look->kind);
    return variable;
}

void sayWhatIsMissing(const JsonSubmissions& submissions, const JsonOptions& options,
                      Imported& result)
{
    for (const auto& [name, repeat] : submissions.repeats)
        result.issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "\"%1\" is repeated within a submission (%2 entries in %3 "
                                   "submissions) and is not carried over: it has more than one "
                                   "value a row."),
              {name, std::int64_t(repeat.entries), std::int64_t(repeat.submissions)}},
             {},
             name});
    for (const auto& [name, row] : submissions.ambiguousLists)
        result.issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "Answers in \"%1\" hold a semicolon, which also stands between "
                                   "the answers of one person."),
              {name}},
             row + 1,
             name});
    const bool isWhole = options.maximumRows == 0;
    if (isWhole && (submissions.isPart || submissions.announced > submissions.rows))
        result.issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "The file holds %1 submissions and says that there are more. "
                                   "Export all of them, or bring in the other parts as well."),
              {std::int64_t(submissions.rows)}},
             {},
             ""});
}

/// Names of the columns; keys without a name are called after their place.
std::vector<std::string> namesOf(const JsonSubmissions& submissions)
{
    std::vector<std::string> names;
    for (const JsonColumn& column : submissions.columns)
        names.push_back(column.name.empty() ? "column_" + std::to_string(names.size() + 1)
                                            : column.name);
    return names;
}

Imported readText(std::string_view text, const JsonOptions& options, const Progress& progress)
{
    checkUtf8(text);
    JsonSubmissions submissions = readSubmissions(text, options.maximumRows, progress);
    progress.at(0.6);

    Imported result;
    result.places.first = 1;
    sayWhatIsMissing(submissions, options, result);
    const std::vector<std::string> names = namesOf(submissions);
    checkAsked(options.columns, options.types, names);
    std::vector<std::size_t> wanted;
    for (std::size_t k = 0; k < names.size(); ++k)
        if (options.columns.empty() || std::ranges::count(options.columns, names[k]) > 0)
            wanted.push_back(k);
    std::vector<JsonVariable> variables(wanted.size());
    parallelFor(wanted.size(), [&](std::size_t piece) {
        progress.checkStop();
        const std::size_t k = wanted[piece];
        const auto type = options.types.find(names[k]);
        const ColumnWish wish{names[k], type == options.types.end() ? std::nullopt
                                                                    : std::optional(type->second)};
        variables[piece] =
            variableFrom(submissions.columns[k], wish, submissions.rows, result.places);
        submissions.columns[k] = {};
    });

    std::vector<Column> columns;
    for (JsonVariable& variable : variables) {
        columns.push_back(std::move(variable.assembled.column));
        std::ranges::move(variable.assembled.issues, std::back_inserter(result.issues));
        std::ranges::move(variable.assembled.notes, std::back_inserter(result.notes));
        if (variable.known)
            result.codebook.variables.push_back(std::move(*variable.known));
    }
    result.data = Dataset(std::move(columns));
    progress.at(1);
    return result;
}

} // namespace

Imported readJsonTable(const std::filesystem::path& file, const JsonOptions& options,
                       const Progress& progress)
{
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file, unknown);
    if (!unknown && size > maximumJsonBytes)
        throw tooLarge(size);
    return readJsonTableBytes(readFile(file, progress).view(), options, progress);
}

Imported readJsonTableBytes(std::string_view bytes, const JsonOptions& options,
                            const Progress& progress)
{
    if (bytes.size() > maximumJsonBytes)
        throw tooLarge(bytes.size());
    const std::string encoding = markedEncoding(bytes);
    if (encoding != utf8Name)
        return readText(decoded(bytes, encoding), options, progress);
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    return readText(bytes, options, progress);
}

} // namespace quadrat
