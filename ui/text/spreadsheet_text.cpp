// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/spreadsheet_text.h"

#include "core/base/number.h"

#include <utility>

namespace quadrat::ui {

QString guarded(const QString& words)
{
    static const QString risky = QStringLiteral("=+-@\t\r");
    return !words.isEmpty() && risky.contains(words[0]) ? '\'' + words : words;
}

QString plainNumber(double number, const QString& decimal)
{
    return QString::fromStdString(writeNumber(number)).replace('.', decimal);
}

QList<QStringList> spreadsheetCells(const QString& text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false, any = false;
    const auto endRow = [&] {
        row << std::exchange(cell, {});
        rows << std::exchange(row, {});
        any = false;
    };
    for (qsizetype k = 0; k < text.size(); ++k) {
        const QChar letter = text.at(k);
        if (quoted) {
            if (letter == '"' && k + 1 < text.size() && text.at(k + 1) == '"')
                cell += text.at(++k);
            else if (letter == '"')
                quoted = false;
            else
                cell += letter;
        } else if (letter == '"' && cell.isEmpty()) {
            quoted = any = true;
        } else if (letter == '\t') {
            row << std::exchange(cell, {});
            any = true;
        } else if (letter == '\n') {
            endRow();
        } else if (letter != '\r') {
            cell += letter;
            any = true;
        }
    }
    if (any || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace quadrat::ui
