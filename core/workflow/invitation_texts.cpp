// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/invitation_texts.h"

#include <algorithm>
#include <array>

namespace quadrat {

namespace {

struct Phrases {
    const char *subject, *again, *greeting, *invite, *remind, *until, *attached, *inBody, *both,
        *link, *code, *thanks;
};

constexpr Phrases vietnamese{
    .subject = "Mời tham gia khảo sát: {title}",
    .again = "Nhắc lại: {title}",
    .greeting = "Kính gửi {name},",
    .invite = "Trân trọng kính mời ông/bà trả lời phiếu \"{title}\".",
    .remind = "Vừa qua chúng tôi có gửi ông/bà phiếu \"{title}\" nhưng chưa nhận được câu trả lời. "
              "Ý kiến của ông/bà rất cần cho kết quả khảo sát. Nếu ông/bà đã trả lời trong những "
              "ngày qua, xin bỏ qua thư này.",
    .until = "Xin trả lời trước ngày {deadline}.",
    .attached = "Xin lưu tệp đính kèm, mở bằng trình duyệt và trả lời; đến cuối phiếu, biểu mẫu sẽ "
                "chỉ cách gửi câu trả lời về.",
    .inBody = "Xin bấm Trả lời và ghi câu trả lời vào các dấu ngoặc trong phiếu dưới đây.",
    .both = "Ông/bà có thể mở tệp đính kèm bằng trình duyệt để trả lời, hoặc bấm Trả lời và ghi "
            "vào các dấu ngoặc trong phiếu dưới đây.",
    .link = "Ông/bà cũng có thể trả lời tại: {link}",
    .code = "Mã phiếu của ông/bà là {code}. Mã này đứng thay cho họ tên: câu trả lời được giữ bí "
            "mật, chỉ dùng để tổng hợp, không lưu cùng họ tên hay địa chỉ thư.",
    .thanks = "Xin cảm ơn ông/bà."};

constexpr Phrases english{
    .subject = "Invitation to a survey: {title}",
    .again = "A reminder: {title}",
    .greeting = "Dear {name},",
    .invite = "We kindly ask you to take part in the survey \"{title}\".",
    .remind = "We recently sent you the survey \"{title}\" and have not received your answers yet. "
              "Your view matters for the result. If you have answered in the last days, please "
              "disregard this message.",
    .until = "Please answer by {deadline}.",
    .attached = "Please save the attached file, open it in a browser and answer; at its end the "
                "form shows how to send your answers back.",
    .inBody = "Please press Reply and write your answers into the brackets of the form below.",
    .both = "You may open the attached file in a browser to answer, or press Reply and write into "
            "the brackets of the form below.",
    .link = "You may also answer at: {link}",
    .code = "Your case code is {code}. It stands in place of your name: answers are confidential, "
            "are used in summary only, and are not kept with names or addresses.",
    .thanks = "Thank you."};

std::string paragraphs(const Phrases& phrases, const UsualInvitation& wanted)
{
    const bool isFirst = wanted.purpose == InvitationPurpose::Invitation;
    std::string text = std::string(phrases.greeting) + "\n\n" +
                       (isFirst ? phrases.invite : phrases.remind) + "\n\n";
    text += wanted.form == InvitationForm::Attached ? phrases.attached
            : wanted.form == InvitationForm::InBody ? phrases.inBody
                                                    : phrases.both;
    if (wanted.hasLink)
        text += std::string("\n") + phrases.link;
    if (wanted.hasDeadline)
        text += std::string("\n") + phrases.until;
    return text + "\n\n" + phrases.code + "\n\n" + phrases.thanks + "\n";
}

/// Calls `found(begin, word)` for each {word}; words are small letters.
template <typename Found>
void eachPlace(std::string_view text, Found found)
{
    for (std::size_t begin = text.find('{'); begin != std::string_view::npos;
         begin = text.find('{', begin + 1)) {
        const std::size_t end = text.find('}', begin);
        if (end == std::string_view::npos)
            return;
        const std::string_view word = text.substr(begin + 1, end - begin - 1);
        if (!word.empty() && std::ranges::all_of(word, [](char c) { return 'a' <= c && c <= 'z'; }))
            found(begin, std::string(word));
    }
}

} // namespace

InvitationText usualInvitation(const UsualInvitation& wanted)
{
    const bool isFirst = wanted.purpose == InvitationPurpose::Invitation;
    return {.subject = {{"vi", isFirst ? vietnamese.subject : vietnamese.again},
                        {"en", isFirst ? english.subject : english.again}},
            .body = {{"vi", paragraphs(vietnamese, wanted)}, {"en", paragraphs(english, wanted)}}};
}

std::string withPlaces(std::string_view text, const std::map<std::string, std::string>& values)
{
    std::string filled;
    std::size_t taken = 0;
    eachPlace(text, [&](std::size_t begin, const std::string& word) {
        const auto value = values.find(word);
        if (value == values.end())
            return;
        filled += std::string(text.substr(taken, begin - taken)) + value->second;
        taken = begin + word.size() + 2;
    });
    return filled.append(text.substr(taken));
}

std::vector<std::string> unknownPlaces(std::string_view text)
{
    constexpr std::array<std::string_view, 5> known{"name", "code", "link", "deadline", "title"};
    std::vector<std::string> unknown;
    eachPlace(text, [&](std::size_t, const std::string& word) {
        if (std::ranges::find(known, word) == known.end())
            unknown.push_back(word);
    });
    return unknown;
}

} // namespace quadrat
