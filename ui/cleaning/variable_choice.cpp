// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/variable_choice.h"

#include "ui/text/language.h"
#include "ui/text/search.h"
#include "ui/theme/icon.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum Part { Name, Label, Turned };

QString labelOf(const Codebook& codebook, const std::string& name)
{
    const Variable* variable = codebook.find(name);
    return variable ? QString::fromStdString(textIn(variable->label, windowLanguageCode()))
                    : QString();
}

} // namespace

bool isNumber(const Column& column)
{
    return column.measure() == Measure::Number;
}

bool isAny(const Column&)
{
    return true;
}

VariableChoice::VariableChoice(const Dataset& offered, const Codebook& codebook,
                               const std::function<bool(const Column&)>& fits, const QString& other,
                               QWidget* parent)
    : QWidget(parent)
{
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search variables"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_tree = new QTreeWidget;
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Variables"));
    m_tree->setColumnCount(other.isEmpty() ? 2 : 3);
    m_tree->setHeaderLabels(QStringList{tr("Variable"), tr("Label")} +
                            (other.isEmpty() ? QStringList() : QStringList{other}));
    for (const Column& column : offered.columns()) {
        if (!fits(column))
            continue;
        auto* item = new QTreeWidgetItem(m_tree);
        item->setText(Name, QString::fromStdString(column.name()));
        item->setCheckState(Name, Qt::Unchecked);
        item->setText(Label, labelOf(codebook, column.name()));
        item->setToolTip(Label, QStringLiteral("<p>%1</p>").arg(item->text(Label).toHtmlEscaped()));
        if (!other.isEmpty())
            item->setCheckState(Turned, Qt::Unchecked);
    }
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Label, QHeaderView::Stretch);
    m_tree->setMinimumHeight(160);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_search);
    connect(m_tree, &QTreeWidget::itemChanged, this, &VariableChoice::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = m_tree->topLevelItem(row);
            item->setHidden(
                !text.isEmpty() &&
                !matches(item->text(Name) + QLatin1Char(' ') + item->text(Label), text));
        }
    });
}

void VariableChoice::setChosen(const std::vector<std::string>& names,
                               const std::vector<std::string>& turned)
{
    const QSignalBlocker quiet(m_tree);
    const auto state = [](const std::vector<std::string>& among, const std::string& name) {
        return std::ranges::find(among, name) == among.end() ? Qt::Unchecked : Qt::Checked;
    };
    QTreeWidgetItem* first = nullptr;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_tree->topLevelItem(row);
        const std::string name = item->text(Name).toStdString();
        item->setCheckState(Name, state(names, name));
        if (m_tree->columnCount() > Turned)
            item->setCheckState(Turned, state(turned, name));
        if (!first && item->checkState(Name) == Qt::Checked)
            first = item;
    }
    if (first)
        m_tree->scrollToItem(first);
}

std::vector<std::string> VariableChoice::ticked(bool onlyTurned) const
{
    std::vector<std::string> names;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_tree->topLevelItem(row);
        if (item->checkState(Name) == Qt::Checked &&
            (!onlyTurned || item->checkState(Turned) == Qt::Checked))
            names.push_back(item->text(Name).toStdString());
    }
    return names;
}

std::vector<std::string> VariableChoice::chosen() const
{
    return ticked(false);
}

std::vector<std::string> VariableChoice::turned() const
{
    return m_tree->columnCount() > Turned ? ticked(true) : std::vector<std::string>();
}

QComboBox* variableCombo(const Dataset& data, const Codebook& codebook,
                         const std::function<bool(const Column&)>& fits, const std::string& chosen)
{
    auto* combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    for (const Column& column : data.columns()) {
        if (!fits(column))
            continue;
        combo->addItem(QString::fromStdString(column.name()));
        combo->setItemData(combo->count() - 1, labelOf(codebook, column.name()), Qt::ToolTipRole);
    }
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->setCurrentIndex(-1);
    combo->setEditText(QString::fromStdString(chosen));
    return combo;
}

} // namespace quadrat::ui
