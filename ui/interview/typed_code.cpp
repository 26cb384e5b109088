// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/typed_code.h"

#include <algorithm>

namespace quadrat::ui {

namespace {

bool isNumeral(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

QString withoutZeros(const QString& numeral)
{
    qsizetype zeros = 0;
    while (zeros + 1 < numeral.size() && numeral.at(zeros) == QLatin1Char('0'))
        ++zeros;
    return numeral.mid(zeros);
}

/// With zeros to the width of the longest.
QString padded(const QString& numeral, qsizetype width)
{
    return numeral.rightJustified(width, QLatin1Char('0'));
}

} // namespace

TypedCode typedCode(const QString& typed, const QStringList& codes)
{
    TypedCode found;
    if (typed.isEmpty())
        return found;
    if (codes.contains(typed))
        found.whole = typed;
    found.canGoOn = std::any_of(codes.begin(), codes.end(), [&](const QString& code) {
        return code != typed && code.startsWith(typed);
    });
    if (!found.whole.isEmpty() || !isNumeral(typed))
        return found;

    qsizetype width = 0;
    for (const QString& code : codes)
        if (isNumeral(code))
            width = std::max(width, code.size());
    QStringList same;
    bool beginsOther = false;
    for (const QString& code : codes) {
        if (!isNumeral(code))
            continue;
        const QString plain = withoutZeros(code);
        if (plain == withoutZeros(typed) && typed.size() <= width)
            same << code;
        else
            beginsOther =
                beginsOther || plain.startsWith(typed) || padded(code, width).startsWith(typed);
    }
    if (same.size() == 1)
        found.whole = same.front();
    found.canGoOn = found.canGoOn || beginsOther;
    return found;
}

} // namespace quadrat::ui
