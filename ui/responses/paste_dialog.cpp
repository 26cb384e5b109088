// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/paste_dialog.h"

#include "ui/text/spreadsheet_text.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr std::size_t mostListed = 2000; // cells; the count says how many there are in all

QString valueText(const std::optional<std::string>& value)
{
    return value ? QString::fromStdString(*value) : quadrat::ui::PasteDialog::tr("blank");
}

} // namespace

PasteDialog::PasteDialog(const ResponseModel& model, const std::vector<int>& columns,
                         const QModelIndex& corner, const QString& text, QWidget* parent)
    : QDialog(parent), m_responses(model.responses())
{
    setWindowTitle(tr("Paste over answers"));
    const auto first = std::ranges::find(columns, corner.column());
    std::size_t outside = 0;
    std::vector<WantedValue> wanted;
    const QList<QStringList> rows = spreadsheetCells(text);
    for (qsizetype r = 0; r < rows.size(); ++r)
        for (qsizetype c = 0; c < rows.at(r).size(); ++c) {
            const auto row = std::size_t(corner.row() + r);
            if (row >= model.rows().size() || columns.end() - first <= c) {
                ++outside;
                continue;
            }
            wanted.push_back(
                {model.rows()[row], model.variable(*(first + c)), rows.at(r).at(c).toStdString()});
        }
    m_plan = planEdits(*m_responses, model.codebook(), wanted);

    const auto count = [&](EditFate fate) {
        return int(std::ranges::count(m_plan, fate, &PlannedEdit::fate));
    };
    const int changes = count(EditFate::Change);
    auto* summary = plainLabel(tr("%1 values would change, %2 are the same, %3 are refused.")
                                   .arg(changes)
                                   .arg(count(EditFate::Same))
                                   .arg(count(EditFate::Refused)),
                               "heading");
    auto* table = new QTableWidget(0, 5);
    table->setHorizontalHeaderLabels(
        {tr("case"), tr("variable"), tr("from"), tr("to"), tr("remark")});
    table->setAccessibleName(tr("What would be pasted"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (const PlannedEdit& edit : m_plan) {
        if (edit.fate == EditFate::Same || std::size_t(table->rowCount()) >= mostListed)
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        const bool refused = edit.fate == EditFate::Refused;
        const QStringList texts{
            QString::number(m_responses->cases.caseOf(edit.wanted.row)),
            QString::fromStdString(edit.wanted.variable), valueText(edit.oldValue),
            refused ? QString::fromStdString(edit.wanted.text) : valueText(edit.newValue),
            edit.remark ? translate(*edit.remark) : QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts.at(column));
            if (refused)
                item->setForeground(currentTheme().attention);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    m_reason = new QLineEdit;
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Reason, for the log"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Paste"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(changes > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    if (outside > 0) {
        auto* note = plainLabel(tr("%n pasted cell(s) lie beyond the last row or column and are "
                                   "left out.",
                                   nullptr, int(outside)),
                                "wrong");
        layout->addWidget(note);
    }
    layout->addWidget(table, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(720, 480);
}

std::vector<Edit> PasteDialog::edits() const
{
    return editsOf(m_plan, m_responses->cases, m_reason->text().toStdString(), {});
}

} // namespace quadrat::ui
