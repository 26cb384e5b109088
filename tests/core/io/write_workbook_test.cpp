// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_workbook.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/column_of.h"
#include "core/io/workbook.h"
#include "tests/core/io/what_was_read.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

Column texts(const std::string& name, const std::vector<std::string>& values)
{
    return columnOf(name, std::vector<std::string_view>(values.begin(), values.end()));
}

Variable dated(const std::string& name, ValueKind kind)
{
    Variable variable;
    variable.name = name;
    variable.kind = kind;
    variable.level = MeasurementLevel::Scale;
    return variable;
}

std::string faultOf(const Dataset& data, const Codebook& codebook = {})
{
    const StudyFolder folder;
    try {
        writeWorkbook(folder / "x.xlsx", data, codebook);
    } catch (const Error& error) {
        CHECK(std::filesystem::is_empty(folder.path()));
        return error.message().english();
    }
    return "no error";
}

} // namespace

TEST_CASE("Codes that are written are read back as equal data", "[io][identity]")
{
    const StudyFolder folder;
    const double none = std::nan("");
    std::string longText = "Đường\n";
    longText.resize(32'767 + 4, 'x'); // Đường has 9 bytes and 5 characters
    Codebook codebook;
    codebook.variables = {dated("ngày", ValueKind::Date), dated("lúc", ValueKind::DateTime),
                          dated("giờ", ValueKind::Time)};
    const Dataset data({
        columnOf("tuổi", std::vector<double>{18, 99, none, 18, -3}),
        columnOf("weight",
                 std::vector<double>{0.1 + 0.2, 1.0 / 3, none, 1e-300, 123456789012345.6}),
        texts("tỉnh, thành", {"Hà Nội", "Huế", "", "=1+1", "<&>\" '"}),
        texts("code", {"007", "7", "", "10", "-"}),
        texts("odd", {"a\r\nb\tc", " two  blanks ", "", "_x000D_", "\x01\x1F\xEF\xBF\xBE 😀"}),
        texts("long", {longText, "", "", "", ""}),
        texts("ngày", {"2026-11-23", "1850-01-01", "", "1900-03-01", "9999-12-31"}),
        texts("lúc", {"2026-11-23 14:05:00", "2026-11-23 14:05:00.001", "", "1999-12-31 00:00:00",
                      "2026-02-28 23:59:59.999"}),
        texts("giờ", {"14:05:00", "30:00:00.5", "", "00:00:00", "1000:59:59"}),
        columnOf("nothing", std::vector<double>(5, none)),
    });
    writeWorkbook(folder / "x.xlsx", data, codebook);
    const Imported read = readWorkbook(folder / "x.xlsx");
    for (const Column& column : data.columns()) {
        CAPTURE(column.name());
        CHECK(labels(read.data, column.name()) == labels(data, column.name()));
        CHECK(read.data.at(column.name()) == column);
    }
    CHECK(read.data == data);
    CHECK(read.codebook.find("lúc")->kind == ValueKind::DateTime);
    CHECK(read.codebook.find("giờ")->kind == ValueKind::Time);
    // 1850 is before the first day that a workbook knows: a text, and so a category.
    CHECK(read.codebook.find("ngày") == nullptr);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().filename() == "x.xlsx");
}

TEST_CASE("Doubles and open answers come back as the same bits", "[io][identity]")
{
    const StudyFolder folder;
    Random random(20261123);
    std::vector<double> numbers;
    std::vector<std::string> answers;
    while (numbers.size() < 3'000) {
        const auto number = std::bit_cast<double>(random.next());
        if (!std::isfinite(number))
            continue;
        numbers.push_back(number);
        answers.push_back("answer " + std::to_string(random.below(1'000)));
    }
    numbers[7] = std::numeric_limits<double>::quiet_NaN();
    TextValues open;
    for (const std::string& answer : answers) {
        open.bytes += answer;
        open.ends.push_back(open.bytes.size());
    }
    const Dataset data({columnOf("x", numbers), Column("open", open)});
    writeWorkbook(folder / "x.xlsx", data, {});
    WorkbookOptions options;
    options.types = {{"open", Measure::Text}};
    const Dataset read = readWorkbook(folder / "x.xlsx", options).data;
    CHECK(read.at("open") == data.at("open"));
    std::size_t different = 0;
    for (std::size_t row = 0; row < numbers.size(); ++row)
        different += row != 7 && read.at("x").number(row) != numbers[row] ? 1 : 0;
    CHECK(different == 0);
    CHECK(read.at("x").isMissing(7));
}

TEST_CASE("Rows without any answer stay rows", "[io][identity]")
{
    const StudyFolder folder;
    const double none = std::nan("");
    for (const Dataset& data : {Dataset({columnOf("x", std::vector<double>{none, 1, none})}),
                                Dataset({columnOf("x", std::vector<double>{1, none, none}),
                                         columnOf("y", std::vector<double>{1, none, none})})}) {
        writeWorkbook(folder / "x.xlsx", data, {});
        CHECK(readWorkbook(folder / "x.xlsx").data == data);
    }
}

TEST_CASE("Labels take the place of codes, and the codebook lists both", "[io]")
{
    const StudyFolder folder;
    Variable q1{.name = "q1", .label = {{"vi", "Bạn có hài lòng?"}, {"en", "Are you satisfied?"}}};
    q1.values = {{"1", {{"vi", "Có"}, {"en", "Yes"}}, Missing::None},
                 {"9", {{"vi", "Từ chối"}, {"en", "Refused"}}, Missing::Refused}};
    q1.missingRanges = {{90, 99, Missing::DontKnow},
                        {900, std::numeric_limits<double>::infinity(), Missing::NoAnswer}};
    const Codebook codebook{.title = {}, .variables = {q1}, .sets = {}};
    const Dataset data({columnOf("q1", std::vector<double>{1, 9, 3}),
                        columnOf("w", std::vector<double>{0.5, 0.25, 2})});
    WorkbookWriting writing{.values = CellWording::Labels, .language = "vi", .words = {}};
    writeWorkbook(folder / "x.xlsx", data, codebook, writing);
    CHECK(labels(readWorkbook(folder / "x.xlsx").data, "q1") == Strings{"Có", "Từ chối", "3"});
    CHECK(sheetsOf(folder / "x.xlsx") ==
          std::vector<SheetInfo>{{"Data", 4, 2, false}, {"Codebook", 6, 6, false}});
    WorkbookOptions options;
    options.sheet = "Codebook";
    const Dataset listed = readWorkbook(folder / "x.xlsx", options).data;
    CHECK(labels(listed, "Variable") == Strings{"q1", "q1", "q1", "q1", "w"});
    CHECK(labels(listed, "Label")[0] == "Bạn có hài lòng?");
    CHECK(labels(listed, "Value") == Strings{"1", "9", "90 to 99", "from 900", ""});
    CHECK(labels(listed, "Value label") == Strings{"Có", "Từ chối", "", "", ""});
    CHECK(labels(listed, "Reason for no answer") ==
          Strings{"", "Refused", "Don't know", "No answer", ""});

    writing.words = [](const Message& message) { return "«" + message.english() + "»"; };
    writeWorkbook(folder / "x.xlsx", data, codebook, writing);
    options.sheet = "«Codebook»";
    CHECK(readWorkbook(folder / "x.xlsx", options).data.find("«Variable»") != nullptr);
}

TEST_CASE("What does not fit a sheet is refused whole", "[io][error]")
{
    CHECK(faultOf(Dataset({texts("remark", {"short", std::string(32'768, 'x')})})) ==
          "A text of 32768 characters in \"remark\" is longer than the 32767 that a cell of a "
          "workbook holds. Shorten it, or write the data as text (.csv).");
    // Beyond the basic plane a character counts as two.
    std::string faces;
    for (int k = 0; k < 16'384; ++k)
        faces += "😀";
    CHECK(faultOf(Dataset({texts("remark", {faces})})).find("A text of 32768") == 0);
    CHECK(faultOf(Dataset({columnOf("x", std::vector<double>(1'048'576, 1.0))})) ==
          "The data have 1048576 rows, and a sheet holds 1048575 beside its header. Write them as "
          "text (.csv).");
}

TEST_CASE("A workbook that cannot be written leaves what was there", "[io][error]")
{
    const StudyFolder folder;
    const Dataset data({columnOf("x", std::vector<double>{1, 2})});
    try {
        writeWorkbook(folder / "no such folder" / "x.xlsx", data, {});
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::UnwritableFile);
        CHECK(error.message().english().find("no such folder") != std::string::npos);
    }
    std::ofstream(folder / "x.xlsx") << "as it was";
    const Progress stopped{.report = {}, .stopRequested = [] { return true; }};
    CHECK_THROWS_AS(writeWorkbook(folder / "x.xlsx", data, {}, {}, stopped), Cancelled);
    CHECK(std::filesystem::file_size(folder / "x.xlsx") == 9);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}
