// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "ui/text/search.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

namespace quadrat::ui {

Finder::Finder(QWidget* parent) : QDialog(parent, Qt::Popup)
{
    m_wanted = new QLineEdit;
    m_wanted->setClearButtonEnabled(true);
    m_found = new QListWidget;
    m_found->setIconSize({20, 20});
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_wanted);
    layout->addWidget(m_found);
    m_wanted->installEventFilter(this);
    connect(m_wanted, &QLineEdit::textChanged, this, &Finder::narrow);
    connect(m_wanted, &QLineEdit::returnPressed, this, &Finder::choose);
    connect(m_found, &QListWidget::itemClicked, this, &Finder::choose);
}

void Finder::open(QList<Findable> things)
{
    m_things = std::move(things);
    m_wanted->setPlaceholderText(tr("An action or a variable"));
    m_wanted->setAccessibleName(tr("Find anything"));
    m_found->setAccessibleName(tr("What was found"));
    m_wanted->clear();
    narrow();
    const int breadth = qMin(560, parentWidget()->width() - 32);
    resize(breadth, 400);
    move(parentWidget()->mapToGlobal(QPoint((parentWidget()->width() - breadth) / 2, 64)));
    show();
    m_wanted->setFocus();
}

void Finder::narrow()
{
    m_found->clear();
    for (qsizetype k = 0; k < m_things.size(); ++k) {
        const Findable& thing = m_things[k];
        if (!matches(thing.text + QLatin1Char(' ') + thing.hint, m_wanted->text()))
            continue;
        auto* item = new QListWidgetItem(
            thing.icon, thing.text + QStringLiteral("   ·   ") + thing.hint, m_found);
        item->setData(Qt::UserRole, k);
    }
    m_found->setCurrentRow(0);
}

void Finder::choose()
{
    const QListWidgetItem* item = m_found->currentItem();
    if (!item)
        return;
    const auto go = m_things.at(item->data(Qt::UserRole).toLongLong()).go;
    close();
    go();
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_wanted && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_found->count() > 0) {
            const int count = m_found->count();
            m_found->setCurrentRow((m_found->currentRow() + step + count) % count);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QList<Findable> findablesOf(const QList<QAction*>& actions)
{
    QList<Findable> things;
    for (QAction* action : actions) {
        if (!action->isEnabled() || action->menu() || action->isSeparator())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        things.push_back({action->text().remove(QLatin1Char('&')),
                          keys.isEmpty() ? Finder::tr("action") : keys, action->icon(),
                          [action] { action->trigger(); }});
    }
    return things;
}

} // namespace quadrat::ui
