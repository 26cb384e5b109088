// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/missing_table.h"

#include "ui/models/figures.h"
#include "ui/responses/response_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace quadrat::ui {

namespace {

std::optional<double> shareOf(const InterviewerMissing& one)
{
    if (one.asked == 0)
        return {};
    return double(one.withoutAnswer) / double(one.asked);
}

} // namespace

MissingTable::MissingTable(QWidget* parent) : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
}

void MissingTable::showItems(std::vector<ItemMissing> items)
{
    std::ranges::stable_sort(items, std::greater(),
                             [](const ItemMissing& item) { return item.share().value_or(0); });
    setAccessibleName(tr("Missing answers by variable"));
    start({tr("variable"), tr("asked"), tr("without an answer"), tr("share"),
           missingText(Missing::NoAnswer), missingText(Missing::DontKnow),
           missingText(Missing::Refused), missingText(Missing::NotApplicable)});
    for (const ItemMissing& item : items)
        add({QString::fromStdString(item.variable), countText(item.asked()),
             countText(item.withoutAnswer()), percentText(item.share()),
             countText(item.of(Missing::NoAnswer)), countText(item.of(Missing::DontKnow)),
             countText(item.of(Missing::Refused)), countText(item.of(Missing::NotApplicable))},
            false);
    resizeColumnsToContents();
}

void MissingTable::showInterviewers(std::vector<InterviewerMissing> interviewers)
{
    std::ranges::stable_sort(interviewers, std::greater(), [](const InterviewerMissing& one) {
        return shareOf(one).value_or(0);
    });
    setAccessibleName(tr("Missing answers by interviewer"));
    start({tr("interviewer"), tr("interviews"), tr("answers due"), tr("missing"), tr("share"),
           tr("against the others")});
    for (const InterviewerMissing& one : interviewers)
        add({one.interviewer.empty() ? tr("not named") : QString::fromStdString(one.interviewer),
             countText(one.interviews), countText(one.asked), countText(one.withoutAnswer),
             percentText(shareOf(one)), one.farAbove ? tr("far more") : QString()},
            one.farAbove);
    resizeColumnsToContents();
}

void MissingTable::start(const QStringList& titles)
{
    setRowCount(0);
    setColumnCount(int(titles.size()));
    for (int column = 0; column < titles.size(); ++column) {
        auto* title = new QTableWidgetItem(titles.at(column));
        title->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, title);
    }
}

void MissingTable::add(const QStringList& texts, bool isTold)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts.at(column));
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (isTold)
            item->setForeground(currentTheme().attention);
        setItem(row, column, item);
    }
}

} // namespace quadrat::ui
