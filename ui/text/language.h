// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>
#include <string>
#include <string_view>

namespace quadrat::ui {

/// The languages that the program speaks. Their translations are built in (":/translations").
enum class Language { English, Vietnamese };

/// "en" or "vi"; nothing for another code.
std::optional<Language> languageOf(std::string_view code);

/// The code that languageOf() takes.
const char* codeOf(Language language);

/// How numbers and dates are written: 1,234.5 and 05/07/2026, or 1.234,5 and 05/07/2026.
QLocale localeOf(Language language);

/// What the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set.
Language systemLanguage();

/// Makes `language` the one of tr(), of Qt's own texts and of the default locale, now and for what
/// is open: every widget gets QEvent::LanguageChange. Needs the application object; main thread.
void useLanguage(Language language);

/// What useLanguage() last asked for; English before.
Language currentLanguage();
std::string windowLanguageCode(); ///< its code: under it the window reads and writes labels

} // namespace quadrat::ui
