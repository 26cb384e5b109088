// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quadrat::ui {

/// What a new study needs to begin with: a title, who asks and when, the language of its
/// questions, and where its file will stand.
class NewStudyDialog : public QDialog {
    Q_OBJECT

public:
    /// \param folder  where the file is proposed to stand
    explicit NewStudyDialog(const QString& folder, QWidget* parent = nullptr);

    QString file() const; ///< absolute, ending in .quadrat
    Project project() const;

private:
    void propose();
    void browse();
    void look();

    QString m_folder;
    QLineEdit *m_title, *m_who, *m_when, *m_file;
    QComboBox* m_language;
    QLabel* m_trouble;
    QPushButton* m_create;
    bool m_fileChosen = false; ///< by the person: the title does not change it any more
};

} // namespace quadrat::ui
