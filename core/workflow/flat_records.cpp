// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/flat_records.h"

#include "core/base/number.h"
#include "core/project/specification_words.h"

#include <algorithm>
#include <map>

namespace quadrat {

namespace {

const std::vector<std::string> fieldNames{
    "id",     "statistic", "domain",  "variable",   "category", "prob", "row",
    "column", "term",      "test",    "estimate",   "se",       "low",  "high",
    "count",  "count_se",  "percent", "percent_se", "t",        "df",   "df1",
    "df2",    "p",         "n",       "level",      "deff",     "cv",   "flags"};

using Record = std::map<std::string, std::string>;

void put(Record& record, const char* field, std::optional<double> number)
{
    if (number)
        record[field] = writeNumber(*number);
}

void put(Record& record, const std::vector<Flag>& flags)
{
    for (const Flag flag : flags)
        record["flags"] += (record["flags"].empty() ? "" : " ") + std::string(name(flag));
}

Record recordOf(const EstimateRow& row, bool deff)
{
    Record record;
    for (const auto& [variable, label] : row.domain)
        record["domain"] += (record["domain"].empty() ? "" : ", ") + variable + "=" + label;
    record["variable"] = row.variable;
    record["category"] = row.category.value_or("");
    put(record, "prob", row.prob);
    put(record, "estimate", row.estimate);
    put(record, "se", row.se);
    put(record, "low", row.low);
    put(record, "high", row.high);
    put(record, "level", row.level);
    put(record, "df", row.df);
    record["n"] = std::to_string(row.n);
    if (deff)
        put(record, "deff", row.deff);
    put(record, "cv", row.cv);
    put(record, row.flags);
    return record;
}

Record recordOf(const CrosstabCell& cell)
{
    Record record{{"row", cell.row}, {"column", cell.column}, {"n", std::to_string(cell.n)}};
    put(record, "count", cell.count);
    put(record, "count_se", cell.countSe);
    put(record, "percent", cell.percent);
    put(record, "percent_se", cell.percentSe);
    put(record, "low", cell.low);
    put(record, "high", cell.high);
    put(record, cell.flags);
    return record;
}

Record recordOf(const TestResult& test)
{
    Record record{{"test", test.name}};
    put(record, "estimate", test.statistic);
    put(record, "df1", test.df1);
    put(record, "df2", test.df2);
    put(record, "p", test.p);
    return record;
}

Record recordOf(const MeanDifference& difference)
{
    Record record{{"term", difference.second + " - " + difference.first},
                  {"n", std::to_string(difference.n)}};
    put(record, "estimate", difference.difference);
    put(record, "se", difference.se);
    put(record, "t", difference.t);
    put(record, "df", difference.df);
    put(record, "p", difference.p);
    put(record, "low", difference.low);
    put(record, "high", difference.high);
    return record;
}

Record recordOf(const RegressionTerm& term, const EstimateTable& table)
{
    Record record{{"term", term.term}, {"n", std::to_string(table.n)}};
    put(record, "estimate", term.estimate);
    put(record, "se", term.se);
    put(record, "t", term.t);
    put(record, "df", table.df);
    put(record, "p", term.p);
    put(record, "low", term.low);
    put(record, "high", term.high);
    return record;
}

std::vector<Record> recordsOf(const EstimateTable& table)
{
    std::vector<Record> records;
    for (const EstimateRow& row : table.rows)
        records.push_back(recordOf(row, table.spec.deff));
    for (const CrosstabCell& cell : table.cells)
        records.push_back(recordOf(cell));
    if (table.test && table.test->statistic)
        records.push_back(recordOf(*table.test));
    if (table.difference)
        records.push_back(recordOf(*table.difference));
    for (const RegressionTerm& term : table.terms)
        records.push_back(recordOf(term, table));
    for (Record& record : records) {
        record["id"] = table.spec.id;
        record["statistic"] = wordFor(statisticWords(), table.spec.statistic);
    }
    return records;
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

/// Characters of a UTF-8 text: bytes that do not continue one.
std::size_t width(const std::string& text)
{
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

FlatRecords flatRecords(const Analysis& analysis)
{
    std::vector<Record> records;
    for (const EstimateTable& table : analysis.estimates)
        std::ranges::move(recordsOf(table), std::back_inserter(records));
    FlatRecords result;
    for (const std::string& field : fieldNames)
        if (std::ranges::any_of(records, [&](const Record& record) {
                const auto found = record.find(field);
                return found != record.end() && !found->second.empty();
            }))
            result.header.push_back(field);
    for (Record& record : records) {
        auto& row = result.rows.emplace_back();
        for (const std::string& field : result.header)
            row.push_back(record[field]);
    }
    return result;
}

std::string writeCsv(const FlatRecords& records)
{
    std::string text;
    const auto writeRow = [&](const std::vector<std::string>& row) {
        for (std::size_t k = 0; k < row.size(); ++k)
            text += (k == 0 ? "" : ",") + csvField(row[k]);
        text += '\n';
    };
    writeRow(records.header);
    for (const auto& row : records.rows)
        writeRow(row);
    return text;
}

std::string writeColumns(const FlatRecords& records)
{
    std::vector<std::size_t> widths;
    std::vector<bool> isNumeric;
    for (std::size_t k = 0; k < records.header.size(); ++k) {
        widths.push_back(width(records.header[k]));
        isNumeric.push_back(true);
        for (const auto& row : records.rows) {
            widths[k] = std::max(widths[k], width(row[k]));
            isNumeric[k] = isNumeric[k] && (row[k].empty() || readNumber(row[k]));
        }
    }
    std::string text;
    const auto writeRow = [&](const std::vector<std::string>& row) {
        std::string line;
        for (std::size_t k = 0; k < row.size(); ++k) {
            const std::string space(widths[k] - width(row[k]), ' ');
            line += (k == 0 ? "" : "  ") + (isNumeric[k] ? space + row[k] : row[k] + space);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    };
    writeRow(records.header);
    for (const auto& row : records.rows)
        writeRow(row);
    return text;
}

} // namespace quadrat
