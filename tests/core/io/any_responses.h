// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/number.h"
#include "core/base/random.h"
#include "core/data/codebook.h"
#include "core/data/column_of.h"
#include "core/data/dataset.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

/// Random data with their codebook, of the kind that a file of SPSS or Stata can hold whole.
class AnyResponses {
public:
    enum class For { Spss, Stata };

    AnyResponses(quadrat::Random& random, For program) : m_random(random), m_program(program)
    {
        m_rows = m_random.below(60);
        const auto count = 1 + m_random.below(8);
        for (std::uint64_t k = 0; k < count; ++k)
            addVariable("biến_" + std::to_string(k));
        if (m_random.below(2))
            codebook.title[""] = "Điều tra" + text(5);
        if (program == For::Spss && count > 2)
            codebook.sets.push_back(
                {"bộ", {{"", "Bộ câu hỏi"}}, {"biến_0", "biến_1"}, std::string("1")});
    }

    quadrat::Dataset data;
    quadrat::Codebook codebook;

private:
    bool isSpss() const { return m_program == For::Spss; }

    std::string text(std::uint64_t longest)
    {
        static const std::vector<std::string> pieces{"a",  "ế", "đ", "Ơ",  "1",  " x", "'",
                                                     "\"", "=", "$", "\t", "字", "😀"};
        std::string made;
        for (auto count = m_random.below(longest + 1); count > 0; --count)
            made += pieces[m_random.below(pieces.size())];
        return made;
    }

    void addVariable(const std::string& name)
    {
        quadrat::Variable variable;
        variable.name = name;
        if (m_random.below(2))
            variable.label[""] = "Nhãn" + text(8);
        if (isSpss())
            variable.level = quadrat::MeasurementLevel(m_random.below(4));
        switch (m_random.below(5)) {
        case 0:
            addScale(variable);
            break;
        case 1:
            addNumbers(variable);
            break;
        case 2:
            addTexts(variable, 10);
            break;
        case 3:
            addTexts(variable, m_random.below(8) == 0 ? 9'000 : 300);
            break;
        default:
            addMoments(variable);
        }
    }

    void add(quadrat::Variable variable, quadrat::Column column)
    {
        data.put(std::move(column));
        codebook.variables.push_back(std::move(variable));
    }

    void addScale(quadrat::Variable& variable)
    {
        using namespace quadrat;
        variable.format = isSpss() ? "F4.0" : "%8.0g";
        for (const char* value : {"-2", "1", "2", "99"})
            if (m_random.below(2))
                variable.values.push_back({value, {{"", "Mức" + text(6)}}});
        if (isSpss() && m_random.below(2))
            variable.values.push_back({"98", {{"", "Không biết"}}, Missing::DontKnow});
        if (isSpss() && m_random.below(2))
            variable.missingRanges.push_back(
                {-std::numeric_limits<double>::infinity(), -100, Missing::NoAnswer});
        if (!isSpss())
            variable.values.push_back({".b", {{"", "Từ chối"}}, Missing::Refused});
        std::vector<double> numbers;
        for (std::uint64_t row = 0; row < m_rows; ++row) {
            const auto pick = m_random.below(8);
            numbers.push_back(pick == 0                ? blank
                              : pick == 1 && !isSpss() ? missingWithLetter('b')
                              : pick == 2              ? 98
                                                       : double(m_random.below(5)) - 2);
        }
        const std::string name = variable.name;
        add(std::move(variable), columnOf(name, numbers));
    }

    void addNumbers(quadrat::Variable& variable)
    {
        using namespace quadrat;
        variable.format = isSpss() ? "F12.3" : "%10.0g";
        std::vector<double> numbers;
        for (std::uint64_t row = 0; row < m_rows; ++row) {
            const double sign = m_random.below(2) ? 1 : -1;
            numbers.push_back(
                m_random.below(9) == 0
                    ? blank
                    : sign * std::ldexp(m_random.uniform(), int(m_random.below(200)) - 100));
        }
        const std::string name = variable.name;
        add(std::move(variable), columnOf(name, numbers));
    }

    void addTexts(quadrat::Variable& variable, std::uint64_t longest)
    {
        using namespace quadrat;
        variable.kind = ValueKind::Text;
        std::vector<std::string> texts;
        std::size_t width = 1;
        for (std::uint64_t row = 0; row < m_rows; ++row) {
            texts.push_back(text(longest));
            if (m_random.below(8) == 0)
                texts.back() = "mã";
            width = std::max(width, texts.back().size());
        }
        if (isSpss() && m_random.below(2)) {
            variable.values.push_back({"mã", {{"", "Một mã"}}});
            width = std::max<std::size_t>(width, 4);
        }
        if (isSpss() && m_random.below(2)) {
            variable.values.push_back({"zz", {}, Missing::NoAnswer});
            width = std::max<std::size_t>(width, 4);
        }
        if (width > 255 && width % 252 == 0) // which is written with a byte to spare
            ++width;
        variable.format = isSpss() ? "A" + std::to_string(width) : "%9s";
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        const std::string name = variable.name;
        add(std::move(variable), columnOf(name, views));
    }

    void addMoments(quadrat::Variable& variable)
    {
        using namespace quadrat;
        constexpr ValueKind kinds[]{ValueKind::Date, ValueKind::Time, ValueKind::DateTime};
        const auto kind = m_random.below(3);
        variable.kind = kinds[kind];
        static const std::string spssFormats[]{"EDATE10", "TIME11.2", "DATETIME23.2"};
        static const std::string stataFormats[]{"%td", "%tcHH:MM:SS", "%tc"};
        variable.format = isSpss() ? spssFormats[kind] : stataFormats[kind];
        std::vector<std::string> texts;
        for (std::uint64_t row = 0; row < m_rows; ++row) {
            const auto day = std::int64_t(m_random.below(200'000)) - 100'000;
            const double fraction = m_random.below(2) ? double(m_random.below(100)) / 100 : 0;
            // A time above midnight, or a column of dates and times would look like one of dates.
            const double seconds = 1 + double(m_random.below(86'000)) + fraction;
            const std::string moment = kind == 0   ? *isoDate(day)
                                       : kind == 1 ? *isoTime(seconds * 3)
                                                   : *isoDateTime(double(day) * 86'400 + seconds);
            texts.push_back(m_random.below(9) == 0 ? std::string() : moment);
        }
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        const std::string name = variable.name;
        add(std::move(variable), columnOf(name, views));
    }

    static constexpr double blank = std::numeric_limits<double>::quiet_NaN();

    quadrat::Random& m_random;
    For m_program;
    std::uint64_t m_rows = 0;
};
