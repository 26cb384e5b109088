// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/data_view.h"

#include "ui/models/figures.h"
#include "ui/responses/cell_actions.h"
#include "ui/responses/column_chooser.h"
#include "ui/responses/value_counts_pane.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/frozen_table.h"
#include "ui/widgets/progress_strip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace quadrat::ui {

namespace {

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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(m_progress);
    layout->addWidget(m_split, 1);
    buildActions();

    connect(&m_document, &Document::opened, this, &DataView::follow);
    connect(&m_document, &Document::responsesChanged, this, &DataView::follow);
    connect(&m_document, &Document::responsePlanChanged, this, &DataView::followPlan);
    connect(&m_document, &Document::dataChanged, this, &DataView::followData);
    connect(m_table, &FrozenTable::rowsAsked, this, &DataView::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            &DataView::showCounts);
    connect(m_columns, &ColumnChooser::changed, this, &DataView::arrange);
    retranslate();
    follow();
}

DataView::~DataView() = default;

QAction* DataView::correctAction() const
{
    return m_cells->correctAction();
}

void DataView::buildActions()
{
    m_find = new QAction(this);
    m_find->setIcon(icon("search"));
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_find, &QAction::triggered, this, [this] {
        m_text->setFocus();
        m_text->selectAll();
    });
    m_cells = new CellActions(m_document, m_model, *m_table, *m_columns, this);
    connect(m_cells, &CellActions::noticeRaised, this, &DataView::noticeRaised);
    addActions(m_cells->all() + QList<QAction*>{m_find});
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
    connect(m_clear, &QToolButton::clicked, m_table, &FrozenTable::showAll);
    m_countsButton = button("chart-bars");
    m_countsButton->setCheckable(true);
    m_countsButton->setChecked(true);
    connect(m_countsButton, &QToolButton::toggled, m_counts, &QWidget::setVisible);
    m_shown = new QLabel;
    m_shown->setProperty("part", "caption");
    m_text = new QLineEdit;
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(220);
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

/// Finds out which rows are to be seen, off the window's thread.
void DataView::look()
{
    if (!m_model.responses())
        return;
    std::vector<ColumnFilter> filters = m_table->filters();
    m_clear->setEnabled(!filters.empty() || m_table->sorting());
    auto* work = m_ordering.start(
        [responses = m_model.responses(), filters, sorting = m_table->sorting(),
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
    m_cells->retranslate();
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
