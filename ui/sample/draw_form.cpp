// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/draw_form.h"

#include "core/workflow/study_sample.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/sample/column_choice.h"
#include "ui/sample/complete_selection.h"
#include "ui/sample/drawn_samples.h"
#include "ui/sample/stage_card.h"
#include "ui/tasks/guarded.h"
#include "ui/text/moment.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr int reserveEdit = 31, seedEdit = 32, stageEdit = 33; // merge ids: typing is one step
constexpr int mostStages = 3;

double populationOf(const SamplePlan& plan)
{
    double sum = 0;
    for (const PlannedStratum& stratum : plan.allocation.strata)
        sum += stratum.population;
    return sum;
}

} // namespace

DrawForm::DrawForm(Document& document, DrawnSamples& samples, QWidget* parent)
    : QWidget(parent), m_document(document), m_samples(samples)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    for (QWidget* part : {buildSource(), buildStages(), buildChance()})
        layout->addWidget(part);
    layout->addStretch(1);
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &DrawForm::follow);
    connect(&m_samples, &DrawnSamples::changed, this, &DrawForm::follow);
    retranslate();
}

QWidget* DrawForm::buildSource()
{
    m_sourceHead = plainLabel({}, "heading");
    m_countsFacts = plainLabel({}, "caption");
    m_listFacts = plainLabel({}, "caption");
    m_import = new QPushButton;
    m_import->setObjectName("import-list");
    m_source = new QButtonGroup(this);
    auto* counts = new QRadioButton;
    counts->setObjectName("from-counts");
    auto* list = new QRadioButton;
    list->setObjectName("from-list");
    m_source->addButton(counts, int(ListSource::Counts));
    m_source->addButton(list, int(ListSource::Frame));
    connect(m_source, &QButtonGroup::idClicked, this, [this](int id) {
        SamplePlan plan = m_document.project().sample;
        plan.list = ListSource(id);
        plan.strataAre = StrataAre::Strata;
        plan.selection.strata.clear();
        if (plan.list == ListSource::Frame)
            plan.selection.strata = plan.frame.areas;
        plan.selection.stages.clear();
        change(std::move(plan), tr("choose what to draw from"));
    });
    connect(m_import, &QPushButton::clicked, this, &DrawForm::listAsked);
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sourceHead);
    layout->addWidget(counts);
    layout->addWidget(m_countsFacts);
    layout->addWidget(list);
    layout->addWidget(m_listFacts);
    layout->addWidget(m_import, 0, Qt::AlignLeft);
    for (QLabel* facts : {m_countsFacts, m_listFacts})
        facts->setContentsMargins(24, 0, 0, 0);
    return made;
}

QWidget* DrawForm::buildStages()
{
    m_stagesHead = plainLabel({}, "heading");
    m_strataAre = new QButtonGroup(this);
    auto* strata = new QRadioButton;
    strata->setObjectName("strata-are-strata");
    auto* clusters = new QRadioButton;
    clusters->setObjectName("strata-are-clusters");
    m_strataAre->addButton(strata, int(StrataAre::Strata));
    m_strataAre->addButton(clusters, int(StrataAre::Clusters));
    connect(m_strataAre, &QButtonGroup::idClicked, this, [this](int id) {
        SamplePlan plan = m_document.project().sample;
        plan.strataAre = StrataAre(id);
        plan.selection.stages.clear();
        change(std::move(plan), tr("choose what the strata are"));
    });
    m_strata = new ColumnChoice;
    m_strata->setObjectName("strata");
    connect(m_strata, &ColumnChoice::changed, this, [this] {
        SamplePlan plan = m_document.project().sample;
        plan.selection.strata = m_strata->chosen();
        change(std::move(plan), tr("change the strata"));
    });
    m_stageCount = narrowCombo();
    m_stageCount->setObjectName("stages");
    for (int count = 1; count <= mostStages; ++count)
        m_stageCount->addItem(QString::number(count), count);
    connect(m_stageCount, &QComboBox::activated, this,
            [this](int index) { setStageCount(index + 1); });
    m_frameFields = new QWidget;
    m_frameForm = optionForm();
    m_frameForm->addRow(new QLabel, m_strata);
    m_frameForm->addRow(new QLabel, m_stageCount);
    m_frameFields->setLayout(m_frameForm);
    m_cardLayout = new QVBoxLayout;
    m_cardLayout->setSpacing(8);
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_stagesHead);
    layout->addWidget(strata);
    layout->addWidget(clusters);
    layout->addWidget(m_frameFields);
    layout->addLayout(m_cardLayout);
    return made;
}

QWidget* DrawForm::buildChance()
{
    m_chanceHead = plainLabel({}, "heading");
    m_reserve = new QSpinBox;
    m_reserve->setObjectName("reserve");
    m_reserve->setRange(0, 1'000'000);
    m_reserve->setKeyboardTracking(false);
    connect(m_reserve, &QSpinBox::valueChanged, this, [this](int value) {
        SamplePlan plan = m_document.project().sample;
        plan.selection.reserve = std::size_t(value);
        change(std::move(plan), tr("change the reserve"), reserveEdit);
    });
    m_seed = new QLineEdit;
    m_seed->setObjectName("seed");
    m_seed->setMaxLength(19);
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString& text) {
        bool isNumber = false;
        const qulonglong seed = text.trimmed().toULongLong(&isNumber); // empty: 0, a new one
        isNumber = isNumber || text.trimmed().isEmpty();
        m_seed->setProperty("wrong", !isNumber);
        m_seed->setStyleSheet(m_seed->styleSheet()); // the look follows the property
        if (!isNumber)
            return;
        SamplePlan plan = m_document.project().sample;
        plan.selection.seed = seed;
        change(std::move(plan), tr("change the seed"), seedEdit);
    });
    m_newSeed = new QPushButton;
    m_newSeed->setObjectName("new-seed");
    connect(m_newSeed, &QPushButton::clicked, this, [this] {
        SamplePlan plan = m_document.project().sample;
        plan.selection.seed = newSeed();
        change(std::move(plan), tr("take a new seed"));
    });
    auto* seed = new QWidget;
    auto* row = new QHBoxLayout(seed);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_seed, 1);
    row->addWidget(m_newSeed);
    m_chanceForm = optionForm();
    m_chanceForm->addRow(new QLabel, m_reserve);
    m_chanceForm->addRow(new QLabel, seed);
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_chanceHead);
    layout->addLayout(m_chanceForm);
    return made;
}

void DrawForm::change(SamplePlan plan, const QString& what, int mergeId)
{
    replacePart(m_document, &Project::sample, std::move(plan), what, mergeId);
}

void DrawForm::follow()
{
    const SelectionPlan& selection = m_document.project().sample.selection;
    showSource();
    showStages();
    {
        const QSignalBlocker quiet(m_reserve);
        m_reserve->setValue(int(selection.reserve));
    }
    if (!m_seed->hasFocus() || m_seed->text().toULongLong() != selection.seed)
        m_seed->setText(selection.seed == 0 ? QString() : QString::number(selection.seed));
    setEnabled(m_document.isStudy() && m_document.canWrite());
    setToolTip(m_document.whyReadOnly());
}

void DrawForm::showSource()
{
    const SamplePlan& plan = m_document.project().sample;
    m_source->button(int(plan.list))->setChecked(true);
    const std::size_t strata = plan.allocation.strata.size();
    m_countsFacts->setText(
        strata == 0 ? tr("No counts yet: the tab Population asks for them.")
                    : tr("%1 units in %2 strata. Each stratum has a register of its own whose "
                         "units are numbered from 1.")
                          .arg(countText(std::size_t(populationOf(plan))), countText(strata)));
    const auto& frame = m_samples.frame();
    m_listFacts->setText(frame
                             ? tr("%1: %2 rows, imported %3.")
                                   .arg(QString::fromStdString(frame->mark.source),
                                        countText(frame->mark.rows), momentText(frame->importedAt))
                             : tr("No list yet. Names and addresses in it stay in a file of "
                                  "their own, apart from the answers."));
    m_import->setText(frame ? tr("Import another list…") : tr("Import a list…"));
    m_source->button(int(ListSource::Frame))->setEnabled(frame.has_value());
}

void DrawForm::setStageCount(int count)
{
    SamplePlan plan = m_document.project().sample;
    auto& stages = plan.selection.stages;
    // The last stage takes the units of the list; new ones come before it.
    while (int(stages.size()) > count)
        stages.erase(stages.begin());
    while (int(stages.size()) < count)
        stages.insert(stages.begin(), SelectionStage());
    if (stages.back().unit.empty())
        stages.back().unit = plan.frame.id;
    for (std::size_t k = 0; k + 1 < stages.size() && k < plan.frame.areas.size(); ++k)
        if (stages[k].unit.empty())
            stages[k].unit = plan.frame.areas[k];
    change(std::move(plan), tr("change the stages"));
}

void DrawForm::showStages()
{
    const SamplePlan& plan = m_document.project().sample;
    const bool isCounts = plan.list == ListSource::Counts;
    for (QAbstractButton* button : m_strataAre->buttons())
        button->setVisible(isCounts);
    m_strataAre->button(int(plan.strataAre))->setChecked(true);
    m_frameFields->setVisible(!isCounts);
    m_strata->show(m_samples.frameColumns(), plan.selection.strata, tr("none"));

    // What is left open is shown as it would be filled in; the plan keeps it open.
    SelectionPlan complete = plan.selection;
    std::ignore = guarded([&] { complete = completeSelection(plan); });
    const bool isClusters = isCounts && plan.strataAre == StrataAre::Clusters;
    if (complete.stages.empty() && isClusters)
        complete.stages.push_back({.method = SelectionMethod::PpsSystematic});
    if (complete.stages.size() < (isClusters ? 2 : 1))
        complete.stages.emplace_back();
    const std::size_t count = complete.stages.size();
    select(m_stageCount, int(count));
    while (m_cards.size() < int(count)) {
        auto* card = new StageCard;
        const auto place = int(m_cards.size());
        card->setObjectName(QStringLiteral("stage-%1").arg(place + 1));
        connect(card, &StageCard::changed, this, [this, place] { readStage(place); });
        m_cards.push_back(card);
        m_cardLayout->addWidget(card);
    }
    for (std::size_t k = 0; k < std::size_t(m_cards.size()); ++k) {
        m_cards[qsizetype(k)]->setVisible(k < count);
        if (k >= count)
            continue;
        SelectionStage shown = complete.stages[k];
        const bool isOpen = k >= plan.selection.stages.size() || !plan.selection.stages[k].n;
        StageChoices choices{.title =
                                 count == 1 ? tr("How units are taken") : tr("Stage %1").arg(k + 1),
                             .forHowMany = tr("not given"),
                             .columns = isCounts ? QStringList() : m_samples.frameColumns(),
                             .sizes = isCounts ? QStringList() : m_samples.numberColumns(),
                             .mayTakeBySize = !isCounts || k + 1 < count};
        if (isCounts && count == 2)
            choices.title = k == 0 ? tr("Stage 1: areas, from the strata")
                                   : tr("Stage 2: units, from the register of each area");
        if (isOpen && !shown.nByStratum.empty()) {
            double sum = 0;
            for (const auto& [stratum, n] : shown.nByStratum)
                sum += n;
            choices.forHowMany = tr("as allocated: %1").arg(countText(std::size_t(sum)));
        } else if (isOpen && shown.n) {
            choices.forHowMany = tr("as the size asks: %1").arg(countText(std::size_t(*shown.n)));
        }
        if (isOpen)
            shown.n.reset();
        m_cards[qsizetype(k)]->show(shown, choices);
    }
}

void DrawForm::readStage(int stage)
{
    SamplePlan plan = m_document.project().sample;
    auto& stages = plan.selection.stages;
    for (int k = int(stages.size()); k < int(m_cards.size()) && m_cards[k]->isVisibleTo(this); ++k)
        stages.push_back(m_cards[k]->stage());
    stages[std::size_t(stage)] = m_cards[stage]->stage();
    for (SelectionStage& each : stages)
        each.nByStratum.clear(); // the allocation says them anew whenever a sample is drawn
    change(std::move(plan), tr("change how units are taken"), stageEdit + stage);
}

void DrawForm::retranslate()
{
    m_sourceHead->setText(tr("Drawn from"));
    m_stagesHead->setText(tr("How"));
    m_chanceHead->setText(tr("Reserve and chance"));
    m_source->button(int(ListSource::Counts))->setText(tr("Numbered &registers"));
    m_source->button(int(ListSource::Frame))->setText(tr("A &list of units"));
    m_strataAre->button(int(StrataAre::Strata))->setText(tr("Every &stratum gets its share"));
    m_strataAre->button(int(StrataAre::Clusters))
        ->setText(tr("&Some strata are drawn first, as clusters"));
    nameIn(m_frameForm, m_strata, tr("Strata by"));
    nameIn(m_frameForm, m_stageCount, tr("Stages"));
    nameIn(m_chanceForm, m_reserve, tr("In reserve"));
    nameField(static_cast<QLabel*>(m_chanceForm->labelForField(m_seed->parentWidget())), m_seed,
              tr("Seed"));
    m_reserve->setToolTip(tr("How many more are drawn in each group of the last stage, to be used "
                             "in their order when units turn out not to belong"));
    m_seed->setToolTip(tr("The number that chance starts from. The same seed, list and plan give "
                          "the same sample: write it down, or take one that others choose."));
    m_seed->setPlaceholderText(tr("a new one at each draw"));
    m_newSeed->setText(tr("&New seed"));
    follow();
}

void DrawForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
