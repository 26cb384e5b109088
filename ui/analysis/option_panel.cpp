// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/option_panel.h"

#include "ui/models/figures.h"
#include "ui/models/variable_model.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QStringList names(const std::vector<std::string>& list)
{
    QStringList all;
    for (const std::string& name : list)
        all << text(name);
    return all;
}

/// Fills a combo again, keeping what was selected.
class Refill {
public:
    explicit Refill(QComboBox* combo)
        : m_quiet(combo), m_combo(combo), m_selected(combo->currentData())
    {
        combo->clear();
    }
    ~Refill() { m_combo->setCurrentIndex(m_combo->findData(m_selected)); }

    void add(const QString& shown, const QVariant& data) { m_combo->addItem(shown, data); }

private:
    QSignalBlocker m_quiet;
    QComboBox* m_combo;
    QVariant m_selected;
};

} // namespace

OptionPanel::OptionPanel(QWidget* parent) : QWidget(parent)
{
    m_form = optionForm();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    m_method = addCombo();
    m_second = addCombo();
    m_event = addCombo();
    m_by = addCombo();
    m_percent = addCombo();
    m_test = addCombo();
    m_level = addCombo();
    m_interval = addCombo();
    m_together = new QCheckBox;
    m_form->addRow(m_together);
    connect(m_together, &QCheckBox::clicked, this, &OptionPanel::announce);
    m_whereLabel = new QLabel;
    m_where = new QLineEdit;
    m_where->setObjectName("where");
    m_form->addRow(m_whereLabel, m_where);
    m_whereTrouble = plainLabel({}, "wrong");
    m_whereTrouble->setObjectName("where-trouble");
    m_whereTrouble->hide();
    layout->addWidget(m_whereTrouble);
    connect(m_where, &QLineEdit::editingFinished, this,
            [this] { emit whereChanged(m_where->text().trimmed()); });
    retranslate();
}

OptionPanel::Field OptionPanel::addCombo()
{
    const Field field{new QLabel, narrowCombo()};
    m_form->addRow(field.label, field.combo);
    connect(field.combo, &QComboBox::activated, this, &OptionPanel::announce);
    return field;
}

void OptionPanel::setData(const SharedData& opened)
{
    m_data = opened;
    fillVariables();
}

void OptionPanel::setChoice(const EstimateChoice& choice)
{
    m_choice = choice;
    show(choice);
}

void OptionPanel::setWhere(const std::string& where)
{
    if (!m_where->hasFocus() || m_where->text() != text(where))
        m_where->setText(text(where));
}

void OptionPanel::setWhereTrouble(const QString& trouble)
{
    m_whereTrouble->setText(trouble);
    m_whereTrouble->setVisible(!trouble.isEmpty());
    m_where->setProperty("wrong", !trouble.isEmpty());
    m_where->setAccessibleDescription(trouble);
    m_where->style()->unpolish(m_where);
    m_where->style()->polish(m_where);
}

void OptionPanel::fillOptions()
{
    {
        Refill method(m_method.combo);
        method.add(tr("Shares and means"), int(Method::Automatic));
        method.add(tr("Shares"), int(Method::Shares));
        method.add(tr("Means"), int(Method::Means));
        method.add(tr("Totals"), int(Method::Totals));
        method.add(tr("Median and quartiles"), int(Method::Quantiles));
        method.add(tr("Ratio"), int(Method::Ratio));
        method.add(tr("Crosstab with test"), int(Method::Crosstab));
        method.add(tr("Compare two groups"), int(Method::Compare));
        method.add(tr("Regression"), int(Method::Regression));
    }
    {
        Refill percent(m_percent.combo);
        percent.add(tr("column"), int(Percent::Column));
        percent.add(tr("row"), int(Percent::Row));
        percent.add(tr("whole table"), int(Percent::Total));
    }
    {
        Refill test(m_test.combo);
        test.add(tr("Rao-Scott F"), int(CrosstabTest::RaoScottF));
        test.add(tr("Rao-Scott chi-squared"), int(CrosstabTest::RaoScottChisq));
        test.add(tr("Wald F"), int(CrosstabTest::WaldF));
        test.add(tr("Wald F, adjusted"), int(CrosstabTest::WaldFAdjusted));
        test.add(tr("none"), int(CrosstabTest::None));
    }
    {
        Refill interval(m_interval.combo);
        interval.add(tr("logit"), int(ShareInterval::Logit));
        interval.add(tr("Wilson"), int(ShareInterval::Wilson));
        interval.add(tr("Korn-Graubard (beta)"), int(ShareInterval::Beta));
        interval.add(tr("Korn-Graubard, capped"), int(ShareInterval::BetaCapped));
        interval.add(tr("arcsine"), int(ShareInterval::Asin));
        interval.add(tr("logit, exact t"), int(ShareInterval::Xlogit));
        interval.add(tr("likelihood"), int(ShareInterval::Likelihood));
        interval.add(tr("Wald (symmetric)"), int(ShareInterval::Wald));
    }
    Refill level(m_level.combo);
    for (const double share : {0.90, 0.95, 0.99})
        level.add(percentText(share, 0), share);
}

void OptionPanel::fillVariables()
{
    Refill by(m_by.combo);
    Refill second(m_second.combo);
    by.add(tr("no breakdown"), QStringList());
    second.add(tr("choose a variable"), QString());
    if (!m_data)
        return;
    for (const Column& column : m_data->data.columns()) {
        if (column.measure() == Measure::Text)
            continue;
        const QString name = text(column.name());
        if (column.coded())
            m_by.combo->addItem(measureIcon(column.measure()), name, QStringList(name));
        m_second.combo->addItem(measureIcon(column.measure()), name, name);
    }
}

void OptionPanel::fillEvents()
{
    Refill event(m_event.combo);
    const Column* column = m_data ? m_data->data.find(m_choice.second) : nullptr;
    if (!column || !column->coded())
        return;
    for (const Level& level : column->coded()->levels)
        event.add(text(level.label), text(level.label));
}

void OptionPanel::show(const EstimateChoice& choice)
{
    const bool paired = needsSecond(choice.method);
    fillEvents();
    select(m_method.combo, int(choice.method));
    const QStringList by = names(choice.by);
    if (by.size() > 1 && m_by.combo->findData(by) < 0)
        m_by.combo->addItem(by.join(QStringLiteral(" × ")), by);
    select(m_by.combo, by);
    select(m_second.combo, text(choice.second));
    select(m_event.combo, text(choice.event));
    select(m_percent.combo, int(choice.percent));
    select(m_test.combo, int(choice.test));
    select(m_interval.combo, int(choice.interval));
    if (m_level.combo->findData(choice.level) < 0)
        m_level.combo->addItem(percentText(choice.level, 1), choice.level);
    select(m_level.combo, choice.level);
    m_together->setChecked(choice.together);

    const Column* outcome = m_data ? m_data->data.find(choice.second) : nullptr;
    const bool logistic =
        choice.method == Method::Regression && outcome && outcome->measure() == Measure::Category;
    m_form->setRowVisible(m_second.combo, paired);
    m_form->setRowVisible(m_event.combo, logistic);
    m_form->setRowVisible(m_by.combo, !paired || choice.method == Method::Ratio);
    m_form->setRowVisible(m_percent.combo, choice.method == Method::Crosstab);
    m_form->setRowVisible(m_test.combo, choice.method == Method::Crosstab);
    m_form->setRowVisible(m_interval.combo, hasShareInterval(choice.method));
    m_form->setRowVisible(m_together, !paired);
    retranslate();
}

void OptionPanel::announce()
{
    EstimateChoice choice = m_choice;
    choice.method = Method(m_method.combo->currentData().toInt());
    choice.by.clear();
    for (const QString& name : m_by.combo->currentData().toStringList())
        choice.by.push_back(name.toStdString());
    if (needsSecond(choice.method) && choice.method != Method::Ratio)
        choice.by.clear();
    choice.second = m_second.combo->currentData().toString().toStdString();
    choice.event = m_event.combo->currentData().toString().toStdString();
    if (choice.second != m_choice.second) {
        // Another outcome has other answers: begin with its last, which is most often "yes".
        const Column* column = m_data ? m_data->data.find(choice.second) : nullptr;
        const bool category = column && column->measure() == Measure::Category && column->coded() &&
                              !column->coded()->levels.empty();
        choice.event = category ? column->coded()->levels.back().label : std::string();
    }
    choice.percent = Percent(m_percent.combo->currentData().toInt());
    choice.test = CrosstabTest(m_test.combo->currentData().toInt());
    choice.interval = ShareInterval(m_interval.combo->currentData().toInt());
    choice.level = m_level.combo->currentData().toDouble();
    choice.together = m_together->isChecked();
    if (choice != m_choice) {
        setChoice(choice);
        emit choiceChanged(choice);
    }
}

void OptionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillOptions();
        fillVariables();
        show(m_choice);
    }
    QWidget::changeEvent(event);
}

void OptionPanel::retranslate()
{
    if (m_method.combo->count() == 0)
        fillOptions();
    nameField(m_method.label, m_method.combo, tr("&Statistic"));
    const QString second = m_choice.method == Method::Crosstab     ? tr("&Columns")
                           : m_choice.method == Method::Compare    ? tr("&Groups")
                           : m_choice.method == Method::Regression ? tr("&Outcome")
                                                                   : tr("&Denominator");
    nameField(m_second.label, m_second.combo, second);
    nameField(m_event.label, m_event.combo, tr("&Answer explained"));
    nameField(m_by.label, m_by.combo, tr("&By"));
    nameField(m_percent.label, m_percent.combo, tr("&Percent of"));
    nameField(m_test.label, m_test.combo, tr("&Test"));
    nameField(m_interval.label, m_interval.combo, tr("&Interval"));
    nameField(m_level.label, m_level.combo, tr("&Level"));
    nameField(m_whereLabel, m_where, tr("&Only where"));
    m_where->setPlaceholderText(tr("age >= 18 and urban = 'rural'"));
    m_together->setText(tr("All ticked variables in &one table"));
    m_together->setAccessibleName(tr("All ticked variables in one table"));
}

} // namespace quadrat::ui
