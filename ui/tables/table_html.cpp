// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/printed_table.h"
#include "ui/tables/table_file.h"

#include "ui/print/report_words.h"

namespace quadrat::ui {
namespace {

const char* const style = R"(
body { font: 15px/1.45 "Noto Sans", "DejaVu Sans", sans-serif; color: #2e2b28; margin: 2.5em auto;
  max-width: 60em; padding: 0 1.5em; font-variant-numeric: tabular-nums; }
h1 { font-size: 1.7em; margin: 0 0 .2em; } h2 { font-size: 1.15em; margin: 2.2em 0 .3em; }
p { margin: .3em 0; } .faint { color: #6f6a64; font-size: .85em; }
table { border-collapse: collapse; margin: .6em 0; }
th { font-weight: normal; color: #6f6a64; font-size: .85em; vertical-align: bottom; }
th, td { padding: .25em .7em; text-align: right; border-bottom: 1px solid #dedad5; }
th:first-child, td:first-child, .label { text-align: left; padding-left: 0; }
td.value { font-weight: bold; } td.doubtful, td.withheld { color: #6f6a64; font-weight: normal; }
td.withheld { background: repeating-linear-gradient(135deg, #dedad5 0 1px, #fff 1px 6px); }
tr.range td { color: #6f6a64; font-size: .85em; } tr.shares td { border-bottom: 0; }
)";

QString element(const QString& tag, const QString& attributes, const QString& text)
{
    return '<' + tag + attributes + '>' + text.toHtmlEscaped() + "</" + tag + '>';
}

QString classOf(const PrintedTable& table, std::size_t column, const TableCell& cell)
{
    QStringList names;
    if (column < table.labels)
        names << "label";
    if (table.columns[column].role == ColumnRole::Value && cell.kind != TableCell::Kind::Count)
        names << "value";
    if (cell.withheld)
        names << "withheld";
    if (cell.doubtful)
        names << "doubtful";
    return names.isEmpty() ? QString() : " class=\"" + names.join(' ') + '"';
}

QString headRows(const PrintedTable& table)
{
    QString html;
    if (!table.groups.empty()) {
        html += "<tr>";
        for (std::size_t k = 0; k < table.labels; ++k)
            html += "<th></th>";
        for (const ColumnGroup& group : table.groups)
            html += element("th", QString(" colspan=\"%1\"").arg(group.columns), group.header);
        html += "</tr>\n";
    }
    html += "<tr>";
    for (std::size_t k = 0; k < table.columns.size(); ++k)
        html +=
            element("th", k < table.labels ? " scope=\"col\" class=\"label\"" : " scope=\"col\"",
                    table.columns[k].header);
    return html + "</tr>\n";
}

QString tableHtml(const PrintedTable& table, const Reader& reader)
{
    QString html = element("h2", {}, table.title) + '\n';
    if (!table.sentence.isEmpty())
        html += element("p", {}, table.sentence) + '\n';
    html += "<table>\n<thead>\n" + headRows(table) + "</thead>\n<tbody>\n";
    for (std::size_t k = 0; k < table.rows.size(); ++k) {
        const auto& row = table.rows[k];
        const auto isRange = [&](std::size_t at) {
            return !table.isLong && at < table.rows.size() && table.rows[at].front().text.isEmpty();
        };
        html += isRange(k)       ? "<tr class=\"range\">"
                : isRange(k + 1) ? "<tr class=\"shares\">"
                                 : "<tr>";
        for (std::size_t column = 0; column < row.size(); ++column)
            html +=
                element("td", classOf(table, column, row[column]), cellText(row[column], reader));
        html += "</tr>\n";
    }
    html += "</tbody>\n</table>\n";
    for (int mark = 1; mark <= table.notes.size(); ++mark)
        html +=
            element("p", " class=\"faint\"", markText(mark) + ' ' + table.notes[mark - 1]) + '\n';
    return html + element("p", " class=\"faint\"", table.source) + '\n';
}

} // namespace

QByteArray tablesHtml(const Analysis& analysis, const Specification& specification,
                      const Reader& reader)
{
    const QString title = specification.title.empty()
                              ? reader.words(QT_TRANSLATE_NOOP("print", "Survey results"))
                              : QString::fromStdString(specification.title);
    QString html = "<!DOCTYPE html>\n<html lang=\"" + reader.locale().bcp47Name().left(2) +
                   "\">\n<head>\n<meta charset=\"utf-8\">\n" + element("title", {}, title) +
                   "\n<style>" + style + "</style>\n</head>\n<body>\n" + element("h1", {}, title) +
                   '\n' + element("p", {}, summary(analysis, specification, reader)) + '\n';
    for (const EstimateTable& table : analysis.estimates)
        html += tableHtml(publicationTable(table, specification, reader), reader);
    return (html + "</body>\n</html>\n").toUtf8();
}

} // namespace quadrat::ui
