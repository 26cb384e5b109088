// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "ui/text/language.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>

class QTranslator;

namespace quadrat::ui {

/// The language and the number format of whoever reads a chart, a table or a report: apart from
/// those of the window, so that a report can be printed for others. A value; copies are cheap.
class Reader {
public:
    explicit Reader(Language language = Language::English);

    const QLocale& locale() const { return m_locale; }

    /// A text marked with QT_TRANSLATE_NOOP("print", …), with %1, %2 … filled all at once, so that
    /// a %1 in what is filled in stays as it is.
    QString words(const char* english, const QStringList& arguments = {}) const;
    QString words(const Message& message) const;

    QString count(std::size_t number) const;               ///< 2,231
    QString number(double number, int decimals) const;     ///< −1,234.50
    QString share(double percent, int decimals = 1) const; ///< 0 to 100: 81.5%
    QString
    withPercentSign(const QString& number) const; ///< no space in English, one in Vietnamese
    QString range(const QString& low, const QString& high) const; ///< 79.5–83.4
    QString pValue(double p) const; ///< "p = 0.034", "p < 0.001", never broken over lines
    QString date(const QDate& date) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; ///< null: English
};

/// The number of a note, in raised digits.
QString markText(int mark);

/// Decimals that show a figure to two digits of its standard error; 0 to 6.
int decimalsFor(std::optional<double> standardError);

} // namespace quadrat::ui
