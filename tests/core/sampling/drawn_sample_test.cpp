// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/drawn_sample.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/delimited_text.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace quadrat;
using Catch::Contains;

namespace {

/// 3 regions of 4 communes of 5 … 8 households: region, commune, id, size of the commune, member
/// count, district.
std::string frameText()
{
    std::string text = "region,commune,id,households,members,district\n";
    int id = 0;
    for (int region = 0; region < 3; ++region)
        for (int commune = 0; commune < 4; ++commune)
            for (int k = 0; k < 5 + commune; ++k)
                text += std::string(1, char('A' + region)) + ",c" + std::to_string(commune) + "," +
                        std::to_string(++id) + "," + std::to_string(100 * (1 + commune)) + "," +
                        std::to_string(1 + k % 3) + "," + std::to_string(commune / 2) + "\n";
    return text;
}

Dataset read(const std::string& text)
{
    return readDelimitedBytes(text).data;
}

SelectionStage stage(const std::string& unit, SelectionMethod method, double n,
                     const std::string& size = {})
{
    return {.unit = unit, .method = method, .size = size, .n = n, .nByStratum = {}, .order = {}};
}

SelectionPlan planOf(std::vector<SelectionStage> stages, std::vector<std::string> strata = {},
                     std::size_t reserve = 0)
{
    return {
        .seed = 7, .strata = std::move(strata), .stages = std::move(stages), .reserve = reserve};
}

std::set<std::size_t> rowsOf(const DrawnSample& sample, SampleRole role)
{
    std::set<std::size_t> rows;
    for (const DrawnUnit& unit : sample.units)
        if (unit.role == role)
            rows.insert(unit.row);
    return rows;
}

std::string failure(const std::string& frame, const SelectionPlan& plan)
{
    try {
        drawSample(read(frame), plan);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("A stratified sample has what is asked of each stratum, with N / n as weight",
          "[identity]")
{
    SelectionPlan plan = planOf({stage("id", SelectionMethod::Srs, 0)}, {"region"}, 2);
    plan.stages[0].n.reset();
    plan.stages[0].nByStratum = {{"A", 3}, {"B", 26}, {"C", 1}};
    const DrawnSample sample = drawSample(read(frameText()), plan);
    REQUIRE(sample.strata.size() == 3);
    CHECK(sample.strata[1].label == "B");
    CHECK(sample.strata[1].units == std::vector<std::size_t>{26});
    CHECK(sample.strata[1].drawn == std::vector<std::size_t>{26});
    CHECK(sample.strata[1].reserve == 0); // nobody is left
    CHECK(sample.strata[2].reserve == 2);
    double total = 0;
    std::map<std::size_t, std::size_t> order;
    for (const DrawnUnit& unit : sample.units) {
        CHECK(unit.row / 26 == unit.stratum);
        CHECK(unit.order == ++order[unit.stratum]);
        CHECK(unit.stagePopulation == std::vector<std::size_t>{26});
        if (unit.role == SampleRole::Main)
            total += unit.weight;
    }
    CHECK(total == Approx(78).epsilon(1e-12));
    CHECK(rowsOf(sample, SampleRole::Main).size() == 30);
    CHECK(rowsOf(sample, SampleRole::Reserve).size() == 4);
}

TEST_CASE("Communes by size, then households: probabilities multiply, certain communes are marked",
          "[identity]")
{
    const Dataset frame = read(frameText());
    const SelectionPlan plan =
        planOf({stage("commune", SelectionMethod::PpsSampford, 3, "households"),
                stage("id", SelectionMethod::Srs, 2)},
               {"region"}, 1);
    const DrawnSample sample = drawSample(frame, plan);
    CHECK(sample.units.size() == 3 * 3 * 3);
    for (const DrawnUnit& unit : sample.units) {
        const std::string commune = frame.at("commune").label(unit.row);
        const double size = frame.at("households").number(unit.row);
        // Sizes 100 … 400, n = 3: 400 asks for 1.2 and is certain, 300 then for 1, the others
        // share what is left, 1, by 100 : 200.
        CHECK(unit.stageProbability[0] == Approx(size >= 300 ? 1 : size / 300).epsilon(1e-12));
        CHECK(unit.certain == std::vector<bool>{size >= 300, false});
        const double households = 5 + (commune.back() - '0');
        CHECK(unit.stageProbability[1] == Approx(2 / households).epsilon(1e-12));
        CHECK(unit.probability ==
              Approx(unit.stageProbability[0] * unit.stageProbability[1]).epsilon(1e-15));
        CHECK(unit.weight * unit.probability == Approx(1).epsilon(1e-15));
        CHECK(unit.stagePopulation == std::vector<std::size_t>{4, std::size_t(households)});
    }
    for (const StratumCount& count : sample.strata) {
        CHECK(count.units == std::vector<std::size_t>{4, 26});
        CHECK(count.drawn == std::vector<std::size_t>{3, 6});
        CHECK(count.reserve == 3);
    }
}

TEST_CASE("A person of each household is the third stage", "[identity]")
{
    std::string text = "commune,household,person\n";
    for (int commune = 0; commune < 3; ++commune)
        for (int household = 0; household < 4; ++household)
            for (int person = 0; person <= household; ++person)
                text += "c" + std::to_string(commune) + "," + std::to_string(household) + "," +
                        std::to_string(person) + "\n";
    const DrawnSample sample =
        drawSample(read(text), planOf({stage("commune", SelectionMethod::Srs, 2),
                                       stage("household", SelectionMethod::Systematic, 3),
                                       stage("person", SelectionMethod::Srs, 1)}));
    CHECK(sample.units.size() == 6);
    CHECK(sample.strata[0].units == std::vector<std::size_t>{3, 12, 30});
    CHECK(sample.strata[0].drawn == std::vector<std::size_t>{2, 6, 6});
    for (const DrawnUnit& unit : sample.units) {
        CHECK(unit.stageProbability[1] == 0.75);
        CHECK(unit.stageProbability[2] == Approx(1.0 / double(unit.stagePopulation[2])));
    }
    // Persons are numbered anew in each household: two of one number are two, and that is said.
    REQUIRE(sample.issues.size() == 1);
    CHECK_THAT(sample.issues[0].message.english(), Contains("\"0\"") && Contains("row 3"));
}

TEST_CASE("A reserve does not change the sample, and no stratum changes another's", "[identity]")
{
    const Dataset frame = read(frameText());
    SelectionPlan plan =
        planOf({stage("id", SelectionMethod::PpsPivotal, 5, "members")}, {"region"});
    const auto without = rowsOf(drawSample(frame, plan), SampleRole::Main);
    plan.reserve = 4;
    CHECK(rowsOf(drawSample(frame, plan), SampleRole::Main) == without);

    std::vector<std::size_t> fewer;
    for (const std::size_t row : without)
        if (row >= 26)
            fewer.push_back(row - 26);
    const std::string text = frameText();
    const auto start = text.find("\nB,") + 1;
    const Dataset two = read(text.substr(0, text.find('\n') + 1) + text.substr(start));
    const auto drawn = rowsOf(drawSample(two, plan), SampleRole::Main);
    CHECK(std::vector<std::size_t>(drawn.begin(), drawn.end()) == fewer);

    plan.seed = 8;
    CHECK(rowsOf(drawSample(frame, plan), SampleRole::Main) != without);
}

TEST_CASE("One thread and two draw the same", "[identity]")
{
    const Dataset frame = read(frameText());
    const SelectionPlan plan =
        planOf({stage("commune", SelectionMethod::PpsBrewer, 2, "households"),
                stage("id", SelectionMethod::Srs, 2)},
               {"region", "district"}, 3);
    const unsigned before = threadCount();
    setThreadCount(1);
    const DrawnSample one = drawSample(frame, plan);
    setThreadCount(2);
    const DrawnSample two = drawSample(frame, plan);
    setThreadCount(before);
    CHECK(one.strata.size() == 6);
    CHECK(one.strata[1].label == "A / 1");
    CHECK(one.units == two.units);
    CHECK(one.strata == two.strata);
}

TEST_CASE("Systematic samples count in serpentine order where one is asked for", "[identity]")
{
    // Order by x, then y by turns: (1,1) (1,2) | (2,2) (2,1) | (3,1) (3,2), two rows each.
    const Dataset frame = read("id,x,y\n1,2,1\n2,1,1\n3,3,2\n4,1,2\n5,2,2\n6,3,1\n");
    SelectionPlan plan = planOf({stage("id", SelectionMethod::Systematic, 2)});
    plan.stages[0].order = {"x", "y"};
    const std::vector<std::size_t> serpentine{1, 3, 4, 0, 5, 2};
    std::set<std::set<std::size_t>> expected, found;
    for (std::size_t start = 0; start < 3; ++start)
        expected.insert({serpentine[start], serpentine[start + 3]});
    for (plan.seed = 0; plan.seed < 40; ++plan.seed)
        found.insert(rowsOf(drawSample(frame, plan), SampleRole::Main));
    CHECK(found == expected);
}

TEST_CASE("A unit drawn that has too few is taken whole, and said", "[identity]")
{
    const DrawnSample sample = drawSample(
        read(frameText()),
        planOf({stage("commune", SelectionMethod::Srs, 4), stage("id", SelectionMethod::Srs, 16)}));
    // Without strata c0 … c3 are four communes of 15, 18, 21 and 24.
    CHECK(sample.units.size() == 15 + 3 * 16);
    REQUIRE(sample.issues.size() == 1);
    CHECK_THAT(sample.issues[0].message.english(), Contains("c0\" has only 15 units"));
}

TEST_CASE("Units of size 0 are not drawn, and named", "[identity]")
{
    const DrawnSample sample =
        drawSample(read("id,size\n1,3\n2,0\n3,5\n4,1\n"),
                   planOf({stage("id", SelectionMethod::PpsSystematic, 3, "size")}, {}, 4));
    CHECK(rowsOf(sample, SampleRole::Main) == std::set<std::size_t>{0, 2, 3});
    CHECK(rowsOf(sample, SampleRole::Reserve).empty());
    REQUIRE(sample.issues.size() == 1);
    CHECK(sample.issues[0].row == 3);
    CHECK(sample.issues[0].column == "size");
}

TEST_CASE("The drawn rows carry the frame's columns and the design", "[identity]")
{
    const Dataset frame = read("id,name\n1,\"An, B\"\n2,Chi\n");
    const DrawnSample sample = drawSample(frame, planOf({stage("id", SelectionMethod::Srs, 2)}));
    const Dataset rows = sampleRows(frame, sample);
    std::vector<std::string> names;
    for (const Column& column : rows.columns())
        names.push_back(column.name());
    CHECK(names == std::vector<std::string>{"id", "name", "stage1_probability", "probability",
                                            "weight", "draw_order", "role"});
    CHECK(rows.rowCount() == 2);
    CHECK(rows.at("role").label(0) == "main");
    CHECK(rows.at("weight").number(1) == 1);
    const Dataset clash = read("id,weight\n1,5\n2,5\n");
    CHECK_THROWS_WITH(
        sampleRows(clash, drawSample(clash, planOf({stage("id", SelectionMethod::Srs, 1)}))),
        Contains("\"weight\""));
}

TEST_CASE("What is wrong with a frame is named with its row", "[error]")
{
    const SelectionPlan bySize = planOf({stage("id", SelectionMethod::PpsSampford, 2, "size")});
    CHECK_THAT(failure("id,size\n1,3\n2,\n3,1\n", bySize),
               Contains("Row 3") && Contains("\"size\""));
    CHECK_THAT(failure("id,size\n1,3\n2,-4\n3,1\n", bySize),
               Contains("Row 3") && Contains("-4") && Contains("negative"));
    CHECK_THAT(failure("id,size\n1,3\n2,many\n3,1\n", bySize),
               Contains("Row 3") || Contains("Row 2"));
    CHECK_THAT(failure("id,size\n1,3\n2,5\n1,1\n", bySize),
               Contains("\"1\"") && Contains("row 2") && Contains("row 4"));
    CHECK_THAT(failure("id,size\n1,3\n,5\n4,1\n", bySize), Contains("Row 3") && Contains("\"id\""));
    CHECK_THAT(failure("id,size\n1,3\n2,0\n3,0\n", bySize),
               Contains("2 units") && Contains("only 1") && Contains("\"size\""));
    CHECK_THAT(
        failure("id,size,r\n1,3,N\n2,1,\n", planOf({stage("id", SelectionMethod::Srs, 1)}, {"r"})),
        Contains("Row 3") && Contains("\"r\""));
    CHECK_THAT(failure("c,id,size\na,1,3\na,2,4\nb,3,1\n",
                       planOf({stage("c", SelectionMethod::PpsBrewer, 1, "size"),
                               stage("id", SelectionMethod::Srs, 1)})),
               Contains("\"a\"") && Contains("3 in row 2") && Contains("4 in row 3"));
    CHECK_THAT(failure("c,id\na,1\na,1\nb,1\n", planOf({stage("c", SelectionMethod::Srs, 1),
                                                        stage("id", SelectionMethod::Srs, 1)})),
               Contains("\"1\"") && Contains("row 2") && Contains("row 3"));
    const RowNumber shifted = [](std::size_t row) { return row + 10; };
    CHECK_THROWS_WITH(drawSample(read("id,size\n1,3\n2,\n3,1\n"), bySize, {}, shifted),
                      Contains("Row 11"));
}

TEST_CASE("What is wrong with a plan is named with its stage and stratum", "[error]")
{
    const auto plan = [](double n, SelectionMethod method = SelectionMethod::Srs) {
        return planOf({stage("id", method, n)}, {"region"});
    };
    CHECK_THAT(failure(frameText(), plan(27)), Contains("27 units are asked of stratum \"A\"") &&
                                                   Contains("only 26") && Contains("row 2"));
    CHECK_THAT(failure(frameText(), plan(0)), Contains("Stage 1") && Contains("above 0"));
    CHECK_THAT(failure(frameText(), plan(-1)), Contains("Stage 1") && Contains("-1"));
    CHECK_THAT(failure(frameText(), plan(2.5)), Contains("2.5") && Contains("whole"));
    CHECK(failure(frameText(), plan(2.5, SelectionMethod::Bernoulli)).empty());
    CHECK_THAT(failure(frameText(), planOf({})), Contains("\"stages\""));
    CHECK_THAT(failure(frameText(), planOf({stage("", SelectionMethod::Srs, 1)})),
               Contains("Stage 1") && Contains("\"unit\""));
    CHECK_THAT(failure(frameText(), planOf({stage("idd", SelectionMethod::Srs, 1)})),
               Contains("\"idd\"") && Contains("\"id\""));
    CHECK_THAT(failure(frameText(), planOf({stage("id", SelectionMethod::Poisson, 1)})),
               Contains("Stage 1") && Contains("\"size\""));
    SelectionPlan byStratum = plan(1);
    byStratum.stages[0].n.reset();
    CHECK_THAT(failure(frameText(), byStratum), Contains("Stage 1") && Contains("\"n\""));
    byStratum.stages[0].nByStratum = {{"A", 1}, {"B", 1}};
    CHECK_THAT(failure(frameText(), byStratum), Contains("no n for stratum \"C\""));
    byStratum.stages[0].nByStratum = {{"A", 1}, {"B", 1}, {"C", 1}, {"D", 5}};
    CHECK_THAT(failure(frameText(), byStratum), Contains("\"D\"") && Contains("no unit"));
    byStratum.stages[0].nByStratum = {{"A", 1}, {"B", -2}, {"C", 1}};
    CHECK_THAT(failure(frameText(), byStratum), Contains("\"B\"") && Contains("-2"));
    byStratum.stages[0].nByStratum = {{"A", 1}, {"B", 0}, {"C", 1}};
    const DrawnSample sample = drawSample(read(frameText()), byStratum);
    REQUIRE(sample.issues.size() == 1);
    CHECK_THAT(sample.issues[0].message.english(), Contains("\"B\""));
}
