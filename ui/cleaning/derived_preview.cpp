// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/derived_preview.h"

#include "ui/models/figures.h"
#include "ui/responses/response_model.h"
#include "ui/text/language.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

QTableWidget* table(const QStringList& titles)
{
    auto* made = new QTableWidget(0, int(titles.size()));
    made->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < titles.size(); ++column)
        made->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionMode(QAbstractItemView::NoSelection);
    made->setTabKeyNavigation(false);
    made->setShowGrid(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < titles.size(); ++column)
        made->setColumnWidth(column, 78);
    made->verticalHeader()->setDefaultSectionSize(made->fontMetrics().height() + 8);
    return made;
}

void putRow(QTableWidget* table, const QStringList& texts, bool isMuted, bool isWrong = false)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(QStringLiteral("<p>%1</p>").arg(texts.at(column).toHtmlEscaped()));
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (isMuted || isWrong)
            item->setForeground(isWrong ? currentTheme().attention : currentTheme().muted);
        table->setItem(row, column, item);
    }
}

void putCounts(QTableWidget* table, const Variable& variable, const ValueCounts& counts)
{
    table->setRowCount(0);
    std::size_t listed = 0;
    for (const ValueCount& value : counts.values) {
        const ValueLabel* known = variable.find(value.value);
        QString words = QString::fromStdString(value.value);
        if (known && !textIn(known->label, windowLanguageCode()).empty())
            words += QStringLiteral("  ") +
                     QString::fromStdString(textIn(known->label, windowLanguageCode()));
        if (value.missing != Missing::None)
            words += QStringLiteral(" (%1)").arg(missingText(value.missing));
        const auto share = counts.shareOfAnswered(value);
        putRow(table, {words, countText(value.cases), share ? percentText(share) : QString()},
               !share);
        listed += value.cases;
    }
    if (counts.cases > listed)
        putRow(table,
               {counts.different > counts.values.size() ? DerivedPreview::tr("other values, blank")
                                                        : DerivedPreview::tr("blank"),
                countText(counts.cases - listed),
                {}},
               true);
}

} // namespace

DerivedOutlook outlookOn(const DerivedVariable& variable, const Imported& data)
{
    constexpr std::size_t mostListed = 60;
    const std::vector<std::string> sources = sourcesOf(variable);
    // Beside its sources alone the variable gets its entry of the codebook too.
    Imported part;
    for (const std::string& source : sources) {
        const Column* column = data.data.find(source);
        if (!column) {
            derive(data.data, data.codebook, variable); // says what is missing, and what is near
            continue;
        }
        part.data.put(*column);
        if (const Variable* known = data.codebook.find(source))
            part.codebook.variables.push_back(*known);
    }
    if (sources.empty()) // a constant still has a value a row
        part.data = data.data;
    deriveAll(part.data, part.codebook, {variable});
    DerivedOutlook outlook;
    outlook.made = *std::as_const(part.codebook).find(variable.name);
    outlook.counts = valueCounts(part.data.at(variable.name), mostListed);
    outlook.doubts = doubtsAbout(data.data, data.codebook, variable);
    if (const auto* scale = std::get_if<ScaleRule>(&variable.rule)) {
        outlook.reliability = scaleReliability(part.data, part.codebook, variable.name, *scale);
    } else if (sources.size() == 1) {
        const Column& column = part.data.at(sources.front());
        const Variable* known = std::as_const(part.codebook).find(column.name());
        outlook.source = known ? *known : variableOf(column);
        outlook.sourceCounts = valueCounts(column, mostListed);
    }
    return outlook;
}

DerivedPreview::DerivedPreview(std::shared_ptr<const Imported> imported, QWidget* parent)
    : QWidget(parent), m_data(std::move(imported)), m_trying(this)
{
    const QStringList counts{tr("value"), tr("cases"), tr("share")};
    m_madeTitle = plainLabel({}, "heading");
    m_sourceTitle = plainLabel({}, "heading");
    m_summary = plainLabel({}, "caption");
    m_alpha = plainLabel();
    m_doubts = plainLabel({}, "wrong");
    m_made = table(counts);
    m_source = table(counts);
    m_items = table({tr("item"), tr("with the rest"), tr("α without it")});
    m_made->setAccessibleName(tr("Counts of the new variable"));
    m_source->setAccessibleName(tr("Counts of the variable it is made from"));
    m_items->setAccessibleName(tr("How each item goes with the rest of the scale"));
    m_items->setColumnWidth(1, 130);
    m_items->setColumnWidth(2, 110);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_madeTitle, m_summary, m_doubts})
        layout->addWidget(widget);
    layout->addWidget(m_made, 1);
    layout->addWidget(m_sourceTitle);
    layout->addWidget(m_alpha);
    layout->addWidget(m_source, 1);
    layout->addWidget(m_items, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &DerivedPreview::start);
    fill();
}

void DerivedPreview::follow(const DerivedVariable& variable)
{
    m_variable = variable;
    m_pause.start();
}

void DerivedPreview::clear()
{
    m_pause.stop();
    m_trying.cancel();
    m_outlook.reset();
    fill();
}

void DerivedPreview::start()
{
    m_trying.start([variable = m_variable,
                    data = m_data](const Progress&) { return outlookOn(variable, *data); },
                   [this](DerivedOutlook outlook) {
                       m_outlook = std::move(outlook);
                       fill();
                       emit tried({});
                   },
                   [this](const Message& reason) {
                       m_outlook.reset();
                       fill();
                       emit tried(translate(reason));
                   });
}

void DerivedPreview::fill()
{
    const bool any = m_outlook.has_value();
    const bool isScale = any && m_outlook->reliability;
    const bool hasSource = any && m_outlook->source;
    m_made->setVisible(any);
    m_summary->setVisible(any);
    m_source->setVisible(hasSource);
    m_items->setVisible(isScale);
    m_alpha->setVisible(isScale);
    m_sourceTitle->setVisible(hasSource || isScale);
    m_doubts->clear();
    m_madeTitle->setText(any ? tr("What it gives") : tr("What it gives is shown here."));
    m_doubts->setVisible(any && !m_outlook->doubts.empty());
    if (!any)
        return;
    QString summary =
        tr("%1 of %2 cases have a value, unweighted.")
            .arg(countText(m_outlook->counts.answered()), countText(m_outlook->counts.cases));
    if (const auto& numbers = m_outlook->counts.summary)
        summary += QLatin1Char(' ') + tr("From %1 to %2, mean %3.")
                                          .arg(numberText(numbers->least, 2),
                                               numberText(numbers->greatest, 2),
                                               numberText(numbers->mean, 2));
    m_summary->setText(summary);
    putCounts(m_made, m_outlook->made, m_outlook->counts);
    QStringList doubts;
    for (const Message& doubt : m_outlook->doubts)
        doubts << translate(doubt);
    m_doubts->setText(doubts.join(QLatin1Char('\n')));
    if (hasSource) {
        m_sourceTitle->setText(
            tr("Made from %1").arg(QString::fromStdString(m_outlook->source->name)));
        putCounts(m_source, *m_outlook->source, m_outlook->sourceCounts);
    }
    if (isScale)
        fillReliability(*m_outlook->reliability);
}

void DerivedPreview::fillReliability(const ScaleReliability& reliability)
{
    m_sourceTitle->setText(tr("Do the items go together?"));
    QString text = reliability.alpha
                       ? tr("Cronbach's α = %1, from %2 cases that answered all items.")
                             .arg(numberText(reliability.alpha, 2), countText(reliability.cases))
                       : tr("Cronbach's α does not exist here: it needs two items or more, and "
                            "cases that differ.");
    QStringList against;
    for (const ItemReliability& item : reliability.items)
        if (item.runsAgainst())
            against << QString::fromStdString(item.item);
    if (!against.isEmpty())
        text += QLatin1Char(' ') + tr("Against the scale runs: %1. Turn it round, or leave it out.")
                                       .arg(against.join(QStringLiteral(", ")));
    m_alpha->setText(text);
    m_items->setRowCount(0);
    for (const ItemReliability& item : reliability.items)
        putRow(m_items,
               {QString::fromStdString(item.item), numberText(item.restCorrelation, 2),
                numberText(item.alphaWithout, 2)},
               false, item.runsAgainst());
}

} // namespace quadrat::ui
