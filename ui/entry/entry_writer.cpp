// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_writer.h"

#include "core/base/clock.h"
#include "core/workflow/enter_answers.h"
#include "ui/tasks/guarded.h"

namespace quadrat::ui {

namespace {

constexpr int restBeforeWriting = 200; ///< milliseconds from a key on
constexpr int restBeforeTrying = 2000; ///< where the disk refused

} // namespace

EntryWriter::EntryWriter(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &EntryWriter::begin);
}

EntryWriter::~EntryWriter()
{
    flush();
}

void EntryWriter::start(std::shared_ptr<StudyFile> file, std::shared_ptr<const Form> form,
                        Entry entry)
{
    flush();
    m_record = entry.record;
    m_work = std::make_shared<Work>();
    m_work->file = std::move(file);
    m_work->form = std::move(form);
    m_work->entry = std::move(entry);
    m_change = 0;
}

bool EntryWriter::isWaiting() const
{
    return m_work && m_work->written < m_change;
}

void EntryWriter::write(const InterviewRecord& record)
{
    m_record = record;
    ++m_change;
    if (!m_rest.isActive())
        m_rest.start(restBeforeWriting);
}

void EntryWriter::put(Work& work, const InterviewRecord& record, int change)
{
    work.file->use([&](ProjectFile& file) {
        if (work.written >= change)
            return; // a later one came first
        Entry entry = work.entry;
        entry.record = record;
        saveAnswers(file, *work.form, entry);
        work.entry = std::move(entry);
        work.written = change;
    });
}

void EntryWriter::begin()
{
    if (!isWaiting())
        return;
    if (m_writing) { // one after the other
        m_rest.start(restBeforeWriting);
        return;
    }
    m_writing = inBackground(
        this,
        [work = m_work, record = m_record, change = m_change](const Progress&) {
            put(*work, record, change);
            return true;
        },
        [this](bool) {
            m_writing.clear();
            emit saved();
        },
        [this](const Message& reason) {
            m_writing.clear();
            m_rest.start(restBeforeTrying);
            emit failed(reason);
        });
}

std::optional<Message> EntryWriter::flush()
{
    m_rest.stop();
    if (!isWaiting())
        return {};
    return guarded([this] { put(*m_work, m_record, m_change); });
}

std::variant<Entry, Message> EntryWriter::finish(const InterviewRecord& record, EntryState state)
{
    m_rest.stop();
    const auto reason = guarded([&] {
        m_work->file->use([&](ProjectFile& file) {
            Entry ended = m_work->entry;
            ended.record = record;
            ended.state = state;
            ended.endedAt = state == EntryState::Open ? std::nullopt : std::optional(utcNow());
            saveAnswers(file, *m_work->form, ended);
            m_work->entry = ended;
            m_work->written = ++m_change;
        });
    });
    if (reason)
        return *reason;
    return m_work->entry;
}

} // namespace quadrat::ui
