// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/condition_words.h"

#include "core/base/number.h"
#include "core/questionnaire/form_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t longestSentence = 200; ///< nodes; beyond this nobody follows it in words
constexpr int deepestFormula = 3;            ///< calculations of calculations written out

using Pattern = const char* FormWords::*;

/// One condition in words of one language.
class Sentence {
public:
    Sentence(const Form& form, const Expression& expression, const QuestionNumbers& numbers,
             std::string_view language, int depth)
        : m_form(form), m_nodes(expression.nodes()), m_numbers(numbers), m_language(language),
          m_words(formWords(language)), m_depth(depth)
    {}

    std::string whole() const { return said(m_nodes.back()); }

    std::string named(const std::string& key) const
    {
        const Source& source = m_form.source(key);
        const Field& field = m_form.fields()[source.field];
        const Question& question = m_form.question(field);
        std::string text = m_numbers.of(field);
        if (text.empty())
            return unnumbered(field, question);
        if (source.part == Source::Part::Rank)
            return filled(m_words.placeOf, {text, std::to_string(source.rank + 1)});
        text = filled(m_words.question, {text});
        if (!field.option.empty())
            return filled(m_words.words, {text, label(source.field, field.option)});
        if (const auto* grid = std::get_if<Grid>(&question.kind); grid && field.item)
            return filled(m_words.item,
                          {text, quoted(textIn(grid->items[*field.item].label, m_language))});
        if (source.part == Source::Part::Indicator)
            return text + " (" + label(source.field, source.code) + ")";
        return text;
    }

private:
    static std::string quoted(const std::string& text) { return "“" + text + "”"; }

    /// A calculation by its formula, whoever is on the cover sheet by the wording.
    std::string unnumbered(const Field& field, const Question& question) const
    {
        if (std::holds_alternative<Calculation>(question.kind) && m_depth < deepestFormula)
            for (const AskedQuestion& asked : m_form.asked())
                if (asked.section == field.section && asked.question == field.question &&
                    asked.instance == field.instance && asked.formula)
                    return "(" +
                           Sentence(m_form, *asked.formula, m_numbers, m_language, m_depth + 1)
                               .whole() +
                           ")";
        const std::string& text = textIn(question.text.in(Mode::Paper), m_language);
        return quoted(text.empty() ? question.name : text);
    }

    std::string label(std::size_t field, const std::string& code) const
    {
        const Question& question = m_form.question(m_form.fields()[field]);
        for (const Option* option : optionsOf(m_form.questionnaire(), question))
            if (option->code == code && !textIn(option->label, m_language).empty())
                return quoted(textIn(option->label, m_language));
        return quoted(code);
    }

    std::string number(double value) const
    {
        std::string text = writeNumber(value);
        std::ranges::replace(text, '.', *m_words.decimalMark);
        return text;
    }

    const Node& argument(const Node& node, std::size_t k) const
    {
        return m_nodes[node.arguments[k]];
    }

    /// What stands on one side of a comparison; `other` is the other side: a code of its options
    /// is said by its label.
    std::string operand(const Node& node, const Node& other) const
    {
        const bool isLiteral =
            node.operation == Operation::Number || node.operation == Operation::Text;
        if (!isLiteral || !hasOptions(other))
            return said(node);
        return label(m_form.source(other.text).field,
                     node.operation == Operation::Text ? node.text : writeNumber(node.number));
    }

    bool hasOptions(const Node& node) const
    {
        if (node.operation != Operation::Name)
            return false;
        const Source& source = m_form.source(node.text);
        return (source.part == Source::Part::Value || source.part == Source::Part::Code ||
                source.part == Source::Part::Rank) &&
               listOf(m_form.questionnaire(), m_form.question(m_form.fields()[source.field]));
    }

    std::string compared(const Node& node, Pattern ofOptions, Pattern ofNumbers) const
    {
        const Node &left = argument(node, 0), &right = argument(node, 1);
        if (const auto chosen = indicator(left, right, node.operation))
            return *chosen;
        const bool isOption = hasOptions(left) || hasOptions(right) ||
                              left.operation == Operation::Text ||
                              right.operation == Operation::Text;
        return filled(m_words.*(isOption ? ofOptions : ofNumbers),
                      {operand(left, right), operand(right, left)});
    }

    /// `used_3 = 1`: option 3 is chosen.
    std::optional<std::string> indicator(const Node& left, const Node& right,
                                         Operation operation) const
    {
        if (left.operation != Operation::Name || right.operation != Operation::Number ||
            (right.number != 0 && right.number != 1) ||
            (operation != Operation::Equal && operation != Operation::NotEqual))
            return {};
        const Source& source = m_form.source(left.text);
        if (source.part != Source::Part::Indicator)
            return {};
        return chosen(source.field, source.code,
                      (right.number == 1) == (operation == Operation::Equal));
    }

    std::string chosen(std::size_t field, const std::string& code, bool is) const
    {
        const std::string text = filled(m_words.question, {m_numbers.of(m_form.fields()[field])});
        return filled(is ? m_words.isChosen : m_words.isNotChosen, {text, label(field, code)});
    }

    std::string selected(const Node& node, bool is) const
    {
        const Node &where = argument(node, 0), &what = argument(node, 1);
        if (where.operation == Operation::Name && what.operation != Operation::Name)
            return chosen(m_form.source(where.text).field,
                          what.operation == Operation::Text ? what.text : writeNumber(what.number),
                          is);
        return filled(is ? m_words.isChosen : m_words.isNotChosen, {said(where), said(what)});
    }

    std::string among(const Node& node, Pattern pattern) const
    {
        std::string values;
        for (std::size_t k = 1; k < node.arguments.size(); ++k)
            values +=
                (k == 1 ? "" : m_words.either) + operand(argument(node, k), argument(node, 0));
        return filled(m_words.*pattern, {said(argument(node, 0)), values});
    }

    std::string negated(const Node& node) const
    {
        switch (node.operation) {
        case Operation::Selected:
            return selected(node, false);
        case Operation::In:
            return among(node, &FormWords::isNot);
        case Operation::Equal:
            return compared(node, &FormWords::isNot, &FormWords::differs);
        case Operation::Missing:
            return filled(m_words.isAnswered, {said(argument(node, 0))});
        case Operation::Answered:
            return filled(m_words.isMissing, {said(argument(node, 0))});
        default:
            return filled(m_words.negated, {"(" + said(node) + ")"});
        }
    }

    /// `a >= 3 and a <= 22`: a is from 3 to 22.
    std::optional<std::string> band(const Node& node) const
    {
        const Node &low = argument(node, 0), &high = argument(node, 1);
        if (low.operation != Operation::GreaterEqual || high.operation != Operation::LessEqual)
            return {};
        const Node &left = argument(low, 0), &right = argument(high, 0);
        if (left.operation != Operation::Name || !(left == right))
            return {};
        return filled(m_words.between, {said(left), operand(argument(low, 1), left),
                                        operand(argument(high, 1), right)});
    }

    std::string joined(const Node& node, const char* word) const
    {
        if (const auto whole = node.operation == Operation::And ? band(node) : std::nullopt)
            return *whole;
        std::string text;
        for (std::size_t k = 0; k < 2; ++k) {
            const Node& part = argument(node, k);
            const bool isLooser =
                node.operation == Operation::And && part.operation == Operation::Or;
            text += (k == 0 ? "" : word) + (isLooser ? "(" + said(part) + ")" : said(part));
        }
        return text;
    }

    std::string listed(const Node& node) const
    {
        std::string text;
        for (std::size_t k = 0; k < node.arguments.size(); ++k)
            text += (k == 0 ? "" : ", ") + said(argument(node, k));
        return text;
    }

    std::string calculated(const Node& node, const char* sign) const
    {
        return said(argument(node, 0)) + sign + said(argument(node, 1));
    }

    std::string function(const Node& node) const
    {
        switch (node.operation) {
        case Operation::Sum:
            return filled(m_words.sum, {listed(node)});
        case Operation::Mean:
            return filled(m_words.mean, {listed(node)});
        case Operation::Min:
            return filled(m_words.smallest, {listed(node)});
        case Operation::Max:
            return filled(m_words.largest, {listed(node)});
        case Operation::Count:
            return filled(m_words.countOf, {listed(node)});
        default: // as the language itself writes it
            return asWritten(node);
        }
    }

    /// `round(question 3 / 2)`.
    std::string asWritten(const Node& node) const
    {
        std::vector<Node> one(node.arguments.size());
        Node call = node;
        for (std::size_t k = 0; k < one.size(); ++k)
            call.arguments[k] = std::uint32_t(k);
        one.push_back(call);
        const std::string text = write(Expression(std::move(one)));
        return text.substr(0, text.find('(')) + "(" + listed(node) + ")";
    }

    std::string said(const Node& node) const
    {
        switch (node.operation) {
        case Operation::Number:
            return number(node.number);
        case Operation::Text:
            return quoted(node.text);
        case Operation::Name:
            return named(node.text);
        case Operation::Equal:
            return compared(node, &FormWords::is, &FormWords::equals);
        case Operation::NotEqual:
            return compared(node, &FormWords::isNot, &FormWords::differs);
        case Operation::Less:
            return compared(node, &FormWords::below, &FormWords::below);
        case Operation::LessEqual:
            return compared(node, &FormWords::atMostNumber, &FormWords::atMostNumber);
        case Operation::Greater:
            return compared(node, &FormWords::above, &FormWords::above);
        case Operation::GreaterEqual:
            return compared(node, &FormWords::atLeastNumber, &FormWords::atLeastNumber);
        case Operation::In:
            return among(node, &FormWords::is);
        case Operation::Selected:
            return selected(node, true);
        case Operation::Not:
            return negated(argument(node, 0));
        case Operation::And:
            return joined(node, m_words.both);
        case Operation::Or:
            return joined(node, m_words.either);
        case Operation::Answered:
            return filled(m_words.isAnswered, {said(argument(node, 0))});
        case Operation::Missing:
            return filled(m_words.isMissing, {said(argument(node, 0))});
        case Operation::Between:
            return filled(m_words.between,
                          {said(argument(node, 0)), operand(argument(node, 1), argument(node, 0)),
                           operand(argument(node, 2), argument(node, 0))});
        case Operation::Negate:
            return "−" + said(argument(node, 0));
        case Operation::Add:
            return calculated(node, " + ");
        case Operation::Subtract:
            return calculated(node, " − ");
        case Operation::Multiply:
            return calculated(node, " × ");
        case Operation::Divide:
            return calculated(node, " : ");
        default:
            return function(node);
        }
    }

    const Form& m_form;
    const std::vector<Node>& m_nodes;
    const QuestionNumbers& m_numbers;
    std::string_view m_language;
    const FormWords& m_words;
    int m_depth;
};

} // namespace

std::string inWords(const Form& form, const Expression& settled, const QuestionNumbers& numbers,
                    std::string_view language)
{
    const Sentence sentence(form, settled, numbers, language, 0);
    if (settled.nodes().size() <= longestSentence)
        return sentence.whole();
    std::vector<Node> nodes = settled.nodes();
    for (Node& node : nodes)
        if (node.operation == Operation::Name)
            node.text = sentence.named(node.text);
    return write(Expression(std::move(nodes)));
}

} // namespace quadrat
