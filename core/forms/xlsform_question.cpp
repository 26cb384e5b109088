// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_question.h"

#include "core/base/blanks.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace quadrat {

Required XlsformQuestions::required(const SurveyRow& row)
{
    const std::string cell = row.text("required");
    const std::string own = row.text("quadrat::required");
    if (saysYes(cell) || own == "yes")
        return Required::Yes;
    if (saysNo(cell))
        return own == "softly" ? Required::Softly : Required::No;
    m_findings.tell(Severity::Warning, row.number(), "required",
                    QUADRAT_TEXT("core", "That an answer is required only if \"%1\" cannot be "
                                         "carried; it is asked for once more and then let go."),
                    {cell});
    return Required::Softly;
}

/// Tells of each `${name}` in a text that no question here has.
void XlsformQuestions::tellMissingNames(const SurveyRow& row, const std::string& column)
{
    std::set<std::string> told;
    renamedIn(row.texts(column), [&](std::string_view name) {
        const auto named = m_survey.find(withoutBlanksAround(name));
        if ((!named || named->isLeftOut) && told.insert(std::string(name)).second)
            m_findings.tell(Severity::Warning, row.number(), column,
                            QUADRAT_TEXT("core", "The text repeats the answer to \"%1\", which is "
                                                 "not asked here. Take ${%1} out of the text."),
                            {std::string(name)});
        return std::optional<std::string>();
    });
}

void XlsformQuestions::readTexts(const SurveyRow& row, Question& question)
{
    const auto texts = [&](const std::string& column) {
        tellMissingNames(row, column);
        return m_survey.withOurNames(row.texts(column));
    };
    question.text.text = texts("label");
    question.instruction.text = texts("hint");
    question.interviewer = texts("guidance_hint");
    for (const Mode mode : everyMode) {
        const std::string word(modeWord(mode));
        if (Texts label = texts("quadrat::label_" + word); !label.empty())
            question.text.byMode[mode] = std::move(label);
        if (Texts hint = texts("quadrat::hint_" + word); !hint.empty())
            question.instruction.byMode[mode] = std::move(hint);
    }
    question.identifying = saysYes(row.text("quadrat::identifying"));
}

QuestionKind XlsformQuestions::range(const SurveyRow& row)
{
    if (row.text("quadrat::kind") == "recommendation")
        return Recommendation{.low = row.texts("quadrat::low"), .high = row.texts("quadrat::high")};
    m_findings.tell(Severity::Note, row.number(), "type",
                    QUADRAT_TEXT("core", "A range is a number with limits here."));
    const double start = readNumber(row.parameter("start")).value_or(1);
    const double end = readNumber(row.parameter("end")).value_or(10);
    NumberEntry number{.least = std::min(start, end), .most = std::max(start, end)};
    const double step = std::abs(readNumber(row.parameter("step")).value_or(1));
    double scaled = step; // a whole number of the last decimal
    for (; number.decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++number.decimals;
    if (std::abs(scaled - 1) > 1e-6)
        m_findings.tell(Severity::Warning, row.number(), "parameters",
                        QUADRAT_TEXT("core", "Any number within the limits can be answered here, "
                                             "not only steps of %1."),
                        {step});
    return number;
}

std::optional<QuestionKind> XlsformQuestions::kind(const SurveyRow& row, Question& question)
{
    const auto leftOut = [&](const char* pattern) {
        m_findings.tell(Severity::Warning, row.number(), "type", pattern,
                        {row.text("type"), row.name});
        return std::nullopt;
    };
    const auto asText = [&](const char* pattern) {
        m_findings.tell(Severity::Warning, row.number(), "type", pattern,
                        {row.text("type"), row.name});
        return TextEntry{};
    };
    switch (row.type.type) {
    case SurveyType::SelectOne:
    case SurveyType::SelectMultiple:
    case SurveyType::Rank:
        return choice(row, question);
    case SurveyType::Integer:
        return NumberEntry{};
    case SurveyType::Decimal:
        return NumberEntry{.decimals = 2};
    case SurveyType::Range:
        return range(row);
    case SurveyType::Text:
        return TextEntry{.severalLines = row.appears("multiline")};
    case SurveyType::Date:
        return DateEntry{};
    case SurveyType::Time:
        return DateEntry{.kind = ValueKind::Time};
    case SurveyType::DateTime:
        return DateEntry{.kind = ValueKind::DateTime};
    case SurveyType::Note:
        return Note{};
    case SurveyType::Calculate:
        return Calculation{};
    case SurveyType::Acknowledge:
        m_findings.tell(Severity::Note, row.number(), "type",
                        QUADRAT_TEXT("core", "What is to be acknowledged is a single choice with "
                                             "one option here."));
        return SingleChoice{.list = m_choices.acknowledgement(question.text.text)};
    case SurveyType::Place:
    case SurveyType::Barcode:
        return asText(QUADRAT_TEXT("core", "What a device reads (\"%1\") is typed as text here."));
    case SurveyType::Media:
        return leftOut(QUADRAT_TEXT("core", "Files cannot be answered (\"%1\"): the question "
                                            "\"%2\" is left out."));
    case SurveyType::Hidden:
        return leftOut(QUADRAT_TEXT("core", "What other programs put in (\"%1\") is left out: "
                                            "\"%2\"."));
    case SurveyType::Metadata:
        m_findings.tell(Severity::Note, row.number(), "type",
                        QUADRAT_TEXT("core", "\"%1\" is left out: when and how an interview was "
                                             "held is kept anyway, devices and persons are not."),
                        {row.text("type")});
        return {};
    default:
        break;
    }
    return asText(QUADRAT_TEXT("core", "The type \"%1\" is not known: \"%2\" is a text question "
                                       "here."));
}

void XlsformQuestions::tellAppearance(const SurveyRow& row, const std::vector<std::string>& known)
{
    std::string left;
    std::string rest = row.text("appearance") + " ";
    for (std::size_t end; (end = rest.find(' ')) != std::string::npos; rest.erase(0, end + 1))
        if (const std::string word = rest.substr(0, end);
            !word.empty() && std::ranges::count(known, word) == 0)
            left += (left.empty() ? "" : " ") + word;
    if (!left.empty())
        m_findings.tell(Severity::Note, row.number(), "appearance",
                        QUADRAT_TEXT("core", "The appearance \"%1\" is left out."), {left});
}

void XlsformQuestions::tellLeftOut(const SurveyRow& row)
{
    struct LeftOut {
        const char *name, *words;
        Severity severity = Severity::Note;
    };
    static const std::array<LeftOut, 4> columns{
        {{"default",
          QUADRAT_TEXT("core", "The value that the answer begins with is left out: "
                               "\"%1\"."),
          Severity::Warning},
         {"required_message", QUADRAT_TEXT("core", "The message for a missing answer gives way to "
                                                   "this program's own: \"%1\".")},
         {"trigger", QUADRAT_TEXT("core", "\"%1\" does not start a calculation here; it is always "
                                          "worked out.")},
         {"save_to", QUADRAT_TEXT("core", "Entities are not kept: \"%1\" is left out.")}}};
    for (const LeftOut& column : columns)
        if (row.cells->has(column.name))
            m_findings.tell(column.severity, row.number(), column.name, column.words,
                            {row.text(column.name)});
    if (saysYes(row.text("read_only")) && row.type.type != SurveyType::Note &&
        row.text("calculation").empty())
        m_findings.tell(Severity::Warning, row.number(), "read_only",
                        QUADRAT_TEXT("core", "The question can be answered here, though it is only "
                                             "to be read in the form."));
    for (const auto& [column, texts] : row.cells->cells)
        if (column.starts_with("media::"))
            m_findings.tell(
                Severity::Warning, row.number(), column,
                QUADRAT_TEXT("core", "Pictures, sounds and films are left out: \"%1\"."),
                {row.text(column)});
}

std::optional<Question> XlsformQuestions::question(const SurveyRow& row,
                                                   const std::vector<std::string>& conditions)
{
    Question question{.name = row.ours};
    readTexts(row, question);
    const auto read = kind(row, question);
    if (!read)
        return {};
    question.kind = *read;
    calculation(row, question);
    constraint(row, question);
    if (auto* number = std::get_if<NumberEntry>(&question.kind)) {
        number->unit = row.texts("quadrat::unit");
        for (const auto& [language, unit] : number->unit) { // stands in the hint for others
            std::string& hint = question.instruction.text[language];
            if (const std::string end = "(" + unit + ")"; hint.ends_with(end))
                hint.resize(hint.size() - end.size());
            if (hint.ends_with(' '))
                hint.pop_back();
            if (hint.empty())
                question.instruction.text.erase(language);
        }
    }
    std::vector<std::string> all = conditions;
    all.push_back(relevant(row));
    question.showIf = joinedConditions(all);
    question.required = required(row);
    if (!hasList(question.kind))
        question.besides = row.text("quadrat::besides");
    if (!question.besides.empty() && !m_choices.findOurs(question.besides))
        question.besides.clear();
    if (row.type.type == SurveyType::Calculate || row.type.type == SurveyType::Note)
        tellAppearance(row, {});
    else
        tellAppearance(row, {"likert", "multiline", "label", "list-nolabel"});
    tellLeftOut(row);
    return question;
}

} // namespace quadrat
