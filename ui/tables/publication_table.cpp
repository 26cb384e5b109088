// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/printed_table.h"
#include "ui/tables/table_builder.h"
#include "ui/text/estimate_words.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

using Kind = TableCell::Kind;

constexpr std::size_t widestCrosstab = 8; ///< columns of one figure that fit beside each other
constexpr std::size_t mostDomains = 3;    ///< of three figures each

void addOnce(std::vector<std::string>& all, const std::string& one)
{
    if (std::ranges::find(all, one) == all.end())
        all.push_back(one);
}

/// The rows and columns of a table in the order of print.
struct Sides {
    std::vector<std::string> rows, columns;
};

Sides sidesOf(const EstimateTable& table, const Dictionary& dictionary)
{
    Sides sides;
    for (const std::size_t k : printOrder(table, dictionary)) {
        const bool crosstab = !table.cells.empty();
        addOnce(sides.rows, crosstab ? table.cells[k].row : table.rows[k].category.value_or(""));
        addOnce(sides.columns,
                crosstab ? table.cells[k].column : table.rows[k].domain.front().second);
    }
    return sides;
}

/// The share of a cell and its interval, judged together.
std::vector<TableCell> sharePair(TableBuilder& build, const CrosstabCell& cell, Standing standing)
{
    std::vector<TableCell> pair{TableCell::figure(Kind::Percent, cell.percent, 1),
                                TableCell::range(Kind::PercentRange, cell.low, cell.high, 1)};
    build.judge(pair, 0, 2, standing, cell.flags);
    if (pair[1].withheld)
        pair[1] = TableCell::words({});
    return pair;
}

/// How many people a row or column of the table holds; withheld if they are too few.
TableCell baseCell(const EstimateTable& table, std::string CrosstabCell::*side,
                   const std::string& label)
{
    std::size_t n = 0;
    for (const CrosstabCell& cell : table.cells)
        n += cell.*side == label ? cell.n : 0;
    TableCell base = TableCell::count(n);
    base.withheld = n < fewestPeople;
    return base;
}

/// Answers down, groups across: a row of shares and a row of intervals an answer, and n where the
/// percentages add up to 100: at the foot of columns, or at the end of rows.
PrintedTable crosstab(TableBuilder build)
{
    const EstimateTable& table = build.table;
    const std::vector<Standing> standing = standings(table.cells);
    const auto [rows, columns] = sidesOf(table, build.words);
    build.printed.isLong = false;
    build.printed.groups = {
        {capitalised(question(build.words, table.spec.columns)), columns.size()}};
    build.label(question(build.words, table.spec.rows));
    for (const std::string& column : columns)
        build.column(ColumnRole::Value, build.answerOf(table.spec.columns, column));
    const bool acrossRows = table.spec.percent == Percent::Row;
    if (acrossRows)
        build.column(ColumnRole::Count, QStringLiteral("n"));
    for (const std::string& row : rows) {
        std::vector<TableCell> shares{TableCell::words(build.answerOf(table.spec.rows, row))};
        std::vector<TableCell> ranges{TableCell::words({})};
        for (const std::string& column : columns) {
            const auto cell = std::ranges::find_if(table.cells, [&](const CrosstabCell& candidate) {
                return candidate.row == row && candidate.column == column;
            });
            if (cell == table.cells.end()) {
                shares.push_back(TableCell::figure(Kind::Percent, {}, 1));
                ranges.push_back(TableCell::words({}));
                continue;
            }
            const auto k = std::size_t(cell - table.cells.begin());
            std::vector<TableCell> pair = sharePair(build, *cell, standing[k]);
            shares.push_back(std::move(pair[0]));
            ranges.push_back(std::move(pair[1]));
        }
        if (acrossRows) {
            shares.push_back(baseCell(table, &CrosstabCell::row, row));
            ranges.push_back(TableCell::words({}));
        }
        build.printed.rows.push_back(std::move(shares));
        build.printed.rows.push_back(std::move(ranges));
    }
    if (table.spec.percent == Percent::Column) {
        std::vector<TableCell> counts{TableCell::words(QStringLiteral("n"))};
        for (const std::string& column : columns)
            counts.push_back(baseCell(table, &CrosstabCell::column, column));
        build.printed.rows.push_back(std::move(counts));
    }
    return build.printed;
}

/// The head of a domain: its label and how many people it holds.
QString domainHead(const TableBuilder& build, const std::string& label, std::size_t n)
{
    const QString people = n < fewestPeople ? reason(Standing::TooFewPeople, build.reader)
                                            : "n = " + build.reader.count(n);
    return build.answerOf(build.table.spec.by.front(), label) + " (" + people + ')';
}

/// Answers down, domains across, for each its shares, intervals and design effects.
PrintedTable domainsAcross(TableBuilder build)
{
    const EstimateTable& table = build.table;
    const Reader& reader = build.reader;
    const std::string& variable = table.spec.variables.front();
    const auto [answers, domains] = sidesOf(table, build.words);
    const bool effects = std::ranges::any_of(
        table.rows, [](const EstimateRow& row) { return row.deff.has_value(); });
    const std::size_t figures = effects ? 3 : 2;

    build.printed.isLong = false;
    build.label(reader.words(QT_TRANSLATE_NOOP("print", "Answer")));
    for (const std::string& domain : domains) {
        const auto row = std::ranges::find_if(table.rows, [&](const EstimateRow& candidate) {
            return candidate.domain.front().second == domain;
        });
        build.printed.groups.push_back({domainHead(build, domain, row->n), figures});
        build.column(ColumnRole::Value, reader.words(QT_TRANSLATE_NOOP("print", "Share")));
        build.rangeColumn();
        if (effects)
            build.column(ColumnRole::Effect, build.effectHeader());
    }
    for (const std::string& label : answers) {
        std::vector<TableCell> cells{TableCell::words(build.answerOf(variable, label))};
        for (const std::string& domain : domains) {
            const auto row = std::ranges::find_if(table.rows, [&](const EstimateRow& candidate) {
                return candidate.category == label && candidate.domain.front().second == domain;
            });
            const std::size_t first = cells.size();
            const EstimateRow found = row == table.rows.end() ? EstimateRow() : *row;
            const auto percent = [](std::optional<double> share) {
                return share ? std::optional(100 * *share) : std::nullopt;
            };
            cells.push_back(TableCell::figure(Kind::Percent, percent(found.estimate), 1));
            cells.push_back(
                TableCell::range(Kind::PercentRange, percent(found.low), percent(found.high), 1));
            if (effects)
                cells.push_back(TableCell::figure(Kind::Number, found.deff, 2));
            if (row != table.rows.end())
                build.judge(cells, first, cells.size(), standing(*row), row->flags);
        }
        build.printed.rows.push_back(std::move(cells));
    }
    return build.printed;
}

} // namespace

PrintedTable publicationTable(const EstimateTable& table, const Specification& specification,
                              const Reader& reader)
{
    const bool oneBy = table.spec.statistic == Statistic::Proportion && table.spec.by.size() == 1 &&
                       table.spec.variables.size() == 1 && !table.rows.empty();
    if (oneBy && sidesOf(table, specification.dictionary).columns.size() <= mostDomains)
        return domainsAcross(TableBuilder(table, specification, reader));
    if (!table.cells.empty() &&
        sidesOf(table, specification.dictionary).columns.size() <= widestCrosstab)
        return crosstab(TableBuilder(table, specification, reader));
    return longTable(table, specification, reader);
}

} // namespace quadrat::ui
