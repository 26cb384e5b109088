// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/questionnaire/questionnaire.h"

#include <QString>

#include <vector>

namespace quadrat::ui {

/// A questionnaire from a file, and what of it could not be taken.
struct FoundQuestionnaire {
    Questionnaire questionnaire;
    std::vector<Issue> lost;
};

/// Files that a questionnaire can be read from, as a file dialog filters them.
QString readableQuestionnaires();

/// As openQuestionnaire(). Any thread. \throws Error
FoundQuestionnaire questionnaireIn(const QString& file, const Progress& progress);

/// Files that one can be written to.
QString writableQuestionnaires();

/// What a file of that suffix would not hold: to be said before it is written.
std::vector<Issue> lostIn(const QString& file, const Questionnaire& questionnaire);

/// Writes own JSON, an XLSForm workbook or a document for review, by the suffix; the file appears
/// whole or not at all. Any thread. \throws Error
void writeQuestionnaireTo(const QString& file, const Questionnaire& questionnaire);

} // namespace quadrat::ui
