// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_csv.h"

#include "core/base/number.h"
#include "core/io/codebook_for_readers.h"
#include "core/io/encoding.h"

#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

namespace quadrat {

namespace {

constexpr char separator = ';';

/// The text as a field, harmless to programs that take some texts for formulas.
std::string textField(std::string_view text)
{
    if (text.empty())
        return {};
    std::string field;
    if (std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos)
        field = "'";
    field += text;
    const bool blankEnd = field.front() == ' ' || field.back() == ' ' || field.back() == '\t';
    if (!blankEnd && field.find_first_of(";,\t\"\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string numberField(double number, char decimal)
{
    std::string field = writeNumber(number);
    if (const std::size_t point = field.find('.'); point != std::string::npos)
        field[point] = decimal;
    return field;
}

/// A column ready to be written field by field.
class ColumnFields {
public:
    ColumnFields(const Column& column, const Variable& variable, const CsvWriting& writing)
        : m_column(column), m_variable(variable), m_writing(writing)
    {
        if (const CodedValues* coded = column.coded()) {
            m_levels.emplace_back();
            for (const Level& level : coded->levels)
                m_levels.push_back(fieldOf(level.label, level.value));
        }
    }

    void append(std::string& out, std::size_t row) const
    {
        if (const CodedValues* coded = m_column.coded())
            out += m_levels[withCodes(*coded,
                                      [row](auto codes) -> std::size_t { return codes[row]; })];
        else if (const NumberValues* numbers = m_column.numbers())
            out += std::isnan(numbers->values[row])
                       ? ""
                       : fieldOf(writeNumber(numbers->values[row]), numbers->values[row]);
        else
            out += fieldOf(std::string(m_column.text()->at(row)), {});
    }

private:
    std::string fieldOf(const std::string& value, const std::optional<double>& number) const
    {
        if (m_writing.values == CellWording::Labels)
            if (const ValueLabel* known = m_variable.find(value))
                if (const auto& label = textIn(known->label, m_writing.language); !label.empty())
                    return textField(label);
        if (m_column.measure() == Measure::Number && number)
            return numberField(*number, m_writing.decimal);
        return textField(value);
    }

    const Column& m_column;
    const Variable& m_variable;
    const CsvWriting& m_writing;
    std::vector<std::string> m_levels; ///< by code
};

} // namespace

std::string writeCsvForExcel(const Dataset& data, const Codebook& codebook,
                             const CsvWriting& writing)
{
    const std::vector<Variable> variables = variablesOf(data.columns(), codebook);
    std::vector<ColumnFields> columns;
    std::string text(byteOrderMark);
    for (std::size_t k = 0; k < variables.size(); ++k) {
        if (k > 0)
            text += separator;
        text += textField(data.columns()[k].name());
        columns.emplace_back(data.columns()[k], variables[k], writing);
    }
    text += "\r\n";
    for (std::size_t row = 0; row < data.rowCount(); ++row) {
        const std::size_t begin = text.size();
        for (std::size_t k = 0; k < columns.size(); ++k) {
            if (k > 0)
                text += separator;
            columns[k].append(text, row);
        }
        if (text.size() == begin)
            text += "\"\""; // an empty line would not count as a row
        text += "\r\n";
    }
    return text;
}

} // namespace quadrat
