// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/chunk_survey.h"

#include "core/base/parallel.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cstring>

namespace quadrat {

namespace {

/// The first byte at or after `at` that belongs to no sequence begun before it. A sequence begun
/// before `at` is looked at with the chunk that it begins in.
std::size_t sequenceBoundary(std::string_view text, std::size_t at)
{
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const auto length = std::size_t(sequenceLength(text[at - back]));
        if (length > 1)
            return length > back ? std::min(at - back + length, text.size()) : at;
        if (length == 1)
            return at;
    }
    return at;
}

} // namespace

TextSurvey surveyOf(std::string_view text, std::size_t chunkSize)
{
    const std::size_t chunks = (text.size() + chunkSize - 1) / chunkSize;
    std::vector<std::size_t> invalid(chunks, TextSurvey::none), zero(chunks, TextSurvey::none);
    TextSurvey survey;
    survey.quotes.resize(chunks);
    parallelFor(chunks, [&](std::size_t k) {
        const std::size_t begin = k * chunkSize, end = std::min(begin + chunkSize, text.size());
        const std::string_view chunk = text.substr(begin, end - begin);
        survey.quotes[k] = std::size_t(std::count(chunk.begin(), chunk.end(), '"'));
        if (const void* found = std::memchr(chunk.data(), 0, chunk.size()))
            zero[k] = std::size_t(static_cast<const char*>(found) - text.data());
        const std::size_t from = sequenceBoundary(text, begin);
        const std::size_t to = end == text.size() ? end : sequenceBoundary(text, end);
        if (from < to)
            if (const auto bad = firstInvalidByte(text.substr(from, to - from)))
                invalid[k] = from + *bad;
    });
    for (std::size_t k = chunks; k-- > 0;) {
        survey.firstInvalid = std::min(survey.firstInvalid, invalid[k]);
        survey.firstZero = std::min(survey.firstZero, zero[k]);
    }
    return survey;
}

} // namespace quadrat
