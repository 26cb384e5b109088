// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire_texts.h"
#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace quadrat::ui {

class SheetView;

/// Every text of the questionnaire in all its languages, a line each, to be translated as in a
/// spreadsheet.
class TranslationPage : public Panel {
    Q_OBJECT

public:
    explicit TranslationPage(Draft& draft, QWidget* parent = nullptr);

    SheetView& sheet() { return *m_sheet; }

private:
    void follow();
    void take();
    QString where(const QuestionnairePlace& place) const;

    Draft& m_draft;
    QCheckBox* m_only;
    QPushButton* m_paste;
    QLabel* m_summary;
    SheetView* m_sheet;
    std::vector<PlacedText> m_shown; ///< one a line
};

} // namespace quadrat::ui
