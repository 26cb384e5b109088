// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/question_words.h"

#include "core/forms/language_names.h"

#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace quadrat::ui {

namespace {

struct KindWords {
    const char *name, *icon;
};

constexpr std::array<KindWords, kindCount> kinds{{
    {QT_TRANSLATE_NOOP("questionnaire", "One answer"), "kind-single"},
    {QT_TRANSLATE_NOOP("questionnaire", "Several answers"), "kind-several"},
    {QT_TRANSLATE_NOOP("questionnaire", "Rating scale"), "kind-scale"},
    {QT_TRANSLATE_NOOP("questionnaire", "Grid of items"), "kind-grid"},
    {QT_TRANSLATE_NOOP("questionnaire", "Number"), "kind-number"},
    {QT_TRANSLATE_NOOP("questionnaire", "Text"), "kind-text"},
    {QT_TRANSLATE_NOOP("questionnaire", "Date or time"), "kind-date"},
    {QT_TRANSLATE_NOOP("questionnaire", "Ranking"), "kind-ranking"},
    {QT_TRANSLATE_NOOP("questionnaire", "Recommendation, 0 to 10"), "kind-recommend"},
    {QT_TRANSLATE_NOOP("questionnaire", "Note to read"), "kind-note"},
    {QT_TRANSLATE_NOOP("questionnaire", "Calculated"), "kind-formula"},
}};

template <std::size_t... kind>
QuestionKind madeKind(std::size_t wanted, std::index_sequence<kind...>)
{
    QuestionKind made;
    ((kind == wanted ? void(made.emplace<kind>()) : void()), ...);
    return made;
}

} // namespace

QString kindName(std::size_t kind)
{
    return QCoreApplication::translate("questionnaire", kinds.at(kind).name);
}

QIcon kindIcon(std::size_t kind)
{
    return icon(QString::fromLatin1(kinds.at(kind).icon));
}

QuestionKind kindAt(std::size_t kind, const QuestionKind& former)
{
    QuestionKind made = madeKind(kind, std::make_index_sequence<kindCount>());
    setListName(made, listNameOf(former));
    return made;
}

QString modeName(Mode mode)
{
    constexpr std::array names{QT_TRANSLATE_NOOP("questionnaire", "On paper"),
                               QT_TRANSLATE_NOOP("questionnaire", "On line"),
                               QT_TRANSLATE_NOOP("questionnaire", "By telephone"),
                               QT_TRANSLATE_NOOP("questionnaire", "By e-mail")};
    return QCoreApplication::translate("questionnaire", names.at(std::size_t(mode)));
}

QString languageName(const std::string& code)
{
    if (const std::string name = quadrat::languageName(code); !name.empty())
        return QString::fromStdString(name);
    const QString text = QString::fromStdString(code);
    const QLocale locale(text);
    return locale.language() == QLocale::C || code.empty() ? text : locale.nativeLanguageName();
}

QString oneLine(const Texts& texts, const std::string& language)
{
    return QString::fromStdString(textIn(texts, language)).simplified();
}

} // namespace quadrat::ui
