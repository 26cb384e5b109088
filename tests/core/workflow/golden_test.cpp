// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/survey.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace quadrat;

// Reference numbers: R 4.2.2, survey 4.1-1, on tests/data/golden.csv, made by
// tests/reference/golden.R, unless a test says otherwise.

namespace {

constexpr double digits = 1e-10; // relative: the numbers are given to 12 digits

void checkFigure(const EstimateRow& row, double estimate, double se, double tolerance = digits)
{
    CHECK(row.estimate.value() == Approx(estimate).epsilon(tolerance));
    CHECK(row.se.value() == Approx(se).epsilon(tolerance));
}

void checkInterval(const EstimateRow& row, double low, double high, double tolerance = digits)
{
    CHECK(row.low.value() == Approx(low).epsilon(tolerance));
    CHECK(row.high.value() == Approx(high).epsilon(tolerance));
}

const std::string meanOfY = R"({"statistic": "mean", "variables": ["y"], "deff": true})";
const std::string totalOfY = R"({"statistic": "total", "variables": ["y"]})";

std::string replicated(const std::string& type, const std::string& more = "")
{
    return R"({"weights": "w", "strata": ["h"], "clusters": ["psu"], "replicates": {"type": ")" +
           type + "\"" + more + "}}";
}

/// The first two clusters of each stratum, for balanced replicates.
Survey paired()
{
    Survey survey = golden();
    const Column& cluster = survey.data.at("psu");
    survey.data = keepRows(survey.data, [&](std::size_t row) {
        return std::fmod(cluster.number(row), 10) <= 2; // stratum h has clusters 10 h + 1, 2 …
    });
    return survey;
}

} // namespace

TEST_CASE("Means and totals agree with R survey", "[estimation][reference]")
{
    const Analysis analysis = golden().analysis(meanOfY + ", " + totalOfY);
    CHECK(analysis.design.rows == 36);
    CHECK(analysis.design.strata == 4);
    CHECK(analysis.design.clusters == 12);
    CHECK(analysis.design.df == 8);
    CHECK(analysis.design.sumOfWeights == 1622);
    CHECK(analysis.design.kishEffect == Approx(1.0855210644).epsilon(digits));
    CHECK(analysis.design.effectiveSize == Approx(33.1637967982).epsilon(digits));

    const EstimateRow mean = analysis.estimates[0].rows.at(0);
    checkFigure(mean, 3.065351418002, 0.167800891911);
    checkInterval(mean, 2.67840186736, 3.45230096864);
    CHECK(mean.deff.value() == Approx(0.485702055567).epsilon(digits));
    CHECK(mean.cv.value() == Approx(0.054741159831).epsilon(digits));
    CHECK(mean.df == 8);
    CHECK(mean.n == 36);
    checkFigure(analysis.estimates[1].rows.at(0), 4972, 280.525102858);

    const Survey counted = golden().designed(
        R"({"weights": "w", "strata": ["h"], "clusters": ["psu"], "fpc": ["Nh"]})");
    checkFigure(counted.row(meanOfY), 3.065351418002, 0.146288961664);
    checkFigure(counted.row(totalOfY), 4972, 244.233528957);
    checkFigure(golden().row(R"({"statistic": "ratio", "numerator": "y", "denominator": "x"})"),
                0.07957873845612, 0.00456583113305);
}

TEST_CASE("Every interval of a share agrees with R survey", "[estimation][reference]")
{
    const auto share = [](const std::string& method) {
        return rowOf(golden().table(R"({"statistic": "proportion", "variables": ["b"], "ci": ")" +
                                    method + "\"}"),
                     {}, "1");
    };
    checkFigure(share("wald"), 0.3840937114673, 0.0380536301764);
    checkInterval(share("wald"), 0.296341882921, 0.471845540014);
    checkInterval(share("logit"), 0.300872017901, 0.474704692121);
    checkInterval(share("xlogit"), 0.300872017901, 0.474704692121);
    checkInterval(share("likelihood"), 0.298378420639, 0.474930050305);
    checkInterval(share("asin"), 0.298698477555, 0.473251554855);
    checkInterval(share("beta"), 0.299071120377, 0.474669197017);
    // By the formula of survey 4.5, which has it and 4.1 has not.
    checkInterval(share("wilson"), 0.301312758001, 0.474182455940);
    // R: qbeta(.025, 36 p, 36 q + 1), qbeta(.975, 36 p + 1, 36 q), the effective size above 36.
    checkInterval(share("beta-capped"), 0.2273818140773, 0.5606385173577);
}

TEST_CASE("Domains agree with R survey", "[estimation][reference]")
{
    const EstimateTable bySex =
        golden().table(R"({"statistic": "mean", "variables": ["y"], "by": ["g"]})");
    checkFigure(rowOf(bySex, {"F"}), 3.32479784367, 0.478365171896);
    checkFigure(rowOf(bySex, {"M"}), 2.84659090909, 0.250269149430);
    const EstimateTable byAge =
        golden().table(R"({"statistic": "mean", "variables": ["y"], "by": ["a"]})");
    checkFigure(rowOf(byAge, {"18-34"}), 3.71826086957, 0.421268312086);
    checkFigure(rowOf(byAge, {"35-54"}), 3.02868068834, 0.417211142243);
    checkFigure(rowOf(byAge, {"55+"}), 2.38549618321, 0.427140215394);

    const EstimateTable shares = golden().table(
        R"({"statistic": "proportion", "variables": ["b"], "categories": ["1"], "by": ["a"]})");
    checkFigure(rowOf(shares, {"18-34"}, "1"), 0.532173913043, 0.178057244891);
    checkFigure(rowOf(shares, {"35-54"}, "1"), 0.399617590822, 0.175696308920);
    checkFigure(rowOf(shares, {"55+"}, "1"), 0.206106870229, 0.115110837143);

    const EstimateRow first = golden().with(R"("where": "h <= 2", )").row(meanOfY);
    checkFigure(first, 3.050071530758, 0.209460865689);
    CHECK(first.df == 4);
    const EstimateRow second = golden().with(R"("where": "h > 2", )").row(meanOfY);
    checkFigure(second, 3.076923076923, 0.248605470536);
    CHECK(second.df == 4);
}

TEST_CASE("Differences of groups agree with R survey", "[estimation][reference]")
{
    const MeanDifference sexes =
        golden()
            .table(R"({"statistic": "ttest", "variable": "y", "groups": "g"})")
            .difference.value();
    CHECK(sexes.first == "F");
    CHECK(sexes.second == "M");
    CHECK(sexes.difference.value() == Approx(-0.478206934575).epsilon(digits));
    CHECK(sexes.t.value() == Approx(-0.715844036105).epsilon(digits));
    CHECK(sexes.df == 7);
    CHECK(sexes.p.value() == Approx(0.497265773700).epsilon(digits));
    CHECK(sexes.n == 36);

    // svycontrast of two shares, covariance and all.
    const auto ages = [](const std::string& left) {
        return golden()
            .with("\"where\": \"not (a = '" + left + "')\", ")
            .table(R"({"statistic": "ttest", "variable": "b", "groups": "a"})")
            .difference.value();
    };
    CHECK(ages("55+").difference.value() == Approx(-0.132556322221).epsilon(digits));
    CHECK(ages("55+").se.value() == Approx(0.331346219692).epsilon(digits));
    CHECK(ages("35-54").difference.value() == Approx(-0.326067042814).epsilon(digits));
    CHECK(ages("35-54").se.value() == Approx(0.197127845944).epsilon(digits));
    CHECK(ages("18-34").difference.value() == Approx(-0.193510720593).epsilon(digits));
    CHECK(ages("18-34").se.value() == Approx(0.260926287302).epsilon(digits));
}

TEST_CASE("Every test of a crosstab agrees with R survey", "[estimation][reference]")
{
    const auto test = [](const std::string& name) {
        return golden()
            .table(R"({"statistic": "crosstab", "rows": "g", "columns": "a", "test": ")" + name +
                   "\"}")
            .test.value();
    };
    const auto check = [&](const std::string& name, double statistic, double df1,
                           std::optional<double> df2, double p) {
        const TestResult result = test(name);
        CHECK(result.name == name);
        CHECK(result.statistic.value() == Approx(statistic).epsilon(digits));
        CHECK(result.df1.value() == Approx(df1).epsilon(digits));
        CHECK(result.df2.has_value() == df2.has_value());
        if (df2)
            CHECK(result.df2.value() == Approx(*df2).epsilon(digits));
        CHECK(result.p.value() == Approx(p).epsilon(digits));
    };
    check("rao-scott-f", 0.206904820508, 1.947764228242, 15.582113825934, 0.809802579473);
    check("rao-scott-chisq", 0.956117833017, 2, {}, 0.813097036467);
    check("wald-f", 0.226596167345, 2, 8, 0.802189449471);
    check("wald-f-adjusted", 0.198271646426, 2, 7, 0.824598095752);
}

TEST_CASE("Quantiles and Woodruff's intervals agree with R survey", "[estimation][reference]")
{
    const EstimateTable table = golden().table(
        R"({"statistic": "quantile", "variables": ["x"], "probs": [0.25, 0.5, 0.75]})");
    REQUIRE(table.rows.size() == 3);
    checkFigure(table.rows[0], 29, 1.73460226672);
    checkInterval(table.rows[0], 26, 34);
    checkFigure(table.rows[1], 38, 1.08412641670);
    checkInterval(table.rows[1], 36, 41);
    checkFigure(table.rows[2], 48, 1.08412641670);
    checkInterval(table.rows[2], 46, 51);
    CHECK(table.rows[2].prob == 0.75);
}

TEST_CASE("The jackknife agrees with R survey", "[estimation][reference]")
{
    const Survey survey = golden();
    checkFigure(survey.designed(replicated("JKn")).row(meanOfY), 3.065351418002, 0.167773056603);
    const Survey around = survey.designed(replicated("JKn", ", \"mse\": true"));
    checkFigure(around.row(meanOfY), 3.065351418002, 0.167773084365);
    checkFigure(survey.designed(replicated("JKn")).row(totalOfY), 4972, 280.525102858);
    CHECK(survey.designed(replicated("JKn")).row(meanOfY).df == 8);
    const Survey counted = survey.designed(
        R"({"weights": "w", "strata": ["h"], "clusters": ["psu"], "fpc": ["Nh"],
            "replicates": {"type": "JKn"}})");
    checkFigure(counted.row(meanOfY), 3.065351418002, 0.14626501675);
}

TEST_CASE("Balanced replicates of two clusters a stratum agree with R survey",
          "[estimation][reference]")
{
    const Survey survey = paired();
    REQUIRE(survey.data.rowCount() == 24);
    CHECK(survey.row(meanOfY).se.value() == Approx(0.197873920659).epsilon(digits));
    CHECK(survey.row(totalOfY).se.value() == Approx(216.963130508).epsilon(digits));
    const Survey balanced = survey.designed(replicated("BRR"));
    CHECK(balanced.row(meanOfY).se.value() == Approx(0.197581421554).epsilon(digits));
    CHECK(balanced.row(totalOfY).se.value() == Approx(216.963130508).epsilon(digits));
    const Survey fay = survey.designed(replicated("Fay", ", \"rho\": 0.3"));
    CHECK(fay.row(meanOfY).se.value() == Approx(0.197668231125).epsilon(digits));
    CHECK(fay.row(totalOfY).se.value() == Approx(216.963130508).epsilon(digits));
}

TEST_CASE("Means after weighting agree with R survey", "[estimation][reference]")
{
    const std::string sex = R"({"variable": "g", "totals": {"F": 1100, "M": 1000}})";
    const std::string age =
        R"({"variable": "a", "totals": {"18-34": 800, "35-54": 750, "55+": 550}})";
    const auto after = [](const std::string& step) {
        return golden().with("\"weighting\": [" + step + "], ").row(meanOfY);
    };
    checkFigure(after(R"({"step": "poststratify", "variable": "a",
                          "totals": {"18-34": 800, "35-54": 750, "55+": 550}})"),
                3.122924815556, 0.138349821524);
    const auto calibrated = [&](const std::string& distance) {
        return after(R"({"step": "calibrate", "distance": )" + distance + ", \"totals\": [" + sex +
                     ", " + age + "]}");
    };
    checkFigure(calibrated("\"linear\""), 3.149707606380, 0.140021040217);
    checkFigure(calibrated("\"raking\""), 3.15220305622, 0.14013493237);
    checkFigure(after(R"({"step": "rake", "margins": [)" + sex + ", " + age + "]}"), 3.15220305622,
                0.14013493237);
    // R stops its iteration at 1e-7.
    checkFigure(calibrated(R"("logit", "bounds": [0.3, 2.5])"), 3.150844473147, 0.139880311618,
                1e-7);
    checkFigure(calibrated(R"("truncated", "bounds": [0.5, 2])"), 3.149707606380, 0.140021040217);
}

TEST_CASE("Strata with one cluster follow the rule asked for", "[estimation][reference]")
{
    Survey survey = golden();
    const Column cluster = survey.data.at("psu");
    survey.data = keepRows(survey.data, [&](std::size_t row) { return cluster.number(row) != 32; });
    const auto under = [&](const std::string& rule) {
        return survey.designed(
            R"({"weights": "w", "strata": ["h"], "clusters": ["psu"], "lonely_psu": ")" + rule +
            "\"}");
    };
    const double mean = 3.02014775017;
    const auto check = [&](const std::string& rule, double seOfMean, double seOfTotal) {
        const EstimateRow row = under(rule).row(meanOfY);
        checkFigure(row, mean, seOfMean);
        CHECK(row.df == 7);
        CHECK(under(rule).row(totalOfY).se.value() == Approx(seOfTotal).epsilon(digits));
    };
    check("remove", 0.150359353332, 231.798044282805);
    check("certainty", 0.150359353332, 231.798044282805);
    check("average", 0.173620026243, 267.657326528613);
    // By the rule of survey 4.5: the centre is the mean cluster total of all strata.
    check("adjust", 0.160048626328, 249.320901341);
}

TEST_CASE("Satisfaction rates and an index agree with R survey", "[estimation][reference]")
{
    Survey survey = golden();
    NumberValues good, asked, all, index;
    for (std::size_t row = 0; row < survey.data.rowCount(); ++row) {
        double count = 0, sum = 0;
        for (const char* answer : {"y", "y2", "y3"}) {
            count += survey.data.at(answer).number(row) >= 4;
            sum += (survey.data.at(answer).number(row) - 1) / 4;
        }
        good.values.push_back(count);
        asked.values.push_back(3);
        all.values.push_back(count == 3);
        index.values.push_back(100 * sum / 3);
    }
    survey.data.put(Column("good", good));
    survey.data.put(Column("asked", asked));
    survey.data.put(Column("all", all));
    survey.data.put(Column("index", index));
    const double printed = 1e-9; // ten digits
    checkFigure(
        survey.row(R"({"statistic": "ratio", "numerator": "good", "denominator": "asked"})"),
        0.4021783806, 0.0472946723348, printed);
    const Analysis scores =
        survey.analysis(R"({"statistic": "mean", "variables": ["all", "index"]})");
    checkFigure(scores.estimates[0].rows.at(0), 0.188655980271, 0.0578422269802, printed);
    checkFigure(scores.estimates[0].rows.at(1), 51.2330456227, 2.93215724079, printed);
}
