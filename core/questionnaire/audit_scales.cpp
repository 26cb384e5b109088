// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"
#include "core/base/number.h"
#include "core/questionnaire/audit_rules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

/// Words of praise and of blame in labels of scales, marks folded; the longest match counts, so
/// that "not satisfied" is no praise.
struct Words {
    std::vector<std::string_view> good, bad, middle;
};

const Words& words()
{
    static const Words all{
        {"hai long", "dong y",     "tot",       "xuat sac", "ung ho",    "tin tuong", "quan trong",
         "de dang",  "thuan tien", "nhanh",     "ro rang",  "hieu qua",  "satisfied", "agree",
         "good",     "excellent",  "support",   "trust",    "important", "easy",      "convenient",
         "fast",     "clear",      "effective", "likely",   "favour",    "favor",     "confident"},
        {"khong hai long",
         "bat binh",
         "khong dong y",
         "phan doi",
         "kem",
         "xau",
         "te",
         "yeu",
         "khong ung ho",
         "khong tin tuong",
         "khong quan trong",
         "kho khan",
         "khong thuan tien",
         "cham",
         "khong ro rang",
         "khong hieu qua",
         "dissatisfied",
         "not satisfied",
         "unsatisfied",
         "disagree",
         "bad",
         "poor",
         "terrible",
         "oppose",
         "distrust",
         "unimportant",
         "not important",
         "not at all important",
         "difficult",
         "inconvenient",
         "slow",
         "unclear",
         "ineffective",
         "unlikely",
         "not likely",
         "not confident",
         "chua hai long",
         "chua tot",
         "khong tot"},
        {"binh thuong", "trung binh", "trung lap", "neither", "neutral", "average", "fair",
         "khong y kien", "phan van", "chap nhan duoc", "tam duoc"}};
    return all;
}

std::size_t longestMatch(const std::string& label, const std::vector<std::string_view>& among)
{
    std::size_t longest = 0;
    for (const std::string_view word : among)
        if ((" " + label + " ").find(" " + std::string(word) + " ") != std::string::npos)
            longest = std::max(longest, word.size());
    return longest;
}

/// 1 good, −1 bad, 0 in between; empty if the words say nothing.
std::optional<int> toneOf(const std::string& label)
{
    const std::string plain = folded(label);
    const std::size_t good = longestMatch(plain, words().good),
                      bad = longestMatch(plain, words().bad),
                      middle = longestMatch(plain, words().middle);
    if (middle > 0 && middle >= std::max(good, bad))
        return 0;
    if (good > 0 && bad > 0 && good == bad)
        return 0;
    if (plain.find("neither") != std::string::npos)
        return 0;
    if (good > bad)
        return 1;
    return bad > 0 ? std::optional<int>(-1) : std::nullopt;
}

struct Tones {
    int good = 0, bad = 0, unknown = 0;
    bool isMonotone = true;
    int direction = 0; ///< 1: from bad to good
};

Tones tonesOf(const OptionList& list, const std::string& language)
{
    Tones tones;
    std::optional<int> before;
    for (const Option& option : list.options) {
        if (option.missing != Missing::None || option.specify)
            continue;
        const auto tone = toneOf(textIn(option.label, language));
        if (!tone) {
            ++tones.unknown;
            continue;
        }
        tones.good += *tone > 0;
        tones.bad += *tone < 0;
        if (before && *tone != *before) {
            const int step = *tone > *before ? 1 : -1;
            tones.isMonotone =
                tones.isMonotone && (tones.direction == 0 || tones.direction == step);
            tones.direction = step;
        }
        before = tone;
    }
    return tones;
}

bool isScale(const Question& question)
{
    return std::holds_alternative<RatingScale>(question.kind) ||
           std::holds_alternative<Grid>(question.kind);
}

bool codesAreInOrder(const OptionList& list)
{
    std::vector<double> codes;
    for (const Option& option : list.options)
        if (option.missing == Missing::None)
            if (const auto code = readNumber(option.code))
                codes.push_back(*code);
    return std::ranges::is_sorted(codes) || std::is_sorted(codes.rbegin(), codes.rend());
}

} // namespace

void auditScales(const Form& form, Findings& findings)
{
    const Questionnaire& all = form.questionnaire();
    if (all.languages.empty())
        return;
    int usual = 0; // direction of the first scale
    std::string usualName;
    std::set<const OptionList*> judged;
    eachQuestion(all, [&](const Question& question, const QuestionnairePlace& place) {
        const OptionList* list = listOf(all, question);
        if (!isScale(question) || !list)
            return;
        const QuestionnairePlace at{.part = Part::List,
                                    .list = std::size_t(list - all.lists.data())};
        const Tones tones = tonesOf(*list, all.languages.front());
        if (judged.insert(list).second) {
            if (tones.good + tones.bad > 1 && tones.good != tones.bad)
                findings.push_back(
                    {"unbalanced-scale",
                     Severity::Warning,
                     {QUADRAT_TEXT("core", "The scale \"%1\" has %2 answers of praise and %3 of "
                                           "blame: it leads to one side."),
                      {list->name, std::int64_t(tones.good), std::int64_t(tones.bad)}},
                     at});
            if (!tones.isMonotone || !codesAreInOrder(*list))
                findings.push_back(
                    {"scale-out-of-order",
                     Severity::Warning,
                     {QUADRAT_TEXT("core", "The answers of the scale \"%1\" do not go from one end "
                                           "to the other."),
                      {list->name}},
                     at});
        }
        if (tones.direction == 0 || !tones.isMonotone)
            return;
        if (usual == 0) {
            usual = tones.direction;
            usualName = question.name;
        } else if (usual != tones.direction) {
            findings.push_back(
                {"scale-direction",
                 Severity::Warning,
                 {QUADRAT_TEXT("core", "This scale runs the other way than that of \"%1\": people "
                                       "mark the wrong end by habit."),
                  {usualName}},
                 place});
        }
    });
}

} // namespace quadrat
