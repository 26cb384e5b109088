// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/check_form.h"

#include "ui/cleaning/check_dialog.h"
#include "ui/cleaning/check_words.h"
#include "ui/cleaning/expression_edit.h"
#include "ui/cleaning/number_field.h"
#include "ui/cleaning/variable_choice.h"
#include "ui/models/figures.h"
#include "ui/text/language.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace quadrat::ui {

namespace {

/// Builds the fields of a check, each of which tells of its changes.
class Builder {
public:
    Builder(const std::shared_ptr<const Imported>& data, const std::function<void()>& changed)
        : m_data(data), m_changed(changed), m_fields(new QWidget), m_form(new QFormLayout(m_fields))
    {
        m_form->setContentsMargins(0, 0, 0, 0);
        m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }

    CheckForm operator()(const RangeCheck& start)
    {
        QComboBox* name = variable(CheckDialog::tr("&Variable"), isNumber, start.variable);
        NumberField* low = number(CheckDialog::tr("&At least; empty: no end"), start.low);
        NumberField* high = number(CheckDialog::tr("At &most; empty: no end"), start.high);
        return {
            m_fields,
            [=] {
                return RangeCheck{name->currentText().toStdString(), low->number(), high->number()};
            },
            [=, this] {
                if (const QString unknown = unknownName(name); !unknown.isEmpty())
                    return unknown;
                if (!low->isValid() || !high->isValid())
                    return CheckDialog::tr("The ends must be numbers.");
                if (!low->number() && !high->number())
                    return CheckDialog::tr("Give one end or both.");
                return low->number() && high->number() && *low->number() > *high->number()
                           ? CheckDialog::tr("The lower end is above the upper.")
                           : QString();
            }};
    }
    CheckForm operator()(const CodeCheck& start)
    {
        return ofVariables(start, CheckDialog::tr("&Variables; none ticked: all with a complete "
                                                  "list"));
    }
    CheckForm operator()(const KeyCheck& start)
    {
        CheckForm form = ofVariables(start, CheckDialog::tr("&Variables that tell cases apart"));
        form.trouble = [check = form.check] {
            return std::get<KeyCheck>(check()).variables.empty()
                       ? CheckDialog::tr("Tick the variables of the key.")
                       : QString();
        };
        return form;
    }
    CheckForm operator()(const DuplicateCheck& start)
    {
        return ofVariables(start, CheckDialog::tr("&Answers compared; none ticked: all"));
    }
    CheckForm operator()(const NearDuplicateCheck& start)
    {
        QDoubleSpinBox* share =
            percent(CheckDialog::tr("&Least share of equal answers"), start.threshold, 51, 100);
        CheckForm form = ofVariables(start, CheckDialog::tr("&Answers compared; none ticked: all"));
        form.check = [check = form.check, share]() -> ResponseCheck {
            auto made = std::get<NearDuplicateCheck>(check());
            made.threshold = share->value() / 100;
            return made;
        };
        return form;
    }
    CheckForm operator()(const StraightLineCheck& start)
    {
        auto* items =
            choice(CheckDialog::tr("&Items of the battery, in the order asked"), start.items);
        auto* longest = new QSpinBox;
        longest->setRange(2, 999);
        longest->setSpecialValueText(CheckDialog::tr("all items"));
        longest->setValue(start.longest ? int(*start.longest) : 2);
        row(CheckDialog::tr("&Same answer in a row to"), longest);
        QObject::connect(longest, &QSpinBox::valueChanged, m_fields, m_changed);
        return {m_fields,
                [=] {
                    StraightLineCheck made{.items = items->chosen()};
                    if (longest->value() > 2)
                        made.longest = std::size_t(longest->value());
                    return made;
                },
                [=] {
                    const std::size_t count = items->chosen().size();
                    if (count < 3)
                        return CheckDialog::tr("Tick three items or more.");
                    return std::size_t(longest->value()) > count
                               ? CheckDialog::tr("There are only %1 items.").arg(countText(count))
                               : QString();
                }};
    }
    CheckForm operator()(const SpeedCheck& start)
    {
        QComboBox* minutes =
            variable(CheckDialog::tr("&Minutes of the interview"), isNumber, start.minutes);
        QDoubleSpinBox* share = percent(CheckDialog::tr("&Shorter than this share of the median"),
                                        start.shareOfMedian, 1, 99);
        NumberField* below =
            number(CheckDialog::tr("or, in its place, &fewer minutes than"), start.below);
        const double wanted = start.shareOfMedian, shown = share->value();
        return {m_fields,
                [=] {
                    SpeedCheck made{.minutes = minutes->currentText().toStdString()};
                    // A third stays a third where nobody changed what is shown of it.
                    made.shareOfMedian = share->value() == shown ? wanted : share->value() / 100;
                    made.below = below->number();
                    return made;
                },
                [=, this] {
                    return below->isValid() ? unknownName(minutes)
                                            : CheckDialog::tr("The minutes must be a number.");
                }};
    }
    CheckForm operator()(const MissingItemCheck& start)
    {
        QDoubleSpinBox* above = percent(CheckDialog::tr("&More missing than this share of those "
                                                        "asked"),
                                        start.above, 0, 100);
        CheckForm form =
            ofVariables(start, CheckDialog::tr("&Variables; none ticked: all answers"));
        form.check = [check = form.check, above]() -> ResponseCheck {
            auto made = std::get<MissingItemCheck>(check());
            made.above = above->value() / 100;
            return made;
        };
        return form;
    }
    CheckForm operator()(const MissingByInterviewerCheck& start)
    {
        QComboBox* name = variable(CheckDialog::tr("&Interviewer"), isAny, start.interviewer);
        QDoubleSpinBox* level =
            percent(CheckDialog::tr("&Level of the test, shared among them"), start.level, 0.1, 50);
        CheckForm form = ofVariables(start, CheckDialog::tr("&Answers counted; none ticked: all"));
        form.check = [check = form.check, name, level]() -> ResponseCheck {
            auto made = std::get<MissingByInterviewerCheck>(check());
            made.interviewer = name->currentText().toStdString();
            made.level = level->value() / 100;
            return made;
        };
        form.trouble = [name, this] { return unknownName(name); };
        return form;
    }
    CheckForm operator()(const ConsistencyRule& start);

private:
    template <typename OfVariables>
    CheckForm ofVariables(const OfVariables& start, const QString& label)
    {
        VariableChoice* names = choice(label, start.variables);
        return {m_fields,
                [=]() -> ResponseCheck {
                    OfVariables made = start;
                    made.variables = names->chosen();
                    return made;
                },
                [] { return QString(); }};
    }

    void row(const QString& text, QWidget* field)
    {
        auto* label = new QLabel;
        m_form->addRow(label, field);
        nameField(label, field, text);
    }
    QComboBox* variable(const QString& text, const std::function<bool(const Column&)>& fits,
                        const std::string& chosen)
    {
        QComboBox* combo = variableCombo(m_data->data, m_data->codebook, fits, chosen);
        row(text, combo);
        QObject::connect(combo, &QComboBox::editTextChanged, m_fields, m_changed);
        return combo;
    }
    VariableChoice* choice(const QString& text, const std::vector<std::string>& chosen)
    {
        auto* made = new VariableChoice(m_data->data, m_data->codebook, isAny, {});
        made->setChosen(chosen);
        row(text, made);
        QObject::connect(made, &VariableChoice::changed, m_fields, m_changed);
        return made;
    }
    NumberField* number(const QString& text, std::optional<double> value)
    {
        auto* made = new NumberField(value);
        row(text, made);
        QObject::connect(made, &QLineEdit::textChanged, m_fields, m_changed);
        return made;
    }
    QDoubleSpinBox* percent(const QString& text, double share, double least, double most)
    {
        auto* made = new QDoubleSpinBox;
        made->setRange(least, most);
        made->setDecimals(1);
        made->setSuffix(QStringLiteral(" %"));
        made->setValue(100 * share);
        row(text, made);
        QObject::connect(made, &QDoubleSpinBox::valueChanged, m_fields, m_changed);
        return made;
    }
    QString unknownName(const QComboBox* combo) const
    {
        const QString name = combo->currentText();
        if (name.isEmpty())
            return CheckDialog::tr("Choose a variable.");
        return m_data->data.find(name.toStdString())
                   ? QString()
                   : CheckDialog::tr("There is no variable %1.").arg(name);
    }

    std::shared_ptr<const Imported> m_data;
    std::function<void()> m_changed;
    QWidget* m_fields;
    QFormLayout* m_form;
};

CheckForm Builder::operator()(const ConsistencyRule& start)
{
    auto* name = new QLineEdit(QString::fromStdString(start.name));
    row(CheckDialog::tr("&Name of the rule"), name);
    auto* must = new QComboBox;
    must->addItem(CheckDialog::tr("must hold in every case"), int(Must::Hold));
    must->addItem(CheckDialog::tr("must not hold in any case"), int(Must::NotHold));
    select(must, int(start.must));
    row(CheckDialog::tr("The &condition"), must);
    auto* expression = new ExpressionEdit({m_data, &m_data->data}, ExpressionKind::Condition);
    expression->setExpression(start.expression);
    expression->field()->setPlaceholderText(
        CheckDialog::tr("for example: age >= 18 or married = 'no'"));
    row(CheckDialog::tr("Con&dition, in the language of expressions"), expression);
    expression->field()->setAccessibleName(expression->accessibleName());
    auto* words =
        new QLineEdit(QString::fromStdString(textIn(start.message, windowLanguageCode())));
    row(CheckDialog::tr("What to &say of a case against it; may be empty"), words);
    auto* severity = new QComboBox;
    for (const Severity one : {Severity::Note, Severity::Warning, Severity::Fault})
        severity->addItem(severityText(one), int(one));
    select(severity, int(start.severity));
    row(CheckDialog::tr("Such a case &is a"), severity);
    for (QLineEdit* line : {name, words})
        QObject::connect(line, &QLineEdit::textChanged, m_fields, m_changed);
    for (QComboBox* combo : {must, severity})
        QObject::connect(combo, &QComboBox::currentIndexChanged, m_fields, m_changed);
    QObject::connect(expression, &ExpressionEdit::changed, m_fields, m_changed);
    return {m_fields,
            [=] {
                ConsistencyRule made = start;
                made.name = name->text().trimmed().toStdString();
                made.expression = expression->expression();
                made.must = Must(must->currentData().toInt());
                made.severity = Severity(severity->currentData().toInt());
                if (words->text().trimmed().toStdString() !=
                    textIn(start.message, windowLanguageCode()))
                    made.message[windowLanguageCode()] = words->text().trimmed().toStdString();
                std::erase_if(made.message, [](const auto& text) { return text.second.empty(); });
                return made;
            },
            [=] {
                if (name->text().trimmed().isEmpty())
                    return CheckDialog::tr("Give the rule a name.");
                if (expression->isUsable())
                    return QString();
                return expression->expression().empty()
                           ? CheckDialog::tr("Write the condition.")
                           : CheckDialog::tr("The condition cannot be used yet.");
            }};
}

} // namespace

CheckForm formFor(const ResponseCheck& check, const std::shared_ptr<const Imported>& data,
                  const std::function<void()>& changed)
{
    const auto builder = std::make_shared<Builder>(data, changed);
    CheckForm form = std::visit([&](const auto& one) { return (*builder)(one); }, check);
    // The fields' questions go through the builder, which lives as long as they do.
    form.trouble = [builder, trouble = form.trouble] { return trouble(); };
    return form;
}

} // namespace quadrat::ui
