// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "ui/tasks/guarded.h"

#include <chrono>

namespace quadrat::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto rest = 400ms; // and the writing itself: together under half a second
constexpr auto beforeNextTry = 5s;

} // namespace

Autosave::Autosave(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &Document::aboutToLeave, this, [this] { flush(); });
    connect(&document, &Document::opened, this, &Autosave::opened);
    for (const auto signal : {&Document::specificationChanged, &Document::responsePlanChanged,
                              &Document::samplePlanChanged, &Document::areasChanged,
                              &Document::questionnaireChanged, &Document::invitationsChanged})
        connect(&document, signal, this, &Autosave::changed);
}

void Autosave::opened()
{
    m_rest.stop();
    if (m_writing)
        m_writing->cancel();
    m_writing.clear();
    m_inFile = m_document.project();
    m_savedAt.reset();
    m_failing = false;
}

void Autosave::changed()
{
    if (!m_document.isStudy() || !m_document.canWrite())
        return;
    // Not put off by what changes meanwhile: who types without a rest is saved twice a second.
    if (!m_rest.isActive() || m_failing)
        m_rest.start(rest);
}

void Autosave::write()
{
    if (m_writing && m_writing->isRunning()) {
        m_rest.start(rest);
        return;
    }
    const Project& project = m_document.project();
    if (project == m_inFile) {
        written(project);
        return;
    }
    m_writing = inBackground(
        this,
        [file = m_document.file(), project](const Progress&) {
            file->use([&](ProjectFile& opened) { opened.save(project); });
            return project;
        },
        [this](const Project& inFile) {
            m_writing.clear();
            written(inFile);
        },
        [this](const Message& reason) {
            m_writing.clear();
            refused(reason);
        });
}

std::optional<Message> Autosave::flush()
{
    if (!m_document.isStudy() || !m_document.canWrite())
        return {};
    m_rest.stop();
    const bool wasWriting = m_writing != nullptr;
    if (wasWriting) {
        m_writing->waitForFinished();
        m_writing->cancel(); // whatever it did, what follows says how it stands
        m_writing.clear();
    }
    const Project& project = m_document.project();
    if (project == m_inFile && !wasWriting)
        return {};
    const auto reason = guarded(
        [&] { m_document.file()->use([&](ProjectFile& opened) { opened.save(project); }); });
    if (reason)
        refused(*reason);
    else
        written(project);
    return reason;
}

void Autosave::written(const Project& project)
{
    m_inFile = project;
    m_failing = false;
    m_savedAt = QDateTime::currentDateTime();
    if (m_document.project() != project && !m_rest.isActive())
        m_rest.start(rest);
    emit saved();
}

void Autosave::refused(const Message& reason)
{
    m_failing = true;
    m_savedAt.reset();
    m_rest.start(beforeNextTry);
    emit failed(reason);
}

} // namespace quadrat::ui
