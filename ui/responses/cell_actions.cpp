// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/cell_actions.h"

#include "core/workflow/edit_responses.h"
#include "ui/models/figures.h"
#include "ui/models/table_mime.h"
#include "ui/responses/cell_dialog.h"
#include "ui/responses/column_chooser.h"
#include "ui/responses/paste_dialog.h"
#include "ui/responses/write_edits.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/frozen_table.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>

#include <set>

namespace quadrat::ui {

namespace {

constexpr qint64 mostCopied = 500'000; // cells; more belongs into a file

} // namespace

CellActions::CellActions(Document& document, ResponseModel& model, FrozenTable& table,
                         const ColumnChooser& columns, QObject* parent)
    : QObject(parent), m_document(document), m_model(model), m_table(table), m_columns(columns),
      m_copy(new QAction(this)), m_paste(new QAction(this)), m_correct(new QAction(this)),
      m_leaveOut(new QAction(this))
{
    m_copy->setIcon(icon("copy"));
    connect(m_copy, &QAction::triggered, this, &CellActions::copy);
    connect(m_paste, &QAction::triggered, this, &CellActions::paste);
    connect(m_correct, &QAction::triggered, this, &CellActions::correct);
    connect(m_leaveOut, &QAction::triggered, this, &CellActions::leaveOut);
    connect(&m_table, &FrozenTable::activated, this, &CellActions::correct);
    connect(&m_table, &FrozenTable::copyAsked, this, &CellActions::copy);
    connect(&m_table, &FrozenTable::pasteAsked, this, &CellActions::paste);
    connect(&m_table, &FrozenTable::menuAsked, this, &CellActions::showMenu);
}

void CellActions::copy()
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += qint64(range.width()) * range.height();
    if (cells > mostCopied) {
        emit noticeRaised({tr("%1 cells are too many for the clipboard. Export the responses to a "
                              "file in their place.")
                               .arg(countText(std::size_t(cells))),
                           {},
                           {}});
        return;
    }
    if (cells == 1) { // one value goes without its title, to be pasted anywhere
        QApplication::clipboard()->setText(m_table.currentIndex().data().toString());
        return;
    }
    QApplication::clipboard()->setMimeData(tableMime(m_model, selection).release());
}

void CellActions::paste()
{
    const QModelIndex corner = m_table.currentIndex();
    if (!corner.isValid() || !m_document.canWrite())
        return;
    if (m_model.isDerived(corner.column())) {
        refuseDerived(corner.column());
        return;
    }
    std::vector<int> columns; // as they stand on the screen
    for (int column : m_table.frozen())
        columns.push_back(column);
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (!m_table.frozen().contains(column) && !m_model.isDerived(column) &&
            m_columns.isShown(QString::fromStdString(m_model.variable(column))))
            columns.push_back(column);
    PasteDialog dialog(m_model, columns, corner, QApplication::clipboard()->text(), &m_table);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.edits());
}

void CellActions::correct()
{
    const QModelIndex index = m_table.currentIndex();
    if (!index.isValid() || !m_document.isStudy())
        return;
    if (m_model.isDerived(index.column())) {
        refuseDerived(index.column());
        return;
    }
    CellDialog dialog(m_document, m_model.responses(), m_model.codebook(),
                      std::size_t(index.data(ResponseModel::RowRole).toULongLong()),
                      m_model.variable(index.column()), &m_table);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.edits());
}

void CellActions::refuseDerived(int column)
{
    emit noticeRaised({tr("%1 is made by a rule and has no answers of its own: correct the answers "
                          "it is made from, or edit the rule under Variables.")
                           .arg(QString::fromStdString(m_model.variable(column))),
                       {},
                       {}});
}

void CellActions::leaveOut()
{
    const QModelIndexList cells = m_table.selectionModel()->selectedIndexes();
    std::set<std::size_t> rows;
    for (const QModelIndex& cell : cells)
        rows.insert(std::size_t(cell.data(ResponseModel::RowRole).toULongLong()));
    if (rows.empty() || !m_document.canWrite() || !m_document.isStudy())
        return;
    bool sure = false;
    const QString reason =
        QInputDialog::getText(&m_table, tr("Leave cases out"),
                              tr("Why should %n case(s) not count? They stay in the file, and can "
                                 "be taken back in.",
                                 nullptr, int(rows.size())),
                              QLineEdit::Normal, {}, &sure);
    if (!sure)
        return;
    std::vector<Edit> edits;
    for (const std::size_t row : rows)
        edits.push_back({.caseId = m_model.responses()->cases.caseOf(row),
                         .newValue = caseLeftOut,
                         .reason = reason.toStdString()});
    write(std::move(edits));
}

void CellActions::showMenu(const QPoint& place)
{
    const bool canEdit = m_document.isStudy() && m_document.canWrite();
    m_correct->setEnabled(m_document.isStudy() && m_table.currentIndex().isValid());
    m_paste->setEnabled(canEdit);
    m_leaveOut->setEnabled(canEdit);
    QMenu menu(&m_table);
    menu.addActions({m_correct, m_copy, m_paste});
    menu.addSeparator();
    menu.addAction(m_leaveOut);
    menu.exec(place);
}

void CellActions::write(std::vector<Edit> edits)
{
    writeEdits(m_document, this, std::move(edits), [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
}

void CellActions::retranslate()
{
    m_copy->setText(tr("&Copy"));
    m_paste->setText(tr("&Paste over…"));
    m_correct->setText(tr("C&orrect the value…"));
    m_leaveOut->setText(tr("&Leave the case out…"));
}

} // namespace quadrat::ui
