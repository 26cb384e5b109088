// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/survey.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

const std::string meanOfY = R"({"statistic": "mean", "variables": ["y"]})";
const std::string shareOfB = R"({"statistic": "proportion", "variables": ["b"]})";

std::string refused(const Survey& survey, const std::string& estimate = meanOfY)
{
    return complaint([&] { survey.analysis(estimate); });
}

std::string refusedText(const std::string& json)
{
    return complaint([&] { parseSpecification(json); });
}

Column numbers(const std::string& name, std::vector<double> values)
{
    return Column(name, NumberValues{std::move(values)});
}

std::vector<double> column(const Dataset& data, const std::string& name)
{
    std::vector<double> values;
    for (std::size_t row = 0; row < data.rowCount(); ++row)
        values.push_back(data.at(name).number(row));
    return values;
}

/// The golden sample with one value of a column changed.
Survey changed(const std::string& name, std::size_t row, double value)
{
    Survey survey = golden();
    std::vector<double> values = column(survey.data, name);
    values[row] = value;
    survey.data.put(numbers(name, std::move(values)));
    return survey;
}

Column labelled(const std::string& name, std::vector<std::string> levels,
                const std::vector<std::uint8_t>& codes)
{
    CodedValues values{codes, {}};
    for (std::string& level : levels)
        values.levels.push_back({std::move(level), {}});
    return Column(name, std::move(values), Measure::Category);
}

/// 40 people, every one a cluster, of whom the first has another y.
Survey forty()
{
    std::vector<double> y(40), x(40);
    std::vector<std::uint8_t> yes(40), half(40);
    for (std::size_t k = 0; k < 40; ++k) {
        x[k] = double(k);
        y[k] = double(k * k % 11);
        yes[k] = std::uint8_t(1 + (k * 7 % 3 == 0));
        half[k] = std::uint8_t(1 + k % 2);
    }
    Survey survey{Dataset({numbers("x", x), numbers("y", y)}), "{}"};
    survey.data.put(labelled("answer", {"no", "yes"}, yes));
    survey.data.put(labelled("half", {"even", "odd"}, half));
    return survey;
}

std::string regression(const std::string& rest)
{
    return R"({"statistic": "regression", )" + rest + "}";
}

const std::string logistic = R"("family": "binomial", "outcome": "answer", "event": "yes", )";

} // namespace

TEST_CASE("A column that is not there is named, with the nearest that is", "[error]")
{
    CHECK_THAT(refused(golden(), R"({"statistic": "mean", "variables": ["yy"]})"),
               Contains("\"yy\"") && Contains("\"y"));
    CHECK_THAT(refused(golden().designed(R"({"weights": "w", "strata": ["stratm"]})")),
               Contains("\"stratm\""));
    CHECK_THAT(refused(golden().with(R"("where": "agee > 3", )")), Contains("agee"));
}

TEST_CASE("Text where a number is asked is refused by the column's name", "[error]")
{
    for (const char* statistic : {"mean", "total", "quantile"})
        CHECK_THAT(refused(golden(), R"({"statistic": ")" + std::string(statistic) +
                                         R"(", "variables": ["g"]})"),
                   Contains("\"g\"") && Contains("not numbers"));
    CHECK_THAT(refused(golden(), R"({"statistic": "ttest", "variable": "g", "groups": "a"})"),
               Contains("\"g\""));
    CHECK_THAT(refused(golden().designed(R"({"weights": "g"})")),
               Contains("\"g\"") && Contains("weights"));
    CHECK_THAT(refused(golden().designed(R"({"weights": "w", "fpc": ["a"]})")),
               Contains("\"a\"") && Contains("fpc"));
    CHECK_THAT(refused(golden(), regression(R"("outcome": "a", "predictors": ["x"])")),
               Contains("\"a\""));
}

TEST_CASE("A weight that is negative or missing is refused by its row", "[error]")
{
    // Row 6 of the file, the header being row 1, is the fifth of the data.
    CHECK_THAT(refused(changed("w", 4, -2)),
               Contains("Row 6") && Contains("-2") && Contains("\"w\""));
    CHECK_THAT(refused(changed("w", 4, std::nan(""))), Contains("Row 6") && Contains("\"w\""));
    Survey none = golden();
    none.data.put(numbers("w", std::vector<double>(36, 0)));
    CHECK_THAT(refused(none), Contains("zero") && Contains("\"w\""));
    CHECK_THAT(refused(changed("psu", 8, std::nan(""))), Contains("Row 10") && Contains("\"psu\""));
    CHECK_THAT(refused(changed("h", 8, std::nan(""))), Contains("Row 10") && Contains("\"h\""));
}

TEST_CASE("What is wrong with strata and clusters is named", "[error]")
{
    Survey lonely = golden();
    const Column cluster = lonely.data.at("psu");
    lonely.data = keepRows(lonely.data, [&](std::size_t row) { return cluster.number(row) != 32; });
    CHECK_THAT(refused(lonely),
               Contains("\"3\"") && Contains("one cluster") && Contains("lonely_psu"));

    const std::string counted =
        R"({"weights": "w", "strata": ["h"], "clusters": ["psu"], "fpc": ["Nh"]})";
    Survey small = golden().designed(counted);
    small.data.put(numbers("Nh", std::vector<double>(36, 2)));
    CHECK_THAT(refused(small), Contains("\"1\"") && Contains("3") && Contains("2"));
    CHECK_THAT(refused(changed("Nh", 1, 13).designed(counted)),
               Contains("\"1\"") && Contains("13") && Contains("row 3"));
    CHECK_THAT(refused(changed("Nh", 1, std::nan("")).designed(counted)),
               Contains("Row 3") && Contains("\"Nh\""));

    // The second person of stratum 2 says cluster 11, which is one of stratum 1.
    const Survey crossed = changed("psu", 10, 11);
    CHECK_THAT(refused(crossed),
               Contains("\"11\"") && Contains("\"1\"") && Contains("\"2\"") && Contains("nest"));
    const Analysis nested =
        crossed.designed(R"({"weights": "w", "strata": ["h"], "clusters": ["psu"], "nest": true})")
            .analysis(meanOfY);
    CHECK(nested.design.clusters == 13);

    CHECK_THAT(refused(golden().designed(R"({"strata": ["h", "g"], "clusters": ["psu"]})")),
               Contains("2") && Contains("1"));
    CHECK_THAT(refused(Survey{Dataset(), "{}"}), !Contains("\"y\"") && Contains("no rows"));
}

TEST_CASE("Replicates that the design does not allow are refused", "[error]")
{
    const auto replicated = [](const std::string& more, const std::string& replicates) {
        return golden().designed(R"({"weights": "w", )" + more + R"("clusters": ["psu"],
                                    "replicates": {)" +
                                 replicates + "}}");
    };
    CHECK_THAT(refused(replicated(R"("strata": ["h"], )", R"("type": "BRR")")),
               Contains("two clusters") && Contains("3"));
    CHECK_THAT(refused(replicated(R"("strata": ["h"], )", R"("type": "JK1")")),
               Contains("JK1") && Contains("4") && Contains("JKn"));
    CHECK_THAT(refused(replicated("", R"("type": "JK1", "columns": "rep_*")")),
               Contains("rep_*") && Contains("0"));
    CHECK_THAT(refused(replicated("", R"("type": "JKn", "columns": "y*")")), Contains("JKn"));
    CHECK_THAT(refused(replicated("", R"("type": "Fay", "rho": 1)")), Contains("rho"));
    CHECK_THAT(refused(replicated("", R"("type": "bootstrap", "count": 1)")), Contains("count"));
}

TEST_CASE("A t test of any but two groups names them", "[error]")
{
    CHECK_THAT(refused(golden(), R"({"statistic": "ttest", "variable": "y", "groups": "a"})"),
               Contains("18-34, 35-54, 55+") && Contains("\"a\"") && Contains("3"));
    CHECK_THAT(refused(golden().with(R"("where": "g = 'F'", )"),
                       R"({"statistic": "ttest", "variable": "y", "groups": "g"})"),
               Contains("F") && Contains("1"));
}

TEST_CASE("Categories that are not there or too many are told", "[error]")
{
    CHECK_THAT(refused(golden(), R"({"statistic": "proportion", "variables": ["a"],
                                     "categories": ["18-35"]})"),
               Contains("\"18-35\"") && Contains("18-34"));
    CHECK_THAT(refused(golden(), regression(R"("family": "binomial", "outcome": "g",
                                                "event": "X", "predictors": ["x"])")),
               Contains("\"g\"") && Contains("F, M"));

    const std::size_t people = 70000;
    std::vector<double> id(people), few(people), y(people, 1);
    for (std::size_t k = 0; k < people; ++k) {
        id[k] = double(k);
        few[k] = double(k % 30000);
    }
    const Survey many{Dataset({numbers("id", id), numbers("few", few), numbers("y", y)}), "{}"};
    CHECK_THAT(refused(many, R"({"statistic": "proportion", "variables": ["id"]})"),
               Contains("\"id\"") && Contains("70000"));
    CHECK_THAT(refused(many, R"({"statistic": "mean", "variables": ["y"], "by": ["id"]})"),
               Contains("\"id\""));
    CHECK_THAT(refused(many, R"({"statistic": "quantile", "variables": ["y"], "by": ["few"]})"),
               Contains("\"y\"") && Contains("many"));
    // 20,000 cells would need a covariance matrix of 3 gigabytes.
    std::vector<double> hundred(people), twoHundred(people);
    for (std::size_t k = 0; k < people; ++k) {
        hundred[k] = double(k % 100);
        twoHundred[k] = double(k / 100 % 200);
    }
    Survey wide = many;
    wide.data.put(numbers("hundred", hundred));
    wide.data.put(numbers("two", twoHundred));
    CHECK_THAT(refused(wide, R"({"statistic": "crosstab", "rows": "hundred", "columns": "two"})"),
               Contains("hundred") && Contains("20000"));
}

TEST_CASE("Separation is told by the term, collinearity too", "[error]")
{
    Survey survey = forty();
    std::vector<double> twice = column(survey.data, "x"), high(40);
    for (std::size_t k = 0; k < 40; ++k) {
        twice[k] = 2 * twice[k] + 1;
        high[k] = survey.data.at("answer").label(k) == "yes" ? 3 + double(k % 4) : 1;
    }
    survey.data.put(numbers("twice", twice));
    survey.data.put(numbers("same", std::vector<double>(40, 7)));
    survey.data.put(numbers("high", high));
    for (const std::string& family : {std::string(R"("outcome": "y", )"), logistic}) {
        CHECK_THAT(refused(survey, regression(family + R"("predictors": ["x", "twice", "half"])")),
                   Contains("\"twice\""));
        CHECK_THAT(refused(survey, regression(family + R"("predictors": ["same", "x"])")),
                   Contains("\"same\""));
    }
    const std::string separated =
        refused(survey, regression(logistic + R"("predictors": ["high", "x", "half"])"));
    CHECK_THAT(separated, Contains("high") && Contains("separation"));
    CHECK_THAT(separated, !Contains("halfodd"));

    CHECK_THAT(refused(survey, regression(R"("outcome": "same", "predictors": ["x"])")),
               Contains("\"same\""));
    CHECK_THAT(refused(survey.with(R"("where": "x < 2", )"),
                       regression(R"("outcome": "y", "predictors": ["x"])")),
               Contains("2 rows"));
}

TEST_CASE("A rare category that gives the answer away is named", "[error]")
{
    // Five of two thousand people, all of whom say yes; others follow.
    const std::size_t people = 2000;
    std::vector<std::uint8_t> answer(people), group(people);
    std::vector<double> x(people);
    for (std::size_t k = 0; k < people; ++k) {
        x[k] = double(k * 37 % 101);
        group[k] = std::uint8_t(k % 400 == 0 ? 2 : k % 2 == 0 ? 1 : 3);
        answer[k] = std::uint8_t(group[k] == 2 || k * 13 % 7 < 3 ? 2 : 1);
    }
    Survey survey{Dataset({numbers("x", x)}), "{}"};
    survey.data.put(labelled("answer", {"no", "yes"}, answer));
    survey.data.put(labelled("group", {"a", "rare", "z"}, group));
    const std::string told =
        refused(survey, regression(logistic + R"("predictors": ["group", "x"])"));
    CHECK_THAT(told, Contains("grouprare") && Contains("separation"));
    CHECK_THAT(told, !Contains("groupz"));
}

TEST_CASE("A strong predictor is not taken for separation", "[estimation][identity]")
{
    // One person far out, whose answer is as good as certain, among an ordinary slope.
    Survey survey = forty();
    std::vector<double> x(40);
    for (std::size_t k = 0; k < 40; ++k)
        x[k] = double(k % 8);
    x[3] = 900; // answers yes, as do more of those with a high x
    std::vector<std::uint8_t> yes(40);
    for (std::size_t k = 0; k < 40; ++k)
        yes[k] = std::uint8_t(1 + (k % 8 > 3 ? k % 5 != 0 : k % 5 == 0));
    yes[3] = 2;
    survey.data.put(numbers("x", x));
    survey.data.put(labelled("answer", {"no", "yes"}, yes));
    CHECK(refused(survey, regression(logistic + R"("predictors": ["x"])")).empty());
}

TEST_CASE("Nobody under a condition, or nobody who answered, is said in words", "[error]")
{
    CHECK_THAT(refused(golden().with(R"("where": "x > 1000", )")), Contains("x > 1000"));

    Survey silent = golden();
    silent.data.put(numbers("y", std::vector<double>(36, std::nan(""))));
    silent.data.put(labelled("q", {}, std::vector<std::uint8_t>(36, 0)));
    const Analysis analysis = silent.analysis(
        meanOfY + R"(, {"id": "t", "statistic": "total", "variables": ["y"], "by": ["g"]},
                       {"id": "q", "statistic": "quantile", "variables": ["y"]},
                       {"id": "p", "statistic": "proportion", "variables": ["q"]},
                       {"id": "r", "statistic": "ratio", "numerator": "y", "denominator": "x"},
                       {"id": "c", "statistic": "crosstab", "rows": "q", "columns": "g"},
                       {"id": "b", "statistic": "mean", "variables": ["x"], "by": ["q"]})");
    for (const EstimateTable& table : analysis.estimates) {
        CAPTURE(table.spec.id);
        CHECK(table.warnings.size() == 1);
        for (const EstimateRow& row : table.rows) {
            CHECK_FALSE(row.estimate.has_value());
            CHECK_FALSE(row.se.has_value());
        }
    }
    CHECK_THAT(analysis.estimates[0].warnings[0].english(), Contains("\"y\""));
    const auto json = nlohmann::json::parse(writeAnalysis(analysis));
    CHECK(json["estimates"][0]["rows"][0]["estimate"].is_null());
    CHECK(json["estimates"][0]["rows"][0]["low"].is_null());
    CHECK_THAT(refused(silent, R"({"statistic": "ttest", "variable": "y", "groups": "g"})"),
               Contains("\"y\""));
    CHECK_THAT(refused(silent, regression(R"("outcome": "y", "predictors": ["x"])")),
               Contains("\"y\"") && Contains("0 rows"));
}

TEST_CASE("A key that is not known is refused with the nearest that is", "[error]")
{
    CHECK_THAT(refusedText(R"({"data": "a.csv", "estimate": []})"),
               Contains("\"estimate\"") && Contains("\"estimates\""));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "design": {"weigths": "w"}})"),
               Contains("\"weigths\"") && Contains("\"weights\"") && Contains("design"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "estimates": [
                               {"statistic": "mean", "variables": ["y"], "levle": 0.9}]})"),
               Contains("\"levle\"") && Contains("\"level\"") && Contains("estimates[0]"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "design": {"replicates":
                               {"type": "JK1", "bananas": 3}}})"),
               Contains("\"bananas\"") && Contains("replicates"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "weighting": [{"step": "raek"}]})"),
               Contains("raek") && Contains("rake"));
    // What belongs to another statistic is not silently left out.
    CHECK_THAT(refusedText(R"({"data": "a.csv", "estimates": [
                               {"statistic": "ttest", "variable": "y", "groups": "g", "by": "a"}]})"),
               Contains("\"by\""));
}

TEST_CASE("A value of the wrong kind is refused by its place", "[error]")
{
    const auto estimate = [](const std::string& entries) {
        return refusedText(R"({"data": "a.csv", "estimates": [{)" + entries + "}]}");
    };
    CHECK_THAT(refusedText(R"({"data": 3})"), Contains("data") && Contains("text"));
    CHECK_THAT(refusedText("[]"), Contains("object"));
    CHECK_THAT(refusedText("{}"), Contains("data"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "estimates": {}})"), Contains("estimates"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "estimates": [3]})"), Contains("estimates[0]"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "design": "w"})"), Contains("design"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "design": {"nest": "yes"}})"),
               Contains("nest") && Contains("true or false"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "types": {"q1": null}})"), Contains("q1"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "types": {"q1": "categorical"}})"),
               Contains("q1") && Contains("category"));
    CHECK_THAT(estimate(R"("statistic": "mean")"), Contains("variables"));
    CHECK_THAT(estimate(R"("variables": ["y"])"), Contains("statistic"));
    CHECK_THAT(estimate(R"("statistic": "median", "variables": ["y"])"),
               Contains("median") && Contains("quantile"));
    CHECK_THAT(estimate(R"("statistic": "mean", "variables": [true])"), Contains("variables"));
    CHECK_THAT(estimate(R"("statistic": "mean", "variables": ["y"], "level": "95%")"),
               Contains("level") && Contains("number"));
    CHECK_THAT(estimate(R"("statistic": "mean", "variables": ["y"], "level": 95)"),
               Contains("level") && Contains("95"));
    CHECK_THAT(estimate(R"("statistic": "quantile", "variables": ["y"], "probs": [0.5, 1])"),
               Contains("probs") && Contains("1"));
    CHECK_THAT(estimate(R"("statistic": "mean", "variables": ["y"], "id": "a"},
                           {"statistic": "mean", "variables": ["y"], "id": "a")"),
               Contains("\"a\""));
}

TEST_CASE("What is not JSON is refused by line and column", "[error]")
{
    CHECK_THAT(
        refusedText("{\"data\": \"a.csv\",\n  \"design\": {\"weights\": \"w\" \"nest\": 1}}"),
        Contains("line 2") && Contains("column"));
    CHECK_THAT(refusedText(""), Contains("line 1"));
    CHECK_THAT(refusedText("{\"data\": \"a.csv\""), Contains("line 1") && Contains("column"));
    CHECK_THAT(refusedText("{\"data\": \"\xff\"}"), Contains("line 1"));
    CHECK_THAT(refusedText(R"({"data": "a.csv", "design": {"replicates": {"rho": 1e999}}})"),
               Contains("number") && Contains("too large"));
    CHECK_THAT(refusedText(std::string(100000, '[')), Contains("line 1"));
}

TEST_CASE("Whatever stands in labels, the answer is JSON that reads back", "[error]")
{
    const std::vector<std::string> nasty{
        "\"quoted\"",   "back\\slash",  "line\nbreak\r\n", "tab\tbell\a", std::string("nul\0!", 5),
        "\x7f\x1b[31m", "tiếng Việt 🐟", "</script>",       "%1 %2",       " "};
    std::vector<std::uint8_t> codes(36);
    for (std::size_t k = 0; k < 36; ++k)
        codes[k] = std::uint8_t(k % nasty.size() + 1);
    Survey survey = golden();
    const std::string name = "a \"column\"\n\\";
    survey.data.put(labelled(name, nasty, codes));
    Specification spec = survey.specification(shareOfB);
    spec.estimates[0].variables = {name};
    spec.estimates[0].id = "id \"\n";
    EstimateSpec crosstab = spec.estimates[0];
    crosstab.statistic = Statistic::Crosstab;
    crosstab.rows = name;
    crosstab.columns = "g";
    crosstab.test = CrosstabTest::WaldFAdjusted;
    EstimateSpec by = spec.estimates[0];
    by.statistic = Statistic::Mean;
    by.variables = {"y"};
    by.by = {name};
    by.deff = true;
    spec.estimates.push_back(crosstab);
    spec.estimates.push_back(by);

    const std::string text = writeAnalysis(analyse(survey.data, spec));
    for (const char c : text)
        CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
    const auto json = nlohmann::json::parse(text);
    const auto& shares = json["estimates"][0];
    CHECK(shares["id"] == "id \"\n");
    REQUIRE(shares["rows"].size() == nasty.size());
    for (std::size_t k = 0; k < nasty.size(); ++k) {
        CHECK(shares["rows"][k]["category"] == nasty[k]);
        CHECK(shares["rows"][k]["variable"] == name);
        CHECK(json["estimates"][2]["rows"][k]["domain"][name] == nasty[k]);
    }
}

TEST_CASE("What does not exist is null in the answer, never NaN or infinity", "[error]")
{
    // One person a group, no spread, zero weights, zero denominators, a single cluster a domain.
    Survey survey = golden();
    std::vector<double> id(36), zero(36, 0), large(36, 1e300), weights = column(survey.data, "w");
    for (std::size_t k = 0; k < 36; ++k) {
        id[k] = double(k);
        weights[k] = k % 3 == 0 ? 0 : weights[k];
    }
    survey.data.put(numbers("id", id));
    survey.data.put(numbers("zero", zero));
    survey.data.put(numbers("large", large));
    survey.data.put(numbers("w", weights));
    std::string all;
    int count = 0;
    const auto ask = [&](const std::string& entries) {
        all += (all.empty() ? "" : ", ") + ("{\"id\": \"" + std::to_string(++count) + "\", ") +
               entries + "}";
    };
    for (const char* by : {"id", "psu", "h", "zero"}) {
        const std::string domain = R"(, "deff": true, "by": [")" + std::string(by) + "\"]";
        for (const char* variable : {"y", "zero", "large"})
            for (const char* statistic : {"mean", "total", "quantile"})
                ask(R"("statistic": ")" + std::string(statistic) + R"(", "variables": [")" +
                    variable + "\"]" + domain);
        for (const char* ci : {"logit", "wilson", "beta", "beta-capped", "asin", "likelihood"})
            ask(R"("statistic": "proportion", "variables": ["b", "zero"], "ci": ")" +
                std::string(ci) + "\"" + domain);
        ask(R"("statistic": "ratio", "numerator": "y", "denominator": "zero")" + domain);
    }
    for (const char* test : {"rao-scott-f", "rao-scott-chisq", "wald-f", "wald-f-adjusted"})
        for (const char* columns : {"g", "zero", "psu"})
            ask(R"("statistic": "crosstab", "rows": "b", "columns": ")" + std::string(columns) +
                R"(", "test": ")" + test + "\"");
    ask(R"("statistic": "ttest", "variable": "zero", "groups": "g")");

    for (const char* replicates : {"", R"(, "replicates": {"type": "JKn"})",
                                   R"(, "replicates": {"type": "bootstrap", "count": 20})"}) {
        const Survey asked =
            survey.designed(R"({"weights": "w", "strata": ["h"], "clusters": ["psu"])" +
                            std::string(replicates) + "}");
        const std::string text = writeAnalysis(asked.analysis(all));
        CHECK_THAT(text, !Contains("nan") && !Contains("inf") && !Contains("NaN"));
        const auto json = nlohmann::json::parse(text);
        CHECK(json["estimates"].size() == std::size_t(count));
    }
}
