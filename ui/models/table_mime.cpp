// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_mime.h"

#include "core/base/number.h"
#include "ui/models/result_model.h"

#include <QAbstractItemModel>
#include <QMimeData>
#include <QStringList>

#include <cmath>

namespace quadrat::ui {

namespace {

struct Part {
    int top, bottom, left, right;
};

Part partOf(const QAbstractItemModel& model, const QItemSelection& selection)
{
    if (selection.size() == 1) {
        const QItemSelectionRange& range = selection.first();
        if (range.height() > 1 || range.width() > 1)
            return {range.top(), range.bottom(), range.left(), range.right()};
    }
    return {0, model.rowCount() - 1, 0, model.columnCount() - 1};
}

/// Text as a cell of one line that no spreadsheet takes for a formula.
QString guardedText(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
    return formula ? QLatin1Char('\'') + text : text;
}

QString htmlCell(const QModelIndex& index)
{
    const QString text = index.data().toString();
    const QVariant value = index.data(ResultModel::SortRole);
    const bool number = value.typeId() == QMetaType::Double && std::isfinite(value.toDouble());
    if (!number)
        return QStringLiteral("<td style='mso-number-format:\"\\@\"'>%1</td>")
            .arg(text.toHtmlEscaped());
    const QString exact = QString::fromStdString(writeNumber(value.toDouble()));
    // x:num is read by Excel, sdval by LibreOffice; both in place of the text.
    return QStringLiteral("<td align='right' x:num='%1' sdval='%1'%2>%3</td>")
        .arg(exact,
             text.endsWith(QLatin1Char('%')) ? QStringLiteral(" style='mso-number-format:\"0.0%\"'")
                                             : QString(),
             text.toHtmlEscaped());
}

} // namespace

std::unique_ptr<QMimeData> tableMime(const QAbstractItemModel& model,
                                     const QItemSelection& selection)
{
    const Part part = partOf(model, selection);
    QStringList lines, heads;
    QString html = QStringLiteral("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><meta "
                                  "charset='utf-8'><table><tr>");
    for (int column = part.left; column <= part.right; ++column) {
        const QString head = model.headerData(column, Qt::Horizontal).toString();
        heads << guardedText(head);
        html += QStringLiteral("<th>%1</th>").arg(head.toHtmlEscaped());
    }
    lines << heads.join(QLatin1Char('\t'));
    html += QStringLiteral("</tr>");
    for (int row = part.top; row <= part.bottom; ++row) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (int column = part.left; column <= part.right; ++column) {
            const QModelIndex index = model.index(row, column);
            const bool number = index.data(ResultModel::SortRole).typeId() == QMetaType::Double;
            cells << (number ? index.data().toString() : guardedText(index.data().toString()));
            html += htmlCell(index);
        }
        lines << cells.join(QLatin1Char('\t'));
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table></html>");
    auto mime = std::make_unique<QMimeData>();
    mime->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    mime->setHtml(html);
    return mime;
}

} // namespace quadrat::ui
