// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/strata_import.h"

#include "core/workflow/open_data.h"
#include "core/workflow/study_frame.h"
#include "ui/models/figures.h"
#include "ui/sample/strata_paste.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_strip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <map>

namespace quadrat::ui {

namespace {

/// The counts of a column; nothing where a cell is none.
std::vector<std::optional<double>> countsOf(const Column& column)
{
    std::vector<std::optional<double>> counts(column.rowCount());
    QStringList texts;
    for (std::size_t row = 0; row < counts.size(); ++row)
        texts << QString::fromStdString(column.label(row));
    const DecimalSign decimal = commonSign(texts);
    for (std::size_t row = 0; row < counts.size(); ++row) {
        const double number = column.number(row);
        counts[row] = column.measure() == Measure::Number && std::isfinite(number)
                          ? std::optional(number)
                          : readWrittenCount(texts[qsizetype(row)], decimal);
    }
    return counts;
}

} // namespace

ListedStrata strataOf(const Dataset& list, const std::string& name, const std::string& count)
{
    const Column& names = list.at(name);
    const auto counts = count.empty() ? std::vector<std::optional<double>>(names.rowCount(), 1)
                                      : countsOf(list.at(count));
    ListedStrata read;
    std::map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < names.rowCount(); ++row) {
        const std::string stratum = names.label(row);
        const auto place = [row] {
            return StrataImport::tr("row %1").arg(countText(row + 2)); // after the header
        };
        if (stratum.empty()) {
            if (counts[row])
                read.refused << StrataImport::tr("%1: there is no name").arg(place());
            continue;
        }
        const auto [found, isNew] = places.try_emplace(stratum, read.strata.size());
        if (isNew)
            read.strata.push_back({.name = stratum});
        if (counts[row] && *counts[row] >= 0 && *counts[row] == std::floor(*counts[row]))
            read.strata[found->second].population += *counts[row];
        else
            read.refused << StrataImport::tr("%1: “%2” is no count")
                                .arg(place(), QString::fromStdString(list.at(count).label(row)));
    }
    if (const auto total = count.empty() ? std::nullopt : totalRow(read.strata)) {
        read.totalRow = QString::fromStdString(read.strata[*total].name);
        read.strata.erase(read.strata.begin() + std::ptrdiff_t(*total));
    }
    return read;
}

StrataImport::StrataImport(const SamplePlan& plan, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_task(this)
{
    setWindowTitle(tr("Import strata"));
    m_head = new QLabel;
    m_head->setProperty("part", "heading");
    m_head->setTextFormat(Qt::PlainText);
    m_name = narrowCombo();
    m_count = narrowCombo();
    m_name->setObjectName("names");
    m_count->setObjectName("counts");
    auto* form = optionForm();
    const auto addRow = [&](const QString& text, QComboBox* combo) {
        auto* label = new QLabel;
        nameField(label, combo, text);
        form->addRow(label, combo);
        connect(combo, &QComboBox::activated, this, &StrataImport::preview);
    };
    addRow(tr("&Names of the strata stand in"), m_name);
    addRow(tr("Their &counts stand in"), m_count);
    m_summary = new QLabel;
    m_summary->setProperty("part", "figure");
    m_trouble = plainLabel({}, "wrong");
    m_table = new QTableView;
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("What would be imported"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = int(StrataField::Expected); column < m_model.columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    m_progress = new ProgressStrip;
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    resize(620, 520);
}

StrataImport::StrataImport(const SamplePlan& plan, const QString& file, QWidget* parent)
    : StrataImport(plan, parent)
{
    m_head->setText(QFileInfo(file).fileName());
    m_progress->follow(
        m_task.start([path = QFileInfo(file).filesystemAbsoluteFilePath()](
                         const Progress& progress) { return openAsItStands(path, {}, progress); },
                     [this](Imported list) { take(std::move(list)); },
                     [this](const Message& reason) { m_trouble->setText(translate(reason)); }),
        tr("Reading %1…").arg(QFileInfo(file).fileName()));
}

StrataImport::StrataImport(const SamplePlan& plan, const std::filesystem::path& study,
                           QWidget* parent)
    : StrataImport(plan, parent)
{
    m_head->setText(tr("The imported list of units"));
    const auto read = [study](const Progress& progress) {
        const auto frame = currentFrame(study);
        return frame ? frameData(study, *frame, progress) : Imported();
    };
    m_progress->follow(
        m_task.start(
            read, [this](Imported list) { takeUnits(std::move(list)); },
            [this](const Message& reason) { m_trouble->setText(translate(reason)); }),
        tr("Reading the list"));
}

/// The columns of areas come first, the one that the sample is stratified by is chosen.
void StrataImport::takeUnits(Imported list)
{
    if (list.data.columns().empty()) {
        m_trouble->setText(tr("No list of units was imported yet. Import one under Draw."));
        return;
    }
    const std::vector<std::string>& strata = m_plan.selection.strata;
    std::vector<std::string> first(strata.begin(), strata.end());
    first.insert(first.end(), m_plan.frame.areas.begin(), m_plan.frame.areas.end());
    take(std::move(list));
    int place = 0;
    for (const std::string& column : first) {
        const QString head = QString::fromStdString(column);
        const int at = m_name->findData(head);
        if (at < place)
            continue;
        m_name->removeItem(at);
        m_name->insertItem(place++, head, head);
    }
    m_name->setCurrentIndex(0);
    select(m_count, QString());
    preview();
}

void StrataImport::take(Imported list)
{
    m_list = std::make_shared<const Imported>(std::move(list));
    m_count->addItem(tr("no column: every row is one"), QString());
    QString name, count;
    for (const Column& column : m_list->data.columns()) {
        const QString head = QString::fromStdString(column.name());
        m_name->addItem(head, head);
        m_count->addItem(head, head);
        const auto field = fieldOfHead(head);
        if (name.isEmpty() && field == StrataField::Name)
            name = head;
        if (count.isEmpty() && field == StrataField::Population)
            count = head;
    }
    select(m_count, count);
    if (!name.isEmpty())
        select(m_name, name);
    preview();
}

void StrataImport::preview()
{
    if (!m_list || m_name->count() == 0)
        return;
    m_read = strataOf(m_list->data, m_name->currentData().toString().toStdString(),
                      m_count->currentData().toString().toStdString());
    m_plan.allocation.strata = m_read.strata;
    m_model.setPlan(m_plan);
    m_summary->setText(tr("%n stratum(s), %1 in all.", nullptr, int(m_read.strata.size()))
                           .arg(m_model.total(int(StrataField::Population))));
    QString remark;
    if (!m_read.totalRow.isEmpty())
        remark = tr("The row “%1” is the sum of the others and was left out.").arg(m_read.totalRow);
    constexpr qsizetype mostNamed = 3;
    if (!m_read.refused.isEmpty())
        remark += (remark.isEmpty() ? QString() : QStringLiteral(" ")) +
                  tr("%n row(s) are left out.", nullptr, int(m_read.refused.size())) + ' ' +
                  m_read.refused.mid(0, mostNamed).join(QStringLiteral("; "));
    m_trouble->setText(remark);
    m_table->resizeColumnsToContents();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_read.strata.empty());
}

} // namespace quadrat::ui
