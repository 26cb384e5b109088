// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dialect.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/io/cells.h"
#include "core/io/row_scanner.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace quadrat {

namespace {

/// How well a separator splits the first rows: fields in the header, and rows that have as many.
struct Fit {
    bool splits = false;
    double share = 0;
    std::size_t fields = 1;

    auto operator<=>(const Fit&) const = default;
};

Fit fitOf(std::string_view start, char separator)
{
    constexpr std::size_t rowsLookedAt = 100;
    const char* at = start.data();
    const char* const end = at + start.size();
    std::size_t rows = 0, like = 0;
    Fit fit;
    while (at < end && rows < rowsLookedAt) {
        std::optional<OddRow> fault;
        const std::size_t fields = splitRow(at, end, separator, at, fault).size();
        if (at > end && rows > 0)
            break; // perhaps cut short
        if (rows == 0)
            fit.fields = fields;
        ++rows;
        like += !fault && fields == fit.fields ? 1 : 0;
    }
    fit.splits = fit.fields > 1;
    fit.share = rows == 0 ? 0 : double(like) / double(rows);
    return fit;
}

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

/// Names for the columns that have none, different from all there are.
void nameTheNameless(TextHeader& header)
{
    for (std::size_t k = 0; k < header.names.size(); ++k) {
        if (!header.names[k].empty())
            continue;
        std::string name = "column_" + std::to_string(k + 1);
        while (std::ranges::find(header.names, name) != header.names.end())
            name += '_';
        header.names[k] = name;
        header.issues.push_back({Severity::Note,
                                 {QUADRAT_TEXT("core", "Column %1 has no name in the header; it is "
                                                       "called \"%2\"."),
                                  {std::int64_t(k + 1), name}},
                                 1,
                                 name});
    }
}

} // namespace

char findSeparator(std::string_view start)
{
    char best = ',';
    Fit bestFit = fitOf(start, best);
    for (const char separator : {';', '\t'}) {
        const Fit fit = fitOf(start, separator);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

TextHeader readHeader(std::string_view text, char separator)
{
    const char* next = text.data();
    std::optional<OddRow> fault;
    const auto fields = splitRow(text.data(), text.data() + text.size(), separator, next, fault);
    if (fault)
        throw unreadable(QUADRAT_TEXT("core", "The quotes of column %1 in the header do not match. "
                                              "Close the quote, and write a quote inside a name "
                                              "twice."),
                         {std::int64_t(fault->fields)});
    TextHeader header;
    header.length = std::min(std::size_t(next - text.data()), text.size());
    std::map<std::string, std::size_t> places;
    std::string scratch;
    for (const auto& [begin, end] : fields) {
        const std::string_view field(begin, std::size_t(end - begin));
        std::string name(withoutBlanksAround(textOf(withoutBlanksAround(field), scratch)));
        const std::size_t place = header.names.size() + 1;
        const auto [known, isNew] = places.emplace(name, place);
        if (!name.empty() && !isNew)
            throw unreadable(QUADRAT_TEXT("core",
                                          "The header names \"%1\" twice, in columns %2 and "
                                          "%3. Give each column a name of its own."),
                             {name, std::int64_t(known->second), std::int64_t(place)});
        header.names.push_back(std::move(name));
    }
    nameTheNameless(header);
    return header;
}

} // namespace quadrat
