// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QIcon>
#include <QString>

namespace quadrat::ui {

/// The kinds of questions by their place in QuestionKind.
constexpr std::size_t kindCount = std::variant_size_v<QuestionKind>;
QString kindName(std::size_t kind);
QIcon kindIcon(std::size_t kind);

/// A new question of a kind; one that takes a list keeps that of `former`.
QuestionKind kindAt(std::size_t kind, const QuestionKind& former = Note());

QString modeName(Mode mode);

/// "Tiếng Việt" for "vi"; a code that is not known stays as it is.
QString languageName(const std::string& code);

/// The text in a language or whatever there is, on one line.
QString oneLine(const Texts& texts, const std::string& language);

} // namespace quadrat::ui
