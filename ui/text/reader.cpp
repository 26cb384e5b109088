// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reader.h"

#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace quadrat::ui {
namespace {

std::shared_ptr<const QTranslator> translatorOf(Language language)
{
    auto translator = std::make_shared<QTranslator>();
    if (language == Language::English || !translator->load(":/translations/quadrat_vi.qm"))
        return nullptr;
    return translator;
}

QString filled(const QString& pattern, const QStringList& arguments)
{
    QString text;
    for (qsizetype k = 0; k < pattern.size(); ++k) {
        const int place = k + 1 < pattern.size() ? pattern[k + 1].unicode() - '1' : -1;
        if (pattern[k] == '%' && place >= 0 && place < arguments.size()) {
            text += arguments[place];
            ++k;
        } else {
            text += pattern[k];
        }
    }
    return text;
}

} // namespace

Reader::Reader(Language language)
    : m_language(language), m_locale(localeOf(language)), m_translator(translatorOf(language))
{}

QString Reader::words(const char* english, const QStringList& arguments) const
{
    const QString translated = m_translator ? m_translator->translate("print", english) : QString();
    return filled(translated.isEmpty() ? QString::fromUtf8(english) : translated, arguments);
}

QString Reader::words(const Message& message) const
{
    QStringList arguments;
    for (const Message::Argument& argument : message.arguments) {
        if (const auto* whole = std::get_if<std::int64_t>(&argument))
            arguments << m_locale.toString(qlonglong(*whole));
        else if (const auto* real = std::get_if<double>(&argument))
            arguments << m_locale.toString(*real, 'g', QLocale::FloatingPointShortest);
        else
            arguments << QString::fromStdString(std::get<std::string>(argument));
    }
    const QString translated =
        m_translator ? m_translator->translate("core", message.pattern) : QString();
    return filled(translated.isEmpty() ? QString::fromUtf8(message.pattern) : translated,
                  arguments);
}

QString Reader::count(std::size_t number) const
{
    return m_locale.toString(qulonglong(number));
}

QString Reader::number(double number, int decimals) const
{
    // Adding 0 turns a rounded −0 into 0.
    const double scale = std::pow(10., decimals);
    const double rounded =
        std::abs(number) < 1e15 / scale ? std::round(number * scale) / scale + 0. : number;
    return m_locale.toString(rounded, 'f', decimals).replace('-', QChar(0x2212));
}

QString Reader::share(double percent, int decimals) const
{
    return withPercentSign(number(percent, decimals));
}

QString Reader::withPercentSign(const QString& number) const
{
    return m_language == Language::Vietnamese ? number + QChar(QChar::Nbsp) + '%' : number + '%';
}

QString Reader::range(const QString& low, const QString& high) const
{
    return low + QStringLiteral(" – ") + high;
}

QString Reader::pValue(double p) const
{
    if (p < 0.001)
        return QStringLiteral("p\u00a0<\u00a0") + number(0.001, 3);
    return QStringLiteral("p\u00a0=\u00a0") + number(p, 3);
}

QString Reader::date(const QDate& date) const
{
    return m_language == Language::Vietnamese ? date.toString("dd/MM/yyyy")
                                              : m_locale.toString(date, "d MMMM yyyy");
}

QString markText(int mark)
{
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (; mark > 0; mark /= 10)
        text.prepend(raised[mark % 10]);
    return text;
}

int decimalsFor(std::optional<double> standardError)
{
    if (!standardError || !(*standardError > 0))
        return 1;
    return std::clamp(1 - int(std::floor(std::log10(*standardError))), 0, 6);
}

} // namespace quadrat::ui
