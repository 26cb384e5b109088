// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_issues.h"

#include "tests/core/io/import_file.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("Findings are a table that spreadsheets open", "[io]")
{
    const std::vector<Issue> issues{{Severity::Warning,
                                     {"\"%1\" is no number; see \"%2\".", {"=1+1", "a;b"}},
                                     7u,
                                     "-q1",
                                     "Tờ 1"},
                                    {Severity::Note, {"=HYPERLINK(1)", {}}, {}, "", ""}};
    const std::string text =
        writeIssues(issues, [](const Message& message) { return message.english(); });
    CHECK(text ==
          "\xEF\xBB\xBF\"Sheet\";\"Row\";\"Column\";\"Kind\";\"Finding\"\r\n"
          "\"Tờ 1\";7;\"'-q1\";\"Warning\";\"\"\"=1+1\"\" is no number; see \"\"a;b\"\".\"\r\n"
          "\"\";;\"\";\"Note\";\"'=HYPERLINK(1)\"\r\n");

    SECTION("and that reads back")
    {
        const Imported back = readDelimitedBytes(text);
        CHECK(valuesOf(back.data, "Sheet") == Values{"Tờ 1", ""});
        CHECK(valuesOf(back.data, "Finding")[0] == "\"=1+1\" is no number; see \"a;b\".");
    }
    SECTION("in the language of the reader")
    {
        CHECK(writeIssues({}, [](const Message&) { return std::string("chữ"); }) ==
              "\xEF\xBB\xBF\"chữ\";\"chữ\";\"chữ\";\"chữ\";\"chữ\"\r\n");
    }
}
