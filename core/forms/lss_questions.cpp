// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lss_questions.h"

#include "core/base/number.h"
#include "core/expression/token.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace quadrat {

namespace {

std::string plainName(const std::string& code)
{
    return isPlainName(code) ? code : variableName(code);
}

/// The sign of a type; LimeSurvey writes one letter.
char typeOf(const LssItem& item)
{
    return item.type.empty() ? 'T' : item.type.front();
}

bool isSeveral(char type)
{
    return type == 'M' || type == 'P';
}

std::optional<double> numberOf(const std::string& text)
{
    return text.empty() ? std::nullopt : readNumber(text);
}

std::optional<std::size_t> countOf(const std::string& text)
{
    const auto number = numberOf(text);
    if (!number || !(*number >= 0) || !(*number <= 1e6) || *number != std::floor(*number))
        return {};
    return std::size_t(*number);
}

} // namespace

void LssQuestions::nameAll()
{
    for (const LssItem& group : m_survey.groups())
        for (const LssItem& item : m_survey.questionsOf(group.id)) {
            const std::string name = freeName(plainName(item.code));
            m_names[item.id] = name;
            m_known.try_emplace(item.code, LssName{name});
            const char type = typeOf(item);
            const auto across = m_survey.subquestionsOf(item.id, "1");
            for (const LssItem& sub : m_survey.subquestionsOf(item.id)) {
                const std::string code = item.code + "_" + sub.code;
                m_known.try_emplace(code, LssName{name + "_" + sub.code, isSeveral(type)});
                for (const LssItem& other : across)
                    m_known.try_emplace(code + "_" + other.code,
                                        LssName{name + "_" + sub.code + "_" + other.code});
            }
            m_known.try_emplace(item.code + "_other", LssName{name + "_-oth-_text"});
        }
}

std::string LssQuestions::freeName(const std::string& wanted)
{
    std::string name = wanted;
    for (int k = 2; !m_taken.insert(name).second; ++k)
        name = wanted + "_" + std::to_string(k);
    return name;
}

std::optional<LssName> LssQuestions::find(std::string_view code) const
{
    const auto found = m_known.find(code);
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

Texts LssQuestions::withOurNames(Texts texts) const
{
    for (auto& [language, text] : texts)
        for (std::size_t at = text.find('{'); at != std::string::npos;
             at = text.find('{', at + 1)) {
            const std::size_t end = text.find('}', at);
            if (end == std::string::npos)
                break;
            const std::string_view inside = std::string_view(text).substr(at + 1, end - at - 1);
            const auto known = find(inside.substr(0, inside.find('.')));
            if (known && (at == 0 || text[at - 1] != '$')) {
                const std::string put = "${" + known->name + "}";
                text.replace(at, end - at + 1, put);
                at += put.size() - 1;
            }
        }
    return texts;
}

/// Words of ours in the languages of the survey.
Texts LssQuestions::said(const char* vietnamese, const char* english) const
{
    Texts texts;
    for (const std::string& language : m_survey.languages())
        texts[language] = language == "vi" ? vietnamese : english;
    return texts;
}

std::string LssQuestions::madeUpList(const std::string& name, std::vector<Option> options)
{
    const OptionList* known = m_questionnaire.findList(name);
    if (!known)
        m_questionnaire.lists.push_back({name, std::move(options)});
    return name;
}

std::string LssQuestions::listOf(const LssItem& item, std::string_view scale)
{
    std::vector<Option> options;
    for (const LssItem& answer : m_survey.answersOf(item.id, scale))
        options.push_back({.code = answer.code, .label = answer.text});
    for (const OptionList& list : m_questionnaire.lists)
        if (!options.empty() && list.options == options)
            return list.name; // shared, as label sets are
    return madeUpList(m_names[item.id] + (scale == "0" ? "" : "_" + std::string(scale)),
                      std::move(options));
}

Option LssQuestions::other(const LssItem& item) const
{
    Option option{.code = "-oth-",
                  .label = m_survey.attributeTexts(item.id, "other_replace_text"),
                  .specify = true,
                  .keepsPlace = true};
    if (option.label.empty())
        option.label = said("Khác (ghi rõ)", "Other (please specify)");
    return option;
}

QuestionKind LssQuestions::single(const LssItem& item)
{
    const bool isRandom = m_survey.isOn(item.id, "random_order") ||
                          m_survey.attribute(item.id, "answer_order") == "random";
    std::string list;
    if (item.row.at("other") == "Y") {
        std::vector<Option> options;
        for (const LssItem& answer : m_survey.answersOf(item.id))
            options.push_back({.code = answer.code, .label = answer.text});
        options.push_back(other(item));
        list = madeUpList(m_names[item.id], std::move(options));
    } else {
        list = listOf(item, "0");
    }
    return SingleChoice{.list = list, .order = isRandom ? Order::Random : Order::AsWritten};
}

QuestionKind LssQuestions::several(const LssItem& item)
{
    std::vector<Option> options;
    const std::string alone = ";" + m_survey.attribute(item.id, "exclude_all_others") + ";";
    for (const LssItem& sub : m_survey.subquestionsOf(item.id))
        options.push_back({.code = sub.code,
                           .label = sub.text,
                           .exclusive = alone.find(";" + sub.code + ";") != std::string::npos});
    if (item.row.at("other") == "Y")
        options.push_back(other(item));
    const bool isRandom = m_survey.isOn(item.id, "random_order") ||
                          m_survey.attribute(item.id, "subquestion_order") == "random";
    return MultipleChoice{.list = madeUpList(m_names[item.id], std::move(options)),
                          .order = isRandom ? Order::Random : Order::AsWritten,
                          .least = countOf(m_survey.attribute(item.id, "min_answers")),
                          .most = countOf(m_survey.attribute(item.id, "max_answers"))};
}

Grid LssQuestions::grid(const LssItem& item, const std::string& list, const std::string& suffix)
{
    Grid grid{.list = list};
    if (m_survey.isOn(item.id, "random_order") ||
        m_survey.attribute(item.id, "subquestion_order") == "random")
        grid.order = Order::Random;
    for (const LssItem& sub : m_survey.subquestionsOf(item.id))
        grid.items.push_back(
            {freeName(plainName(m_names[item.id] + "_" + sub.code + suffix)), sub.text});
    return grid;
}

NumberEntry LssQuestions::number(const LssItem& item) const
{
    NumberEntry number{.unit = m_survey.attributeTexts(item.id, "suffix"),
                       .least = numberOf(m_survey.attribute(item.id, "min_num_value_n")),
                       .most = numberOf(m_survey.attribute(item.id, "max_num_value_n")),
                       .decimals = m_survey.isOn(item.id, "num_value_int_only") ? 0u : 2u};
    if (number.unit.empty())
        number.unit = m_survey.attributeTexts(item.id, "prefix");
    return number;
}

/// A question for each subquestion.
std::vector<Question> LssQuestions::each(const LssItem& item, const Question& like,
                                         QuestionKind kind)
{
    std::vector<Question> questions;
    for (const LssItem& sub : m_survey.subquestionsOf(item.id)) {
        Question question = like;
        question.name = freeName(plainName(like.name + "_" + sub.code));
        question.kind = kind;
        for (const auto& [language, text] : sub.text) {
            std::string& whole = question.text.text[language];
            whole += (whole.empty() ? "" : " – ") + text;
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

/// A question for each field of a table of texts or numbers.
std::vector<Question> LssQuestions::crossed(const LssItem& item, const Question& like)
{
    tell(Severity::Warning, item.code,
         QUADRAT_TEXT("core", "A table to write into becomes a question for each of its fields."));
    const QuestionKind kind =
        typeOf(item) == ':' ? QuestionKind(NumberEntry{.decimals = 2}) : QuestionKind(TextEntry{});
    std::vector<Question> questions;
    for (Question& row : each(item, like, kind)) {
        m_taken.erase(row.name);
        for (const LssItem& column : m_survey.subquestionsOf(item.id, "1")) {
            Question question = row;
            question.name = freeName(plainName(row.name + "_" + column.code));
            for (const auto& [language, text] : column.text) {
                std::string& whole = question.text.text[language];
                whole += (whole.empty() ? "" : " – ") + text;
            }
            questions.push_back(std::move(question));
        }
    }
    return questions;
}

std::string LssQuestions::points(int most)
{
    std::vector<Option> options;
    for (int k = 1; k <= most; ++k) {
        const std::string point = std::to_string(k);
        options.push_back({.code = point, .label = said(point.c_str(), point.c_str())});
    }
    return madeUpList("points_" + std::to_string(most), std::move(options));
}

/// Types whose answers the program itself knows.
std::optional<QuestionKind> LssQuestions::kindWithKnownAnswers(const LssItem& item)
{
    const auto option = [this](const char* code, const char* vietnamese, const char* english) {
        return Option{.code = code, .label = said(vietnamese, english)};
    };
    switch (typeOf(item)) {
    case 'A':
        return grid(item, points(5), "");
    case 'B':
        return grid(item, points(10), "");
    case 'C':
        return grid(item,
                    madeUpList("yes_uncertain_no",
                               {option("Y", "Có", "Yes"), option("U", "Không chắc", "Uncertain"),
                                option("N", "Không", "No")}),
                    "");
    case 'E':
        return grid(item,
                    madeUpList("increase_same_decrease",
                               {option("I", "Tăng", "Increase"), option("S", "Như cũ", "Same"),
                                option("D", "Giảm", "Decrease")}),
                    "");
    case 'Y':
        return SingleChoice{
            .list = madeUpList("yes_no", {option("Y", "Có", "Yes"), option("N", "Không", "No")})};
    case 'G':
        return SingleChoice{
            .list = madeUpList("sex", {option("M", "Nam", "Male"), option("F", "Nữ", "Female")})};
    case '5':
        return RatingScale{.list = points(5)};
    default:
        break;
    }
    return {};
}

DateEntry LssQuestions::date(const LssItem& item) const
{
    const auto day = [&](const char* attribute) -> std::string {
        const std::string text = m_survey.attribute(item.id, attribute);
        return text.size() >= 10 && text[4] == '-' ? text.substr(0, 10) : std::string();
    };
    return {.earliest = day("date_min"), .latest = day("date_max")};
}

std::optional<QuestionKind> LssQuestions::kind(const LssItem& item, Question& question)
{
    const auto longest = countOf(m_survey.attribute(item.id, "maximum_chars"));
    switch (typeOf(item)) {
    case 'L':
    case '!':
    case 'O':
        return single(item);
    case 'M':
    case 'P':
        return several(item);
    case 'F':
    case 'H':
        return grid(item, listOf(item, "0"), "");
    case 'N':
        return number(item);
    case 'S':
        return TextEntry{.longest = longest.value_or(TextEntry().longest)};
    case 'T':
    case 'U':
        return TextEntry{.longest = longest.value_or(TextEntry().longest), .severalLines = true};
    case 'D':
        return date(item);
    case 'R':
        return Ranking{.list = listOf(item, "0"),
                       .places = countOf(m_survey.attribute(item.id, "max_answers")).value_or(0)};
    case 'X':
        return Note{};
    case '*': {
        std::string formula = m_survey.attribute(item.id, "equation");
        if (formula.empty())
            formula = textIn(item.text, "");
        if (formula.starts_with('{') && formula.ends_with('}'))
            formula = formula.substr(1, formula.size() - 2);
        question.text.text.clear();
        return Calculation{.formula = formula};
    }
    default:
        break;
    }
    return kindWithKnownAnswers(item);
}

void LssQuestions::tellAttributes(const LssItem& item)
{
    static const std::array<const char*, 12> known{
        "hidden",           "random_group",           "array_filter", "array_filter_exclude",
        "em_validation_q",  "em_validation_sq",       "page_break",   "assessment_value",
        "equals_num_value", "multiflexible_checkbox", "validation",   "timer"};
    for (const char* name : known)
        if (m_survey.isOn(item.id, name))
            tell(Severity::Warning, item.code,
                 QUADRAT_TEXT("core", "The setting \"%1\" is left out: %2"),
                 {name, m_survey.attribute(item.id, name)});
    if (!item.row.at("preg").empty())
        tell(Severity::Warning, item.code,
             QUADRAT_TEXT("core", "The pattern that answers must have is left out: %1"),
             {item.row.at("preg")});
}

std::vector<Question> LssQuestions::questions(const LssItem& item)
{
    Question question{.name = m_names[item.id]};
    question.text.text = withOurNames(item.text);
    question.instruction.text = withOurNames(item.help);
    const std::string& mandatory = item.row.at("mandatory");
    question.required = mandatory == "Y"   ? Required::Yes
                        : mandatory == "S" ? Required::Softly
                                           : Required::No;
    if (question.name != item.code)
        tell(Severity::Note, item.code, QUADRAT_TEXT("core", "The question is called \"%1\" here."),
             {question.name});
    tellAttributes(item);
    const char type = typeOf(item);
    if (type == 'K')
        return each(item, question, number(item));
    if (type == 'Q')
        return each(item, question, TextEntry{});
    if (type == ';' || type == ':')
        return crossed(item, question);
    if (type == '1') {
        Question second = question;
        second.name = freeName(question.name + "_scale_2");
        question.kind = grid(item, listOf(item, "0"), "_0");
        second.kind = grid(item, listOf(item, "1"), "_1");
        tell(Severity::Note, item.code,
             QUADRAT_TEXT("core", "An array with two scales becomes two grids."));
        return {question, second};
    }
    const auto made = kind(item, question);
    if (!made) {
        tell(Severity::Warning, item.code,
             QUADRAT_TEXT("core", "A question of the type \"%1\" cannot be carried, and is left "
                                  "out: \"%2\"."),
             {item.type, textIn(item.text, "")});
        return {};
    }
    question.kind = *made;
    std::vector<Question> all{question};
    if (type == 'O')
        all.push_back({.name = freeName(question.name + "_comment"),
                       .kind = TextEntry{.severalLines = true},
                       .text = {.text = said("Nhận xét", "Comment"), .byMode = {}}});
    if (type == 'P')
        tell(Severity::Warning, item.code,
             QUADRAT_TEXT("core", "The comments beside the options are left out."));
    return all;
}

} // namespace quadrat
