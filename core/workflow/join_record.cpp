// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_of.h"
#include "core/storage/responses.h"
#include "core/workflow/case_codes.h"
#include "core/workflow/sample_record.h"

#include <cmath>
#include <unordered_map>

namespace quadrat {

namespace {

constexpr auto none = std::size_t(-1);

/// Finds the row of the record for each row of the responses.
class CaseMatch {
public:
    CaseMatch(Imported& responses, const SampleRecord& record)
        : m_responses(responses), m_record(record)
    {
        const Column& codes = record.design.at(sampleColumn::caseCode);
        for (std::size_t row = 0; row < codes.rowCount(); ++row)
            m_rows.emplace(codes.label(row), row);
        m_firstWith.assign(codes.rowCount(), none);
    }

    std::vector<std::size_t> run()
    {
        const Column& written = m_responses.data.at(m_record.link.caseCode);
        std::vector<std::size_t> matches(written.rowCount(), none);
        for (std::size_t row = 0; row < matches.size(); ++row)
            matches[row] = match(row, written.label(row));
        return matches;
    }

private:
    std::size_t match(std::size_t row, const std::string& written)
    {
        if (written.empty()) {
            add(row,
                QUADRAT_TEXT("core", "Row %1 has no case code, so nothing is known of how it "
                                     "was drawn. Enter it, or leave the case out."),
                {});
            return none;
        }
        const std::optional<std::string> code = readCaseCode(written);
        if (!code) {
            add(row,
                QUADRAT_TEXT("core", "Row %1 has the case code \"%2\", which is mistyped: its "
                                     "letter does not fit its digits."),
                {written});
            return none;
        }
        const auto found = m_rows.find(*code);
        if (found == m_rows.end()) {
            add(row,
                QUADRAT_TEXT("core", "Row %1 has the case code \"%2\", which is not in "
                                     "\"%3\"."),
                {written, m_record.link.draw});
            return none;
        }
        std::size_t& first = m_firstWith[found->second];
        if (first == none)
            first = row;
        else
            add(row, QUADRAT_TEXT("core", "Row %1 has the case code \"%2\", as row %3 has."),
                {written, numberOf(first)});
        return found->second;
    }

    static std::int64_t numberOf(std::size_t row)
    {
        return std::int64_t(row) + 2; // the header is row 1
    }

    void add(std::size_t row, const char* pattern, std::vector<Message::Argument> more)
    {
        std::vector<Message::Argument> arguments{numberOf(row)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        m_responses.issues.push_back({.severity = Severity::Warning,
                                      .message = {pattern, std::move(arguments)},
                                      .row = std::size_t(numberOf(row)),
                                      .column = m_record.link.caseCode,
                                      .sheet = {}});
    }

    Imported& m_responses;
    const SampleRecord& m_record;
    std::unordered_map<std::string, std::size_t> m_rows; ///< of the record, by code
    std::vector<std::size_t> m_firstWith;                ///< row of the responses, by that
};

/// The rows named, blanks for `none`.
Column matched(const Column& column, const std::vector<std::size_t>& matches)
{
    if (column.measure() == Measure::Number) {
        std::vector<double> numbers;
        for (const std::size_t row : matches)
            numbers.push_back(row == none ? std::nan("") : column.number(row));
        return columnOf(column.name(), std::move(numbers));
    }
    std::vector<std::string> texts;
    for (const std::size_t row : matches)
        texts.push_back(row == none ? std::string() : column.label(row));
    return columnOf(column.name(), std::vector<std::string_view>(texts.begin(), texts.end()));
}

} // namespace

std::optional<SampleRecord> sampleRecordOf(ProjectFile& study, const ResponsePlan& plan)
{
    if (!plan.sample)
        return {};
    const Draw draw = drawNamed(study, plan.sample->draw);
    return SampleRecord{.link = *plan.sample,
                        .design = designOf(readResponses(study.database(), draw.name).values,
                                           draw.certificate.plan)};
}

void joinRecord(Imported& responses, const SampleRecord& record)
{
    const std::vector<std::size_t> matches = CaseMatch(responses, record).run();
    for (const Column& column : record.design.columns()) {
        responses.data.put(matched(column, matches));
        if (!responses.codebook.find(column.name()))
            responses.codebook.variables.push_back(variableOf(column));
    }
}

} // namespace quadrat
