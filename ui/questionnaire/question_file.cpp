// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/question_file.h"

#include "core/base/error.h"
#include "core/io/html_form.h"
#include "core/io/read_xlsform.h"
#include "core/io/whole_file.h"
#include "core/io/write_xlsform.h"
#include "core/project/questionnaire_words.h"
#include "core/storage/project_file.h"
#include "ui/print/paper/paper_form.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace quadrat::ui {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("questionnaire", english);
}

std::string contentOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The file %1 cannot be read: %2."),
                     {name.toStdString(), file.errorString().toStdString()}});
    return file.readAll().toStdString();
}

Error notOurs(const QString& name)
{
    return {ErrorKind::InvalidInput,
            {QUADRAT_TEXT("core", "%1 is no kind of file that holds a questionnaire here."),
             {QFileInfo(name).fileName().toStdString()}}};
}

} // namespace

QString readableQuestionnaires()
{
    return words(QT_TRANSLATE_NOOP("questionnaire",
                                   "Questionnaires (*.json *.xlsx *.quadrat);;All files (*)"));
}

QString writableQuestionnaires()
{
    return words(QT_TRANSLATE_NOOP("questionnaire",
                                   "Form for a browser (*.html);;Form on paper (*.pdf);;"
                                   "XLSForm (*.xlsx);;Questionnaire (*.json)"));
}

FoundQuestionnaire questionnaireIn(const QString& file, const Progress& progress)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("quadrat"))
        return {ProjectFile::readOnly(info.filesystemAbsoluteFilePath()).project().questionnaire,
                {}};
    if (suffix == QLatin1String("xlsx")) {
        ReadQuestionnaire read = readXlsform(info.filesystemAbsoluteFilePath(), progress);
        return {std::move(read.questionnaire), std::move(read.lost)};
    }
    if (suffix == QLatin1String("json"))
        return {readQuestionnaire(parsedJson(contentOf(file)), {}), {}};
    throw notOurs(file);
}

std::vector<Issue> lostIn(const QString& file, const Questionnaire& questionnaire)
{
    const bool isXlsform = QFileInfo(file).suffix().toLower() == QLatin1String("xlsx");
    return isXlsform ? lostInXlsform(questionnaire) : std::vector<Issue>();
}

void writeQuestionnaireTo(const QString& file, const Questionnaire& questionnaire,
                          const Progress& progress)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("xlsx")) {
        writeXlsform(info.filesystemAbsoluteFilePath(), questionnaire);
        return;
    }
    std::string content;
    if (suffix == QLatin1String("json")) {
        content = writeQuestionnaire(questionnaire).dump(2) + "\n";
    } else if (suffix == QLatin1String("html")) {
        content = htmlForm(Form(questionnaire));
    } else if (suffix == QLatin1String("pdf")) {
        PaperFormOptions options;
        for (std::size_t k = 0; k < std::min<std::size_t>(2, questionnaire.languages.size()); ++k)
            options.languages.push_back(questionnaire.languages[k]);
        content = paperPdf(PaperForm(Form(questionnaire), options), progress).toStdString();
    } else {
        throw notOurs(file);
    }
    writeWholeFile(info.filesystemAbsoluteFilePath(), content);
}

} // namespace quadrat::ui
