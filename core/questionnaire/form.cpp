// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/form.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/expression/evaluate.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat {

namespace {

/// One row without values, for operands that only tell their kind.
struct NoValue {
    std::uint16_t code = 0;
    double number = 0;
    std::uint64_t end = 0;
};
const NoValue noValue;

bool isLiteral(const Node& node)
{
    return node.operation == Operation::Text || node.operation == Operation::Number;
}

bool isCode(const Node& literal, const std::string& code)
{
    return literal.operation == Operation::Text ? literal.text == code
                                                : readNumber(code) == literal.number;
}

/// Comparisons that ask for one code or several.
bool asksForCodes(Operation operation)
{
    return operation == Operation::Equal || operation == Operation::NotEqual ||
           operation == Operation::In || operation == Operation::Selected;
}

/// What the user may write for one source of a field.
struct Named {
    std::string bare; ///< within its own section
    std::string full;
    Source source;
};

} // namespace

/// Makes a Form out of its questionnaire, step by step.
class FormMaker {
public:
    explicit FormMaker(Form& form) : m_form(form) {}

    void make()
    {
        m_form.m_fields = fieldsOf(m_form.m_questionnaire);
        for (std::size_t f = 0; f < m_form.m_fields.size(); ++f)
            m_form.m_byName.emplace(m_form.m_fields[f].name, f);
        for (std::size_t f = 0; f < m_form.m_fields.size(); ++f)
            addOptions(f);
        for (std::size_t f = 0; f < m_form.m_fields.size(); ++f)
            addNames(f);
        writeOut();
        findTextFormulas();
        for (AskedSection& section : m_form.m_askedSections)
            settle(section);
    }

private:
    const Questionnaire& questionnaire() const { return m_form.m_questionnaire; }

    void addOptions(std::size_t f)
    {
        const Field& field = m_form.m_fields[f];
        const Question& question = questionOf(questionnaire(), field);
        std::vector<const Option*> options;
        std::optional<std::size_t> within;
        if (field.option.empty()) {
            options = optionsOf(questionnaire(), question);
            std::string above;
            if (const auto* single = std::get_if<SingleChoice>(&question.kind))
                above = single->within;
            else if (const auto* several = std::get_if<MultipleChoice>(&question.kind))
                above = several->within;
            if (!above.empty()) {
                within = m_form.find(inInstance(above, field.instance));
                if (!within)
                    within = m_form.find(above);
            }
        }
        m_form.m_options.push_back(std::move(options));
        m_form.m_within.push_back(within);
    }

    void addNames(std::size_t f)
    {
        const Field& field = m_form.m_fields[f];
        const Question& question = questionOf(questionnaire(), field);
        const auto* grid = std::get_if<Grid>(&question.kind);
        std::string bare = grid ? grid->items[*field.item].name : question.name;
        if (!field.option.empty())
            bare = specifyName(bare, field.option);
        add({bare, field.name, {.field = f}}, field);
        m_form.m_sources[field.name + codeKey] = {.field = f, .part = Source::Part::Code};
        if (field.type == FieldType::Choices)
            for (const Option* option : m_form.m_options[f]) {
                const std::string end = "_" + option->code;
                add({bare + end,
                     field.name + end,
                     {.field = f, .part = Source::Part::Indicator, .code = option->code}},
                    field);
            }
        if (field.type == FieldType::Ranking)
            for (std::size_t k = 0; k < m_form.m_options[f].size(); ++k) {
                const std::string end = "_" + std::to_string(k + 1);
                add({bare + end,
                     field.name + end,
                     {.field = f, .part = Source::Part::Rank, .code = {}, .rank = k}},
                    field);
            }
    }

    /// A field of that name goes before a part of another.
    void add(const Named& named, const Field& field)
    {
        const auto other = m_form.m_byName.find(named.full);
        if (other != m_form.m_byName.end() && other->second != named.source.field)
            return;
        if (other != m_form.m_byName.end() && named.source.part != Source::Part::Value)
            return;
        m_form.m_sources.emplace(named.full, named.source);
        if (field.instance > 0)
            m_bare[{field.section, field.instance}].emplace(named.bare, named.full);
    }

    void writeOut()
    {
        std::size_t field = 0;
        for (std::size_t s = 0; s < questionnaire().sections.size(); ++s) {
            const Section& section = questionnaire().sections[s];
            const std::size_t first = section.repeat ? 1 : 0;
            const std::size_t last =
                section.repeat ? std::min(section.repeat->most, mostInstances) : 0;
            for (std::size_t instance = first; instance <= last; ++instance) {
                m_form.m_askedSections.push_back({.section = s,
                                                  .instance = instance,
                                                  .showIf = {},
                                                  .count = {},
                                                  .firstAsked = m_form.m_asked.size(),
                                                  .askedCount = section.questions.size()});
                for (std::size_t q = 0; q < section.questions.size(); ++q) {
                    AskedQuestion asked{.section = s, .question = q, .instance = instance};
                    asked.firstField = field;
                    while (field < m_form.m_fields.size() && m_form.m_fields[field].section == s &&
                           m_form.m_fields[field].question == q &&
                           m_form.m_fields[field].instance == instance)
                        ++field;
                    asked.fieldCount = field - asked.firstField;
                    m_form.m_asked.push_back(std::move(asked));
                }
            }
        }
    }

    void settle(AskedSection& at)
    {
        const Section& section = questionnaire().sections[at.section];
        m_section = at.section;
        m_instance = at.instance;
        m_question = 0;
        if (!section.showIf.empty())
            at.showIf = settled(section.showIf, Kind::Condition, FormProblem::Part::SectionShowIf);
        if (section.repeat)
            at.count = settled(section.repeat->count, Kind::Number, FormProblem::Part::RepeatCount);
        for (std::size_t k = 0; k < at.askedCount; ++k)
            settle(m_form.m_asked[at.firstAsked + k]);
    }

    void settle(AskedQuestion& asked)
    {
        const Question& question = m_form.question(asked);
        m_question = asked.question;
        if (!question.showIf.empty())
            asked.showIf =
                settled(question.showIf, Kind::Condition, FormProblem::Part::QuestionShowIf);
        for (std::size_t k = 0; k < question.checks.size(); ++k) {
            const AnswerCheck& check = question.checks[k];
            const bool isOfLimits = check.condition.empty() && !check.message.empty();
            asked.checks.push_back(isOfLimits ? std::nullopt
                                              : settled(check.condition, Kind::Condition,
                                                        FormProblem::Part::Check, k));
        }
        if (const auto* calculation = std::get_if<Calculation>(&question.kind)) {
            asked.formula = settled(calculation->formula, {}, FormProblem::Part::Formula);
            if (asked.formula)
                asked.formulaKind = kindOf(*asked.formula, m_form.prototypes());
        }
    }

    /// Which calculations give text has to be known before anything that reads them; they may read
    /// each other, so it is asked until no more are found.
    void findTextFormulas()
    {
        for (bool found = true; found;) {
            found = false;
            for (const AskedQuestion& asked : m_form.m_asked) {
                const auto* own = std::get_if<Calculation>(&m_form.question(asked).kind);
                if (!own || m_form.m_textFormulas.contains(asked.firstField))
                    continue;
                m_section = asked.section;
                m_instance = asked.instance;
                if (givesText(own->formula)) {
                    m_form.m_textFormulas.insert(asked.firstField);
                    found = true;
                }
            }
        }
    }

    bool givesText(const std::string& formula) const
    {
        try {
            return kindOf(runnable(formula, {}), m_form.prototypes()) == Kind::Text;
        } catch (const Error&) {
            return false; // told as a problem when it is settled
        }
    }

    /// \throws Error{InvalidInput} if it cannot be run here
    Expression runnable(const std::string& text, std::optional<Kind> asked) const
    {
        const Expression written = parseExpression(text);
        settleKinds(written, named(), asked);
        Expression renamed = withKeys(written);
        settleKinds(renamed, m_form.prototypes(), asked);
        return renamed;
    }

    Settled settled(const std::string& text, std::optional<Kind> asked, FormProblem::Part part,
                    std::size_t check = 0)
    {
        try {
            return runnable(text, asked);
        } catch (const Error& error) {
            if (m_instance <= 1) // once for a section that repeats
                m_form.m_problems.push_back({.section = m_section,
                                             .question = m_question,
                                             .part = part,
                                             .check = check,
                                             .message = error.message()});
            return {};
        }
    }

    /// The key of what a name means here; empty if it means nothing.
    std::string keyOf(std::string_view name) const
    {
        const auto here = m_bare.find({m_section, m_instance});
        if (here != m_bare.end())
            if (const auto found = here->second.find(name); found != here->second.end())
                return found->second;
        const auto found = m_form.m_sources.find(std::string(name));
        return found == m_form.m_sources.end() ? std::string() : found->first;
    }

    Values named() const
    {
        Values values = m_form.prototypes();
        values.find = [this, find = std::move(values.find)](std::string_view name) {
            const std::string key = keyOf(name);
            return key.empty() ? std::optional<Operand>() : find(key);
        };
        values.names = [this, names = std::move(values.names)] {
            std::vector<std::string> all = names();
            const auto here = m_bare.find({m_section, m_instance});
            if (here != m_bare.end())
                for (const auto& [bare, full] : here->second)
                    all.push_back(bare);
            return all;
        };
        return values;
    }

    /// Names become keys; those compared with the code of a missing answer read it as it is.
    Expression withKeys(const Expression& written) const
    {
        std::vector<Node> nodes = written.nodes();
        for (Node& node : nodes)
            if (node.operation == Operation::Name)
                node.text = keyOf(node.text);
        for (const Node& node : nodes) {
            if (!asksForCodes(node.operation))
                continue;
            Node* name = nullptr;
            bool allLiterals = true;
            for (const std::uint32_t argument : node.arguments)
                if (nodes[argument].operation == Operation::Name && !name)
                    name = &nodes[argument];
                else
                    allLiterals = allLiterals && isLiteral(nodes[argument]);
            if (name && allLiterals && asksForMissing(node, nodes, *name))
                name->text += codeKey;
        }
        return Expression(std::move(nodes));
    }

    bool asksForMissing(const Node& node, const std::vector<Node>& nodes, const Node& name) const
    {
        const Source& source = m_form.m_sources.at(name.text);
        if (source.part != Source::Part::Value)
            return false;
        return std::ranges::any_of(m_form.m_options[source.field], [&](const Option* option) {
            return option->missing != Missing::None &&
                   std::ranges::any_of(node.arguments, [&](std::uint32_t argument) {
                       return isLiteral(nodes[argument]) && isCode(nodes[argument], option->code);
                   });
        });
    }

    static constexpr const char* codeKey = " as it is";

    Form& m_form;
    /// By section and instance: what a bare name means there.
    std::map<std::pair<std::size_t, std::size_t>, std::map<std::string, std::string, std::less<>>>
        m_bare;
    std::size_t m_section = 0, m_instance = 0, m_question = 0;
};

Form::Form(Questionnaire questionnaire) : m_questionnaire(std::move(questionnaire))
{
    FormMaker(*this).make();
}

Form::~Form() = default;

std::optional<std::size_t> Form::find(std::string_view field) const
{
    const auto found = m_byName.find(field);
    return found == m_byName.end() ? std::optional<std::size_t>() : found->second;
}

const Question& Form::question(const AskedQuestion& asked) const
{
    return section(asked).questions[asked.question];
}

const Section& Form::section(const AskedQuestion& asked) const
{
    return m_questionnaire.sections[asked.section];
}

const Question& Form::question(const Field& field) const
{
    return questionOf(m_questionnaire, field);
}

const std::vector<const Option*>& Form::options(std::size_t field) const
{
    return m_options[field];
}

std::optional<std::size_t> Form::withinField(std::size_t field) const
{
    return m_within[field];
}

const Source& Form::source(const std::string& key) const
{
    return m_sources.at(key);
}

Values Form::prototypes() const
{
    Values values{.rowCount = 1, .find = {}, .names = {}};
    values.find = [this](std::string_view key) -> std::optional<Operand> {
        const auto found = m_sources.find(std::string(key));
        if (found == m_sources.end())
            return {};
        const Source& source = found->second;
        const FieldType type = m_fields[source.field].type;
        const bool isChoice = type == FieldType::Choice || source.part == Source::Part::Rank;
        if (isChoice) {
            CodedVariable coded{.codes = std::span(&noValue.code, 1), .choices = {}};
            for (const Option* option : m_options[source.field])
                coded.choices.push_back({.label = option->code,
                                         .value = readNumber(option->code),
                                         .missing = source.part != Source::Part::Code &&
                                                    option->missing != Missing::None});
            return coded;
        }
        const bool isNumber = type == FieldType::Number || source.part == Source::Part::Indicator ||
                              (type == FieldType::Calculated && !isTextFormula(source.field));
        if (isNumber)
            return NumberVariable{.values = std::span(&noValue.number, 1)};
        return TextVariable{.ends = std::span(&noValue.end, 1), .bytes = {}};
    };
    values.names = [this] {
        std::vector<std::string> names;
        for (const auto& [key, source] : m_sources)
            if (source.part != Source::Part::Code)
                names.push_back(key);
        return names;
    };
    return values;
}

} // namespace quadrat
