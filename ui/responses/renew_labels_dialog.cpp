// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/renew_labels_dialog.h"

#include "ui/theme/icon.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

enum Column { What, Former, Now };

/// The words of each language that becomes different.
QString changed(const Texts& texts, const Texts& other)
{
    QStringList words;
    for (const auto& [language, text] : texts) {
        const auto found = other.find(language);
        if (found == other.end() || found->second != text)
            words.push_back(QString::fromStdString(text));
    }
    return words.join(QStringLiteral(" / "));
}

} // namespace

RenewLabelsDialog::RenewLabelsDialog(std::vector<RenewedVariable> renewed, QWidget* parent)
    : QDialog(parent), m_renewed(std::move(renewed)), m_tree(new QTreeWidget)
{
    setObjectName("renew-labels");
    setWindowTitle(tr("Labels from the questionnaire"));
    resize(860, 520);
    auto* words = new QLabel(
        tr("The questionnaire words these variables otherwise by now. Codes and answers stay as "
           "they are: take the new words where they mean the same as what people were asked."));
    words->setWordWrap(true);
    m_tree->setObjectName("renewed-variables");
    m_tree->setAccessibleName(tr("Variables with other words"));
    m_tree->setHeaderLabels({tr("Variable"), tr("In the responses"), tr("In the questionnaire")});
    m_tree->setWordWrap(true);
    m_tree->setColumnWidth(What, 200);
    m_tree->setColumnWidth(Former, 310);
    for (const RenewedVariable& variable : m_renewed)
        addVariable(variable);
    m_tree->expandAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setProperty("main", true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(m_tree, &QTreeWidget::itemChanged, this, &RenewLabelsDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

/// One whose codes seem to mean something else by now is left to the person.
void RenewLabelsDialog::addVariable(const RenewedVariable& variable)
{
    auto* top = new QTreeWidgetItem(m_tree, {QString::fromStdString(variable.name)});
    top->setFlags(top->flags() | Qt::ItemIsUserCheckable);
    top->setCheckState(What, variable.hasMoved() ? Qt::Unchecked : Qt::Checked);
    if (variable.hasMoved()) {
        top->setIcon(Former, icon("warning"));
        top->setText(Former, tr("Words moved from one code to another."));
        top->setText(Now, tr("Answers that are there would be told as something else."));
    }
    for (const RenewedLabel& label : variable.labels) {
        const QString what =
            label.value ? tr("code %1").arg(QString::fromStdString(*label.value)) : tr("question");
        new QTreeWidgetItem(
            top, {what, changed(label.former, label.now), changed(label.now, label.former)});
    }
}

std::vector<RenewedVariable> RenewLabelsDialog::chosen() const
{
    std::vector<RenewedVariable> all;
    for (int k = 0; k < m_tree->topLevelItemCount(); ++k)
        if (m_tree->topLevelItem(k)->checkState(What) == Qt::Checked)
            all.push_back(m_renewed[std::size_t(k)]);
    return all;
}

void RenewLabelsDialog::judge()
{
    const int count = int(chosen().size());
    m_accept->setText(tr("Take the words of %n variable(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

} // namespace quadrat::ui
