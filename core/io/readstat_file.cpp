// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/readstat_file.h"

#include "core/base/error.h"

#include <readstat.h>

#include <cmath>
#include <cstring>
#include <exception>
#include <limits>
#include <memory>
#include <utility>

namespace quadrat {

namespace {

constexpr double blank = std::numeric_limits<double>::quiet_NaN();
constexpr int checkedRows = 8192; ///< between two looks whether to stop

std::string text(const char* words)
{
    return words ? std::string(words) : std::string();
}

std::string text(const char* words, std::size_t longest)
{
    return words ? std::string(words, strnlen(words, longest)) : std::string();
}

double numberOf(readstat_value_t value)
{
    if (const char letter = readstat_value_tag(value); letter >= 'a' && letter <= 'z')
        return missingWithLetter(letter);
    return readstat_value_is_system_missing(value) ? blank : readstat_double_value(value);
}

RawValue rawValue(readstat_value_t value)
{
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING)
        return text(readstat_string_value(value));
    return numberOf(value);
}

MeasurementLevel levelOf(readstat_measure_t measure)
{
    switch (measure) {
    case READSTAT_MEASURE_NOMINAL:
        return MeasurementLevel::Nominal;
    case READSTAT_MEASURE_ORDINAL:
        return MeasurementLevel::Ordinal;
    case READSTAT_MEASURE_SCALE:
        return MeasurementLevel::Scale;
    case READSTAT_MEASURE_UNKNOWN:
        break;
    }
    return MeasurementLevel::Unknown;
}

/// What the handlers work on. They are called from C, through which no exception may pass: it is
/// kept here and thrown again once ReadStat has come back.
class Reading {
public:
    Reading(SeekableBytes& source, const RawRequest& wanted, const Progress& told)
        : bytes(source), request(wanted), progress(told)
    {}

    SeekableBytes& bytes;
    const RawRequest& request;
    const Progress& progress;
    RawFile file;
    std::vector<int> places; ///< of each variable of the file among those wanted; −1: left out
    int row = -1;            ///< the last that a value came for
    std::exception_ptr trouble;

    /// What `work` gives, or `failed` if it throws.
    template <typename Result, typename Work>
    Result guarded(Result failed, Work work) noexcept
    {
        try {
            return work();
        } catch (...) {
            trouble = std::current_exception();
            return failed;
        }
    }
};

Reading& readingAt(void* context)
{
    return *static_cast<Reading*>(context);
}

int onMetadata(readstat_metadata_t* metadata, void* context)
{
    Reading& reading = readingAt(context);
    return reading.guarded(int(READSTAT_HANDLER_ABORT), [&] {
        reading.file.label = text(readstat_get_file_label(metadata));
        return int(READSTAT_HANDLER_OK);
    });
}

RawVariable rawVariable(const readstat_variable_t* variable, std::string labelSet)
{
    RawVariable raw;
    raw.name = text(readstat_variable_get_name(variable));
    raw.label = text(readstat_variable_get_label(variable));
    raw.format = text(readstat_variable_get_format(variable));
    raw.labelSet = std::move(labelSet);
    raw.level = levelOf(readstat_variable_get_measure(variable));
    for (int k = 0; k < readstat_variable_get_missing_ranges_count(variable); ++k)
        raw.missing.push_back({rawValue(readstat_variable_get_missing_range_lo(variable, k)),
                               rawValue(readstat_variable_get_missing_range_hi(variable, k))});
    if (readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING)
        raw.values.emplace<GrowingTexts>();
    return raw;
}

int onVariable(int, readstat_variable_t* variable, const char* labelSet, void* context)
{
    Reading& reading = readingAt(context);
    return reading.guarded(int(READSTAT_HANDLER_ABORT), [&] {
        RawVariable raw = rawVariable(variable, text(labelSet, reading.request.longestLabelSet));
        reading.file.names.push_back(raw.name);
        const bool wanted = reading.request.wants(raw.name);
        reading.places.push_back(wanted ? int(reading.file.variables.size()) : -1);
        if (!wanted)
            return int(READSTAT_HANDLER_SKIP_VARIABLE);
        reading.file.variables.push_back(std::move(raw));
        return int(READSTAT_HANDLER_OK);
    });
}

int onLabel(const char* set, readstat_value_t value, const char* label, void* context)
{
    Reading& reading = readingAt(context);
    return reading.guarded(int(READSTAT_HANDLER_ABORT), [&] {
        reading.file.labels[text(set, reading.request.longestLabelSet)].push_back(
            {rawValue(value), text(label)});
        return int(READSTAT_HANDLER_OK);
    });
}

int onValue(int row, readstat_variable_t* variable, readstat_value_t value, void* context)
{
    Reading& reading = readingAt(context);
    return reading.guarded(int(READSTAT_HANDLER_ABORT), [&] {
        if (row != reading.row) {
            reading.row = row;
            if (row % checkedRows == 0)
                reading.progress.at(double(row) / double(std::max<std::size_t>(
                                                      reading.request.rows, std::size_t(row) + 1)));
        }
        const int place = reading.places.at(std::size_t(readstat_variable_get_index(variable)));
        if (place < 0)
            return int(READSTAT_HANDLER_OK);
        auto& values = reading.file.variables[std::size_t(place)].values;
        if (auto* texts = std::get_if<GrowingTexts>(&values)) {
            const char* words = readstat_string_value(value);
            texts->add(words ? words : "");
            return int(READSTAT_HANDLER_OK);
        }
        double number = numberOf(value);
        if (std::isinf(number)) {
            number = blank;
            ++reading.file.infinities;
        }
        std::get<GrowingNumbers>(values).add(number);
        return int(READSTAT_HANDLER_OK);
    });
}

int onOpen(const char*, void*)
{
    return 0;
}

int onClose(void*)
{
    return 0;
}

readstat_off_t onSeek(readstat_off_t offset, readstat_io_flags_t whence, void* context)
{
    SeekableBytes& bytes = readingAt(context).bytes;
    const std::uint64_t begin = whence == READSTAT_SEEK_SET   ? 0
                                : whence == READSTAT_SEEK_CUR ? bytes.position()
                                                              : bytes.size();
    const bool isInside = offset < 0 ? std::uint64_t(-offset) <= begin
                                     : std::uint64_t(offset) <= bytes.size() - begin;
    if (!isInside || !bytes.seek(begin + std::uint64_t(offset)))
        return -1;
    return readstat_off_t(bytes.position());
}

ssize_t onRead(void* to, std::size_t length, void* context)
{
    Reading& reading = readingAt(context);
    return reading.guarded(
        ssize_t(-1), [&] { return ssize_t(reading.bytes.read(static_cast<char*>(to), length)); });
}

readstat_error_t onUpdate(long, readstat_progress_handler, void*, void*)
{
    return READSTAT_OK; // onValue reports
}

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

Error errorFor(readstat_error_t fault, const Reading& reading)
{
    const std::int64_t row = reading.row + 1;
    switch (fault) {
    case READSTAT_ERROR_MALLOC:
        return unreadable(QUADRAT_TEXT("core", "The file asks for more memory than there is. It is "
                                               "damaged, or too large for this computer."));
    case READSTAT_ERROR_UNSUPPORTED_COMPRESSION:
        return unreadable(QUADRAT_TEXT("core", "The file is compressed in a way that cannot be "
                                               "read. Save it again without compression."));
    case READSTAT_ERROR_UNSUPPORTED_CHARSET:
        return unreadable(QUADRAT_TEXT("core", "The file is in an encoding that is not known. Save "
                                               "it again as Unicode (UTF-8)."));
    case READSTAT_ERROR_UNSUPPORTED_FILE_FORMAT_VERSION:
        return unreadable(QUADRAT_TEXT("core", "The file is of a version that cannot be read. Save "
                                               "it again for an older version of its program."));
    case READSTAT_ERROR_COLUMN_COUNT_MISMATCH:
    case READSTAT_ERROR_ROW_WIDTH_MISMATCH:
        return unreadable(QUADRAT_TEXT("core", "The file holds other variables than its header "
                                               "says, so it is damaged. Take it from its source "
                                               "again."));
    case READSTAT_ERROR_ROW_COUNT_MISMATCH:
    case READSTAT_ERROR_READ:
    case READSTAT_ERROR_SEEK:
        return unreadable(QUADRAT_TEXT("core", "The file ends after row %1, before all is there "
                                               "that its header promises. It was cut off: take it "
                                               "from its source again."),
                          {row});
    default:
        return unreadable(QUADRAT_TEXT("core",
                                       "The file is damaged: after row %1 stands what "
                                       "cannot be read (%2). Take it from its source again, "
                                       "or save it anew in the program that wrote it."),
                          {row, std::string(readstat_error_message(fault))});
    }
}

/// Blanks in the columns that the last row did not reach, which a damaged file may leave.
void checkRows(const RawFile& file)
{
    const auto rowsOf = [](const RawVariable& variable) {
        return std::visit([](const auto& values) { return values.rowCount(); }, variable.values);
    };
    for (const RawVariable& variable : file.variables)
        if (rowsOf(variable) != rowsOf(file.variables.front()))
            throw unreadable(QUADRAT_TEXT("core", "The last row of the file is not complete. It "
                                                  "was cut off: take it from its source again."));
}

} // namespace

RawFile readRawFile(SeekableBytes& bytes, const RawRequest& request, const Progress& progress)
{
    Reading reading(bytes, request, progress);
    const std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)> owner(
        readstat_parser_init(), &readstat_parser_free);
    readstat_parser_t* parser = owner.get();
    if (!parser)
        throw std::bad_alloc();
    readstat_set_open_handler(parser, onOpen);
    readstat_set_close_handler(parser, onClose);
    readstat_set_seek_handler(parser, onSeek);
    readstat_set_read_handler(parser, onRead);
    readstat_set_update_handler(parser, onUpdate);
    readstat_set_io_ctx(parser, &reading);
    readstat_set_metadata_handler(parser, onMetadata);
    readstat_set_variable_handler(parser, onVariable);
    readstat_set_value_label_handler(parser, onLabel);
    readstat_set_value_handler(parser, onValue);
    readstat_set_handler_character_encoding(parser, nullptr); // texts come as they stand
    if (request.maximumRows != 0)
        readstat_set_row_limit(parser, long(request.maximumRows));

    const readstat_error_t fault = request.format == StatisticsFormat::Spss
                                       ? readstat_parse_sav(parser, "", &reading)
                                       : readstat_parse_dta(parser, "", &reading);
    if (reading.trouble)
        std::rethrow_exception(reading.trouble);
    if (fault != READSTAT_OK)
        throw errorFor(fault, reading);
    checkRows(reading.file);
    return std::move(reading.file);
}

} // namespace quadrat
