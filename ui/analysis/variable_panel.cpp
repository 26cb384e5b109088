// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/variable_panel.h"

#include "ui/text/search.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

/// Keeps the variables that match what is searched for, capitals and diacritics aside.
class FoundVariables final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWanted(const QString& wanted)
    {
        m_wanted = wanted;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return matches(index.data(Qt::DisplayRole).toString(), m_wanted);
    }

private:
    QString m_wanted;
};

/// Ticks on a click anywhere on the line, not only in the small square.
class TickAnywhere final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        if (!(index.flags() & Qt::ItemIsUserCheckable))
            return false;
        const bool click = event->type() == QEvent::MouseButtonRelease &&
                           static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton &&
                           option.rect.contains(static_cast<QMouseEvent*>(event)->pos());
        const bool space = event->type() == QEvent::KeyPress &&
                           static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
        if (!click && !space)
            return false;
        const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

VariablePanel::VariablePanel(QWidget* parent) : QWidget(parent)
{
    auto* found = new FoundVariables(this);
    found->setSourceModel(&m_model);
    m_found = found;
    m_title = new QLabel;
    m_title->setProperty("part", "figure");
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName("variables");
    m_list->setModel(m_found);
    m_list->setItemDelegate(new TickAnywhere(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({16, 16});
    m_list->setMinimumHeight(140);
    m_title->setBuddy(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this,
            [found](const QString& wanted) { found->setWanted(wanted); });
    connect(&m_model, &VariableModel::tickAsked, this, &VariablePanel::tickAsked);
    retranslate();
}

void VariablePanel::setData(const SharedData& opened)
{
    m_model.setData(opened);
}

void VariablePanel::setWords(const Dictionary& words)
{
    m_model.setWords(words);
}

void VariablePanel::clearSearch()
{
    m_search->clear();
}

void VariablePanel::setTicked(const std::vector<std::string>& names)
{
    m_model.setTicked(names);
}

bool VariablePanel::eventFilter(QObject* watched, QEvent* event)
{
    // From the search field straight into what it found.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return) && m_found->rowCount() > 0) {
            m_list->setFocus();
            m_list->setCurrentIndex(m_found->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VariablePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VariablePanel::retranslate()
{
    m_title->setText(tr("&Variables"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the variables"));
    m_list->setAccessibleName(tr("Variables"));
}

} // namespace quadrat::ui
