// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/compare_panel.h"

#include "core/base/error.h"
#include "ui/models/figures.h"
#include "ui/sample/size_trouble.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

using Kind = WrittenField::Kind;

} // namespace

ComparePanel::ComparePanel(QWidget* parent) : QWidget(parent), m_form(optionForm())
{
    m_request.p1 = 0.5;
    m_request.p2 = 0.6;
    m_request.sd = 1;
    m_request.delta = 0.2;
    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(buildForm());
    across->addWidget(buildResult());
    across->setStretchFactor(1, 1);
    across->setSizes({340, 760});
    across->setHandleWidth(12);
    across->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(across);
    retranslate();
}

QWidget* ComparePanel::buildForm()
{
    auto* side = new QWidget;
    side->setMinimumWidth(300);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(m_form);
    layout->addStretch();
    m_what = narrowCombo();
    m_whatRow = addRow(m_form, m_what);
    m_p1 = addNumber(m_p1Row, Kind::Share);
    m_p2 = addNumber(m_p2Row, Kind::Share);
    m_sd = addNumber(m_sdRow, Kind::Number);
    m_delta = addNumber(m_deltaRow, Kind::Number);
    m_power = addNumber(m_powerRow, Kind::Share);
    m_level = narrowCombo();
    m_levelRow = addRow(m_form, m_level);
    m_deff = addNumber(m_deffRow, Kind::Number);
    m_overlapShare = addNumber(m_overlapRow, Kind::Share);
    m_joint = addNumber(m_jointRow, Kind::Share);
    m_group = addNumber(m_groupRow, Kind::Count);
    m_group->setOptional(true);
    m_power->setLimits(0.5, 0.999);
    m_deff->setLimits(0.1, 100);
    m_delta->setLimits(1e-9, 1e12);
    m_sd->setLimits(1e-9, 1e12);
    for (WrittenField* share : {m_p1, m_p2, m_joint})
        share->setLimits(0.001, 0.999);

    const auto take = [this](WrittenField* field, auto write) {
        connect(field, &WrittenField::numberEdited, this,
                [this, write](std::optional<double> number) {
                    write(number);
                    show();
                });
    };
    take(m_p1, [this](auto number) { m_request.p1 = number; });
    take(m_p2, [this](auto number) { m_request.p2 = number; });
    take(m_sd, [this](auto number) { m_request.sd = number; });
    take(m_delta, [this](auto number) { m_request.delta = number; });
    take(m_power, [this](auto number) { m_request.power = *number; });
    take(m_deff, [this](auto number) { m_request.deff = *number; });
    take(m_group, [this](auto number) { m_groupSize = number; });
    const auto overlap = [this](double share, std::optional<double> both) {
        const bool shares = m_request.parameter == ComparisonParameter::TwoProportions;
        m_request.overlap.reset();
        if (share > 0)
            m_request.overlap =
                shares ? WaveOverlap{share, both, {}} : WaveOverlap{share, {}, both};
    };
    take(m_overlapShare,
         [this, overlap](auto number) { overlap(*number, m_joint->number().value_or(0.3)); });
    take(m_joint, [this, overlap](auto number) {
        overlap(m_request.overlap ? m_request.overlap->share : 0, number);
    });
    connect(m_what, &QComboBox::activated, this, [this](int entry) {
        m_request.parameter = ComparisonParameter(entry);
        m_request.overlap.reset();
        show();
    });
    connect(m_level, &QComboBox::activated, this, [this] {
        m_request.level = m_level->currentData().toDouble();
        show();
    });
    return side;
}

WrittenField* ComparePanel::addNumber(FormRow& row, WrittenField::Kind kind)
{
    auto* field = new WrittenField(kind);
    row = addRow(m_form, field);
    connect(field, &WrittenField::troubleChanged, this, &ComparePanel::reckon);
    return field;
}

QWidget* ComparePanel::buildResult()
{
    m_intro = selectable(plainLabel({}, "caption"));
    m_figure = selectable(plainLabel({}, "number"));
    m_figure->setObjectName("group-figure");
    m_figureWords = selectable(plainLabel({}, "caption"));
    m_second = selectable(plainLabel({}, "number"));
    m_secondWords = selectable(plainLabel({}, "caption"));
    m_sentence = selectable(plainLabel({}, "figure"));
    m_detectable = selectable(plainLabel({}, "words"));
    m_detectable->setObjectName("detectable");
    m_detectable->setMargin(10);
    m_trouble = selectable(plainLabel({}, "wrong"));
    m_figures = new QWidget;
    auto* figures = new QGridLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setHorizontalSpacing(32);
    figures->setVerticalSpacing(0);
    figures->addWidget(m_figure, 0, 0);
    figures->addWidget(m_figureWords, 1, 0);
    figures->addWidget(m_second, 0, 1);
    figures->addWidget(m_secondWords, 1, 1);
    figures->setColumnStretch(2, 1);
    for (QLabel* caption : {m_figureWords, m_secondWords})
        caption->setWordWrap(false);
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_trouble);
    column->addWidget(m_figures);
    column->addWidget(m_sentence);
    column->addWidget(m_detectable);
    column->addStretch();
    return result;
}

void ComparePanel::setPlan(const SizeRequest& size)
{
    m_request.level = size.level;
    m_request.eligibleRate = size.eligibleRate;
    m_request.responseRate = size.responseRate;
    m_request.parameter = size.parameter == SizeParameter::Proportion
                              ? ComparisonParameter::TwoProportions
                              : ComparisonParameter::TwoMeans;
    if (size.sd)
        m_request.sd = size.sd;
    if (size.margin)
        try {
            const SampleSize planned = sampleSize(size);
            m_request.deff = planned.deff;
            m_groupSize = double(planned.required / 2);
        } catch (const Error&) {
            m_groupSize.reset(); // the plan says by itself what is wrong with it
        }
    show();
}

void ComparePanel::show()
{
    const bool shares = m_request.parameter == ComparisonParameter::TwoProportions;
    {
        const QSignalBlocker quiet(m_what);
        m_what->setCurrentIndex(int(m_request.parameter));
    }
    if (m_level->findData(m_request.level) < 0)
        m_level->addItem(percentText(m_request.level, 1), m_request.level);
    select(m_level, m_request.level);
    m_p1->setNumber(m_request.p1);
    m_p2->setNumber(m_request.p2);
    m_sd->setNumber(m_request.sd);
    m_delta->setNumber(m_request.delta);
    m_power->setNumber(m_request.power);
    m_deff->setNumber(m_request.deff);
    m_group->setNumber(m_groupSize);
    m_overlapShare->setNumber(m_request.overlap ? m_request.overlap->share : 0);
    if (m_request.overlap)
        m_joint->setNumber(shares ? m_request.overlap->joint : m_request.overlap->correlation);
    m_form->setRowVisible(m_p1Row.line, shares);
    m_form->setRowVisible(m_p2Row.line, shares);
    m_form->setRowVisible(m_sdRow.line, !shares);
    m_form->setRowVisible(m_deltaRow.line, !shares);
    m_form->setRowVisible(m_jointRow.line, m_request.overlap.has_value());
    name(m_jointRow, shares ? tr("Yes &both times") : tr("Correlation of bot&h"),
         QStringLiteral("%"),
         shares
             ? tr("Of those who are asked twice, how many say yes both times. The more alike the "
                  "two answers, the fewer people it takes.")
             : tr("How closely the two answers of one person go together, 0 to 100%."));
    reckon();
}

void ComparePanel::reckon()
{
    QString trouble;
    for (const WrittenField* field :
         {m_p1, m_p2, m_sd, m_delta, m_power, m_deff, m_overlapShare, m_joint, m_group})
        if (trouble.isEmpty() && field->isVisibleTo(this))
            trouble = field->trouble();
    QString sentence;
    if (trouble.isEmpty())
        try {
            sentence = sizeWords();
        } catch (const Error& error) {
            trouble = sizeTrouble(error.message());
        }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_figures->setVisible(!sentence.isEmpty());
    m_sentence->setText(sentence);
    if (!sentence.isEmpty()) {
        const ComparisonSize size = comparisonSize(m_request);
        m_figure->setText(countText(size.first.required));
        m_second->setText(countText(size.first.invite + size.second.invite));
    }
    m_detectable->setText(trouble.isEmpty() ? detectableWords() : QString());
    m_detectable->setVisible(!m_detectable->text().isEmpty());
}

QString ComparePanel::sizeWords() const
{
    const ComparisonSize size = comparisonSize(m_request);
    const auto share = [](std::optional<double> one) {
        return windowReader().withPercentSign(shortText(100 * one.value_or(0)));
    };
    if (m_request.parameter == ComparisonParameter::TwoProportions)
        return tr("To tell %1 from %2, %3 completed answers are needed in each group: if the "
                  "difference is there, %4 of such samples show it.")
            .arg(share(m_request.p1), share(m_request.p2), countText(size.first.required),
                 share(m_request.power));
    return tr("To see a difference of %1, %2 completed answers are needed in each group: if the "
              "difference is there, %3 of such samples show it.")
        .arg(shortText(m_request.delta.value_or(0)), countText(size.first.required),
             share(m_request.power));
}

QString ComparePanel::detectableWords() const
{
    if (!m_groupSize)
        return {};
    ComparisonRequest planned = m_request;
    planned.n = m_groupSize;
    planned.p2.reset();
    try {
        const double difference = detectableDifference(planned);
        const QString amount = m_request.parameter == ComparisonParameter::TwoProportions
                                   ? tr("%1 points").arg(numberText(100 * difference, 1))
                                   : shortText(difference);
        return tr("With %1 answers in each group, the least difference that can be seen is about "
                  "%2. Smaller ones will mostly stay hidden: “no significant difference” then says "
                  "nothing.")
            .arg(shortText(*m_groupSize), amount);
    } catch (const Error& error) {
        return sizeTrouble(error.message());
    }
}

void ComparePanel::retranslate()
{
    {
        const QSignalBlocker quiet(m_what), still(m_level);
        m_what->clear();
        m_what->addItems({tr("two shares"), tr("two means")});
        m_level->clear();
        for (const double one : {0.90, 0.95, 0.99})
            m_level->addItem(percentText(one, 0), one);
    }
    const QString percent = QStringLiteral("%");
    name(m_whatRow, tr("&Compare"), {},
         tr("The two groups are areas, men and women, or two waves of the same survey."));
    name(m_p1Row, tr("Share in the &first"), percent,
         tr("What you expect in the first group, or what the last wave said."));
    name(m_p2Row, tr("Share in the &second"), percent,
         tr("The nearest share that you would still want to tell apart from it."));
    name(m_sdRow, tr("Standard &deviation"), {},
         tr("How far the values of single people lie from their mean, in each group."));
    name(m_deltaRow, tr("Di&fference"), {},
         tr("The smallest difference of the two means that would matter to you."));
    name(m_powerRow, tr("&Power of the test"), percent,
         tr("If the difference is there, in how many of 100 such samples it is found. 80% is "
            "usual."));
    name(m_levelRow, tr("&Confidence"), {},
         tr("If there is no difference, how often the comparison rightly says so: 95 of 100."));
    name(m_deffRow, tr("Design e&ffect"), {},
         tr("How many times more answers this design takes than drawing one by one. Taken from the "
            "plan."));
    name(m_overlapRow, tr("&Asked twice"), percent,
         tr("Of the first wave, how many are asked again in the second. 0 where both are drawn "
            "anew. Asking the same people shows change with fewer answers."));
    name(m_groupRow, tr("&Answers a group"), {},
         tr("How many completed answers you plan in each group: the least difference they can show "
            "is said on the right. At first half of the plan."));
    m_intro->setText(tr("A reckoning beside the plan, which it does not change."));
    m_figureWords->setText(tr("completed answers in each group"));
    m_secondWords->setText(tr("to invite in both"));
    show();
}

void ComparePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
