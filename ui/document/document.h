// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/specification.h"
#include "core/workflow/open_data.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <utility>

namespace quadrat::ui {

/// The data of a study as read once; shared with workers, never changed.
using SharedData = std::shared_ptr<const Imported>;

/// What is open: the specification, which is the only thing a person edits here, and the data it
/// speaks about. The only place that writes the specification. Views read specification() and
/// listen to its signals; they write by replacePart() (replace_part.h).
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    const Specification& specification() const { return m_specification; }
    const SharedData& data() const { return m_data; } ///< null while nothing is open
    QUndoStack& undoStack() { return m_undoStack; }
    const QUndoStack& undoStack() const { return m_undoStack; }

    QString dataFile() const { return m_dataFile; } ///< absolute; empty while nothing is open
    QString specificationFile() const { return m_specificationFile; } ///< empty until saved

    /// Starts on data just read: a new history, no file of its own yet.
    void open(SharedData data, const QString& dataFile, Specification specification);

    /// Starts on a specification and the data it names.
    void open(SharedData data, const QString& dataFile, Specification specification,
              const QString& specificationFile);

    /// The specification now stands in `file` as it is here.
    void setSaved(const QString& file);

    /// Puts `value` into the specification and gives back what was there. For commands only.
    template <typename Part>
    Part exchange(Part Specification::*part, Part value)
    {
        Part former = std::exchange(m_specification.*part, std::move(value));
        emit specificationChanged();
        return former;
    }

signals:
    void opened();               ///< other data, and with them another specification
    void specificationChanged(); ///< one part of it, by a command or its undo
    void saved();

private:
    Specification m_specification;
    SharedData m_data;
    QString m_dataFile;
    QString m_specificationFile;
    QUndoStack m_undoStack;
};

} // namespace quadrat::ui
