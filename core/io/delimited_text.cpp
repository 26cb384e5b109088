// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/delimited_text.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/asked_columns.h"
#include "core/io/chunk_survey.h"
#include "core/io/column_assembly.h"
#include "core/io/dialect.h"
#include "core/io/encoding.h"
#include "core/io/file_bytes.h"
#include "core/io/text_chunks.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t sampleSize = std::size_t(256) << 10;

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

std::vector<std::size_t> placesOf(const std::vector<std::string>& wanted,
                                  const std::vector<std::string>& names)
{
    std::vector<std::size_t> places;
    for (std::size_t k = 0; k < names.size(); ++k)
        if (wanted.empty() || std::ranges::find(wanted, names[k]) != wanted.end())
            places.push_back(k);
    return places;
}

std::vector<ColumnWish> wishesOf(const TextOptions& options, const RowSource& source)
{
    std::vector<ColumnWish> wishes;
    for (const std::size_t place : source.wanted) {
        const auto type = options.types.find(source.names[place]);
        wishes.push_back({source.names[place], type == options.types.end()
                                                   ? std::nullopt
                                                   : std::optional(type->second)});
    }
    return wishes;
}

/// The form in which each column is tried first, from the rows at the beginning.
std::vector<CellForm> likelyForms(const RowSource& source, const std::vector<ColumnWish>& wishes,
                                  const Progress& progress)
{
    std::vector<CellForm> forms(wishes.size(), CellForm::Coded);
    std::vector<std::size_t> all(wishes.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    Chunk sample;
    sample.begin = source.begin;
    sample.limit = source.begin + std::min(sampleSize, std::size_t(source.end - source.begin));
    readCells(source, forms, all, sample, progress);
    for (std::size_t k = 0; k < wishes.size(); ++k)
        forms[k] = likelyForm(wishes[k], std::get<CodedCells>(*sample.cells[k]));
    return forms;
}

/// Assembles those of the columns in `open` whose cells are in a form that does, and leaves the
/// others in `open`, with the form that they need.
void assemble(const std::vector<ColumnWish>& wishes, std::vector<CellForm>& forms,
              std::vector<std::size_t>& open, std::vector<Chunk>& chunks,
              std::vector<AssembledColumn>& columns, const RowPlaces& places,
              const Progress& progress)
{
    std::vector<char> again(wishes.size(), 0);
    parallelFor(open.size(), [&](std::size_t piece) {
        progress.checkStop();
        const std::size_t k = open[piece];
        std::vector<const Cells*> cells;
        for (const Chunk& chunk : chunks)
            if (chunk.begin)
                cells.push_back(chunk.cells[k].get());
        auto result = assembleColumn(wishes[k], cells, places);
        if (const auto* form = std::get_if<CellForm>(&result)) {
            forms[k] = *form;
            again[k] = 1;
        } else {
            columns[k] = std::get<AssembledColumn>(std::move(result));
        }
        for (Chunk& chunk : chunks)
            chunk.cells[k].reset();
    });
    std::erase_if(open, [&again](std::size_t k) { return again[k] == 0; });
}

/// The columns in an order that keeps all threads busy to the end: those of most spellings first.
std::vector<std::size_t> longestFirst(const std::vector<Chunk>& chunks, std::size_t columns)
{
    std::vector<std::size_t> order(columns), spellings(columns, 0);
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (const Chunk& chunk : chunks)
        for (std::size_t k = 0; chunk.begin && k < columns; ++k)
            if (const auto* cells = std::get_if<CodedCells>(chunk.cells[k].get()))
                spellings[k] += cells->labels().size();
            else
                spellings[k] += chunk.rows;
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t k) { return spellings[k]; });
    return order;
}

void sayBlankRows(const std::vector<std::size_t>& blank, std::vector<Issue>& issues)
{
    if (blank.empty())
        return;
    const std::size_t first = blank.front() + 2; // the header is row 1
    const auto number = std::int64_t(first);
    const auto count = std::int64_t(blank.size());
    Message message{QUADRAT_TEXT("core", "Row %1 is blank and was left out."), {number}};
    if (count > 1)
        message = {QUADRAT_TEXT("core", "%1 blank rows were left out, the first of them row %2."),
                   {count, number}};
    issues.push_back({Severity::Note, std::move(message), first, ""});
}

std::vector<AssembledColumn> readColumns(const RowSource& source,
                                         const std::vector<ColumnWish>& wishes,
                                         const std::vector<std::size_t>& quotes,
                                         std::size_t chunkSize, Imported& result,
                                         const Progress& progress)
{
    std::vector<CellForm> forms = likelyForms(source, wishes, progress);
    std::vector<Chunk> chunks = readChunks(source, forms, chunkSize, quotes, progress);
    checkRows(source, chunks);
    const std::vector<std::size_t> blank = blankRows(chunks);
    sayBlankRows(blank, result.issues);
    for (const std::size_t row : blank)
        result.places.leftOut.push_back(row + 2); // the header is row 1
    progress.at(0.7);

    std::vector<AssembledColumn> columns(wishes.size());
    std::vector<std::size_t> open = longestFirst(chunks, wishes.size());
    assemble(wishes, forms, open, chunks, columns, result.places, progress);
    while (!open.empty()) {
        parallelFor(chunks.size(),
                    [&](std::size_t k) { readCells(source, forms, open, chunks[k], progress); });
        assemble(wishes, forms, open, chunks, columns, result.places, progress);
    }
    progress.at(1);
    return columns;
}

/// Where the text of the first `rows` rows ends.
const char* endOfRows(const RowSource& source, std::size_t rows)
{
    const char* at = source.begin;
    for (std::size_t row = 0; row < rows && at < source.end; ++row) {
        std::optional<OddRow> fault;
        splitRow(at, source.end, source.separator, at, fault);
    }
    return std::min(at, source.end);
}

/// Row and column in which the byte at `at` stands, for messages about it.
Error badByte(std::string_view text, std::size_t at, const TextOptions& options)
{
    const char* const end = text.data() + text.size();
    const char separator = options.separator.value_or(findSeparator(text.substr(0, sampleSize)));
    const char* next = text.data();
    std::size_t row = 0, column = 0;
    while (next <= text.data() + at) {
        std::optional<OddRow> fault;
        const auto fields = splitRow(next, end, separator, next, fault);
        ++row;
        column = std::size_t(std::ranges::count_if(
            fields, [&](const auto& field) { return field.first <= text.data() + at; }));
    }
    const std::vector<Message::Argument> place{std::int64_t(row), std::int64_t(column),
                                               std::int64_t(static_cast<unsigned char>(text[at])),
                                               std::int64_t(at)};
    if (text[at] == 0)
        return unreadable(QUADRAT_TEXT("core", "Row %1, column %2 holds a zero byte (at byte %4), "
                                               "which text does not have. The file is damaged or "
                                               "is not a text file."),
                          place);
    return unreadable(QUADRAT_TEXT("core",
                                   "Row %1, column %2 holds the byte %3 (at byte %4), which "
                                   "is not UTF-8. Save the file as UTF-8, or name the "
                                   "encoding it has."),
                      place);
}

/// The bytes of a file as UTF-8, and what was found out on the way.
struct Utf8Text {
    FileBytes bytes;
    std::size_t from = 0; ///< where the text begins: after a byte order mark
    std::string encoding; ///< that the file has
    TextSurvey survey;    ///< of the text

    std::string_view view() const { return bytes.view().substr(from); }
};

Utf8Text utf8Of(FileBytes bytes, const TextOptions& options)
{
    Utf8Text text;
    text.encoding =
        options.encoding ? knownEncoding(*options.encoding) : markedEncoding(bytes.view());
    text.bytes = text.encoding == utf8Name ? std::move(bytes)
                                           : FileBytes(decoded(bytes.view(), text.encoding));
    text.from = text.bytes.view().starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    text.survey = surveyOf(text.view(), options.chunkSize);
    const bool invalid = text.survey.firstInvalid != TextSurvey::none;
    if (invalid && !options.encoding)
        if (const auto encoding = likelyVietnameseEncoding(text.view())) {
            text.encoding = *encoding;
            text.bytes = FileBytes(decoded(text.view(), *encoding));
            text.from = 0;
            text.survey = surveyOf(text.view(), options.chunkSize);
        }
    const std::size_t bad = std::min(text.survey.firstInvalid, text.survey.firstZero);
    if (bad != TextSurvey::none)
        throw badByte(text.view(), bad, options);
    return text;
}

void sayDialect(Imported& result, char separator, const std::string& encoding)
{
    if (separator == ';')
        result.notes.push_back({QUADRAT_TEXT("core", "Fields are separated by semicolons."), {}});
    if (separator == '\t')
        result.notes.push_back({QUADRAT_TEXT("core", "Fields are separated by tabs."), {}});
    if (encoding != utf8Name)
        result.notes.push_back({QUADRAT_TEXT("core", "The text is encoded as %1."), {encoding}});
}

Imported readBytes(FileBytes bytes, const TextOptions& options, const Progress& progress)
{
    Utf8Text text = utf8Of(std::move(bytes), options);
    progress.at(0.2);
    const std::size_t first = text.view().find_first_not_of("\r\n");
    if (first == std::string_view::npos)
        throw unreadable(QUADRAT_TEXT("core", "The file is empty."));
    const std::string_view start = text.view().substr(first);
    RowSource source;
    source.separator = options.separator.value_or(findSeparator(start.substr(0, sampleSize)));
    TextHeader header = readHeader(start, source.separator);
    checkAsked(options.columns, options.types, header.names);
    source.names = std::move(header.names);
    source.wanted = placesOf(options.columns, source.names);

    // The scan counts on a line feed at the end, and on none before it that ends no row.
    source.text = text.view().data();
    source.begin = start.data() + header.length;
    source.end = start.data() + start.find_last_not_of("\r\n") + 1;
    if (source.begin >= source.end)
        throw unreadable(QUADRAT_TEXT("core", "The file has a header but no rows."));
    if (options.maximumRows > 0)
        source.end = endOfRows(source, options.maximumRows);
    text.bytes.data()[source.end - text.bytes.data()] = '\n';

    Imported result;
    result.issues = std::move(header.issues);
    sayDialect(result, source.separator, text.encoding);
    std::vector<Column> columns;
    for (AssembledColumn& column :
         readColumns(source, wishesOf(options, source), text.survey.quotes, options.chunkSize,
                     result, progress)) {
        columns.push_back(std::move(column.column));
        std::ranges::move(column.issues, std::back_inserter(result.issues));
        std::ranges::move(column.notes, std::back_inserter(result.notes));
    }
    result.data = Dataset(std::move(columns));
    return result;
}

} // namespace

TextForm textFormOf(const std::filesystem::path& file, const TextOptions& options)
{
    const Utf8Text text = utf8Of(readFile(file), options);
    const std::size_t first = std::min(text.view().find_first_not_of("\r\n"), text.view().size());
    return {text.encoding,
            options.separator.value_or(findSeparator(text.view().substr(first, sampleSize)))};
}

Imported readDelimited(const std::filesystem::path& file, const TextOptions& options,
                       const Progress& progress)
{
    return readBytes(readFile(file, progress), options, progress);
}

Imported readDelimitedBytes(std::string_view bytes, const TextOptions& options,
                            const Progress& progress)
{
    return readBytes(FileBytes(bytes), options, progress);
}

} // namespace quadrat
