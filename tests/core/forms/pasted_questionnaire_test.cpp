// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/forms/pasted_questionnaire.h"
#include "core/project/questionnaire_words.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace quadrat;

namespace {

template <typename Kind>
const Kind& kindOf(const Questionnaire& questionnaire, const std::string& name)
{
    INFO(name);
    INFO(writeQuestionnaire(questionnaire).dump(1));
    const Question* question = questionnaire.findQuestion(name);
    REQUIRE(question);
    const auto* kind = std::get_if<Kind>(&question->kind);
    REQUIRE(kind);
    return *kind;
}

std::vector<std::string> labels(const Questionnaire& questionnaire, const std::string& list)
{
    std::vector<std::string> result;
    for (const Option& option : questionnaire.findList(list)->options)
        result.push_back(textIn(option.label, ""));
    return result;
}

using Strings = std::vector<std::string>;

const char* const vietnamese = "PHIẾU KHẢO SÁT Ý KIẾN\n"
                               "Xin ông/bà vui lòng trả lời các câu hỏi dưới đây.\n"
                               "\n"
                               "PHẦN I. THÔNG TIN CHUNG\n"
                               "Câu 1. Giới tính:\n"
                               "□ Nam   □ Nữ\n"
                               "Câu 2: Ông/bà bao nhiêu tuổi? ………. tuổi\n"
                               "Câu 3. Trình độ học vấn?\n"
                               "a) Tiểu học\n"
                               "b) Trung học\n"
                               "c) Khác (ghi rõ)……………\n"
                               "d) Từ chối trả lời\n"
                               "PHẦN II: Ý KIẾN\n"
                               "Câu 4. Ông/bà biết tin qua đâu? (chọn nhiều phương án)\n"
                               "1. Truyền hình\n"
                               "2. Đài\n"
                               "3. Không biết\n"
                               "Câu 5. Ông/bà hài lòng đến mức nào (thang điểm từ 1 đến 5)?\n"
                               "1 = rất không hài lòng, 5 = rất hài lòng\n"
                               "Câu 6. Đánh giá các nội dung sau\n"
                               "STT\tNội dung\tTốt\tTrung bình\tKém\n"
                               "1\tThái độ\t☐\t☐\t☐\n"
                               "2\tThời gian\t\t\t\n"
                               "Câu 7. Ý kiến khác của ông/bà\n"
                               "......................................\n"
                               "......................................\n"
                               "Câu 8. Ngày tháng năm sinh: ___/___/______\n"
                               "Câu 9. Ông/bà có đồng ý không?\n"
                               "☐ Có\n"
                               "☐ Không\n"
                               "Xin cảm ơn ông/bà!\n";

} // namespace

TEST_CASE("A questionnaire pasted from a word processor is understood", "[io][pasted]")
{
    const ReadQuestionnaire read = readPastedQuestionnaire(vietnamese);
    const Questionnaire& q = read.questionnaire;
    CHECK(q.languages == Strings{"vi"});
    CHECK(textIn(q.title, "vi") == "PHIẾU KHẢO SÁT Ý KIẾN");
    CHECK(textIn(q.introduction, "vi") == "Xin ông/bà vui lòng trả lời các câu hỏi dưới đây.");
    REQUIRE(q.sections.size() == 2);
    CHECK(textIn(q.sections[0].title, "vi") == "PHẦN I. THÔNG TIN CHUNG");
    CHECK(labels(q, kindOf<SingleChoice>(q, "q1").list) == Strings{"Nam", "Nữ"});
    CHECK(kindOf<NumberEntry>(q, "q2").unit == Texts{{"vi", "tuổi"}});
    const OptionList& third = *q.findList(kindOf<SingleChoice>(q, "q3").list);
    REQUIRE(third.options.size() == 4);
    CHECK(third.options[2].specify);
    CHECK(textIn(third.options[2].label, "vi") == "Khác (ghi rõ)");
    CHECK(third.options[3].missing == Missing::Refused);
    const OptionList& fourth = *q.findList(kindOf<MultipleChoice>(q, "q4").list);
    CHECK(fourth.options[1].code == "2");
    CHECK(fourth.options[2].missing == Missing::DontKnow);
    CHECK(q.findList(kindOf<RatingScale>(q, "q5").list)->options.size() == 5);
    const auto& grid = kindOf<Grid>(q, "q6");
    CHECK(labels(q, grid.list) == Strings{"Tốt", "Trung bình", "Kém"});
    REQUIRE(grid.items.size() == 2);
    CHECK(textIn(grid.items[1].label, "vi") == "Thời gian");
    kindOf<TextEntry>(q, "q7");
    kindOf<DateEntry>(q, "q8");
    CHECK(labels(q, kindOf<SingleChoice>(q, "q9").list) == Strings{"Có", "Không"});
    CHECK(std::holds_alternative<Note>(q.sections[1].questions.back().kind));
    REQUIRE(read.lost.size() == 1);
    const std::string_view all = vietnamese;
    CHECK(read.lost[0].row == std::size_t(std::count(all.begin(), all.end(), '\n')));
}

TEST_CASE("Numbers of questions and of options are told apart", "[io][pasted]")
{
    const Questionnaire q = readPastedQuestionnaire("1. What is your sex?\n"
                                                    "1. Male\n"
                                                    "2. Female\n"
                                                    "2. How many children have you?\n"
                                                    "_____\n"
                                                    "3. Which of these do you read? Select all "
                                                    "that apply.\n"
                                                    "A. Papers\n"
                                                    "B. Books\n"
                                                    "C. Other, please specify: ____\n"
                                                    "4. Would you recommend it?\n"
                                                    "1 2 3 4 5\n"
                                                    "Section B: More\n"
                                                    "5) Any comment?\n")
                                .questionnaire;
    CHECK(labels(q, kindOf<SingleChoice>(q, "q1").list) == Strings{"Male", "Female"});
    kindOf<NumberEntry>(q, "q2");
    const auto& third = kindOf<MultipleChoice>(q, "q3");
    CHECK(labels(q, third.list) == Strings{"Papers", "Books", "Other, please specify:"});
    CHECK(q.findList(third.list)->options[2].specify);
    CHECK(kindOf<RatingScale>(q, "q4").list == "list_3");
    CHECK(q.languages == Strings{"en"});
    CHECK(textIn(q.sections.back().title, "en") == "Section B: More");
}

TEST_CASE("No line of a pasted text is lost", "[io][pasted][identity]")
{
    Random random(7);
    std::vector<std::string> lines;
    std::istringstream stream(vietnamese);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    for (int k = 0; k < 300; ++k) {
        std::string text;
        std::vector<std::string> words;
        for (int line = 0; line < 25; ++line) {
            // A word of its own marks each line; whatever becomes of it must hold the word.
            std::string marked = lines[random.below(lines.size())];
            if (marked.find('\t') != std::string::npos || marked.empty() ||
                marked.find_first_of("._") == 0)
                marked = "Dòng chữ " + std::string(random.below(3), ' ');
            words.push_back("zz" + std::to_string(k) + "x" + std::to_string(line) + "zz");
            const std::size_t end = marked.find_last_not_of("….:?_ ");
            const std::size_t begin = marked.find(' ');
            marked.insert(begin == std::string::npos || begin > end ? marked.size() : begin + 1,
                          words.back() + " ");
            text += marked + "\n";
        }
        const std::string json =
            writeQuestionnaire(readPastedQuestionnaire(text).questionnaire).dump();
        for (const std::string& word : words) {
            INFO(text);
            INFO(word);
            CHECK(json.find(word) != std::string::npos);
        }
    }
}

TEST_CASE("Malformed pasted text is read, too large or broken text is refused",
          "[io][pasted][error]")
{
    const std::vector<std::string> seeds{vietnamese, "1. a?\na) b\nI. II\nx\ty\tz\n1\t2\t3\n( ) c"};
    CHECK(survived(seeds, 1'000,
                   [](const std::string& text) { readPastedQuestionnaire(text, "vi"); }) == 1'000);
    CHECK_THROWS_WITH(readPastedQuestionnaire("\xFF"), Catch::Contains("UTF-8"));
    std::string many;
    for (int k = 0; k < 20'001; ++k)
        many += "a\n";
    CHECK_THROWS_WITH(readPastedQuestionnaire(many), Catch::Contains("20000"));
    CHECK(readPastedQuestionnaire("").questionnaire.sections.empty());
}
