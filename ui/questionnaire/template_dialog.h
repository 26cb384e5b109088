// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QTextBrowser;

namespace quadrat::ui {

/// Offers the questionnaires that come with the program, with what they ask.
class TemplateDialog : public QDialog {
    Q_OBJECT

public:
    explicit TemplateDialog(QWidget* parent = nullptr);

    const Questionnaire& chosen() const;

private:
    void follow();

    std::vector<Questionnaire> m_templates;
    QListWidget* m_list;
    QLabel* m_words;
    QTextBrowser* m_questions;
};

} // namespace quadrat::ui
