// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/value_counts_pane.h"

#include "ui/models/figures.h"
#include "ui/responses/response_model.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr std::size_t mostListed = 300; ///< values; of more the most frequent

/// The most frequent values where there are more than can be looked through.
ValueCounts shortened(ValueCounts counts)
{
    if (counts.values.size() > mostListed) {
        std::ranges::stable_sort(counts.values, std::ranges::greater(), &ValueCount::cases);
        counts.values.resize(mostListed);
    }
    return counts;
}

/// A share with a bar behind it.
class ShareDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const double share = index.data(Qt::UserRole).toDouble();
        QRect bar = option.rect.adjusted(2, 3, -2, -3);
        bar.setWidth(int(bar.width() * std::clamp(share, 0.0, 1.0)));
        painter->fillRect(bar, currentTheme().accentSoft);
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

ValueCountsPane::ValueCountsPane(QWidget* parent) : QWidget(parent), m_counting(this)
{
    m_name = new QLabel;
    m_name->setProperty("part", "heading");
    m_name->setTextFormat(Qt::PlainText);
    m_question = plainLabel();
    m_summary = plainLabel({}, "caption");
    m_table = new QTableWidget(0, 3);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 64);
    m_table->setColumnWidth(2, 72);
    m_table->setItemDelegateForColumn(2, new ShareDelegate(m_table));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_question);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    setMinimumWidth(220);
    fill();
}

void ValueCountsPane::show(const SharedResponses& responses, std::size_t column,
                           const Codebook& codebook)
{
    const Column& values = responses->values.columns()[column];
    const Variable* known = codebook.find(values.name());
    m_variable = known ? *known : variableOf(values);
    m_counting.start(
        [responses, column, variable = m_variable](const Progress&) {
            return shortened(
                valueCounts(withMissingCodes(responses->values.columns()[column], variable)));
        },
        [this](ValueCounts counts) {
            m_counts = std::move(counts);
            m_hasCounts = true;
            fill();
        },
        [](const Message&) {});
}

void ValueCountsPane::clear()
{
    m_counting.cancel();
    m_hasCounts = false;
    fill();
}

void ValueCountsPane::fill()
{
    m_table->setHorizontalHeaderLabels({tr("value"), tr("cases"), tr("share")});
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Counts of the current column"));
    m_table->setRowCount(0);
    m_table->setVisible(m_hasCounts);
    m_name->setText(m_hasCounts ? QString::fromStdString(m_variable.name) : QString());
    m_question->hide();
    m_summary->clear();
    if (!m_hasCounts)
        return;
    const std::string language = windowLanguageCode();
    m_question->setText(QString::fromStdString(textIn(m_variable.label, language)));
    m_question->setVisible(!m_question->text().isEmpty());
    QString summary = tr("%1 of %2 cases answered, unweighted.")
                          .arg(countText(m_counts.answered()), countText(m_counts.cases));
    if (m_counts.summary)
        summary += QLatin1Char(' ') + tr("From %1 to %2, mean %3.")
                                          .arg(numberText(m_counts.summary->least, 2),
                                               numberText(m_counts.summary->greatest, 2),
                                               numberText(m_counts.summary->mean, 2));
    m_summary->setText(summary);
    const auto add = [&](const QString& words, std::size_t cases, std::optional<double> share) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto* value = new QTableWidgetItem(words);
        value->setToolTip(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()));
        auto* count = new QTableWidgetItem(countText(cases));
        auto* part = new QTableWidgetItem(share ? percentText(share) : QString());
        part->setData(Qt::UserRole, share.value_or(0));
        for (QTableWidgetItem* item : {count, part})
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!share)
            for (QTableWidgetItem* item : {value, count})
                item->setForeground(currentTheme().muted);
        m_table->setItem(row, 0, value);
        m_table->setItem(row, 1, count);
        m_table->setItem(row, 2, part);
    };
    for (const ValueCount& value : m_counts.values) {
        const ValueLabel* known = m_variable.find(value.value);
        QString words = QString::fromStdString(value.value);
        if (known && !textIn(known->label, language).empty())
            words += QStringLiteral("  ") + QString::fromStdString(textIn(known->label, language));
        if (value.missing != Missing::None)
            words += QStringLiteral(" (%1)").arg(missingText(value.missing));
        add(words, value.cases, m_counts.shareOfAnswered(value));
    }
    std::size_t listed = 0;
    for (const ValueCount& value : m_counts.values)
        listed += value.cases;
    const std::size_t blanks = m_counts.cases - m_counts.answered() -
                               (listed > m_counts.answered() ? listed - m_counts.answered() : 0);
    if (m_counts.different <= m_counts.values.size() && blanks > 0)
        add(tr("blank"), blanks, {});
    if (m_counts.different > m_counts.values.size())
        add(tr("%1 other values").arg(countText(m_counts.different - m_counts.values.size())),
            m_counts.answered() > listed ? m_counts.answered() - listed : 0, {});
    m_table->resizeRowsToContents();
}

void ValueCountsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
