// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_study.h"

namespace quadrat {
namespace {

EstimateRow share(std::string variable, std::string category, double estimate, double se,
                  double low, double high, double df, std::size_t n)
{
    EstimateRow row;
    row.variable = std::move(variable);
    row.category = std::move(category);
    row.estimate = estimate;
    row.se = se;
    row.low = low;
    row.high = high;
    row.df = df;
    row.n = n;
    return row;
}

EstimateTable abortion()
{
    EstimateTable table;
    table.spec.id = "p";
    table.spec.variables = {"abortion"};
    table.spec.deff = true;
    table.n = 2231;
    table.rows = {
        share("abortion", "No", 0.815021026751304, 0.00985179561454469, 0.794917267938523,
              0.833566677076557, 2221, 2231),
        share("abortion", "Yes", 0.184978973248696, 0.00985179561454469, 0.166433322923443,
              0.205082732061477, 2221, 2231),
    };
    for (EstimateRow& row : table.rows)
        row.deff = 1.43563643596497;
    return table;
}

EstimateTable importance()
{
    EstimateTable table;
    table.spec.id = "u";
    table.spec.variables = {"importance"};
    table.spec.by = {"urban"};
    table.spec.interval = ShareInterval::Beta;
    table.n = 2231;
    const auto add = [&](const char* urban, EstimateRow row) {
        row.domain = {{"urban", urban}};
        table.rows.push_back(row);
    };
    add("rural", share("importance", "not", 0.261136711177978, 0.0222802064264712,
                       0.218144344854168, 0.307809592050694, 546, 556));
    add("rural", share("importance", "notvery", 0.132756022595894, 0.0159827441586775,
                       0.102817411663232, 0.167612599317517, 546, 556));
    add("rural", share("importance", "somewhat", 0.3172139086434, 0.0225963383494805,
                       0.273155502564454, 0.363844770057239, 546, 556));
    add("rural", share("importance", "very", 0.288893357582728, 0.0227182056017887,
                       0.244823118168353, 0.336135371063209, 546, 556));
    add("urban", share("importance", "not", 0.283835203664873, 0.0126086457977798,
                       0.259251890054369, 0.30941639338991, 1665, 1675));
    add("urban", share("importance", "notvery", 0.135331373271091, 0.00923840251852792,
                       0.117656033425295, 0.154585368922894, 1665, 1675));
    add("urban", share("importance", "somewhat", 0.309038774068221, 0.0130174113339155,
                       0.283598461268275, 0.335373223656073, 1665, 1675));
    add("urban", share("importance", "very", 0.271794648995815, 0.0130637447057913,
                       0.246364369512218, 0.298387745256183, 1665, 1675));
    return table;
}

EstimateTable crosstab()
{
    EstimateTable table;
    table.spec.id = "x";
    table.spec.statistic = Statistic::Crosstab;
    table.spec.rows = "abortion";
    table.spec.columns = "education";
    table.n = 2231;
    const auto add = [&](const char* row, const char* column, std::size_t n, double percent,
                         double se) {
        CrosstabCell cell;
        cell.row = row;
        cell.column = column;
        cell.n = n;
        cell.percent = percent;
        cell.percentSe = se;
        cell.low = percent - 1.961 * se;
        cell.high = percent + 1.961 * se;
        table.cells.push_back(cell);
    };
    add("No", "bachelors", 441, 86.7927036104272, 1.77299243278886);
    add("No", "college", 407, 82.7014009261955, 2.052813772855);
    add("No", "higher", 218, 84.2382155452823, 3.33840589320308);
    add("No", "HS", 366, 79.2884511538434, 2.22278566176279);
    add("No", "lessHS", 176, 65.5157507475608, 3.43320028278862);
    add("No", "somePS", 210, 83.4348444555008, 2.73738331509857);
    add("Yes", "bachelors", 65, 13.2072963895728, 1.77299243278886);
    add("Yes", "college", 84, 17.2985990738044, 2.052813772855);
    add("Yes", "higher", 28, 15.7617844547177, 3.33840589320308);
    add("Yes", "HS", 101, 20.7115488461566, 2.22278566176279);
    add("Yes", "lessHS", 91, 34.4842492524392, 3.43320028278862);
    add("Yes", "somePS", 44, 16.5651555444992, 2.73738331509857);
    table.test = TestResult{.name = "rao-scott-f",
                            .statistic = 6.68716911940748,
                            .df1 = 4.84696014279136,
                            .df2 = 10765.0984771396,
                            .p = 4.25679070512412e-06};
    return table;
}

} // namespace

SampleStudy sampleStudy()
{
    SampleStudy study;
    Specification& specification = study.specification;
    specification.data = "ces11.csv";
    specification.title = "Abortion, religion and education in Canada, 2011";
    specification.source = "2011 Canadian Election Study";
    specification.design.weights = "weight";
    specification.design.strata = {"province"};
    Dictionary& words = specification.dictionary;
    words["abortion"].text = "Should abortion be banned?";
    words["importance"] = {.text = "How important is religion in your life?",
                           .labels = {{"not", "Not important"},
                                      {"notvery", "Not very important"},
                                      {"somewhat", "Somewhat important"},
                                      {"very", "Very important"}},
                           .order = {"not", "notvery", "somewhat", "very"}};
    words["education"] = {.text = "education",
                          .labels = {{"lessHS", "Less than high school"},
                                     {"HS", "High school"},
                                     {"somePS", "Some post-secondary"},
                                     {"college", "Community college or technical school"},
                                     {"bachelors", "Bachelor’s degree"},
                                     {"higher", "Graduate degree"}},
                          .order = {"lessHS", "HS", "somePS", "college", "bachelors", "higher"}};
    words["urban"] = {.text = "place of residence",
                      .labels = {{"rural", "Rural"}, {"urban", "Urban"}},
                      .order = {}};
    study.analysis.design = {.rows = 2231,
                             .strata = 10,
                             .clusters = 2231,
                             .df = 2221,
                             .sumOfWeights = 16013016.44,
                             .kishEffect = 1.55,
                             .effectiveSize = 1439.4};
    study.analysis.estimates = {abortion(), importance(), crosstab()};
    for (const EstimateTable& table : study.analysis.estimates)
        specification.estimates.push_back(table.spec);
    return study;
}

} // namespace quadrat
