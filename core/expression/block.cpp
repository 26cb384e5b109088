// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/block.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace quadrat {

namespace {

constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();

template <typename T>
T missingValue()
{
    if constexpr (std::is_same_v<T, Truth>)
        return Truth::Unknown;
    else if constexpr (std::is_same_v<T, double>)
        return missingNumber;
    else
        return {};
}

bool isAnswered(Truth value)
{
    return value != Truth::Unknown;
}

bool isAnswered(double value)
{
    return !std::isnan(value);
}

bool isAnswered(std::string_view value)
{
    return !value.empty();
}

/// No number is infinite: what cannot be worked out is missing.
double finite(double value)
{
    return std::isfinite(value) ? value : missingNumber;
}

Truth known(bool holds)
{
    return holds ? Truth::True : Truth::False;
}

/// Without a branch, so that a loop over it can be vectorised.
Truth compared(bool holds, double a, double b)
{
    const bool unknown = (a != a) | (b != b);
    return Truth(std::uint8_t(std::uint8_t(holds) | std::uint8_t(unknown) << 1));
}

Truth equal(double a, double b)
{
    return compared(a == b, a, b);
}

Truth equal(std::string_view a, std::string_view b)
{
    return a.empty() || b.empty() ? Truth::Unknown : known(a == b);
}

/// Half away from zero, at `digits` after the point (before it, if negative).
double rounded(double value, int digits)
{
    const double power = std::pow(10.0, std::abs(digits));
    const double scaled = digits < 0 ? value / power : value * power;
    if (!std::isfinite(scaled))
        return value;
    return finite(digits < 0 ? std::round(scaled) * power : std::round(scaled) / power);
}

double characterCount(std::string_view text)
{
    return double(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Whether `code` is one of the codes in a cell: cut at semicolons if there are any, else at
/// blanks.
bool holdsCode(std::string_view cell, std::string_view code)
{
    const char separator = cell.find(';') == std::string_view::npos ? ' ' : ';';
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(separator), cell.size());
        std::string_view part = cell.substr(0, end);
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        part.remove_suffix(part.size() - std::min(part.find_last_not_of(' ') + 1, part.size()));
        if (part == code)
            return true;
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return false;
}

/// The registers of a program for one block of rows, and the work on them.
class Block {
public:
    explicit Block(const Program& program);

    std::size_t capacity() const { return m_capacity; }
    void fillConstants();
    void run(std::size_t first, std::size_t count, Results& results);

private:
    template <typename T>
    T* at(Register place)
    {
        if constexpr (std::is_same_v<T, Truth>)
            return m_conditions.data() + place.index * m_capacity;
        else if constexpr (std::is_same_v<T, double>)
            return m_numbers.data() + place.index * m_capacity;
        else
            return m_texts.data() + place.index * m_capacity;
    }

    template <typename From, typename To, typename Function>
    void map(const Step& step, Function function)
    {
        const From* a = at<From>(step.arguments[0]);
        To* to = at<To>(step.target);
        for (std::size_t i = 0; i < m_count; ++i)
            to[i] = function(a[i]);
    }

    template <typename From, typename To, typename Function>
    void combine(const Step& step, Function function)
    {
        const From* a = at<From>(step.arguments[0]);
        const From* b = at<From>(step.arguments[1]);
        To* to = at<To>(step.target);
        for (std::size_t i = 0; i < m_count; ++i)
            to[i] = function(a[i], b[i]);
    }

    /// Of the answered arguments of each row: `function(so far, next)`, which for one number and
    /// one NaN gives that number or NaN.
    template <typename Function>
    void foldAnswered(const Step& step, Function function)
    {
        double* to = at<double>(step.target);
        std::fill_n(to, m_count, missingNumber);
        for (const Register argument : step.arguments) {
            const double* a = at<double>(argument);
            for (std::size_t i = 0; i < m_count; ++i) {
                const double first = isAnswered(a[i]) ? a[i] : to[i];
                const double further = function(to[i], a[i]);
                to[i] = isAnswered(further) ? further : first;
            }
        }
    }

    /// Calls `work` with a value of the type that belongs to `kind`.
    template <typename Work>
    static void withType(Kind kind, Work work)
    {
        if (kind == Kind::Condition)
            work(Truth());
        else if (kind == Kind::Number)
            work(double());
        else
            work(std::string_view());
    }

    void act(const Step& step);
    void read(const Step& step);
    void readChoices(const Step& step);
    void lookUp(const Step& step);
    void apply(const Step& step);
    void applyFunction(const Step& step);
    void compare(const Step& step);
    void isIn(const Step& step);
    void between(const Step& step);
    void countAnswered(const Step& step);
    void sum(const Step& step);
    void mean(const Step& step);
    void choose(const Step& step);
    void coalesce(const Step& step);
    void round(const Step& step);
    void selected(const Step& step);

    const Node& nodeOf(const Step& step) const { return m_program.typed->nodes[step.node]; }

    const Program& m_program;
    std::size_t m_capacity; ///< rows that fit
    std::size_t m_first = 0, m_count = 0;
    std::vector<Truth> m_conditions;
    std::vector<double> m_numbers;
    std::vector<std::string_view> m_texts;
};

Block::Block(const Program& program) : m_program(program)
{
    constexpr std::size_t cache = 256 * 1024;
    const auto& [conditions, numbers, texts] = program.registers;
    const std::size_t bytes =
        conditions * sizeof(Truth) + numbers * sizeof(double) + texts * sizeof(std::string_view);
    m_capacity = std::clamp<std::size_t>(cache / bytes, 64, 2048);
    m_conditions.resize(conditions * m_capacity);
    m_numbers.resize(numbers * m_capacity);
    m_texts.resize(texts * m_capacity);
}

void Block::fillConstants()
{
    for (const Step& step : m_program.constants) {
        const Node& node = nodeOf(step);
        if (step.target.kind == Kind::Condition)
            std::fill_n(at<Truth>(step.target), m_capacity,
                        known(node.operation == Operation::True));
        else if (step.target.kind == Kind::Text)
            std::fill_n(at<std::string_view>(step.target), m_capacity, std::string_view(node.text));
        else
            std::fill_n(at<double>(step.target), m_capacity,
                        node.operation == Operation::Number ? node.number : *readNumber(node.text));
    }
}

void Block::run(std::size_t first, std::size_t count, Results& results)
{
    m_first = first;
    m_count = count;
    for (const Step& step : m_program.steps)
        act(step);
    const Register result = m_program.result;
    if (result.kind == Kind::Condition)
        std::copy_n(at<Truth>(result), count, results.conditions.data() + first);
    else if (result.kind == Kind::Number)
        std::copy_n(at<double>(result), count, results.numbers.data() + first);
    else
        std::copy_n(at<std::string_view>(result), count, results.texts.data() + first);
}

void Block::act(const Step& step)
{
    switch (step.act) {
    case Step::Act::Constant:
        break;
    case Step::Act::Read:
        return read(step);
    case Step::Act::ReadChoice:
        return readChoices(step);
    case Step::Act::LookUp:
        return lookUp(step);
    case Step::Act::Apply:
        return apply(step);
    }
}

void Block::read(const Step& step)
{
    const Operand& variable = m_program.typed->variables[step.variable];
    if (const auto* numbers = std::get_if<NumberVariable>(&variable)) {
        std::copy_n(numbers->values.data() + m_first, m_count, at<double>(step.target));
        return;
    }
    const auto& [ends, bytes] = std::get<TextVariable>(variable);
    std::string_view* to = at<std::string_view>(step.target);
    std::size_t begin = m_first == 0 ? 0 : ends[m_first - 1];
    for (std::size_t i = 0; i < m_count; ++i) {
        const std::size_t end = ends[m_first + i];
        to[i] = bytes.substr(begin, end - begin);
        begin = end;
    }
}

void Block::readChoices(const Step& step)
{
    const auto& coded = std::get<CodedVariable>(m_program.typed->variables[step.variable]);
    for (std::size_t i = 0; i < m_count; ++i) {
        const std::size_t code = m_first + i;
        const Choice choice = code == 0 ? Choice{.missing = true} : coded.choices[code - 1];
        if (step.target.kind == Kind::Number)
            at<double>(step.target)[i] =
                choice.missing ? missingNumber : choice.value.value_or(missingNumber);
        else
            at<std::string_view>(step.target)[i] =
                choice.missing ? std::string_view() : choice.label;
    }
}

void Block::lookUp(const Step& step)
{
    const auto& coded = std::get<CodedVariable>(m_program.typed->variables[step.variable]);
    const Results& table = m_program.tables[step.table];
    const auto fill = [&](const auto& answers, auto* to) {
        std::visit(
            [&](auto codes) {
                const auto* code = codes.data() + m_first;
                const auto* answer = answers.data();
                for (std::size_t i = 0; i < m_count; ++i)
                    to[i] = answer[code[i]];
            },
            coded.codes);
    };
    if (step.target.kind == Kind::Condition)
        fill(table.conditions, at<Truth>(step.target));
    else if (step.target.kind == Kind::Number)
        fill(table.numbers, at<double>(step.target));
    else
        fill(table.texts, at<std::string_view>(step.target));
}

void Block::apply(const Step& step)
{
    switch (nodeOf(step).operation) {
    case Operation::Negate:
        return map<double, double>(step, [](double a) { return -a; });
    case Operation::Add:
        return combine<double, double>(step, [](double a, double b) { return finite(a + b); });
    case Operation::Subtract:
        return combine<double, double>(step, [](double a, double b) { return finite(a - b); });
    case Operation::Multiply:
        return combine<double, double>(step, [](double a, double b) { return finite(a * b); });
    case Operation::Divide:
        return combine<double, double>(step, [](double a, double b) { return finite(a / b); });
    case Operation::Not:
        return map<Truth, Truth>(step, opposite);
    case Operation::And:
        return combine<Truth, Truth>(step, both);
    case Operation::Or:
        return combine<Truth, Truth>(step, either);
    case Operation::Equal:
    case Operation::NotEqual:
    case Operation::Less:
    case Operation::LessEqual:
    case Operation::Greater:
    case Operation::GreaterEqual:
        return compare(step);
    case Operation::In:
        return isIn(step);
    default:
        return applyFunction(step);
    }
}

void Block::applyFunction(const Step& step)
{
    switch (nodeOf(step).operation) {
    case Operation::Missing:
        return withType(step.arguments[0].kind, [&](auto type) {
            map<decltype(type), Truth>(step, [](auto a) { return known(!isAnswered(a)); });
        });
    case Operation::Answered:
        return withType(step.arguments[0].kind, [&](auto type) {
            map<decltype(type), Truth>(step, [](auto a) { return known(isAnswered(a)); });
        });
    case Operation::Abs:
        return map<double, double>(step, [](double a) { return std::abs(a); });
    case Operation::Floor:
        return map<double, double>(step, [](double a) { return std::floor(a); });
    case Operation::Ceil:
        return map<double, double>(step, [](double a) { return std::ceil(a); });
    case Operation::Round:
        return round(step);
    case Operation::Min:
        return foldAnswered(step, [](double a, double b) { return std::min(a, b); });
    case Operation::Max:
        return foldAnswered(step, [](double a, double b) { return std::max(a, b); });
    case Operation::Sum:
        return sum(step);
    case Operation::Mean:
        return mean(step);
    case Operation::Count:
        return countAnswered(step);
    case Operation::If:
        return choose(step);
    case Operation::Coalesce:
        return coalesce(step);
    case Operation::Length:
        return map<std::string_view, double>(
            step, [](std::string_view a) { return a.empty() ? missingNumber : characterCount(a); });
    case Operation::Contains:
        return combine<std::string_view, Truth>(step, [](std::string_view a, std::string_view b) {
            return a.empty() || b.empty() ? Truth::Unknown
                                          : known(a.find(b) != std::string_view::npos);
        });
    case Operation::Between:
        return between(step);
    case Operation::Selected:
        return selected(step);
    default:
        break;
    }
}

void Block::compare(const Step& step)
{
    const Operation operation = nodeOf(step).operation;
    const auto by = [&](auto holds) {
        combine<double, Truth>(step,
                               [holds](double a, double b) { return compared(holds(a, b), a, b); });
    };
    if (operation == Operation::Equal || operation == Operation::NotEqual) {
        withType(step.arguments[0].kind, [&](auto type) {
            combine<decltype(type), Truth>(step, [&](auto a, auto b) {
                if constexpr (std::is_same_v<decltype(a), Truth>)
                    return known(a == b);
                else
                    return operation == Operation::Equal ? equal(a, b) : opposite(equal(a, b));
            });
        });
    } else if (operation == Operation::Less) {
        by([](double a, double b) { return a < b; });
    } else if (operation == Operation::LessEqual) {
        by([](double a, double b) { return a <= b; });
    } else if (operation == Operation::Greater) {
        by([](double a, double b) { return a > b; });
    } else {
        by([](double a, double b) { return a >= b; });
    }
}

void Block::isIn(const Step& step)
{
    Truth* to = at<Truth>(step.target);
    std::fill_n(to, m_count, Truth::False);
    const auto look = [to, count = m_count](const auto* value, const auto* item) {
        for (std::size_t i = 0; i < count; ++i)
            to[i] = either(to[i], equal(value[i], item[i]));
    };
    for (std::size_t j = 1; j < step.arguments.size(); ++j) {
        if (step.arguments[0].kind == Kind::Number)
            look(at<double>(step.arguments[0]), at<double>(step.arguments[j]));
        else
            look(at<std::string_view>(step.arguments[0]), at<std::string_view>(step.arguments[j]));
    }
}

void Block::between(const Step& step)
{
    const double* value = at<double>(step.arguments[0]);
    const double* least = at<double>(step.arguments[1]);
    const double* most = at<double>(step.arguments[2]);
    Truth* to = at<Truth>(step.target);
    for (std::size_t i = 0; i < m_count; ++i)
        to[i] = both(compared(value[i] >= least[i], value[i], least[i]),
                     compared(value[i] <= most[i], value[i], most[i]));
}

void Block::countAnswered(const Step& step)
{
    double* to = at<double>(step.target);
    std::fill_n(to, m_count, 0.0);
    for (const Register argument : step.arguments)
        withType(argument.kind, [&](auto type) {
            const auto* a = at<decltype(type)>(argument);
            for (std::size_t i = 0; i < m_count; ++i)
                to[i] += isAnswered(a[i]) ? 1 : 0;
        });
}

void Block::sum(const Step& step)
{
    foldAnswered(step, [](double a, double b) { return a + b; });
    double* to = at<double>(step.target);
    for (std::size_t i = 0; i < m_count; ++i)
        to[i] = finite(to[i]);
}

void Block::mean(const Step& step)
{
    sum(step);
    std::vector<double> answered(m_count);
    for (const Register argument : step.arguments) {
        const double* a = at<double>(argument);
        for (std::size_t i = 0; i < m_count; ++i)
            answered[i] += isAnswered(a[i]) ? 1 : 0;
    }
    double* to = at<double>(step.target);
    for (std::size_t i = 0; i < m_count; ++i)
        to[i] = finite(to[i] / answered[i]);
}

/// if(condition, then, else): missing where the condition is not known or there is no else.
void Block::choose(const Step& step)
{
    const Truth* condition = at<Truth>(step.arguments[0]);
    withType(step.target.kind, [&](auto type) {
        using T = decltype(type);
        const T* then = at<T>(step.arguments[1]);
        const T* otherwise = step.arguments.size() > 2 ? at<T>(step.arguments[2]) : nullptr;
        T* to = at<T>(step.target);
        for (std::size_t i = 0; i < m_count; ++i) {
            if (condition[i] == Truth::True)
                to[i] = then[i];
            else
                to[i] =
                    condition[i] == Truth::False && otherwise ? otherwise[i] : missingValue<T>();
        }
    });
}

void Block::coalesce(const Step& step)
{
    withType(step.target.kind, [&](auto type) {
        using T = decltype(type);
        T* to = at<T>(step.target);
        std::fill_n(to, m_count, missingValue<T>());
        for (const Register argument : step.arguments) {
            const T* a = at<T>(argument);
            for (std::size_t i = 0; i < m_count; ++i)
                to[i] = isAnswered(to[i]) ? to[i] : a[i];
        }
    });
}

void Block::round(const Step& step)
{
    const Node& node = nodeOf(step);
    const int digits =
        node.arguments.size() > 1 ? int(m_program.typed->nodes[node.arguments[1]].number) : 0;
    map<double, double>(step, [digits](double a) { return rounded(a, digits); });
}

void Block::selected(const Step& step)
{
    const Node& code = m_program.typed->nodes[nodeOf(step).arguments[1]];
    const bool isNumber = code.operation == Operation::Number;
    if (step.arguments[0].kind == Kind::Text) {
        const std::string text = isNumber ? writeNumber(code.number) : code.text;
        map<std::string_view, Truth>(step, [&](std::string_view cell) {
            return cell.empty() ? Truth::Unknown : known(holdsCode(cell, text));
        });
    } else {
        const auto number = isNumber ? code.number : readNumber(code.text);
        map<double, Truth>(step, [&](double value) {
            return isAnswered(value) ? known(value == number) : Truth::Unknown;
        });
    }
}

} // namespace

void run(const Program& program, std::size_t begin, std::size_t end, Results& results)
{
    Block block(program);
    block.fillConstants();
    for (std::size_t first = begin; first < end; first += block.capacity())
        block.run(first, std::min(block.capacity(), end - first), results);
}

Results runAll(const Program& program, std::size_t rowCount)
{
    Results results = emptyResults(program.result.kind, rowCount);
    run(program, 0, rowCount, results);
    return results;
}

Results emptyResults(Kind kind, std::size_t rowCount)
{
    Results results;
    if (kind == Kind::Condition)
        results.conditions.resize(rowCount);
    else if (kind == Kind::Number)
        results.numbers.resize(rowCount);
    else
        results.texts.resize(rowCount);
    return results;
}

} // namespace quadrat
