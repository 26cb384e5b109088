// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/question_file.h"

#include "core/workflow/questionnaire_file.h"
#include "ui/models/figures.h"
#include "ui/print/print.h"
#include "ui/print/questionnaire_review.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

namespace quadrat::ui {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("questionnaire", english);
}

/// As of review: for people to read and to write into.
bool isReview(const QString& suffix)
{
    return suffix == QLatin1String("docx") || suffix == QLatin1String("odt");
}

} // namespace

QString readableQuestionnaires()
{
    return words(QT_TRANSLATE_NOOP("questionnaire",
                                   "Questionnaires (*.json *.xlsx *.ods *.lss *.txt *.quadrat);;"
                                   "All files (*)"));
}

QString writableQuestionnaires()
{
    return words(QT_TRANSLATE_NOOP(
        "questionnaire", "Form for a browser (*.html);;Form on paper (*.pdf);;"
                         "For review (*.docx);;XLSForm (*.xlsx);;Questionnaire (*.json)"));
}

FoundQuestionnaire questionnaireIn(const QString& file, const Progress& progress)
{
    ReadQuestionnaire read =
        openQuestionnaire(QFileInfo(file).filesystemAbsoluteFilePath(), progress);
    return {std::move(read.questionnaire), std::move(read.lost)};
}

std::vector<Issue> lostIn(const QString& file, const Questionnaire& questionnaire)
{
    const bool isXlsform = QFileInfo(file).suffix().toLower() == QLatin1String("xlsx");
    return isXlsform ? quadrat::lostIn(QFileInfo(file).filesystemAbsoluteFilePath(), questionnaire)
                     : std::vector<Issue>();
}

void writeQuestionnaireTo(const QString& file, const Questionnaire& questionnaire)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().toLower();
    if (isReview(suffix)) {
        PagedDocument review = questionnaireReview(
            Form(questionnaire), {.reader = windowReader(), .date = QDate::currentDate()});
        writeReport(review, info.filesystemAbsoluteFilePath());
    } else {
        saveQuestionnaire(info.filesystemAbsoluteFilePath(), questionnaire);
    }
}

} // namespace quadrat::ui
