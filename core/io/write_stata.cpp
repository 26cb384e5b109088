// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata.h"

#include "core/base/error.h"
#include "core/io/stata_layout.h"
#include "core/io/whole_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

static_assert(std::endian::native == std::endian::little, "numbers are written as they stand");

namespace quadrat {

namespace {

constexpr std::size_t mostRows = 2'147'483'647, mostVariables = 32'767;
constexpr std::size_t pieceSize = std::size_t(1) << 20;
constexpr std::size_t nameSize = 129, formatSize = 57, labelSize = 321;
constexpr std::size_t partCount = 14;
constexpr double missingDouble = 0x1p+1023; // the letters follow in steps of 2^-12 of it

template <typename Number>
void append(std::string& bytes, Number number)
{
    const auto raw = std::bit_cast<std::array<char, sizeof(Number)>>(number);
    bytes.append(raw.data(), raw.size());
}

void appendPadded(std::string& bytes, std::string_view text, std::size_t width)
{
    bytes += text.substr(0, width);
    bytes.append(width - std::min(width, text.size()), '\0');
}

std::string_view beforeZero(std::string_view text)
{
    return text.substr(0, text.find('\0'));
}

/// The parts of a file of version 118, one after the other. Their places stand in a map near the
/// begin, which is filled in at the end.
/// Source: Stata help, "dta", "Description of the .dta file format".
class StataFile {
public:
    StataFile(const std::filesystem::path& file, const Dataset& data, const StataLayout& layout)
        : m_file(file), m_data(data), m_layout(layout)
    {}

    void write(const Progress& progress)
    {
        header();
        descriptions();
        data(progress);
        longTexts();
        valueLabels();
        beginPart("</stata_dta>");
        flush();
        m_places[m_part] = m_file.size();
        std::string map;
        for (const std::uint64_t place : m_places)
            append(map, place);
        m_file.overwrite(m_places[1] + std::string_view("<map>").size(), map);
        progress.checkStop();
        m_file.commit();
    }

private:
    void flush()
    {
        m_file.write(m_bytes);
        m_bytes.clear();
    }

    void flushPiece()
    {
        if (m_bytes.size() >= pieceSize)
            flush();
    }

    void beginPart(std::string_view tag)
    {
        m_places[m_part++] = m_file.size() + m_bytes.size();
        m_bytes += tag;
    }

    void header()
    {
        beginPart("<stata_dta>");
        m_bytes += "<header><release>118</release><byteorder>LSF</byteorder><K>";
        append(m_bytes, std::uint16_t(m_layout.variables.size()));
        m_bytes += "</K><N>";
        append(m_bytes, std::uint64_t(m_data.rowCount()));
        m_bytes += "</N><label>";
        append(m_bytes, std::uint16_t(m_layout.source.title.size()));
        m_bytes += m_layout.source.title;
        m_bytes += "</label><timestamp>";
        m_bytes += '\0'; // of no length
        m_bytes += "</timestamp></header>";
        beginPart("<map>");
        m_bytes.append(partCount * sizeof(std::uint64_t), '\0');
        m_bytes += "</map>";
    }

    template <typename TextOf>
    void list(std::string_view part, std::size_t width, TextOf textOf)
    {
        beginPart('<' + std::string(part) + '>');
        for (const StataVariable& variable : m_layout.variables)
            appendPadded(m_bytes, textOf(variable), width);
        m_bytes += "</" + std::string(part) + '>';
    }

    void descriptions()
    {
        using Variable = StataVariable;
        beginPart("<variable_types>");
        for (const Variable& variable : m_layout.variables)
            append(m_bytes, std::uint16_t(variable.type));
        m_bytes += "</variable_types>";
        list("varnames", nameSize, [](const Variable& each) { return each.source->name; });
        beginPart("<sortlist>");
        m_bytes.append(2 * (m_layout.variables.size() + 1), '\0');
        m_bytes += "</sortlist>";
        list("formats", formatSize, [](const Variable& each) { return each.format; });
        list("value_label_names", nameSize, [](const Variable& each) { return each.labelSet; });
        list("variable_labels", labelSize, [](const Variable& each) { return each.source->label; });
        beginPart("<characteristics>");
        m_bytes += "</characteristics>";
    }

    /// Whole numbers of a type hold the plain missing value above the largest number, then .a to
    /// .z.
    template <typename Whole>
    void appendWhole(double number, Whole missing)
    {
        const char letter = missingLetter(number);
        append(m_bytes, !std::isnan(number) ? Whole(number)
                        : letter            ? Whole(missing + 1 + (letter - 'a'))
                                            : missing);
    }

    void appendNumber(const StataVariable& variable, double number)
    {
        if (variable.type == StataType::Byte) {
            appendWhole<std::int8_t>(number, 101);
        } else if (variable.type == StataType::Int) {
            appendWhole<std::int16_t>(number, 32'741);
        } else if (variable.type == StataType::Long) {
            appendWhole<std::int32_t>(number, stataLetterA - 1);
        } else {
            const char letter = missingLetter(number);
            append(m_bytes, !std::isnan(number) ? number
                            : letter            ? missingDouble * (1 + (letter - 'a' + 1) / 4096.0)
                                                : missingDouble);
        }
    }

    void data(const Progress& progress)
    {
        beginPart("<data>");
        for (std::size_t row = 0; row < m_data.rowCount(); ++row) {
            if (row % 8'192 == 0)
                progress.at(double(row) / double(m_data.rowCount()));
            for (std::size_t k = 0; k < m_layout.variables.size(); ++k) {
                const StataVariable& variable = m_layout.variables[k];
                if (variable.type == StataType::LongText)
                    refer(k, row);
                else if (variable.isText())
                    appendPadded(m_bytes, beforeZero(variable.source->text(row)), variable.width());
                else
                    appendNumber(variable, variable.number(row));
            }
            flushPiece();
        }
        m_bytes += "</data>";
    }

    /// A long text stands apart; in the row stand its variable and row, both counted from 1, or
    /// zeros for an empty one.
    void refer(std::size_t variable, std::size_t row)
    {
        const bool isBlank = beforeZero(m_layout.variables[variable].source->text(row)).empty();
        const std::uint64_t place =
            isBlank ? 0 : std::uint64_t(variable + 1) | std::uint64_t(row + 1) << 16;
        append(m_bytes, place);
    }

    void longTexts()
    {
        beginPart("<strls>");
        std::vector<std::size_t> places;
        for (std::size_t k = 0; k < m_layout.variables.size(); ++k)
            if (m_layout.variables[k].type == StataType::LongText)
                places.push_back(k);
        for (std::size_t row = 0; row < m_data.rowCount() && !places.empty(); ++row)
            for (const std::size_t k : places) {
                const std::string_view text = beforeZero(m_layout.variables[k].source->text(row));
                if (text.empty())
                    continue;
                constexpr std::uint8_t isText = 130; // 129: any bytes
                m_bytes += "GSO";
                append(m_bytes, std::uint32_t(k + 1));
                append(m_bytes, std::uint64_t(row + 1));
                append(m_bytes, isText);
                append(m_bytes, std::uint32_t(text.size() + 1));
                m_bytes += text;
                m_bytes += '\0';
                flushPiece();
            }
        m_bytes += "</strls>";
    }

    void valueLabels()
    {
        beginPart("<value_labels>");
        for (const StataLabelSet& set : m_layout.labelSets) {
            std::string places, values, words;
            for (const auto& [value, label] : set.labels) {
                append(places, std::int32_t(words.size()));
                append(values, value);
                words += beforeZero(label);
                words += '\0';
            }
            m_bytes += "<lbl>";
            append(m_bytes, std::int32_t(8 + places.size() + values.size() + words.size()));
            appendPadded(m_bytes, set.name, nameSize + 3);
            append(m_bytes, std::int32_t(set.labels.size()));
            append(m_bytes, std::int32_t(words.size()));
            m_bytes += places + values + words;
            m_bytes += "</lbl>";
            flushPiece();
        }
        m_bytes += "</value_labels>";
    }

    WholeFile m_file;
    const Dataset& m_data;
    const StataLayout& m_layout;
    std::string m_bytes; ///< not yet written
    std::array<std::uint64_t, partCount> m_places{};
    std::size_t m_part = 0;
};

} // namespace

std::vector<Issue> lossesInStata(const Dataset& data, const Codebook& codebook,
                                 const std::string& language)
{
    return stataLayout(data, codebook, language).source.issues;
}

std::vector<Issue> writeStata(const std::filesystem::path& file, const Dataset& data,
                              const Codebook& codebook, const std::string& language,
                              const Progress& progress)
{
    if (data.columns().empty() || data.columns().size() > mostVariables ||
        data.rowCount() > mostRows)
        throw invalidInput(QUADRAT_TEXT("core", "Stata takes data of 1 to 32,767 variables and at "
                                                "most 2,147,483,647 rows."));
    const StataLayout layout = stataLayout(data, codebook, language);
    StataFile(file, data, layout).write(progress);
    return layout.source.issues;
}

} // namespace quadrat
