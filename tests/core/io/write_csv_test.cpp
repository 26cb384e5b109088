// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_csv.h"

#include "core/data/column_of.h"
#include "core/io/delimited_text.h"
#include "core/io/labelled_data.h"
#include "core/io/write_delimited.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

Column texts(const std::string& name, const std::vector<std::string>& values)
{
    return columnOf(name, std::vector<std::string_view>(values.begin(), values.end()));
}

} // namespace

TEST_CASE("Text for Excel is marked, parted by semicolons and guarded", "[io]")
{
    const Dataset data({columnOf("tuổi", std::vector<double>{-3.5, std::nan(""), 2}),
                        texts("@remark", {"=1+1", "-", "a;\"b\"\nc"}),
                        texts("code", {"+84", "\tx", "ok"})});
    CHECK(writeCsvForExcel(data, {}) == "\xEF\xBB\xBFtuổi;'@remark;code\r\n"
                                        "-3,5;'=1+1;'+84\r\n"
                                        ";'-;\"'\tx\"\r\n"
                                        "2;\"a;\"\"b\"\"\nc\";ok\r\n");
    CHECK(
        writeCsvForExcel(data, {}, {.values = {}, .language = {}, .decimal = '.'}).find("-3.5;") !=
        std::string::npos);
}

TEST_CASE("Text for Excel holds labels when asked to", "[io]")
{
    Variable q1{.name = "q1"};
    q1.values = {{"1", {{"vi", "Có"}, {"en", "Yes"}}, Missing::None},
                 {"2", {{"vi", "=Không"}}, Missing::None}};
    const Codebook codebook{.title = {}, .variables = {q1}, .sets = {}};
    std::vector<double> values{1, 2, 3, std::nan("")};
    const CsvWriting writing{.values = CellWording::Labels, .language = "vi", .decimal = ','};
    const std::string expected = "\xEF\xBB\xBFq1\r\nCó\r\n'=Không\r\n3\r\n\"\"\r\n";
    CHECK(writeCsvForExcel(Dataset({columnOf("q1", values)}), codebook, writing) == expected);
    CHECK(writeCsvForExcel(Dataset({Column("q1", NumberValues{values})}), codebook, writing) ==
          expected);
    for (const Dataset& data :
         {Dataset({columnOf("q1", values)}), Dataset({Column("q1", NumberValues{values})})})
        CHECK(writeDelimited(withLabels(data, codebook, "vi")) == "q1\nCó\n=Không\n3\n\"\"\n");
}

TEST_CASE("Plain text reads back as equal data", "[io][identity]")
{
    const double none = std::nan("");
    const Dataset data({columnOf("tuổi", std::vector<double>{18, none, -2.5}),
                        texts("nơi ở", {"Huế", "", "=1;\"2\",\r\n3"}),
                        columnOf("w", std::vector<double>{0.1 + 0.2, 1e21, 1.0 / 3})});
    CHECK(readDelimitedBytes(writeDelimited(data)).data == data);
}
