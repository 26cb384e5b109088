// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_mapping.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/distinct_values.h"
#include "core/io/loose_text.h"
#include "core/io/moment.h"
#include "core/io/multiple_choice.h"
#include "core/io/number_look.h"
#include "core/io/text_column.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace quadrat {

namespace {

/// A column of the study, and where its first column stands in the file.
struct PlacedColumn {
    std::size_t place = 0;
    Column column;
    Variable variable;
};

bool isDate(ValueKind kind)
{
    return kind == ValueKind::Date || kind == ValueKind::Time || kind == ValueKind::DateTime;
}

/// The code of the study for a value: as written first, then loosely.
class Recoding {
public:
    explicit Recoding(const std::map<std::string, std::string>& codes) : m_codes(codes)
    {
        for (const auto& [words, code] : codes)
            m_loose.emplace(looseText(words), code);
    }

    std::string operator()(const std::string& text) const
    {
        if (m_codes.empty())
            return text;
        if (const auto found = m_codes.find(text); found != m_codes.end())
            return found->second;
        const auto found = m_loose.find(looseText(text));
        return found == m_loose.end() ? text : found->second;
    }

private:
    const std::map<std::string, std::string>& m_codes;
    std::map<std::string, std::string> m_loose;
};

class Application {
public:
    Application(const Imported& imported, const ImportMapping& mapping, const Codebook& known)
        : m_imported(imported), m_mapping(mapping), m_known(known)
    {
        m_result.responses.issues = imported.issues;
        m_result.responses.notes = imported.notes;
        m_result.responses.places = imported.places;
        m_result.keys = mapping.keys;
    }

    MappedImport run(const Progress& progress)
    {
        std::size_t done = 0;
        for (const ColumnMapping& column : m_mapping.columns) {
            take(column);
            progress.at(0.8 * double(++done) / double(m_mapping.columns.size()));
        }
        for (const ChoiceMapping& choice : m_mapping.choices)
            take(choice);
        if (m_mapping.duration)
            take(*m_mapping.duration);
        sayLeftOut();
        finish();
        progress.at(1);
        return std::move(m_result);
    }

private:
    void take(const ColumnMapping& wanted);
    void take(const ChoiceMapping& choice);
    void take(const DurationMapping& duration);
    void sayLeftOut();
    void finish();

    std::optional<std::size_t> placeOf(const std::string& column) const;
    bool has(const std::string& column, const std::string& variable);
    Variable variableFor(const ColumnMapping& wanted) const;
    void add(std::size_t place, Column column, Variable variable);
    void add(Issue issue);
    void refuse(DistinctValues& values, const std::vector<char>& refused,
                const ColumnMapping& wanted, const char* pattern);
    Column numbers(const ColumnMapping& wanted, DistinctValues& values, const Variable& variable);
    Column dates(const ColumnMapping& wanted, DistinctValues& values, ValueKind kind);

    const Imported& m_imported;
    const ImportMapping& m_mapping;
    const Codebook& m_known;
    MappedImport m_result;
    std::vector<PlacedColumn> m_columns;
    std::map<std::string, std::string> m_sources; ///< of each variable its column in the file
    std::size_t m_unlisted = 0;
};

std::optional<std::size_t> Application::placeOf(const std::string& column) const
{
    const auto& columns = m_imported.data.columns();
    const auto found = std::ranges::find(columns, column, &Column::name);
    if (found == columns.end())
        return {};
    return std::size_t(found - columns.begin());
}

bool Application::has(const std::string& column, const std::string& variable)
{
    if (placeOf(column))
        return true;
    m_result.responses.issues.push_back(
        {Severity::Warning,
         {QUADRAT_TEXT("core", "The file has no column \"%1\", from which \"%2\" should come, so "
                               "that it is left out."),
          {column, variable}},
         {},
         column,
         m_imported.places.sheet});
    return false;
}

void Application::add(Issue issue)
{
    if (m_result.refusedCells >= mostListedCells)
        ++m_unlisted;
    else
        m_result.responses.issues.push_back(std::move(issue));
    ++m_result.refusedCells;
}

void Application::add(std::size_t place, Column column, Variable variable)
{
    const std::string& source = m_imported.data.columns()[place].name();
    const auto [former, isNew] = m_sources.emplace(variable.name, source);
    if (!isNew)
        throw invalidInput(QUADRAT_TEXT("core", "Both \"%1\" and \"%2\" of the file are to become "
                                                "the variable \"%3\". Give one of them another "
                                                "name, or leave it out."),
                           {former->second, source, variable.name});
    m_columns.push_back({place, std::move(column), std::move(variable)});
}

/// The cells with the values marked become blanks, each with its finding.
/// \param pattern  takes the value and the variable
void Application::refuse(DistinctValues& values, const std::vector<char>& refused,
                         const ColumnMapping& wanted, const char* pattern)
{
    for (std::size_t row = 0; row < values.ofRow.size(); ++row) {
        const std::uint32_t number = values.ofRow[row];
        if (number == 0 || refused[number - 1] == 0)
            continue;
        add({Severity::Warning,
             {pattern, {values.texts[number - 1].substr(0, 200), wanted.variable}},
             m_imported.places.numberOf(row),
             wanted.column,
             m_imported.places.sheet});
    }
    for (std::size_t k = 0; k < refused.size(); ++k)
        if (refused[k])
            values.texts[k].clear();
}

Variable Application::variableFor(const ColumnMapping& wanted) const
{
    Variable fromFile;
    if (const Variable* found = m_imported.codebook.find(wanted.column))
        fromFile = *found;
    else
        fromFile = variableOf(m_imported.data.at(wanted.column));
    fromFile.name = wanted.variable;
    Variable variable = fromFile;
    if (const Variable* known = m_known.find(wanted.variable)) {
        variable = *known;
        if (variable.label.empty())
            variable.label = fromFile.label;
        if (variable.values.empty() && variable.kind == fromFile.kind)
            variable.values = fromFile.values;
    } else if (!wanted.label.empty()) {
        variable.label = wanted.label;
    }
    if (wanted.role != VariableRole::Answer)
        variable.role = wanted.role;
    return variable;
}

Column Application::numbers(const ColumnMapping& wanted, DistinctValues& values,
                            const Variable& variable)
{
    NumberEvidence evidence;
    for (std::size_t k = 0; k < values.texts.size(); ++k)
        if (!values.texts[k].empty() && numberLook(values.texts[k]) != NumberLook::None)
            evidence.add(values.texts[k], k);
    const char decimal = wanted.decimal.value_or(evidence.decimal());
    std::map<double, std::string> codes; // as the study writes them
    for (const ValueLabel& value : variable.values)
        if (const auto number = readNumber(value.value))
            codes.emplace(*number, value.value);
    std::vector<char> refused(values.texts.size(), 0);
    for (std::size_t k = 0; k < values.texts.size(); ++k) {
        std::string& text = values.texts[k];
        const auto number = readNumber(text, decimal);
        if (!number)
            refused[k] = text.empty() ? 0 : 1;
        else if (const auto code = codes.find(*number); code != codes.end())
            text = code->second;
        else if (decimal != '.')
            text = writeNumber(*number);
    }
    refuse(values, refused, wanted,
           QUADRAT_TEXT("core", "\"%1\" is no number and no label of \"%2\", which holds numbers; "
                                "the cell is left blank."));
    return assembleTexts({wanted.variable, Measure::Number}, rowTexts(values, values.texts),
                         m_imported.places)
        .column;
}

Column Application::dates(const ColumnMapping& wanted, DistinctValues& values, ValueKind kind)
{
    std::optional<int> zone;
    std::vector<std::optional<Moment>> moments;
    for (const std::string& text : values.texts) {
        moments.push_back(readMoment(text, DateOrder::YearMonthDay));
        if (!moments.back())
            moments.back() = readMoment(text, wanted.dates);
        if (moments.back() &&
            (moments.back()->kind == ValueKind::Time) != (kind == ValueKind::Time))
            moments.back() = {};
    }
    for (const std::uint32_t number : values.ofRow)
        if (!zone && number > 0 && moments[number - 1])
            zone = moments[number - 1]->zone;
    if (zone)
        m_result.responses.notes.push_back(
            {QUADRAT_TEXT("core", "Times in \"%1\" are those of a clock at "
                                  "UTC%2."),
             {wanted.column, zoneText(*zone)}});
    std::vector<char> refused(values.texts.size(), 0);
    for (std::size_t k = 0; k < values.texts.size(); ++k) {
        std::string& text = values.texts[k];
        if (!moments[k]) {
            refused[k] = text.empty() ? 0 : 1;
            continue;
        }
        text = isoText(*moments[k], zone);
        if (kind == ValueKind::Date)
            text.resize(std::min(text.size(), text.find(' ')));
    }
    refuse(values, refused, wanted,
           QUADRAT_TEXT("core", "\"%1\" is no date or time as \"%2\" holds them; the cell is left "
                                "blank."));
    return assembleTexts({wanted.variable, Measure::Category}, rowTexts(values, values.texts),
                         m_imported.places)
        .column;
}

/// The same values under another name.
Column renamed(const Column& column, const std::string& name)
{
    if (const CodedValues* coded = column.coded())
        return {name, *coded, column.measure()};
    if (const NumberValues* numbers = column.numbers())
        return {name, *numbers};
    return {name, *column.text()};
}

/// Whether the values of a column already are what is wanted.
bool staysAsItIs(const Column& column, const ColumnMapping& wanted, std::optional<ValueKind> kind)
{
    if (!wanted.codes.empty() || wanted.decimal || (kind && isDate(*kind)))
        return false;
    if (!kind)
        return true;
    return (*kind == ValueKind::Number) == (column.measure() == Measure::Number);
}

void Application::take(const ColumnMapping& wanted)
{
    if (wanted.variable.empty() || !has(wanted.column, wanted.variable))
        return;
    const std::size_t place = *placeOf(wanted.column);
    const Column& column = m_imported.data.columns()[place];
    Variable variable = variableFor(wanted);
    const Variable* known = m_known.find(wanted.variable);
    std::optional<ValueKind> kind = wanted.kind;
    if (!kind && known)
        kind = known->kind;
    if (!kind && wanted.decimal)
        kind = ValueKind::Number;
    if (staysAsItIs(column, wanted, kind)) {
        if (kind)
            variable.kind = *kind;
        add(place, renamed(column, wanted.variable), std::move(variable));
        return;
    }
    DistinctValues values = distinctValues(column);
    const Recoding recoded(wanted.codes);
    for (std::string& text : values.texts)
        text = recoded(text);
    Column made;
    if (kind && isDate(*kind))
        made = dates(wanted, values, *kind);
    else if (kind == ValueKind::Number)
        made = numbers(wanted, values, variable);
    else
        made =
            assembleTexts({wanted.variable, kind ? std::optional(Measure::Category) : std::nullopt},
                          rowTexts(values, values.texts), m_imported.places)
                .column;
    const bool isFromFile = !known && m_imported.codebook.find(wanted.column);
    if (kind)
        variable.kind = *kind;
    else if (!known)
        variable.kind = variableOf(made).kind;
    if (!known && !isFromFile)
        variable.level = variableOf(made).level;
    add(place, std::move(made), std::move(variable));
}

void Application::take(const ChoiceMapping& choice)
{
    for (const std::string& column : choice.columns)
        if (!has(column, choice.set))
            return;
    if (!choice.otherColumn.empty() && !has(choice.otherColumn, choice.other))
        return;
    ConvertedChoice converted = convertChoice(m_imported, choice);
    for (Issue& issue : converted.issues)
        add(std::move(issue));
    for (std::size_t k = 0; k < converted.columns.size(); ++k) {
        const Variable* known = m_known.find(converted.variables[k].name);
        add(*placeOf(choice.columns.front()), std::move(converted.columns[k]),
            known ? *known : std::move(converted.variables[k]));
    }
    const auto known = std::ranges::find(m_known.sets, choice.set, &MultipleResponseSet::name);
    if (known != m_known.sets.end() && known->variables == converted.set.variables)
        converted.set = *known;
    m_result.responses.codebook.sets.push_back(std::move(converted.set));
}

void Application::take(const DurationMapping& duration)
{
    if (!has(duration.start, duration.variable) || !has(duration.end, duration.variable))
        return;
    const Column& start = m_imported.data.at(duration.start);
    const Column& end = m_imported.data.at(duration.end);
    const auto moment = [&duration](const Column& column, std::size_t row) {
        const std::string text = column.label(row);
        const auto iso = readMoment(text, DateOrder::YearMonthDay);
        return iso ? iso : readMoment(text, duration.dates);
    };
    std::vector<std::string> texts(start.rowCount());
    for (std::size_t row = 0; row < texts.size(); ++row) {
        const auto from = moment(start, row), to = moment(end, row);
        const auto minutes = from && to ? minutesBetween(*from, *to) : std::nullopt;
        if (minutes && *minutes >= 0)
            texts[row] = writeNumber(std::round(*minutes * 100) / 100);
        else if (minutes)
            add({Severity::Warning,
                 {QUADRAT_TEXT("core", "The interview ends (%1) before it begins (%2); its minutes "
                                       "are left blank."),
                  {end.label(row), start.label(row)}},
                 m_imported.places.numberOf(row),
                 duration.end,
                 m_imported.places.sheet});
    }
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    Column column =
        assembleTexts({duration.variable, Measure::Number}, views, m_imported.places).column;
    const Variable* known = m_known.find(duration.variable);
    Variable variable = known ? *known : variableOf(column);
    variable.role = VariableRole::Minutes;
    add(*placeOf(duration.end), std::move(column), std::move(variable));
}

void Application::sayLeftOut()
{
    std::set<std::string> named;
    for (const ColumnMapping& column : m_mapping.columns)
        named.insert(column.column);
    for (const ChoiceMapping& choice : m_mapping.choices) {
        named.insert(choice.columns.begin(), choice.columns.end());
        named.insert(choice.otherColumn);
    }
    if (m_mapping.duration) {
        named.insert(m_mapping.duration->start);
        named.insert(m_mapping.duration->end);
    }
    for (const Column& column : m_imported.data.columns())
        if (!named.contains(column.name()))
            m_result.responses.issues.push_back(
                {Severity::Note,
                 {QUADRAT_TEXT("core", "Column \"%1\" is not in the mapping "
                                       "and was left out."),
                  {column.name()}},
                 {},
                 column.name(),
                 m_imported.places.sheet});
}

void Application::finish()
{
    if (m_unlisted > 0)
        m_result.responses.issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "%1 more cells were refused; they are not "
                                   "listed one by one."),
              {std::int64_t(m_unlisted)}},
             {},
             "",
             m_imported.places.sheet});
    std::ranges::stable_sort(m_columns, {}, &PlacedColumn::place);
    std::vector<Column> columns;
    for (PlacedColumn& placed : m_columns) {
        columns.push_back(std::move(placed.column));
        m_result.responses.codebook.variables.push_back(std::move(placed.variable));
    }
    m_result.responses.data = Dataset(std::move(columns));
    for (const std::string& key : m_result.keys)
        m_result.responses.data.at(key);
}

} // namespace

MappedImport applyMapping(const Imported& imported, const ImportMapping& mapping,
                          const Codebook& known, const Progress& progress)
{
    return Application(imported, mapping, known).run(progress);
}

} // namespace quadrat
