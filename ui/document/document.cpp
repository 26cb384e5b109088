// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "core/workflow/project_data.h"
#include "ui/text/translate.h"

namespace quadrat::ui {

Document::Document(QObject* parent) : QObject(parent), m_reading(this), m_makingData(this) {}

const ResponsePlan& Document::responsePlan() const
{
    return planOf(m_project, responsesName());
}

QString Document::whyReadOnly() const
{
    return canWrite() ? QString() : translate(*m_file->whyReadOnly());
}

QString Document::fileName() const
{
    if (m_file)
        return pathText(m_file->path());
    return m_specificationFile.isEmpty() ? m_dataFile : m_specificationFile;
}

void Document::open(OpenedStudy study)
{
    emit aboutToLeave();
    m_reading.cancel();
    m_makingData.cancel();
    m_file = std::move(study.file);
    m_dataFile = study.dataFile;
    m_specificationFile = study.specificationFile;
    m_project = std::move(study.project);
    m_stored = std::move(study.stored);
    m_data = std::move(study.data);
    m_made = making();
    m_undoStack.clear();
    emit opened();
    emit accessChanged();
}

void Document::close()
{
    open({});
}

void Document::setSpecificationFile(const QString& file)
{
    if (!m_file)
        m_specificationFile = file;
    m_undoStack.setClean();
    emit saved();
}

void Document::rereadResponses()
{
    if (!m_file)
        return;
    m_reading.start(
        [file = m_file, set = responsesName()](const Progress& progress) {
            return file->use([&](ProjectFile& project) {
                return std::make_shared<const StoredResponses>(
                    readResponses(project.database(), set, {}, progress));
            });
        },
        [this](SharedResponses stored) {
            m_stored = std::move(stored);
            emit responsesChanged();
            remakeDataIfNeeded();
        },
        [this](const Message& reason) { emit failed(reason); });
}

void Document::announce(Specification Project::*)
{
    remakeDataIfNeeded();
    emit specificationChanged();
}

void Document::announce(std::map<std::string, ResponsePlan> Project::*)
{
    remakeDataIfNeeded();
    emit responsePlanChanged();
}

Document::Making Document::making() const
{
    Making making{.stored = m_stored, .plan = responsePlan(), .types = specification().types};
    making.plan.checks = {};
    return making;
}

void Document::remakeDataIfNeeded()
{
    Making wanted = making();
    if (!wanted.stored || wanted == m_made)
        return;
    m_made = wanted;
    m_makingData.start(
        [file = m_file, wanted = std::move(wanted)](const Progress&) {
            const auto record = sampleRecord(file, wanted.plan);
            return std::make_shared<const Imported>(
                analysisData(wanted.stored->values, wanted.plan, wanted.types, {},
                             Underivable::LeaveOut, record ? &*record : nullptr));
        },
        [this](SharedData data) {
            m_data = std::move(data);
            emit dataChanged();
        },
        [this](const Message& reason) { emit failed(reason); });
}

} // namespace quadrat::ui
