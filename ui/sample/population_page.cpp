// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/population_page.h"

#include "ui/areas/areas_dialog.h"
#include "ui/document/read_study.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/models/table_mime.h"
#include "ui/sample/strata_import.h"
#include "ui/sample/strata_paste.h"
#include "ui/sample/strata_table.h"
#include "ui/text/spreadsheet_text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr int unitEdit = 11; // merge id: typing is one step

/// Columns that are shown only where they are asked for or filled.
constexpr std::array optionalFields{StrataField::Cost, StrataField::Minimum, StrataField::Maximum,
                                    StrataField::Margin};

bool isFilled(const std::vector<PlannedStratum>& strata, StrataField field)
{
    return std::ranges::any_of(strata, [&](const PlannedStratum& one) {
        switch (field) {
        case StrataField::Cost:
            return one.cost != 1;
        case StrataField::Minimum:
            return one.minimum.has_value();
        case StrataField::Maximum:
            return one.maximum.has_value();
        default:
            return one.targetSe.has_value();
        }
    });
}

/// The strata without the columns that are not shown and without the empty row.
class ShownStrata final : public QSortFilterProxyModel {
public:
    ShownStrata(StrataModel& model, const QTableView& table) : m_model(model), m_table(table)
    {
        setSourceModel(&model);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        return std::size_t(row) < m_model.strata().size();
    }
    bool filterAcceptsColumn(int column, const QModelIndex&) const override
    {
        return !m_table.isColumnHidden(column);
    }

private:
    const StrataModel& m_model;
    const QTableView& m_table;
};

} // namespace

PopulationPage::PopulationPage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document)
{
    setObjectName("population");
    m_unitLabel = new QLabel;
    m_unit = new QLineEdit;
    m_unit->setObjectName("unit");
    m_unit->setMaximumWidth(220);
    m_intro = plainLabel({}, "caption");
    m_trouble = plainLabel({}, "wrong");
    m_table = new StrataTable(m_model);
    m_table->setObjectName("strata");

    auto* tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addWidget(m_unitLabel);
    tools->addWidget(m_unit);
    tools->addSpacing(16);
    const auto add = [&](const char* iconName, void (PopulationPage::*slot)()) {
        QToolButton* tool = addTool(iconName, slot);
        tools->addWidget(tool);
        return tool;
    };
    m_add = add("plus", &PopulationPage::addRow);
    m_remove = add("close", &PopulationPage::removeRows);
    m_up = add("chevron-up", &PopulationPage::moveUp);
    m_down = add("chevron-down", &PopulationPage::moveDown);
    tools->addSpacing(8);
    m_paste = add("paste", &PopulationPage::paste);
    m_copy = add("copy", &PopulationPage::copy);
    m_import = add("import", &PopulationPage::import);
    m_fill = add("table", &PopulationPage::fillFromList);
    m_fill->setObjectName("fill-from-list");
    m_areas = add("tree", &PopulationPage::showAreas);
    for (QToolButton* tool : {m_paste, m_copy, m_import, m_fill, m_areas})
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addStretch();
    m_columns = new QToolButton;
    m_columns->setIcon(icon("table"));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columnMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnMenu);
    tools->addWidget(m_columns);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_intro);
    layout->addLayout(tools);
    auto* table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_table, 1);
    table->addWidget(m_table->totals());
    layout->addLayout(table, 1);
    layout->addWidget(m_trouble);

    for (const StrataField field : optionalFields) {
        auto* shown = m_columnMenu->addAction(QString());
        shown->setCheckable(true);
        shown->setData(int(field));
    }
    connect(m_columnMenu, &QMenu::triggered, this, &PopulationPage::showColumns);
    connect(&m_model, &StrataModel::changeAsked, this, &PopulationPage::replaceStrata);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PopulationPage::explainCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PopulationPage::explainCell);
    connect(m_table, &StrataTable::copyAsked, this, &PopulationPage::copy);
    connect(m_table, &StrataTable::pasteAsked, this, &PopulationPage::paste);
    connect(m_table, &StrataTable::emptyAsked, this, &PopulationPage::emptyCells);
    connect(m_unit, &QLineEdit::textEdited, this, [this](const QString& text) {
        SamplePlan plan = m_document.project().sample;
        plan.unit = text.trimmed().toStdString();
        replacePart(m_document, &Project::sample, std::move(plan), tr("say what is counted"),
                    unitEdit);
    });
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &PopulationPage::follow);
    connect(&m_document, &Document::opened, this, [this] { m_model.setRefused({}); });
    retranslate();
    follow();
}

QToolButton* PopulationPage::addTool(const QString& iconName, void (PopulationPage::*slot)())
{
    auto* tool = new QToolButton;
    tool->setIcon(icon(iconName));
    connect(tool, &QToolButton::clicked, this, slot);
    return tool;
}

QString PopulationPage::title() const
{
    return tr("Population");
}

std::optional<Readiness> PopulationPage::readiness() const
{
    using State = Readiness::State;
    const Strata& strata = m_model.strata();
    if (strata.empty())
        return Readiness{State::Empty, tr("The population is not written down yet.")};
    for (int row = 0; row < int(strata.size()); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column)
            if (const QString trouble = m_model.trouble(row, column); !trouble.isEmpty())
                return Readiness{
                    State::Wrong,
                    tr("Population, row %1: %2").arg(countText(std::size_t(row) + 1), trouble)};
    return Readiness{State::InWork, tr("%1 in %n stratum(s).", nullptr, int(strata.size()))
                                        .arg(m_model.total(int(StrataField::Population)))};
}

void PopulationPage::follow()
{
    const SamplePlan& plan = m_document.project().sample;
    m_model.setPlan(plan);
    m_model.setEditable(m_document.canWrite());
    if (const QString unit = QString::fromStdString(plan.unit); m_unit->text().trimmed() != unit)
        m_unit->setText(unit);
    m_unit->setReadOnly(!m_document.canWrite());
    for (QToolButton* tool : {m_add, m_remove, m_up, m_down, m_paste, m_import})
        tool->setEnabled(m_document.canWrite());
    m_fill->setEnabled(m_document.isStudy() && m_document.canWrite());
    showColumns();
    explainCell();
    emit readinessChanged();
}

void PopulationPage::replaceStrata(const Strata& strata, const QString& what)
{
    SamplePlan plan = m_document.project().sample;
    plan.allocation.strata = strata;
    replacePart(m_document, &Project::sample, std::move(plan), what);
}

void PopulationPage::addRow()
{
    Strata strata = m_model.strata();
    const std::vector<int> selected = m_table->selectedRows();
    const int at = selected.empty() ? int(strata.size()) : selected.back() + 1;
    strata.insert(strata.begin() + at, PlannedStratum());
    replaceStrata(strata, tr("add a stratum"));
    const QModelIndex cell = m_model.index(at, int(StrataField::Name));
    m_table->setCurrentIndex(cell);
    m_table->setFocus();
    m_table->edit(cell);
}

void PopulationPage::removeRows()
{
    const std::vector<int> selected = m_table->selectedRows();
    Strata strata = m_model.strata();
    for (auto row = selected.rbegin(); row != selected.rend(); ++row)
        strata.erase(strata.begin() + *row);
    m_model.setRefused({});
    replaceStrata(strata, tr("remove %n stratum(s)", nullptr, int(selected.size())));
}

void PopulationPage::move(int by)
{
    const std::vector<int> selected = m_table->selectedRows();
    Strata strata = m_model.strata();
    if (selected.empty() || selected.front() + by < 0 ||
        std::size_t(selected.back() + by) >= strata.size())
        return;
    const auto first = strata.begin() + selected.front(), last = strata.begin() + selected.back();
    if (by < 0)
        std::rotate(first - 1, first, last + 1);
    else
        std::rotate(first, last + 1, last + 2);
    m_model.setRefused({});
    replaceStrata(strata, tr("move %n stratum(s)", nullptr, int(selected.size())));
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(m_model.index(selected.front() + by, column));
    m_table->selectionModel()->select(
        QItemSelection(m_model.index(selected.front() + by, 0),
                       m_model.index(selected.back() + by, m_model.columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
}

void PopulationPage::emptyCells()
{
    Strata strata = m_model.strata();
    auto refused = m_model.refused();
    for (const QModelIndex& cell : m_table->selectionModel()->selectedIndexes()) {
        refused.erase({cell.row(), cell.column()});
        if (std::size_t(cell.row()) < strata.size() && (cell.flags() & Qt::ItemIsEditable))
            m_model.fields().write(strata[std::size_t(cell.row())],
                                   strataFields[std::size_t(cell.column())], {}, {});
    }
    m_model.setRefused(refused);
    replaceStrata(strata, tr("empty cells"));
}

void PopulationPage::copy()
{
    const ShownStrata shown(m_model, *m_table);
    const QItemSelection selected =
        m_table->selectionModel()->selectedIndexes().size() > 1
            ? shown.mapSelectionFromSource(m_table->selectionModel()->selection())
            : QItemSelection();
    if (shown.rowCount() == 0)
        return;
    QItemSelection range;
    for (const QItemSelectionRange& piece : selected) // pieces where hidden columns were between
        range = {shown.index(range.isEmpty() ? piece.top() : range.first().top(),
                             range.isEmpty() ? piece.left() : range.first().left()),
                 shown.index(piece.bottom(), piece.right())};
    QApplication::clipboard()->setMimeData(tableMime(shown, range).release());
}

void PopulationPage::paste()
{
    if (m_document.canWrite())
        pasteText(QApplication::clipboard()->text());
}

void PopulationPage::pasteText(const QString& text)
{
    const QModelIndex corner = m_table->currentIndex();
    const int row = corner.isValid() ? corner.row() : int(m_model.strata().size());
    QList<StrataField> fields;
    for (int column = std::max(0, corner.column()); column < m_model.columnCount(); ++column)
        if (!m_table->isColumnHidden(column) && column != int(StrataField::Part))
            fields << strataFields[std::size_t(column)];
    const PastedStrata pasted =
        pasteStrata(m_document.project().sample, row, fields, spreadsheetCells(text));
    if (pasted.rows == 0)
        return;
    replaceStrata(pasted.strata, tr("paste %n row(s)", nullptr, pasted.rows));
    auto refused = m_model.refused();
    std::erase_if(refused, [&](const auto& cell) {
        return cell.first.first >= row && cell.first.first < row + pasted.rows;
    });
    refused.insert(pasted.refused.begin(), pasted.refused.end());
    m_model.setRefused(refused);
    emit readinessChanged();
    emit noticeRaised(report(pasted));
}

void PopulationPage::import()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import strata"), QFileInfo(m_document.fileName()).path(),
        tr("Lists (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)") + QStringLiteral(";;") +
            tr("All files (*)"));
    if (!file.isEmpty())
        importFrom(file);
}

void PopulationPage::importFrom(const QString& file)
{
    take(new StrataImport(m_document.project().sample, file, window()));
}

void PopulationPage::fillFromList()
{
    take(new StrataImport(m_document.project().sample, m_document.file()->path(), window()));
}

void PopulationPage::take(StrataImport* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_model.setRefused({});
        replaceStrata(dialog->strata(),
                      tr("import %n stratum(s)", nullptr, int(dialog->strata().size())));
    });
    connect(&m_document, &Document::aboutToLeave, dialog, &QObject::deleteLater);
    dialog->open();
}

void PopulationPage::showAreas()
{
    auto* dialog = new AreasDialog(m_document, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AreasDialog::strataChosen, this, [this](const Strata& strata) {
        m_model.setRefused({});
        replaceStrata(strata, tr("fill the strata from areas"));
    });
    connect(&m_document, &Document::aboutToLeave, dialog, &QObject::deleteLater);
    dialog->open();
}

bool PopulationPage::takeFile(const QString& file)
{
    if (kindOf(file) != StudyKind::Data || !m_document.canWrite())
        return false;
    importFrom(file);
    return true;
}

Notice PopulationPage::report(const PastedStrata& pasted) const
{
    Notice notice{tr("%n row(s) pasted.", nullptr, pasted.rows), {}, {}, Notice::Kind::Information};
    if (!pasted.totalRow.isEmpty())
        notice.text +=
            ' ' +
            tr("The row “%1” is the sum of the others and was left out.").arg(pasted.totalRow);
    if (!pasted.ignored.isEmpty())
        notice.text += ' ' + tr("Not used: %1.").arg(pasted.ignored.join(QStringLiteral(", ")));
    if (pasted.refused.empty())
        return notice;
    constexpr int mostNamed = 3;
    QStringList named;
    for (const auto& [place, refused] : pasted.refused)
        if (named.size() < mostNamed)
            named << tr("row %1, %2: %3")
                         .arg(countText(std::size_t(place.first) + 1),
                              m_model.fields().name(strataFields[std::size_t(place.second)]),
                              refused.reason);
    notice.kind = Notice::Kind::Attention;
    notice.text +=
        ' ' +
        tr("%n cell(s) could not be read and are marked.", nullptr, int(pasted.refused.size())) +
        ' ' + named.join(' ');
    return notice;
}

void PopulationPage::showColumns()
{
    for (QAction* shown : m_columnMenu->actions()) {
        const auto field = StrataField(shown->data().toInt());
        const bool filled = isFilled(m_model.strata(), field);
        if (filled)
            shown->setChecked(true);
        shown->setEnabled(!filled);
        m_table->setColumnHidden(int(field), !shown->isChecked());
    }
    m_table->fitColumns();
}

void PopulationPage::explainCell()
{
    const QModelIndex current = m_table->currentIndex();
    const QString trouble =
        current.isValid() ? m_model.trouble(current.row(), current.column()) : QString();
    const std::optional<Readiness> state = readiness();
    m_trouble->setText(!trouble.isEmpty()                        ? trouble
                       : state->state == Readiness::State::Wrong ? state->reason
                                                                 : QString());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void PopulationPage::retranslate()
{
    nameField(m_unitLabel, m_unit, tr("&What is counted"));
    m_unit->setPlaceholderText(tr("household"));
    m_intro->setText(tr("Who is the sample to speak for? One row a stratum: a commune, a district, "
                        "town and country. Write, or paste from a spreadsheet."));
    m_table->setAccessibleName(tr("Strata of the population"));
    const auto name = [](QToolButton* tool, const QString& text) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    };
    name(m_add, tr("Add a row"));
    name(m_remove, tr("Remove the selected rows"));
    name(m_up, tr("Move up"));
    name(m_down, tr("Move down"));
    name(m_paste, tr("Paste from a spreadsheet (Ctrl+V)"));
    name(m_copy, tr("Copy the table or what is selected (Ctrl+C)"));
    name(m_import, tr("Import strata from a text file or a spreadsheet"));
    name(m_areas, tr("Administrative areas, and strata made of them"));
    name(m_fill, tr("Strata with their counts from the imported list of units"));
    m_fill->setText(tr("From the list…"));
    m_areas->setText(tr("Areas…"));
    m_import->setText(tr("Import…"));
    m_paste->setText(tr("Paste"));
    m_copy->setText(tr("Copy"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    for (QAction* shown : m_columnMenu->actions())
        shown->setText(m_model.fields().name(StrataField(shown->data().toInt())));
    m_model.retranslate();
    m_table->fitColumns();
    explainCell();
}

void PopulationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
