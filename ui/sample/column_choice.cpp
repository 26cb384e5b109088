// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/column_choice.h"

#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace quadrat::ui {

ColumnChoice::ColumnChoice(QWidget* parent) : QToolButton(parent)
{
    setProperty("part", "choice");
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon); // text alone would stand in the middle
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
}

void ColumnChoice::show(const QStringList& columns, const std::vector<std::string>& chosen,
                        const QString& none)
{
    m_chosen = chosen;
    m_none = none;
    // The actions stay while the columns do: one of them may be what asks for this.
    if (columns != m_columns) {
        m_columns = columns;
        menu()->clear();
        for (const QString& column : columns) {
            QAction* action = menu()->addAction(column);
            action->setCheckable(true);
            connect(action, &QAction::toggled, this, [this, column](bool on) { tick(column, on); });
        }
    }
    look();
}

void ColumnChoice::tick(const QString& column, bool on)
{
    if (on)
        m_chosen.push_back(column.toStdString());
    else
        std::erase(m_chosen, column.toStdString());
    look();
    emit changed();
}

void ColumnChoice::look()
{
    QStringList names;
    for (const std::string& column : m_chosen)
        names << QString::fromStdString(column);
    setText(names.isEmpty() ? m_none : names.join(QStringLiteral(" › ")));
    for (QAction* action : menu()->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(names.contains(action->text()));
    }
}

} // namespace quadrat::ui
