// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/history_view.h"

#include "core/storage/lock_file.h"
#include "ui/import/modes.h"
#include "ui/models/figures.h"
#include "ui/responses/write_edits.h"
#include "ui/text/moment.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr std::size_t mostListed = 5000; // edits, the newest; the title says how many there are

QTableWidget* table(int columns)
{
    auto* made = new QTableWidget(0, columns);
    showAsRecords(made);
    made->horizontalHeader()->setStretchLastSection(true);
    made->setFrameShape(QFrame::NoFrame);
    return made;
}

QString valueText(const std::optional<std::string>& value)
{
    return value ? QString::fromStdString(*value) : HistoryView::tr("blank");
}

void putRow(QTableWidget* table, const QStringList& texts, bool isMuted)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts.at(column));
        if (isMuted)
            item->setForeground(currentTheme().muted);
        table->setItem(row, column, item);
    }
}

} // namespace

HistoryView::HistoryView(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_reading(this)
{
    m_importsTitle = new QLabel;
    m_editsTitle = new QLabel;
    for (QLabel* title : {m_importsTitle, m_editsTitle})
        title->setProperty("part", "heading");
    m_closedNote = plainLabel();
    m_imports = table(7);
    m_editsTable = table(7);
    m_withdraw = new QPushButton;
    m_takeBack = new QPushButton;
    m_goThere = new QPushButton;
    m_close = new QPushButton;
    const auto row = [](std::initializer_list<QWidget*> widgets) {
        auto* made = new QHBoxLayout;
        for (QWidget* widget : widgets)
            made->addWidget(widget);
        made->addStretch(1);
        return made;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_importsTitle);
    layout->addWidget(m_closedNote);
    layout->addWidget(m_imports, 1);
    layout->addLayout(row({m_withdraw, m_close}));
    layout->addSpacing(8);
    layout->addWidget(m_editsTitle);
    layout->addWidget(m_editsTable, 2);
    layout->addLayout(row({m_takeBack, m_goThere}));

    connect(m_withdraw, &QPushButton::clicked, this, &HistoryView::withdrawOrRestore);
    connect(m_close, &QPushButton::clicked, this, &HistoryView::closeOrReopen);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryView::takeBack);
    connect(m_goThere, &QPushButton::clicked, this, [this] {
        const Edit& edit = m_history.edits[std::size_t(m_editsTable->currentRow())];
        if (const auto place = m_document.stored()->cases.rowOf(edit.caseId))
            emit cellAsked(*place, edit.variable);
    });
    for (QTableWidget* each : {m_imports, m_editsTable})
        connect(each, &QTableWidget::itemSelectionChanged, this, &HistoryView::judge);
    for (const auto signal :
         {&Document::opened, &Document::responsesChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &HistoryView::follow);
    retranslate();
    follow();
}

void HistoryView::follow()
{
    if (!m_document.file()) {
        m_reading.cancel();
        m_history = {};
        fill();
        return;
    }
    m_reading.start(
        [file = m_document.file(), set = m_document.responsesName()](const Progress&) {
            return file->use([&](ProjectFile& project) {
                History history;
                const auto sets = responseSets(project.database());
                if (std::ranges::find(sets, set) == sets.end())
                    return history;
                history.batches = batches(project.database(), set);
                history.edits = edits(project.database(), set, {.newest = mostListed});
                history.allEdits = countEdits(project.database(), set);
                std::ranges::reverse(history.edits);
                history.isClosed = isClosed(project.database(), set);
                return history;
            });
        },
        [this](History history) {
            m_history = std::move(history);
            fill();
        },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
}

void HistoryView::fill()
{
    fillBatches();
    fillEdits();
    m_closedNote->setVisible(m_history.isClosed);
    m_close->setText(m_history.isClosed ? tr("&Open the responses again")
                                        : tr("&Close the responses"));
    judge();
}

void HistoryView::fillBatches()
{
    m_imports->setHorizontalHeaderLabels({tr("no."), tr("file"), tr("cases"), tr("changes"),
                                          tr("mode"), tr("who and when"), tr("state")});
    m_imports->setRowCount(0);
    for (const Batch& batch : m_history.batches)
        putRow(m_imports,
               {QString::number(batch.id), QString::fromStdString(batch.source),
                countText(batch.caseCount), countText(batch.changeCount),
                modeText(QString::fromStdString(batch.mode)),
                QString::fromStdString(batch.importedBy) + QStringLiteral(", ") +
                    momentText(batch.importedAt),
                batch.withdrawnAt ? tr("withdrawn %1").arg(momentText(*batch.withdrawnAt))
                                  : tr("counts")},
               batch.withdrawnAt.has_value());
    m_imports->resizeColumnsToContents();
}

void HistoryView::fillEdits()
{
    m_editsTitle->setText(
        m_history.allEdits > m_history.edits.size()
            ? tr("Corrections: the last %1 of %2")
                  .arg(countText(m_history.edits.size()), countText(m_history.allEdits))
            : tr("Corrections"));
    m_editsTable->setHorizontalHeaderLabels(
        {tr("case"), tr("variable"), tr("from"), tr("to"), tr("reason"), tr("who"), tr("when")});
    m_editsTable->setRowCount(0);
    for (const Edit& edit : m_history.edits)
        putRow(
            m_editsTable,
            {QString::number(edit.caseId),
             edit.variable.empty() ? tr("the whole case") : QString::fromStdString(edit.variable),
             edit.variable.empty() ? QString() : valueText(edit.oldValue),
             edit.variable.empty() ? (edit.newValue ? tr("left out") : tr("taken back in"))
                                   : valueText(edit.newValue),
             QString::fromStdString(edit.reason), QString::fromStdString(edit.who),
             momentText(edit.at)},
            false);
    m_editsTable->resizeColumnsToContents();
}

void HistoryView::judge()
{
    const bool canChange = m_document.canWrite() && !m_history.isClosed;
    const int batch = m_imports->currentRow();
    const int edit = m_editsTable->currentRow();
    const bool anyBatch = batch >= 0 && batch < int(m_history.batches.size());
    const bool anyEdit = edit >= 0 && edit < int(m_history.edits.size());
    m_withdraw->setEnabled(anyBatch && canChange);
    m_withdraw->setText(anyBatch && m_history.batches[std::size_t(batch)].withdrawnAt
                            ? tr("&Take the import back in")
                            : tr("&Withdraw the import"));
    m_takeBack->setEnabled(anyEdit && canChange);
    m_goThere->setEnabled(anyEdit);
    m_close->setEnabled(m_document.canWrite() && !m_history.batches.empty());
}

void HistoryView::change(std::function<void(ProjectFile&, const Progress&)> work)
{
    changeResponses(m_document, this, std::move(work), [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
}

void HistoryView::withdrawOrRestore()
{
    const Batch& batch = m_history.batches[std::size_t(m_imports->currentRow())];
    change(
        [id = batch.id, isOut = batch.withdrawnAt.has_value()](ProjectFile& file, const Progress&) {
            if (isOut)
                restoreBatch(file.database(), id);
            else
                withdrawBatch(file.database(), id);
        });
}

void HistoryView::takeBack()
{
    const Edit& edit = m_history.edits[std::size_t(m_editsTable->currentRow())];
    change([id = edit.id, reason = tr("taken back").toStdString()](ProjectFile& file,
                                                                   const Progress&) {
        revertEdit(file.database(), id, reason, userName());
    });
}

void HistoryView::closeOrReopen()
{
    change([set = m_document.responsesName(), isClosed = m_history.isClosed](ProjectFile& file,
                                                                             const Progress&) {
        if (isClosed)
            reopenResponses(file.database(), set);
        else
            closeResponses(file.database(), set);
    });
}

void HistoryView::retranslate()
{
    m_importsTitle->setText(tr("Imports"));
    m_closedNote->setText(tr("The responses are closed: nothing can be imported or corrected until "
                             "they are opened again."));
    m_takeBack->setText(tr("Take the &correction back"));
    m_goThere->setText(tr("&Go there"));
    m_imports->setAccessibleName(tr("Imports"));
    m_editsTable->setAccessibleName(tr("Corrections"));
    fill();
}

void HistoryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
