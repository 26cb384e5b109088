// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/difference.h"
#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace quadrat::ui {

class SheetView;

/// Versions of the questionnaire that are kept, and what became different in words.
class VersionsPage : public Panel {
    Q_OBJECT

public:
    explicit VersionsPage(Draft& draft, QWidget* parent = nullptr);

signals:
    void placeActivated(const quadrat::QuestionnairePlace& place);

private:
    QWidget* buildList();
    QWidget* buildDifference();
    void keep();
    void restore();
    void follow();
    void compare();
    const std::vector<QuestionnaireVersion>& versions() const;
    const QuestionnaireVersion* chosen() const;
    const Questionnaire& against() const; ///< what the chosen one is compared with

    Draft& m_draft;
    QLineEdit* m_name;
    QPushButton *m_keep, *m_restore;
    QListWidget* m_list;
    QComboBox* m_against;
    QLabel *m_againstLabel, *m_summary, *m_empty;
    SheetView* m_changes;
    std::vector<QuestionnaireChange> m_found;
};

} // namespace quadrat::ui
