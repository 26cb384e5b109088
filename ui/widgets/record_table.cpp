// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include <QHeaderView>
#include <QTableView>

namespace quadrat::ui {

void showAsRecords(QTableView* table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace quadrat::ui
