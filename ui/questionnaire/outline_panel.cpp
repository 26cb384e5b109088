// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/outline_panel.h"

#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace quadrat::ui {

OutlinePanel::OutlinePanel(Draft& draft, QWidget* parent)
    : Panel(parent), m_model(new OutlineModel(draft, this))
{
    m_tree = new OutlineTree(draft, *m_model);
    m_actions = new OutlineActions(draft, m_tree, this);
    m_filter = new QLineEdit;
    m_filter->setObjectName("outline-filter");
    m_filter->setClearButtonEnabled(true);
    m_add = new QToolButton;
    m_add->setObjectName("add-question");
    m_add->setIcon(icon("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_actions->addMenu());
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_filter, 1);
    top->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);

    connect(m_filter, &QLineEdit::textChanged, m_tree, &OutlineTree::setFilter);
    connect(m_model, &OutlineModel::failed, this, &OutlinePanel::failed);
    connect(m_actions, &OutlineActions::failed, this, &OutlinePanel::failed);
    connect(m_actions, &OutlineActions::added, this, &OutlinePanel::added);
    connect(m_actions, &OutlineActions::renameAsked, this,
            [this] { m_tree->edit(m_tree->currentIndex()); });
    const auto follow = [this, &draft] { m_add->setEnabled(draft.canWrite()); };
    connect(&draft, &Draft::changed, this, follow);
    follow();
    say([this] {
        m_filter->setPlaceholderText(tr("Find in the questionnaire…"));
        m_filter->setAccessibleName(tr("Find in the questionnaire"));
        m_add->setText(tr("Add"));
        m_add->setAccessibleName(tr("Add a question, a section or a list"));
        m_add->setToolTip(tr("Add a question, a section or a list"));
        m_tree->setAccessibleName(tr("Outline of the questionnaire"));
    });
}

} // namespace quadrat::ui
