// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace quadrat::ui {

/// Writes what changed in the decisions of a study to its file, within half a second, off the
/// window's thread; and tries again where the disk refuses. Does nothing for what is not kept as a
/// study, or may only be read.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(Document& document, QObject* parent = nullptr);

    /// Writes what is still to be written, and waits for it: before closing.
    /// \return why it could not
    std::optional<Message> flush();

    /// When the decisions were last found to stand in the file; nothing before, or while they do
    /// not.
    std::optional<QDateTime> savedAt() const { return m_savedAt; }

    bool isFailing() const { return m_failing; }

signals:
    void saved();
    void failed(const quadrat::Message& reason); ///< each time the disk refuses

private:
    void opened();
    void changed();
    void write();
    void written(const Project& project);
    void refused(const Message& reason);

    Document& m_document;
    QTimer m_rest;
    Project m_inFile; ///< what stands in the file as far as is known
    std::optional<QDateTime> m_savedAt;
    bool m_failing = false;
    QPointer<QFutureWatcherBase> m_writing;
};

} // namespace quadrat::ui
