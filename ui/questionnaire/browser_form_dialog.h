// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/html_form.h"
#include "ui/questionnaire/draft.h"
#include "ui/tasks/background.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quadrat::ui {

/// The questionnaire as a form for a browser: for whom it is, what is shown first, and how the
/// answers come back.
class BrowserFormDialog : public QDialog {
    Q_OBJECT

public:
    /// \param file  to be written to; empty: it is asked for
    BrowserFormDialog(Draft& draft, const QString& file, QWidget* parent);

    HtmlFormOptions options() const;
    void writeTo(const QString& file); ///< closes when it is there

signals:
    void written(const QString& file);

private:
    QString wayBack() const;
    void save();

    Draft& m_draft;
    QString m_file;
    LatestTask m_writing;
    QComboBox* m_language;
    QLineEdit* m_case;
    QLabel *m_back, *m_trouble;
    QPushButton* m_save;
};

} // namespace quadrat::ui
