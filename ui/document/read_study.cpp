// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/read_study.h"

#include "core/base/error.h"
#include "core/workflow/make_study.h"
#include "core/workflow/project_data.h"
#include "ui/document/design_guess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace quadrat::ui {

namespace {

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

/// The data for analysis; what the reader of the file had to say comes first.
/// \param file  that the study stands in; null: none
SharedData analysed(const OpenedStudy& study, ProjectFile* file, std::vector<Issue> issues = {},
                    std::vector<Message> notes = {})
{
    const ResponsePlan& plan = planOf(study.project, responsesOf(study.project));
    const auto record = file ? sampleRecordOf(*file, plan) : std::nullopt;
    Imported data = analysisData(study.stored->values, plan, study.project.specification.types, {},
                                 Underivable::LeaveOut, record ? &*record : nullptr);
    data.issues.insert(data.issues.begin(), issues.begin(), issues.end());
    data.notes = std::move(notes);
    return std::make_shared<const Imported>(std::move(data));
}

/// A study that is not kept yet, of a specification and its data.
OpenedStudy unkept(const Specification& specification, Imported imported)
{
    OpenedStudy study;
    study.project = newProject(specification, imported);
    study.project.specification = specification;
    std::vector<CaseRange> cases;
    if (const std::size_t rows = imported.data.rowCount())
        cases.push_back({.first = 1, .count = rows});
    study.stored = std::make_shared<const StoredResponses>(
        StoredResponses{.values = std::move(imported.data), .cases = Cases(std::move(cases))});
    study.data = analysed(study, nullptr, std::move(imported.issues), std::move(imported.notes));
    return study;
}

OpenedStudy readData(const QString& file, const Progress& progress)
{
    Imported imported = openAsItStands(pathOf(file), {}, progress);
    Specification specification;
    specification.data = file.toStdString();
    specification.design = guessDesign(imported.data);
    OpenedStudy study = unkept(specification, std::move(imported));
    study.dataFile = file;
    return study;
}

/// Whether a form tool wrote it: a list of submissions, or an object around one. A specification
/// has texts under these names.
bool isExport(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    const auto holdsList = [&](const char* key) {
        const QJsonValue value = object.value(QLatin1String(key));
        return value.isArray() || value.isObject();
    };
    constexpr std::array<const char*, 4> lists{"results", "responses", "value", "data"};
    return document.isArray() || std::ranges::any_of(lists, holdsList);
}

/// The decisions and the responses of a project file.
/// \param set  empty: those its specification speaks of
OpenedStudy readProject(ProjectFile& file, std::string set, const Progress& progress)
{
    OpenedStudy study;
    study.project = file.project();
    if (set.empty())
        set = responsesOf(study.project);
    const std::vector<std::string> sets = responseSets(file.database());
    study.stored = std::make_shared<const StoredResponses>(
        std::ranges::find(sets, set) == sets.end()
            ? StoredResponses()
            : readResponses(file.database(), set, {}, progress));
    return study;
}

OpenedStudy readJson(const QString& file, const Progress& progress)
{
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 cannot be read: %2."),
                     {file.toStdString(), json.errorString().toStdString()}});
    const QByteArray text = json.readAll();
    if (isExport(text))
        return readData(file, progress);
    const Specification specification = parseSpecification(text.toStdString());
    const std::filesystem::path folder = pathOf(file).parent_path();
    OpenedStudy study;
    if (specification.project.empty()) {
        study = unkept(specification,
                       openAsItStands(folder / specification.data, specification.types, progress));
        study.dataFile = pathText(folder / specification.data);
    } else {
        ProjectFile project = ProjectFile::readOnly(folder / specification.project);
        study = readProject(project, specification.responses, progress);
        study.project.specification = specification;
        study.data = analysed(study, &project);
        study.dataFile = pathText(folder / specification.project);
    }
    study.specificationFile = file;
    return study;
}

} // namespace

StudyKind kindOf(const QString& file)
{
    if (file.endsWith(QLatin1String(".quadrat"), Qt::CaseInsensitive))
        return StudyKind::Study;
    return file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? StudyKind::Specification
                                                                      : StudyKind::Data;
}

OpenedStudy readStudy(const QString& file, const Progress& progress)
{
    switch (kindOf(file)) {
    case StudyKind::Study:
        return readStudy(std::make_shared<StudyFile>(ProjectFile::open(pathOf(file))), progress);
    case StudyKind::Specification:
        return readJson(file, progress);
    case StudyKind::Data:
        break;
    }
    return readData(file, progress);
}

OpenedStudy readStudy(std::shared_ptr<StudyFile> file, const Progress& progress)
{
    OpenedStudy study = file->use([&](ProjectFile& project) {
        OpenedStudy read = readProject(project, {}, progress);
        read.data = analysed(read, &project);
        return read;
    });
    study.file = std::move(file);
    return study;
}

} // namespace quadrat::ui
