// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/growing_column.h"

#include "core/base/random.h"
#include "core/data/codebook.h"
#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

/// Equal with NaN, and NaN with the same letter, taken as equal.
bool isSame(const Column& a, const Column& b)
{
    if (!a.numbers() || !b.numbers())
        return a == b;
    const auto bits = [](const Column& column) {
        std::vector<std::uint64_t> found;
        for (const double value : column.numbers()->values)
            found.push_back(std::bit_cast<std::uint64_t>(value));
        return found;
    };
    return a.name() == b.name() && bits(a) == bits(b);
}

} // namespace

TEST_CASE("A column that grows equals one made at once", "[data][identity]")
{
    Random random(1);
    for (const std::uint64_t different : {1u, 5u, 250u, 254u, 256u, 300u, 70'000u}) {
        CAPTURE(different);
        GrowingNumbers growing;
        std::vector<double> numbers;
        GrowingTexts growingTexts;
        std::vector<std::string> texts;
        for (int row = 0; row < (different > 1'000 ? 200'000 : 2'000); ++row) {
            const auto pick = random.below(different);
            const double number = random.below(10) == 0   ? std::numeric_limits<double>::quiet_NaN()
                                  : random.below(50) == 0 ? missingWithLetter('b')
                                  : pick == 1             ? -0.0
                                                          : double(pick) / 3 - 10;
            numbers.push_back(number);
            growing.add(number);
            texts.push_back(random.below(10) == 0 ? "" : "chữ " + std::to_string(pick));
            growingTexts.add(texts.back());
        }
        CHECK(isSame(std::move(growing).finished("x"), columnOf("x", numbers)));
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        CHECK(std::move(growingTexts).finished("x", [](std::string_view text, std::size_t) {
            return std::string(text);
        }) == columnOf("x", views));
    }
}

TEST_CASE("Texts that become the same when decoded are one level", "[data]")
{
    GrowingTexts growing;
    std::vector<std::size_t> rows;
    for (const char* text : {"b", "", "A", "a", "b"})
        growing.add(text);
    const Column column =
        std::move(growing).finished("x", [&](std::string_view text, std::size_t row) {
            rows.push_back(row);
            return text == "A" ? std::string("a") : std::string(text);
        });
    CHECK(rows == std::vector<std::size_t>{0, 2, 3});
    CHECK(column.coded()->levels.size() == 2);
    CHECK(column.label(2) == "a");
    CHECK(column.label(3) == "a");
    CHECK(column.label(4) == "b");
}
