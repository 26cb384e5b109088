// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/study_sample.h"

#include "../storage/study_folder.h"
#include "core/base/error.h"
#include "core/data/column_of.h"
#include "core/io/delimited_text.h"
#include "core/io/whole_file.h"
#include "core/project/project.h"
#include "core/storage/check_project.h"
#include "core/storage/draws.h"
#include "core/storage/responses.h"
#include "core/workflow/analysis.h"
#include "core/workflow/case_codes.h"
#include "core/workflow/make_study.h"
#include "core/workflow/project_data.h"
#include "core/workflow/project_info.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_frame.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <set>

using namespace quadrat;

namespace {

PlannedStratum stratum(const char* name, double population)
{
    PlannedStratum made;
    made.name = name;
    made.population = population;
    return made;
}

SelectionStage stage(const char* unit, SelectionMethod method, double n, const char* size = "")
{
    SelectionStage made;
    made.unit = unit;
    made.method = method;
    made.n = n;
    made.size = size;
    return made;
}

/// A study whose population is three communes of made-up size.
class Sampling {
public:
    Sampling() : path(m_folder / "a.quadrat"), study(ProjectFile::create(path))
    {
        project.sample.unit = "household";
        project.sample.allocation.strata = {stratum("Xã An", 40), stratum("Xã Bình", 25),
                                            stratum("Xã Cam", 60)};
        project.sample.selection.seed = 7;
        study.save(project);
    }

    void plan(std::vector<std::string> strata, std::vector<SelectionStage> stages)
    {
        project.sample.selection.strata = std::move(strata);
        project.sample.selection.stages = std::move(stages);
        study.save(project);
    }

    Draw draw() { return drawSampleOf(study, project, "Lan"); }

    /// Every drawn unit but the reserve answers; what it says follows from its number and stratum.
    Dataset answers(const Draw& draw)
    {
        const Imported list = drawnList(path, draw);
        std::vector<std::string> codes;
        std::vector<double> y;
        for (std::size_t row = 0; row < list.data.rowCount(); ++row) {
            if (list.data.at("role").label(row) != "main")
                continue;
            codes.push_back(list.data.at("sample_case").label(row));
            const double number = list.data.at("number").number(row);
            y.push_back(number * number / 10 + double(list.data.at("stratum").label(row).size()) +
                        (int(number) % 3));
        }
        return Dataset({columnOf("code", std::vector<std::string_view>(codes.begin(), codes.end())),
                        columnOf("y", y)});
    }

    void bringIn(const Draw& draw, const Dataset& answers)
    {
        addBatch(study.database(), "responses", {.source = "a.csv", .rows = answers});
        project.specification.estimates = {
            {.id = "m", .statistic = Statistic::Mean, .variables = {"y"}},
            {.id = "t", .statistic = Statistic::Total, .variables = {"y"}}};
        project.responses["responses"].sample = SampleLink{draw.name, "code"};
        project.specification = withDesignOf(draw, project.specification);
        study.save(project);
    }

    /// As `quadrat-cli estimate` does on the project.
    Analysis estimated()
    {
        Specification specification = study.project().specification;
        specification.project = path.string();
        const Imported data = analysisData(specification, {}, columnsOf(specification), {});
        return analyse(data.data, specification);
    }

    /// The same from the drawn list itself with a design typed by hand.
    Analysis typed(const Draw& draw, const Dataset& answers, DesignSpec design)
    {
        const Imported list = drawnList(path, draw);
        std::vector<std::size_t> rows;
        for (std::size_t k = 0; k < answers.rowCount(); ++k)
            for (std::size_t row = 0; row < list.data.rowCount(); ++row)
                if (list.data.at("sample_case").label(row) == answers.at("code").label(k))
                    rows.push_back(row);
        Dataset data = answers;
        for (const char* name : {"stratum", "unit", "units", "weight"}) {
            std::vector<std::string> texts;
            for (const std::size_t row : rows)
                texts.push_back(list.data.at(name).label(row));
            data.put(columnOf(name, std::vector<std::string_view>(texts.begin(), texts.end())));
        }
        for (const char* name : {"units", "weight"}) {
            std::vector<double> numbers;
            for (const std::size_t row : rows)
                numbers.push_back(list.data.at(name).number(row));
            data.put(columnOf(name, numbers));
        }
        data.put(columnOf("communes", std::vector<double>(rows.size(), 3)));
        Specification specification;
        specification.design = std::move(design);
        specification.estimates = project.specification.estimates;
        return analyse(data, specification);
    }

private:
    StudyFolder m_folder;

public:
    std::filesystem::path path;
    ProjectFile study;
    Project project;
};

void requireSame(const Analysis& found, const Analysis& expected)
{
    REQUIRE(found.estimates.size() == expected.estimates.size());
    for (std::size_t k = 0; k < found.estimates.size(); ++k) {
        const EstimateRow& a = found.estimates[k].rows.at(0);
        const EstimateRow& b = expected.estimates[k].rows.at(0);
        CHECK(a.estimate.value() == Approx(b.estimate.value()).epsilon(1e-12));
        CHECK(a.se.value() == Approx(b.se.value()).epsilon(1e-10).margin(1e-12));
        CHECK(a.df == b.df);
        CHECK(a.n == b.n);
    }
}

} // namespace

TEST_CASE_METHOD(Sampling, "A draw keeps codes and design in the study, rows in the list file",
                 "[frame]")
{
    plan({"stratum"}, {stage("unit", SelectionMethod::Srs, 5)});
    project.sample.selection.reserve = 2;
    const Draw first = draw();
    CHECK(first.name == "sample 1");
    CHECK(first.certificate.drawn == 15);
    CHECK(first.certificate.reserve == 6);
    CHECK(first.certificate.drawnBy == "Lan");
    CHECK(first.certificate.frame.rows == 125);

    const Imported list = drawnList(path, first);
    CHECK(list.data.rowCount() == 21);
    const Dataset record = readResponses(study.database(), first.name).values;
    REQUIRE(record.rowCount() == 21);
    std::set<std::string> listed, known;
    for (std::size_t row = 0; row < 21; ++row) {
        listed.insert(list.data.at("sample_case").label(row));
        known.insert(record.at("sample_case").label(row));
        CHECK(readCaseCode(record.at("sample_case").label(row)));
    }
    CHECK(listed == known);
    const std::vector<std::string> printed = drawnCodes(study, first);
    CHECK(printed.size() == 15); // the reserve apart
    for (const std::string& code : printed)
        CHECK(known.contains(code));
    CHECK(record.at("sample_population_1").number(0) ==
          (record.at("sample_stratum").label(0) == "Xã An"     ? 40
           : record.at("sample_stratum").label(0) == "Xã Bình" ? 25
                                                               : 60));
    // Nothing of a single unit: its number or its id.
    for (const char* name : {"number", "unit"})
        CHECK_FALSE(record.find(name));
    CHECK(checkProject(study).empty());
    CHECK(checkLists(study).empty());
    CHECK(responseSets(study.database()).empty());

    const Draw second = draw();
    CHECK(second.name == "sample 2");
    CHECK(second.certificate.sampleSha256 == first.certificate.sampleSha256);
    for (std::size_t row = 0; row < 21; ++row)
        CHECK(drawnList(path, second).data.at("sample_case").label(row).substr(0, 2) == "2-");
    CHECK(draws(study).size() == 2);
    CHECK(draws(study)[0].certificate == first.certificate);
    CHECK_THROWS_WITH(drawNamed(study, "sample 9"), Catch::Contains("sample 1, sample 2"));
}

TEST_CASE_METHOD(Sampling, "A draw is made again and is the same, or says what differs", "[frame]")
{
    plan({}, {stage("stratum", SelectionMethod::PpsSystematic, 2, "units"),
              stage("unit", SelectionMethod::Srs, 4)});
    const Draw drawn = draw();
    CHECK(verifyDraw(study, drawn).empty());
    project.sample.allocation.strata[1].population = 26;
    study.save(project);
    const auto issues = verifyDraw(study, drawn);
    REQUIRE_FALSE(issues.empty());
    CHECK(issues.front().message.english().find(drawn.certificate.frame.sha256) !=
          std::string::npos);
}

TEST_CASE_METHOD(Sampling, "Without a seed each draw takes a new one and certifies it", "[frame]")
{
    plan({"stratum"}, {stage("unit", SelectionMethod::Srs, 10)});
    project.sample.selection.seed = 0;
    study.save(project);
    const Draw first = draw(), second = draw();
    CHECK(first.certificate.plan.seed != 0);
    CHECK(first.certificate.plan.seed != second.certificate.plan.seed);
    CHECK(first.certificate.sampleSha256 != second.certificate.sampleSha256);
    CHECK(verifyDraw(study, first).empty());
}

TEST_CASE_METHOD(Sampling, "A sample of a list keeps its names apart", "[frame]")
{
    std::string text = "code,name,phone,commune\n";
    for (int k = 0; k < 30; ++k)
        text += "00" + std::to_string(k) + ",Nguyễn " + std::to_string(k) + ",09" +
                std::to_string(10 + k) + ',' + (k < 12 ? "A" : "B") + '\n';
    const auto source = path.parent_path() / "list.csv";
    writeWholeFile(source, text);
    TextOptions options;
    options.types = {{"code", Measure::Category}, {"phone", Measure::Category}};
    project.sample.list = ListSource::Frame;
    project.sample.frame = {.id = "code", .size = "", .areas = {"commune"}};
    plan({"commune"}, {stage("code", SelectionMethod::Systematic, 4)});
    CHECK_THROWS_WITH(draw(), Catch::Contains("a.list.quadrat") && Catch::Contains("Import one"));
    importFrame(path, source, readDelimited(source, options), "Lan");
    const Draw drawn = draw();
    CHECK(drawn.certificate.frame.source == "list.csv");
    CHECK(
        drawn.certificate.frame.types ==
        std::map<std::string, Measure>{{"code", Measure::Category}, {"phone", Measure::Category}});
    const Imported list = drawnList(path, drawn);
    CHECK(list.data.at("phone").label(0).substr(0, 2) == "09");
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    CHECK(bytes.find("Nguyễn") == std::string::npos);
    CHECK(verifyDraw(study, drawn).empty());

    // Another list comes: the sample stays what it was, and that is said.
    writeWholeFile(source, text + "x,Mới,0900,A\n");
    importFrame(path, source, readDelimited(source, options), "Lan");
    const auto issues = verifyDraw(study, drawn);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].severity == Severity::Warning);
    CHECK(drawnList(path, drawn).data == list.data);
}

TEST_CASE_METHOD(Sampling, "A draw whose list file is lost or another's is told", "[frame][error]")
{
    plan({"stratum"}, {stage("unit", SelectionMethod::Srs, 5)});
    const Draw drawn = draw();
    {
        ProjectFile lists = writableListFile(path);
        addList(lists.database(), {.name = "sample 7",
                                   .source = "",
                                   .drawnAt = "",
                                   .drawnBy = "",
                                   .rows = Dataset({columnOf("x", std::vector{1.0})})});
    }
    auto issues = checkLists(study);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].severity == Severity::Note);
    CHECK(issues[0].message.english().find("\"sample 7\"") != std::string::npos);
    CHECK(draw().name == "sample 8"); // its codes are not used again

    std::filesystem::remove(listFileOf(path));
    issues = checkLists(study);
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].severity == Severity::Note);
    CHECK_THROWS_WITH(drawnList(path, drawn), Catch::Contains("is missing"));
    // Neither a draw nor a list may make another in its place.
    CHECK_THROWS_WITH(draw(), Catch::Contains("would take its place"));
    CHECK_THROWS_WITH(importFrame(path, "a.csv", readDelimitedBytes("id\n1\n"), "Lan"),
                      Catch::Contains("would take its place"));
    CHECK_FALSE(std::filesystem::exists(listFileOf(path)));
    CHECK(draws(study).size() == 2);
    {
        ProjectFile other = ProjectFile::create(listFileOf(path));
        addList(other.database(), {.name = "sample 1",
                                   .source = "",
                                   .drawnAt = "",
                                   .drawnBy = "",
                                   .rows = Dataset({columnOf("x", std::vector{1.0})})});
    }
    CHECK_THROWS_WITH(drawnList(path, drawn), Catch::Contains("another study"));
    CHECK(checkLists(study).front().severity == Severity::Fault);
}

TEST_CASE_METHOD(Sampling, "Stratified estimates are those of a design typed by hand",
                 "[frame][identity]")
{
    plan({"stratum"}, {stage("unit", SelectionMethod::Srs, 6)});
    project.sample.selection.reserve = 1;
    const Draw drawn = draw();
    const Dataset data = answers(drawn);
    bringIn(drawn, data);
    const DesignSpec& design = project.specification.design;
    CHECK(design.strata == std::vector<std::string>{"sample_stratum"});
    CHECK(design.fpc == std::vector<std::string>{"sample_population_1"});
    CHECK(design.clusters.empty());
    requireSame(estimated(),
                typed(drawn, data, {.weights = "weight", .strata = {"stratum"}, .fpc = {"units"}}));
    CHECK(estimated().design.df == 15);
}

TEST_CASE_METHOD(Sampling, "A census has no standard error", "[frame][identity]")
{
    SelectionStage all = stage("unit", SelectionMethod::Srs, 0);
    all.n.reset();
    all.nByStratum = {{"Xã An", 40}, {"Xã Bình", 25}, {"Xã Cam", 60}};
    plan({"stratum"}, {all});
    const Draw drawn = draw();
    bringIn(drawn, answers(drawn));
    for (const EstimateTable& table : estimated().estimates)
        CHECK(table.rows.at(0).se == 0);
}

TEST_CASE_METHOD(Sampling, "Two stages of equal probabilities count both populations",
                 "[frame][identity]")
{
    plan({}, {stage("stratum", SelectionMethod::Srs, 2), stage("unit", SelectionMethod::Srs, 8)});
    const Draw drawn = draw();
    const Dataset data = answers(drawn);
    bringIn(drawn, data);
    CHECK(project.specification.design.clusters ==
          std::vector<std::string>{"sample_cluster", "sample_case"});
    requireSame(estimated(), typed(drawn, data,
                                   {.weights = "weight",
                                    .clusters = {"stratum", "unit"},
                                    .fpc = {"communes", "units"}}));
}

TEST_CASE_METHOD(Sampling, "Clusters by size are ultimate clusters", "[frame][identity]")
{
    project.sample.allocation.strata.push_back(stratum("Xã Dần", 30));
    plan({}, {stage("stratum", SelectionMethod::PpsSampford, 2, "units"),
              stage("unit", SelectionMethod::Srs, 8)});
    const Draw drawn = draw();
    REQUIRE(drawn.certain == std::vector<bool>{false, false});
    const Dataset data = answers(drawn);
    bringIn(drawn, data);
    CHECK(project.specification.design.fpc.empty());
    requireSame(estimated(), typed(drawn, data, {.weights = "weight", .clusters = {"stratum"}}));
}

TEST_CASE_METHOD(Sampling, "A certain cluster is a stratum of its own", "[frame][identity]")
{
    project.sample.allocation.strata = {stratum("Lớn", 900), stratum("b", 40), stratum("c", 50),
                                        stratum("d", 30), stratum("e", 45)};
    plan({}, {stage("stratum", SelectionMethod::PpsSystematic, 3, "units"),
              stage("unit", SelectionMethod::Srs, 6)});
    const Draw drawn = draw();
    REQUIRE(drawn.certain == std::vector<bool>{true, false});
    const Dataset data = answers(drawn);
    bringIn(drawn, data);

    // By hand: the large commune is a stratum, its households its clusters, 900 of them; the other
    // two are clusters of a stratum with replacement (a count without end).
    Dataset hand = data;
    std::vector<std::string> strata, clusters;
    std::vector<double> counts, weights;
    const Dataset list = drawnList(path, drawn).data;
    for (std::size_t k = 0; k < data.rowCount(); ++k)
        for (std::size_t row = 0; row < list.rowCount(); ++row) {
            if (list.at("sample_case").label(row) != data.at("code").label(k))
                continue;
            const std::string commune = list.at("stratum").label(row);
            const bool large = commune == "Lớn";
            strata.push_back(large ? "large" : "others");
            clusters.push_back(large ? list.at("unit").label(row) : commune);
            counts.push_back(large ? 900 : 1e300);
            weights.push_back(list.at("weight").number(row));
        }
    const auto views = [](const std::vector<std::string>& texts) {
        return std::vector<std::string_view>(texts.begin(), texts.end());
    };
    hand.put(columnOf("h", views(strata)));
    hand.put(columnOf("c", views(clusters)));
    hand.put(columnOf("N", counts));
    hand.put(columnOf("w", weights));
    Specification specification;
    specification.design = {
        .weights = "w", .strata = {"h"}, .clusters = {"c"}, .fpc = {"N"}, .nest = true};
    specification.estimates = project.specification.estimates;
    const Analysis expected = analyse(hand, specification);
    CHECK(expected.design.df == 6); // 5 of the large commune, 1 of the others
    requireSame(estimated(), expected);
}

TEST_CASE_METHOD(Sampling, "Units certain at their only stage add no variance", "[frame]")
{
    plan({}, {stage("unit", SelectionMethod::PpsSystematic, 4, "units")});
    project.sample.list = ListSource::Frame;
    project.sample.frame = {.id = "unit", .size = "units", .areas = {}};
    const auto source = path.parent_path() / "list.csv";
    writeWholeFile(source, "unit,units,number,stratum\na,1000,1,x\nb,10,2,x\nc,12,3,x\n"
                           "d,9,4,x\ne,11,5,x\nf,10,6,x\n");
    importFrame(path, source, readDelimited(source), "Lan");
    const Draw drawn = draw();
    REQUIRE(drawn.certain == std::vector<bool>{true});
    const Dataset data = answers(drawn);
    bringIn(drawn, data);
    const Analysis found = estimated();
    CHECK(found.design.df == 2); // of the three that were not certain
    // Their weighted values are the only ones that vary: v = n/(n-1) Σ(z - z̄)².
    const Dataset list = drawnList(path, drawn).data;
    std::vector<double> z;
    for (std::size_t k = 0; k < data.rowCount(); ++k)
        for (std::size_t row = 0; row < list.rowCount(); ++row)
            if (list.at("sample_case").label(row) == data.at("code").label(k) &&
                list.at("unit").label(row) != "a")
                z.push_back(list.at("weight").number(row) * data.at("y").number(k));
    REQUIRE(z.size() == 3);
    const double mean = (z[0] + z[1] + z[2]) / 3;
    double squares = 0;
    for (const double value : z)
        squares += (value - mean) * (value - mean);
    CHECK(found.estimates[1].rows[0].se.value() == Approx(std::sqrt(1.5 * squares)));
}

TEST_CASE_METHOD(Sampling, "Codes that are not of the sample are told by row", "[frame][error]")
{
    plan({"stratum"}, {stage("unit", SelectionMethod::Srs, 3)});
    const Draw drawn = draw();
    const std::string known = drawnList(path, drawn).data.at("sample_case").label(0);
    std::string small = known;
    small.back() = char(small.back() - 'A' + 'a');
    std::string slip = known;
    slip[3] = slip[3] == '9' ? '8' : '9';
    const std::string foreign = caseCode(1, 9999);
    const std::vector<std::string_view> codes{known, small, slip, foreign, ""};
    bringIn(drawn,
            Dataset({columnOf("code", codes), columnOf("y", std::vector<double>{1, 2, 3, 4, 5})}));
    const Imported found = analysisData(study, project, "responses", {});
    REQUIRE(found.issues.size() == 4);
    CHECK(found.issues[0].message.english() ==
          "Row 3 has the case code \"" + small + "\", as row 2 has.");
    CHECK(found.issues[1].row == 4);
    CHECK(found.issues[1].message.english().find("mistyped") != std::string::npos);
    CHECK(found.issues[2].message.english().find("is not in \"sample 1\"") != std::string::npos);
    CHECK(found.issues[3].message.english().find("Row 6 has no case code") == 0);
    CHECK(found.data.at("sample_weight").number(1) == found.data.at("sample_weight").number(0));
    CHECK(found.data.at("sample_stratum").label(3).empty());
    CHECK_THROWS_WITH(estimated(), Catch::Contains("sample_"));

    const Imported exported = exportedData(study, project, "responses");
    CHECK(exported.data.find("sample_stratum"));
    project.responses["responses"].sample->caseCode = "cod";
    study.save(project);
    CHECK_THROWS_WITH(analysisData(study, project, "responses", {}), Catch::Contains("\"cod\""));
}

TEST_CASE_METHOD(Sampling, "A link is kept with the decisions, and said by project info", "[frame]")
{
    plan({"stratum"}, {stage("unit", SelectionMethod::Srs, 3)});
    const Draw drawn = draw();
    bringIn(drawn, answers(drawn));
    CHECK(study.project() == project);
    CHECK(projectOf(partsOf(project)) == project);
    const std::string info = writeProjectInfo(study);
    for (const char* words : {"\"population\": 125", "\"name\": \"sample 1\"", "\"units\": 9",
                              "\"sample\": \"sample 1\"", "\"drawn_by\": \"Lan\""})
        CHECK(info.find(words) != std::string::npos);
}
