// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/column_chooser.h"

#include "ui/text/search.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace quadrat::ui {

ColumnChooser::ColumnChooser(QWidget* parent) : QToolButton(parent)
{
    setIcon(ui::icon("table"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    m_search = new QLineEdit;
    m_list = new QListWidget;
    m_list->setMinimumSize(260, 320);
    m_all = new QToolButton;
    m_none = new QToolButton;
    auto* panel = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addLayout(buttons);
    layout->addWidget(m_list);
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_search->clear();
        fill();
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::fill);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (item->checkState() == Qt::Checked)
            m_hidden.remove(item->text());
        else
            m_hidden.insert(item->text());
        retranslate();
        emit changed();
    });
    connect(m_all, &QToolButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QToolButton::clicked, this, [this] { tickAll(false); });
    retranslate();
}

void ColumnChooser::setNames(const QStringList& names)
{
    m_names = names;
    m_hidden.intersect(QSet<QString>(names.begin(), names.end()));
    retranslate();
}

void ColumnChooser::show(const QString& name)
{
    if (m_hidden.remove(name)) {
        retranslate();
        emit changed();
    }
}

void ColumnChooser::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& name : m_names) {
        if (!matches(name, m_search->text()))
            continue;
        auto* item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_hidden.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
}

/// Those that the search shows.
void ColumnChooser::tickAll(bool ticked)
{
    for (int k = 0; k < m_list->count(); ++k) {
        const QString name = m_list->item(k)->text();
        if (ticked)
            m_hidden.remove(name);
        else
            m_hidden.insert(name);
    }
    fill();
    retranslate();
    emit changed();
}

void ColumnChooser::retranslate()
{
    setText(
        m_hidden.isEmpty()
            ? tr("Columns")
            : tr("Columns: %1 of %2").arg(m_names.size() - m_hidden.size()).arg(m_names.size()));
    setToolTip(tr("Choose the columns to see"));
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Columns to see"));
    m_all->setText(tr("All"));
    m_none->setText(tr("None"));
}

void ColumnChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace quadrat::ui
