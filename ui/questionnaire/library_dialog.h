// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/questionnaire/arrange.h"
#include "ui/tasks/background.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace quadrat::ui {

/// Offers questions to be put in: of the person's own library, of templates, of another file.
class LibraryDialog : public QDialog {
    Q_OBJECT

public:
    explicit LibraryDialog(QWidget* parent = nullptr);

    QuestionSet chosen() const; ///< those that are ticked, with their lists

    void readFile(const QString& file);

private:
    void askFile();
    void follow();
    void filter(const QString& wanted);
    void tell(const QString& trouble);

    std::vector<std::pair<QString, QuestionSet>> m_sources;
    LatestTask m_task;
    QComboBox* m_source;
    QLineEdit* m_filter;
    QListWidget* m_questions;
    QLabel* m_trouble;
    QPushButton* m_insert;
};

} // namespace quadrat::ui
