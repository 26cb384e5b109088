// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/form_state.h"

#include "core/base/blanks.h"
#include "core/base/number.h"
#include "core/expression/evaluate.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <set>
#include <utility>

namespace quadrat {

namespace {

/// One value as a column of one row.
struct Cell {
    std::uint16_t code = 0;
    double number = std::numeric_limits<double>::quiet_NaN();
    std::uint64_t end = 0;
    std::string text;
};

/// Reads the answers that count so far, as expressions want them.
class CurrentAnswers {
public:
    CurrentAnswers(const Form& form, const std::vector<std::string>& values,
                   const std::vector<bool>& usable)
        : m_form(form), m_values(values), m_usable(usable)
    {}

    Truth condition(const Expression& expression)
    {
        return evaluateCondition(expression, values()).front();
    }
    double number(const Expression& expression)
    {
        return evaluateNumber(expression, values()).front();
    }
    std::string formula(const Expression& expression, Kind kind)
    {
        if (kind == Kind::Text)
            return std::string(evaluateText(expression, values()).front());
        if (kind == Kind::Condition) {
            const Truth truth = condition(expression);
            return truth == Truth::Unknown ? "" : truth == Truth::True ? "1" : "0";
        }
        const double value = number(expression);
        return std::isnan(value) ? std::string() : writeNumber(value);
    }

private:
    Values values()
    {
        m_cells.clear();
        return {.rowCount = 1,
                .find = [this](std::string_view key) -> std::optional<Operand> {
                    return operand(m_form.source(std::string(key)));
                },
                .names = {}};
    }

    /// The option whose code an answer is; null if it is none.
    const Option* option(const Source& source, const std::string& code) const
    {
        const auto& options = m_form.options(source.field);
        const auto found = std::ranges::find_if(
            options, [&](const Option* candidate) { return candidate->code == code; });
        return found == options.end() ? nullptr : *found;
    }

    Operand operand(const Source& source)
    {
        const Field& field = m_form.fields()[source.field];
        static const std::string none;
        const std::string& answer = m_usable[source.field] ? m_values[source.field] : none;
        Cell& cell = m_cells.emplace_back();
        switch (source.part) {
        case Source::Part::Indicator:
            return indicator(source, answer, cell);
        case Source::Part::Rank: {
            const std::vector<std::string> codes = codesIn(answer);
            return choice(source, source.rank < codes.size() ? codes[source.rank] : none, cell);
        }
        case Source::Part::Value:
        case Source::Part::Code:
            break;
        }
        if (field.type == FieldType::Choice)
            return choice(source, answer, cell);
        const Option* special = option(source, answer);
        const bool isMissing =
            source.part == Source::Part::Value && special && special->missing != Missing::None;
        if (field.type == FieldType::Number ||
            (field.type == FieldType::Calculated && !m_form.isTextFormula(source.field))) {
            if (!isMissing && !answer.empty())
                cell.number = readNumber(answer).value_or(cell.number);
            return NumberVariable{.values = std::span(&cell.number, 1)};
        }
        cell.text = isMissing ? none : answer;
        cell.end = cell.text.size();
        return TextVariable{.ends = std::span(&cell.end, 1), .bytes = cell.text};
    }

    /// Only the option that was chosen: the kinds of the expression are settled already.
    Operand choice(const Source& source, const std::string& code, Cell& cell) const
    {
        CodedVariable coded{.codes = std::span(&cell.code, 1), .choices = {}};
        if (const Option* chosen = option(source, code)) {
            cell.code = 1;
            coded.choices.push_back(
                {.label = chosen->code,
                 .value = readNumber(chosen->code),
                 .missing = source.part != Source::Part::Code && chosen->missing != Missing::None});
        }
        return coded;
    }

    Operand indicator(const Source& source, const std::string& answer, Cell& cell) const
    {
        const std::vector<std::string> codes = codesIn(answer);
        const bool chosen = std::ranges::find(codes, source.code) != codes.end();
        const bool isMissing = std::ranges::any_of(codes, [&](const std::string& code) {
            const Option* found = option(source, code);
            return found && found->missing != Missing::None;
        });
        if (chosen || (!codes.empty() && !isMissing))
            cell.number = chosen ? 1 : 0;
        return NumberVariable{.values = std::span(&cell.number, 1)};
    }

    const Form& m_form;
    const std::vector<std::string>& m_values;
    const std::vector<bool>& m_usable;
    std::deque<Cell> m_cells;
};

/// The one pass.
class Pass {
public:
    Pass(const Form& form, const Answers& answers, std::string_view today)
        : m_form(form), m_given(answers), m_today(today), m_usable(form.fields().size(), false),
          m_current(form, m_state.values, m_usable)
    {
        m_state.sectionShown.resize(form.askedSections().size());
        m_state.askedShown.resize(form.asked().size());
        m_state.fieldShown.resize(form.fields().size());
        m_state.values.resize(form.fields().size());
    }

    FormState state() &&
    {
        std::vector<std::vector<AnswerFault>> faults(m_form.asked().size());
        for (std::size_t s = 0; s < m_form.askedSections().size(); ++s) {
            const AskedSection& section = m_form.askedSections()[s];
            const bool shown = holds(section.showIf) && isReached(section);
            m_state.sectionShown[s] = shown;
            for (std::size_t k = 0; k < section.askedCount && shown; ++k)
                ask(section.firstAsked + k, faults[section.firstAsked + k]);
        }
        for (std::size_t a = 0; a < m_form.asked().size(); ++a) {
            if (m_state.askedShown[a])
                check(a, faults[a]);
            m_state.faults.insert(m_state.faults.end(), faults[a].begin(), faults[a].end());
        }
        return std::move(m_state);
    }

private:
    bool holds(const Settled& condition)
    {
        return !condition || m_current.condition(*condition) == Truth::True;
    }

    bool isReached(const AskedSection& section)
    {
        if (section.instance == 0)
            return true;
        return section.count &&
               double(section.instance) <= std::floor(m_current.number(*section.count) + 0.5);
    }

    void ask(std::size_t a, std::vector<AnswerFault>& faults)
    {
        const AskedQuestion& asked = m_form.asked()[a];
        if (!holds(asked.showIf))
            return;
        m_state.askedShown[a] = true;
        std::size_t base = asked.firstField;
        for (std::size_t f = asked.firstField; f < asked.firstField + asked.fieldCount; ++f) {
            const Field& field = m_form.fields()[f];
            if (field.option.empty())
                base = f;
            else if (!isChosen(base, field.option))
                continue;
            m_state.fieldShown[f] = true;
            take(asked, a, f, faults);
        }
    }

    bool isChosen(std::size_t field, const std::string& code) const
    {
        const std::vector<std::string> codes = codesIn(m_state.values[field]);
        return std::ranges::find(codes, code) != codes.end();
    }

    void take(const AskedQuestion& asked, std::size_t a, std::size_t f,
              std::vector<AnswerFault>& faults)
    {
        std::string& value = m_state.values[f];
        if (m_form.fields()[f].type == FieldType::Calculated) {
            if (asked.formula)
                value = m_current.formula(*asked.formula, asked.formulaKind);
            m_usable[f] = true;
            return;
        }
        value = withoutBlanksAround(answerTo(m_given, m_form.fields()[f].name));
        const Required required = m_form.question(asked).required;
        if (value.empty()) {
            if (required != Required::No)
                faults.push_back(
                    {.asked = a,
                     .field = f,
                     .reason = FaultReason::Required,
                     .severity = required == Required::Yes ? Severity::Fault : Severity::Warning});
            return;
        }
        const auto above = m_form.withinField(f);
        const auto reason =
            faultOf(m_form, f, value, above ? usable(*above) : std::string(), m_today);
        m_usable[f] = !reason;
        if (reason)
            faults.push_back({.asked = a, .field = f, .reason = *reason});
    }

    const std::string& usable(std::size_t field) const
    {
        static const std::string none;
        return m_usable[field] ? m_state.values[field] : none;
    }

    void check(std::size_t a, std::vector<AnswerFault>& faults)
    {
        const AskedQuestion& asked = m_form.asked()[a];
        for (std::size_t k = 0; k < asked.checks.size(); ++k)
            if (asked.checks[k] && m_current.condition(*asked.checks[k]) == Truth::False)
                faults.push_back({.asked = a,
                                  .field = {},
                                  .reason = FaultReason::Check,
                                  .check = k,
                                  .severity = m_form.question(asked).checks[k].severity});
    }

    const Form& m_form;
    const Answers& m_given;
    std::string_view m_today;
    FormState m_state;
    std::vector<bool> m_usable; ///< an answer that stands
    CurrentAnswers m_current;
};

/// An answer in words.
std::string inWords(const Form& form, std::size_t field, const std::string& answer,
                    std::string_view language)
{
    std::string words;
    const auto& options = form.options(field);
    for (const std::string& code : codesIn(answer)) {
        const auto found =
            std::ranges::find_if(options, [&](const Option* one) { return one->code == code; });
        if (found == options.end())
            return answer;
        words += (words.empty() ? "" : ", ") + textIn((*found)->label, language);
    }
    return words;
}

} // namespace

FormState stateOf(const Form& form, const Answers& answers, std::string_view today)
{
    return Pass(form, answers, today).state();
}

Answers cleared(const Form& form, const Answers& answers, std::string_view today)
{
    const FormState state = stateOf(form, answers, today);
    Answers kept;
    for (std::size_t f = 0; f < state.values.size(); ++f)
        if (!state.values[f].empty())
            kept[form.fields()[f].name] = state.values[f];
    return kept;
}

std::vector<const Option*> offeredOptions(const Form& form, const FormState& state,
                                          std::size_t field)
{
    const auto above = form.withinField(field);
    const std::string within = above ? state.values[*above] : std::string();
    std::vector<const Option*> offered;
    for (const Option* option : form.options(field))
        if (isOffered(form, field, *option, within))
            offered.push_back(option);
    return offered;
}

std::string withAnswers(const Form& form, const FormState& state, std::string_view text,
                        std::string_view language, std::size_t instance, std::string_view blank)
{
    std::string filled;
    while (!text.empty()) {
        const std::size_t begin = text.find("${");
        const std::size_t end = begin == std::string_view::npos ? begin : text.find('}', begin);
        if (end == std::string_view::npos)
            break;
        const std::string_view name = text.substr(begin + 2, end - begin - 2);
        auto field = form.find(inInstance(name, instance));
        if (!field)
            field = form.find(name);
        const std::string answer = field ? state.values[*field] : std::string();
        filled += text.substr(0, begin);
        filled += answer.empty() ? std::string(blank) : inWords(form, *field, answer, language);
        text.remove_prefix(end + 1);
    }
    return filled.append(text);
}

} // namespace quadrat
