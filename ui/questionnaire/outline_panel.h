// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/outline_actions.h"
#include "ui/questionnaire/outline_tree.h"
#include "ui/questionnaire/panel.h"

class QLineEdit;
class QToolButton;

namespace quadrat::ui {

/// The left side: a filter, what may be added, the outline.
class OutlinePanel : public Panel {
    Q_OBJECT

public:
    explicit OutlinePanel(Draft& draft, QWidget* parent = nullptr);

    OutlineModel& model() { return *m_model; }
    OutlineTree& tree() { return *m_tree; }
    OutlineActions& actions() { return *m_actions; }

signals:
    void added();
    void failed(const quadrat::Message& reason);

private:
    OutlineModel* m_model;
    OutlineTree* m_tree;
    OutlineActions* m_actions;
    QLineEdit* m_filter;
    QToolButton* m_add;
};

} // namespace quadrat::ui
