// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/survey.h"

#include <catch2/catch.hpp>

using namespace quadrat;

// Reference numbers: R 4.2.2, survey 4.1-1, made by tests/reference/estimation.R.

namespace {

constexpr double digits = 1e-9; // relative

void checkFigure(const EstimateRow& row, double estimate, double se)
{
    CHECK(row.estimate.value() == Approx(estimate).epsilon(digits));
    CHECK(row.se.value() == Approx(se).epsilon(digits));
}

void checkInterval(const EstimateRow& row, double low, double high)
{
    CHECK(row.low.value() == Approx(low).epsilon(digits));
    CHECK(row.high.value() == Approx(high).epsilon(digits));
}

void checkTerm(const EstimateTable& table, const std::string& name, double estimate, double se,
               double t, double p)
{
    const RegressionTerm& term = termOf(table, name);
    CAPTURE(name);
    CHECK(term.estimate.value() == Approx(estimate).epsilon(digits));
    CHECK(term.se.value() == Approx(se).epsilon(digits));
    CHECK(term.t.value() == Approx(t).epsilon(digits));
    CHECK(term.p.value() == Approx(p).epsilon(1e-8));
}

void checkTest(const EstimateTable& table, double statistic, double df1, std::optional<double> df2,
               double p)
{
    const TestResult& test = table.test.value();
    CAPTURE(test.name);
    CHECK(test.statistic.value() == Approx(statistic).epsilon(digits));
    CHECK(test.df1.value() == Approx(df1).epsilon(digits));
    CHECK(test.df2.has_value() == df2.has_value());
    if (df2)
        CHECK(test.df2.value() == Approx(*df2).epsilon(digits));
    CHECK(test.p.value() == Approx(p).epsilon(1e-8));
}

/// count, its error, column percent and row percent with their errors; shares as R gives them.
struct Cell {
    const char *row, *column;
    double count, countSe, ofColumn, ofColumnSe, ofRow, ofRowSe;
};

void checkCells(const Survey& survey, const std::vector<Cell>& cells)
{
    const std::string entry = R"({"statistic": "crosstab", "rows": "size", "columns": "stype",
                                  "test": "none", "percent": )";
    const EstimateTable byColumn = survey.table(entry + "\"column\"}");
    const EstimateTable byRow = survey.table(entry + "\"row\"}");
    CHECK_FALSE(byColumn.test.has_value());
    for (const Cell& expected : cells) {
        CAPTURE(expected.row, expected.column);
        const CrosstabCell& c = cellOf(byColumn, expected.row, expected.column);
        const CrosstabCell& r = cellOf(byRow, expected.row, expected.column);
        CHECK(c.count == Approx(expected.count).epsilon(digits));
        CHECK(c.countSe.value() == Approx(expected.countSe).epsilon(1e-6)); // printed to 7 digits
        CHECK(c.percent.value() == Approx(100 * expected.ofColumn).epsilon(digits));
        CHECK(c.percentSe.value() == Approx(100 * expected.ofColumnSe).epsilon(digits));
        CHECK(r.percent.value() == Approx(100 * expected.ofRow).epsilon(digits));
        CHECK(r.percentSe.value() == Approx(100 * expected.ofRowSe).epsilon(digits));
    }
}

EstimateTable crossed(const Survey& survey, const std::string& rows, const std::string& columns,
                      const std::string& test)
{
    return survey.table(R"({"statistic": "crosstab", "rows": ")" + rows + R"(", "columns": ")" +
                        columns + R"(", "test": ")" + test + "\"}");
}

} // namespace

TEST_CASE("Two-stage means, totals and ratios agree with R survey", "[estimation][reference]")
{
    const Analysis analysis = twoStageSchools().analysis(
        R"({"id": "m", "statistic": "mean", "variables": ["api00", "enroll", "meals"],
            "deff": true},
           {"id": "t", "statistic": "total", "variables": ["api00", "enroll", "meals"]},
           {"id": "r", "statistic": "ratio", "numerator": "enroll", "denominator": "api99"})");
    const auto& means = analysis.estimates[0].rows;
    checkFigure(means[0], 670.104477611940, 30.2414436351349);
    CHECK(means[0].deff.value() == Approx(6.00850580496798).epsilon(digits));
    checkFigure(means[1], 526.262641509434, 80.3409839904244);
    CHECK(means[1].deff.value() == Approx(5.99571639704994).epsilon(digits));
    checkFigure(means[2], 52.5461254612546, 10.5175179597450);
    CHECK(means[2].deff.value() == Approx(11.5883100177576).epsilon(digits));
    const auto& totals = analysis.estimates[1].rows;
    checkFigure(totals[0], 3398702.9, 928172.886751716);
    checkFigure(totals[1], 2639272.93, 799637.773648358);
    checkFigure(totals[2], 269492, 122652.8437642604258);
    checkFigure(analysis.estimates[2].rows.at(0), 0.812142219054241, 0.132649458631024);
}

TEST_CASE("Domains under a condition agree with R survey", "[estimation][reference]")
{
    const EstimateTable high =
        twoStageSchools()
            .with(R"("where": "meals > 40", )")
            .table(R"({"statistic": "mean", "variables": ["api00"], "by": ["stype"]})");
    checkFigure(rowOf(high, {"E"}), 613.469424460432, 22.1636419285162);
    checkFigure(rowOf(high, {"H"}), 486.352941176471, 11.9657842262933);
    checkFigure(rowOf(high, {"M"}), 547.279220779221, 13.4789549485244);
    CHECK(rowOf(high, {"E"}).df == 18);
    CHECK(rowOf(high, {"H"}).df == 3);
    CHECK(rowOf(high, {"M"}).df == 8);

    const EstimateTable totals = twoStageSchools().table(
        R"({"statistic": "total", "variables": ["enroll"], "by": ["sch.wide", "awards"]})");
    CHECK(totals.rows.size() == 3); // no school gained an award without reaching its target
    checkFigure(rowOf(totals, {"No", "No"}), 1104845.285, 525671.269935447);
    checkFigure(rowOf(totals, {"Yes", "No"}), 128194.165, 56906.733924033);
    checkFigure(rowOf(totals, {"Yes", "Yes"}), 1406233.480, 395385.258388168);
}

TEST_CASE("Intervals of a two-stage share agree with R survey", "[estimation][reference]")
{
    const auto check = [](const std::string& method, double low, double high) {
        CAPTURE(method);
        const EstimateRow row = rowOf(
            twoStageSchools().table(
                R"({"statistic": "proportion", "variables": ["size"], "ci": ")" + method + "\"}"),
            {}, "small");
        CHECK(row.estimate.value() == Approx(0.48).epsilon(digits));
        CHECK(row.df == 37);
        CHECK(row.n == 120);
        checkInterval(row, low, high);
    };
    check("logit", 0.253656412126404, 0.714862767597297);
    check("xlogit", 0.253656412126404, 0.714862767597297);
    check("likelihood", 0.247650253488895, 0.718598388952877);
    check("asin", 0.243278513224262, 0.721602500307647);
    check("beta", 0.228552780635954, 0.739167022902020);
    check("wald", 0.230608985852599, 0.729391014147400);

    Survey known = stratifiedSchools();
    const Column band = known.data.at("acs.46");
    NumberValues given;
    for (std::size_t row = 0; row < known.data.rowCount(); ++row)
        given.values.push_back(!band.isMissing(row));
    known.data.put(Column("given", given));
    const EstimateRow row =
        rowOf(known.with(R"("where": "given = 1", )")
                  .table(R"({"statistic": "proportion", "variables": ["size"], "level": 0.9})"),
              {}, "small");
    CHECK(row.estimate.value() == Approx(0.470890320366896).epsilon(digits));
    checkInterval(row, 0.399337498574129, 0.543659827144634);
    CHECK(row.df == 131);
}

TEST_CASE("Crosstabs with missing values agree with R survey", "[estimation][reference]")
{
    checkCells(twoStageSchools(), {{"large", "E", 136.260, 135.75908, 0.0398671096345515,
                                    0.0397029150531190, 0.0952380952380952, 0.0654909798523600},
                                   {"middle", "E", 1025.735, 439.45635, 0.3001107419712071,
                                    0.1329257189162424, 0.8713826366559486, 0.0659420700461390},
                                   {"small", "E", 2255.860, 1057.53559, 0.6600221483942414,
                                    0.1478404719699057, 0.9371069182389938, 0.0366009286688348},
                                   {"large", "H", 594.245, 291.43541, 0.8626373626373627,
                                    0.0802876878746324, 0.4153439153439153, 0.1127628995149013},
                                   {"middle", "H", 18.925, 18.41821, 0.0274725274725275,
                                    0.0290584866925343, 0.0160771704180064, 0.0166366078814528},
                                   {"small", "M", 75.700, 35.39130, 0.0833333333333333,
                                    0.0489383352961232, 0.0314465408805032, 0.0205689014473180}});
    checkCells(stratifiedSchools(), {{"large", "E", 176.83999633789, 86.07963, 0.04,
                                      0.0194706249169943, 0.129391960589185, 0.0553892481546669},
                                     {"middle", "H", 120.80000305176, 38.20935, 0.16,
                                      0.0506084081399129, 0.0533884916361850, 0.0168510711562377},
                                     {"small", "M", 101.80000305176, 42.54365, 0.10,
                                      0.0417914081053483, 0.0396936820829855, 0.0162936714487841}});
}

TEST_CASE("Tests of 3 × 3 tables agree with R survey", "[estimation][reference]")
{
    const Survey two = twoStageSchools(), strata = stratifiedSchools(), single = clusterSchools();
    checkTest(crossed(two, "size", "stype", "rao-scott-f"), 19.7596650966536, 2.61037706702771,
              101.804705614081, 2.33882598994199e-09);
    // R scales X² to the 126 rows of the data; here to the 120 that are in the table.
    checkTest(crossed(two, "size", "stype", "rao-scott-chisq"), 80.9298452894375 * 120 / 126, 4, {},
              2.78378202438347e-16);
    checkTest(crossed(two, "size", "stype", "wald-f"), 4.0587654658456751, 4, 39,
              0.0075977819811352);
    checkTest(crossed(two, "size", "stype", "wald-f-adjusted"), 3.7465527377036998, 4, 36,
              0.0119672237229316);

    checkTest(crossed(strata, "size", "stype", "rao-scott-f"), 34.2347619537719, 3.51936369169961,
              693.314647264823, 1.65321227579448e-23);
    checkTest(crossed(strata, "size", "stype", "rao-scott-chisq"), 98.4144301290199, 4, {},
              1.27602126195943e-28);
    checkTest(crossed(strata, "size", "stype", "wald-f"), 48.0975354135560, 4, 197,
              3.53242499163029e-28);
    checkTest(crossed(strata, "size", "stype", "wald-f-adjusted"), 47.3650856356846, 4, 194,
              9.66989456793355e-28);

    const Survey replaced = single.designed(R"({"weights": "pw", "clusters": ["dnum"]})");
    checkTest(crossed(replaced, "sch.wide", "stype", "rao-scott-f"), 5.090462615289774,
              1.494639777707455, 20.924956887904376, 0.023071616825819);
    checkTest(crossed(replaced, "sch.wide", "stype", "wald-f-adjusted"), 2.185375661578918, 2, 13,
              0.151988549455203);
}

TEST_CASE("Quantiles of samples with missing values agree with R survey", "[estimation][reference]")
{
    const std::string asked = R"({"statistic": "quantile", "variables": ["api00"],
                                  "probs": [0.1, 0.25, 0.5, 0.9]})";
    const auto check = [](const EstimateTable& table,
                          const std::vector<std::array<double, 4>>& all) {
        REQUIRE(table.rows.size() == all.size());
        for (std::size_t k = 0; k < all.size(); ++k) {
            checkFigure(table.rows[k], all[k][0], all[k][3]);
            checkInterval(table.rows[k], all[k][1], all[k][2]);
        }
    };
    // R was given the degrees of freedom that the estimate has, counted among the answers.
    check(stratifiedSchools().table(asked), {{501, 476, 521, 11.4078175978806},
                                             {565, 535, 597, 15.7174375793021},
                                             {668, 641, 694, 13.4358740597260},
                                             {836, 806, 865, 14.9569164061101}});
    check(twoStageSchools().table(asked), {{489, 478, 541, 15.5733135932738},
                                           {545, 489, 631, 35.1017544483315},
                                           {653, 580, 766, 45.9783544182370},
                                           {861, 808, 929, 29.9106499172402}});
}

TEST_CASE("Linear regressions agree with R survey", "[estimation][reference]")
{
    Survey strata = stratifiedSchools();
    for (const char* level : {"H", "M"}) {
        NumberValues product;
        for (std::size_t row = 0; row < strata.data.rowCount(); ++row)
            product.values.push_back(strata.data.at("ell").number(row) *
                                     (strata.data.at("stype").label(row) == level));
        strata.data.put(Column(std::string("ell:") + level, product));
    }
    const EstimateTable crossed = strata.table(
        R"({"statistic": "regression", "family": "gaussian", "outcome": "api00",
            "predictors": ["ell", "stype", "ell:H", "ell:M"]})");
    CHECK(crossed.df == 188);
    checkTerm(crossed, "(Intercept)", 771.265123423417435, 12.729811636221628, 60.587316251314057,
              2.62479046038435e-125);
    checkTerm(crossed, "ell", -3.851018073108703, 0.344757234291369, -11.170231368818930,
              1.51218902046637e-22);
    checkTerm(crossed, "stypeH", -57.518767859061853, 18.881042128250897, -3.046376755496932,
              2.64908441474703e-03);
    checkTerm(crossed, "ell:M", -0.582559131357989, 0.884921639195595, -0.658317195054177,
              5.11139693415952e-01);

    const EstimateTable two = twoStageSchools().table(
        R"({"statistic": "regression", "outcome": "api00", "predictors": ["meals", "stype"]})");
    CHECK(two.df == 36);
    checkTerm(two, "(Intercept)", 874.65619963303027, 16.580427566927586, 52.75233078896453,
              1.08562950083428e-35);
    checkTerm(two, "meals", -3.22191769204032, 0.289187222322667, -11.14128648618299,
              3.20505816276122e-13);
    checkTerm(two, "stypeM", -63.68393428544547, 20.665381636257269, -3.08167230619697,
              3.93320189320428e-03);
}

TEST_CASE("Logistic regressions agree with R survey", "[estimation][reference]")
{
    const EstimateTable two = twoStageSchools().table(
        R"({"statistic": "regression", "family": "binomial", "outcome": "awards", "event": "Yes",
            "predictors": ["meals", "stype"]})");
    checkTerm(two, "(Intercept)", 2.9459467880529648, 0.76764072980430964, 3.83766347156170,
              4.82811151927259e-04);
    checkTerm(two, "meals", -0.0249807935027231, 0.00746825279308233, -3.34493143106542,
              1.93366815529668e-03);
    checkTerm(two, "stypeH", -3.9867809499556763, 0.88367173667578724, -4.51160853571398,
              6.61090945163816e-05);

    const EstimateTable strata = stratifiedSchools().table(
        R"({"statistic": "regression", "family": "binomial", "outcome": "sch.wide",
            "event": "Yes", "predictors": ["ell", "meals", "comp.imp"]})");
    CHECK(strata.df == 194);
    checkTerm(strata, "ell", -0.01909403563030634, 0.0180811487057412, -1.056018947747692,
              2.92272845776645e-01);
    checkTerm(strata, "comp.impYes", 3.51696133405595956, 0.6373299981738341, 5.518273648083792,
              1.08647890670931e-07);
}

TEST_CASE("A t test with missing values agrees with R survey", "[estimation][reference]")
{
    const EstimateTable table = twoStageSchools().table(
        R"({"statistic": "ttest", "variable": "api00", "groups": "awards"})");
    const MeanDifference& test = table.difference.value();
    CHECK(test.difference.value() == Approx(164.207996018660).epsilon(digits));
    CHECK(test.t.value() == Approx(6.18514436803883).epsilon(digits));
    CHECK(test.df == 38);
    CHECK(test.p.value() == Approx(3.17281934540284e-07).epsilon(1e-8));
    CHECK(test.low.value() == Approx(110.462814172038).epsilon(digits));
    CHECK(test.high.value() == Approx(217.953177865282).epsilon(digits));
}

TEST_CASE("Jackknives of clusters and of strata agree with R survey", "[estimation][reference]")
{
    const Survey clusters = clusterSchools().designed(
        R"({"weights": "pw", "clusters": ["dnum"], "fpc": ["fpc"],
            "replicates": {"type": "JK1"}})");
    const std::string figures =
        R"({"id": "m", "statistic": "mean", "variables": ["api00"]},
           {"id": "t", "statistic": "total", "variables": ["api99"]},
           {"id": "r", "statistic": "ratio", "numerator": "api99", "denominator": "enroll"})";
    const Analysis one = clusters.analysis(figures);
    checkFigure(one.estimates[0].rows[0], 644.169398907104, 26.3293605895275);
    checkFigure(one.estimates[1].rows[0], 3759622.80883408, 848334.896091488);
    checkFigure(one.estimates[2].rows[0], 1.10416708085648, 0.145565598297755);

    const EstimateTable types =
        clusters.table(R"({"statistic": "mean", "variables": ["api00"], "by": ["stype"]})");
    CHECK(rowOf(types, {"E"}).se.value() == Approx(25.3743035523982).epsilon(digits));
    CHECK(rowOf(types, {"H"}).se.value() == Approx(46.3441217451861).epsilon(digits));
    CHECK(rowOf(types, {"M"}).se.value() == Approx(33.6876199986314).epsilon(digits));

    const EstimateTable ttest =
        clusters.table(R"({"statistic": "ttest", "variable": "api00", "groups": "sch.wide"})");
    CHECK(ttest.difference->difference.value() == Approx(41.3190217391304).epsilon(digits));
    CHECK(ttest.difference->t.value() == Approx(2.06459426147984).epsilon(digits));
    CHECK(ttest.difference->p.value() == Approx(0.0595082729123505).epsilon(digits));

    const EstimateTable regression = clusters.table(
        R"({"statistic": "regression", "outcome": "api00", "predictors": ["api99", "stype"]})");
    CHECK(regression.df == 11);
    checkTerm(regression, "api99", 0.903289121995369, 0.0301017105200543, 30.00790009569663,
              6.64786416177905e-12);
    checkTerm(regression, "stypeM", -18.158214262501797, 6.0224050056838783, -3.01511011719808,
              1.17580042557782e-02);
    checkTest(crossed(clusters, "sch.wide", "stype", "rao-scott-f"), 4.4639053819295924,
              1.4197254796946037, 19.8761567157244521, 0.0357733990135964);

    const auto strata = [&](const std::string& more) {
        return stratifiedSchools()
            .designed(R"({"weights": "pw", "strata": ["stype"], "fpc": ["fpc"],
                          "replicates": {"type": "JKn")" +
                      more + "}}")
            .analysis(figures);
    };
    const Analysis each = strata("");
    checkFigure(each.estimates[0].rows[0], 662.507776665293, 9.52849603360912);
    checkFigure(each.estimates[1].rows[0], 3898471.64218140, 61716.6891498387);
    checkFigure(each.estimates[2].rows[0], 1.05730510882219, 0.0402999659843380);
    const Analysis around = strata(R"(, "mse": true)");
    checkFigure(around.estimates[2].rows[0], 1.05730510882219, 0.0403000521634631);
}

TEST_CASE("A bootstrap of clusters comes near the linearised errors", "[estimation][identity]")
{
    const std::string figures =
        R"({"id": "m", "statistic": "mean", "variables": ["api00", "meals"]},
           {"id": "p", "statistic": "proportion", "variables": ["size"]})";
    const Survey survey = twoStageSchools();
    const Analysis linearised =
        survey.designed(R"({"weights": "pw", "clusters": ["dnum"], "fpc": ["fpc1"]})")
            .analysis(figures);
    const Analysis drawn = survey
                               .designed(R"({"weights": "pw", "clusters": ["dnum"], "fpc": ["fpc1"],
                          "replicates": {"type": "bootstrap", "count": 2000, "seed": 7}})")
                               .analysis(figures);
    for (std::size_t k = 0; k < 2; ++k)
        for (std::size_t r = 0; r < linearised.estimates[k].rows.size(); ++r) {
            const EstimateRow& a = linearised.estimates[k].rows[r];
            const EstimateRow& b = drawn.estimates[k].rows[r];
            CHECK(b.estimate == a.estimate);
            // 2,000 draws of 40 clusters: 1.6 % chance, the rest second-order terms of the ratio
            CHECK(b.se.value() == Approx(a.se.value()).epsilon(0.1));
            CHECK(b.se.value() != Approx(a.se.value()).epsilon(1e-4));
        }
}

TEST_CASE("A stratified poll agrees with R survey", "[estimation][reference]")
{
    const EstimateTable importance =
        poll().table(R"({"statistic": "proportion", "variables": ["importance"], "deff": true})");
    checkFigure(rowOf(importance, {}, "not"), 0.278947782348296, 0.01097384097098758);
    checkFigure(rowOf(importance, {}, "notvery"), 0.134776850815695, 0.00797045786094999);
    checkFigure(rowOf(importance, {}, "somewhat"), 0.310799037531166, 0.01131095609000876);
    checkFigure(rowOf(importance, {}, "very"), 0.275476329304842, 0.01131790055090078);
    CHECK(rowOf(importance, {}, "very").deff.value() == Approx(1.43119807665616).epsilon(digits));

    checkTest(crossed(poll(), "importance", "education", "rao-scott-f"), 3.70523700969723,
              14.7272713821004, 32709.2697396450, 1.76390111080322e-06);
    checkTest(crossed(poll(), "importance", "education", "rao-scott-chisq"), 74.4291121189518, 15,
              {}, 1.42725114549169e-06);
    checkTest(crossed(poll(), "importance", "education", "wald-f"), 4.00335832502474, 15, 2221,
              3.16482887778991e-07);
    checkTest(crossed(poll(), "importance", "education", "wald-f-adjusted"), 3.97812328830689, 15,
              2207, 3.66736125775607e-07);

    const EstimateTable abortion = poll().table(
        R"({"statistic": "regression", "family": "binomial", "outcome": "abortion",
            "event": "Yes", "predictors": ["gender", "importance", "urban"]})");
    CHECK(abortion.df == 2216);
    checkTerm(abortion, "(Intercept)", -3.190019387634401, 0.278233978544076, -11.46524017061799,
              1.32421655297171e-29);
    checkTerm(abortion, "importancevery", 3.194594675474943, 0.260726461598442, 12.25266762679081,
              1.91427390235036e-33);
    checkTerm(abortion, "urbanurban", -0.372121092657385, 0.163370700037744, -2.27777130520596,
              2.28350575899351e-02);
}
