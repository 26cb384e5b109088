// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/chunk_survey.h"

#include "core/base/parallel.h"
#include "core/base/utf8.h"

#include <algorithm>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

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

struct Counts {
    std::size_t quotes = 0;
    bool hasZero = false;
};

Counts countsOf(std::string_view text)
{
    Counts counts;
    std::size_t at = 0;
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"'), nothing = _mm_setzero_si128();
    __m128i zeros = nothing;
    while (at + 16 <= text.size()) {
        // Each of 16 counters holds up to 255, then they are added up.
        const std::size_t end = std::min(text.size() - 15, at + std::size_t(255) * 16);
        __m128i quotes = nothing;
        for (; at < end; at += 16) {
            const __m128i bytes =
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
            quotes = _mm_sub_epi8(quotes, _mm_cmpeq_epi8(bytes, quote));
            zeros = _mm_or_si128(zeros, _mm_cmpeq_epi8(bytes, nothing));
        }
        const __m128i sums = _mm_sad_epu8(quotes, nothing);
        counts.quotes += std::size_t(_mm_extract_epi16(sums, 0) + _mm_extract_epi16(sums, 4));
    }
    counts.hasZero = _mm_movemask_epi8(zeros) != 0;
#endif
    for (; at < text.size(); ++at) {
        counts.quotes += text[at] == '"' ? 1 : 0;
        counts.hasZero = counts.hasZero || text[at] == 0;
    }
    return counts;
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
        const Counts counts = countsOf(chunk);
        survey.quotes[k] = counts.quotes;
        if (counts.hasZero)
            zero[k] = begin + chunk.find('\0');
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
