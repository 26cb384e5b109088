// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/io/delimited_text.h"
#include "core/sampling/drawn_sample.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <string>

using namespace quadrat;

namespace {

/// 2 strata of 6 clusters of 3 … 5 units, of sizes of which one asks for more than 1.
Dataset smallFrame()
{
    std::string text = "h,c,id,size,y\n";
    int id = 0;
    for (int stratum = 0; stratum < 2; ++stratum)
        for (int cluster = 0; cluster < 6; ++cluster)
            for (int unit = 0; unit < 3 + cluster % 3; ++unit, ++id)
                text += std::to_string(stratum) + "," + std::to_string(cluster) + "," +
                        std::to_string(id) + "," +
                        std::to_string(cluster == 2 ? 90 : 10 + 3 * cluster) + "," +
                        std::to_string(5 + id * id % 17) + "\n";
    return readDelimitedBytes(text).data;
}

} // namespace

TEST_CASE("Two stages in strata draw units as often as said, and totals are unbiased", "[.slow]")
{
    constexpr std::size_t draws = 100'000;
    const unsigned threads = threadCount();
    setThreadCount(1); // starting threads takes longer than two strata
    const Dataset frame = smallFrame();
    const std::vector<double> y = numbersOf(frame.at("y"));
    double total = 0;
    for (const double value : y)
        total += value;
    for (const SelectionMethod first :
         {SelectionMethod::Srs, SelectionMethod::Systematic, SelectionMethod::PpsSystematic,
          SelectionMethod::PpsSampford, SelectionMethod::PpsBrewer, SelectionMethod::PpsPivotal}) {
        SelectionPlan plan;
        plan.strata = {"h"};
        plan.stages = {
            {.unit = "c", .method = first, .size = "", .n = 3, .nByStratum = {}, .order = {}},
            {.unit = "id",
             .method = SelectionMethod::Srs,
             .size = "",
             .n = 2,
             .nByStratum = {},
             .order = {}}};
        if (isBySize(first))
            plan.stages[0].size = "size";
        INFO("method " << int(first));
        std::vector<DrawnSample> samples;
        std::vector<double> times(y.size(), 0), told(y.size(), 0);
        double sum = 0, squares = 0;
        for (plan.seed = 0; plan.seed < draws; ++plan.seed) {
            const DrawnSample sample = drawSample(frame, plan);
            REQUIRE(sample.units.size() == 2 * 3 * 2);
            double estimate = 0;
            for (const DrawnUnit& unit : sample.units) {
                ++times[unit.row];
                told[unit.row] = unit.probability;
                estimate += unit.weight * y[unit.row];
            }
            sum += estimate;
            squares += estimate * estimate;
        }
        const double mean = sum / draws;
        const double error = std::sqrt((squares / draws - mean * mean) / draws);
        CHECK(std::abs(mean - total) < 3.9 * error);
        for (std::size_t unit = 0; unit < y.size(); ++unit) {
            const double p = told[unit];
            CHECK(std::abs(times[unit] / draws - p) < 4.5 * std::sqrt(p * (1 - p) / draws));
        }
    }
    setThreadCount(threads);
}

TEST_CASE("Any part of the list from its beginning is a random part of the sample", "[.slow]")
{
    const Dataset frame = readDelimitedBytes("id\n1\n2\n3\n4\n5\n6\n").data;
    SelectionPlan plan;
    plan.stages = {{.unit = "id",
                    .method = SelectionMethod::Systematic,
                    .size = "",
                    .n = 2,
                    .nByStratum = {},
                    .order = {}}};
    plan.reserve = 2;
    constexpr std::size_t draws = 60'000;
    std::array<std::array<double, 6>, 4> times{}; // by place in the list
    for (plan.seed = 0; plan.seed < draws; ++plan.seed)
        for (const DrawnUnit& unit : drawSample(frame, plan).units)
            ++times[unit.order - 1][unit.row];
    for (const auto& place : times)
        for (const double count : place)
            CHECK(std::abs(count / draws - 1. / 6) < 4.5 * std::sqrt(5. / 36 / draws));
}
