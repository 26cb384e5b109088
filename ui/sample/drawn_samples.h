// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/study_frame.h"
#include "core/workflow/study_sample.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace quadrat::ui {

/// The samples drawn in the open study, which of them is looked at, and the list that the next one
/// may be drawn from; read off the window's thread.
class DrawnSamples : public QObject {
    Q_OBJECT

public:
    explicit DrawnSamples(Document& document, QObject* parent = nullptr);

    const std::vector<Draw>& draws() const { return m_draws; } ///< oldest first
    const Draw* current() const;                               ///< null: there is none
    int currentIndex() const { return m_current; }
    void setCurrent(int index);

    const std::optional<StudyFrame>& frame() const { return m_frame; }
    const QStringList& frameColumns() const { return m_frameColumns; }
    const QStringList& numberColumns() const { return m_numberColumns; } ///< those of numbers

    /// Why the lists cannot be read although there are draws: their file is not beside the study.
    const std::optional<Message>& missingList() const { return m_missingList; }

    /// Asks where the list file is now and brings it.
    void chooseList(QWidget* parent);
    /// Puts a copy of the list file beside the study; listBrought() or failed() follows.
    void bringList(const QString& found);

    /// Reads what stands in the files; \param newest  looks at the newest draw then
    void reread(bool newest = false);

signals:
    void changed(); ///< draws() or frame()
    void listBrought();
    void currentChanged(); ///< another draw is looked at
    void failed(const quadrat::Message& reason);

private:
    Document& m_document;
    LatestTask m_reading, m_bringing;
    std::vector<Draw> m_draws;
    int m_current = -1;
    std::optional<StudyFrame> m_frame;
    std::optional<Message> m_missingList;
    QStringList m_frameColumns, m_numberColumns;
};

} // namespace quadrat::ui
