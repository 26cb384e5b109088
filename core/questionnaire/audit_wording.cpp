// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"
#include "core/questionnaire/audit_rules.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

/// Small letters without marks, words with one blank between and at both ends.
std::string plainWords(const std::string& text)
{
    std::string words = " ";
    for (const char byte : folded(text)) {
        const bool isLetter = std::uint8_t(byte) >= 0x80 || byte == '/' || byte == '\'' ||
                              (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (isLetter)
            words += byte;
        else if (words.back() != ' ')
            words += ' ';
    }
    return words.back() == ' ' ? words : words + " ";
}

/// The first of the phrases that stands in a text; empty if none does.
std::string_view phraseIn(const std::string& text, const std::vector<std::string_view>& phrases)
{
    for (const std::string_view phrase : phrases)
        if (text.find(" " + std::string(phrase) + " ") != std::string::npos)
            return phrase;
    return {};
}

std::size_t wordsIn(const std::string& text)
{
    std::istringstream words(text);
    std::string word;
    std::size_t count = 0;
    while (words >> word)
        ++count;
    return count;
}

const std::vector<std::string_view> identityPhrases{"ho va ten",
                                                    "ho ten",
                                                    "ten cua ong",
                                                    "ten cua ba",
                                                    "ten cua anh",
                                                    "ten day du",
                                                    "so dien thoai",
                                                    "dien thoai cua",
                                                    "so cccd",
                                                    "cccd",
                                                    "cmnd",
                                                    "can cuoc",
                                                    "chung minh nhan dan",
                                                    "ho chieu",
                                                    "so tai khoan",
                                                    "dia chi nha",
                                                    "dia chi lien he",
                                                    "dia chi email",
                                                    "email cua",
                                                    "so nha",
                                                    "ngay thang nam sinh",
                                                    "full name",
                                                    "your name",
                                                    "phone number",
                                                    "telephone number",
                                                    "mobile number",
                                                    "e mail address",
                                                    "email address",
                                                    "home address",
                                                    "street address",
                                                    "passport",
                                                    "identity card",
                                                    "id number",
                                                    "bank account",
                                                    "date of birth"};

const std::vector<std::string_view> leadingPhrases{
    "phai khong",
    "dung khong",
    "co phai la",
    "chang le",
    "chac han",
    "ro rang la",
    "tat nhien",
    "hien nhien",
    "nhu moi nguoi deu biet",
    "ai cung biet",
    "ong ba co dong y rang",
    "co dong y rang",
    "khong nghi ngo",
    "don't you",
    "wouldn't you",
    "isn't it",
    "do you agree that",
    "would you agree",
    "obviously",
    "of course",
    "clearly",
    "everyone knows",
    "as you know",
    "surely",
    "undoubtedly",
};

/// With their marks: "lần" is no "lẫn".
const std::vector<std::string_view> joiningWords{"và", "cũng như", "lẫn", "and", "as well as"};

/// Joined words that are one thing.
const std::vector<std::string_view> oneThing{
    "ông và bà",   "Ông và bà", "anh và chị",    "cô và chú", "họ và tên",
    "ngày và giờ", "và/hoặc",   "date and time", "and/or",    "name and address"};

const std::vector<std::string_view> absolutes{"luon luon",  "khong bao gio", "moi luc",
                                              "bat cu ai",  "always",        "never",
                                              "every time", "everybody"};

class WordingRules {
public:
    WordingRules(const Form& form, Findings& findings)
        : m_questionnaire(form.questionnaire()), m_findings(findings)
    {}

    void run()
    {
        eachQuestion(m_questionnaire, [&](const Question& question, const QuestionnairePlace& at) {
            if (std::holds_alternative<Calculation>(question.kind))
                return;
            auditIdentity(question, at);
            auditDontKnow(question, at);
            if (std::holds_alternative<Note>(question.kind))
                return;
            for (const auto& [language, text] : question.text.text)
                auditText(question, text, withLanguage(withPart(at, Part::Wording), language));
            if (const auto* grid = std::get_if<Grid>(&question.kind))
                for (std::size_t k = 0; k < grid->items.size(); ++k)
                    for (const auto& [language, text] : grid->items[k].label)
                        auditJoined(text, withLanguage(withPart(at, Part::Item, k), language));
        });
    }

private:
    static QuestionnairePlace withLanguage(QuestionnairePlace place, const std::string& language)
    {
        place.language = language;
        return place;
    }

    void add(const char* rule, Severity severity, Message message, const QuestionnairePlace& place)
    {
        m_findings.push_back({rule, severity, std::move(message), place});
    }

    /// A hint; the same in a second language is not said again.
    void addOnce(const char* rule, Message message, const QuestionnairePlace& place)
    {
        const bool isSaid = std::ranges::any_of(m_findings, [&](const AuditFinding& finding) {
            return finding.rule == rule &&
                   withLanguage(finding.place, "") == withLanguage(place, "");
        });
        if (!isSaid)
            add(rule, Severity::Note, std::move(message), place);
    }

    void auditIdentity(const Question& question, const QuestionnairePlace& place)
    {
        if (question.identifying || std::holds_alternative<Note>(question.kind))
            return;
        for (const auto& [language, text] : question.text.text) {
            const std::string_view phrase = phraseIn(plainWords(text), identityPhrases);
            if (phrase.empty())
                continue;
            add("identifying", Severity::Warning,
                {QUADRAT_TEXT("core",
                              "This seems to ask who somebody is (\"%1\"). Leave it out, or "
                              "mark it as identifying: the answer is then kept apart."),
                 {std::string(phrase)}},
                withLanguage(withPart(place, Part::Wording), language));
            return;
        }
    }

    void auditDontKnow(const Question& question, const QuestionnairePlace& place)
    {
        const bool asksOpinion = std::holds_alternative<RatingScale>(question.kind) ||
                                 std::holds_alternative<Grid>(question.kind);
        if (!asksOpinion)
            return;
        const auto options = optionsOf(m_questionnaire, question);
        const bool offers = std::ranges::any_of(
            options, [](const Option* option) { return option->missing != Missing::None; });
        if (!offers && !options.empty())
            add("no-dont-know", Severity::Note,
                {QUADRAT_TEXT("core", "Who does not know has no answer to choose. Offer \"don't "
                                      "know\", or leave it out on purpose."),
                 {}},
                place);
    }

    void auditText(const Question& question, const std::string& text,
                   const QuestionnairePlace& place)
    {
        constexpr std::size_t longestEnglish = 30, longestVietnamese = 45; // words, syllables
        const std::string words = plainWords(text);
        const std::size_t most = place.language == "vi" ? longestVietnamese : longestEnglish;
        if (const std::size_t count = wordsIn(text); count > most)
            addOnce("long-wording",
                    {QUADRAT_TEXT("core", "The question has %1 words; beyond %2 people lose the "
                                          "thread."),
                     {std::int64_t(count), std::int64_t(most)}},
                    place);
        if (const std::string_view phrase = phraseIn(words, leadingPhrases); !phrase.empty())
            addOnce(
                "leading",
                {QUADRAT_TEXT("core", "\"%1\" leads to an answer. Ask so that each answer is as "
                                      "easy to give."),
                 {std::string(phrase)}},
                place);
        if (const std::string_view phrase = phraseIn(words, absolutes); !phrase.empty())
            addOnce("absolute",
                    {QUADRAT_TEXT("core",
                                  "\"%1\" makes a question hard to agree with. Say how often or "
                                  "how many."),
                     {std::string(phrase)}},
                    place);
        const bool asksOneThing = std::holds_alternative<RatingScale>(question.kind) ||
                                  std::holds_alternative<SingleChoice>(question.kind) ||
                                  std::holds_alternative<Recommendation>(question.kind);
        if (asksOneThing)
            auditJoined(text, place);
        auditNegations(words, place);
    }

    void auditJoined(const std::string& text, const QuestionnairePlace& place)
    {
        std::string words = " " + text + " ";
        for (char& byte : words)
            byte = byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte == '\n' ? ' ' : byte;
        for (const std::string_view one : oneThing)
            for (std::size_t at; (at = words.find(one)) != std::string::npos;)
                words.erase(at, one.size());
        const std::string_view joining = phraseIn(words, joiningWords);
        if (!joining.empty())
            addOnce("double-barrelled",
                    {QUADRAT_TEXT("core", "\"%1\" may ask two things at once. If a person can feel "
                                          "otherwise about each, ask two questions."),
                     {std::string(joining)}},
                    place);
    }

    void auditNegations(std::string words, const QuestionnairePlace& place)
    {
        for (const std::string_view choice : {" hay khong ", " hoac khong ", " or not "})
            for (std::size_t at; (at = words.find(choice)) != std::string::npos;)
                words.replace(at, choice.size(), " ");
        std::size_t count = 0;
        // "có … không?" at the end is how Vietnamese asks.
        for (const std::string_view word : {"khong", "chua", "chang", "not", "no", "never"})
            for (std::size_t at = 0;
                 (at = words.find(" " + std::string(word) + " ", at)) != std::string::npos; ++at)
                count += at + word.size() + 2 < words.size();
        if (count >= 2)
            addOnce("double-negative",
                    {QUADRAT_TEXT("core", "Two negations in one question are easily read the wrong "
                                          "way."),
                     {}},
                    place);
    }

    const Questionnaire& m_questionnaire;
    Findings& m_findings;
};

} // namespace

void auditWording(const Form& form, Findings& findings)
{
    WordingRules(form, findings).run();
}

void auditTexts(const Form& form, Findings& findings)
{
    const Questionnaire& all = form.questionnaire();
    const auto isBlank = [](const Texts& texts) {
        return std::ranges::all_of(texts, [](const auto& text) { return text.second.empty(); });
    };
    eachQuestion(all, [&](const Question& question, const QuestionnairePlace& place) {
        if (isBlank(question.text.text) && !std::holds_alternative<Calculation>(question.kind))
            findings.push_back({"no-wording",
                                Severity::Fault,
                                {QUADRAT_TEXT("core", "This question has no wording."), {}},
                                withPart(place, Part::Wording)});
    });
    for (std::size_t l = 0; l < all.lists.size(); ++l)
        for (std::size_t k = 0; k < all.lists[l].options.size(); ++k)
            if (isBlank(all.lists[l].options[k].label))
                findings.push_back(
                    {"no-wording",
                     Severity::Fault,
                     {QUADRAT_TEXT("core", "The answer %1 of the list \"%2\" has no words."),
                      {all.lists[l].options[k].code, all.lists[l].name}},
                     {.part = Part::Option, .list = l, .option = k}});
    for (const Untranslated& missing : untranslated(all))
        findings.push_back({"untranslated",
                            Severity::Warning,
                            {QUADRAT_TEXT("core", "There is no text in \"%1\" for: %2"),
                             {missing.place.language, missing.text}},
                            missing.place});
}

} // namespace quadrat
