// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QLabel;
class QLineEdit;

namespace quadrat::ui {

class OptionListEdit;

/// The option list that is chosen: its name, who uses it, its options.
class ListEditor : public Panel {
    Q_OBJECT

public:
    explicit ListEditor(Draft& draft, QWidget* parent = nullptr);

    void show();
    void showOption(std::size_t option); ///< makes it the current one

private:
    void rename();

    Draft& m_draft;
    QLineEdit* m_name;
    QLabel *m_users, *m_trouble;
    OptionListEdit* m_options;
};

} // namespace quadrat::ui
