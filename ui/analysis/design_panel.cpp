// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/design_panel.h"

#include "ui/document/design_guess.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/models/variable_model.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr int mostStages = 3;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// Fills a combo with the columns that may play a role, the likelier first.
void fillColumns(QComboBox* combo, const Dataset& data, DesignRole role, const QString& none)
{
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(none, QString());
    for (const std::string& name : likelyColumns(data, role))
        combo->addItem(measureIcon(data.at(name).measure()), text(name), text(name));
}

std::string chosen(const QComboBox* combo)
{
    return combo->currentData().toString().toStdString();
}

std::string entry(const std::vector<std::string>& names, std::size_t stage)
{
    return stage < names.size() ? names[stage] : std::string();
}

/// Takes off the empty entries at the end; those before it would shift the stages.
void trim(std::vector<std::string>& names)
{
    while (!names.empty() && names.back().empty())
        names.pop_back();
}

} // namespace

DesignPanel::DesignPanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_task(this)
{
    m_section = new QToolButton;
    m_section->setProperty("part", "section");
    m_section->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_section->setIconSize({14, 14});
    m_section->setCheckable(true);
    m_body = new QWidget;
    m_form = optionForm();
    m_body->setLayout(m_form);
    m_weightsLabel = new QLabel;
    m_weights = narrowCombo();
    m_form->addRow(m_weightsLabel, m_weights);
    connect(m_weights, &QComboBox::activated, this, &DesignPanel::edit);
    for (int stage = 0; stage < mostStages; ++stage)
        addStage();
    m_moreStages = new QPushButton;
    m_moreStages->setProperty("link", true);
    m_form->addRow(m_moreStages);
    m_nest = new QCheckBox;
    m_form->addRow(m_nest);
    m_lonelyLabel = new QLabel;
    m_lonely = narrowCombo();
    m_form->addRow(m_lonelyLabel, m_lonely);
    m_replicates = plainLabel({}, "caption");
    m_form->addRow(m_replicates);
    m_facts = plainLabel({}, "caption");
    m_wrong = plainLabel({}, "wrong");

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_section);
    layout->addWidget(m_body);
    layout->addWidget(m_facts);
    layout->addWidget(m_wrong);

    connect(m_section, &QToolButton::toggled, this, &DesignPanel::setExpanded);
    connect(m_moreStages, &QPushButton::clicked, this, [this] {
        ++m_shownStages;
        show();
    });
    connect(m_nest, &QCheckBox::clicked, this, &DesignPanel::edit);
    connect(m_lonely, &QComboBox::activated, this, &DesignPanel::edit);
    connect(&m_document, &Document::opened, this, [this] {
        m_shownStages = 1;
        m_summary.reset();
        // Whoever saved a specification has decided on its design; new data call for a look at it.
        m_section->setChecked(m_document.specification().design == DesignSpec() ||
                              (!m_document.isStudy() && m_document.specificationFile().isEmpty()));
        fill();
        show();
        summarise();
    });
    connect(&m_document, &Document::dataChanged, this, [this] {
        fill();
        show();
        summarise();
    });
    connect(&m_document, &Document::specificationChanged, this, [this] {
        show();
        summarise();
    });
    m_section->setChecked(true);
    retranslate();
}

void DesignPanel::addStage()
{
    const Stage stage{new QLabel,    new QLabel,    new QLabel,
                      narrowCombo(), narrowCombo(), narrowCombo()};
    m_form->addRow(stage.strataLabel, stage.strata);
    m_form->addRow(stage.clustersLabel, stage.clusters);
    m_form->addRow(stage.populationLabel, stage.population);
    for (QComboBox* combo : {stage.strata, stage.clusters, stage.population})
        connect(combo, &QComboBox::activated, this, &DesignPanel::edit);
    m_stages.push_back(stage);
}

void DesignPanel::fill()
{
    if (!m_document.data())
        return;
    const Dataset& columns = m_document.data()->data;
    fillColumns(m_weights, columns, DesignRole::Weights, tr("all count alike"));
    for (const Stage& stage : m_stages) {
        fillColumns(stage.strata, columns, DesignRole::Strata, tr("none"));
        fillColumns(stage.clusters, columns, DesignRole::Clusters, tr("every row by itself"));
        fillColumns(stage.population, columns, DesignRole::PopulationCounts, tr("not known"));
    }
}

void DesignPanel::show()
{
    const DesignSpec& design = m_document.specification().design;
    const auto stages =
        int(std::max({design.strata.size(), design.clusters.size(), design.fpc.size()}));
    m_shownStages = std::clamp(stages, m_shownStages, mostStages);
    select(m_weights, text(design.weights));
    for (int k = 0; k < mostStages; ++k) {
        const Stage& stage = m_stages[k];
        select(stage.strata, text(entry(design.strata, std::size_t(k))));
        select(stage.clusters, text(entry(design.clusters, std::size_t(k))));
        select(stage.population, text(entry(design.fpc, std::size_t(k))));
        for (QComboBox* combo : {stage.strata, stage.clusters, stage.population})
            m_form->setRowVisible(combo, k < m_shownStages);
    }
    // What a simple sample has no use for shows up with the column that calls for it.
    m_form->setRowVisible(m_moreStages, m_shownStages < mostStages &&
                                            int(design.clusters.size()) == m_shownStages);
    m_form->setRowVisible(m_nest, !design.strata.empty() && !design.clusters.empty());
    m_nest->setChecked(design.nest);
    select(m_lonely, int(design.lonely));
    m_form->setRowVisible(m_lonely, !design.strata.empty());
    m_form->setRowVisible(m_replicates, design.replicates.has_value());
}

void DesignPanel::edit()
{
    DesignSpec design = m_document.specification().design;
    design.weights = chosen(m_weights);
    design.strata.clear();
    design.clusters.clear();
    design.fpc.clear();
    for (const Stage& stage : m_stages) {
        design.strata.push_back(chosen(stage.strata));
        design.clusters.push_back(chosen(stage.clusters));
        design.fpc.push_back(chosen(stage.population));
    }
    trim(design.strata);
    trim(design.clusters);
    trim(design.fpc);
    design.nest = m_nest->isChecked() && !design.clusters.empty();
    design.lonely = LonelyCluster(m_lonely->currentData().toInt());
    replacePart(m_document, &Specification::design, design, tr("change the design"));
}

void DesignPanel::summarise()
{
    if (!m_document.hasData()) {
        m_task.cancel();
        m_summary.reset();
        m_trouble.reset();
        showSummary();
        return;
    }
    Specification specification = m_document.specification();
    specification.estimates.clear();
    m_task.start([data = m_document.data(), specification](
                     const Progress&) { return summariseDesign(data->data, specification); },
                 [this](const DesignSummary& summary) {
                     m_summary = summary;
                     m_trouble.reset();
                     showSummary();
                     emit summarised();
                 },
                 [this](const Message& reason) {
                     m_summary.reset();
                     m_trouble = reason;
                     showSummary();
                     emit summarised();
                 });
}

void DesignPanel::showSummary()
{
    m_wrong->setText(m_trouble ? translate(*m_trouble) : QString());
    m_wrong->setVisible(m_trouble.has_value());
    m_facts->setVisible(m_summary.has_value());
    if (!m_summary)
        return;
    const DesignSummary& design = *m_summary;
    m_facts->setText(tr("n %1 · strata %2 · clusters %3 · df %4")
                         .arg(countText(design.rows), countText(design.strata),
                              countText(design.clusters), numberText(design.df, 0)));
    m_facts->setToolTip(
        tr("%1 rows in %2 strata and %3 clusters leave %4 degrees of freedom.\nThe weights sum to "
           "%5. Their unevenness multiplies variances by %6: the rows are worth %7 even ones.")
            .arg(countText(design.rows), countText(design.strata), countText(design.clusters),
                 numberText(design.df, 0), numberText(design.sumOfWeights, 0),
                 numberText(design.kishEffect, 2), numberText(design.effectiveSize, 0)));
}

void DesignPanel::setExpanded(bool expanded)
{
    m_body->setVisible(expanded);
    m_section->setIcon(icon(expanded ? "chevron-down" : "chevron-right"));
}

void DesignPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DesignPanel::retranslate()
{
    m_section->setText(tr("Design of the sample"));
    m_section->setAccessibleName(tr("Design of the sample"));
    nameField(m_weightsLabel, m_weights, tr("&Weights"));
    for (int k = 0; k < mostStages; ++k) {
        const Stage& stage = m_stages[k];
        if (k == 0) {
            nameField(stage.strataLabel, stage.strata, tr("Strat&a"));
            nameField(stage.clustersLabel, stage.clusters, tr("Cl&usters"));
            nameField(stage.populationLabel, stage.population, tr("Population si&ze"));
            continue;
        }
        nameField(stage.strataLabel, stage.strata, tr("Strata, stage %1").arg(k + 1));
        nameField(stage.clustersLabel, stage.clusters, tr("Clusters, stage %1").arg(k + 1));
        nameField(stage.populationLabel, stage.population,
                  tr("Population size, stage %1").arg(k + 1));
    }
    m_moreStages->setText(tr("Add a stage of selection"));
    m_moreStages->setAccessibleName(m_moreStages->text());
    m_nest->setText(tr("Cluster numbers &repeat across strata"));
    m_nest->setAccessibleName(tr("Cluster numbers repeat across strata"));
    nameField(m_lonelyLabel, m_lonely, tr("Lonely cluster"));
    m_lonelyLabel->setToolTip(tr("What to do about a stratum of which only one cluster was "
                                 "observed, so that it has no variance of its own."));
    const QSignalBlocker quiet(m_lonely);
    m_lonely->clear();
    m_lonely->addItem(tr("refuse, and say where"), int(LonelyCluster::Fail));
    m_lonely->addItem(tr("adds no variance"), int(LonelyCluster::Remove));
    m_lonely->addItem(tr("drawn with certainty"), int(LonelyCluster::Certainty));
    m_lonely->addItem(tr("compare with all strata"), int(LonelyCluster::Adjust));
    m_lonely->addItem(tr("average of the others"), int(LonelyCluster::Average));
    m_replicates->setText(tr("Variance is by replicate weights, as the specification says."));
    fill();
    show();
    showSummary();
}

} // namespace quadrat::ui
