// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/io/delimited_text.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <string>

using namespace quadrat;

namespace {

/// A survey of `rows` cases, about 150 bytes each: identifiers, a weight, twenty scales with blanks
/// among them, an income, and an open answer in Vietnamese, some of them in quotes.
std::string survey(std::size_t rows)
{
    static constexpr std::array phrases{
        "Đường làng còn ngập khi mưa to", "Giá điện hơi cao",    "Cán bộ nhiệt tình, lịch sự",
        "Nước sạch chưa ổn định",         "Chợ mới sạch sẽ hơn", "Không có ý kiến"};
    std::string text = "id,stratum,psu,weight";
    for (int item = 1; item <= 20; ++item)
        text += ",q" + std::to_string(item);
    text += ",income,opinion\n";
    std::uint64_t state = 1;
    const auto below = [&state](std::uint64_t most) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return std::size_t((state >> 33) % most);
    };
    for (std::size_t row = 1; row <= rows; ++row) {
        const std::size_t psu = below(2000);
        text += std::to_string(row) + ',' + std::to_string(psu % 50) + ',' + std::to_string(psu) +
                ',' + std::to_string(500 + double(below(4000)) / 8);
        for (int item = 0; item < 20; ++item)
            text += below(20) == 0 ? std::string(",") : ',' + std::to_string(1 + below(5));
        text += ',' + std::to_string(below(200000)) + '.' + std::to_string(below(10)) + ",\"" +
                phrases[below(phrases.size())] + "; " + phrases[below(phrases.size())] + "\"\n";
    }
    return text;
}

/// Arguments: rows, threads, and whether all columns are wanted or only those of a typical
/// analysis.
void readSurvey(benchmark::State& state)
{
    const std::string text = survey(std::size_t(state.range(0)));
    setThreadCount(unsigned(state.range(1)));
    TextOptions options;
    if (state.range(2) == 0) {
        options.columns = {"stratum", "psu", "weight"};
        for (int item = 1; item <= 20; ++item)
            options.columns.push_back("q" + std::to_string(item));
    }
    for (auto unused : state)
        benchmark::DoNotOptimize(readDelimitedBytes(text, options));
    state.SetBytesProcessed(std::int64_t(state.iterations()) * std::int64_t(text.size()));
}

BENCHMARK(readSurvey)
    ->ArgNames({"rows", "threads", "all"})
    ->ArgsProduct({{10'000, 100'000, 1'000'000}, {1, 2}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
