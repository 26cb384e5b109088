// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/multiple_choice.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/distinct_values.h"
#include "core/io/loose_text.h"
#include "core/io/text_column.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_map>

namespace quadrat {

namespace {

/// What one cell, or one row of cells, says.
struct Answers {
    std::vector<char> chosen; ///< one an option
    std::string other;        ///< texts that are none of the options
    bool isBlank = true, isRefused = false;
    std::string odd;       ///< the text for which it is refused
    std::string ambiguous; ///< an option that could also be several
};

/// Finds options by their value: as written, as a number, or loosely.
class Options {
public:
    explicit Options(const std::vector<ChoiceOption>& options)
    {
        for (std::size_t k = 0; k < options.size(); ++k)
            if (!options[k].value.empty())
                m_places.emplace(looseText(options[k].value), k);
            else
                m_other = k;
    }

    std::optional<std::size_t> find(std::string_view text) const
    {
        auto found = m_places.find(looseText(text));
        if (found == m_places.end())
            if (const auto number = readNumber(text)) // 1.0 and 01 are 1
                found = m_places.find(writeNumber(*number));
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

    std::optional<std::size_t> other() const { return m_other; }

private:
    std::map<std::string, std::size_t> m_places;
    std::optional<std::size_t> m_other;
};

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> pieces;
    for (std::size_t from = 0;;) {
        const std::size_t at = text.find(separator, from);
        pieces.push_back(text.substr(from, at - from));
        if (at == std::string_view::npos)
            return pieces;
        from = at + separator.size();
    }
}

class Converter {
public:
    explicit Converter(const ChoiceMapping& mapping)
        : m_mapping(mapping), m_options(mapping.options),
          m_separator(withoutBlanksAround(mapping.separator).empty()
                          ? std::string(mapping.separator.empty() ? ";" : mapping.separator)
                          : std::string(withoutBlanksAround(mapping.separator)))
    {
        for (const ChoiceOption& option : mapping.options)
            m_mostPieces = std::max(m_mostPieces, split(option.value, m_separator).size());
    }

    Answers none() const
    {
        Answers answers;
        answers.chosen.assign(m_mapping.options.size(), 0);
        return answers;
    }

    /// All answers in one cell: of the pieces between separators, the longest stretches that are an
    /// option.
    Answers ofCell(std::string_view cell) const
    {
        Answers answers = none();
        const auto pieces = split(cell, m_separator);
        for (std::size_t k = 0; k < pieces.size();) {
            if (withoutBlanksAround(pieces[k]).empty()) {
                ++k;
                continue;
            }
            answers.isBlank = false;
            std::size_t end = std::min(pieces.size(), k + m_mostPieces) + 1;
            std::optional<std::size_t> option;
            while (end > k + 1 && !option)
                option = m_options.find(stretch(pieces, k, --end));
            if (!option) {
                addOther(answers, withoutBlanksAround(pieces[k++]));
                continue;
            }
            answers.chosen[*option] = 1;
            if (end > k + 1 && allAreOptions(pieces, k, end))
                answers.ambiguous = stretch(pieces, k, end);
            k = end;
        }
        finish(answers);
        return answers;
    }

    /// Adds what one of the code columns holds.
    void addCode(Answers& answers, std::string_view cell) const
    {
        answers.isBlank = false;
        if (const auto option = m_options.find(cell))
            answers.chosen[*option] = 1;
        else
            addOther(answers, withoutBlanksAround(cell));
    }

    void addOther(Answers& answers, std::string_view text) const
    {
        answers.isBlank = false;
        if (!answers.other.empty())
            answers.other += m_mapping.layout == ChoiceLayout::OneCell ? m_separator + " " : "; ";
        answers.other += text;
    }

    void finish(Answers& answers) const
    {
        if (answers.other.empty())
            return;
        if (m_options.other())
            answers.chosen[*m_options.other()] = 1;
        if (m_mapping.other.empty()) {
            answers.isRefused = !m_options.other();
            answers.odd = answers.other;
        }
    }

private:
    static std::string stretch(const std::vector<std::string_view>& pieces, std::size_t from,
                               std::size_t to)
    {
        const char* const begin = pieces[from].data();
        const char* const end = pieces[to - 1].data() + pieces[to - 1].size();
        return std::string(withoutBlanksAround({begin, std::size_t(end - begin)}));
    }

    bool allAreOptions(const std::vector<std::string_view>& pieces, std::size_t from,
                       std::size_t to) const
    {
        return std::all_of(pieces.begin() + std::ptrdiff_t(from),
                           pieces.begin() + std::ptrdiff_t(to),
                           [this](std::string_view piece) { return m_options.find(piece); });
    }

    const ChoiceMapping& m_mapping;
    Options m_options;
    std::string m_separator;
    std::size_t m_mostPieces = 1; ///< of an option that holds the separator
};

/// The cells of the columns of a question.
struct QuestionCells {
    std::vector<DistinctValues> columns; ///< the column of other answers last, if there is one
    bool hasOther = false;
    bool hasTwoForNo = false; ///< indicators coded 1 yes, 2 no

    std::size_t answerColumns() const { return columns.size() - (hasOther ? 1 : 0); }

    std::string_view at(std::size_t column, std::size_t row) const
    {
        const std::uint32_t number = columns[column].ofRow[row];
        return number == 0 ? std::string_view()
                           : withoutBlanksAround(columns[column].texts[number - 1]);
    }
};

QuestionCells cellsOf(const Dataset& data, const ChoiceMapping& mapping)
{
    QuestionCells cells;
    bool two = false, zero = false;
    for (const std::string& name : mapping.columns) {
        cells.columns.push_back(distinctValues(data.at(name)));
        two = two || std::ranges::count(cells.columns.back().texts, "2") > 0;
        zero = zero || std::ranges::count(cells.columns.back().texts, "0") > 0;
    }
    cells.hasTwoForNo = two && !zero;
    cells.hasOther = !mapping.otherColumn.empty();
    if (cells.hasOther)
        cells.columns.push_back(distinctValues(data.at(mapping.otherColumn)));
    return cells;
}

Answers answersOfRow(const Converter& converter, const QuestionCells& cells,
                     const std::vector<std::optional<std::size_t>>& optionOf, ChoiceLayout layout,
                     std::size_t row)
{
    if (layout == ChoiceLayout::OneCell)
        return converter.ofCell(cells.at(0, row));
    Answers answers = converter.none();
    std::string odd;
    for (std::size_t column = 0; column < cells.answerColumns(); ++column) {
        const std::string_view cell = cells.at(column, row);
        if (cell.empty())
            continue;
        if (layout == ChoiceLayout::Codes) {
            converter.addCode(answers, cell);
            continue;
        }
        answers.isBlank = false;
        if (saysChosen(cell)) {
            if (optionOf[column])
                answers.chosen[*optionOf[column]] = 1;
        } else if (!saysNotChosen(cell) && !(cells.hasTwoForNo && cell == "2")) {
            odd = cell;
        }
    }
    if (cells.hasOther)
        if (const auto text = cells.at(cells.answerColumns(), row); !text.empty())
            converter.addOther(answers, text);
    converter.finish(answers);
    if (!odd.empty()) {
        answers.isRefused = true;
        answers.odd = odd;
    }
    return answers;
}

/// What each row says; rows with the same cells share their answers.
struct AnsweredRows {
    std::vector<Answers> answers;
    std::vector<std::size_t> ofRow;

    const Answers& at(std::size_t row) const { return answers[ofRow[row]]; }
};

AnsweredRows answersOf(const Converter& converter, const QuestionCells& cells,
                       const ChoiceMapping& mapping, std::size_t rowCount)
{
    std::vector<std::optional<std::size_t>> optionOf(mapping.columns.size());
    for (std::size_t column = 0; column < mapping.columns.size(); ++column)
        for (std::size_t option = 0; option < mapping.options.size(); ++option)
            if (mapping.options[option].value == mapping.columns[column])
                optionOf[column] = option;

    AnsweredRows rows;
    std::unordered_map<std::u32string, std::size_t> found;
    std::u32string numbers;
    for (std::size_t row = 0; row < rowCount; ++row) {
        numbers.clear();
        for (const DistinctValues& values : cells.columns)
            numbers += char32_t(values.ofRow[row]);
        const auto [at, isNew] = found.emplace(numbers, rows.answers.size());
        if (isNew)
            rows.answers.push_back(answersOfRow(converter, cells, optionOf, mapping.layout, row));
        rows.ofRow.push_back(at->second);
    }
    return rows;
}

void say(ConvertedChoice& result, const AnsweredRows& rows, const ChoiceMapping& mapping,
         const RowPlaces& places)
{
    std::map<std::string, std::size_t> ambiguous;
    for (std::size_t row = 0; row < rows.ofRow.size(); ++row) {
        const Answers& answers = rows.at(row);
        if (answers.isRefused)
            result.issues.push_back(
                {Severity::Warning,
                 {QUADRAT_TEXT("core", "\"%1\" is none of the options of \"%2\"; the answers of "
                                       "this row are left blank."),
                  {answers.odd, mapping.set}},
                 places.numberOf(row),
                 mapping.columns.front(),
                 places.sheet});
        if (!answers.ambiguous.empty())
            ambiguous.emplace(answers.ambiguous, row);
    }
    for (const auto& [text, row] : ambiguous)
        result.issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "\"%1\" is one option of \"%2\", but could also be several that "
                                   "stand one after the other. It is taken as the one."),
              {text, mapping.set}},
             places.numberOf(row),
             mapping.columns.front(),
             places.sheet});
}

void addColumns(ConvertedChoice& result, const AnsweredRows& rows, const ChoiceMapping& mapping,
                const RowPlaces& places)
{
    std::vector<std::string_view> texts(rows.ofRow.size());
    for (std::size_t option = 0; option < mapping.options.size(); ++option) {
        const ChoiceOption& wanted = mapping.options[option];
        for (std::size_t row = 0; row < rows.ofRow.size(); ++row)
            texts[row] = rows.at(row).isBlank || rows.at(row).isRefused ? ""
                         : rows.at(row).chosen[option]                  ? "1"
                                                                        : "0";
        result.columns.push_back(
            assembleTexts({wanted.variable, Measure::Number}, texts, places).column);
        Variable variable;
        variable.name = wanted.variable;
        variable.label = wanted.label;
        variable.level = MeasurementLevel::Nominal;
        result.variables.push_back(std::move(variable));
        result.set.variables.push_back(wanted.variable);
    }
    if (mapping.other.empty())
        return;
    for (std::size_t row = 0; row < rows.ofRow.size(); ++row)
        texts[row] = rows.at(row).other;
    result.columns.push_back(
        assembleTexts({mapping.other, Measure::Category}, texts, places).column);
    Variable variable = variableOf(result.columns.back());
    variable.label = mapping.label;
    result.variables.push_back(std::move(variable));
}

} // namespace

bool saysChosen(std::string_view cell)
{
    constexpr std::array words{"1",    "true",    "yes",      "y",    "x",      "co",
                               "dung", "checked", "selected", "chon", "da chon"};
    return std::ranges::find(words, looseText(cell)) != words.end();
}

bool saysNotChosen(std::string_view cell)
{
    constexpr std::array words{"",         "0",   "false",     "no",           "n",
                               "khong",    "sai", "unchecked", "not selected", "khong chon",
                               "chua chon"};
    return std::ranges::find(words, looseText(cell)) != words.end();
}

ConvertedChoice convertChoice(const Imported& imported, const ChoiceMapping& mapping)
{
    if (mapping.columns.empty() || mapping.options.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The question \"%1\" with several answers needs "
                                                "columns of the file and options."),
                           {mapping.set});
    const AnsweredRows rows = answersOf(Converter(mapping), cellsOf(imported.data, mapping),
                                        mapping, imported.data.rowCount());
    ConvertedChoice result;
    result.set = {mapping.set, mapping.label, {}, "1"};
    say(result, rows, mapping, imported.places);
    addColumns(result, rows, mapping, imported.places);
    return result;
}

} // namespace quadrat
