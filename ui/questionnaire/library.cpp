// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/library.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"
#include "core/project/question_set_words.h"
#include "core/project/questionnaire_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace quadrat::ui {

std::vector<Questionnaire> templates()
{
    std::vector<Questionnaire> all;
    // In the order in which they are offered.
    for (const char* name :
         {"satisfaction", "one-stop-desk", "current-issue", "monthly-report", "household"}) {
        QFile file(QStringLiteral(":/templates/%1.json").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            all.push_back(readQuestionnaire(parsedJson(file.readAll().toStdString()), name));
    }
    return all;
}

QString libraryFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("question-library.json"));
}

QuestionSet ownLibrary()
{
    QFile file(libraryFile());
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The library of questions cannot be read: %1."),
                     {libraryFile().toStdString()}});
    return readQuestionSet(file.readAll().toStdString());
}

void keepInLibrary(const QuestionSet& set)
{
    const QuestionSet former = ownLibrary();
    Questionnaire all;
    all.lists = former.lists;
    all.sections.push_back({.questions = former.questions});
    insertQuestions(all, set, {0, former.questions.size()});
    QDir().mkpath(QFileInfo(libraryFile()).path());
    writeWholeFile(QFileInfo(libraryFile()).filesystemAbsoluteFilePath(),
                   writeQuestionSet({all.sections.front().questions, all.lists}));
}

QuestionSet allQuestions(const Questionnaire& questionnaire)
{
    std::vector<QuestionPlace> places;
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s)
        for (std::size_t q = 0; q < questionnaire.sections[s].questions.size(); ++q)
            places.push_back({s, q});
    return questionsAt(questionnaire, places);
}

} // namespace quadrat::ui
