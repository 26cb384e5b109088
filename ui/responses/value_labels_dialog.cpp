// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/value_labels_dialog.h"

#include "ui/responses/response_model.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

enum Column { Code, Vietnamese, English, Reason, ColumnCount };

constexpr std::array reasons{Missing::None, Missing::NoAnswer, Missing::DontKnow, Missing::Refused,
                             Missing::NotApplicable};

/// The words under a language, or those that came in none.
QString wordsIn(const Texts& texts, const char* language)
{
    const auto found = texts.find(language);
    return found == texts.end() ? QString() : QString::fromStdString(found->second);
}

} // namespace

ValueLabelsDialog::ValueLabelsDialog(const Variable& variable,
                                     const std::vector<std::string>& found, QWidget* parent)
    : QDialog(parent), m_variable(variable)
{
    setWindowTitle(tr("Values of %1").arg(QString::fromStdString(variable.name)));
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Code"), tr("Words in Vietnamese"), tr("Words in English"), tr("Is it an answer?")});
    m_table->setAccessibleName(windowTitle());
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Vietnamese, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(English, QHeaderView::Stretch);
    m_table->setColumnWidth(Reason, 190);
    for (const ValueLabel& value : variable.values)
        addRow(value);
    for (const std::string& value : found)
        if (!variable.find(value))
            addRow({.value = value});
    auto* add = new QPushButton(tr("&Add a value"));
    auto* remove = new QPushButton(tr("&Remove the value"));
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, Code);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        judge();
    });
    m_remark = plainLabel({}, "wrong");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &ValueLabelsDialog::judge);

    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remark);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(720, 420);
    judge();
}

void ValueLabelsDialog::addRow(const ValueLabel& value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Code, new QTableWidgetItem(QString::fromStdString(value.value)));
    QString vietnamese = wordsIn(value.label, "vi");
    if (vietnamese.isEmpty())
        vietnamese = wordsIn(value.label, "");
    m_table->setItem(row, Vietnamese, new QTableWidgetItem(vietnamese));
    m_table->setItem(row, English, new QTableWidgetItem(wordsIn(value.label, "en")));
    auto* choice = new QComboBox;
    for (const Missing reason : reasons)
        choice->addItem(reason == Missing::None ? tr("yes") : tr("no: %1").arg(missingText(reason)),
                        int(reason));
    choice->setCurrentIndex(choice->findData(int(value.missing)));
    m_table->setCellWidget(row, Reason, choice);
}

void ValueLabelsDialog::judge()
{
    QSet<QString> codes;
    QString trouble;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* item = m_table->item(row, Code);
        const QString code = item ? item->text().trimmed() : QString();
        if (code.isEmpty())
            trouble = tr("Every value needs a code.");
        else if (codes.contains(code))
            trouble = tr("The code %1 is there twice.").arg(code);
        codes.insert(code);
    }
    m_remark->setText(trouble);
    m_remark->setHidden(trouble.isEmpty());
    m_accept->setEnabled(trouble.isEmpty());
}

Variable ValueLabelsDialog::variable() const
{
    Variable changed = m_variable;
    changed.values.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](int column) {
            return m_table->item(row, column)->text().trimmed().toStdString();
        };
        const std::string code = text(Code);
        const ValueLabel* former = m_variable.find(code);
        ValueLabel value = former ? *former : ValueLabel{.value = code};
        // Words that came in no named language stay there while nobody changes them.
        const auto plain = value.label.find("");
        if (plain == value.label.end() || plain->second != text(Vietnamese))
            value.label["vi"] = text(Vietnamese);
        value.label["en"] = text(English);
        std::erase_if(value.label, [](const auto& entry) { return entry.second.empty(); });
        value.missing = Missing(
            static_cast<QComboBox*>(m_table->cellWidget(row, Reason))->currentData().toInt());
        // A value that only stands in the data, without words, needs no entry.
        if (former || !value.label.empty() || value.missing != Missing::None)
            changed.values.push_back(std::move(value));
    }
    return changed;
}

} // namespace quadrat::ui
