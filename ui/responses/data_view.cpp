// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/data_view.h"

#include "core/workflow/edit_responses.h"
#include "ui/models/figures.h"
#include "ui/models/table_mime.h"
#include "ui/responses/cell_dialog.h"
#include "ui/responses/column_chooser.h"
#include "ui/responses/paste_dialog.h"
#include "ui/responses/value_counts_pane.h"
#include "ui/responses/write_edits.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/frozen_table.h"
#include "ui/widgets/progress_strip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace quadrat::ui {

namespace {

constexpr qint64 mostCopied = 500'000; // cells; more belongs into a file

/// What the table shows of a study.
struct Shown {
    SharedResponses responses; ///< with the derived columns; null: as stored
    Codebook codebook;
    std::set<std::pair<std::int64_t, std::string>> edited;
    std::set<std::string> derived;
};

/// Cells that somebody corrected: case and variable.
std::set<std::pair<std::int64_t, std::string>> editedCells(const std::shared_ptr<StudyFile>& file,
                                                           const std::string& set)
{
    std::set<std::pair<std::int64_t, std::string>> cells;
    if (file)
        file->use([&](ProjectFile& project) {
            const auto sets = responseSets(project.database());
            if (std::ranges::find(sets, set) != sets.end())
                for (const Edit& edit : edits(project.database(), set, {.onlyByHand = true}))
                    cells.insert({edit.caseId, edit.variable});
        });
    return cells;
}

bool hasDerived(const Document& document)
{
    return document.stored() && document.data() &&
           document.data()->data.columns().size() > document.stored()->values.columns().size();
}

/// Puts the columns made by rules after those stored, if they are of the same cases.
void addDerived(Shown& shown, const StoredResponses& stored, const Imported& made)
{
    if (made.data.rowCount() != stored.values.rowCount())
        return; // other answers came in; what is made of them follows
    auto all = std::make_shared<StoredResponses>(stored);
    for (const Column& column : made.data.columns()) {
        if (stored.values.find(column.name()))
            continue;
        all->values.put(column);
        shown.derived.insert(column.name());
        if (const Variable* words = made.codebook.find(column.name());
            words && !std::as_const(shown.codebook).find(column.name()))
            shown.codebook.variables.push_back(*words);
    }
    shown.responses = std::move(all);
}

} // namespace

DataView::DataView(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_ordering(this), m_finding(this), m_edited(this)
{
    m_table = new FrozenTable;
    m_table->setModel(&m_model);
    m_counts = new ValueCountsPane;
    m_progress = new ProgressStrip;
    m_split = new QSplitter(Qt::Horizontal);
    m_split->addWidget(m_table);
    m_split->addWidget(m_counts);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({900, 280});
    m_split->setChildrenCollapsible(false);
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(m_progress);
    layout->addWidget(m_split, 1);

    connect(&m_document, &Document::opened, this, &DataView::follow);
    connect(&m_document, &Document::responsesChanged, this, &DataView::follow);
    connect(&m_document, &Document::responsePlanChanged, this, &DataView::followPlan);
    connect(&m_document, &Document::dataChanged, this, &DataView::followData);
    for (FilterHeader* header : m_table->headers())
        connect(header, &FilterHeader::filtersChanged, this, &DataView::look);
    connect(m_table, &FrozenTable::sortAsked, this, &DataView::sortBy);
    connect(m_table, &FrozenTable::activated, this, &DataView::correct);
    connect(m_table, &FrozenTable::copyAsked, this, &DataView::copy);
    connect(m_table, &FrozenTable::pasteAsked, this, &DataView::paste);
    connect(m_table, &FrozenTable::menuAsked, this, &DataView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            &DataView::showCounts);
    connect(m_columns, &ColumnChooser::changed, this, &DataView::arrange);
    retranslate();
    follow();
}

DataView::~DataView() = default;

void DataView::buildActions()
{
    const auto action = [this](const char* iconName, QKeySequence keys, auto slot) {
        auto* made = new QAction(this);
        if (*iconName)
            made->setIcon(icon(iconName));
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_copy = action("copy", {}, [this] { copy(); });
    m_paste = action("", {}, [this] { paste(); });
    m_correct = action("", {}, [this] { correct(); });
    m_leaveOut = action("", {}, [this] { leaveOut(); });
    m_find = action("search", QKeySequence::Find, [this] {
        m_text->setFocus();
        m_text->selectAll();
    });
}

QWidget* DataView::buildBar()
{
    const auto button = [](const char* iconName) {
        auto* made = new QToolButton;
        made->setIcon(icon(iconName));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        return made;
    };
    m_labels = button("category");
    m_labels->setCheckable(true);
    m_labels->setChecked(true);
    m_model.setCellWords(CellWords::Labels);
    connect(m_labels, &QToolButton::toggled, this, [this](bool labels) {
        m_model.setCellWords(labels ? CellWords::Labels : CellWords::Codes);
    });
    m_columns = new ColumnChooser;
    m_clear = button("close");
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_sorting.reset();
        for (FilterHeader* header : m_table->headers()) {
            header->setSortIndicator(-1, Qt::AscendingOrder);
            header->clearFilters();
        }
    });
    m_countsButton = button("chart-bars");
    m_countsButton->setCheckable(true);
    m_countsButton->setChecked(true);
    connect(m_countsButton, &QToolButton::toggled, m_counts, &QWidget::setVisible);
    m_shown = new QLabel;
    m_shown->setProperty("part", "caption");
    m_text = new QLineEdit;
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(260);
    m_text->addAction(icon("search"), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::returnPressed, this, &DataView::findNext);

    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_labels);
    layout->addWidget(m_columns);
    layout->addWidget(m_countsButton);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addWidget(m_shown);
    layout->addSpacing(8);
    layout->addWidget(m_text);
    return bar;
}

/// Other responses: what was corrected in them is looked up in the file, off this thread.
void DataView::follow()
{
    const SharedResponses stored = m_document.stored();
    const SharedData made = hasDerived(m_document) ? m_document.data() : nullptr;
    m_codebook = m_document.responsePlan().codebook;
    m_derivedFrom = made;
    const auto show = [this, stored](Shown shown) {
        const QModelIndex current = m_table->currentIndex();
        const auto kept = std::pair(current.row(), current.column());
        m_model.setResponses(shown.responses ? shown.responses : stored, std::move(shown.codebook),
                             std::move(shown.edited), std::move(shown.derived));
        arrange();
        look();
        if (const QModelIndex there = m_model.index(kept.first, kept.second); there.isValid())
            m_table->setCurrentIndex(there);
        else if (m_model.rowCount() > 0 && m_model.columnCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, 0));
        showCounts();
    };
    if ((!m_document.file() && !made) || !stored) {
        m_edited.cancel();
        show({.codebook = m_codebook});
        return;
    }
    m_edited.start(
        [file = m_document.file(), set = m_document.responsesName(), stored, made,
         codebook = m_codebook](const Progress&) {
            Shown shown{.codebook = codebook, .edited = editedCells(file, set)};
            if (made)
                addDerived(shown, *stored, *made);
            return shown;
        },
        show,
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
}

void DataView::followPlan()
{
    if (m_codebook != m_document.responsePlan().codebook)
        follow();
}

/// Columns made by rules come and go with the data made anew.
void DataView::followData()
{
    if (hasDerived(m_document) ? m_derivedFrom != m_document.data() : m_derivedFrom != nullptr)
        follow();
}

/// The variables that tell cases apart, or else the first one, stay in sight.
void DataView::arrange()
{
    QList<int> frozen;
    QList<int> hidden;
    QStringList names;
    const std::vector<std::string>& keys = m_document.responsePlan().keys;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const std::string name = m_model.variable(column);
        names << QString::fromStdString(name);
        const Variable* variable = m_model.codebook().find(name);
        const bool isKey = variable && variable->role == VariableRole::Key;
        if (isKey || std::ranges::find(keys, name) != keys.end())
            frozen << column;
    }
    if (frozen.isEmpty() && !names.isEmpty())
        frozen << 0;
    m_columns->setNames(names);
    for (int column = 0; column < names.size(); ++column)
        if (!m_columns->isShown(names.at(column)))
            hidden << column;
    m_table->setColumns(frozen, hidden);
}

void DataView::sortBy(int column)
{
    if (!m_sorting || m_sorting->first != column)
        m_sorting = {column, Direction::Rising};
    else if (m_sorting->second == Direction::Rising)
        m_sorting->second = Direction::Falling;
    else
        m_sorting.reset();
    for (FilterHeader* header : m_table->headers())
        header->setSortIndicator(m_sorting ? column : -1,
                                 m_sorting && m_sorting->second == Direction::Falling
                                     ? Qt::DescendingOrder
                                     : Qt::AscendingOrder);
    look();
}

/// Finds out which rows are to be seen, off the window's thread.
void DataView::look()
{
    if (!m_model.responses())
        return;
    std::vector<ColumnFilter> filters;
    for (const FilterHeader* header : m_table->headers()) {
        const QHash<int, QString> texts = header->filters();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            if (text.key() < m_model.columnCount())
                filters.push_back({std::size_t(text.key()), text.value().toStdString()});
    }
    std::ranges::sort(filters, {}, &ColumnFilter::column);
    m_clear->setEnabled(!filters.empty() || m_sorting);
    auto* work = m_ordering.start(
        [responses = m_model.responses(), filters, sorting = m_sorting,
         wording = m_model.wording()](const Progress& progress) {
            RowList rows = filteredRows(responses->values, filters, wording, progress);
            if (sorting) {
                const auto column = std::size_t(sorting->first);
                sortRows(rows, responses->values.columns()[column], sorting->second,
                         wording[column]);
            }
            return rows;
        },
        [this](RowList rows) { showRows(std::move(rows)); },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
    m_progress->follow(work, tr("Looking through the cases"));
}

void DataView::showRows(RowList rows)
{
    const int column = std::max(0, m_table->currentIndex().column());
    const std::size_t all = m_model.responses()->values.rowCount();
    m_model.setRows(std::move(rows));
    const std::size_t shown = m_model.rows().size();
    const QString text = shown == all ? tr("%1 cases").arg(countText(all))
                                      : tr("%1 of %2 cases").arg(countText(shown), countText(all));
    m_shown->setText(text);
    emit shownChanged(text);
    if (m_wanted) {
        const auto [row, variable] = *std::exchange(m_wanted, std::nullopt);
        goTo(row, variable);
    } else if (shown > 0 && m_model.columnCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, std::min(column, m_model.columnCount() - 1)));
    }
}

void DataView::goTo(std::size_t row, const std::string& variable)
{
    const RowList& rows = m_model.rows();
    const auto place = std::ranges::find(rows, std::uint32_t(row));
    if (place == rows.end()) {
        if (!m_model.responses() || row >= m_model.responses()->values.rowCount())
            return;
        m_wanted = {row, variable};
        m_clear->click();
        return;
    }
    int column = std::max(0, m_table->currentIndex().column());
    for (int k = 0; k < m_model.columnCount(); ++k)
        if (m_model.variable(k) == variable)
            column = k;
    m_columns->show(QString::fromStdString(m_model.variable(column)));
    m_table->setCurrentIndex(m_model.index(int(place - rows.begin()), column));
    m_table->setFocus();
}

void DataView::findNext()
{
    const QString text = m_text->text();
    if (text.isEmpty() || !m_model.responses())
        return;
    const QModelIndex current = m_table->currentIndex();
    const Found start{std::size_t(std::max(0, current.row())), std::size_t(current.column() + 1)};
    auto* work = m_finding.start(
        [responses = m_model.responses(), rows = m_model.rows(), wanted = text.toStdString(),
         wording = m_model.wording(), start](const Progress& progress) {
            return findText(responses->values, rows, wanted, start, wording, progress);
        },
        [this, text](const std::optional<Found>& found) {
            m_text->setProperty("wrong", !found);
            m_text->setToolTip(found ? QString() : tr("\"%1\" is nowhere to be found.").arg(text));
            m_text->setStyleSheet(m_text->styleSheet()); // the look follows the property
            if (found)
                m_table->setCurrentIndex(m_model.index(int(found->place), int(found->column)));
        },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
    m_progress->follow(work, tr("Looking for \"%1\"").arg(text));
}

void DataView::showCounts()
{
    const int column = m_table->currentIndex().column();
    if (column < 0 || !m_model.responses() || column >= m_model.columnCount()) {
        m_counts->clear();
        return;
    }
    m_counts->show(m_model.responses(), std::size_t(column), m_model.codebook());
}

void DataView::copy()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
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
        QApplication::clipboard()->setText(m_table->currentIndex().data().toString());
        return;
    }
    QApplication::clipboard()->setMimeData(tableMime(m_model, selection).release());
}

void DataView::paste()
{
    const QModelIndex corner = m_table->currentIndex();
    if (!corner.isValid() || !m_document.canWrite())
        return;
    if (m_model.isDerived(corner.column())) {
        refuseDerived(corner.column());
        return;
    }
    std::vector<int> columns; // as they stand on the screen
    for (int column : m_table->frozen())
        columns.push_back(column);
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (!m_table->frozen().contains(column) && !m_model.isDerived(column) &&
            m_columns->isShown(QString::fromStdString(m_model.variable(column))))
            columns.push_back(column);
    PasteDialog dialog(m_model, columns, corner, QApplication::clipboard()->text(), this);
    if (dialog.exec() == QDialog::Accepted)
        writeEdits(m_document, this, dialog.edits(), [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
}

void DataView::correct()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_document.isStudy())
        return;
    if (m_model.isDerived(index.column())) {
        refuseDerived(index.column());
        return;
    }
    CellDialog dialog(m_document, m_model.responses(), m_model.codebook(),
                      std::size_t(index.data(ResponseModel::RowRole).toULongLong()),
                      m_model.variable(index.column()), this);
    if (dialog.exec() == QDialog::Accepted)
        writeEdits(m_document, this, dialog.edits(), [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
}

void DataView::refuseDerived(int column)
{
    emit noticeRaised({tr("%1 is made by a rule and has no answers of its own: correct the answers "
                          "it is made from, or edit the rule under Variables.")
                           .arg(QString::fromStdString(m_model.variable(column))),
                       {},
                       {}});
}

void DataView::leaveOut()
{
    const QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::set<std::size_t> rows;
    for (const QModelIndex& cell : cells)
        rows.insert(std::size_t(cell.data(ResponseModel::RowRole).toULongLong()));
    if (rows.empty() || !m_document.canWrite() || !m_document.isStudy())
        return;
    bool sure = false;
    const QString reason =
        QInputDialog::getText(this, tr("Leave cases out"),
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
    writeEdits(m_document, this, std::move(edits), [this](const Message& trouble) {
        emit noticeRaised({translate(trouble), {}, {}});
    });
}

void DataView::showMenu(const QPoint& place)
{
    const bool canEdit = m_document.isStudy() && m_document.canWrite();
    m_correct->setEnabled(m_document.isStudy() && m_table->currentIndex().isValid());
    m_paste->setEnabled(canEdit);
    m_leaveOut->setEnabled(canEdit);
    QMenu menu(this);
    menu.addActions({m_correct, m_copy, m_paste});
    menu.addSeparator();
    menu.addAction(m_leaveOut);
    menu.exec(place);
}

void DataView::retranslate()
{
    m_labels->setText(tr("Labels"));
    m_labels->setToolTip(tr("Show the words of the answers in place of their codes"));
    m_countsButton->setText(tr("Counts"));
    m_countsButton->setToolTip(tr("Show how often each value of the current column comes"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take off all filters and the sorting"));
    m_text->setPlaceholderText(tr("Find in the responses"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_copy->setText(tr("&Copy"));
    m_paste->setText(tr("&Paste over…"));
    m_correct->setText(tr("C&orrect the value…"));
    m_leaveOut->setText(tr("&Leave the case out…"));
    m_find->setText(tr("&Find in the responses"));
    m_table->scrollingView()->setAccessibleName(tr("Responses"));
    m_table->frozenView()->setAccessibleName(tr("Responses: columns that stay in sight"));
    m_model.retranslate();
}

void DataView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
