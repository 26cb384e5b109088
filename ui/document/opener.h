// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QObject>
#include <QString>

namespace quadrat::ui {

/// Opens files into the document, off the window's thread. Until all is read, the document stays as
/// it was.
class Opener : public QObject {
    Q_OBJECT

public:
    explicit Opener(Document& document, QObject* parent = nullptr);

    /// A study, a specification with the data it names, or a data file. A study that is open
    /// already is read again.
    void open(const QString& file);

    /// Writes the specification whole or not at all; its path to the data, or to the study, is made
    /// relative to it.
    /// \throws Error{UnwritableFile}
    void saveSpecification(const QString& file);

signals:
    void started(QFutureWatcherBase* watcher, const QString& file);
    void done(const QString& file);
    void failed(const quadrat::Message& reason, const QString& file);

private:
    Document& m_document;
    LatestTask m_task;
};

} // namespace quadrat::ui
