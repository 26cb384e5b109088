// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/check_list.h"

#include "ui/cleaning/check_words.h"
#include "ui/models/figures.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/record_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum Column { What, Count, ColumnCount };

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent)
{
    m_table = new QTableWidget(0, ColumnCount);
    showAsRecords(m_table);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->setColumnWidth(Count, 84);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add = new QPushButton;
    m_add->setMenu(new QMenu(m_add));
    m_edit = new QPushButton;
    m_remove = new QPushButton;
    m_again = new QPushButton;
    auto* changes = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_edit, m_remove})
        changes->addWidget(button);
    changes->addStretch(1);
    changes->addWidget(m_again);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(changes);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        judge();
        emit currentChanged();
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (item->column() != What || item->row() == 0)
            return;
        // Later, since a turned check makes the rows anew, and this item is still in use.
        QMetaObject::invokeMethod(
            this,
            [this, place = std::size_t(item->row() - 1), on = item->checkState() == Qt::Checked] {
                emit turned(place, on);
            },
            Qt::QueuedConnection);
    });
    connect(m_table, &QTableWidget::itemDoubleClicked, this, [this] { m_edit->click(); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto place = current())
            emit editAsked(*place);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto place = current())
            emit removeAsked(*place);
    });
    connect(m_again, &QPushButton::clicked, this, &CheckList::againAsked);
    retranslate();
}

void CheckList::setPlan(const CheckPlan& plan, const Checked& checked, bool canChange)
{
    m_plan = plan;
    m_checked = checked;
    m_canChange = canChange;
    fill();
}

std::optional<std::size_t> CheckList::current() const
{
    const int row = m_table->currentRow();
    if (row <= 0 || std::size_t(row) > m_plan.checks.size())
        return {};
    return std::size_t(row - 1);
}

void CheckList::setCurrent(std::size_t place)
{
    m_table->setCurrentCell(int(place) + 1, What);
}

void CheckList::fill()
{
    const int kept = std::clamp(m_table->currentRow(), 0, int(m_plan.checks.size()));
    {
        const QSignalBlocker quiet(m_table);
        m_table->setHorizontalHeaderLabels({tr("Checks"), tr("Findings")});
        m_table->horizontalHeaderItem(What)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->horizontalHeaderItem(Count)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setRowCount(int(m_plan.checks.size()) + 1);
        m_table->setItem(0, What, new QTableWidgetItem(tr("All checks")));
        auto* all = new QTableWidgetItem(m_checked.data ? countText(m_checked.count()) : QString());
        all->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(0, Count, all);
        const bool fits = m_checked.plan.checks.size() == m_plan.checks.size();
        for (std::size_t k = 0; k < m_plan.checks.size(); ++k) {
            const bool isOff = m_plan.off.contains(k);
            auto* what = new QTableWidgetItem(sentence(m_plan.checks[k]));
            what->setToolTip(QStringLiteral("<p>%1</p>").arg(kindName(m_plan.checks[k])));
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
            if (m_canChange)
                flags |= Qt::ItemIsUserCheckable;
            what->setFlags(flags);
            what->setCheckState(isOff ? Qt::Unchecked : Qt::Checked);
            if (isOff)
                what->setForeground(currentTheme().muted);
            m_table->setItem(int(k) + 1, What, what);
            const bool isKnown = fits && m_checked.plan.checks[k] == m_plan.checks[k] &&
                                 m_checked.plan.off.contains(k) == isOff;
            putCount(int(k) + 1, isKnown ? &m_checked.outcomes[k] : nullptr, isOff);
        }
        m_table->resizeRowsToContents();
        m_table->setCurrentCell(kept, What);
    }
    judge();
}

void CheckList::putCount(int row, const CheckOutcome* outcome, bool isOff)
{
    auto* item = new QTableWidgetItem;
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (isOff) {
        item->setText(tr("off"));
        item->setForeground(currentTheme().muted);
    } else if (outcome && outcome->notRun && outcome->findings.empty()) {
        item->setText(tr("not run"));
        item->setForeground(currentTheme().attention);
        item->setToolTip(
            QStringLiteral("<p>%1</p>").arg(translate(*outcome->notRun).toHtmlEscaped()));
    } else if (outcome) {
        item->setText(countText(outcome->count));
        if (outcome->count == 0)
            item->setForeground(currentTheme().muted);
    }
    m_table->setItem(row, Count, item);
}

void CheckList::judge()
{
    m_add->setEnabled(m_canChange);
    m_edit->setEnabled(m_canChange && current());
    m_remove->setEnabled(m_canChange && current());
}

void CheckList::retranslate()
{
    m_add->setText(tr("&Add"));
    m_edit->setText(tr("&Edit…"));
    m_remove->setText(tr("&Remove"));
    m_again->setText(tr("Check a&gain"));
    m_table->setAccessibleName(tr("Checks"));
    m_add->menu()->clear();
    for (const ResponseCheck& kind : kindsOfChecks())
        m_add->menu()->addAction(kindName(kind) + QStringLiteral("…"), this,
                                 [this, kind] { emit addAsked(kind); });
    fill();
}

void CheckList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CheckList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_table->resizeRowsToContents();
}

} // namespace quadrat::ui
