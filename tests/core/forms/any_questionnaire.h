// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// Makes questionnaires in which anything may stand that the model allows; the same seed gives the
/// same one.
class AnyQuestionnaire {
public:
    explicit AnyQuestionnaire(std::uint64_t seed) : m_random(seed) {}

    Questionnaire make()
    {
        Questionnaire q;
        const std::vector<std::vector<std::string>> languages{
            {}, {"vi"}, {"vi", "en"}, {"en", "vi", "fr"}, {"Klingon", "x-y"}, {"en", "English"}};
        m_languages = pick(languages);
        q.languages = m_languages;
        q.name = maybe() ? "poll_" + number(99) : "";
        q.version = maybe() ? number(9) : "";
        q.title = texts();
        q.introduction = texts();
        q.closing = texts();
        q.seed = maybe() ? std::uint32_t(m_random.next()) : 0;
        if (maybe(4))
            q.delivery = {.address = "https://example.org/in", .email = "a@example.org"};
        for (std::size_t k = 0; k < 4; ++k)
            q.lists.push_back(list(k));
        q.lists.push_back({"dk",
                           {{.code = "98", .label = texts(), .missing = Missing::DontKnow},
                            {.code = "99", .missing = Missing::Refused}}});
        if (maybe(4))
            q.lists.push_back({"nothing", {}});
        const std::size_t sections = 1 + m_random.below(4);
        for (std::size_t s = 0; s < sections; ++s)
            q.sections.push_back(section(s));
        return q;
    }

private:
    bool maybe(std::uint64_t of = 2) { return m_random.below(of) == 0; }
    std::string number(std::uint64_t below) { return std::to_string(m_random.below(below)); }
    template <typename Value>
    const Value& pick(const std::vector<Value>& values)
    {
        return values[m_random.below(values.size())];
    }

    std::string text()
    {
        static const std::vector<std::string> all{"Ông/bà có hài lòng không?",
                                                  "How old are you?",
                                                  "<b>A & B</b>",
                                                  "\"quoted\" it's",
                                                  "two\nlines",
                                                  "(unit)",
                                                  "50 % – ${q0}",
                                                  " blanks ",
                                                  "_x0041_",
                                                  "= 1 + 1"};
        return pick(all);
    }

    Texts texts()
    {
        Texts result;
        std::vector<std::string> languages = m_languages;
        languages.emplace_back();
        if (maybe(8))
            languages.emplace_back("km"); // one that the questionnaire does not name
        for (const std::string& language : languages)
            if (maybe(language.empty() ? 4 : 2))
                result[language] = text();
        return result;
    }

    Wording wording()
    {
        Wording result{.text = texts(), .byMode = {}};
        for (const Mode mode : {Mode::Paper, Mode::Online, Mode::Telephone, Mode::Email})
            if (maybe(8))
                if (Texts other = texts(); !other.empty())
                    result.byMode[mode] = other;
        return result;
    }

    OptionList list(std::size_t index)
    {
        OptionList result{.name = index == 3 ? "danh sách 3" : "list" + std::to_string(index),
                          .options = {}};
        const std::size_t count = 1 + m_random.below(5);
        for (std::size_t k = 1; k <= count; ++k) {
            Option option{.code = index == 1 ? std::string(1, char('a' + k)) : std::to_string(k),
                          .label = texts()};
            if (maybe(8))
                option.missing =
                    pick(std::vector<Missing>{Missing::NoAnswer, Missing::NotApplicable});
            option.exclusive = maybe(6);
            option.specify = maybe(6);
            option.keepsPlace = maybe(6);
            if (index == 2 && !maybe(4))
                option.within = number(4);
            result.options.push_back(option);
        }
        return result;
    }

    std::string listName()
    {
        return pick(std::vector<std::string>{"list0", "list1", "list2", "danh sách 3"});
    }
    Order order() { return maybe(4) ? Order::Random : Order::AsWritten; }

    QuestionKind kind()
    {
        switch (m_random.below(12)) {
        case 0:
            return SingleChoice{.list = listName(), .order = order()};
        case 1:
            return SingleChoice{
                .list = "list2", .within = m_names.empty() ? "" : pick(m_names), .order = order()};
        case 2: {
            MultipleChoice several{.list = listName(), .order = order()};
            if (maybe())
                several.least = m_random.below(2);
            if (maybe())
                several.most = 2 + m_random.below(3);
            return several;
        }
        case 3:
            return RatingScale{.list = listName()};
        case 4: {
            Grid grid{.list = listName(), .order = order()};
            for (std::size_t k = m_random.below(4); k > 0; --k)
                grid.items.push_back({"i" + std::to_string(++m_items), texts()});
            return grid;
        }
        case 5:
        case 6: {
            NumberEntry entry{.unit = texts(), .decimals = m_random.below(4)};
            if (maybe())
                entry.least = double(m_random.below(100)) / 4 - 5;
            if (maybe())
                entry.most = maybe(6) ? 5e12 : 100 + double(m_random.below(100)) / 2;
            return entry;
        }
        case 7:
            return TextEntry{.longest = maybe() ? 2000u : 10u + m_random.below(90),
                             .severalLines = maybe()};
        case 8: {
            DateEntry date{.kind = pick(std::vector<ValueKind>{ValueKind::Date, ValueKind::Time,
                                                               ValueKind::DateTime})};
            const bool isTime = date.kind == ValueKind::Time, isDay = date.kind == ValueKind::Date;
            if (maybe())
                date.earliest = isTime ? "08:30" : isDay ? "2020-02-29" : "2020-02-29 08:30";
            if (maybe())
                date.latest = isTime ? "17:00" : "today";
            return date;
        }
        case 9:
            return Ranking{.list = listName(), .places = m_random.below(3), .order = order()};
        case 10:
            return Recommendation{.low = texts(), .high = texts()};
        default:
            break;
        }
        if (maybe())
            return Note{};
        return Calculation{.formula = maybe(6) ? "" : formula()};
    }

    std::string name()
    {
        if (m_names.empty() || maybe(5))
            return pick(std::vector<std::string>{"tuổi", "nothing", "q0", "q1_2", "q2_1", "q3_b"});
        return pick(m_names);
    }

    std::string formula()
    {
        static const std::vector<std::string> all{"A + B * 2",
                                                  "round(A / 3, 1)",
                                                  "if(A > 2, B, 0)",
                                                  "sum(A, B)",
                                                  "mean(A, B)",
                                                  "floor(A)",
                                                  "coalesce(A, B, 1)",
                                                  "min(A, B) - max(A, 3)",
                                                  "count(A, B)",
                                                  "-A",
                                                  "ceil(abs(A - B))",
                                                  "sum(q1_1, q1_2)",
                                                  "''",
                                                  "0"};
        return filled(pick(all));
    }

    std::string condition()
    {
        static const std::vector<std::string> all{"A = 1",
                                                  "A<>'x'",
                                                  "A >= 18 and B < 3",
                                                  "A = 1 or B = 2",
                                                  "not (A = 1 or missing(B))",
                                                  "selected(A, 'b')",
                                                  "A in (1, 2, 'c')",
                                                  "A not in (1)",
                                                  "answered(A) and answered(B)",
                                                  "between(A, 1, 5)",
                                                  "A_1 = 1",
                                                  "A_b = 0 and A_b <> 1",
                                                  "length(A) > 3",
                                                  "contains(A, 'it''s')",
                                                  "A = 'say \"it''s\"'",
                                                  "true",
                                                  "A = 1 and (B = 2 and A = 3)",
                                                  "A / B - 1 > 2.5e-7",
                                                  "A   =   1",
                                                  "regex(A, 'b')",
                                                  "A = ",
                                                  "length(A) = 0",
                                                  "coalesce(A, B) = 5",
                                                  "if(A = 1, B = 2, B = 3)"};
        return filled(pick(all));
    }

    /// A and B become names.
    std::string filled(std::string pattern)
    {
        for (std::size_t at = 0; at < pattern.size(); ++at)
            if (pattern[at] == 'A' || pattern[at] == 'B') {
                const std::string put = name();
                pattern.replace(at, 1, put);
                at += put.size() - 1;
            }
        return pattern;
    }

    Question question()
    {
        static const std::vector<std::string> odd{"câu_hỏi", "Q", "data", "introduction", "a.b"};
        Question q{.name = "q" + std::to_string(m_count)};
        if (maybe(10))
            q.name = pick(odd) + std::to_string(m_count);
        ++m_count;
        q.kind = kind();
        q.text = wording();
        q.instruction = wording();
        q.interviewer = texts();
        if (maybe())
            q.showIf = condition();
        for (std::size_t k = maybe() ? m_random.below(3) : 0; k > 0; --k)
            q.checks.push_back({.condition = maybe(4) ? filled(q.name + " > 3") : condition(),
                                .message = texts(),
                                .severity = maybe(3) ? Severity::Warning : Severity::Fault});
        q.required = pick(std::vector<Required>{Required::No, Required::Yes, Required::Softly});
        if (maybe(4))
            q.besides = "dk";
        q.identifying = maybe(8);
        m_names.push_back(q.name);
        return q;
    }

    Section section(std::size_t index)
    {
        Section result;
        if (maybe(3)) {
            result.name = "s" + std::to_string(index);
            result.title = texts();
            if (maybe())
                result.showIf = condition();
        }
        if (maybe(5))
            result.repeat = Repeat{.count = maybe()   ? name()
                                            : maybe() ? "3"
                                                      : formula(),
                                   .most = 1 + m_random.below(6)};
        result.order = order();
        for (std::size_t k = m_random.below(8); k > 0; --k)
            result.questions.push_back(question());
        return result;
    }

    Random m_random;
    std::vector<std::string> m_languages, m_names;
    std::size_t m_count = 0, m_items = 0;
};

} // namespace quadrat
