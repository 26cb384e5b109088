// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QHBoxLayout;
class QToolButton;

namespace quadrat::ui {

/// The languages of the questionnaire in their order, with a menu to add one. The first is the one
/// it is written in.
class LanguageList : public Panel {
    Q_OBJECT

public:
    explicit LanguageList(Draft& draft, QWidget* parent = nullptr);

    void show();

private:
    void add(const std::string& code);
    void remove(const std::string& code);
    void putFirst(const std::string& code);
    void change(std::vector<std::string> codes);

    Draft& m_draft;
    QHBoxLayout* m_chips;
    QToolButton* m_add;
};

} // namespace quadrat::ui
