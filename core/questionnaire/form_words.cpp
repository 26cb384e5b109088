// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/form_words.h"

#include <cstddef>

namespace quadrat {

namespace {

const FormWords english{
    .number = "Q%1.",
    .question = "question %1",
    .goTo = "→ go to %1",
    .goToSection = "→ go to section %1",
    .goToNextBlock = "→ next block",
    .goToEnd = "→ end",
    .onlyIf = "(Only if %1.)",
    .onlyIfElse = "(Only if %1. Otherwise %2)",
    .continued = "%1 (continued)",
    .section = "Section %1",
    .page = "Page %1 of %2",
    .turnOver = "Please go on to the next page",
    .caseCode = "Case code",
    .formNumber = "Form no.",
    .interviewer = "Interviewer",
    .interviewDate = "Date",
    .place = "Place",
    .contact = "Contact",
    .howToAnswer = "How to fill in this form",
    .rules = {"Put a cross in the box of your answer: a round box takes one answer, square boxes "
              "take several.",
              "If you crossed a wrong box, fill it in completely and cross the right one.",
              "Write one digit in each box.",
              "An arrow after an answer says which question comes next. Without an arrow, go on to "
              "the next one."},
    .tearOff = "This sheet is torn off and kept apart from the answers. The pages with the answers "
               "carry a code only.",
    .toInterviewer = "Interviewer: %1",
    .chooseSeveral = "Cross all that apply.",
    .atMost = "Cross %1 at most.",
    .writePlaces = "Write the place in the box, from 1 to %1.",
    .placeOf = "question %1, place %2",
    .dateParts = "day / month / year",
    .timeParts = "hours : minutes",
    .codeOf = "Code",
    .nameOf = "Name",
    .codeList = "Codes for %1",
    .blocks = "One block for each; how many: %1.",
    .moreBlocks = "If there are more than %1, go on in another form with the same case code.",
    .fromCover = "cover sheet",
    .decimalMark = ".",
    .is = "%1 is %2",
    .isNot = "%1 is not %2",
    .isChosen = "%2 is chosen in %1",
    .isNotChosen = "%2 is not chosen in %1",
    .isAnswered = "%1 is answered",
    .isMissing = "%1 is not answered",
    .equals = "%1 is %2",
    .differs = "%1 is not %2",
    .below = "%1 is below %2",
    .atMostNumber = "%1 is %2 or less",
    .above = "%1 is above %2",
    .atLeastNumber = "%1 is %2 or more",
    .between = "%1 is from %2 to %3",
    .both = " and ",
    .either = " or ",
    .negated = "not: %1",
    .words = "%1, words at %2",
    .item = "%1, row %2",
    .sum = "the sum of %1",
    .mean = "the mean of %1",
    .smallest = "the smallest of %1",
    .largest = "the largest of %1",
    .countOf = "the number of answers among %1",
};

const FormWords vietnamese{
    .number = "Câu %1.",
    .question = "câu %1",
    .goTo = "→ câu %1",
    .goToSection = "→ phần %1",
    .goToNextBlock = "→ khối tiếp theo",
    .goToEnd = "→ hết phiếu",
    .onlyIf = "(Chỉ hỏi nếu %1.)",
    .onlyIfElse = "(Chỉ hỏi nếu %1. Nếu không %2)",
    .continued = "%1 (tiếp)",
    .section = "Phần %1",
    .page = "Trang %1/%2",
    .turnOver = "Xin xem tiếp trang sau",
    .caseCode = "Mã phiếu",
    .formNumber = "Phiếu số",
    .interviewer = "Người phỏng vấn",
    .interviewDate = "Ngày",
    .place = "Địa điểm",
    .contact = "Thông tin liên hệ",
    .howToAnswer = "Cách ghi phiếu",
    .rules =
        {"Đánh dấu X vào ô của câu trả lời: ô tròn chỉ chọn một, ô vuông được chọn nhiều.",
         "Nếu đánh dấu nhầm, xin tô kín ô sai rồi đánh dấu X vào ô đúng.", "Mỗi ô ghi một chữ số.",
         "Mũi tên sau câu trả lời cho biết câu hỏi tiếp theo. Không có mũi tên thì trả lời câu "
         "kế tiếp."},
    .tearOff = "Tờ này được tách khỏi phần trả lời và cất giữ riêng. Các trang trả lời chỉ mang mã "
               "phiếu.",
    .toInterviewer = "Người hỏi: %1",
    .chooseSeveral = "Đánh dấu mọi câu trả lời phù hợp.",
    .atMost = "Chọn nhiều nhất %1.",
    .writePlaces = "Ghi thứ tự vào ô, từ 1 đến %1.",
    .placeOf = "câu %1, thứ %2",
    .dateParts = "ngày / tháng / năm",
    .timeParts = "giờ : phút",
    .codeOf = "Mã",
    .nameOf = "Tên",
    .codeList = "Bảng mã cho %1",
    .blocks = "Mỗi khối ghi cho một trường hợp; số khối cần ghi: %1.",
    .moreBlocks = "Nếu có hơn %1, xin ghi tiếp vào một phiếu khác cùng mã.",
    .fromCover = "tờ bìa",
    .decimalMark = ",",
    .is = "%1 là %2",
    .isNot = "%1 không phải là %2",
    .isChosen = "%1 có chọn %2",
    .isNotChosen = "%1 không chọn %2",
    .isAnswered = "%1 có trả lời",
    .isMissing = "%1 không có câu trả lời",
    .equals = "%1 bằng %2",
    .differs = "%1 khác %2",
    .below = "%1 nhỏ hơn %2",
    .atMostNumber = "%1 từ %2 trở xuống",
    .above = "%1 lớn hơn %2",
    .atLeastNumber = "%1 từ %2 trở lên",
    .between = "%1 từ %2 đến %3",
    .both = " và ",
    .either = " hoặc ",
    .negated = "không phải: %1",
    .words = "%1, phần ghi rõ ở %2",
    .item = "%1, dòng %2",
    .sum = "tổng của %1",
    .mean = "trung bình của %1",
    .smallest = "số nhỏ nhất trong %1",
    .largest = "số lớn nhất trong %1",
    .countOf = "số câu có trả lời trong %1",
};

} // namespace

bool isVietnamese(std::string_view language)
{
    return language.substr(0, language.find('-')) == "vi";
}

const FormWords& formWords(std::string_view language)
{
    return isVietnamese(language) ? vietnamese : english;
}

std::string filled(const char* pattern, const std::vector<std::string>& arguments)
{
    std::string text;
    for (const char* at = pattern; *at; ++at) {
        const auto place = std::size_t(at[1] - '1');
        if (*at == '%' && at[1] >= '1' && place < arguments.size())
            text += arguments[std::size_t(*++at - '1')];
        else
            text += *at;
    }
    return text;
}

} // namespace quadrat
