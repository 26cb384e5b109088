// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/form_worker/random_form.h"

#include <algorithm>
#include <string>
#include <vector>

namespace quadrat {

namespace {

/// Draws that read well.
class Dice {
public:
    explicit Dice(Random& random) : m_random(random) {}

    std::size_t below(std::size_t count) { return std::size_t(m_random.below(count)); }
    bool happens(double share) { return m_random.uniform() < share; }

    template <typename T>
    T of(const std::vector<T>& all)
    {
        return all[below(all.size())];
    }

private:
    Random& m_random;
};

/// What a condition may name, by what it gives.
struct Names {
    std::vector<std::string> numbers, texts, choices, several;
};

class Conditions {
public:
    Conditions(Random& random, const Names& names) : m_dice(random), m_names(names) {}

    std::string condition(int depth = 3)
    {
        if (depth == 0 || m_dice.happens(0.3))
            return comparison(0);
        switch (m_dice.below(9)) {
        case 0:
            return "(" + condition(depth - 1) + " and " + condition(depth - 1) + ")";
        case 1:
            return "(" + condition(depth - 1) + " or " + condition(depth - 1) + ")";
        case 2:
            return "not (" + condition(depth - 1) + ")";
        case 3:
            return m_dice.of<std::string>({"missing(", "answered("}) + any() + ")";
        case 4:
            return "between(" + number(1) + ", " + number(0) + ", " + number(0) + ")";
        case 5:
            return "contains(" + text() + ", " + m_dice.of(letters) + ")";
        case 6:
            return "selected(" + (m_dice.happens(0.5) ? several() : any()) + ", " + code() + ")";
        case 7:
            return choice() + m_dice.of<std::string>({" in (", " not in ("}) + code() + ", " +
                   code() + ")";
        default:
            return comparison(depth - 1);
        }
    }

    std::string number(int depth = 2)
    {
        if (depth == 0 || m_dice.happens(0.3))
            return m_dice.happens(0.6) ? name(m_names.numbers, literal()) : literal();
        const std::string a = number(depth - 1), b = number(depth - 1);
        switch (m_dice.below(14)) {
        case 0:
            return "(" + a + " + " + b + ")";
        case 1:
            return "(" + a + " - " + b + ")";
        case 2:
            return "(" + a + " * " + b + ")";
        case 3:
            return "(" + a + " / " + b + ")";
        case 4:
            return "-(" + a + ")";
        case 5:
            return m_dice.of<std::string>({"abs(", "floor(", "ceil(", "round("}) + a + ")";
        case 6:
            return "round(" + a + ", " + m_dice.of<std::string>({"1", "2", "-1", "-2", "9"}) + ")";
        case 7:
            return m_dice.of<std::string>({"min(", "max(", "sum(", "mean("}) + a + ", " + b + ", " +
                   number(0) + ")";
        case 8:
            return "count(" + any() + ", " + any() + ", " + a + ")";
        case 9:
            return "if(" + condition(1) + ", " + a + ", " + b + ")";
        case 10:
            return "if(" + condition(1) + ", " + a + ")";
        case 11:
            return "coalesce(" + a + ", " + b + ")";
        case 12:
            return "length(" + text() + ")";
        default:
            return name(m_names.choices, a);
        }
    }

    std::string formula()
    {
        switch (m_dice.below(5)) {
        case 0:
            return "if(" + condition(1) + ", " + text() + ", " + m_dice.of(letters) + ")";
        case 1:
            return condition(2);
        case 2:
            return delicate();
        default:
            return number(3);
        }
    }

private:
    /// Halves, tiny and huge numbers, negative zero, means of what is partly missing.
    std::string delicate()
    {
        const std::string a = name(m_names.numbers, literal());
        switch (m_dice.below(9)) {
        case 0:
            return "round(" + a + " / 2)";
        case 1:
            return "round(" + a + " * 0.05, 1)";
        case 2:
            return "-(" + a + ") * 0";
        case 3:
            return a + " / 1000000";
        case 4:
            return "(" + a + " + 0.1) * 1e15 / 3";
        case 5:
            return a + " * 1e300 * 1e10";
        case 6:
            return "mean(" + a + ", " + name(m_names.numbers, "2") + ", " + number(0) + ")";
        case 7:
            return "length(" + text() + ") / 7";
        default:
            return "if(selected(" + text() + ", '1'), 1, 2)";
        }
    }

    inline static const std::vector<std::string> letters{"'a'", "'ế'", "'1'", "'b c'", "'it''s'"};

    std::string comparison(int depth)
    {
        static const std::vector<std::string> equals{" = ", " <> "};
        static const std::vector<std::string> orders{" < ", " <= ", " > ", " >= ", " = ", " <> "};
        switch (m_dice.below(4)) {
        case 0:
            return choice() + m_dice.of(equals) + code();
        case 1:
            return text() + m_dice.of(equals) + m_dice.of(letters);
        case 2:
            return choice() + m_dice.of(equals) + choice();
        default:
            return number(depth) + m_dice.of(orders) + number(0);
        }
    }

    std::string literal()
    {
        return m_dice.of<std::string>(
            {"0", "1", "2", "3", "5", "98", "0.5", "2.5", "0.1", "0.3", "1e300", "100000", "'3'"});
    }
    std::string code()
    {
        return m_dice.of<std::string>({"1", "2", "3", "98", "99", "'1'", "'a'", "'98'", "'DK'"});
    }
    std::string name(const std::vector<std::string>& names, const std::string& otherwise)
    {
        return names.empty() ? otherwise : m_dice.of(names);
    }
    std::string choice() { return name(m_names.choices, "1"); }
    std::string text() { return name(m_names.texts, "'a'"); }
    std::string several() { return name(m_names.several, "'1 2'"); }
    std::string any()
    {
        switch (m_dice.below(4)) {
        case 0:
            return choice();
        case 1:
            return text();
        case 2:
            return several();
        default:
            return name(m_names.numbers, "1");
        }
    }

    Dice m_dice;
    const Names& m_names;
};

class Maker {
public:
    explicit Maker(Random& random) : m_random(random), m_dice(random) {}

    Questionnaire make()
    {
        m_made = {.name = "random", .version = "1", .languages = {"vi", "en"}};
        m_made.seed = std::uint32_t(m_random.next());
        for (std::size_t k = 0; k < 4; ++k)
            m_made.lists.push_back(list(k));
        m_made.lists.push_back(besides());
        const std::size_t sections = 1 + m_dice.below(4);
        for (std::size_t s = 0; s < sections; ++s)
            m_made.sections.push_back(section(s));
        return withoutProblems();
    }

private:
    OptionList list(std::size_t k)
    {
        static const std::vector<std::string> numbers{"1", "2", "3", "4", "05", "98", "99"};
        static const std::vector<std::string> words{"a", "b", "1", "DK", "k1", "98", "2.0"};
        OptionList made{.name = "list" + std::to_string(k), .options = {}};
        const std::vector<std::string>& codes = m_dice.happens(0.7) ? numbers : words;
        for (const std::string& code : codes) {
            if (m_dice.happens(0.25) && !made.options.empty())
                continue;
            Option option{.code = code, .label = {{"vi", "Lựa " + code}, {"en", "Option " + code}}};
            if (code == "98" || code == "DK" || m_dice.happens(0.05))
                option.missing = m_dice.happens(0.8) ? Missing::DontKnow : Missing::None;
            option.exclusive = m_dice.happens(0.1);
            option.specify = m_dice.happens(0.15);
            option.keepsPlace = m_dice.happens(0.2);
            if (m_dice.happens(0.3))
                option.within = m_dice.of(numbers);
            made.options.push_back(std::move(option));
        }
        return made;
    }

    OptionList besides()
    {
        return {.name = "besides",
                .options = {{.code = "98", .missing = Missing::DontKnow},
                            {.code = "-9", .missing = Missing::Refused, .specify = true}}};
    }

    std::string anyList() { return "list" + std::to_string(m_dice.below(4)); }
    Order anyOrder() { return m_dice.happens(0.4) ? Order::Random : Order::AsWritten; }
    std::string above() { return m_names.choices.empty() ? "" : m_dice.of(m_names.choices); }

    Section section(std::size_t s)
    {
        Section made{.name = "s" + std::to_string(s), .order = anyOrder()};
        if (m_dice.happens(0.3))
            made.showIf = Conditions(m_random, m_names).condition();
        if (m_dice.happens(0.35))
            made.repeat = Repeat{.count = m_names.numbers.empty() || m_dice.happens(0.3)
                                              ? Conditions(m_random, m_names).number()
                                              : m_dice.of(m_names.numbers),
                                 .most = m_dice.below(5)};
        const std::size_t questions = 1 + m_dice.below(6);
        for (std::size_t q = 0; q < questions; ++q)
            made.questions.push_back(question("q" + std::to_string(m_count++)));
        return made;
    }

    Question question(std::string name)
    {
        Question made{.name = name, .kind = kind(name)};
        made.text.text = {{"vi", "Câu ${q" + std::to_string(m_dice.below(m_count)) + "} ${x"},
                          {"en", "Question ${q0} and ${nobody}!"}};
        if (m_dice.happens(0.4))
            made.showIf = Conditions(m_random, m_names).condition();
        note(made);
        for (std::size_t k = m_dice.below(3); k > 0; --k)
            made.checks.push_back(
                {.condition = Conditions(m_random, m_names).condition(),
                 .message = {},
                 .severity = m_dice.happens(0.5) ? Severity::Fault : Severity::Warning});
        made.required = m_dice.of<Required>({Required::No, Required::Softly, Required::Yes});
        if (m_dice.happens(0.3))
            made.besides = "besides";
        return made;
    }

    QuestionKind kind(const std::string& name)
    {
        const auto whole = [&]() -> std::optional<std::size_t> {
            return m_dice.happens(0.4) ? std::optional(m_dice.below(4)) : std::nullopt;
        };
        const auto limit = [&](double by) -> std::optional<double> {
            return m_dice.happens(0.5) ? std::optional(by + double(m_dice.below(40)) / 4)
                                       : std::nullopt;
        };
        switch (m_dice.below(15)) {
        case 0:
        case 1:
            return SingleChoice{.list = anyList(), .within = within(), .order = anyOrder()};
        case 2:
            return MultipleChoice{.list = anyList(),
                                  .within = within(),
                                  .order = anyOrder(),
                                  .least = whole(),
                                  .most = whole()};
        case 3:
            return RatingScale{.list = anyList()};
        case 4:
            return Grid{.list = anyList(),
                        .items = {{name + "a", {}}, {name + "b", {}}, {name + "c", {}}},
                        .order = anyOrder()};
        case 5:
        case 6:
            return NumberEntry{.least = limit(-5), .most = limit(2), .decimals = m_dice.below(3)};
        case 7:
            return TextEntry{.longest = m_dice.of<std::size_t>({1, 5, 2000}),
                             .severalLines = m_dice.happens(0.5)};
        case 8:
            return date();
        case 9:
            return Ranking{.list = anyList(), .places = m_dice.below(5), .order = anyOrder()};
        case 10:
            return Recommendation{};
        case 11:
        case 12:
        case 13:
            return Calculation{.formula = Conditions(m_random, m_names).formula()};
        default:
            return m_dice.happens(0.5) ? QuestionKind(Note{}) : RatingScale{.list = anyList()};
        }
    }

    std::string within() { return m_dice.happens(0.5) ? above() : std::string(); }

    DateEntry date()
    {
        DateEntry made{
            .kind = m_dice.of<ValueKind>({ValueKind::Date, ValueKind::Time, ValueKind::DateTime})};
        if (m_dice.happens(0.5))
            made.latest = "today";
        if (m_dice.happens(0.5))
            made.earliest = made.kind == ValueKind::Time   ? "08:30"
                            : made.kind == ValueKind::Date ? "2026-02-28"
                                                           : "2026-02-28 12:00";
        return made;
    }

    /// What later conditions may name of a question.
    void note(const Question& question)
    {
        const std::string& name = question.name;
        if (const auto* grid = std::get_if<Grid>(&question.kind))
            for (const GridItem& item : grid->items)
                m_names.choices.push_back(item.name);
        if (std::holds_alternative<SingleChoice>(question.kind) ||
            std::holds_alternative<RatingScale>(question.kind))
            m_names.choices.push_back(name);
        if (std::holds_alternative<NumberEntry>(question.kind) ||
            std::holds_alternative<Recommendation>(question.kind) ||
            std::holds_alternative<Calculation>(question.kind))
            m_names.numbers.push_back(name);
        if (std::holds_alternative<TextEntry>(question.kind) ||
            std::holds_alternative<DateEntry>(question.kind))
            m_names.texts.push_back(name);
        if (std::holds_alternative<MultipleChoice>(question.kind)) {
            m_names.several.push_back(name);
            m_names.numbers.push_back(name + "_1");
            m_names.numbers.push_back(name + "_98");
        }
        if (std::holds_alternative<Ranking>(question.kind)) {
            m_names.several.push_back(name);
            m_names.choices.push_back(name + "_1");
        }
    }

    /// Conditions that cannot be run go, until none is left.
    Questionnaire withoutProblems()
    {
        for (;;) {
            const Form form(m_made);
            if (form.problems().empty())
                return m_made;
            for (const FormProblem& problem : form.problems()) {
                Section& section = m_made.sections[problem.section];
                Question& question = section.questions[problem.question];
                if (problem.part == FormProblem::Part::SectionShowIf)
                    section.showIf.clear();
                else if (problem.part == FormProblem::Part::RepeatCount)
                    section.repeat->count = "2";
                else if (problem.part == FormProblem::Part::QuestionShowIf)
                    question.showIf.clear();
                else if (problem.part == FormProblem::Part::Formula)
                    question.kind = Calculation{.formula = "1 / 3"};
                else
                    question.checks[problem.check].condition = "true";
            }
        }
    }

    Random& m_random;
    Dice m_dice;
    Questionnaire m_made;
    Names m_names;
    std::size_t m_count = 0;
};

/// An answer such as a field of that type may get.
std::string likelyAnswer(Dice& dice, const Form& form, std::size_t at)
{
    const Field& field = form.fields()[at];
    const auto& options = form.options(at);
    const auto code = [&] { return options.empty() ? std::string("1") : dice.of(options)->code; };
    switch (field.type) {
    case FieldType::Choice:
        return code();
    case FieldType::Choices: {
        std::string codes;
        for (const Option* option : options)
            if (dice.happens(0.4))
                codes += (codes.empty() ? "" : " ") + option->code;
        return codes;
    }
    case FieldType::Ranking: {
        std::string codes;
        for (std::size_t k = 1 + dice.below(4); k > 0; --k)
            codes += (codes.empty() ? "" : " ") + code();
        return codes;
    }
    case FieldType::Number:
        return dice.of<std::string>({"0", "1", "2", "3", "5", "7", "10", "-3", "-4", "2.5", "-2.5",
                                     "0.25", "98", "-9", "0.1", "999999999999999"});
    case FieldType::Date:
        return dice.of<std::string>({"2026-11-23", "2026-02-28", "2024-02-29", "14:05", "08:30",
                                     "2026-11-23 14:05", "2026-02-28 11:59", "2027-01-01",
                                     "2026-12-24 00:00"});
    case FieldType::Text:
        return dice.of<std::string>({"a", "b c", "ế", "tiếng Việt", "it's", "1", "dòng 1\ndòng 2",
                                     "a\rb", "1;2", "2; 1", "😀😀😀"});
    case FieldType::Calculated:
        break;
    }
    return "5";
}

std::string anyAnswer(Dice& dice)
{
    return dice.of<std::string>({"",
                                 " ",
                                 "\t1 \n",
                                 "1 1",
                                 "2 1",
                                 "98 1",
                                 "1e5",
                                 "+1",
                                 "-",
                                 "5.",
                                 ".5",
                                 "007",
                                 "1,5",
                                 "0.123456789012",
                                 "9999999999999999",
                                 "123456789012345.123456789012345",
                                 "-0",
                                 "NaN",
                                 "2026-02-30",
                                 "2026-11-23T14:05",
                                 "0000-01-01",
                                 "24:00",
                                 "9:30",
                                 "2026-11-23 14:60",
                                 "😀😀",
                                 "\u00a0a",
                                 "a\r\nb",
                                 "<b>1</b>",
                                 "${q0}",
                                 "__proto__",
                                 "constructor",
                                 "1;2",
                                 std::string(2001, 'x')});
}

} // namespace

Questionnaire randomQuestionnaire(Random& random)
{
    return Maker(random).make();
}

Answers randomAnswers(Random& random, const Form& form)
{
    Dice dice(random);
    Answers answers;
    for (std::size_t at = 0; at < form.fields().size(); ++at)
        if (dice.happens(0.8))
            answers[form.fields()[at].name] =
                dice.happens(0.85) ? likelyAnswer(dice, form, at) : anyAnswer(dice);
    return answers;
}

} // namespace quadrat
