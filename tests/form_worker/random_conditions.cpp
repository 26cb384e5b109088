// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/form_worker/random_conditions.h"

namespace quadrat {

std::string RandomConditions::condition(int depth)
{
    if (depth == 0 || m_dice.happens(0.3))
        return comparison(0);
    switch (m_dice.below(12)) {
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
        return "contains(" + text() + ", " + letters() + ")";
    case 6:
        return "selected(" + (m_dice.happens(0.5) ? several() : any()) + ", " + code() + ")";
    case 7:
        return choice() + m_dice.of<std::string>({" in (", " not in ("}) + code() + ", " + code() +
               ")";
    case 8:
        return text() + m_dice.of<std::string>({" in (", " not in ("}) + letters() + ", " +
               letters() + ")";
    case 9:
        return m_dice.of<std::string>({"true", "false", "missing(" + condition(depth - 1) + ")",
                                       "count(" + condition(depth - 1) + ", " + any() + ") = 1"});
    case 10:
        return "if(" + condition(1) + ", " + condition(1) + ", " + condition(1) + ")";
    default:
        return comparison(depth - 1);
    }
}

std::string RandomConditions::number(int depth)
{
    if (depth == 0 || m_dice.happens(0.3))
        return m_dice.happens(0.6) ? name(m_names.numbers, literal()) : literal();
    const std::string a = number(depth - 1), b = number(depth - 1);
    switch (m_dice.below(15)) {
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
        return "round(" + a + ", " +
               m_dice.of<std::string>({"1", "2", "-1", "-2", "9", "15", "-15"}) + ")";
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
    case 13:
        return m_dice.of<std::string>({"min(", "max(", "sum(", "mean(", "count("}) + any() + ")";
    default:
        return name(m_names.choices, a);
    }
}

std::string RandomConditions::text(int depth)
{
    if (depth == 0 || m_dice.happens(0.7))
        return name(m_names.texts, letters());
    switch (m_dice.below(4)) {
    case 0:
        return "coalesce(" + text(0) + ", " + text(0) + ", " + letters() + ")";
    case 1:
        return "if(" + condition(1) + ", " + text(0) + ")";
    case 2:
        return "coalesce(" + several() + ", " + text(0) + ")";
    default:
        return "if(" + condition(1) + ", " + text(0) + ", " + letters() + ")";
    }
}

std::string RandomConditions::formula()
{
    switch (m_dice.below(5)) {
    case 0:
        return condition(2);
    case 1:
        return delicate();
    default:
        return number(3);
    }
}

/// Halves, tiny and huge numbers, negative zero, means of what is partly missing.
std::string RandomConditions::delicate()
{
    const std::string a = name(m_names.numbers, literal());
    switch (m_dice.below(10)) {
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
    case 8:
        return a + " * 5e-324 + " + number(0) + " / 1e300 / 1e20";
    default:
        return "if(selected(" + text() + ", '1'), 1, 2)";
    }
}

std::string RandomConditions::comparison(int depth)
{
    static const std::vector<std::string> equals{" = ", " <> "};
    static const std::vector<std::string> orders{" < ", " <= ", " > ", " >= ", " = ", " <> "};
    switch (m_dice.below(6)) {
    case 0:
        return choice() + m_dice.of(equals) + code();
    case 1:
        return text() + m_dice.of(equals) + letters();
    case 2:
        return choice() + m_dice.of(equals) + choice();
    case 3:
        return text() + m_dice.of(equals) + text();
    case 4: // also the code of an answer beside a number
        return name(m_names.numbers, "1") + m_dice.of(orders) + code();
    default:
        return number(depth) + m_dice.of(orders) + number(0);
    }
}

std::string RandomConditions::literal()
{
    return m_dice.of<std::string>({"0", "1", "2", "3", "5", "98", "0.5", "2.5", "0.1", "0.3",
                                   "1e300", "1e-300", "100000", "'3'"});
}

/// The second and third letters look the same, once composed and once not.
std::string RandomConditions::letters()
{
    return m_dice.of<std::string>({"'a'", "'ế'", "'e\u0302\u0301'", "'1'", "'b c'", "'it''s'",
                                   "'😀'", "'\u0645\u0631'", "'k1'", "'2026-11-23'"});
}

std::string RandomConditions::code()
{
    return m_dice.of<std::string>({"1", "2", "3", "98", "99", "-9", "'1'", "'a'", "'98'", "'DK'",
                                   "'05'", "'constructor'", "'ế'"});
}

std::string RandomConditions::name(const std::vector<std::string>& names,
                                   const std::string& otherwise)
{
    return names.empty() ? otherwise : m_dice.of(names);
}

std::string RandomConditions::any()
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

} // namespace quadrat
