// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/cell_dialog.h"

#include "ui/text/language.h"
#include "ui/text/moment.h"
#include "ui/text/translate.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

CellDialog::CellDialog(Document& document, const SharedResponses& responses,
                       const Codebook& codebook, std::size_t row, const std::string& variable,
                       QWidget* parent)
    : QDialog(parent), m_document(document), m_responses(responses), m_codebook(codebook),
      m_row(row), m_name(variable), m_reading(this)
{
    const std::int64_t caseId = m_responses->cases.caseOf(m_row);
    setWindowTitle(tr("Correct a value"));
    auto* title = new QLabel(tr("%1 of case %2").arg(QString::fromStdString(m_name)).arg(caseId));
    title->setProperty("part", "heading");
    title->setTextFormat(Qt::PlainText);
    auto* question = plainLabel();
    if (const Variable* known = std::as_const(m_codebook).find(m_name))
        question->setText(QString::fromStdString(textIn(known->label, windowLanguageCode())));
    question->setHidden(question->text().isEmpty());

    m_value = new QComboBox;
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_reason = new QLineEdit;
    m_remark = plainLabel({}, "wrong");
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Value: a code or its words; empty for a blank"), m_value);
    form->addRow(tr("&Reason, for the log"), m_reason);
    m_historyTitle = new QLabel(tr("Earlier values"));
    m_history = new QTableWidget(0, 5);
    m_history->setHorizontalHeaderLabels(
        {tr("from"), tr("to"), tr("reason"), tr("who"), tr("when")});
    m_history->setAccessibleName(m_historyTitle->text());
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->verticalHeader()->hide();
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_history->setMinimumHeight(120);
    m_historyTitle->hide();
    m_history->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Correct"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(question);
    layout->addLayout(form);
    layout->addWidget(m_remark);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history);
    layout->addWidget(m_buttons);
    setMinimumWidth(480);
    fillValues();
    connect(m_value, &QComboBox::editTextChanged, this, &CellDialog::judge);
    if (!m_document.canWrite()) {
        m_value->setEnabled(false);
        m_reason->setEnabled(false);
        m_remark->setText(m_document.whyReadOnly());
    }
    judge();
    readHistory();
}

void CellDialog::fillValues()
{
    const std::string value = m_responses->values.at(m_name).label(m_row);
    if (const Variable* variable = std::as_const(m_codebook).find(m_name))
        for (const ValueLabel& known : variable->values)
            m_value->addItem(QString::fromStdString(known.value) + QStringLiteral("  ") +
                                 QString::fromStdString(textIn(known.label, windowLanguageCode())),
                             QString::fromStdString(known.value));
    // Choosing an entry puts its code into the field.
    connect(m_value, &QComboBox::activated, this,
            [this](int entry) { m_value->setEditText(m_value->itemData(entry).toString()); });
    m_value->setCurrentIndex(-1);
    m_value->setEditText(QString::fromStdString(value));
    m_value->lineEdit()->selectAll();
}

void CellDialog::judge()
{
    if (!m_document.canWrite()) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
        return;
    }
    const std::vector<WantedValue> wanted{{m_row, m_name, m_value->currentText().toStdString()}};
    const PlannedEdit plan = planEdits(*m_responses, m_codebook, wanted).front();
    m_remark->setText(plan.remark ? translate(*plan.remark) : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(plan.fate == EditFate::Change);
}

std::vector<Edit> CellDialog::edits() const
{
    const std::vector<WantedValue> wanted{{m_row, m_name, m_value->currentText().toStdString()}};
    return editsOf(planEdits(*m_responses, m_codebook, wanted), m_responses->cases,
                   m_reason->text().toStdString(), {});
}

void CellDialog::readHistory()
{
    if (!m_document.file())
        return;
    m_reading.start(
        [file = m_document.file(), set = m_document.responsesName(), name = m_name,
         caseId = m_responses->cases.caseOf(m_row)](const Progress&) {
            return file->use([&](ProjectFile& project) {
                return quadrat::edits(project.database(), set,
                                      {.caseId = caseId, .variable = name});
            });
        },
        [this](std::vector<Edit> history) { showHistory(std::move(history)); },
        [this](const Message& reason) { m_remark->setText(translate(reason)); });
}

void CellDialog::showHistory(std::vector<Edit> history)
{
    m_historyTitle->setVisible(!history.empty());
    m_history->setVisible(!history.empty());
    m_history->setRowCount(int(history.size()));
    for (int row = 0; row < int(history.size()); ++row) {
        const Edit& edit = history[std::size_t(row)];
        const auto put = [&](int column, const QString& text) {
            m_history->setItem(row, column, new QTableWidgetItem(text));
        };
        const auto value = [&](const std::optional<std::string>& text) {
            return text ? QString::fromStdString(*text) : tr("blank");
        };
        put(0, value(edit.oldValue));
        put(1, value(edit.newValue));
        put(2, QString::fromStdString(edit.reason));
        put(3, QString::fromStdString(edit.who));
        put(4, momentText(edit.at));
    }
    m_history->resizeColumnsToContents();
    adjustSize();
}

} // namespace quadrat::ui
