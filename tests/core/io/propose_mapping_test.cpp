// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_mapping.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/base/random.h"
#include "core/io/file_bytes.h"
#include "core/io/moment.h"
#include "core/io/workbook.h"
#include "tests/core/io/import_file.h"
#include "tests/core/io/packed.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quadrat;

namespace {

const ColumnMapping& mappingOf(const ProposedMapping& proposed, const std::string& column)
{
    const auto found = std::ranges::find(proposed.mapping.columns, column, &ColumnMapping::column);
    REQUIRE(found != proposed.mapping.columns.end());
    return *found;
}

Values personalIn(const std::string& file)
{
    Values columns;
    for (const PersonalColumn& column : proposeMapping(exportedBy(file), {}).personal)
        columns.push_back(column.column);
    return columns;
}

Variable variable(const std::string& name, const std::string& label,
                  std::vector<ValueLabel> values = {})
{
    Variable known;
    known.name = name;
    known.label = {{"vi", label}};
    known.values = std::move(values);
    return known;
}

/// A study that knows the questions of google_forms_vi.csv.
Codebook study()
{
    Codebook known;
    known.variables = {variable("tuoi", "Ông/Bà bao nhiêu tuổi?"),
                       variable("hailong", "Ông/bà hài lòng đến mức nào với dịch vụ ở xã",
                                {{"1", {{"vi", "Không hài lòng"}}},
                                 {"2", {{"vi", "Bình thường"}}},
                                 {"3", {{"vi", "Hài lòng"}}},
                                 {"4", {{"vi", "Rất hài lòng"}}}}),
                       variable("tin_tv", "Ti vi"),
                       variable("tin_dai", "Đài phát thanh"),
                       variable("tin_bao", "Báo, tạp chí"),
                       variable("tin_mang", "Mạng xã hội")};
    known.sets = {{"tin",
                   {{"vi", "Ông/Bà nghe tin tức từ đâu (chọn mọi câu đúng)"}},
                   {"tin_tv", "tin_dai", "tin_bao", "tin_mang"},
                   "1"}};
    return known;
}

} // namespace

TEST_CASE("The tool that wrote a file is known by its columns", "[io]")
{
    const auto tool = [](const char* file) { return surveyToolOf(exportedBy(file).data); };
    CHECK(tool("limesurvey.csv") == SurveyTool::LimeSurvey);
    CHECK(tool("limesurvey_texts.csv") == SurveyTool::LimeSurvey);
    CHECK(tool("limesurvey_old.json") == SurveyTool::LimeSurvey);
    CHECK(tool("kobo.csv") == SurveyTool::Kobo);
    CHECK(tool("kobo.json") == SurveyTool::Kobo);
    CHECK(tool("odk_central.csv") == SurveyTool::OdkCentral);
    CHECK(tool("odk.json") == SurveyTool::OdkCentral);
    CHECK(tool("google_forms_vi.csv") == SurveyTool::GoogleForms);
    CHECK(tool("google_forms_en.csv") == SurveyTool::GoogleForms);
    CHECK(tool("microsoft_forms.csv") == SurveyTool::MicrosoftForms);
    CHECK(tool("microsoft_forms_vi.csv") == SurveyTool::MicrosoftForms);
    CHECK(surveyToolOf(readDelimitedBytes("id,age\n1,34\n").data) == SurveyTool::Unknown);
}

TEST_CASE("Headers are taken apart", "[io]")
{
    const auto parts = [](const char* column, SurveyTool tool = SurveyTool::Unknown) {
        const ColumnHeading heading = headingOf(tool, column);
        return Values{heading.base, heading.option, heading.text, heading.optionText};
    };
    CHECK(parts("q2[SQ001]") == Values{"q2", "SQ001", "", ""});
    CHECK(parts("q2[SQ001]. Nghe tin từ đâu? [Đài]") ==
          Values{"q2", "SQ001", "Nghe tin từ đâu?", "Đài"});
    CHECK(parts("Nghe tin từ đâu? [Đài]") ==
          Values{"Nghe tin từ đâu?", "Đài", "Nghe tin từ đâu?", "Đài"});
    CHECK(parts("household/media/tv") == Values{"household/media", "tv", "", ""});
    CHECK(parts("Ông/Bà bao nhiêu tuổi?") ==
          Values{"Ông/Bà bao nhiêu tuổi?", "", "Ông/Bà bao nhiêu tuổi?", ""});
    CHECK(parts("Câu 5: Giới tính") == Values{"cau5", "", "Giới tính", ""});
    CHECK(parts("C12a. Tuổi") == Values{"C12a", "", "Tuổi", ""});
    CHECK(parts("income. Thu nhập", SurveyTool::LimeSurvey) ==
          Values{"income", "", "Thu nhập", ""});
    CHECK(parts("income") == Values{"income", "", "", ""});
}

TEST_CASE("Columns that tell who a person is are proposed to be left out", "[io]")
{
    CHECK(personalIn("kobo.csv") ==
          Values{"gps", "_gps_latitude", "_gps_longitude", "_submitted_by"});
    CHECK(personalIn("odk_central.csv") == Values{"SubmitterID", "SubmitterName", "DeviceID"});
    CHECK(personalIn("google_forms_vi.csv") == Values{"Địa chỉ email"});
    CHECK(personalIn("google_forms_en.csv") == Values{"Email Address", "Phone number (optional)"});
    CHECK(personalIn("microsoft_forms.csv") ==
          Values{"Email", "Name", "Full name of the head of your household"});
    CHECK(personalIn("microsoft_forms_vi.csv") == Values{"Email", "Tên"});

    SECTION("also by the code before their words")
    {
        const Dataset data =
            readDelimitedBytes("id. Response ID;token. Access code;q1. First name\n1;x7;An\n").data;
        const auto found = personalColumns(SurveyTool::LimeSurvey, data);
        REQUIRE(found.size() == 2);
        CHECK(found[0].column == "token. Access code");
        CHECK(found[1].column == "q1. First name");
    }
    SECTION("also by what stands in them")
    {
        const Dataset data = readDelimitedBytes("q9,q10,q11,q12,q13\n"
                                                "0912345678,a.b@example.org,10.0.0.7,"
                                                "21.0245 105.8412,8.8.8\n"
                                                "+84 987 654 321,c@example.org,10.0.0.8,,1.2.3\n")
                                 .data;
        const auto found = personalColumns(SurveyTool::Unknown, data);
        REQUIRE(found.size() == 4);
        CHECK(found[0].reason.english().find("phone numbers") != std::string::npos);
        CHECK(found[1].reason.english().find("e-mail") != std::string::npos);
        CHECK(found[2].reason.english().find("network") != std::string::npos);
        CHECK(found[3].reason.english().find("exact places") != std::string::npos);
    }
    SECTION("but not questions about such things")
    {
        const Dataset data =
            readDelimitedBytes("Tên xã,Ông bà có dùng email hay điện thoại để báo tin cho xã "
                               "không?,phone_use,Có email?,case\nTân Lập,có,2,Có,0012345678\n")
                .data;
        CHECK(personalColumns(SurveyTool::Unknown, data).empty());
    }
}

TEST_CASE("Long headers become q1, q2 … with their words as labels", "[io]")
{
    const ProposedMapping proposed = proposeMapping(exportedBy("google_forms_vi.csv"), {});
    const ColumnMapping& age = mappingOf(proposed, "Ông/Bà bao nhiêu tuổi?");
    CHECK(age.variable == "q1");
    CHECK(age.label == Texts{{"", "Ông/Bà bao nhiêu tuổi?"}});
    CHECK(mappingOf(proposed, "Ông/Bà có góp ý gì thêm không?").variable == "q4");
    CHECK(mappingOf(proposed, "Địa chỉ email").variable.empty());
    const ColumnMapping& date = mappingOf(proposed, "Dấu thời gian");
    CHECK(date.variable == "date");
    CHECK(date.role == VariableRole::Date);
    CHECK(date.kind == ValueKind::DateTime);

    SECTION("checkboxes are parted; what never comes apart is one option, with a doubt")
    {
        REQUIRE(proposed.mapping.choices.size() == 1);
        const ChoiceMapping& choice = proposed.mapping.choices[0];
        CHECK(choice.set == "q3");
        CHECK(choice.separator == ",");
        Values options;
        for (const ChoiceOption& option : choice.options)
            options.push_back(option.value);
        CHECK(options == Values{"Ti vi", "Đài phát thanh", "Báo, tạp chí", "Mạng xã hội"});
        REQUIRE(proposed.doubts.size() == 1);
        CHECK(proposed.doubts[0].message.english().find("Báo, tạp chí") != std::string::npos);
    }
}

TEST_CASE("A file of a known study comes in its names and codes", "[io]")
{
    const Imported imported = exportedBy("google_forms_vi.csv");
    const ProposedMapping proposed = proposeMapping(imported, study());
    CHECK(mappingOf(proposed, "Ông/Bà bao nhiêu tuổi?").variable == "tuoi");
    const MappedImport mapped = applyMapping(imported, proposed.mapping, study());
    CHECK(valuesOf(mapped.responses.data, "hailong") == Values{"4", "3", "1", "3", "4", "2", "4"});
    CHECK(mapped.responses.data.at("hailong").measure() == Measure::Number);
    CHECK(*mapped.responses.codebook.find("hailong") == *study().find("hailong"));
    CHECK(valuesOf(mapped.responses.data, "tin_bao") == Values{"1", "0", "1", "0", "", "1", "0"});
    CHECK(valuesOf(mapped.responses.data, "date")[1] == "2026-11-02 14:20:10");
    CHECK(mapped.responses.codebook.sets == study().sets);
    CHECK(mapped.responses.data.find("Địa chỉ email") == nullptr);
    CHECK(mapped.refusedCells == 0);
}

TEST_CASE("A header with a slip in it is still the question of the study", "[io]")
{
    const Imported imported =
        readDelimitedBytes("Ông Bà bao nhieu tuôi ?,Ông/Bà hài lòng mức nào với dịch vụ ở xã?,Tuổi "
                           "của vợ hoặc chồng\n34,3,33\n");
    const ProposedMapping proposed = proposeMapping(imported, study());
    CHECK(proposed.mapping.columns[0].variable == "tuoi");
    CHECK(proposed.mapping.columns[1].variable == "q2"); // "đến" is missing: more than a slip
    CHECK(proposed.mapping.columns[2].variable == "q3");
}

TEST_CASE("Codes of a file whose labels say otherwise are turned round", "[io]")
{
    Imported imported = readDelimitedBytes("gioi\n1\n2\n1\n");
    imported.codebook.variables = {
        variable("gioi", "", {{"1", {{"", "Nữ"}}}, {"2", {{"", "Nam"}}}})};
    Codebook known;
    known.variables = {
        variable("gioi", "Giới tính", {{"1", {{"vi", "Nam"}}}, {"2", {{"vi", "Nữ"}}}})};
    const ProposedMapping proposed = proposeMapping(imported, known);
    CHECK(valuesOf(applyMapping(imported, proposed.mapping, known).responses.data, "gioi") ==
          Values{"2", "1", "2"});
}

TEST_CASE("KoBoToolbox and ODK: groups, options, minutes, key", "[io]")
{
    const Imported imported = exportedBy("kobo.csv");
    const ProposedMapping proposed = proposeMapping(imported, {});
    const MappedImport mapped = applyMapping(imported, proposed.mapping, {});
    CHECK(mapped.keys == Values{"_uuid"});
    CHECK(valuesOf(mapped.responses.data, "province") ==
          Values{"Hà Giang", "Hà Nội", "Hà Nội", "Huế"});
    CHECK(valuesOf(mapped.responses.data, "minutes") == Values{"17.5", "20", "12.5", "15"});
    CHECK(mapped.responses.codebook.find("minutes")->role == VariableRole::Minutes);
    CHECK(valuesOf(mapped.responses.data, "media_radio") == Values{"1", "0", "1", ""});
    CHECK(mapped.responses.data.find("media") == nullptr);
    CHECK(mapped.responses.data.find("__version__") == nullptr);

    SECTION("the JSON of the same submissions gives the same answers")
    {
        const Imported json = exportedBy("kobo.json");
        const MappedImport same = applyMapping(json, proposeMapping(json, {}).mapping, {});
        for (const char* name :
             {"_uuid", "province", "size", "minutes", "media_tv", "media_radio", "media_online"})
            CHECK(same.responses.data.at(name) == mapped.responses.data.at(name));
    }
    SECTION("ODK Central parts groups by a hyphen")
    {
        const Imported odk = exportedBy("odk_central.csv");
        const MappedImport central = applyMapping(odk, proposeMapping(odk, {}).mapping, {});
        CHECK(valuesOf(central.responses.data, "household_size") == Values{"5", "3", "2"});
        CHECK(valuesOf(central.responses.data, "media_tv") == Values{"1", "1", ""});
        CHECK(central.keys == Values{"KEY"});
    }
}

TEST_CASE("LimeSurvey with codes and with texts gives the same answers", "[io][identity]")
{
    const Imported codes = exportedBy("limesurvey.csv");
    const Imported texts = exportedBy("limesurvey_texts.csv");
    const MappedImport a = applyMapping(codes, proposeMapping(codes, {}).mapping, {});
    const MappedImport b = applyMapping(texts, proposeMapping(texts, {}).mapping, {});
    for (const char* name : {"id", "q2_SQ001", "q2_SQ002", "q2_other", "q2_other_text"})
        CHECK(a.responses.data.at(name) == b.responses.data.at(name));
    CHECK(valuesOf(b.responses.data, "q2_SQ001") == Values{"1", "0", ""});
    CHECK(textIn(b.responses.codebook.find("q2_SQ002")->label, "vi") == "Báo, tạp chí");
    CHECK(valuesOf(b.responses.data, "minutes") == Values{"12", "0.67", ""});
}

TEST_CASE("Microsoft Forms: a semicolon ends each answer", "[io]")
{
    for (const char* file : {"microsoft_forms.csv", "microsoft_forms_vi.csv"}) {
        const Imported imported = exportedBy(file);
        const MappedImport mapped =
            applyMapping(imported, proposeMapping(imported, {}).mapping, {});
        REQUIRE(mapped.responses.codebook.sets.size() == 1);
        CHECK(mapped.responses.codebook.sets[0].variables.size() == 3);
        CHECK(valuesOf(mapped.responses.data, mapped.responses.codebook.sets[0].variables[0]) ==
              Values{"1", "1", "", "1"});
        CHECK(valuesOf(mapped.responses.data, "minutes") == Values{"11.5", "14", "6.25", "4"});
        CHECK(valuesOf(mapped.responses.data, "date")[0] == "2026-11-02 19:17:53");
        CHECK(mapped.keys == Values{"id"});
    }
}

TEST_CASE("The workbook of Microsoft Forms gives what its text gives", "[io][identity]")
{
    const Imported text = exportedBy("microsoft_forms_vi.csv");
    // In the workbook times are dates of the spreadsheet, and numbers are texts.
    std::string rows = "<row r=\"1\">";
    const auto cell = [](const std::string& words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    for (const Column& column : text.data.columns())
        rows += cell(column.name());
    for (std::size_t row = 0; row < text.data.rowCount(); ++row) {
        rows += "</row><row r=\"" + std::to_string(row + 2) + "\">";
        for (const Column& column : text.data.columns()) {
            const std::string value = column.label(row);
            const auto moment = readMoment(value, DateOrder::YearMonthDay);
            const double serial =
                moment ? double(moment->days + 25569) + double(moment->nanoseconds) / 86400e9 : 0;
            rows += moment          ? "<c s=\"1\"><v>" + writeNumber(serial) + "</v></c>"
                    : value.empty() ? "<c/>"
                                    : cell(value);
        }
    }
    const Imported book = readWorkbookBytes(
        xlsxOf(rows + "</row>", "",
               "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>"));
    CHECK(surveyToolOf(book.data) == SurveyTool::MicrosoftForms);
    const MappedImport fromBook = applyMapping(book, proposeMapping(book, {}).mapping, {});
    const MappedImport fromText = applyMapping(text, proposeMapping(text, {}).mapping, {});
    for (const char* name : {"date", "minutes", "q1", "q2_1", "q2_2", "q2_3"})
        CHECK(fromBook.responses.data.at(name) == fromText.responses.data.at(name));
    CHECK(fromBook.responses.codebook.sets == fromText.responses.codebook.sets);
}

TEST_CASE("Columns of codes for the first, second … answer are found", "[io]")
{
    const Imported imported = readDelimitedBytes("m_1,m_2,m_3,s_1,s_2,s_3\n1,3,,4,4,5\n3,,,1,2,2\n"
                                                 "2,1,3,5,5,5\n,,,2,2,3\n2,3,,1,1,1\n");
    const ProposedMapping proposed = proposeMapping(imported, {});
    REQUIRE(proposed.mapping.choices.size() == 1); // s_1 … is a battery of scales
    CHECK(proposed.mapping.choices[0].layout == ChoiceLayout::Codes);
    const MappedImport mapped = applyMapping(imported, proposed.mapping, {});
    CHECK(valuesOf(mapped.responses.data, "m_c3") == Values{"1", "1", "1", "", "1"});
    CHECK(valuesOf(mapped.responses.data, "m_c2") == Values{"0", "0", "1", "", "1"});
}

TEST_CASE("A file that comes again is proposed as it was before", "[io][identity]")
{
    std::vector<Imported> files{
        readDelimitedBytes("m_1,m_2,m_3,x_1\n1,3,,4\n3,,,1\n2,1,3,5\n,,,2\n2,3,,1\n")};
    for (const char* name :
         {"limesurvey.csv", "limesurvey_texts.csv", "limesurvey.json", "kobo.csv", "kobo.json",
          "odk_central.csv", "odk.json", "google_forms_vi.csv", "google_forms_en.csv",
          "microsoft_forms.csv", "microsoft_forms_vi.csv"})
        files.push_back(exportedBy(name));
    std::string written = "Timestamp,Where do you hear the news?\n";
    for (int row = 10; row < 35; ++row)
        written += "2026-11-02 10:00:" + std::to_string(row) +
                   (row == 20 ? ",\"TV, my aunt\"\n"
                    : row % 2 ? ",\"TV, Radio\"\n"
                              : ",Radio\n");
    files.push_back(readDelimitedBytes(written));
    CHECK(proposeMapping(files.back(), {}).mapping.choices.at(0).other == "q1_other_text");
    for (const Imported& file : files) {
        const MappedImport first = applyMapping(file, proposeMapping(file, {}).mapping, {});
        const Codebook& known = first.responses.codebook;
        INFO(file.data.columns().front().name() << " of " << file.data.columns().size());
        const MappedImport again = applyMapping(file, proposeMapping(file, known).mapping, known);
        CHECK(again.responses.data == first.responses.data);
        CHECK(again.responses.codebook == known);
        CHECK(again.keys == first.keys);
    }
}

TEST_CASE("Open answers with commas are no options", "[io]")
{
    const Imported imported = readDelimitedBytes(
        "Góp ý\n\"Đường xấu, nhiều ổ gà\"\n\"Thiếu nước, mất điện\"\n\"Cần trường học, trạm y "
        "tế\"\nKhông\nKhông\n");
    CHECK(proposeMapping(imported, {}).mapping.choices.empty());
}

TEST_CASE("A known set of answers is found beside its option columns, and only once", "[io]")
{
    Codebook known;
    known.variables = {variable("tv", "Ti vi"), variable("media_radio", "Đài")};
    known.sets = {{"media", {{"vi", "Nguồn tin"}}, {"tv", "media_radio"}, "1"}};
    known.variables[0].label["en"] = "tv";
    const Imported imported = exportedBy("kobo.csv");
    const MappedImport mapped =
        applyMapping(imported, proposeMapping(imported, known).mapping, known);
    CHECK(valuesOf(mapped.responses.data, "tv") == Values{"1", "1", "0", ""});
    CHECK(valuesOf(mapped.responses.data, "media_radio") == Values{"1", "0", "1", ""});
    CHECK(mapped.responses.codebook.sets.size() == 1);
}

TEST_CASE("Whatever file is read, what is proposed for it can be applied", "[io][error]")
{
    std::vector<std::string> seeds;
    for (const char* name :
         {"limesurvey_texts.csv", "kobo.csv", "odk_central.csv", "google_forms_vi.csv",
          "microsoft_forms.csv", "kobo.json", "limesurvey.json"})
        seeds.emplace_back(readFile(QUADRAT_TEST_DATA "/survey-tools/" + std::string(name)).view());
    Random random(23'112'026);
    std::size_t applied = 0;
    for (int input = 0; input < 1000; ++input) {
        std::string text = seeds[random.below(seeds.size())];
        const bool isJson = text.front() == '{';
        for (std::uint64_t change = random.below(6); change > 0; --change) {
            const std::size_t at = random.below(text.size());
            const std::size_t from = random.below(text.size());
            if (random.below(2) == 0)
                text[at] = text[from];
            else
                text.insert(at, text.substr(from, random.below(12)));
        }
        try {
            const Imported imported = isJson ? readJsonTableBytes(text) : readDelimitedBytes(text);
            for (const Codebook& known : {Codebook(), study()}) {
                const ProposedMapping proposed = proposeMapping(imported, known);
                CHECK_NOTHROW(applyMapping(imported, proposed.mapping, known));
                ++applied;
            }
        } catch (const Error&) {
            continue; // no table: the readers' own tests
        }
    }
    CHECK(applied > 500);
}
