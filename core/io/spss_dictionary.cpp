// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss_dictionary.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace quadrat {

namespace {

constexpr std::int64_t mostVariables = 100'000, mostLabels = 100'000;
constexpr std::int64_t mostRecordBytes = std::int64_t(256) << 20;

std::string trimmed(std::string text)
{
    const std::size_t last = text.find_last_not_of(std::string_view(" \0", 2));
    text.erase(last == std::string::npos ? 0 : last + 1);
    return text;
}

/// Numbers and texts one after the other, in the byte order of the file.
class Records {
public:
    explicit Records(SeekableBytes& bytes) : m_bytes(bytes) {}

    bool isSwapped = false;

    std::uint64_t position() const { return m_bytes.position(); }
    std::uint64_t remaining() const { return m_bytes.size() - m_bytes.position(); }

    std::string text(std::uint64_t length)
    {
        require(length <= remaining());
        std::string read(std::size_t(length), '\0');
        m_bytes.read(read.data(), read.size());
        return read;
    }

    template <typename Number>
    Number number()
    {
        std::array<char, sizeof(Number)> raw;
        require(raw.size() <= remaining());
        m_bytes.read(raw.data(), raw.size());
        if (isSwapped)
            std::ranges::reverse(raw);
        return std::bit_cast<Number>(raw);
    }

    void skip(std::uint64_t length)
    {
        require(length <= remaining());
        m_bytes.seek(m_bytes.position() + length);
    }

    void seek(std::uint64_t place) { require(m_bytes.seek(place)); }

    void require(bool isRight) const
    {
        if (!isRight)
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "The SPSS file is damaged: at byte %1 its list of "
                                              "variables holds what cannot be. Take it from its "
                                              "source again, or save it anew in the program that "
                                              "wrote it."),
                         {std::int64_t(m_bytes.position())}});
    }

private:
    SeekableBytes& m_bytes;
};

/// Code pages by the numbers of Microsoft.
std::string encodingOfCodePage(std::int32_t code)
{
    if (code == 65'001)
        return "UTF-8";
    if (code == 2 || code == 3) // "7-bit" and "8-bit ASCII"; what is in them is windows-1252
        return {};
    if (code >= 1250 && code <= 1258)
        return "windows-" + std::to_string(code);
    if (code >= 28'591 && code <= 28'605)
        return "ISO-8859-" + std::to_string(code - 28'590);
    if (code >= 400 && code <= 1'361)
        return "cp" + std::to_string(code);
    return {};
}

/// What the records tell, and what is known only when all are read.
struct Walk {
    SpssDictionary found;
    std::string codePage, encodingName;
    std::int64_t variables = 0, segments = 0;
};

void readHeader(Records& records, SpssDictionary& found, std::int32_t& compression)
{
    const std::string kind = records.text(4);
    if (kind != "$FL2" && kind != "$FL3")
        throw Error(
            ErrorKind::UnreadableFile,
            {QUADRAT_TEXT("core", "This is not an SPSS data file: it does not begin as one. "
                                  "Is it of another kind, with a wrong ending?"),
             {}});
    records.skip(60);
    const auto layout = records.number<std::int32_t>();
    records.isSwapped = layout != 2 && layout != 3;
    const auto swapped = std::int32_t(__builtin_bswap32(std::uint32_t(layout)));
    records.require(!records.isSwapped || swapped == 2 || swapped == 3);
    records.number<std::int32_t>(); // nominal size of a row, often wrong
    compression = records.number<std::int32_t>();
    records.require(compression >= 0 && compression <= 2);
    records.require((compression == 2) == (kind == "$FL3"));
    found.isCompressed = compression != 0;
    records.number<std::int32_t>(); // weight
    found.rowCount = records.number<std::int32_t>();
    records.require(found.rowCount >= -1);
    records.skip(8 + 9 + 8 + 64 + 3); // bias, date, time, label, padding
}

void readVariable(Records& records, Walk& walk)
{
    const auto type = records.number<std::int32_t>();
    const auto hasLabel = records.number<std::int32_t>();
    const auto missing = records.number<std::int32_t>();
    records.skip(8);
    records.text(8);
    records.require(type >= -1 && type <= 255 && (type >= 0 || walk.variables > 0));
    records.require(hasLabel == 0 || hasLabel == 1);
    records.require(missing >= -3 && missing <= 3 && missing != -1);
    walk.variables += type >= 0 ? 1 : 0;
    ++walk.segments;
    if (walk.variables > mostVariables)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The SPSS file has more than %1 variables. Save it with "
                                          "those that are needed."),
                     {mostVariables}});
    if (hasLabel == 1) {
        const auto length = records.number<std::int32_t>();
        records.require(length >= 0 && length <= 65'535);
        records.skip((std::uint64_t(length) + 3) / 4 * 4);
    }
    records.skip(8 * std::uint64_t(std::abs(missing)));
}

void readValueLabels(Records& records, const Walk& walk)
{
    const auto count = records.number<std::int32_t>();
    records.require(count >= 0 && count <= mostLabels);
    for (std::int32_t k = 0; k < count; ++k) {
        records.skip(8);
        const auto length = records.number<std::uint8_t>();
        records.skip((std::uint64_t(length) + 8) / 8 * 8 - 1);
    }
    records.require(records.number<std::int32_t>() == 4);
    const auto variables = records.number<std::int32_t>();
    records.require(variables >= 0 && variables <= walk.segments);
    for (std::int32_t k = 0; k < variables; ++k) {
        const auto place = records.number<std::int32_t>();
        records.require(place >= 1 && place <= walk.segments);
    }
}

/// `SHORT=Long`, parted by tabs.
std::vector<std::pair<std::string, std::string>> namesIn(std::string_view record)
{
    std::vector<std::pair<std::string, std::string>> names;
    while (!record.empty()) {
        const std::string_view entry = record.substr(0, record.find('\t'));
        record.remove_prefix(std::min(entry.size() + 1, record.size()));
        const std::size_t equals = entry.find('=');
        if (equals != std::string_view::npos)
            names.emplace_back(entry.substr(0, equals),
                               trimmed(std::string(entry.substr(equals + 1))));
    }
    return names;
}

/// Record 7, subtype 22: a name, the number of codes (1 to 3), their length (8), the codes; again.
void readLongMissing(Records& records, std::uint64_t length, SpssDictionary& found)
{
    const std::uint64_t end = records.position() + length;
    const auto lengthUpTo = [&](std::int64_t most) {
        const auto read = records.number<std::int32_t>();
        records.require(read >= 0 && read <= most);
        return std::uint64_t(read);
    };
    while (records.position() < end) {
        std::pair<std::string, std::vector<std::string>> variable;
        variable.first = trimmed(records.text(lengthUpTo(256)));
        const auto count = records.number<std::uint8_t>();
        records.require(count <= 3);
        const std::uint64_t width = lengthUpTo(32'767);
        for (int k = 0; k < count; ++k)
            variable.second.push_back(trimmed(records.text(width)));
        found.longMissing.push_back(std::move(variable));
    }
    records.require(records.position() == end);
}

void readExtension(Records& records, Walk& walk)
{
    const auto subtype = records.number<std::int32_t>();
    const auto size = records.number<std::int32_t>();
    const auto count = records.number<std::int32_t>();
    records.require(size >= 0 && count >= 0 && std::int64_t(size) * count <= mostRecordBytes);
    const auto length = std::uint64_t(size) * std::uint64_t(count);
    const auto is = [&](int wantedSize) { records.require(size == wantedSize); };
    switch (subtype) {
    case 3: // machine
        is(4);
        records.require(count == 8);
        records.skip(28);
        walk.codePage = encodingOfCodePage(records.number<std::int32_t>());
        return;
    case 4: // numbers that stand for missing, lowest and highest
        is(8);
        records.require(count == 3);
        break;
    case 11: // how variables are shown
        is(4);
        break;
    case 7:
    case 19:
        is(1);
        for (RawResponseSet& set : responseSetsIn(records.text(length)))
            walk.found.sets.push_back(std::move(set));
        return;
    case 13:
        is(1);
        walk.found.longNames = namesIn(records.text(length));
        return;
    case 14:
        is(1);
        walk.found.widthRecordBegin = records.position();
        walk.found.widthRecord = records.text(length);
        return;
    case 21:
        is(1);
        break;
    case 20:
        is(1);
        walk.encodingName = trimmed(records.text(length));
        return;
    case 22:
        is(1);
        readLongMissing(records, length, walk.found);
        return;
    default:
        break;
    }
    records.skip(length);
}

/// The table of blocks at the end of a .zsav file.
void checkBlocks(Records& records, std::uint64_t fileSize)
{
    const std::uint64_t begin = records.position();
    const auto headerPlace = records.number<std::int64_t>();
    const auto tablePlace = records.number<std::int64_t>();
    const auto tableLength = records.number<std::int64_t>();
    records.require(headerPlace == std::int64_t(begin) && tablePlace >= std::int64_t(begin) + 24);
    records.require(tableLength >= 24 && std::uint64_t(tableLength) <= fileSize);
    records.seek(std::uint64_t(tablePlace));
    records.skip(16);
    const auto blockSize = records.number<std::int32_t>();
    const auto blocks = records.number<std::int32_t>();
    records.require(blockSize >= 0 && blocks >= 0 && 24 + 24 * std::int64_t(blocks) == tableLength);
    for (std::int32_t k = 0; k < blocks; ++k) {
        records.number<std::int64_t>();
        const auto place = records.number<std::int64_t>();
        const auto inflated = records.number<std::int32_t>();
        const auto deflated = records.number<std::int32_t>();
        records.require(place >= std::int64_t(begin) + 24 && deflated >= 0 && inflated >= 0 &&
                        place + deflated <= tablePlace && inflated <= blockSize &&
                        inflated <= 1'032 * std::int64_t(deflated) + 64);
    }
}

std::uint64_t numberAt(std::string_view text, std::size_t& at)
{
    std::uint64_t number = 0;
    const std::size_t begin = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - begin < 6)
        number = number * 10 + std::uint64_t(text[at++] - '0');
    return number;
}

/// `5 label`: a length, a blank, a text of that length. \return nothing if it is not of that form
std::optional<std::string> countedText(std::string_view text, std::size_t& at)
{
    const std::size_t begin = at;
    const std::uint64_t length = numberAt(text, at);
    if (at == begin || at >= text.size() || text[at] != ' ' || length > text.size() - at - 1)
        return {};
    const std::string read(text.substr(at + 1, std::size_t(length)));
    at += 1 + std::size_t(length);
    return read;
}

/// Calls `work` with the name, the digits and their place of each `NAME=00345` of the record.
template <typename Work>
void forWidths(std::string_view record, Work work)
{
    for (std::size_t at = 0; at < record.size();) {
        const std::size_t end = std::min(record.find('\t', at), record.size());
        const std::string_view entry = record.substr(at, end - at);
        const std::size_t equals = entry.find('=');
        if (equals != std::string_view::npos) {
            std::string_view digits = entry.substr(equals + 1);
            digits = digits.substr(0, digits.find_first_not_of("0123456789"));
            if (!digits.empty() && digits.size() <= 5)
                work(entry.substr(0, equals), digits, at + equals + 1);
        }
        at = end + 1;
    }
}

/// The widths under the names of the variables.
void nameWidths(SpssDictionary& found)
{
    const std::map<std::string, std::string> names(found.longNames.begin(), found.longNames.end());
    forWidths(found.widthRecord, [&](std::string_view name, std::string_view digits, std::size_t) {
        std::size_t at = 0;
        const auto width = std::size_t(numberAt(digits, at));
        const auto known = names.find(std::string(name));
        found.longWidths.emplace(known == names.end() ? std::string(name) : known->second, width);
    });
}

} // namespace

std::string widenedRecord(std::string record)
{
    constexpr std::uint64_t segment = 252;
    const std::string before = record;
    forWidths(before, [&](std::string_view, std::string_view digits, std::size_t place) {
        std::size_t at = 0;
        const std::uint64_t width = numberAt(digits, at);
        std::uint64_t most = 9; // of as many digits
        for (std::size_t k = 1; k < digits.size(); ++k)
            most = most * 10 + 9;
        const std::string wider =
            std::to_string(std::min((width + segment - 1) / segment * segment, most));
        if (width > 255)
            record.replace(place, digits.size(),
                           std::string(digits.size() - wider.size(), '0') + wider);
    });
    return record;
}

std::vector<RawResponseSet> responseSetsIn(std::string_view record)
{
    std::vector<RawResponseSet> sets;
    std::size_t at = 0;
    while (at < record.size()) {
        const std::size_t begin = record.find('$', at);
        const std::size_t equals = record.find('=', begin);
        if (begin == std::string_view::npos || equals == std::string_view::npos ||
            equals + 1 >= record.size())
            break;
        RawResponseSet set;
        set.name = record.substr(begin + 1, equals - begin - 1);
        const char kind = record[equals + 1];
        at = equals + 2;
        bool isRight = kind == 'C' || kind == 'D' || kind == 'E';
        if (kind == 'E' && at < record.size()) { // "1" or "11": where labels come from
            ++at;
            numberAt(record, at);
            ++at;
        }
        if (isRight && kind != 'C') {
            const auto counted = countedText(record, at);
            isRight = counted.has_value();
            if (isRight)
                set.countedValue = trimmed(*counted);
        }
        if (isRight && at < record.size() && record[at] == ' ') {
            ++at;
            const auto label = countedText(record, at);
            isRight = label.has_value();
            set.label = label.value_or("");
        }
        const std::size_t end =
            std::min(record.find('\n', std::min(at, record.size())), record.size());
        for (std::string_view rest = record.substr(std::min(at, end), end - std::min(at, end));
             isRight && !rest.empty();) {
            const std::string_view name = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(name.size() + 1, rest.size()));
            if (!name.empty())
                set.variables.emplace_back(name);
        }
        if (isRight)
            sets.push_back(std::move(set));
        at = end + 1;
    }
    return sets;
}

SpssDictionary readSpssDictionary(SeekableBytes& bytes)
{
    Records records(bytes);
    records.seek(0);
    Walk walk;
    std::int32_t compression = 0;
    readHeader(records, walk.found, compression);
    for (bool isDone = false; !isDone;) {
        switch (records.number<std::int32_t>()) {
        case 2:
            readVariable(records, walk);
            break;
        case 3:
            readValueLabels(records, walk);
            break;
        case 6: {
            const auto lines = records.number<std::int32_t>();
            records.require(lines >= 0);
            records.skip(80 * std::uint64_t(lines));
            break;
        }
        case 7:
            readExtension(records, walk);
            break;
        case 999:
            records.number<std::int32_t>();
            isDone = true;
            break;
        default:
            records.require(false);
        }
    }
    records.require(walk.variables > 0);
    nameWidths(walk.found);
    walk.found.rowWidth = std::size_t(walk.segments) * 8;
    walk.found.dataBegin = records.position();
    walk.found.encoding = walk.encodingName.empty() ? walk.codePage : walk.encodingName;
    if (compression == 2)
        checkBlocks(records, bytes.size());
    return std::move(walk.found);
}

} // namespace quadrat
