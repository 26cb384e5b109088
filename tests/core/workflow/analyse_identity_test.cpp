// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/estimation/regression.h"
#include "core/estimation/slot_residuals.h"
#include "core/estimation/taylor.h"
#include "core/workflow/bind_design.h"
#include "core/workflow/domains.h"
#include "core/workflow/weigh.h"
#include "tests/core/workflow/survey.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>

using namespace quadrat;

namespace {

/// One of every statistic, on the schools.
const std::string everything =
    R"({"id": "mean", "statistic": "mean", "variables": ["api00", "meals"], "by": ["stype"],
        "deff": true},
       {"id": "total", "statistic": "total", "variables": ["enroll"], "by": ["awards"]},
       {"id": "share", "statistic": "proportion", "variables": ["size", "awards"], "deff": true,
        "by": ["stype"], "ci": "likelihood"},
       {"id": "ratio", "statistic": "ratio", "numerator": "enroll", "denominator": "api99"},
       {"id": "quantile", "statistic": "quantile", "variables": ["api00", "ell"]},
       {"id": "crosstab", "statistic": "crosstab", "rows": "size", "columns": "stype"},
       {"id": "wald", "statistic": "crosstab", "rows": "awards", "columns": "stype",
        "percent": "row", "test": "wald-f"},
       {"id": "ttest", "statistic": "ttest", "variable": "api00", "groups": "awards"},
       {"id": "linear", "statistic": "regression", "outcome": "api00",
        "predictors": ["meals", "stype"]},
       {"id": "logistic", "statistic": "regression", "family": "binomial", "outcome": "awards",
        "event": "Yes", "predictors": ["meals"]})";

std::vector<std::optional<double>> figuresOf(const Analysis& analysis)
{
    std::vector<std::optional<double>> all{analysis.design.kishEffect,
                                           analysis.design.effectiveSize};
    for (const EstimateTable& table : analysis.estimates) {
        for (const EstimateRow& row : table.rows)
            all.insert(all.end(), {row.estimate, row.se, row.low, row.high, row.df, row.deff});
        for (const CrosstabCell& cell : table.cells)
            all.insert(all.end(), {cell.count, cell.countSe, cell.percent, cell.percentSe, cell.low,
                                   cell.high});
        if (table.test)
            all.insert(all.end(), {table.test->statistic, table.test->df1, table.test->p});
        if (table.difference)
            all.insert(all.end(),
                       {table.difference->difference, table.difference->se, table.difference->p});
        for (const RegressionTerm& term : table.terms)
            all.insert(all.end(), {term.estimate, term.se, term.low, term.high});
    }
    return all;
}

/// Where two analyses differ in any figure by more than this, relative.
std::size_t differences(const Analysis& one, const Analysis& other, double relative)
{
    const auto a = figuresOf(one), b = figuresOf(other);
    REQUIRE(a.size() == b.size());
    REQUIRE(a.size() > 150);
    std::size_t count = 0;
    for (std::size_t k = 0; k < a.size(); ++k)
        count += a[k].has_value() != b[k].has_value() || (a[k] && !near(*a[k], *b[k], relative));
    return count;
}

std::vector<Survey> surveys()
{
    const auto replicated = [](const std::string& more) {
        return twoStageSchools().designed(R"({"weights": "pw", "clusters": ["dnum"], "fpc":
            ["fpc1"], "replicates": {)" + more +
                                          "}}");
    };
    return {twoStageSchools(), replicated(R"("type": "JK1")"),
            replicated(R"("type": "bootstrap", "count": 60)"),
            twoStageSchools().with(R"("where": "meals > 10", "weighting": [{"step": "rake",
                "margins": [{"variable": "stype", "totals": {"E": 4421, "H": 755, "M": 1018}},
                            {"variable": "sch.wide", "totals": {"No": 1072, "Yes": 5122}}]}], )")};
}

std::vector<double> column(const Dataset& data, const std::string& name)
{
    std::vector<double> values;
    for (std::size_t row = 0; row < data.rowCount(); ++row)
        values.push_back(data.at(name).number(row));
    return values;
}

Column numbers(const std::string& name, std::vector<double> values)
{
    return Column(name, NumberValues{std::move(values)});
}

bool sameFigure(const EstimateRow& a, const EstimateRow& b)
{
    return near(a.estimate.value(), b.estimate.value()) && near(a.se.value(), b.se.value()) &&
           a.df == b.df && a.n == b.n;
}

} // namespace

TEST_CASE("Every statistic has the same bytes with any number of threads", "[estimation][identity]")
{
    const unsigned before = threadCount();
    for (const Survey& survey : surveys()) {
        setThreadCount(1);
        const std::string one = writeAnalysis(survey.analysis(everything));
        for (const unsigned threads : {2u, 5u}) {
            setThreadCount(threads);
            CHECK(writeAnalysis(survey.analysis(everything)) == one);
        }
    }
    setThreadCount(before);
}

TEST_CASE("The order of the rows does not matter", "[estimation][identity]")
{
    std::vector<std::uint32_t> order(126);
    std::iota(order.begin(), order.end(), 0u);
    Random random(3);
    for (std::size_t k = order.size(); k-- > 1;)
        std::swap(order[k], order[random.below(k + 1)]);
    for (Survey survey : surveys()) {
        if (survey.design.find("bootstrap") != std::string::npos)
            continue; // draws go by the order of the clusters, which the labels give, see below
        const Analysis before = survey.analysis(everything);
        survey.data = takeRows(survey.data, order);
        CHECK(differences(before, survey.analysis(everything), 1e-9) == 0);
    }
}

TEST_CASE("A bootstrap draws clusters by their labels, whatever the order of the rows",
          "[estimation][identity]")
{
    Survey survey = surveys()[2];
    const Analysis before = survey.analysis(everything);
    std::vector<std::uint32_t> backwards(126);
    std::iota(backwards.rbegin(), backwards.rend(), 0u);
    survey.data = takeRows(survey.data, backwards);
    CHECK(differences(before, survey.analysis(everything), 1e-9) == 0);
}

TEST_CASE("Weights times a constant leave all but totals as they are", "[estimation][identity]")
{
    Survey survey = twoStageSchools();
    const std::string figures =
        R"({"id": "m", "statistic": "mean", "variables": ["api00"], "by": ["stype"], "deff": true},
           {"id": "p", "statistic": "proportion", "variables": ["size"], "deff": true},
           {"id": "q", "statistic": "quantile", "variables": ["api00"]},
           {"id": "r", "statistic": "regression", "family": "binomial", "outcome": "awards",
            "event": "Yes", "predictors": ["meals"]},
           {"id": "t", "statistic": "total", "variables": ["enroll"]})";
    const Analysis before = survey.analysis(figures);
    std::vector<double> weights = column(survey.data, "pw");
    for (double& weight : weights)
        weight *= 1000;
    survey.data.put(numbers("pw", weights));
    const Analysis after = survey.analysis(figures);
    for (std::size_t k = 0; k < 3; ++k)
        for (std::size_t r = 0; r < before.estimates[k].rows.size(); ++r) {
            const EstimateRow &a = before.estimates[k].rows[r], &b = after.estimates[k].rows[r];
            CHECK(sameFigure(a, b));
            CHECK(near(a.low.value(), b.low.value()));
            CHECK(a.deff.has_value() == b.deff.has_value());
        }
    for (std::size_t j = 0; j < 2; ++j)
        CHECK(near(before.estimates[3].terms[j].se.value(), after.estimates[3].terms[j].se.value(),
                   1e-10));
    CHECK(
        near(1000 * before.estimates[4].rows[0].se.value(), after.estimates[4].rows[0].se.value()));
}

TEST_CASE("A share is the mean of a variable that is 0 or 1", "[estimation][identity]")
{
    for (Survey survey : surveys()) {
        std::vector<double> isSmall;
        for (std::size_t row = 0; row < survey.data.rowCount(); ++row) {
            const Column& size = survey.data.at("size");
            isSmall.push_back(size.isMissing(row) ? std::nan("") : size.label(row) == "small");
        }
        survey.data.put(numbers("is_small", isSmall));
        const EstimateTable shares = survey.table(
            R"({"statistic": "proportion", "variables": ["size"], "by": ["stype"], "ci": "wald",
                "deff": true})");
        const EstimateTable means = survey.table(
            R"({"statistic": "mean", "variables": ["is_small"], "by": ["stype"], "deff": true})");
        for (const char* type : {"E", "H", "M"}) {
            const EstimateRow &a = rowOf(shares, {type}, "small"), &b = rowOf(means, {type});
            CHECK(sameFigure(a, b));
            CHECK(near(a.low.value(), b.low.value(), 1e-12, 1e-12));
            CHECK(near(a.deff.value(), b.deff.value(), 1e-10));
        }
    }
}

TEST_CASE("A mean in a domain is the ratio of two totals", "[estimation][identity]")
{
    for (Survey survey : surveys()) {
        const std::vector<double> enroll = column(survey.data, "enroll");
        std::vector<double> above, below;
        for (std::size_t row = 0; row < enroll.size(); ++row) {
            const bool inside =
                survey.data.at("stype").label(row) == "M" && !std::isnan(enroll[row]);
            above.push_back(inside ? enroll[row] : 0);
            below.push_back(inside);
        }
        survey.data.put(numbers("above", above));
        survey.data.put(numbers("below", below));
        const EstimateRow mean = rowOf(
            survey.table(R"({"statistic": "mean", "variables": ["enroll"], "by": ["stype"]})"),
            {"M"});
        const EstimateRow ratio =
            survey.row(R"({"statistic": "ratio", "numerator": "above", "denominator": "below"})");
        CHECK(near(mean.estimate.value(), ratio.estimate.value()));
        CHECK(near(mean.se.value(), ratio.se.value(), 1e-10));
    }
}

TEST_CASE("A domain of one condition is the domain of a by", "[estimation][identity]")
{
    for (const Survey& survey : surveys()) {
        if (!survey.more.empty())
            continue;
        const EstimateTable by =
            survey.table(R"({"statistic": "mean", "variables": ["meals"], "by": ["awards"]})");
        const EstimateRow where = survey.with(R"("where": "awards = 'Yes'", )")
                                      .row(R"({"statistic": "mean", "variables": ["meals"]})");
        CHECK(sameFigure(rowOf(by, {"Yes"}), where));
    }
}

TEST_CASE("Percentages of the whole table are shares of the crossed variable",
          "[estimation][identity]")
{
    for (Survey survey : surveys()) {
        CodedValues crossed{std::vector<std::uint8_t>(), {}};
        std::vector<std::uint8_t> codes;
        for (std::size_t row = 0; row < survey.data.rowCount(); ++row) {
            const std::string size = survey.data.at("size").label(row);
            const std::string type = survey.data.at("stype").label(row);
            if (size.empty()) {
                codes.push_back(0);
                continue;
            }
            const std::string label = size + type;
            auto found = std::ranges::find(crossed.levels, label, &Level::label);
            if (found == crossed.levels.end())
                found = crossed.levels.insert(found, Level{label, {}});
            codes.push_back(std::uint8_t(found - crossed.levels.begin() + 1));
        }
        crossed.codes = codes;
        survey.data.put(Column("crossed", crossed, Measure::Category));
        const EstimateTable shares =
            survey.table(R"({"statistic": "proportion", "variables": ["crossed"]})");
        const EstimateTable cells = survey.table(
            R"({"statistic": "crosstab", "rows": "size", "columns": "stype", "percent": "total"})");
        for (const CrosstabCell& cell : cells.cells) {
            if (cell.n == 0)
                continue;
            const EstimateRow& share = rowOf(shares, {}, cell.row + cell.column);
            CHECK(near(cell.percent.value(), 100 * share.estimate.value()));
            CHECK(near(cell.percentSe.value(), 100 * share.se.value(), 1e-10));
            CHECK(near(cell.low.value(), 100 * share.low.value(), 1e-9));
        }
    }
}

TEST_CASE("A regression on one group is the t test, and on nothing the mean",
          "[estimation][identity]")
{
    for (const Survey& survey : surveys()) {
        const MeanDifference test =
            survey.table(R"({"statistic": "ttest", "variable": "api00", "groups": "awards"})")
                .difference.value();
        const EstimateTable regression = survey.table(
            R"({"statistic": "regression", "outcome": "api00", "predictors": ["awards"]})");
        const RegressionTerm& term = termOf(regression, "awardsYes");
        CHECK(near(test.difference.value(), term.estimate.value(), 1e-10));
        CHECK(near(test.se.value(), term.se.value(), 1e-9));
        CHECK(near(test.p.value(), term.p.value(), 1e-7));
        CHECK(test.df == regression.df);
    }
}

TEST_CASE("A regression on nothing is the mean, a logistic one its logit", "[estimation][identity]")
{
    const Survey survey = twoStageSchools();
    const EstimateRow mean =
        rowOf(survey.table(R"({"statistic": "proportion", "variables": ["awards"], "ci": "wald"})"),
              {}, "Yes");
    const double p = mean.estimate.value();
    const BoundDesign bound = bindDesign(survey.data, survey.specification("").design);
    RegressionData data{Eigen::MatrixXd::Ones(126, 1), Eigen::VectorXd(126), {"(Intercept)"}, {}};
    for (std::uint32_t row = 0; row < 126; ++row) {
        data.y[row] = survey.data.at("awards").label(row) == "Yes";
        data.row.push_back(row);
    }
    const auto check = [&](RegressionModel model, double value, double derivative) {
        const RegressionFit fit = fitRegression(data, bound.weights, model);
        std::vector<double> z = regressionInfluences(data, fit, 126).at(0);
        for (std::size_t row = 0; row < z.size(); ++row)
            z[row] *= bound.weights[row];
        CHECK(fit.coefficients[0] == Approx(value).epsilon(1e-7)); // glm's scoring stops there
        CHECK(std::sqrt(taylorVariance(bound.design, z)) ==
              Approx(derivative * mean.se.value()).epsilon(1e-7));
    };
    check(RegressionModel::Linear, p, 1);
    check(RegressionModel::Logistic, std::log(p / (1 - p)), 1 / (p * (1 - p)));
}

TEST_CASE("A quantile is the first value at which the distribution function reaches its share",
          "[estimation][identity]")
{
    const Survey survey = twoStageSchools();
    const std::vector<double> y = column(survey.data, "api00"), w = column(survey.data, "pw");
    const EstimateTable table = survey.table(
        R"({"statistic": "quantile", "variables": ["api00"],
            "probs": [0.01, 0.2, 0.33, 0.5, 0.66, 0.8, 0.99]})");
    REQUIRE(table.rows.size() == 7);
    const auto F = [&](double at, bool including) {
        double below = 0, all = 0;
        for (std::size_t row = 0; row < y.size(); ++row)
            if (!std::isnan(y[row])) {
                all += w[row];
                below += y[row] < at || (including && y[row] == at) ? w[row] : 0;
            }
        return below / all;
    };
    for (const EstimateRow& row : table.rows) {
        CHECK(F(row.estimate.value(), true) >= row.prob.value() - 1e-12);
        CHECK(F(row.estimate.value(), false) < row.prob.value() + 1e-12);
        if (row.low)
            CHECK(*row.low <= row.estimate.value());
        if (row.high)
            CHECK(*row.high >= row.estimate.value());
    }
    CHECK_FALSE(table.rows.front().low.has_value()); // the interval of F reaches below 0
}

TEST_CASE("Residuals in one pass over a table are those of the general route",
          "[estimation][identity]")
{
    for (const LonelyCluster rule : {LonelyCluster::Remove, LonelyCluster::Adjust}) {
        Dataset data = golden().data;
        const Column cluster = data.at("psu");
        data = keepRows(data, [&](std::size_t row) { return cluster.number(row) != 32; });
        DesignSpec spec{.weights = "w", .strata = {"h"}, .clusters = {"psu"}};
        spec.lonely = rule;
        const BoundDesign bound = bindDesign(data, spec);
        const Design& design = bound.design;
        const MarginSpec sex{{"g"}, {{{"F"}, 1100}, {{"M"}, 1000}}};
        const MarginSpec age{{"a"}, {{{"18-34"}, 800}, {{"35-54"}, 750}, {{"55+"}, 550}}};
        const std::vector<std::vector<WeightingStep>> plans{
            {PoststratifyStep{age}},
            {RakeStep{{sex, age}}},
            {CalibrateStep{Distance::Linear, 0, 0, {age, NumberTotal{"x", 80000}}}}};
        for (const auto& plan : plans) {
            const WeightingRun run = bindWeighting(data, plan).run(bound.weights);
            std::vector<double> sorted;
            for (const std::uint32_t row : design.order())
                sorted.push_back(run.weights[row]);
            const std::vector<std::uint8_t> everyone(data.rowCount(), 1);
            const Domains domains = domainsOf(data, design, {"g"}, everyone);
            std::vector<std::size_t> domainOf(data.rowCount());
            for (std::size_t k = 0; k < domainOf.size(); ++k)
                domainOf[design.order()[k]] = domains.domain[k];
            const std::vector<double> y = column(data, "y");
            const SlotRows rows = valueSlots(design, domains, y);
            const SlotTotals totals = slotTotals(design, sorted, rows);
            const SlotResiduals residuals(design, sorted, rows, run.calibrations.at(0));
            const std::vector<RatioForm> forms{{0, 1, 1, 2}, {0, 1, 1, 1}};
            const auto fused = formVariances(design, sorted, rows, totals, forms, &residuals);
            const Eigen::MatrixXd products =
                totalsCovariance(design, sorted, rows, totals, &residuals);
            for (std::size_t d = 0; d < 2; ++d) {
                const double sum = totals.totals[2 * d], weight = totals.totals[2 * d + 1];
                std::vector<double> ofMean(y.size(), 0), ofTotal(y.size(), 0);
                for (std::size_t row = 0; row < y.size(); ++row)
                    if (domainOf[row] == d) {
                        ofMean[row] = (y[row] - sum / weight) / weight;
                        ofTotal[row] = y[row];
                    }
                const auto general = [&](const std::vector<double>& u) {
                    return taylorVariance(design, linearised(run.calibrations, run.weights, u));
                };
                CAPTURE(int(rule), d);
                CHECK(fused[2 * d] == Approx(general(ofMean)).epsilon(1e-9));
                CHECK(fused[2 * d + 1] == Approx(general(ofTotal)).epsilon(1e-9));
                CHECK(products(Eigen::Index(2 * d), Eigen::Index(2 * d)) ==
                      Approx(general(ofTotal)).epsilon(1e-9));
            }
        }
    }
}

TEST_CASE("A calibrated share has no error and its intervals do not break",
          "[estimation][identity]")
{
    for (const char* method :
         {"logit", "wald", "wilson", "beta", "beta-capped", "asin", "xlogit", "likelihood"}) {
        const EstimateRow row =
            rowOf(golden()
                      .with(R"("weighting": [{"step": "poststratify", "variable": "g",
                                              "totals": {"F": 1100, "M": 1000}}], )")
                      .table(R"({"statistic": "proportion", "variables": ["g"], "ci": ")" +
                             std::string(method) + "\"}"),
                  {}, "F");
        CAPTURE(method);
        CHECK(row.estimate.value() == Approx(1100.0 / 2100).epsilon(1e-12));
        CHECK(row.se.value() == Approx(0).margin(1e-9));
        if (std::string(method) == "beta-capped") {
            CHECK(row.high.value() - row.low.value() > 0.3); // as of 36 people at random
        } else {
            CHECK(row.low.value() == Approx(1100.0 / 2100).margin(1e-6));
            CHECK(row.high.value() == Approx(1100.0 / 2100).margin(1e-6));
        }
    }
}

TEST_CASE("A specification is read back as it was written", "[specification][identity]")
{
    Specification full = twoStageSchools().specification(everything);
    full.title = "Schools \"2000\"\n";
    full.where = "meals > 10 and not (stype = 'H')";
    full.types = {{"snum", Measure::Category}};
    full.design.replicates = ReplicateSpec{.type = ReplicateSpec::Type::Fay, .rho = 0.25};
    full.design.lonely = LonelyCluster::Adjust;
    full.design.nest = true;
    CHECK(parseSpecification(writeSpecification(full)) == full);
    CHECK(parseSpecification(writeSpecification(Specification{.data = "a.csv"})) ==
          Specification{.data = "a.csv"});
    for (const Survey& survey : surveys()) {
        const Specification plain = survey.specification(everything);
        CHECK(parseSpecification(writeSpecification(plain)) == plain);
    }
}
