// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_table.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/io/delimited_text.h"
#include "core/io/file_bytes.h"
#include "tests/core/io/what_was_read.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace quadrat;

namespace {

const std::filesystem::path folder = std::filesystem::path(QUADRAT_TEST_DATA) / "survey-tools";

Imported read(std::string_view text)
{
    return readJsonTableBytes(text);
}

std::string refusal(std::string_view text, const JsonOptions& options = {})
{
    try {
        readJsonTableBytes(text, options);
    } catch (const Error& error) {
        return error.message().english();
    }
    return "";
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("Submissions of KoBoToolbox are rows, their groups part of the names", "[io]")
{
    const Imported kobo = readJsonTable(folder / "kobo.json");
    REQUIRE(kobo.data.rowCount() == 4);
    CHECK(kobo.data.columns().front().name() == "_id");
    CHECK(labels(kobo.data, "household/province") == Labels{"Hà Giang", "Hà Nội", "Hà Nội", "Huế"});
    CHECK(kobo.data.at("household/size").measure() == Measure::Number);
    CHECK(labels(kobo.data, "media") == Labels{"tv radio", "tv", "online radio", ""});
    CHECK(labels(kobo.data, "_submitted_by") == Labels{"", "dtv01", "dtv01", "dtv02"});
    CHECK(labels(kobo.data, "_geolocation")[0] == "22.82;104.98");
    CHECK(labels(kobo.data, "_geolocation")[1].empty());
    CHECK(kobo.data.find("_attachments") == nullptr);

    SECTION("date-times stand in the form of ISO 8601, of one clock")
    {
        CHECK(labels(kobo.data, "start")[0] == "2026-11-02 08:14:05.12");
        REQUIRE(kobo.codebook.find("start") != nullptr);
        CHECK(kobo.codebook.find("start")->kind == ValueKind::DateTime);
        CHECK(labels(kobo.data, "_submission_time")[3] == "2026-11-03 01:00:00");
        CHECK(std::ranges::any_of(kobo.notes, [](const Message& note) {
            return note.english() == "Times in \"start\" are those of a clock at UTC+07:00.";
        }));
    }
    SECTION("a repeat is named, with what it holds")
    {
        REQUIRE(kobo.issues.size() == 1);
        CHECK(kobo.issues[0].column == "children");
        CHECK(kobo.issues[0].message.english().find("3 entries in 2 submissions") !=
              std::string::npos);
    }
}

TEST_CASE("OData of ODK Central is read with objects as groups", "[io]")
{
    const Imported odk = readJsonTable(folder / "odk.json");
    CHECK(labels(odk.data, "household/size") == Labels{"5", "3.5"});
    CHECK(labels(odk.data, "consent") == Labels{"true", "false"});
    CHECK(labels(odk.data, "__system/submissionDate")[0] == "2026-11-02 01:40:11");
    CHECK(labels(odk.data, "place/coordinates")[0] == "104.98;22.82");
    CHECK(odk.data.find("@odata.context") == nullptr);
}

TEST_CASE("LimeSurvey's old and new JSON and its CSV give the same data", "[io][identity]")
{
    const Imported old = readJsonTable(folder / "limesurvey_old.json");
    const Imported flat = readJsonTable(folder / "limesurvey.json");
    const Imported text = readDelimited(folder / "limesurvey.csv");
    CHECK(old.data == flat.data);
    CHECK(flat.data == text.data);
    CHECK(flat.codebook.find("submitdate")->kind == ValueKind::DateTime);
}

TEST_CASE("Values of JSON stand as they are written", "[io]")
{
    const Imported flat = read(
        R"([{"a":1.50,"b":"Ế\u0110","c":[1,null,"2"],"n":null},{"a":-7,"d":{"e":{"f":"x"}}}])");
    CHECK(labels(flat.data, "a") == Labels{"1.50", "-7"});
    CHECK(labels(flat.data, "b") == Labels{"ẾĐ", ""});
    CHECK(labels(flat.data, "c") == Labels{"1;2", ""});
    CHECK(labels(flat.data, "d/e/f") == Labels{"", "x"});
    CHECK(labels(flat.data, "n") == Labels{"", ""});
    CHECK(flat.places.numberOf(0) == 1);
}

TEST_CASE("Numbers that do not fit are kept, or the file is refused", "[io]")
{
    CHECK(labels(read(R"([{"a":123456789012345678901234567890}])").data, "a") ==
          Labels{"123456789012345678901234567890"});
    CHECK(refusal(R"([{"a":1e999}])").find("1e999") != std::string::npos);
}

TEST_CASE("Times of different zones are put on one clock", "[io]")
{
    const Imported zones = read(R"([{"t":"2026-11-02T23:30:00+07:00"},
                                    {"t":"2026-11-02T23:30:00.5Z"},{"t":""}])");
    CHECK(labels(zones.data, "t") == Labels{"2026-11-02 23:30:00", "2026-11-03 06:30:00.5", ""});
}

TEST_CASE("A part of the submissions is called one", "[io]")
{
    const auto warned = [](const char* text) {
        const Imported part = read(text);
        return part.issues.size() == 1 &&
               part.issues[0].message.english().find("there are more") != std::string::npos;
    };
    CHECK(warned(R"({"count":3,"results":[{"a":"1"}]})"));
    CHECK(warned(R"({"next":"page 2","results":[{"a":"1"}]})"));
    CHECK(read(R"({"count":1,"next":null,"results":[{"a":"1"}]})").issues.empty());
}

TEST_CASE("Columns, types and rows can be asked for", "[io]")
{
    const Imported some = readJsonTable(
        folder / "kobo.json",
        {.columns = {"media", "_id"}, .types = {{"_id", Measure::Category}}, .maximumRows = 2});
    REQUIRE(some.data.columns().size() == 2);
    CHECK(some.data.rowCount() == 2);
    CHECK(some.data.at("_id").measure() == Measure::Category);
    CHECK(refusal(R"([{"answer":1}])", {.columns = {"anwser"}}).find("\"answer\"") !=
          std::string::npos);
    CHECK(refusal(R"([{"a":"x"}])", {.types = {{"a", Measure::Number}}}).find("row 1") !=
          std::string::npos);
}

TEST_CASE("Refusals of JSON say where and why", "[io][error]")
{
    CHECK(refusal("[{\"a\":1},\n {\"a\" 2}]").find("Line 2, column 7") != std::string::npos);
    CHECK(refusal("[{\"a\":1},\n {\"a\":").find("breaks off in line 2") != std::string::npos);
    CHECK(refusal("[{\"a\":1,\n\"b\":\"\xC3(\"}]").find("Line 2, column 6 (byte 14)") !=
          std::string::npos);
    CHECK(refusal(R"([{"a":1},{"b":1,"b":2}])").find("\"b\" comes twice in submission 2") !=
          std::string::npos);
    CHECK(refusal(R"([{"a/b":1,"a":{"b":2}}])").find("\"a/b\" comes twice") != std::string::npos);
    CHECK(refusal(R"([{"a":1},3])").find("Entry 2") != std::string::npos);
    CHECK(refusal(R"([{"a":"x\u0000y"}])").find("submission 1") != std::string::npos);
    CHECK(refusal(R"({"survey":{"questions":[]}})").find("no submissions") != std::string::npos);
    CHECK(refusal("[]").find("no submissions") != std::string::npos);
    CHECK(refusal("3").find("single value") != std::string::npos);
    CHECK(refusal("").find("line 1") != std::string::npos);

    const std::string deep = "[{\"a\":" + std::string(100'000, '[');
    CHECK(refusal(deep).find("more than 32 deep, at submission 1") != std::string::npos);
    std::string wide = "[{\"k\":1";
    for (int k = 0; k < 10'001; ++k)
        wide += ",\"k" + std::to_string(k) + "\":1";
    CHECK(refusal(wide + "}]").find("\"k9999\"") != std::string::npos);
}

TEST_CASE("Malformed JSON is refused or read, and never more", "[io][error]")
{
    std::vector<std::string> seeds;
    for (const char* name : {"kobo.json", "odk.json", "limesurvey_old.json", "limesurvey.json"})
        seeds.emplace_back(readFile(folder / name).view());
    const std::string marks = "{}[]\",:\\u0000-e.1nulltrue\n\xC3\x80\xFF";
    Random random(20'261'123);
    std::size_t refused = 0;
    for (int input = 0; input < 1000; ++input) {
        std::string text = seeds[random.below(seeds.size())];
        for (std::uint64_t change = 1 + random.below(4); change > 0; --change) {
            const std::size_t at = random.below(text.size());
            switch (random.below(4)) {
            case 0:
                text[at] = marks[random.below(marks.size())];
                break;
            case 1:
                text.erase(at, 1 + random.below(20));
                break;
            case 2:
                text.insert(at, text.substr(random.below(text.size()), random.below(60)));
                break;
            default:
                text.resize(at + 1);
            }
        }
        refused += refusal(text).empty() ? 0 : 1;
    }
    CHECK(refused > 500);
    CHECK(refused < 1000);
}
