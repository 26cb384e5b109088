// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace quadrat::ui {

namespace {

const QString translatorName = QStringLiteral("quadrat translation");

void install(const QString& file)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    if (!translator->load(file) || !QCoreApplication::installTranslator(translator))
        delete translator;
}

} // namespace

std::optional<Language> languageOf(std::string_view code)
{
    if (code == "en")
        return Language::English;
    if (code == "vi")
        return Language::Vietnamese;
    return {};
}

const char* codeOf(Language language)
{
    return language == Language::Vietnamese ? "vi" : "en";
}

QLocale localeOf(Language language)
{
    return language == Language::Vietnamese
               ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
               : QLocale(QLocale::English, QLocale::UnitedKingdom); // the day before the month
}

Language systemLanguage()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(variable);
        if (!locale.isEmpty())
            return locale.startsWith("vi") ? Language::Vietnamese : Language::English;
    }
    return Language::English;
}

void useLanguage(Language language)
{
    QLocale::setDefault(localeOf(language));
    const auto former = QCoreApplication::instance()->findChildren<QTranslator*>(translatorName);
    if (language == Language::Vietnamese) {
        install(QStringLiteral(":/translations/qt_vi.qm"));
        install(QStringLiteral(":/translations/quadrat_vi.qm"));
    } else {
        install(QStringLiteral(":/translations/quadrat_en.qm")); // plurals: "1 row", "2 rows"
    }
    qDeleteAll(former);
}

Language currentLanguage()
{
    return QLocale().language() == QLocale::Vietnamese ? Language::Vietnamese : Language::English;
}

std::string windowLanguageCode()
{
    return codeOf(currentLanguage());
}

} // namespace quadrat::ui
