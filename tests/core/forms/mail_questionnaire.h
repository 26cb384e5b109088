// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

/// The questionnaire "desk 1" that the messages of tests/data/mail are about.
inline quadrat::Questionnaire deskQuestionnaire()
{
    using namespace quadrat;
    Questionnaire desk{.name = "desk",
                       .version = "1",
                       .title = {{"vi", "Bộ phận một cửa"}, {"en", "One-stop desk"}},
                       .introduction = {{"vi", "Kính mời ông/bà trả lời."}},
                       .languages = {"vi", "en"}};
    const Option dontKnow{.code = "98",
                          .label = {{"vi", "Không biết"}, {"en", "Don't know"}},
                          .missing = Missing::DontKnow};
    desk.lists = {
        {"satisfaction",
         {{.code = "1", .label = {{"vi", "Rất không hài lòng"}, {"en", "Very dissatisfied"}}},
          {.code = "2", .label = {{"vi", "Không hài lòng"}, {"en", "Dissatisfied"}}},
          {.code = "3", .label = {{"vi", "Bình thường"}, {"en", "Neither"}}},
          {.code = "4", .label = {{"vi", "Hài lòng"}, {"en", "Satisfied"}}},
          {.code = "5", .label = {{"vi", "Rất hài lòng"}, {"en", "Very satisfied"}}},
          dontKnow}},
        {"services",
         {{.code = "1", .label = {{"vi", "Cư trú"}, {"en", "Residence"}}},
          {.code = "2", .label = {{"vi", "Chứng thực"}, {"en", "Notarisation"}}},
          {.code = "3", .label = {{"vi", "Đất đai, xây dựng"}, {"en", "Land, building"}}},
          {.code = "96", .label = {{"vi", "Khác"}, {"en", "Other"}}, .specify = true}}},
        {"none",
         {{.code = "-8", .label = {{"vi", "Không nhớ"}}, .missing = Missing::DontKnow},
          {.code = "-9", .label = {{"vi", "Từ chối"}}, .missing = Missing::Refused}}}};
    Section visit{.name = "visit", .title = {{"vi", "Lần đến gần đây"}, {"en", "Last visit"}}};
    visit.questions = {
        {.name = "q1",
         .kind = RatingScale{.list = "satisfaction"},
         .text = {.text = {{"vi", "Ông/bà có hài lòng không?"}, {"en", "How satisfied are you?"}}}},
        {.name = "used", .kind = MultipleChoice{.list = "services", .most = 2}},
        {.name = "rating",
         .kind = Grid{.list = "satisfaction",
                      .items = {{"hours", {{"vi", "Giờ làm việc"}, {"en", "Opening hours"}}},
                                {"staff", {{"vi", "Cán bộ"}, {"en", "Staff"}}}}}},
        {.name = "waited",
         .kind = NumberEntry{.unit = {{"vi", "phút"}, {"en", "minutes"}},
                             .least = 0,
                             .most = 600,
                             .decimals = 1}},
        {.name = "visited", .kind = DateEntry{}},
        {.name = "why", .kind = TextEntry{.severalLines = true}, .showIf = "q1 <= 3"},
        {.name = "first", .kind = Ranking{.list = "services", .places = 2}},
        {.name = "recommend", .kind = Recommendation{}},
        {.name = "full_name",
         .kind = TextEntry{},
         .text = {.text = {{"en", "Your full name"}}},
         .identifying = true},
        {.name = "members", .kind = NumberEntry{.least = 0, .most = 9}}};
    Section people{.name = "people", .title = {{"vi", "Người trong hộ"}}};
    people.repeat = Repeat{.count = "members", .most = 9};
    people.questions = {{.name = "age",
                         .kind = NumberEntry{.unit = {{"vi", "tuổi"}}, .least = 0, .most = 120},
                         .besides = "none"}};
    desk.sections = {visit, people};
    return desk;
}
