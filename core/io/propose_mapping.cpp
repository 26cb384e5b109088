// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/io/find_choices.h"
#include "core/io/import_mapping.h"
#include "core/io/loose_text.h"
#include "core/io/moment.h"

#include <algorithm>
#include <map>
#include <set>

namespace quadrat {

namespace {

/// Steps from one text to the other (letters added, left out or changed), or `most` + 1.
std::size_t distance(const std::string& a, const std::string& b, std::size_t most)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most)
        return most + 1;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t k = 0; k <= b.size(); ++k)
        row[k] = k;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        std::size_t best = row[0];
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t above = row[k];
            row[k] = std::min({above + 1, row[k - 1] + 1, diagonal + (a[i - 1] != b[k - 1])});
            diagonal = above;
            best = std::min(best, row[k]);
        }
        if (best > most)
            return most + 1;
    }
    return row.back();
}

/// Whether two questions are the same but for a slip: one letter in twelve may differ.
bool areNear(const std::string& a, const std::string& b)
{
    constexpr std::size_t longest = 400;
    const std::size_t length = std::min(a.size(), b.size());
    if (length < 12 || length > longest)
        return false;
    const std::size_t most = length / 12;
    return distance(a, b, most) <= most;
}

bool holdsText(const Texts& texts, const std::string& words)
{
    return !words.empty() && std::ranges::any_of(texts, [&words](const auto& entry) {
        return looseWords(entry.second) == words;
    });
}

/// Texts that are all numbers, as survey tools put them into workbooks; 007 is none.
bool holdsNumbersAsText(const Column& column)
{
    const CodedValues* coded = column.coded();
    if (!coded || coded->levels.empty() || column.measure() == Measure::Number)
        return false;
    return std::ranges::all_of(coded->levels, [](const Level& level) {
        const std::string& text = level.label;
        return readNumber(text) && !(text.size() > 1 && text[0] == '0' && text[1] != '.');
    });
}

class Proposal {
public:
    Proposal(const Imported& imported, const Codebook& known) : m_imported(imported), m_known(known)
    {
        m_result.tool = surveyToolOf(imported.data);
        m_result.personal = personalColumns(m_result.tool, imported.data);
        for (const Column& column : imported.data.columns())
            m_headings.push_back(headingOf(m_result.tool, column.name()));
        for (const Variable& variable : known.variables)
            m_reserved.insert(variable.name);
    }

    ProposedMapping run();

private:
    void nameQuestions();
    void propose(const FoundChoice& found);
    void propose(const Column& column, const ColumnHeading& heading);
    bool proposeKnownSet(const Column& column, const ColumnHeading& heading);
    void sayWhatIsLeftOut();

    const Variable* knownFor(const ColumnHeading& heading) const;
    const MultipleResponseSet* knownSetFor(const std::string& base, const std::string& text) const;
    void nameOptions(ChoiceMapping& choice, const MultipleResponseSet* known);
    std::string freeName(const std::string& wanted);
    std::string otherName(const std::string& set);
    void proposeCodes(ColumnMapping& mapping, const Column& column, const Variable& known) const;
    bool isPersonal(const std::string& column) const;
    bool isLeftOut(const std::string& column) const;
    std::string givenName(const std::string& column) const;

    const Imported& m_imported;
    const Codebook& m_known;
    ProposedMapping m_result;
    std::vector<ColumnHeading> m_headings;
    std::map<std::string, std::string> m_names; ///< of each base the name of its question
    std::set<std::string> m_reserved;           ///< names of the study
    std::set<std::string> m_used;               ///< names given in this mapping
    std::vector<std::string> m_books;           ///< columns of the tool's own books
};

bool Proposal::isLeftOut(const std::string& column) const
{
    return isPersonal(column) || isBookkeeping(m_result.tool, column);
}

/// Columns of the forms of Google and Microsoft that are no questions have names of ours.
std::string Proposal::givenName(const std::string& column) const
{
    if (m_result.tool != SurveyTool::GoogleForms && m_result.tool != SurveyTool::MicrosoftForms)
        return {};
    const auto role = roleOf(m_result.tool, column);
    if (role)
        return role == VariableRole::Key ? "id" : "date";
    return isStart(column) ? "start" : "";
}

bool Proposal::isPersonal(const std::string& column) const
{
    return std::ranges::find(m_result.personal, column, &PersonalColumn::column) !=
           m_result.personal.end();
}

/// Questions that have no code are called q1, q2 … in the order of the file.
void Proposal::nameQuestions()
{
    std::map<std::string, int> lastParts;
    for (const ColumnHeading& heading : m_headings)
        ++lastParts[std::string(lastPart(heading.column))];
    int question = 0;
    for (const ColumnHeading& heading : m_headings) {
        if (m_names.contains(heading.base) || isLeftOut(heading.column) ||
            (heading.base == heading.text && !givenName(heading.column).empty()))
            continue;
        const std::string part = std::string(lastPart(heading.base));
        if (heading.base == heading.text)
            m_names[heading.base] = "q" + std::to_string(++question);
        else
            m_names[heading.base] = variableName(lastParts[part] > 1 ? heading.base : part);
    }
}

std::string Proposal::freeName(const std::string& wanted)
{
    std::string name = wanted;
    for (int k = 2; m_used.contains(name) || m_reserved.contains(name); ++k)
        name = wanted + "_" + std::to_string(k);
    m_used.insert(name);
    return name;
}

/// The variable for other answers to a question: the one that the study has, or a new one.
std::string Proposal::otherName(const std::string& set)
{
    const std::string name = set + "_other_text";
    if (m_known.find(name) && m_used.insert(name).second)
        return name;
    return freeName(name);
}

const Variable* Proposal::knownFor(const ColumnHeading& heading) const
{
    const auto free = [this](const Variable& variable) { return !m_used.contains(variable.name); };
    const auto find = [&](auto holds) -> const Variable* {
        const auto found = std::ranges::find_if(
            m_known.variables, [&](const Variable& v) { return free(v) && holds(v); });
        return found == m_known.variables.end() ? nullptr : &*found;
    };
    const std::string part = std::string(lastPart(heading.column));
    const std::string code =
        heading.option.empty() ? heading.base : heading.base + "_" + heading.option;
    for (const std::string& name : {heading.column, variableName(code), part, heading.base})
        if (heading.option.empty() || name != heading.base)
            if (const Variable* found = find([&](const Variable& v) { return v.name == name; }))
                return found;
    const std::string loose = looseText(part);
    if (const Variable* found = find([&](const Variable& v) { return looseText(v.name) == loose; }))
        return found;
    std::string text = heading.text.empty() ? heading.column : heading.text;
    if (!heading.optionText.empty())
        text += " " + heading.optionText;
    const std::string words = looseWords(text);
    if (const Variable* found = find([&](const Variable& v) { return holdsText(v.label, words); }))
        return found;
    return find([&](const Variable& v) {
        return std::ranges::any_of(
            v.label, [&](const auto& entry) { return areNear(looseWords(entry.second), words); });
    });
}

/// Texts that are labels become the codes they stand for.
void Proposal::proposeCodes(ColumnMapping& mapping, const Column& column,
                            const Variable& known) const
{
    const CodedValues* coded = column.coded();
    if (!coded || known.values.empty())
        return;
    const Variable* inFile = m_imported.codebook.find(column.name());
    for (const Level& level : coded->levels) {
        const ValueLabel* label = inFile ? inFile->find(level.label) : nullptr;
        if (!label && known.find(level.label))
            continue;
        std::vector<std::string> words;
        if (label)
            for (const auto& [language, text] : label->label)
                words.push_back(looseWords(text));
        else
            words.push_back(looseWords(level.label));
        for (const ValueLabel& value : known.values)
            if (value.value != level.label && std::ranges::any_of(words, [&](const auto& w) {
                    return holdsText(value.label, w);
                }))
                mapping.codes[level.label] = value.value;
    }
}

void Proposal::propose(const Column& column, const ColumnHeading& heading)
{
    ColumnMapping mapping;
    mapping.column = column.name();
    if (isPersonal(column.name())) {
        m_result.mapping.columns.push_back(std::move(mapping));
        return;
    }
    if (isBookkeeping(m_result.tool, column.name())) {
        m_books.push_back(column.name());
        m_result.mapping.columns.push_back(std::move(mapping));
        return;
    }
    const auto role = roleOf(m_result.tool, column.name());
    const Variable* known = knownFor(heading);
    if (role)
        mapping.role = *role;
    if (known) {
        mapping.variable = known->name;
        m_used.insert(known->name);
        proposeCodes(mapping, column, *known);
    } else {
        const auto name = m_names.find(heading.base);
        std::string wanted = variableName(name == m_names.end() ? column.name() : name->second);
        if (const std::string given = givenName(column.name()); !given.empty())
            wanted = given;
        if (!heading.option.empty())
            wanted = name != m_names.end() && heading.column == heading.base + "/" + heading.option
                         ? variableName(std::string(lastPart(heading.column)))
                         : wanted + "_" + variableName(heading.option);
        mapping.variable = freeName(wanted);
        std::string label = heading.text;
        if (!heading.optionText.empty())
            label += " [" + heading.optionText + "]";
        if (label.empty() && mapping.variable != column.name())
            label = column.name(); // by which it is found again
        if (!label.empty())
            mapping.label = {{"", label}};
    }
    const Variable* inFile = m_imported.codebook.find(column.name());
    const bool isText = !known || known->kind != ValueKind::Number;
    if (const auto look = dateLookOf(column); look && isText && !inFile) {
        mapping.kind = look->kind;
        mapping.dates = look->order;
        if (look->isDoubtful)
            m_result.notes.push_back(
                {QUADRAT_TEXT("core", "Dates in \"%1\" can be read with the day or the month "
                                      "first; the day is taken to come first."),
                 {column.name()}});
    }
    if (m_result.tool != SurveyTool::Unknown && !known && !mapping.kind && !role &&
        holdsNumbersAsText(column))
        mapping.kind = ValueKind::Number;
    if (mapping.role == VariableRole::Key)
        m_result.mapping.keys.push_back(mapping.variable);
    m_result.mapping.columns.push_back(std::move(mapping));
}

const MultipleResponseSet* Proposal::knownSetFor(const std::string& base,
                                                 const std::string& text) const
{
    const std::string name = looseText(lastPart(base)), words = looseWords(text);
    const auto found = std::ranges::find_if(m_known.sets, [&](const MultipleResponseSet& set) {
        return set.countedValue && (looseText(set.name) == name || holdsText(set.label, words));
    });
    return found == m_known.sets.end() ? nullptr : &*found;
}

/// Variables for the options: those of the study where their labels or the ends of their names say
/// so, else the name of the question and the code or number of the option.
void Proposal::nameOptions(ChoiceMapping& choice, const MultipleResponseSet* known)
{
    // Of code columns m_1, m_2 … the options are m_c1, m_c2 …, so that names mean one thing.
    const std::string mark = choice.layout == ChoiceLayout::Codes ? "_c" : "_";
    int number = 0;
    for (ChoiceOption& option : choice.options) {
        ++number;
        const ColumnHeading heading = choice.layout == ChoiceLayout::Indicators
                                          ? headingOf(m_result.tool, option.value)
                                          : ColumnHeading();
        const std::string code = option.value.empty()     ? "other"
                                 : heading.option.empty() ? option.value
                                                          : heading.option;
        const std::string words =
            looseWords(option.label.empty() ? code : option.label.begin()->second);
        for (const std::string& name : known ? known->variables : std::vector<std::string>()) {
            const Variable* variable = m_known.find(name);
            const bool isIt = (variable && holdsText(variable->label, words)) ||
                              looseText(name).ends_with(looseText(mark + code));
            if (isIt && !m_used.contains(name)) {
                option.variable = name;
                m_used.insert(name);
                break;
            }
        }
        if (!option.variable.empty())
            continue;
        const bool isShort =
            code.size() <= 16 && variableName(code) != "variable" && isVariableName("x" + code);
        option.variable = freeName(choice.set + mark + (isShort ? code : std::to_string(number)));
    }
}

void Proposal::propose(const FoundChoice& found)
{
    ChoiceMapping choice = found.choice;
    const std::string text = choice.label.empty() ? "" : choice.label.begin()->second;
    const MultipleResponseSet* known = knownSetFor(choice.set, text);
    const auto name = m_names.find(choice.set);
    choice.set = known ? known->name
                       : variableName(name == m_names.end() ? lastPart(choice.set) : name->second);
    if (known)
        choice.label = known->label;
    nameOptions(choice, known);
    if (!choice.other.empty())
        choice.other = otherName(choice.set);
    if (!found.wholeColumn.empty()) {
        m_result.mapping.columns.push_back({.column = found.wholeColumn});
        m_result.notes.push_back(
            {QUADRAT_TEXT("core", "\"%1\" holds the same answers as the columns of its options and "
                                  "is left out."),
             {found.wholeColumn}});
    }
    std::ranges::copy(found.doubts, std::back_inserter(m_result.doubts));
    m_result.mapping.choices.push_back(std::move(choice));
}

/// A column whose header is a question with several answers of the study.
bool Proposal::proposeKnownSet(const Column& column, const ColumnHeading& heading)
{
    const MultipleResponseSet* set =
        knownSetFor(heading.base, heading.text.empty() ? heading.column : heading.text);
    const bool hasOptionColumns = std::ranges::any_of(m_headings, [&](const ColumnHeading& other) {
        return !other.option.empty() && other.base == heading.column;
    });
    if (!set || !heading.option.empty() || hasOptionColumns || m_known.find(heading.base))
        return false;
    std::vector<std::string> labels, codes;
    ChoiceMapping choice{.set = set->name, .label = set->label, .columns = {column.name()}};
    for (const std::string& name : set->variables) {
        const Variable* variable = m_known.find(name);
        const Texts& label = variable ? variable->label : Texts();
        labels.push_back(textIn(label, ""));
        codes.push_back(name.starts_with(set->name + "_") ? name.substr(set->name.size() + 1)
                                                          : name);
        choice.options.push_back({labels.back(), name, label});
    }
    std::size_t best = 0;
    bool byCode = false;
    for (const char* separator : {";", ",", " "})
        for (const bool isCode : {false, true}) {
            const std::size_t rows = rowsOfOptions(column, separator, isCode ? codes : labels);
            if (rows > best) {
                best = rows;
                byCode = isCode;
                choice.separator = separator;
            }
        }
    if (best == 0)
        return false;
    for (std::size_t k = 0; k < choice.options.size(); ++k) {
        if (byCode || (choice.options[k].value.empty() && codes[k] != "other"))
            choice.options[k].value = codes[k];
        m_used.insert(choice.options[k].variable);
    }
    std::size_t answered = 0;
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        answered += column.isMissing(row) ? 0 : 1;
    if (best < answered || m_known.find(set->name + "_other_text"))
        choice.other = otherName(set->name);
    m_result.mapping.choices.push_back(std::move(choice));
    return true;
}

void Proposal::sayWhatIsLeftOut()
{
    for (const PersonalColumn& column : m_result.personal)
        m_result.notes.push_back(column.reason);
    std::string books;
    for (const std::string& column : m_books)
        books += (books.empty() ? "" : ", ") + column;
    if (!books.empty())
        m_result.notes.push_back({QUADRAT_TEXT("core", "These columns of %1's own books are left "
                                                       "out: %2."),
                                  {std::string(nameOf(m_result.tool)), books}});
}

ProposedMapping Proposal::run()
{
    if (m_result.tool != SurveyTool::Unknown)
        m_result.notes.push_back({QUADRAT_TEXT("core", "The file looks like an export of %1."),
                                  {std::string(nameOf(m_result.tool))}});
    nameQuestions();
    std::set<std::string> done;
    std::vector<ColumnHeading> open;
    for (const ColumnHeading& heading : m_headings) {
        const bool isFree = !isLeftOut(heading.column) && !roleOf(m_result.tool, heading.column);
        if (isFree && proposeKnownSet(m_imported.data.at(heading.column), heading))
            done.insert(heading.column);
        else if (isFree && !(heading.option.empty() && knownFor(heading)))
            open.push_back(heading);
    }
    for (const FoundChoice& found : findChoices(m_imported, m_result.tool, open)) {
        propose(found);
        done.insert(found.choice.columns.begin(), found.choice.columns.end());
        done.insert(found.choice.otherColumn);
        done.insert(found.wholeColumn);
    }
    for (const ColumnHeading& heading : m_headings)
        if (!done.contains(heading.column))
            propose(m_imported.data.at(heading.column), heading);
    if (auto duration = durationOf(m_result.tool, m_imported.data)) {
        const auto known =
            std::ranges::find(m_known.variables, VariableRole::Minutes, &Variable::role);
        duration->variable =
            known != m_known.variables.end() ? known->name : freeName(duration->variable);
        if (!std::ranges::count(m_result.mapping.columns, duration->variable,
                                &ColumnMapping::variable))
            m_result.mapping.duration = std::move(duration);
    }
    if (m_result.mapping.keys.empty())
        for (const ColumnMapping& column : m_result.mapping.columns)
            if (const Variable* known = m_known.find(column.variable);
                known && known->role == VariableRole::Key)
                m_result.mapping.keys.push_back(known->name);
    std::ranges::stable_sort(m_result.mapping.columns, {}, [this](const ColumnMapping& mapping) {
        return std::ranges::find(m_headings, mapping.column, &ColumnHeading::column) -
               m_headings.begin();
    });
    sayWhatIsLeftOut();
    return std::move(m_result);
}

} // namespace

ProposedMapping proposeMapping(const Imported& imported, const Codebook& known)
{
    return Proposal(imported, known).run();
}

} // namespace quadrat
