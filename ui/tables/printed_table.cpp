// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/printed_table.h"

#include "ui/text/estimate_words.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

using Kind = TableCell::Kind;

/// Builds the parts that all tables share: columns, and notes with their numbers.
class TableBuilder {
public:
    TableBuilder(const EstimateTable& of, const Specification& specification, const Reader& by)
        : table(of), words(specification.dictionary), reader(by)
    {
        printed.title = heading(table, words, reader);
        printed.source = sourceLine(table, specification, reader);
        printed.sentence = table.spec.statistic == Statistic::TTest
                               ? differenceSentence(table, words, reader)
                               : testSentence(table, words, reader);
    }

    void label(const QString& header) { printed.columns.push_back({capitalised(header), false}); }
    void column(const QString& header) { printed.columns.push_back({header, true}); }
    void rangeColumn()
    {
        column(reader.words(QT_TRANSLATE_NOOP("print", "%1 interval"),
                            {levelWords(table.spec.level, reader)}));
    }

    int markFor(const QString& note)
    {
        if (!printed.notes.contains(note))
            printed.notes << note;
        return int(printed.notes.indexOf(note)) + 1;
    }

    /// Withholds or marks the figures of a row from column `first` on.
    void judge(std::vector<TableCell>& row, std::size_t first, Standing standing,
               const std::vector<Flag>& flags)
    {
        if (standing == Standing::Sound)
            return;
        const bool hidden = withheld(standing);
        row[first].mark = markFor(hidden ? reason(standing, reader) : reasons(flags, reader));
        for (std::size_t k = first; k < row.size(); ++k) {
            const bool counts = row[k].kind == Kind::Count && standing != Standing::TooFewPeople;
            row[k].doubtful = !hidden;
            row[k].withheld = hidden && !counts;
        }
    }

    const EstimateTable& table;
    const Dictionary& words;
    const Reader& reader;
    PrintedTable printed;
};

bool anyRow(const EstimateTable& table, bool (*test)(const EstimateRow&))
{
    return std::ranges::any_of(table.rows, test);
}

QString valueHeader(const EstimateTable& table, const Reader& reader)
{
    switch (table.spec.statistic) {
    case Statistic::Proportion:
        return reader.words(QT_TRANSLATE_NOOP("print", "Share"));
    case Statistic::Mean:
        return reader.words(QT_TRANSLATE_NOOP("print", "Mean"));
    case Statistic::Total:
        return reader.words(QT_TRANSLATE_NOOP("print", "Total"));
    case Statistic::Ratio:
        return reader.words(QT_TRANSLATE_NOOP("print", "Ratio"));
    default:
        return reader.words(QT_TRANSLATE_NOOP("print", "Value"));
    }
}

std::optional<double> times(const std::optional<double>& value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

/// The figures of mean, proportion, total, ratio and quantile, with the labels that differ.
PrintedTable estimateRows(TableBuilder build)
{
    const EstimateTable& table = build.table;
    const Reader& reader = build.reader;
    const bool shares = table.spec.statistic == Statistic::Proportion;
    const bool severalVariables = table.spec.variables.size() > 1;
    const bool answers = shares || table.spec.statistic == Statistic::Quantile;
    const bool effects = anyRow(table, [](const EstimateRow& row) { return row.deff.has_value(); });

    for (const std::string& variable : table.spec.by)
        build.label(question(build.words, variable));
    if (severalVariables || (table.spec.by.empty() && !answers))
        build.label(reader.words(QT_TRANSLATE_NOOP("print", "Variable")));
    if (shares)
        build.label(reader.words(QT_TRANSLATE_NOOP("print", "Answer")));
    if (table.spec.statistic == Statistic::Quantile)
        build.label(reader.words(QT_TRANSLATE_NOOP("print", "Quantile")));
    build.printed.labels = build.printed.columns.size();
    build.column(valueHeader(table, reader));
    build.rangeColumn();
    build.column(QStringLiteral("n"));
    if (effects)
        build.column(reader.words(QT_TRANSLATE_NOOP("print", "Design effect")));

    for (const std::size_t k : printOrder(table, build.words)) {
        const EstimateRow& row = table.rows[k];
        std::vector<TableCell> cells;
        for (const auto& [variable, label] : row.domain)
            cells.push_back(TableCell::words(answer(build.words, variable, label)));
        if (severalVariables || (table.spec.by.empty() && !answers))
            cells.push_back(TableCell::words(
                row.variable.empty() ? build.printed.title : question(build.words, row.variable)));
        if (shares)
            cells.push_back(
                TableCell::words(answer(build.words, row.variable, row.category.value_or(""))));
        if (table.spec.statistic == Statistic::Quantile)
            cells.push_back(TableCell::words(reader.share(100 * row.prob.value_or(0), 0)));
        const double unit = shares ? 100 : 1;
        const int decimals = shares ? 1 : decimalsFor(row.se);
        cells.push_back(TableCell::figure(shares ? Kind::Percent : Kind::Number,
                                          times(row.estimate, unit), decimals));
        cells.push_back(TableCell::range(shares ? Kind::PercentRange : Kind::NumberRange,
                                         times(row.low, unit), times(row.high, unit), decimals));
        cells.push_back(TableCell::count(row.n));
        if (effects)
            cells.push_back(TableCell::figure(Kind::Number, row.deff, 2));
        build.judge(cells, build.printed.labels, standing(row), row.flags);
        build.printed.rows.push_back(std::move(cells));
    }
    return build.printed;
}

PrintedTable cellRows(TableBuilder build)
{
    build.label(question(build.words, build.table.spec.columns));
    build.label(question(build.words, build.table.spec.rows));
    build.printed.labels = 2;
    build.column(build.reader.words(QT_TRANSLATE_NOOP("print", "Share")));
    build.rangeColumn();
    build.column(QStringLiteral("n"));
    const std::vector<Standing> standing = standings(build.table.cells);
    for (const std::size_t k : printOrder(build.table, build.words)) {
        const CrosstabCell& cell = build.table.cells[k];
        std::vector<TableCell> cells{
            TableCell::words(answer(build.words, build.table.spec.columns, cell.column)),
            TableCell::words(answer(build.words, build.table.spec.rows, cell.row)),
            TableCell::figure(Kind::Percent, cell.percent, 1),
            TableCell::range(Kind::PercentRange, cell.low, cell.high, 1), TableCell::count(cell.n)};
        build.judge(cells, 2, standing[k], cell.flags);
        build.printed.rows.push_back(std::move(cells));
    }
    return build.printed;
}

PrintedTable termRows(TableBuilder build)
{
    const Reader& reader = build.reader;
    build.label(reader.words(QT_TRANSLATE_NOOP("print", "Term")));
    build.column(reader.words(QT_TRANSLATE_NOOP("print", "Coefficient")));
    build.rangeColumn();
    build.column(reader.words(QT_TRANSLATE_NOOP("print", "Standard error")));
    build.column(QStringLiteral("t"));
    build.column(QStringLiteral("p"));
    for (const RegressionTerm& term : build.table.terms) {
        const int decimals = decimalsFor(term.se);
        build.printed.rows.push_back(
            {TableCell::words(termLabel(build.table, term.term, build.words, reader)),
             TableCell::figure(Kind::Number, term.estimate, decimals),
             TableCell::range(Kind::NumberRange, term.low, term.high, decimals),
             TableCell::figure(Kind::Number, term.se, decimals),
             TableCell::figure(Kind::Number, term.t, 2),
             TableCell::figure(Kind::PValue, term.p, 3)});
    }
    return build.printed;
}

PrintedTable differenceRow(TableBuilder build)
{
    const Reader& reader = build.reader;
    build.label(reader.words(QT_TRANSLATE_NOOP("print", "Groups")));
    build.column(reader.words(QT_TRANSLATE_NOOP("print", "Difference")));
    build.rangeColumn();
    build.column(QStringLiteral("t"));
    build.column(reader.words(QT_TRANSLATE_NOOP("print", "Degrees of freedom")));
    build.column(QStringLiteral("p"));
    build.column(QStringLiteral("n"));
    if (!build.table.difference)
        return build.printed;
    const MeanDifference& found = *build.table.difference;
    const int decimals = decimalsFor(found.se);
    const auto label = [&](const std::string& group) {
        return answer(build.words, build.table.spec.groups, group);
    };
    build.printed.rows.push_back(
        {TableCell::words(reader.words(QT_TRANSLATE_NOOP("print", "%1 less %2"),
                                       {label(found.second), label(found.first)})),
         TableCell::figure(Kind::Number, found.difference, decimals),
         TableCell::range(Kind::NumberRange, found.low, found.high, decimals),
         TableCell::figure(Kind::Number, found.t, 2), TableCell::figure(Kind::Number, found.df, 0),
         TableCell::figure(Kind::PValue, found.p, 3), TableCell::count(found.n)});
    return build.printed;
}

/// Answers down, groups across: a row of shares and a row of intervals an answer, n at the foot.
PrintedTable crosstab(TableBuilder build)
{
    const EstimateTable& table = build.table;
    const std::vector<Standing> standing = standings(table.cells);
    std::vector<std::string> rows, columns;
    std::vector<std::size_t> order = printOrder(table, build.words);
    for (const std::size_t k : order) {
        const CrosstabCell& cell = table.cells[k];
        if (std::ranges::find(rows, cell.row) == rows.end())
            rows.push_back(cell.row);
        if (std::ranges::find(columns, cell.column) == columns.end())
            columns.push_back(cell.column);
    }
    const auto find = [&](const std::string& row, const std::string& column) {
        return std::size_t(std::ranges::find_if(table.cells,
                                                [&](const CrosstabCell& cell) {
                                                    return cell.row == row && cell.column == column;
                                                }) -
                           table.cells.begin());
    };

    build.printed.isLong = false;
    build.label(question(build.words, table.spec.rows));
    for (const std::string& column : columns)
        build.column(answer(build.words, table.spec.columns, column));
    for (const std::string& row : rows) {
        std::vector<TableCell> shares{TableCell::words(answer(build.words, table.spec.rows, row))};
        std::vector<TableCell> ranges{TableCell::words({})};
        for (const std::string& column : columns) {
            const std::size_t k = find(row, column);
            if (k == table.cells.size()) {
                shares.push_back(TableCell::figure(Kind::Percent, {}, 1));
                ranges.push_back(TableCell::words({}));
                continue;
            }
            const CrosstabCell& cell = table.cells[k];
            std::vector<TableCell> pair{
                TableCell::figure(Kind::Percent, cell.percent, 1),
                TableCell::range(Kind::PercentRange, cell.low, cell.high, 1)};
            build.judge(pair, 0, standing[k], cell.flags);
            shares.push_back(pair[0]);
            ranges.push_back(pair[1].withheld ? TableCell::words({}) : pair[1]);
        }
        build.printed.rows.push_back(std::move(shares));
        build.printed.rows.push_back(std::move(ranges));
    }
    std::vector<TableCell> counts{TableCell::words(QStringLiteral("n"))};
    for (const std::string& column : columns) {
        std::size_t n = 0;
        for (const CrosstabCell& cell : table.cells)
            n += cell.column == column ? cell.n : 0;
        counts.push_back(TableCell::count(n));
        counts.back().withheld = n < fewestPeople;
    }
    build.printed.rows.push_back(std::move(counts));
    return build.printed;
}

} // namespace

TableCell TableCell::words(QString text)
{
    TableCell cell;
    cell.text = std::move(text);
    return cell;
}

TableCell TableCell::figure(Kind kind, std::optional<double> value, int decimals)
{
    TableCell cell;
    cell.kind = kind;
    cell.value = value;
    cell.decimals = decimals;
    return cell;
}

TableCell TableCell::range(Kind kind, std::optional<double> low, std::optional<double> high,
                           int decimals)
{
    TableCell cell;
    cell.kind = kind;
    cell.low = low;
    cell.high = high;
    cell.decimals = decimals;
    return cell;
}

TableCell TableCell::count(std::size_t number)
{
    return figure(Kind::Count, double(number), 0);
}

PrintedTable longTable(const EstimateTable& table, const Specification& specification,
                       const Reader& reader)
{
    TableBuilder build(table, specification, reader);
    switch (table.spec.statistic) {
    case Statistic::Crosstab:
        return cellRows(std::move(build));
    case Statistic::Regression:
        return termRows(std::move(build));
    case Statistic::TTest:
        return differenceRow(std::move(build));
    default:
        return estimateRows(std::move(build));
    }
}

PrintedTable publicationTable(const EstimateTable& table, const Specification& specification,
                              const Reader& reader)
{
    std::vector<std::string> columns;
    for (const CrosstabCell& cell : table.cells)
        if (std::ranges::find(columns, cell.column) == columns.end())
            columns.push_back(cell.column);
    constexpr std::size_t widestCrosstab = 8; // more do not fit beside each other on a page
    if (columns.empty() || columns.size() > widestCrosstab)
        return longTable(table, specification, reader);
    return crosstab(TableBuilder(table, specification, reader));
}

QString cellText(const TableCell& cell, const Reader& reader)
{
    const QString none = QStringLiteral("–");
    const QString mark = markText(cell.mark);
    if (cell.withheld)
        return cell.kind == Kind::Text ? cell.text : none + mark;
    const bool range = cell.kind == Kind::PercentRange || cell.kind == Kind::NumberRange;
    if (range) {
        if (!cell.low && !cell.high)
            return none;
        const auto end = [&](const std::optional<double>& value) {
            return value ? reader.number(*value, cell.decimals) : QStringLiteral("…");
        };
        return reader.range(end(cell.low), end(cell.high));
    }
    if (cell.kind == Kind::Text)
        return cell.text;
    if (!cell.value)
        return none;
    switch (cell.kind) {
    case Kind::Percent:
        return reader.share(*cell.value, cell.decimals) + mark;
    case Kind::PValue:
        return *cell.value < 0.001 ? QStringLiteral("< ") + reader.number(0.001, 3)
                                   : reader.number(*cell.value, 3);
    default:
        return reader.number(*cell.value, cell.decimals) + mark;
    }
}

} // namespace quadrat::ui
