// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using Catch::Contains;

TEST_CASE("A project reads back as it was written, the mappings of its sources too", "[project]")
{
    Project project;
    project.specification.title = "Hà Nội 2026";
    ResponsePlan& plan = project.responses["responses"];
    plan.keys = {"id"};
    plan.mappings["0123456789abcdef0123456789abcdef"] = {
        .columns = {{.column = "Tuổi", .variable = "age", .label = {}, .kind = ValueKind::Number},
                    {.column = "Email"}},
        .choices = {},
        .duration = {},
        .keys = {"id"}};
    plan.mappings["other"] = {};
    project.invitations = {
        .table = "../danh sách.csv",
        .draw = "sample 1",
        .columns = {.address = "E-mail",
                    .name = "Họ tên",
                    .language = "lang",
                    .caseCode = "code",
                    .refused = "no"},
        .form = InvitationForm::Both,
        .deadline = "2026-12-15",
        .link = "https://example.org/{code}",
        .text = {.subject = {{"vi", "Mời"}}, .body = {{"vi", "Kính gửi {name}"}}}};
    CHECK(projectOf(partsOf(project)) == project);
}

TEST_CASE("A damaged mapping is named with its source", "[project][error]")
{
    CHECK_THROWS_WITH(
        projectOf({{"responses/a", R"({"mappings": {"s1": {"columns": [{"columm": "x"}]}}})"}}),
        Contains("responses/a") && Contains("mappings.s1"));
    CHECK_THROWS_WITH(projectOf({{"invitations", R"({"columns": {"addres": "x"}})"}}),
                      Contains("invitations.columns") && Contains("addres"));
}
