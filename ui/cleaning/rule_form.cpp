// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/rule_form.h"

#include "ui/cleaning/check_words.h"
#include "ui/cleaning/derived_dialog.h"
#include "ui/cleaning/expression_edit.h"
#include "ui/cleaning/number_field.h"
#include "ui/cleaning/variable_choice.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// A form with its labels above the fields.
QFormLayout* stackedForm(QWidget* fields)
{
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout* form, const QString& text, QWidget* field)
{
    auto* label = new QLabel;
    form->addRow(label, field);
    nameField(label, field, text);
}

/// A field below its label, as a column of a row.
QVBoxLayout* columnOf(const QString& text, QWidget* field)
{
    auto* label = new QLabel;
    nameField(label, field, text);
    auto* column = new QVBoxLayout;
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

void addColumns(QFormLayout* form, QVBoxLayout* left, QVBoxLayout* right)
{
    auto* row = new QHBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    form->addRow(row);
}

QStringList parts(const QString& text)
{
    QStringList all;
    for (const QString& part : text.split(QLatin1Char(';')))
        if (!part.trimmed().isEmpty())
            all << part.trimmed();
    return all;
}

/// Numbers with semicolons between them; nothing if one is no number.
std::optional<std::vector<double>> numbersIn(const QString& text)
{
    std::vector<double> numbers;
    for (const QString& part : parts(text)) {
        const auto number = typedNumber(part);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace

QString unknownSource(const Imported& data, const QString& name)
{
    if (name.isEmpty())
        return DerivedDialog::tr("Choose a variable to start from.");
    return data.data.find(name.toStdString())
               ? QString()
               : DerivedDialog::tr("There is no variable %1.").arg(name);
}

RuleForm formFor(const RuleFormStart& start)
{
    struct Forms {
        const RuleFormStart& start;

        RuleForm operator()(const ComputeRule& rule) const { return computeForm(rule, start); }
        RuleForm operator()(const RecodeRule& rule) const { return recodeForm(rule, start); }
        RuleForm operator()(const BandRule& rule) const { return bandForm(rule, start); }
        RuleForm operator()(const TopBoxRule& rule) const { return topBoxForm(rule, start); }
        RuleForm operator()(const ScaleRule& rule) const { return scaleForm(rule, start); }
    };
    return std::visit(Forms{start}, start.variable.rule);
}

RuleForm computeForm(const ComputeRule& rule, const RuleFormStart& start)
{
    auto* fields = new QWidget;
    auto* form = stackedForm(fields);
    auto* expression = new ExpressionEdit({start.data, &start.data->data}, ExpressionKind::Value);
    expression->setExpression(rule.expression);
    expression->field()->setPlaceholderText(
        DerivedDialog::tr("for example: if(age >= 60, 'old', 'young')"));
    addRow(form, DerivedDialog::tr("&Expression"), expression);
    expression->field()->setAccessibleName(expression->accessibleName());
    auto* help = plainLabel(
        DerivedDialog::tr(
            "Numbers: + - * /, round, min, max, sum, mean, count. Conditions: = <> < <= > >=, in, "
            "and, or, not, if, missing, between. Names with blanks stand in `backquotes`, words in "
            "'quotes'. Where an answer that is needed is missing, so is the result."),
        "caption");
    form->addRow(help);
    QObject::connect(expression, &ExpressionEdit::changed, fields, start.changed);
    return {
        fields,
        [=](DerivedVariable& variable) { variable.rule = ComputeRule{expression->expression()}; },
        [=] {
            if (expression->isUsable())
                return QString();
            return expression->expression().empty()
                       ? DerivedDialog::tr("Write the expression.")
                       : DerivedDialog::tr("The expression cannot be used yet.");
        }};
}

RuleForm bandForm(const BandRule& rule, const RuleFormStart& start)
{
    auto* fields = new QWidget;
    auto* form = stackedForm(fields);
    auto* source = variableCombo(start.data->data, start.data->codebook, isNumber, rule.source);
    addRow(form, DerivedDialog::tr("&From the number"), source);
    QStringList shown, labels;
    for (const double cut : rule.cuts)
        shown << plainText(cut);
    for (const std::string& label : rule.labels)
        labels << QString::fromStdString(label);
    auto* cuts = new QLineEdit(shown.join(QStringLiteral("; ")));
    cuts->setPlaceholderText(DerivedDialog::tr("for example: 30; 45; 60"));
    addRow(form, DerivedDialog::tr("&Cuts, with semicolons between them"), cuts);
    auto* belongs = new QComboBox;
    belongs->addItem(DerivedDialog::tr("to the band above it (30 to under 45)"),
                     int(CutBelongs::Above));
    belongs->addItem(DerivedDialog::tr("to the band below it (over 30 to 45)"),
                     int(CutBelongs::Below));
    select(belongs, int(rule.cutBelongs));
    addRow(form, DerivedDialog::tr("A number that is a cut &belongs"), belongs);
    auto* names = new QLineEdit(labels.join(QStringLiteral("; ")));
    names->setPlaceholderText(DerivedDialog::tr("empty: the bands are numbered and named by "
                                                "their ends"));
    addRow(form, DerivedDialog::tr("&Names of the bands, with semicolons; may be empty"), names);
    QObject::connect(source, &QComboBox::editTextChanged, fields, start.changed);
    QObject::connect(belongs, &QComboBox::currentIndexChanged, fields, start.changed);
    for (QLineEdit* line : {cuts, names})
        QObject::connect(line, &QLineEdit::textChanged, fields, start.changed);
    return {fields,
            [=](DerivedVariable& variable) {
                BandRule made{.source = source->currentText().toStdString(),
                              .cuts = numbersIn(cuts->text()).value_or(std::vector<double>()),
                              .cutBelongs = CutBelongs(belongs->currentData().toInt()),
                              .labels = {}};
                for (const QString& name : parts(names->text()))
                    made.labels.push_back(name.toStdString());
                variable.rule = std::move(made);
            },
            [=, data = start.data] {
                if (const QString unknown = unknownSource(*data, source->currentText());
                    !unknown.isEmpty())
                    return unknown;
                const auto numbers = numbersIn(cuts->text());
                if (!numbers)
                    return DerivedDialog::tr("The cuts must be numbers.");
                return numbers->empty() ? DerivedDialog::tr("Give one cut or more.") : QString();
            }};
}

RuleForm scaleForm(const ScaleRule& rule, const RuleFormStart& start)
{
    auto* fields = new QWidget;
    auto* form = stackedForm(fields);
    auto* items = new VariableChoice(start.data->data, start.data->codebook, isNumber,
                                     DerivedDialog::tr("turned round"));
    items->setChosen(rule.items, rule.reversed);
    items->setMinimumHeight(260);
    addRow(form, DerivedDialog::tr("&Items; turn those round that run against the others"), items);
    auto* value = new QComboBox;
    value->addItem(DerivedDialog::tr("the mean of the items"), int(ScaleValue::Mean));
    value->addItem(DerivedDialog::tr("the sum of the items"), int(ScaleValue::Sum));
    select(value, int(rule.value));
    auto* least = new QSpinBox;
    least->setRange(0, 999);
    least->setSpecialValueText(DerivedDialog::tr("all items"));
    least->setValue(int(rule.minimumAnswered));
    addColumns(form, columnOf(DerivedDialog::tr("&Value"), value),
               columnOf(DerivedDialog::tr("Answers &needed"), least));
    auto* low = new NumberField(rule.low);
    auto* high = new NumberField(rule.high);
    for (NumberField* end : {low, high})
        end->setPlaceholderText(DerivedDialog::tr("empty: as labelled or answered"));
    addColumns(form, columnOf(DerivedDialog::tr("&Lower end of the scale"), low),
               columnOf(DerivedDialog::tr("&Upper end of the scale"), high));
    QObject::connect(items, &VariableChoice::changed, fields, start.changed);
    QObject::connect(value, &QComboBox::currentIndexChanged, fields, start.changed);
    QObject::connect(least, &QSpinBox::valueChanged, fields, start.changed);
    for (NumberField* end : {low, high})
        QObject::connect(end, &QLineEdit::textChanged, fields, start.changed);
    return {fields,
            [=](DerivedVariable& variable) {
                variable.rule = ScaleRule{.items = items->chosen(),
                                          .reversed = items->turned(),
                                          .low = low->number(),
                                          .high = high->number(),
                                          .minimumAnswered = std::size_t(least->value()),
                                          .value = ScaleValue(value->currentData().toInt())};
            },
            [=] {
                const std::size_t count = items->chosen().size();
                if (count < 2)
                    return DerivedDialog::tr("Tick two items or more.");
                if (!low->isValid() || !high->isValid())
                    return DerivedDialog::tr("The ends must be numbers.");
                return std::size_t(least->value()) > count
                           ? DerivedDialog::tr("More answers are needed than there are items.")
                           : QString();
            }};
}

} // namespace quadrat::ui
