// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_detail.h"

#include "core/io/distinct_values.h"
#include "core/io/lay_out_choice.h"
#include "ui/tasks/guarded.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr std::size_t mostValues = 200;

enum ValueColumn { InFile, Becomes, Means };

} // namespace

ColumnDetail::ColumnDetail(MappingModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    m_title = plainLabel({}, "figure");
    m_layoutLabel = new QLabel;
    m_separatorLabel = new QLabel;
    m_layout = narrowCombo();
    m_layout->setObjectName("layout");
    m_separator = new QLineEdit;
    m_separator->setObjectName("option-separator");
    m_table = new QTableWidget(0, 3);
    m_table->setObjectName("values");
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    m_join = new QPushButton;
    m_join->setObjectName("join");
    auto* form = optionForm();
    form->addRow(m_layoutLabel, m_layout);
    form->addRow(m_separatorLabel, m_separator);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_join);
    connect(m_layout, &QComboBox::activated, this, &ColumnDetail::layOut);
    connect(m_separator, &QLineEdit::editingFinished, this, [this] {
        if (m_separator->isModified())
            layOut();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &ColumnDetail::takeCode);
    connect(m_join, &QPushButton::clicked, this, &ColumnDetail::joinOrPart);
    // Later: the change may come from an item of the table that is then filled anew.
    connect(&m_model, &MappingModel::changed, this, &ColumnDetail::refresh, Qt::QueuedConnection);
    retranslate();
}

void ColumnDetail::showRows(const QList<int>& rows)
{
    m_rows = rows;
    refresh();
}

void ColumnDetail::refresh()
{
    m_rows.removeIf([this](int row) { return row >= m_model.rowCount(); });
    setEnabled(!m_rows.isEmpty());
    m_isFilling = true;
    m_table->setRowCount(0);
    const auto choice = m_rows.isEmpty() ? std::nullopt : m_model.choiceAt(m_rows.first());
    for (QWidget* field : std::initializer_list<QWidget*>{m_layoutLabel, m_layout})
        field->setVisible(choice.has_value());
    const bool isOneCell =
        choice && m_model.mapping().choices[*choice].layout == ChoiceLayout::OneCell;
    m_separatorLabel->setVisible(isOneCell);
    m_separator->setVisible(isOneCell);
    m_join->setText(choice              ? tr("Read as separate &columns")
                    : m_rows.size() > 1 ? tr("Make them &one question with several answers")
                                        : tr("Several &answers stand in one cell"));
    m_join->setEnabled(choice || std::ranges::none_of(m_rows, [this](int row) {
                           return m_model.choiceAt(row) || m_model.personalAt(row);
                       }));
    if (choice)
        showChoice(m_model.mapping().choices[*choice]);
    else if (!m_rows.isEmpty())
        showValues(m_rows.first());
    else
        m_title->clear();
    m_table->setColumnWidth(InFile, 104);
    m_table->setColumnWidth(Becomes, 88);
    m_isFilling = false;
}

void ColumnDetail::showValues(int row)
{
    m_title->setText(QString::fromStdString(m_model.columnAt(row)));
    m_table->setHorizontalHeaderLabels({tr("in the file"), tr("becomes"), tr("which means")});
    const ColumnMapping* entry = m_model.mappingAt(row);
    const Variable* known = entry ? m_model.known().find(entry->variable) : nullptr;
    const DistinctValues values =
        distinctValues(m_model.source()->content.data.columns()[std::size_t(row)]);
    const bool isTaken = entry && !entry->variable.empty();
    for (std::size_t k = 0; k < std::min(values.texts.size(), mostValues); ++k) {
        const std::string& text = values.texts[k];
        const auto code =
            entry ? entry->codes.find(text) : std::map<std::string, std::string>::const_iterator();
        const std::string becomes = !entry || code == entry->codes.end() ? text : code->second;
        const ValueLabel* label = known ? known->find(becomes) : nullptr;
        m_table->insertRow(int(k));
        auto* inFile = new QTableWidgetItem(QString::fromStdString(text));
        auto* result = new QTableWidgetItem(isTaken ? QString::fromStdString(becomes) : QString());
        auto* means = new QTableWidgetItem(
            label ? QString::fromStdString(textIn(label->label, windowLanguageCode())) : QString());
        for (QTableWidgetItem* fixed : {inFile, means})
            fixed->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (!isTaken)
            result->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (becomes == text)
            result->setForeground(currentTheme().muted);
        m_table->setItem(int(k), InFile, inFile);
        m_table->setItem(int(k), Becomes, result);
        m_table->setItem(int(k), Means, means);
    }
}

void ColumnDetail::showChoice(const ChoiceMapping& choice)
{
    m_title->setText(
        tr("%1: a question with several answers").arg(QString::fromStdString(choice.set)));
    m_layout->setCurrentIndex(m_layout->findData(int(choice.layout)));
    m_separator->setText(QString::fromStdString(choice.separator));
    m_separator->setModified(false);
    m_table->setHorizontalHeaderLabels({tr("option"), tr("variable"), tr("label")});
    for (const ChoiceOption& option : choice.options) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList texts{option.value.empty() ? tr("other")
                                                     : QString::fromStdString(option.value),
                                QString::fromStdString(option.variable),
                                QString::fromStdString(textIn(option.label, windowLanguageCode()))};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            m_table->setItem(row, column, item);
        }
    }
}

void ColumnDetail::layOut()
{
    const auto place = m_rows.isEmpty() ? std::nullopt : m_model.choiceAt(m_rows.first());
    if (!place)
        return;
    ImportMapping mapping = m_model.mapping();
    ChoiceMapping& choice = mapping.choices[*place];
    const auto trouble = guarded([&] {
        choice = laidOut(choice, ChoiceLayout(m_layout->currentData().toInt()),
                         m_separator->text().toStdString(), m_model.source()->content.data);
    });
    if (trouble) {
        refresh();
        emit failed(*trouble);
        return;
    }
    m_model.setMapping(std::move(mapping));
    emit worked();
}

void ColumnDetail::joinOrPart()
{
    const QList<int> rows = m_rows;
    const auto trouble = guarded([&] {
        if (const auto choice = m_model.choiceAt(rows.first())) {
            m_model.partChoice(*choice);
            return;
        }
        std::vector<std::string> columns;
        for (const int row : rows)
            columns.push_back(m_model.columnAt(row));
        m_model.joinColumns(columns);
    });
    if (trouble)
        emit failed(*trouble);
    else
        emit worked();
}

void ColumnDetail::takeCode(int row, int column)
{
    if (m_isFilling || column != Becomes)
        return;
    m_model.setCode(m_rows.first(), m_table->item(row, InFile)->text().toStdString(),
                    m_table->item(row, Becomes)->text().trimmed().toStdString());
}

void ColumnDetail::retranslate()
{
    const QSignalBlocker quiet(m_layout);
    m_layout->clear();
    m_layout->addItem(tr("all in one cell"), int(ChoiceLayout::OneCell));
    m_layout->addItem(tr("a column for each option (0 or 1)"), int(ChoiceLayout::Indicators));
    m_layout->addItem(tr("columns for the first, second … answer"), int(ChoiceLayout::Codes));
    nameField(m_layoutLabel, m_layout, tr("Answers &stand"));
    nameField(m_separatorLabel, m_separator, tr("&Parted by"));
    m_table->setAccessibleName(tr("Values of the column"));
    refresh();
}

void ColumnDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
