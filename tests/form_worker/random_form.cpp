// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/form_worker/random_form.h"

#include "tests/form_worker/random_conditions.h"

#include <set>
#include <string>
#include <vector>

namespace quadrat {

namespace {

class Maker {
public:
    explicit Maker(Random& random) : m_random(random), m_dice(random) {}

    Questionnaire make()
    {
        m_made = {.name = "random", .version = "1"};
        m_made.languages = m_dice.of<std::vector<std::string>>(
            {{"vi", "en"}, {"vi", "en"}, {"en", "vi", "ar"}, {"km"}, {}});
        m_made.title = words("Title");
        m_made.introduction = words("Introduction");
        m_made.closing = words("Closing");
        m_made.seed = std::uint32_t(m_random.next());
        for (std::size_t k = 0; k < 4; ++k)
            m_made.lists.push_back(list(k));
        m_made.lists.push_back(besides());
        const std::size_t sections = 1 + m_dice.below(4);
        for (std::size_t s = 0; s < sections; ++s)
            m_made.sections.push_back(section(s));
        lookAround();
        return withoutProblems();
    }

private:
    /// Not all is translated.
    Texts words(const std::string& text)
    {
        Texts texts;
        for (const std::string language : {"vi", "en", "ar", "km", "fr"})
            if (m_dice.happens(0.8))
                texts[language] = text + (language == "ar" ? " \u0639\u0631" : " " + language);
        return texts;
    }

    /// A name that no other field has; now and then one that means something to a script.
    std::string newName()
    {
        static const std::vector<std::string> strange{
            "__proto__", "constructor", "toString",         "hasOwnProperty", "tuổi",
            "q1.a",      "valueOf",     "__defineGetter__", "length",         "e\u0302\u0301"};
        const std::string name = m_dice.happens(0.15) ? m_dice.of(strange) : std::string();
        const std::string own = "q" + std::to_string(m_count++);
        return !name.empty() && m_used.insert(name).second ? name : own;
    }

    OptionList list(std::size_t k)
    {
        static const std::vector<std::string> numbers{"1", "2", "3", "4", "05", "98", "99"};
        static const std::vector<std::string> letters{"a", "b", "1", "DK", "k1", "98", "2.0"};
        static const std::vector<std::string> strange{"__proto__", "constructor", "ế", "a;b",
                                                      "-9",        "1e2",         "1"};
        OptionList made{.name = "list" + std::to_string(k), .options = {}};
        const std::vector<std::string>& codes = m_dice.happens(0.6)   ? numbers
                                                : m_dice.happens(0.6) ? letters
                                                                      : strange;
        for (const std::string& code : codes) {
            if (m_dice.happens(0.25) && !made.options.empty())
                continue;
            Option option{.code = code, .label = words("Lựa " + code)};
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
        return {
            .name = "besides",
            .options = {{.code = "98", .label = words("Don't know"), .missing = Missing::DontKnow},
                        {.code = "-9", .missing = Missing::Refused, .specify = true}}};
    }

    std::string anyList() { return "list" + std::to_string(m_dice.below(4)); }
    Order anyOrder() { return m_dice.happens(0.4) ? Order::Random : Order::AsWritten; }
    std::string above() { return m_names.choices.empty() ? "" : m_dice.of(m_names.choices); }

    Section section(std::size_t s)
    {
        Section made{.name = "s" + std::to_string(s), .order = anyOrder()};
        if (m_dice.happens(0.3))
            made.showIf = RandomConditions(m_random, m_names).condition();
        if (m_dice.happens(0.35))
            made.repeat = Repeat{.count = m_names.numbers.empty() || m_dice.happens(0.3)
                                              ? RandomConditions(m_random, m_names).number()
                                              : m_dice.of(m_names.numbers),
                                 .most = m_dice.below(5)};
        made.title = words("Section ${q0}");
        const Names before = m_names;
        const std::size_t questions = 1 + m_dice.below(6);
        for (std::size_t q = 0; q < questions; ++q)
            made.questions.push_back(question(newName()));
        if (!made.repeat)
            return made;
        // From elsewhere, what was asked in it has the number of the time round.
        m_names = before;
        for (std::size_t instance = 1; instance <= made.repeat->most; ++instance)
            for (const Question& question : made.questions)
                note(question, "_" + std::to_string(instance));
        return made;
    }

    /// Some conditions also read what comes later, and other times round of the same section.
    void lookAround()
    {
        RandomConditions conditions(m_random, m_names);
        for (Section& section : m_made.sections) {
            if (m_dice.happens(0.05))
                section.showIf = conditions.condition();
            for (Question& question : section.questions) {
                if (m_dice.happens(0.06))
                    question.showIf = conditions.condition();
                if (m_dice.happens(0.3))
                    question.checks.push_back({.condition = conditions.condition(),
                                               .message = words("Check ${q0}"),
                                               .severity = severity()});
            }
        }
    }

    Severity severity() { return m_dice.happens(0.5) ? Severity::Fault : Severity::Warning; }

    Question question(std::string name)
    {
        Question made{.name = name, .kind = kind(name)};
        made.text.text = words("Câu ${" + piped() + "}, ${" + piped() + "}, ${nobody} ${x");
        if (m_dice.happens(0.3))
            made.instruction.text = words("Hint ${" + piped() + "}");
        if (m_dice.happens(0.1))
            made.text.byMode[Mode::Online] = words("On line: ${" + piped() + "}");
        made.identifying = m_dice.happens(0.05);
        if (m_dice.happens(0.4))
            made.showIf = RandomConditions(m_random, m_names).condition();
        note(made);
        for (std::size_t k = m_dice.below(3); k > 0; --k)
            made.checks.push_back({.condition = RandomConditions(m_random, m_names).condition(),
                                   .message = words("Look again"),
                                   .severity = severity()});
        made.required = m_dice.of<Required>({Required::No, Required::Softly, Required::Yes});
        if (m_dice.happens(0.3))
            made.besides = "besides";
        return made;
    }

    std::string piped()
    {
        return m_piped.empty() || m_dice.happens(0.1) ? "q0" : m_dice.of(m_piped);
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
                        .items = {{name + "a", words("Item a")},
                                  {name + "b", {}},
                                  {name + "c", words("Item ${q0}")}},
                        .order = anyOrder()};
        case 5:
        case 6:
            return NumberEntry{.unit = words("unit"),
                               .least = limit(-5),
                               .most = limit(2),
                               .decimals = m_dice.of<std::size_t>({0, 0, 1, 2, 9})};
        case 7:
            return TextEntry{.longest = m_dice.of<std::size_t>({1, 5, 2000}),
                             .severalLines = m_dice.happens(0.5)};
        case 8:
            return date();
        case 9:
            return Ranking{.list = anyList(), .places = m_dice.below(5), .order = anyOrder()};
        case 10:
            return Recommendation{.low = words("Never"), .high = words("Surely")};
        case 11:
        case 12:
            return Calculation{.formula = RandomConditions(m_random, m_names).formula()};
        case 13:
            m_texts.insert(name);
            return Calculation{.formula = RandomConditions(m_random, m_names).text(2)};
        default:
            return m_dice.happens(0.5) ? QuestionKind(Note{}) : RatingScale{.list = anyList()};
        }
    }

    std::string within() { return m_dice.happens(0.5) ? above() : std::string(); }

    DateEntry date()
    {
        DateEntry made{
            .kind = m_dice.of<ValueKind>({ValueKind::Date, ValueKind::Time, ValueKind::DateTime})};
        const auto limits = [&]() -> std::vector<std::string> {
            if (made.kind == ValueKind::Time)
                return {"08:30", "14:05", "00:00", "23:59"};
            if (made.kind == ValueKind::Date)
                return {"today", "2026-02-28", "2026-11-23", "2024-02-29"};
            return {"today", "2026-02-28 12:00", "2026-11-23 14:05", "2026-11-23"};
        };
        if (m_dice.happens(0.5))
            made.latest = m_dice.of(limits());
        if (m_dice.happens(0.5))
            made.earliest = m_dice.of(limits());
        return made;
    }

    /// What conditions may name of a question. \param instance  "_2" of one that is asked again
    void note(const Question& question, const std::string& instance = {})
    {
        const std::string name = question.name + instance;
        m_piped.push_back(name);
        if (const auto* grid = std::get_if<Grid>(&question.kind))
            for (const GridItem& item : grid->items)
                m_names.choices.push_back(item.name + instance);
        if (std::holds_alternative<SingleChoice>(question.kind) ||
            std::holds_alternative<RatingScale>(question.kind))
            m_names.choices.push_back(name);
        if (std::holds_alternative<NumberEntry>(question.kind) ||
            std::holds_alternative<Recommendation>(question.kind))
            m_names.numbers.push_back(name);
        if (std::holds_alternative<Calculation>(question.kind))
            (m_texts.contains(question.name) ? m_names.texts : m_names.numbers).push_back(name);
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
            m_names.choices.push_back(name + "_2");
        }
        if (m_dice.happens(0.3))
            m_names.texts.push_back(name + m_dice.of<std::string>({"_1", "_98", "_-9"}) + "_text");
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
                    question.kind =
                        Calculation{.formula = m_texts.contains(question.name) ? "'a'" : "1 / 3"};
                else
                    question.checks[problem.check].condition = "true";
            }
        }
    }

    Random& m_random;
    Dice m_dice;
    Questionnaire m_made;
    Names m_names;
    std::vector<std::string> m_piped;
    std::set<std::string> m_texts; ///< calculations that give text
    std::set<std::string> m_used;
    std::size_t m_count = 0;
};

} // namespace

Questionnaire randomQuestionnaire(Random& random)
{
    return Maker(random).make();
}

} // namespace quadrat
