// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "tests/form_worker/random_conditions.h"
#include "tests/form_worker/random_form.h"

#include <optional>
#include <string>
#include <vector>

namespace quadrat {

namespace {

/// At the least or the most that may be answered, or just beyond.
std::optional<std::string> atLimit(Dice& dice, const Question& question)
{
    const auto* number = std::get_if<NumberEntry>(&question.kind);
    if (!number || dice.happens(0.6))
        return {};
    const auto limit = dice.happens(0.5) ? number->least : number->most;
    if (!limit)
        return {};
    return writeNumber(*limit + dice.of<double>({0, 0, 1, -1, 0.25, -0.25}));
}

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
        if (const auto limit = atLimit(dice, form.question(field)))
            return *limit;
        return dice.of<std::string>({"0", "1", "2", "3", "5", "7", "10", "-3", "-4", "2.5", "-2.5",
                                     "0.25", "98", "-9", "0.1", "999999999999999"});
    case FieldType::Date:
        return dice.of<std::string>({"2026-11-23",
                                     "2026-02-28",
                                     "2024-02-29",
                                     "14:05",
                                     "08:30",
                                     "2026-11-23 14:05",
                                     "2026-02-28 11:59",
                                     "2027-01-01",
                                     "2026-12-24 00:00",
                                     "2024-02-29",
                                     "2023-02-29",
                                     "1900-02-29",
                                     "2000-02-29",
                                     "2026-02-27",
                                     "2026-11-24",
                                     "0001-01-01",
                                     "9999-12-31",
                                     "00:00",
                                     "23:59",
                                     "08:29",
                                     "14:06",
                                     "2026-02-28 12:00",
                                     "2026-11-23 14:06",
                                     "2026-11-22 23:59"});
    case FieldType::Text:
        return dice.of<std::string>({"a", "b c", "ế", "tiếng Việt", "it's", "1", "dòng 1\ndòng 2",
                                     "a\rb", "1;2", "2; 1", "😀😀😀", "k1", "e\u0302\u0301",
                                     "👨‍👩‍👧", "\u0645\u0631\u062d\u0628\u0627",
                                     "2026-11-23", "e\u0302\u0301e\u0302\u0301e"});
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
                                 "1 constructor",
                                 " 07",
                                 "1e3",
                                 "٣",
                                 "1\u00a0000",
                                 "0.3",
                                 "-0.0",
                                 "\u2028",
                                 "\ufeff1",
                                 std::string(2000, 'x'),
                                 std::string(2001, 'x')});
}

} // namespace

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
