// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss.h"

#include "core/base/error.h"
#include "core/io/spss_layout.h"
#include "core/io/spss_stream.h"
#include "core/io/whole_file.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

constexpr std::size_t mostRows = 2'147'483'647;

/// As much of the text as there is room for, ending at a letter.
std::string_view fitting(std::string_view text, std::size_t width)
{
    return text.size() <= width ? text : text.substr(0, shortened(text, {width, width}).size());
}

/// A text in its segments, each of 255 bytes but the last, filled up to whole elements.
void writeText(SpssStream& stream, std::string_view text, const std::vector<std::size_t>& segments)
{
    text = text.substr(0, text.find('\0'));
    for (const std::size_t width : segments) {
        std::string_view segment = text.substr(0, width);
        text.remove_prefix(segment.size());
        for (std::size_t k = 0; k < (width + 7) / 8; ++k) {
            const std::string_view piece = segment.substr(0, 8);
            segment.remove_prefix(piece.size());
            stream.text(piece);
        }
    }
}

bool isBlocked(const std::filesystem::path& file)
{
    std::string suffix = file.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return suffix == ".zsav";
}

} // namespace

std::vector<Issue> lossesInSpss(const Dataset& data, const Codebook& codebook,
                                const std::string& language)
{
    return spssLayout(data, codebook, language).source.issues;
}

std::vector<Issue> writeSpss(const std::filesystem::path& file, const Dataset& data,
                             const Codebook& codebook, const std::string& language,
                             const Progress& progress)
{
    if (data.columns().empty() || data.rowCount() > mostRows)
        throw invalidInput(QUADRAT_TEXT("core", "SPSS takes data of at least one variable and at "
                                                "most 2,147,483,647 rows."));
    const SpssLayout layout = spssLayout(data, codebook, language);
    const bool inBlocks = isBlocked(file);
    WholeFile whole(file);
    whole.write(spssDictionary(layout, inBlocks ? 2 : 1));
    SpssStream stream(whole,
                      inBlocks ? SpssStream::Compression::Blocks : SpssStream::Compression::Bytes);
    std::vector<std::vector<std::size_t>> segments;
    for (const SpssVariable& variable : layout.variables)
        segments.push_back(variable.segments());
    for (std::size_t row = 0; row < data.rowCount(); ++row) {
        if (row % 8'192 == 0)
            progress.at(double(row) / double(data.rowCount()));
        for (std::size_t k = 0; k < segments.size(); ++k) {
            const ExportedVariable& source = layout.source.variables[k];
            if (source.isText())
                writeText(stream, fitting(source.text(row), layout.variables[k].width),
                          segments[k]);
            else
                stream.number(source.number(row));
        }
    }
    stream.finish();
    progress.checkStop();
    whole.commit();
    return layout.source.issues;
}

} // namespace quadrat
