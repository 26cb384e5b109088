// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace quadrat::ui {

class OptionListEdit;
class SheetView;

/// The answers a question offers: its list, which others may share, the list beside it, and of a
/// grid its items.
class OptionsEdit : public Panel {
    Q_OBJECT

public:
    explicit OptionsEdit(Draft& draft, QWidget* parent = nullptr);

    void show(const Question& question);

private:
    void fillLists(const Question& question);
    void makeList(const std::vector<Option>& options);
    void makeOwnCopy();
    void takeItems();

    Draft& m_draft;
    QWidget* m_itemsPart;
    SheetView* m_items;
    QComboBox *m_list, *m_besides;
    QLabel *m_listLabel, *m_besidesLabel, *m_users;
    QPushButton* m_copy;
    OptionListEdit* m_options;
    QWidget *m_optionsPart, *m_besidesPart;
};

} // namespace quadrat::ui
