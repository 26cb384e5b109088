// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/derived_dialog.h"
#include "ui/cleaning/rule_form.h"
#include "ui/cleaning/value_rows.h"
#include "ui/cleaning/variable_choice.h"
#include "ui/models/figures.h"
#include "ui/responses/response_model.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr std::array reasons{Missing::DontKnow, Missing::Refused, Missing::NoAnswer};

bool isListed(const Column& column)
{
    return column.coded() != nullptr;
}

/// The answers of a variable, those counted ticked; of a scale the two best, if nothing is said.
void fillAnswers(QListWidget* list, const Imported& data, const std::string& source,
                 const std::vector<std::string>& counted)
{
    const QSignalBlocker quiet(list);
    list->clear();
    const Column* column = data.data.find(source);
    if (!column)
        return;
    std::vector<ValueRow> rows = valueRows(*column, data.codebook.find(source));
    std::erase_if(rows, [](const ValueRow& row) { return row.missing != Missing::None; });
    const bool isScale = counted.empty() && isNumber(*column) && rows.size() > 2;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const ValueRow& row = rows[k];
        QString text = QString::fromStdString(row.value);
        if (!row.words.isEmpty())
            text += QStringLiteral("  ") + row.words;
        auto* item =
            new QListWidgetItem(QStringLiteral("%1  (%2)").arg(text, countText(row.cases)), list);
        item->setData(Qt::UserRole, QString::fromStdString(row.value));
        const bool isCounted = std::ranges::find(counted, row.value) != counted.end() ||
                               (isScale && k + 2 >= rows.size());
        item->setCheckState(isCounted ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<std::string> tickedIn(const QListWidget* list)
{
    std::vector<std::string> values;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            values.push_back(list->item(row)->data(Qt::UserRole).toString().toStdString());
    return values;
}

} // namespace

RuleForm topBoxForm(const TopBoxRule& rule, const RuleFormStart& start)
{
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* source = variableCombo(start.data->data, start.data->codebook, isListed, rule.source);
    auto* answers = new QListWidget;
    const auto add = [&](const QString& text, QWidget* field, int stretch) {
        auto* label = new QLabel;
        nameField(label, field, text);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
    };
    add(DerivedDialog::tr("&From the variable"), source, 0);
    add(DerivedDialog::tr("&Answers that count as 1; the others are 0"), answers, 1);
    std::vector<QCheckBox*> inBase;
    for (const Missing reason : reasons) {
        auto* box = new QCheckBox(
            DerivedDialog::tr("\"%1\" is 0 too, in place of missing").arg(missingText(reason)));
        box->setChecked(std::ranges::find(rule.inBase, reason) != rule.inBase.end());
        layout->addWidget(box);
        QObject::connect(box, &QCheckBox::toggled, fields, start.changed);
        inBase.push_back(box);
    }
    fillAnswers(answers, *start.data, rule.source, rule.counted);
    QObject::connect(source, &QComboBox::editTextChanged, fields,
                     [=, data = start.data, changed = start.changed](const QString& name) {
                         fillAnswers(answers, *data, name.toStdString(), {});
                         changed();
                     });
    QObject::connect(answers, &QListWidget::itemChanged, fields, start.changed);
    return {fields,
            [=](DerivedVariable& variable) {
                TopBoxRule made{.source = source->currentText().toStdString(),
                                .counted = tickedIn(answers),
                                .inBase = {}};
                for (std::size_t k = 0; k < reasons.size(); ++k)
                    if (inBase[k]->isChecked())
                        made.inBase.push_back(reasons[k]);
                variable.rule = std::move(made);
            },
            [=, data = start.data] {
                if (const QString unknown = unknownSource(*data, source->currentText());
                    !unknown.isEmpty())
                    return unknown;
                return tickedIn(answers).empty() ? DerivedDialog::tr("Tick the answers counted.")
                                                 : QString();
            }};
}

} // namespace quadrat::ui
