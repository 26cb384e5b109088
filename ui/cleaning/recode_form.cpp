// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/derived_dialog.h"
#include "ui/cleaning/recode_table.h"
#include "ui/cleaning/rule_form.h"
#include "ui/cleaning/variable_choice.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

void fillRows(RecodeTable* table, const Imported& data, const std::string& source,
              const std::vector<RecodeCase>& cases, const std::vector<ValueLabel>& words)
{
    const Column* column = data.data.find(source);
    table->fill(column ? valueRows(*column, data.codebook.find(source)) : std::vector<ValueRow>(),
                !column || isNumber(*column), cases, words);
}

} // namespace

RuleForm recodeForm(const RecodeRule& rule, const RuleFormStart& start)
{
    auto* fields = new QWidget;
    auto* layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* source = variableCombo(start.data->data, start.data->codebook, isAny, rule.source);
    auto* table = new RecodeTable;
    const auto label = [&](const QString& text, QWidget* field) {
        auto* made = plainLabel();
        nameField(made, field, text);
        layout->addWidget(made);
    };
    label(DerivedDialog::tr("&From the variable"), source);
    layout->addWidget(source);
    label(DerivedDialog::tr("&What its values become"), table);
    layout->addWidget(table, 1);
    auto* add = new QPushButton(DerivedDialog::tr("&Add a row"));
    layout->addWidget(add, 0, Qt::AlignLeft);
    auto* rest = new QComboBox;
    rest->addItem(DerivedDialog::tr("stays as it is"), int(Otherwise::Copy));
    rest->addItem(DerivedDialog::tr("becomes blank"), int(Otherwise::Blank));
    rest->addItem(DerivedDialog::tr("becomes the value"), int(Otherwise::Value));
    select(rest, int(rule.otherwise));
    auto* value = new QLineEdit(QString::fromStdString(rule.value));
    value->setAccessibleName(DerivedDialog::tr("The value of all other answers"));
    value->setVisible(rule.otherwise == Otherwise::Value);
    label(DerivedDialog::tr("An answer of which &nothing is said"), rest);
    auto* row = new QHBoxLayout;
    row->addWidget(rest, 1);
    row->addWidget(value, 1);
    layout->addLayout(row);

    fillRows(table, *start.data, rule.source, rule.cases, start.variable.values);
    const auto changed = start.changed;
    QObject::connect(add, &QPushButton::clicked, table, &RecodeTable::addRange);
    QObject::connect(table, &RecodeTable::changed, fields, changed);
    QObject::connect(value, &QLineEdit::textChanged, fields, changed);
    QObject::connect(rest, &QComboBox::currentIndexChanged, fields, [=] {
        value->setVisible(Otherwise(rest->currentData().toInt()) == Otherwise::Value);
        changed();
    });
    QObject::connect(source, &QComboBox::editTextChanged, fields,
                     [=, data = start.data](const QString& name) {
                         fillRows(table, *data, name.toStdString(), {}, {});
                         changed();
                     });
    return {fields,
            [=, former = start.variable.values](DerivedVariable& variable) {
                variable.rule =
                    RecodeRule{.source = source->currentText().toStdString(),
                               .cases = table->cases(),
                               .otherwise = Otherwise(rest->currentData().toInt()),
                               .value = value->isHidden() ? std::string()
                                                          : value->text().trimmed().toStdString()};
                variable.values = table->words(former);
            },
            [=, data = start.data] {
                if (const QString unknown = unknownSource(*data, source->currentText());
                    !unknown.isEmpty())
                    return unknown;
                if (table->hasWrongNumber())
                    return DerivedDialog::tr("The ends must be numbers.");
                return table->cases().empty() ? DerivedDialog::tr("Say what one value becomes.")
                                              : QString();
            }};
}

} // namespace quadrat::ui
