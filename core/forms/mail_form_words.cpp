// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/mail_form_words.h"

#include "core/questionnaire/form_words.h"

namespace quadrat {

namespace {

const MailFormWords english{
    .howTo = "How to answer: press Reply and write your answer between the colon and the closing "
             "bracket, for example %1. Leave a bracket empty if you do not want to answer. Then "
             "send the reply.",
    .onlyIf = "(Answer only if %1.)",
    .sectionOnlyIf = "(Answer this part only if %1.)",
    .block = "No. %1",
    .blocks = "One block for each; how many: %1.",
    .moreBlocks = "If there are more than %1, copy the lines and go on counting:",
    .several = "several answers: write all codes with blanks between them",
    .atMost = "at most %1 answers, codes with blanks between them",
    .ranking = "write the codes of your first %1 in order, the most important first",
    .number = "a number",
    .wholeNumber = "a whole number",
    .from = "from %1 to %2",
    .atLeast = "at least %1",
    .atMostNumber = "at most %1",
    .unit = "in %1",
    .date = "day/month/year, for example 23/11/2026",
    .time = "hours:minutes, for example 14:05",
    .dateTime = "for example 23/11/2026 14:05",
    .inWords = "write it in words",
    .specify = "If %1, in words: %2",
    .answerTo = "… (your answer to question %1)",
    .closing = "End of the form.",
};

const MailFormWords vietnamese{
    .howTo = "Cách trả lời: bấm Trả lời (Reply) và ghi câu trả lời vào giữa dấu hai chấm và dấu "
             "ngoặc đóng, ví dụ %1. Câu nào không muốn trả lời thì để trống. Sau đó gửi thư trả "
             "lời.",
    .onlyIf = "(Chỉ trả lời nếu %1.)",
    .sectionOnlyIf = "(Chỉ trả lời phần này nếu %1.)",
    .block = "Thứ %1",
    .blocks = "Mỗi trường hợp một khối; số khối: %1.",
    .moreBlocks = "Nếu có nhiều hơn %1, hãy chép các dòng và đánh số tiếp:",
    .several = "chọn nhiều câu trả lời: ghi các mã, cách nhau bằng dấu cách",
    .atMost = "chọn tối đa %1 câu trả lời, ghi các mã cách nhau bằng dấu cách",
    .ranking = "ghi theo thứ tự mã của %1 lựa chọn đầu, quan trọng nhất ghi trước",
    .number = "một số",
    .wholeNumber = "một số nguyên",
    .from = "từ %1 đến %2",
    .atLeast = "ít nhất %1",
    .atMostNumber = "nhiều nhất %1",
    .unit = "đơn vị: %1",
    .date = "ngày/tháng/năm, ví dụ 23/11/2026",
    .time = "giờ:phút, ví dụ 14:05",
    .dateTime = "ví dụ 23/11/2026 14:05",
    .inWords = "ghi bằng chữ",
    .specify = "Nếu %1, xin ghi rõ: %2",
    .answerTo = "… (câu trả lời ở câu %1)",
    .closing = "Hết phiếu.",
};

} // namespace

const MailFormWords& mailFormWords(std::string_view language)
{
    return isVietnamese(language) ? vietnamese : english;
}

} // namespace quadrat
