// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/outline_tree.h"

#include "ui/questionnaire/outline_delegate.h"
#include "ui/text/search.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace quadrat::ui {

OutlineTree::OutlineTree(Draft& draft, OutlineModel& model, QWidget* parent)
    : QTreeView(parent), m_draft(draft), m_model(model)
{
    setObjectName("outline");
    setModel(&model);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(true);
    expandAll();
    connect(&model, &QAbstractItemModel::modelReset, this, &OutlineTree::restore);
    connect(&m_draft, &Draft::chosenChanged, this, &OutlineTree::showChosen);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlineTree::takeSelection);
    showChosen();
}

void OutlineTree::takeSelection()
{
    if (m_isShowing)
        return;
    std::vector<QuestionPlace> places;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (const Chosen place = m_model.at(index); place.part == Chosen::Part::Question)
            places.push_back({place.section, place.question});
    std::ranges::sort(places);
    if (places.size() > 1)
        m_draft.chooseQuestions(std::move(places));
    else if (selectionModel()->hasSelection())
        m_draft.choose(m_model.at(selectionModel()->selectedIndexes().first()));
}

void OutlineTree::showChosen()
{
    if (!selectionModel())
        return;
    QItemSelection wanted;
    QModelIndex first = m_model.indexOf(m_draft.chosen());
    for (const QuestionPlace& place : m_draft.selected()) {
        const QModelIndex index =
            m_model.indexOf({Chosen::Part::Question, place.section, place.question});
        wanted.select(index, index);
    }
    if (m_draft.selected().empty())
        wanted.select(first, first);
    m_isShowing = true;
    if (!selectionModel()->isSelected(currentIndex()) ||
        !wanted.contains(currentIndex())) // the cursor stays where the keys left it
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    m_isShowing = false;
    if (first.parent().isValid())
        expand(first.parent());
    scrollTo(currentIndex());
}

/// After the shape of the outline changed.
void OutlineTree::restore()
{
    m_isShowing = true;
    expandAll();
    m_isShowing = false;
    applyFilter();
    showChosen();
}

void OutlineTree::setFilter(const QString& wanted)
{
    m_filter = wanted;
    applyFilter();
}

void OutlineTree::applyFilter()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex top = m_model.index(row, 0);
        const bool topMatches = matches(top.data(OutlineModel::WordsRole).toString(), m_filter);
        int shown = 0;
        for (int child = 0; child < m_model.rowCount(top); ++child) {
            const QString searched =
                m_model.index(child, 0, top).data(OutlineModel::SearchRole).toString();
            const bool isShown = topMatches || matches(searched, m_filter);
            setRowHidden(child, top, !isShown);
            shown += isShown;
        }
        setRowHidden(row, {}, !topMatches && shown == 0);
    }
}

} // namespace quadrat::ui
