// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/error_rates.h"

#include "ui/text/reader.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

enum Column { Who, Fields, Errors, Share, Likely, ColumnCount };

} // namespace

ErrorRates::ErrorRates(QWidget* parent)
    : QWidget(parent), m_title(plainLabel({}, "heading")), m_notCounted(plainLabel({}, "caption")),
      m_help(new HelpMark), m_table(new QTableWidget(0, ColumnCount))
{
    m_table->setObjectName("rates");
    showAsRecords(m_table);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Who, QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_help);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_notCounted);
    column->addWidget(m_table, 1);
    retranslate();
}

void ErrorRates::setComparison(const KeyingComparison& comparison)
{
    const Reader reader(currentLanguage());
    m_table->setRowCount(0);
    m_notCounted->setText(tr("%n difference(s) are not decided yet, and not counted.", nullptr,
                             int(comparison.undecided)));
    m_notCounted->setVisible(comparison.undecided > 0);
    const auto add = [&](const ErrorRate& rate) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto share = rate.share();
        const auto interval = rate.interval();
        const QStringList texts{QString::fromStdString(rate.name), reader.count(rate.fields),
                                reader.count(rate.errors),
                                share ? reader.share(100 * *share, 2) : QString(),
                                interval ? reader.range(reader.number(100 * interval->lower, 2),
                                                        reader.number(100 * interval->upper, 2))
                                         : QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column > Who)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    };
    for (const ErrorRate& rate : comparison.byClerk)
        add(rate);
    for (const ErrorRate& rate : comparison.byQuestion)
        add(rate);
}

void ErrorRates::retranslate()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Clerk or question"), tr("Fields"), tr("Errors"), tr("Rate"), tr("95 %")});
    for (int column = Fields; column < ColumnCount; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_title->setText(tr("Errors"));
    m_help->setTerm(tr("Error rate"),
                    tr("Of the fields a clerk keyed, how many were decided to be wrong; beside it "
                       "where the rate of this clerk may lie (95 % interval by Wilson). Two "
                       "clerks rarely make the same mistake, but a field that both misread is not "
                       "found. Below 0.5 % is good work; above 1 % key more forms twice."));
}

void ErrorRates::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
