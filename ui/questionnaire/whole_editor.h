// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QBoxLayout;
class QLineEdit;
class QSpinBox;

namespace quadrat::ui {

class LanguageList;
class TextsEdit;

/// What is said of the questionnaire as a whole: title, languages, introduction, closing, where
/// answers on line and by e-mail go, the seed of random orders.
class WholeEditor : public Panel {
    Q_OBJECT

public:
    explicit WholeEditor(Draft& draft, QWidget* parent = nullptr);

    void show();
    void showPart(QuestionnairePlace::Part part); ///< puts the cursor there

private:
    QLineEdit* addLine(QBoxLayout* layout, std::function<QString()> words,
                       std::string Questionnaire::*member, int mergeField);
    void addDelivery(QBoxLayout* layout);
    void takeTexts(TextsEdit* edit, Texts Questionnaire::*member, int mergeField);

    Draft& m_draft;
    TextsEdit *m_title, *m_introduction, *m_closing;
    QLineEdit *m_name, *m_version, *m_address, *m_mail;
    LanguageList* m_languages;
    QSpinBox* m_seed;
};

} // namespace quadrat::ui
