// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/written_number.h"

#include "core/base/number.h"

#include <QRegularExpression>

#include <cmath>

namespace quadrat::ui {

namespace {

/// Without blanks between digits, which part thousands, and with a hyphen as minus.
QString joined(const QString& text)
{
    static const QRegularExpression blanks("(?<=\\d)[\\s\u00a0\u202f](?=\\d{3}(\\D|$))");
    QString plain = text.trimmed();
    plain.remove(blanks);
    return plain.replace(QChar(0x2212), '-');
}

bool isGrouped(const QString& text, QChar mark)
{
    static const QRegularExpression points("^[-+]?[1-9]\\d{0,2}(\\.\\d{3})+$");
    static const QRegularExpression commas("^[-+]?[1-9]\\d{0,2}(,\\d{3})+$");
    return (mark == '.' ? points : commas).match(text).hasMatch();
}

QChar markOf(DecimalSign sign)
{
    return sign == DecimalSign::Point ? '.' : ',';
}

} // namespace

DecimalSign decimalSignOf(Language language)
{
    return language == Language::Vietnamese ? DecimalSign::Comma : DecimalSign::Point;
}

std::optional<DecimalSign> tellingSign(const QString& text)
{
    const QString plain = joined(text);
    const qsizetype point = plain.lastIndexOf('.'), comma = plain.lastIndexOf(',');
    if (point < 0 && comma < 0)
        return {};
    if (point >= 0 && comma >= 0)
        return point > comma ? DecimalSign::Point : DecimalSign::Comma;
    const QChar mark = point >= 0 ? '.' : ',';
    const DecimalSign its = point >= 0 ? DecimalSign::Point : DecimalSign::Comma;
    const DecimalSign other = point >= 0 ? DecimalSign::Comma : DecimalSign::Point;
    if (plain.count(mark) > 1)
        return other;
    return isGrouped(plain, mark) ? std::nullopt : std::optional(its);
}

std::optional<double> readWritten(const QString& text, DecimalSign decimal)
{
    QString plain = joined(text);
    const QChar sign = markOf(tellingSign(plain).value_or(decimal));
    const QChar thousands = sign == '.' ? ',' : '.';
    const QString whole = plain.section(sign, 0, 0);
    if (whole.contains(thousands) && !isGrouped(whole, thousands))
        return {};
    if (plain.section(sign, 1).contains(thousands))
        return {};
    plain.remove(thousands);
    return readNumber(plain.replace(sign, '.').toStdString());
}

std::optional<double> readWrittenCount(const QString& text, DecimalSign decimal)
{
    QString plain = joined(text);
    for (const QChar mark : {QChar('.'), QChar(',')})
        if (isGrouped(plain, mark))
            return readNumber(plain.remove(mark).toStdString());
    const std::optional<double> number = readWritten(plain, decimal);
    return number && *number == std::floor(*number) ? number : std::nullopt;
}

std::optional<double> readWrittenShare(const QString& text, DecimalSign decimal)
{
    QString plain = text.trimmed();
    const bool percent = plain.endsWith('%');
    if (percent)
        plain.chop(1);
    const std::optional<double> number = readWritten(plain, decimal);
    const bool fraction = !percent && number && *number > 0 && *number < 1;
    return number && !fraction ? std::optional(*number / 100) : number;
}

} // namespace quadrat::ui
