// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_data.h"

#include "core/base/number.h"
#include "core/expression/functions.h"
#include "core/expression/typing.h"
#include "core/questionnaire/option_order.h"

#include <algorithm>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

namespace quadrat {

namespace {

using Json = nlohmann::ordered_json;

/// The word of an operation that is not a function.
const char* wordOf(Operation operation)
{
    switch (operation) {
    case Operation::Negate:
        return "negate";
    case Operation::Add:
        return "+";
    case Operation::Subtract:
        return "-";
    case Operation::Multiply:
        return "*";
    case Operation::Divide:
        return "/";
    case Operation::Equal:
        return "=";
    case Operation::NotEqual:
        return "<>";
    case Operation::Less:
        return "<";
    case Operation::LessEqual:
        return "<=";
    case Operation::Greater:
        return ">";
    case Operation::GreaterEqual:
        return ">=";
    case Operation::In:
        return "in";
    case Operation::Not:
        return "not";
    case Operation::And:
        return "and";
    default:
        return "or";
    }
}

Json wordFor(Operation operation)
{
    if (const Function* function = findFunction(operation))
        return std::string(function->name);
    return wordOf(operation);
}

const char* typeWord(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
        return "choice";
    case FieldType::Choices:
        return "choices";
    case FieldType::Ranking:
        return "ranking";
    case FieldType::Number:
        return "number";
    case FieldType::Text:
        return "text";
    case FieldType::Date:
        return "date";
    case FieldType::Calculated:
        break;
    }
    return "calculated";
}

void put(Json& json, const char* key, bool truth)
{
    if (truth)
        json[key] = true;
}

void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty())
        json[key] = text;
}

template <typename Number>
void put(Json& json, const char* key, const std::optional<Number>& number)
{
    if (number)
        json[key] = *number;
}

/// Writes a form piece by piece; names that conditions read are numbered as they come.
class FormData {
public:
    explicit FormData(const Form& form)
        : m_form(form), m_questionnaire(form.questionnaire()),
          m_languages(languagesOf(m_questionnaire)), m_prototypes(form.prototypes())
    {}

    Json written(const std::string& caseCode, std::size_t firstLanguage)
    {
        Json json{{"name", m_questionnaire.name},
                  {"version", m_questionnaire.version},
                  {"case", caseCode},
                  {"seed", m_questionnaire.seed},
                  {"languages", Json(m_languages)},
                  {"first", firstLanguage}};
        putTexts(json, "title", m_questionnaire.title);
        putTexts(json, "introduction", m_questionnaire.introduction);
        putTexts(json, "closing", m_questionnaire.closing);
        put(json, "address", m_questionnaire.delivery.address);
        put(json, "email", m_questionnaire.delivery.email);
        json["lists"] = Json::array();
        for (const OptionList& list : m_questionnaire.lists)
            json["lists"].push_back(optionsOf(list));
        json["sections"] = Json::array();
        for (const Section& section : m_questionnaire.sections)
            json["sections"].push_back(writtenSection(section));
        json["fields"] = Json::array();
        for (std::size_t f = 0; f < m_form.fields().size(); ++f)
            json["fields"].push_back(writtenField(f));
        json["askedSections"] = Json::array();
        for (const AskedSection& section : m_form.askedSections())
            json["askedSections"].push_back(asked(section));
        json["asked"] = Json::array();
        for (const AskedQuestion& question : m_form.asked())
            json["asked"].push_back(asked(question));
        json["sources"] = std::move(m_sources);
        return json;
    }

private:
    /// One entry a language; in place of a text that is not translated the number of the language
    /// it is borrowed from, or [text, −1] if the form is not offered in that.
    void putTexts(Json& json, const char* key, const Texts& texts) const
    {
        Json all = Json::array();
        bool any = false;
        for (const std::string& language : m_languages) {
            const std::string& text = textIn(texts, language);
            any = any || !text.empty();
            const auto own = texts.find(language);
            const bool isBorrowed = !text.empty() && (own == texts.end() || own->second.empty());
            const int from = isBorrowed ? languageWith(texts, text) : -1;
            if (!isBorrowed)
                all.push_back(text);
            else if (from < 0)
                all.push_back({text, from});
            else
                all.push_back(from);
        }
        if (any)
            json[key] = std::move(all);
    }

    /// −1 for one that the form is not offered in.
    int languageWith(const Texts& texts, const std::string& text) const
    {
        const auto has = [&](const std::string& language) {
            const auto own = texts.find(language);
            return own != texts.end() && own->second == text;
        };
        const auto found = std::ranges::find_if(m_languages, has);
        return found == m_languages.end() ? -1 : int(found - m_languages.begin());
    }

    void putList(Json& json, const char* key, const std::string& name) const
    {
        if (const OptionList* list = m_questionnaire.findList(name); list && !name.empty())
            json[key] = list - m_questionnaire.lists.data();
    }

    Json optionsOf(const OptionList& list) const
    {
        Json options = Json::array();
        for (const Option& option : list.options) {
            Json json{{"code", option.code}};
            putTexts(json, "label", option.label);
            put(json, "missing", option.missing != Missing::None);
            put(json, "alone", option.exclusive);
            put(json, "specify", option.specify);
            put(json, "stays", staysInPlace(option));
            put(json, "within", option.within);
            options.push_back(std::move(json));
        }
        return options;
    }

    Json writtenSection(const Section& section) const
    {
        Json json{{"name", section.name}};
        putTexts(json, "title", section.title);
        put(json, "random", section.order == Order::Random);
        json["questions"] = Json::array();
        for (const Question& question : section.questions)
            json["questions"].push_back(writtenQuestion(question));
        return json;
    }

    Json writtenQuestion(const Question& question) const
    {
        Json json{{"name", question.name}};
        std::visit([&](const auto& kind) { putKind(json, kind); }, question.kind);
        putTexts(json, "text", question.text.in(Mode::Online));
        putTexts(json, "instruction", question.instruction.in(Mode::Online));
        putList(json, "list", listNameOf(question.kind));
        putList(json, "besides", question.besides);
        if (question.required != Required::No)
            json["required"] = question.required == Required::Yes ? "yes" : "softly";
        put(json, "identifying", question.identifying);
        for (const AnswerCheck& check : question.checks) {
            Json one = Json::object();
            putTexts(one, "message", check.message);
            put(one, "warning", check.severity != Severity::Fault);
            put(one, "limits", check.condition.empty());
            json["checks"].push_back(std::move(one));
        }
        return json;
    }

    // What each kind adds to its question.

    void putKind(Json& json, const SingleChoice& kind) const
    {
        json["kind"] = "single";
        put(json, "random", kind.order == Order::Random);
    }
    void putKind(Json& json, const MultipleChoice& kind) const
    {
        json["kind"] = "multiple";
        put(json, "random", kind.order == Order::Random);
        put(json, "least", kind.least);
        put(json, "most", kind.most);
    }
    void putKind(Json& json, const RatingScale&) const { json["kind"] = "scale"; }
    void putKind(Json& json, const Grid& kind) const
    {
        json["kind"] = "grid";
        put(json, "random", kind.order == Order::Random);
        json["items"] = Json::array();
        for (const GridItem& item : kind.items) {
            Json one = Json::object();
            putTexts(one, "label", item.label);
            json["items"].push_back(std::move(one));
        }
    }
    void putKind(Json& json, const NumberEntry& kind) const
    {
        json["kind"] = "number";
        putTexts(json, "unit", kind.unit);
        put(json, "least", kind.least);
        put(json, "most", kind.most);
        json["decimals"] = kind.decimals;
    }
    void putKind(Json& json, const TextEntry& kind) const
    {
        json["kind"] = "text";
        json["longest"] = kind.longest;
        put(json, "severalLines", kind.severalLines);
    }
    void putKind(Json& json, const DateEntry& kind) const
    {
        json["kind"] = "date";
        json["moment"] = kind.kind == ValueKind::Time       ? "time"
                         : kind.kind == ValueKind::DateTime ? "datetime"
                                                            : "date";
        put(json, "earliest", kind.earliest);
        put(json, "latest", kind.latest);
    }
    void putKind(Json& json, const Ranking& kind) const
    {
        json["kind"] = "ranking";
        json["places"] = kind.places;
        put(json, "random", kind.order == Order::Random);
    }
    void putKind(Json& json, const Recommendation& kind) const
    {
        json["kind"] = "recommendation";
        putTexts(json, "low", kind.low);
        putTexts(json, "high", kind.high);
    }
    void putKind(Json& json, const Note&) const { json["kind"] = "note"; }
    void putKind(Json& json, const Calculation&) const { json["kind"] = "calculation"; }

    Json writtenField(std::size_t f) const
    {
        const Field& field = m_form.fields()[f];
        Json json{{"name", field.name},
                  {"type", typeWord(field.type)},
                  {"section", field.section},
                  {"question", field.question}};
        put(json, "item", field.item);
        put(json, "option", field.option);
        put(json, "within", m_form.withinField(f));
        return json;
    }

    Json asked(const AskedSection& section)
    {
        Json json{{"section", section.section},
                  {"instance", section.instance},
                  {"firstAsked", section.firstAsked},
                  {"askedCount", section.askedCount}};
        putTree(json, "showIf", section.showIf, Kind::Condition);
        putTree(json, "count", section.count, Kind::Number);
        return json;
    }

    Json asked(const AskedQuestion& question)
    {
        Json json{{"section", question.section},
                  {"question", question.question},
                  {"instance", question.instance},
                  {"firstField", question.firstField},
                  {"fieldCount", question.fieldCount}};
        putTree(json, "showIf", question.showIf, Kind::Condition);
        for (const Settled& check : question.checks)
            json["checks"].push_back(check ? tree(*check, Kind::Condition) : Json());
        putTree(json, "formula", question.formula, question.formulaKind);
        return json;
    }

    void putTree(Json& json, const char* key, const Settled& expression, Kind asked)
    {
        if (expression)
            json[key] = tree(*expression, asked);
    }

    Json tree(const Expression& expression, Kind asked)
    {
        const TypedExpression typed = settleKinds(expression, m_prototypes, asked);
        return tree(typed, typed.nodes.size() - 1);
    }

    Json tree(const TypedExpression& typed, std::size_t k)
    {
        const Node& node = typed.nodes[k];
        switch (node.operation) {
        case Operation::Number:
            return Json::array({"n", node.number});
        case Operation::Text:
            if (typed.kinds[k] == Kind::Number)
                return Json::array({"n", *readNumber(node.text)});
            return Json::array({"t", node.text});
        case Operation::True:
        case Operation::False:
            return Json::array({"b", node.operation == Operation::True});
        case Operation::Name:
            return Json::array(
                {"v", sourceOf(node.text), typed.kinds[k] == Kind::Number ? "n" : "t"});
        default:
            break;
        }
        Json json = Json::array({wordFor(node.operation)});
        for (const std::uint32_t argument : node.arguments)
            json.push_back(tree(typed, argument));
        if (node.operation == Operation::Selected)
            json.back() = codeWanted(typed.nodes[node.arguments[1]]);
        return json;
    }

    /// As text and as a number (null if it is none): which is needed depends on where it is sought.
    static Json codeWanted(const Node& literal)
    {
        if (literal.operation == Operation::Number)
            return Json::array({writeNumber(literal.number), literal.number});
        const auto number = readNumber(literal.text);
        return Json::array({literal.text, number ? Json(*number) : Json()});
    }

    std::size_t sourceOf(const std::string& key)
    {
        const auto [entry, isNew] = m_known.emplace(key, m_sources.size());
        if (isNew) {
            const Source& source = m_form.source(key);
            Json json{{"field", source.field}};
            if (source.part == Source::Part::Code)
                json["part"] = "code";
            if (source.part == Source::Part::Indicator)
                json.update({{"part", "indicator"}, {"code", source.code}});
            if (source.part == Source::Part::Rank)
                json.update({{"part", "rank"}, {"rank", source.rank}});
            m_sources.push_back(std::move(json));
        }
        return entry->second;
    }

    const Form& m_form;
    const Questionnaire& m_questionnaire;
    std::vector<std::string> m_languages;
    Values m_prototypes;
    std::map<std::string, std::size_t> m_known;
    Json m_sources = Json::array();
};

} // namespace

std::vector<std::string> languagesOf(const Questionnaire& questionnaire)
{
    if (questionnaire.languages.empty())
        return {"vi"};
    return questionnaire.languages;
}

std::string formData(const Form& form, const std::string& caseCode, std::size_t firstLanguage)
{
    const std::string json = FormData(form)
                                 .written(caseCode, firstLanguage)
                                 .dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string escaped;
    for (const char letter : json) {
        if (letter == '<')
            escaped += "\\u003c";
        else if (letter == '>')
            escaped += "\\u003e";
        else if (letter == '&')
            escaped += "\\u0026";
        else
            escaped += letter;
    }
    return escaped;
}

} // namespace quadrat
