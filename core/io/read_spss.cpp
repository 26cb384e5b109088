// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/io/spss.h"

#include "core/base/error.h"
#include "core/io/readstat_file.h"
#include "core/io/spss_dictionary.h"
#include "core/io/spss_formats.h"
#include "core/io/statistics_import.h"

#include <algorithm>

namespace quadrat {

namespace {

/// Rows that are there for sure: a row without compression has its full width, a compressed one at
/// least a byte for each eight.
std::size_t rowsOf(const SpssDictionary& dictionary, std::uint64_t fileSize)
{
    if (dictionary.rowCount >= 0)
        return std::size_t(dictionary.rowCount);
    return std::size_t((fileSize - dictionary.dataBegin) / dictionary.rowWidth);
}

void checkLength(const SpssDictionary& dictionary, std::uint64_t fileSize)
{
    const std::uint64_t there = (fileSize - dictionary.dataBegin) / dictionary.rowWidth;
    if (!dictionary.isCompressed && dictionary.rowCount > 0 &&
        std::uint64_t(dictionary.rowCount) > there)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The SPSS file says that it has %1 rows, but ends after "
                                          "%2. It was cut off: take it from its source again."),
                     {dictionary.rowCount, std::int64_t(there)}});
}

std::vector<MultipleResponseSet> setsOf(const SpssDictionary& dictionary, const FileTexts& texts,
                                        const std::vector<std::string>& names)
{
    const auto nameOf = [&](const std::string& raw) {
        const std::string wanted = lowerAscii(raw);
        for (const auto& [shortName, longName] : dictionary.longNames)
            if (lowerAscii(shortName) == wanted)
                return texts.loose(longName);
        for (const std::string& name : names)
            if (lowerAscii(name) == wanted)
                return name;
        return texts.loose(raw);
    };
    std::vector<MultipleResponseSet> sets;
    for (const RawResponseSet& raw : dictionary.sets) {
        MultipleResponseSet set;
        set.name = texts.loose(raw.name);
        if (!raw.label.empty())
            set.label[""] = texts.loose(raw.label);
        for (const std::string& variable : raw.variables)
            set.variables.push_back(nameOf(variable));
        if (raw.countedValue)
            set.countedValue = texts.loose(*raw.countedValue);
        const auto isSame = [&](const MultipleResponseSet& other) {
            return other.name == set.name;
        };
        if (std::ranges::none_of(sets, isSame))
            sets.push_back(std::move(set));
    }
    return sets;
}

Imported readFrom(SeekableBytes& bytes, const StatisticsFileOptions& options,
                  const Progress& progress)
{
    const SpssDictionary dictionary = readSpssDictionary(bytes);
    checkLength(dictionary, bytes.size());
    RawRequest request{.format = StatisticsFormat::Spss,
                       .rows = rowsOf(dictionary, bytes.size()),
                       .maximumRows = options.maximumRows,
                       .wants = wantedBy(options, dictionary.encoding)};
    if (dictionary.rowCount < 0 && !dictionary.isCompressed && request.maximumRows == 0)
        request.maximumRows = request.rows; // ReadStat would stop at once
    bytes.cover(dictionary.widthRecordBegin, widenedRecord(dictionary.widthRecord));
    bytes.seek(0);
    RawFile file = readRawFile(bytes, request, progress);

    std::vector<Message> notes;
    const FileTexts texts(encodingOf(file, dictionary.encoding, options, notes));
    const std::vector<std::string> names = checkedNames(file, texts, options);
    for (RawVariable& variable : file.variables) {
        const auto width = dictionary.longWidths.find(variable.name);
        if (width != dictionary.longWidths.end() &&
            std::holds_alternative<GrowingTexts>(variable.values))
            variable.format = "A" + std::to_string(width->second);
        for (const auto& [name, codes] : dictionary.longMissing)
            if (name == variable.name)
                for (const std::string& code : codes)
                    variable.missing.push_back({code, code});
    }
    Imported result = importedFrom(std::move(file), texts, spssMeaningOf);
    result.codebook.sets = setsOf(dictionary, texts, names);
    result.notes = std::move(notes);
    return result;
}

} // namespace

Imported readSpss(const std::filesystem::path& file, const StatisticsFileOptions& options,
                  const Progress& progress)
{
    SeekableBytes bytes(file);
    return readFrom(bytes, options, progress);
}

Imported readSpssBytes(std::string_view memory, const StatisticsFileOptions& options,
                       const Progress& progress)
{
    SeekableBytes bytes(memory);
    return readFrom(bytes, options, progress);
}

} // namespace quadrat
