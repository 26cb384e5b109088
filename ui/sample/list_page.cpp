// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/list_page.h"

#include "core/data/take_rows.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/write_data.h"
#include "ui/models/figures.h"
#include "ui/models/table_mime.h"
#include "ui/sample/draw_model.h"
#include "ui/sample/drawn_samples.h"
#include "ui/sample/sheets_dialog.h"
#include "ui/text/language.h"
#include "ui/text/moment.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/frozen_table.h"
#include "ui/widgets/progress_strip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace quadrat::ui {

namespace {

constexpr qint64 mostCopied = 500'000; // cells; more belongs into a file
constexpr int narrowestColumn = 96, widestColumn = 260;
constexpr int searchPause = 250;          // ms
constexpr std::size_t mostStrata = 5'000; // entries to choose from

/// Columns that a person reads first, and those that only programs need.
bool isForPrograms(const std::string& name)
{
    return name.starts_with("stage") || name == "probability" || name == "unit";
}

QString choiceText(const Draw& draw)
{
    return QStringLiteral("%1 · %2").arg(drawName(draw),
                                         momentText(draw.certificate.drawnAt).section(' ', 0, 0));
}

} // namespace

ListPage::ListPage(Document& document, DrawnSamples& samples, QWidget* parent)
    : WorkspacePage(parent), m_document(document), m_samples(samples), m_reading(this),
      m_looking(this), m_writing(this)
{
    setObjectName("list");
    const auto action = [this](const char* iconName, auto slot) {
        auto* made = new QAction(icon(iconName), QString(), this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_find = action("search", [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    m_copy = action("copy", [this] { copy(); });
    m_export = action("export", [this] { exportRows(); });
    m_sheets = action("print", [this] { printSheets(); });
    m_table = new FrozenTable;
    m_table->setObjectName("drawn-list");
    m_table->setModel(&m_model);
    m_progress = new ProgressStrip;
    m_empty = new EmptyPage;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildBar());
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPause);
    connect(&m_pause, &QTimer::timeout, this, &ListPage::look);
    connect(m_empty, &EmptyPage::mainClicked, this, [this] {
        if (m_samples.missingList())
            m_samples.chooseList(this);
        else
            emit pageRequested("draw");
    });
    connect(m_table, &FrozenTable::rowsAsked, this, &ListPage::look);
    connect(m_table, &FrozenTable::copyAsked, this, &ListPage::copy);
    connect(m_table, &FrozenTable::menuAsked, this, [this](const QPoint& place) {
        QMenu menu(this);
        menu.addActions({m_copy, m_export, m_sheets});
        menu.exec(place);
    });
    connect(&m_samples, &DrawnSamples::changed, this, &ListPage::follow);
    connect(&m_samples, &DrawnSamples::currentChanged, this, &ListPage::follow);
    retranslate();
    follow();
}

QWidget* ListPage::buildBar()
{
    m_draw = narrowCombo();
    m_draw->setObjectName("which-draw");
    m_draw->setMinimumContentsLength(21);
    m_role = narrowCombo();
    m_role->setObjectName("role");
    m_stratum = narrowCombo();
    m_stratum->setObjectName("stratum");
    m_search = new QLineEdit;
    m_search->setObjectName("search");
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_clear = new QToolButton;
    m_clear->setIcon(icon("close"));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_shown = new QLabel;
    m_shown->setObjectName("shown");
    m_shown->setProperty("part", "caption");
    m_exportButton = new QPushButton(icon("export"), QString());
    m_sheetsButton = new QPushButton(icon("print"), QString());
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_draw, 2);
    layout->addWidget(m_search, 3);
    layout->addWidget(m_stratum, 2);
    layout->addWidget(m_role, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_shown);
    layout->addWidget(m_exportButton);
    layout->addWidget(m_sheetsButton);
    connect(m_draw, &QComboBox::activated, this, [this](int row) { m_samples.setCurrent(row); });
    for (QComboBox* combo : {m_role, m_stratum})
        connect(combo, &QComboBox::activated, this, &ListPage::look);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_clear, &QToolButton::clicked, this, &ListPage::clear);
    connect(m_exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    connect(m_sheetsButton, &QPushButton::clicked, m_sheets, &QAction::trigger);
    return bar;
}

QString ListPage::title() const
{
    return tr("List");
}

QList<QAction*> ListPage::actionsFor(Workspace::Menu menu) const
{
    if (menu == Workspace::Menu::File)
        return {m_export, m_sheets};
    return {};
}

void ListPage::tell(const Message& reason)
{
    emit noticeRaised({translate(reason), {}, {}});
}

/// Another sample is looked at, or another study: its list is read off the window's thread.
void ListPage::follow()
{
    const Draw* draw = m_samples.missingList() ? nullptr : m_samples.current();
    m_states->setCurrentIndex(draw ? 1 : 0);
    sayWhyEmpty();
    {
        const QSignalBlocker quiet(m_draw);
        m_draw->clear();
        for (const Draw& each : m_samples.draws())
            m_draw->addItem(choiceText(each));
        m_draw->setCurrentIndex(m_samples.currentIndex());
    }
    for (QAction* action : {m_export, m_sheets})
        action->setEnabled(draw != nullptr);
    if (!draw) {
        m_reading.cancel();
        m_shownDraw.reset();
        showList(nullptr);
        return;
    }
    if (m_shownDraw == draw->id && m_model.list())
        return;
    m_shownDraw = draw->id;
    auto* work = m_reading.start(
        [study = m_document.file()->path(), draw = *draw](const Progress& progress) {
            return std::make_shared<const Imported>(drawnList(study, draw, progress));
        },
        [this](SharedList list) { showList(std::move(list)); },
        [this](const Message& reason) {
            showList(nullptr);
            tell(reason);
        });
    m_progress->follow(work, tr("Reading the list"));
}

void ListPage::showList(SharedList list)
{
    m_table->setSorting({});
    m_model.setList(std::move(list));
    fillChoices();
    QList<int> hidden;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (isForPrograms(m_model.list()->data.columns()[std::size_t(column)].name()))
            hidden << column;
    const int code = m_model.columnOf(sampleColumn::caseCode);
    m_table->setColumns(code >= 0 ? QList<int>{code} : QList<int>(), hidden);
    for (QTableView* view : {m_table->frozenView(), m_table->scrollingView()})
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QString head = m_model.headerData(column, Qt::Horizontal).toString();
            const QString cell = m_model.index(0, column).data().toString();
            const QFontMetrics metrics = view->fontMetrics();
            const int width = std::max(metrics.horizontalAdvance(head) + 32,
                                       metrics.horizontalAdvance(cell) + 40);
            view->setColumnWidth(column, std::clamp(width, narrowestColumn, widestColumn));
        }
    m_table->setColumns(m_table->frozen(), hidden);
    look();
}

/// The strata of the list to choose from, in its own order.
void ListPage::fillChoices()
{
    const QSignalBlocker quiet(m_stratum);
    m_stratum->clear();
    m_stratum->addItem(tr("all strata"), QString());
    const Draw* draw = m_samples.current();
    if (!draw || !m_model.list())
        return;
    const std::vector<StratumCount>& strata = draw->certificate.strata;
    for (std::size_t k = 0; k < std::min(strata.size(), mostStrata); ++k)
        if (!strata[k].label.empty())
            m_stratum->addItem(QString::fromStdString(strata[k].label),
                               QString::fromStdString(strata[k].label));
    m_stratum->setVisible(m_stratum->count() > 2);
}

/// Finds out which rows are to be seen, off the window's thread.
void ListPage::look()
{
    const SharedList list = m_model.list();
    if (!list) {
        m_shown->clear();
        return;
    }
    std::vector<ColumnFilter> filters = m_table->filters();
    if (const int role = m_model.columnOf("role"); role >= 0 && m_role->currentIndex() > 0)
        filters.push_back(
            {std::size_t(role), "=" + m_role->currentData().toString().toStdString()});
    std::vector<std::string> strata; // the values of the strata columns, which a label joins
    if (const Draw* draw = m_samples.current(); draw && m_stratum->currentIndex() > 0) {
        const auto& columns = draw->certificate.plan.strata;
        const QStringList values =
            columns.size() > 1 ? m_stratum->currentData().toString().split(QStringLiteral(" / "))
                               : QStringList{m_stratum->currentData().toString()};
        for (std::size_t k = 0; k < columns.size() && k < std::size_t(values.size()); ++k)
            if (const int column = m_model.columnOf(columns[k]); column >= 0)
                filters.push_back({std::size_t(column), "=" + values[qsizetype(k)].toStdString()});
    }
    const std::string text = m_search->text().toStdString();
    m_clear->setEnabled(!filters.empty() || !text.empty() || m_table->sorting());
    auto* work = m_looking.start(
        [list, filters, text, sorting = m_table->sorting()](const Progress& progress) {
            RowList rows = filteredRows(list->data, filters, {}, progress);
            rows = rowsWithWords(list->data, rows, text, progress);
            if (sorting)
                sortRows(rows, list->data.columns()[std::size_t(sorting->first)], sorting->second);
            return rows;
        },
        [this](RowList rows) { showRows(std::move(rows)); },
        [this](const Message& reason) { tell(reason); });
    m_progress->follow(work, tr("Looking through the list"));
}

void ListPage::showRows(RowList rows)
{
    m_model.setRows(std::move(rows));
    const std::size_t all = m_model.list()->data.rowCount();
    const std::size_t shown = m_model.rows().size();
    m_shown->setText(shown == all ? tr("%1 units").arg(countText(all))
                                  : tr("%1 of %2 units").arg(countText(shown), countText(all)));
    m_exportButton->setEnabled(shown > 0);
    m_export->setEnabled(shown > 0);
    if (shown > 0)
        m_table->setCurrentIndex(m_model.index(0, std::max(0, m_table->currentIndex().column())));
}

void ListPage::clear()
{
    m_table->showAll();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_role->setCurrentIndex(0);
    m_stratum->setCurrentIndex(0);
}

void ListPage::copy()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += qint64(range.width()) * range.height();
    if (cells <= 1)
        cells = qint64(m_model.rowCount()) * m_model.columnCount(); // stands for the whole list
    if (cells > mostCopied) {
        emit noticeRaised({tr("%1 cells are too many for the clipboard. Export the list to a file "
                              "in their place.")
                               .arg(countText(std::size_t(cells))),
                           tr("Export…"), [this] { exportRows(); }});
        return;
    }
    QApplication::clipboard()->setMimeData(tableMime(m_model, selection).release());
}

void ListPage::exportRows()
{
    const QFileInfo study(m_document.fileName());
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the list"),
        study.dir().filePath(study.completeBaseName() + tr(" list") + QStringLiteral(".xlsx")),
        tr("Excel workbook (*.xlsx);;Text for Excel (*.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ListPage::exportTo(const QString& file)
{
    const DataWriting writing{
        .cells = CellWording::Codes, .language = windowLanguageCode(), .forExcel = true};
    auto* work = m_writing.start(
        [list = m_model.list(), rows = m_model.rows(), writing,
         path = QFileInfo(file).filesystemAbsoluteFilePath()](const Progress& progress) {
            const std::filesystem::path target = path;
            checkDataName(target);
            const std::vector<std::size_t> chosen(rows.begin(), rows.end());
            writeData(target, takeRows(list->data, chosen), list->codebook, writing, progress);
            return true;
        },
        [this, file](bool) {
            emit noticeRaised({tr("%1 is written. It holds names and addresses as the list does: "
                                  "keep it apart from the answers.")
                                   .arg(QFileInfo(file).fileName()),
                               {},
                               {},
                               Notice::Kind::Information});
            emit exported(file);
        },
        [this](const Message& reason) { tell(reason); });
    m_progress->follow(work, tr("Writing %1").arg(QFileInfo(file).fileName()));
}

void ListPage::printSheets()
{
    const Draw* draw = m_samples.current();
    if (!draw || !m_model.list())
        return;
    auto* dialog = new SheetsDialog(m_document, *draw, m_model.list(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_document, &Document::aboutToLeave, dialog, &QObject::deleteLater);
    dialog->open();
}

void ListPage::retranslate()
{
    const QVariant role = m_role->currentData();
    m_role->clear();
    m_role->addItem(tr("main and reserve"), QString());
    m_role->addItem(tr("main"), QStringLiteral("main"));
    m_role->addItem(tr("reserve"), QStringLiteral("reserve"));
    select(m_role, role.isValid() ? role : QVariant(QString()));
    if (m_stratum->count() > 0)
        m_stratum->setItemText(0, tr("all strata"));
    m_draw->setAccessibleName(tr("Sample"));
    m_role->setAccessibleName(tr("Main sample or reserve"));
    m_stratum->setAccessibleName(tr("Stratum"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take off the search, all filters and the sorting"));
    m_find->setText(tr("&Find in the list"));
    m_copy->setText(tr("&Copy"));
    m_export->setText(tr("E&xport the list…"));
    m_exportButton->setText(tr("Export…"));
    m_exportButton->setToolTip(tr("The rows in sight as an Excel workbook or text"));
    m_sheets->setText(tr("Contact &sheets…"));
    m_sheetsButton->setText(tr("Contact sheets…"));
    m_sheetsButton->setToolTip(tr("Print the drawn units for those who visit them"));
    m_table->scrollingView()->setAccessibleName(tr("Drawn units"));
    m_table->frozenView()->setAccessibleName(tr("Drawn units: columns that stay in sight"));
    sayWhyEmpty();
    m_model.retranslate();
    if (m_model.list())
        showRows(m_model.rows());
    const QSignalBlocker quiet(m_draw);
    for (int row = 0; row < m_draw->count(); ++row)
        m_draw->setItemText(row, choiceText(m_samples.draws()[std::size_t(row)]));
}

void ListPage::sayWhyEmpty()
{
    const std::optional<Message>& missing = m_samples.missingList();
    m_empty->setWords(tr("Who is asked"),
                      missing ? translate(*missing)
                              : tr("Here stands the list of the units that were drawn, to be "
                                   "searched, printed and handed to those who visit them."));
    m_empty->setButtons(missing ? tr("Choose the list file…") : tr("Draw a sample"), {});
}

void ListPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
