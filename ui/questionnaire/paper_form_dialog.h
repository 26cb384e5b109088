// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/paper_options.h"
#include "ui/questionnaire/draft.h"
#include "ui/tasks/background.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace quadrat::ui {

class PaperView;
class ProgressStrip;

/// The questionnaire as a form on paper: how it is laid out, for whom, and how that looks. Written
/// as PDF or printed from here; what was chosen is remembered.
class PaperFormDialog : public QDialog {
    Q_OBJECT

public:
    /// \param file  to be written to; empty: it is asked for
    PaperFormDialog(Draft& draft, const QString& file, QWidget* parent);

    PaperFormOptions options() const;

    /// Writes the form, and the map of its boxes beside it if that is wanted; closes when it is
    /// there.
    void writeTo(const QString& file);

signals:
    void written(const QString& file);

private:
    QWidget* buildOptions();
    void addCases(QFormLayout* form);
    QWidget* buildPages();
    QWidget* buildButtons();
    void fillLanguages(const PaperFormOptions& former);
    void layOut();
    void turn(int pages);
    void follow();
    void save();
    void print();

    Draft& m_draft;
    QString m_file;
    std::shared_ptr<const Form> m_form;
    LatestTask m_writing;
    PaperView* m_view;
    QComboBox *m_paper, *m_columns, *m_language, *m_layout, *m_parts, *m_cases;
    QDoubleSpinBox* m_points;
    QLineEdit* m_codes;
    QCheckBox *m_bothSides, *m_interviewer, *m_map;
    QLabel *m_which, *m_trouble;
    QToolButton *m_before, *m_after;
    QPushButton *m_save, *m_print;
    ProgressStrip* m_progress;
};

} // namespace quadrat::ui
