// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/codebook_html.h"

#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

struct Survey {
    Dataset data;
    Codebook codebook;

    Survey()
    {
        const double none = std::nan("");
        Variable q1{.name = "q1", .label = {{"vi", "Hài <lòng>?"}, {"en", "Satisfied & happy?"}}};
        q1.values = {{"2", {{"vi", "Không"}, {"en", "No"}}, Missing::None},
                     {"1", {{"vi", "Có"}, {"en", "Yes"}}, Missing::None},
                     {"9", {{"vi", "Từ chối"}, {"en", "Will not say"}}, Missing::Refused}};
        Variable age{.name = "age"};
        age.missingRanges = {{90, 99, Missing::DontKnow}};
        codebook.variables = {q1, age};
        codebook.sets = {{.name = "media", .label = {}, .variables = {"q1", "age"}}};
        data = Dataset({columnOf("q1", std::vector<double>{1, 1, 9, none}),
                        columnOf("age", std::vector<double>{20, 30, 99, 40})});
    }

    std::string page(const CodebookWriting& writing = {}) const
    {
        return codebookHtml(data, codebook, writing);
    }
};

bool holds(const std::string& page, const std::string& part)
{
    return page.find(part) != std::string::npos;
}

} // namespace

TEST_CASE_METHOD(Survey, "The page of a codebook counts every value", "[io]")
{
    const std::string html = page();
    CHECK(holds(html, "<p>4 rows, 2 variables. Counts are not weighted.</p>"));
    CHECK(holds(html, "<p>Satisfied &amp; happy?</p>"));
    CHECK(holds(html, "<tr><td>1</td><td>Yes</td><td></td><td class=\"n\">2</td>"
                      "<td class=\"n\">50.0</td></tr>"));
    CHECK(holds(html, "<tr><td>2</td><td>No</td><td></td><td class=\"n\">0</td>"));
    CHECK(holds(html, "<tr class=\"missing\"><td>9</td><td>Will not say</td><td>Refused</td>"
                      "<td class=\"n\">1</td><td class=\"n\">25.0</td></tr>"));
    CHECK(holds(html, "<tr class=\"missing\"><td></td><td></td><td>No answer</td>"
                      "<td class=\"n\">1</td>"));
    CHECK(html.find("<td>No</td>") < html.find("<td>Yes</td>")); // the order of the scale
    // 99 is no answer, and so not in the mean.
    CHECK(holds(html, "<p>3 answers from 20 to 40, mean 30.00.</p>"));
    CHECK(holds(html, "<td>99</td><td></td><td>Don't know</td>"));
    CHECK(holds(html, "<p>q1, age</p>"));
}

TEST_CASE_METHOD(Survey, "The page is in the language asked for, and harmless", "[io]")
{
    CodebookWriting writing{.language = "vi", .words = {}, .number = {}};
    writing.words = [](const Message& message) { return "<" + message.english() + ">"; };
    writing.number = [](double number, int decimals) {
        return std::to_string(int(number)) + (decimals > 0 ? ",x" : "");
    };
    const std::string html = page(writing);
    CHECK(holds(html, "<html lang=\"vi\">"));
    CHECK(holds(html, "<p>Hài &lt;lòng&gt;?</p>"));
    CHECK(holds(html, "&lt;Value label&gt;"));
    CHECK(holds(html, "<td class=\"n\">50,x</td>"));
    CHECK_FALSE(holds(html, "<lòng>"));
    CHECK_FALSE(holds(html, "http")); // needs no other file
}
