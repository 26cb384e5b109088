// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace quadrat::ui {

class Autosave;
class Document;

/// The line at the foot of the window: the file and whether it is saved, its rows, the weight, the
/// filter, and what the page says of itself.
class StudyStatus : public QObject {
    Q_OBJECT

public:
    StudyStatus(QStatusBar* bar, const Document& document, const Autosave& autosave);

    void refresh();
    void setPageText(const QString& text);

private:
    QString fileText() const;

    const Document& m_document;
    const Autosave& m_autosave;
    QLabel *m_file, *m_rows, *m_weight, *m_filter, *m_page;
};

} // namespace quadrat::ui
