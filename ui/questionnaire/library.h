// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/arrange.h"

#include <QString>

#include <vector>

namespace quadrat::ui {

/// The questionnaires that come with the program, complete and worded in Vietnamese and English.
std::vector<Questionnaire> templates();

/// The file of questions that a person keeps for other studies, in the folder of settings.
QString libraryFile();

/// What is kept there; nothing if there is no such file.
/// \throws Error{UnreadableFile, InvalidInput} if it cannot be read
QuestionSet ownLibrary();

/// Adds questions to it, under free names.
/// \throws Error as above, or {UnwritableFile}
void keepInLibrary(const QuestionSet& set);

/// All questions of a questionnaire with their lists.
QuestionSet allQuestions(const Questionnaire& questionnaire);

} // namespace quadrat::ui
