// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/entries.h"
#include "ui/document/study_file.h"
#include "ui/tasks/background.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <variant>

namespace quadrat::ui {

/// Writes the answers of one case at a time into the study, off the window's thread and within half
/// a second of each key. What was handed over last is what counts.
class EntryWriter : public QObject {
    Q_OBJECT

public:
    explicit EntryWriter(QObject* parent = nullptr);
    ~EntryWriter() override;

    /// Begins on a case; what is still to be written of the one before is written first.
    void start(std::shared_ptr<StudyFile> file, std::shared_ptr<const Form> form, Entry entry);
    void write(const InterviewRecord& record); ///< soon
    /// Writes now, with this state, and waits for it. \return what is written, or why it is not
    std::variant<Entry, Message> finish(const InterviewRecord& record, EntryState state);
    /// Writes what is still to be written, and waits for it. \return why it could not
    std::optional<Message> flush();
    void stop() { m_work.reset(); } ///< forgets the case

    bool isWaiting() const; ///< something is still to be written

signals:
    void saved();
    void failed(const quadrat::Message& reason);

private:
    /// Shared with a worker; `entry` is touched inside StudyFile::use() alone.
    struct Work {
        std::shared_ptr<StudyFile> file;
        std::shared_ptr<const Form> form;
        Entry entry;
        std::atomic<int> written = 0; ///< the last change that stands in the file
    };
    static void put(Work& work, const InterviewRecord& record, int change);
    void begin();

    std::shared_ptr<Work> m_work;
    InterviewRecord m_record;
    int m_change = 0; ///< number of the last change
    QTimer m_rest;
    QPointer<QFutureWatcherBase> m_writing;
};

} // namespace quadrat::ui
