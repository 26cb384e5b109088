// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_of.h"

#include "core/io/delimited_text.h"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace quadrat;

TEST_CASE("Columns made of values are those that the same text gives", "[data][identity]")
{
    std::vector<double> whole, quarters;
    std::vector<std::string> names;
    std::string text = "whole,quarters,names\n";
    for (int k = 0; k < 5'000; ++k) {
        whole.push_back(k % 300);
        quarters.push_back(k % 300 / 4.0);
        names.push_back(std::to_string(k % 12));
        const int hundredths = k % 300 * 25;
        text += std::to_string(k % 300) + "," + std::to_string(hundredths / 100) + "." +
                std::to_string(hundredths % 100 / 10) + std::to_string(hundredths % 10) + "," +
                names.back() + "\n";
    }
    TextOptions options;
    options.types = {{"names", Measure::Category}};
    const Dataset read = readDelimitedBytes(text, options).data;
    CHECK(columnOf("whole", whole) == read.at("whole"));
    CHECK(columnOf("quarters", quarters) == read.at("quarters"));
    const std::vector<std::string_view> views(names.begin(), names.end());
    CHECK(columnOf("names", views) == read.at("names"));
    CHECK(read.at("names").coded()->levels[2].label == "2"); // and not "10"
}
