// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/size_form.h"

#include "ui/models/figures.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace quadrat::ui {

namespace {

using Kind = WrittenField::Kind;

constexpr int firstMergeId = 100; // of the fields of this form, one after the other

/// Fills a combo box with words anew, keeping what is chosen.
void fill(QComboBox* combo, const QStringList& words)
{
    const QSignalBlocker quiet(combo);
    const int chosen = std::max(0, combo->currentIndex());
    combo->clear();
    combo->addItems(words);
    combo->setCurrentIndex(chosen);
}

void choose(QComboBox* combo, int entry)
{
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(entry);
}

} // namespace

SizeForm::SizeForm(QWidget* parent) : QWidget(parent), m_form(optionForm())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(m_form);
    layout->addStretch();
    m_parameter = addField(m_parameterRow, narrowCombo());
    m_p = addNumber(m_pRow, Kind::Share, &SizeRequest::p);
    m_sd = addNumber(m_sdRow, Kind::Number, &SizeRequest::sd);
    m_mean = addNumber(m_meanRow, Kind::Number, &SizeRequest::mean);
    m_type = addField(m_typeRow, narrowCombo());
    m_margin = addNumber(m_marginRow, Kind::Number, &SizeRequest::margin);
    m_n = addNumber(m_nRow, Kind::Count, &SizeRequest::n);
    m_level = addField(m_levelRow, narrowCombo());
    m_population = addNumber(m_populationRow, Kind::Count, &SizeRequest::population);
    m_clustered = addField(m_clusteredRow, narrowCombo());
    m_deff = addNumber(m_deffRow, Kind::Number, &SizeRequest::deff);
    m_icc = addCluster(m_iccRow, nullptr);
    m_take = addCluster(m_takeRow, &ClusterPlan::take);
    m_clusterCost = addCluster(m_clusterCostRow, &ClusterPlan::costPerCluster);
    m_unitCost = addCluster(m_unitCostRow, &ClusterPlan::costPerUnit);
    m_eligible = addNumber(m_eligibleRow, Kind::Share, &SizeRequest::eligibleRate);
    m_response = addNumber(m_responseRow, Kind::Share, &SizeRequest::responseRate);
    m_method = addField(m_methodRow, narrowCombo());
    m_p->setLimits(0.001, 0.999);
    m_eligible->setLimits(0.01, 1);
    m_response->setLimits(0.01, 1);
    m_deff->setLimits(0.1, 100);
    m_icc->setLimits(0, 1);
    m_take->setLimits(1, 1e6);
    m_population->setLimits(1, 1e12);
    m_n->setLimits(1, 1e12);
    for (WrittenField* field : {m_population, m_take, m_clusterCost, m_unitCost, m_sd, m_mean})
        field->setOptional(true);
    m_margin->setObjectName("margin");
    m_p->setObjectName("p");
    m_deff->setObjectName("deff");
    m_response->setObjectName("response-rate");
    m_population->setObjectName("size-population");
    m_method->setObjectName("method");
    m_parameter->setObjectName("parameter");
    m_n->setObjectName("planned-n");

    connect(m_parameter, &QComboBox::activated, this, [this](int entry) {
        m_request.parameter = SizeParameter(entry);
        announce();
    });
    connect(m_type, &QComboBox::activated, this, [this](int entry) {
        m_request.marginType = MarginType(entry);
        m_request.margin = m_request.marginType == MarginType::Absolute &&
                                   m_request.parameter != SizeParameter::Proportion
                               ? std::nullopt
                               : std::optional(0.05);
        announce();
    });
    connect(m_level, &QComboBox::activated, this, [this] {
        m_request.level = m_level->currentData().toDouble();
        announce();
    });
    connect(m_clustered, &QComboBox::activated, this, [this](int entry) {
        m_request.cluster =
            entry == 1 ? std::optional(ClusterPlan{.icc = 0.05, .take = 10}) : std::nullopt;
        announce();
    });
    connect(m_method, &QComboBox::activated, this, [this](int entry) {
        m_request.method = SizeMethod(entry);
        announce();
    });
    retranslate();
}

template <typename Field>
Field* SizeForm::addField(FormRow& row, Field* field)
{
    row = addRow(m_form, field);
    return field;
}

WrittenField* SizeForm::addNumber(FormRow& row, WrittenField::Kind kind,
                                  std::optional<double> SizeRequest::*member)
{
    auto* field = addField(row, new WrittenField(kind));
    const int mergeId = firstMergeId + int(m_numbers.size());
    m_numbers.push_back(field);
    connect(field, &WrittenField::troubleChanged, this, &SizeForm::troubleChanged);
    connect(field, &WrittenField::numberEdited, this,
            [this, field, member, mergeId](std::optional<double> number) {
                const bool percent = field == m_margin && inPercent();
                m_request.*member = percent ? std::optional(*number / 100) : number;
                announce(mergeId);
            });
    return field;
}

WrittenField* SizeForm::addNumber(FormRow& row, WrittenField::Kind kind,
                                  double SizeRequest::*member)
{
    auto* field = addField(row, new WrittenField(kind));
    const int mergeId = firstMergeId + int(m_numbers.size());
    m_numbers.push_back(field);
    connect(field, &WrittenField::troubleChanged, this, &SizeForm::troubleChanged);
    connect(field, &WrittenField::numberEdited, this,
            [this, member, mergeId](std::optional<double> number) {
                m_request.*member = *number;
                announce(mergeId);
            });
    return field;
}

WrittenField* SizeForm::addCluster(FormRow& row, std::optional<double> ClusterPlan::*member)
{
    auto* field = addField(row, new WrittenField(Kind::Number));
    const int mergeId = firstMergeId + int(m_numbers.size());
    m_numbers.push_back(field);
    connect(field, &WrittenField::troubleChanged, this, &SizeForm::troubleChanged);
    connect(field, &WrittenField::numberEdited, this,
            [this, member, mergeId](std::optional<double> number) {
                if (!m_request.cluster)
                    return;
                if (member)
                    *m_request.cluster.*member = number;
                else
                    m_request.cluster->icc = *number;
                announce(mergeId);
            });
    return field;
}

void SizeForm::setRequest(const SizeRequest& request, bool fromStrata)
{
    m_request = request;
    m_fromStrata = fromStrata;
    show();
}

void SizeForm::setQuestion(Question question)
{
    m_question = question;
    show();
}

void SizeForm::setEditable(bool editable)
{
    m_editable = editable;
    for (WrittenField* field : m_numbers)
        field->setReadOnly(!editable);
    show();
}

QString SizeForm::trouble() const
{
    for (const WrittenField* field : m_numbers)
        if (field->isVisibleTo(this) && !field->trouble().isEmpty())
            return tr("%1: %2").arg(field->accessibleName(), field->trouble());
    return {};
}

void SizeForm::announce(int mergeId)
{
    show();
    emit requestChanged(m_request, tr("change the size"), mergeId);
}

bool SizeForm::inPercent() const
{
    return m_request.parameter == SizeParameter::Proportion ||
           m_request.marginType != MarginType::Absolute;
}

void SizeForm::show()
{
    const SizeRequest& r = m_request;
    const bool share = r.parameter == SizeParameter::Proportion;
    const bool relative = r.marginType != MarginType::Absolute;
    const bool yamane = r.method == SizeMethod::Yamane && share;
    choose(m_parameter, int(r.parameter));
    choose(m_type, int(r.marginType));
    choose(m_clustered, r.cluster ? 1 : 0);
    choose(m_method, int(r.method));
    if (m_level->findData(r.level) < 0)
        m_level->addItem(percentText(r.level, 1), r.level);
    select(m_level, r.level);
    m_p->setNumber(r.p);
    m_sd->setNumber(r.sd);
    m_mean->setNumber(r.mean);
    m_margin->setNumber(r.margin && inPercent() ? std::optional(100 * *r.margin) : r.margin);
    m_margin->setLimits(inPercent() ? 0.01 : 1e-9, inPercent() ? 100 : 1e12);
    m_n->setNumber(r.n);
    m_population->setNumber(r.population);
    m_population->setReadOnly(m_fromStrata || m_margin->isReadOnly());
    m_deff->setNumber(r.deff);
    const ClusterPlan cluster = r.cluster.value_or(ClusterPlan());
    m_icc->setNumber(cluster.icc);
    m_take->setNumber(cluster.take);
    m_clusterCost->setNumber(cluster.costPerCluster);
    m_unitCost->setNumber(cluster.costPerUnit);
    m_eligible->setNumber(r.eligibleRate);
    m_response->setNumber(r.responseRate);

    const auto visible = [&](const FormRow& row, bool on) { m_form->setRowVisible(row.line, on); };
    visible(m_pRow, share);
    visible(m_sdRow, !share);
    visible(m_meanRow, !share && relative);
    visible(m_marginRow, m_question == Question::Size);
    visible(m_nRow, m_question == Question::Margin);
    visible(m_levelRow, r.marginType != MarginType::CV);
    for (const FormRow* row : {&m_iccRow, &m_takeRow, &m_clusterCostRow, &m_unitCostRow})
        visible(*row, r.cluster.has_value());
    visible(m_methodRow, share);
    // Yamane's formula knows nothing of these.
    for (const FormRow* row : {&m_pRow, &m_deffRow, &m_iccRow, &m_takeRow})
        row->field->setEnabled(!yamane);
    for (QComboBox* combo : {m_level, m_clustered})
        combo->setEnabled(m_editable && !yamane);
    for (QComboBox* combo : {m_parameter, m_type, m_method})
        combo->setEnabled(m_editable);
    nameMargin();
}

void SizeForm::nameMargin()
{
    const bool share = m_request.parameter == SizeParameter::Proportion;
    const QString percent = QStringLiteral("%");
    const QString points = tr("points");
    switch (m_request.marginType) {
    case MarginType::Absolute:
        name(m_marginRow, tr("&Margin of error, ±"), share ? points : QString(),
             tr("Half the width of the confidence interval: with ±3 points, a share of 30% in the "
                "sample speaks for 27 to 33% in the population. Half the margin takes about four "
                "times the answers. It covers the chance of the draw only, not refusals or badly "
                "worded questions."));
        break;
    case MarginType::Relative:
        name(m_marginRow, tr("&Margin of error, ±"), tr("% of the figure"),
             tr("Half the width of the confidence interval as a part of the figure: ±10% of a "
                "share of 30% are ±3 points. Fits rare things, of which a fixed number of points "
                "would be too many."));
        break;
    case MarginType::CV:
        name(m_marginRow, tr("C&oefficient of variation"), percent,
             tr("The standard error as a part of the figure. Statistical offices often ask for 10 "
                "or 15%. About half a relative margin at 95% confidence."));
        break;
    }
}

void SizeForm::retranslate()
{
    fill(m_parameter, {tr("a share"), tr("a mean"), tr("a total")});
    fill(m_type,
         {tr("± a fixed amount"), tr("± a part of the figure"), tr("coefficient of variation")});
    fill(m_clustered, {tr("one by one"), tr("in clusters")});
    fill(m_method, {tr("normal (Cochran)"), tr("Wilson"), tr("Yamane (prescribed)")});
    const double level = m_request.level;
    m_level->clear();
    for (const double one : {0.90, 0.95, 0.99})
        m_level->addItem(percentText(one, 0), one);
    select(m_level, level);

    const QString percent = QStringLiteral("%");
    name(
        m_parameterRow, tr("&The sample tells"), {},
        tr("A share: how many per cent say yes. A mean: satisfaction from 1 to 5, income. A total: "
           "how many hectares in all."));
    name(m_pRow, tr("Share &expected"), percent,
         tr("Your best guess of the answer, from an earlier survey or a trial. 50% asks for the "
            "most answers and is safe where nothing is known."));
    name(m_sdRow, tr("Standard &deviation"), {},
         tr("How far the values of single people lie from their mean, from an earlier survey or a "
            "trial. For answers from 1 to 5 it is most often 0.8 to 1.2."));
    name(m_meanRow, tr("Mean e&xpected"), {},
         tr("Your best guess of the mean, which relative margins are a part of."));
    name(m_typeRow, tr("&Precision as"), {},
         tr("How the precision is said: as a fixed amount, as a part of the figure, or as a "
            "coefficient of variation."));
    name(m_nRow, tr("&Answers planned"), {},
         tr("How many completed answers there will be. More must be invited, since not all "
            "answer."));
    name(m_levelRow, tr("&Confidence"), {},
         tr("Of 100 such samples, in how many the interval holds the true figure. 95% is usual; "
            "99% takes about 70% more answers."));
    name(m_populationRow, tr("Pop&ulation"), {},
         m_fromStrata ? tr("The sum of the strata on the tab Population.")
                      : tr("How many there are altogether. Above some ten thousand it hardly "
                           "matters: a good soup is tasted with one spoon from a pot of any size. "
                           "Empty: very large."));
    name(m_clusteredRow, tr("&Drawn"), {},
         tr("One by one from a list, or first villages or communes and then some in each. Clusters "
            "save travel but neighbours answer alike, so more answers are needed."));
    name(m_deffRow, tr("Design e&ffect"), {},
         tr("How many times more answers this design takes than drawing one by one: 1 for a simple "
            "sample, 1.5 to 2.5 usual with clusters or uneven weights. Take it from the analysis "
            "of an earlier survey. With clusters given below, it is what comes on top of them."));
    name(m_iccRow, tr("Alike in a cluster (&ρ)"), {},
         tr("Intraclass correlation: how much more alike neighbours are than any two people; 0 not "
            "at all, 1 wholly. Opinions 0.02 to 0.1, water and electricity 0.2 and more."));
    name(m_takeRow, tr("Answers a c&luster"), {},
         tr("How many are asked in each cluster. Empty: the number that costs least, from the two "
            "costs below."));
    name(m_clusterCostRow, tr("Cost of a cl&uster"), {},
         tr("What one more cluster costs: travel, permits, a local guide. In any unit, the same as "
            "the cost of an answer."));
    name(m_unitCostRow, tr("Cost of an ans&wer"), {},
         tr("What one more interview costs in a cluster where the team already is."));
    name(m_eligibleRow, tr("Eli&gible"), percent,
         tr("Of 100 on the list, how many still belong to the population: not moved away, old "
            "enough. 100 where the list is fresh."));
    name(m_responseRow, tr("&Response rate"), percent,
         tr("Of 100 who are invited and eligible, how many answer. It makes the number to invite "
            "larger, but "
            "does not mend the bias if those who refuse think otherwise."));
    name(m_methodRow, tr("Met&hod"), {},
         tr("Normal: Cochran's formula, for shares from 20 to 80%. Wilson: better for rare or very "
            "frequent answers. Yamane: n = N / (1 + N e²) as some guidelines prescribe; it takes "
            "50% expected and about 95% confidence, and knows no design effect."));
    show();
}

void SizeForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
