// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_workspace.h"

#include "ui/analysis/condition.h"
#include "ui/analysis/design_panel.h"
#include "ui/analysis/option_panel.h"
#include "ui/analysis/result_export.h"
#include "ui/analysis/result_view.h"
#include "ui/analysis/specification_dialog.h"
#include "ui/analysis/variable_panel.h"
#include "ui/document/replace_part.h"
#include "ui/document/study_words.h"
#include "ui/models/figures.h"
#include "ui/models/result_tables.h"
#include "ui/shell/settings.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/scrolled.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace quadrat::ui {

AnalysisWorkspace::AnalysisWorkspace(Document& document, QWidget* parent)
    : Workspace(parent), m_document(document), m_results(document)
{
    setObjectName("analysis");
    m_explain = new QAction(ui::icon("help"), QString(), this);
    m_showSpecification = new QAction(ui::icon("code"), QString(), this);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->addWidget(buildChoices());
    m_split->addWidget(buildResults());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({336, 800});
    m_split->setHandleWidth(8);
    m_split->setChildrenCollapsible(false);
    m_split->restoreState(setting(Setting::PanelWidths).toByteArray());
    m_empty = new EmptyPage;
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(m_split);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    connect(m_empty, &EmptyPage::mainClicked, this, &Workspace::openRequested);
    connect(m_empty, &EmptyPage::linkClicked, this, &Workspace::sampleRequested);
    connect(&m_document, &Document::opened, this, &AnalysisWorkspace::opened);
    connect(&m_document, &Document::specificationChanged, this, &AnalysisWorkspace::follow);
    connect(&m_document, &Document::dataChanged, this, &AnalysisWorkspace::followData);
    connect(&m_document, &Document::accessChanged, this, &AnalysisWorkspace::followAccess);
    connect(m_design, &DesignPanel::summarised, this, &Workspace::readinessChanged);
    connect(m_variables, &VariablePanel::tickAsked, this, &AnalysisWorkspace::tick);
    connect(m_options, &OptionPanel::choiceChanged, this,
            [this](const EstimateChoice& choice) { edit(choice, tr("change the options")); });
    connect(m_options, &OptionPanel::whereChanged, this, &AnalysisWorkspace::filter);
    connect(m_explain, &QAction::triggered, this, [this] { m_view->setExplained(true); });
    connect(m_showSpecification, &QAction::triggered, this,
            [this] { SpecificationDialog(m_document, this).exec(); });
    connect(&m_results, &Results::started, this, [this](QFutureWatcherBase* work) {
        m_view->setStale(true);
        m_progress->follow(work, tr("Estimating"));
    });
    connect(&m_results, &Results::ready, this, &AnalysisWorkspace::look);
    retranslate();
}

AnalysisWorkspace::~AnalysisWorkspace()
{
    keep(Setting::PanelWidths, m_split->saveState());
}

QWidget* AnalysisWorkspace::buildChoices()
{
    m_design = new DesignPanel(m_document);
    m_variables = new VariablePanel;
    m_options = new OptionPanel;
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_design);
    layout->addWidget(m_variables, 1);
    layout->addWidget(m_options);
    QScrollArea* scroll = scrolled(panel, Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(272);
    return scroll;
}

QWidget* AnalysisWorkspace::buildResults()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName("results");
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_new = new QToolButton;
    m_new->setIcon(ui::icon("plus"));
    m_progress = new ProgressStrip;
    m_view = new ResultView;
    m_invite = new EmptyPage;
    m_page = new QStackedWidget;
    m_page->addWidget(m_invite);
    m_page->addWidget(m_view);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_new);
    auto* card = new QWidget;
    card->setProperty("part", "card");
    card->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_page, 1);
    auto* outer = new QWidget;
    auto* margin = new QVBoxLayout(outer);
    margin->setContentsMargins(4, 12, 16, 12);
    margin->addWidget(card);
    buildTools();
    connect(m_tabs, &QTabBar::currentChanged, this, &AnalysisWorkspace::select);
    connect(m_new, &QToolButton::clicked, this, &AnalysisWorkspace::begin);
    return outer;
}

void AnalysisWorkspace::buildTools()
{
    m_export = new ResultExport(m_document, *m_view);
    connect(m_export, &ResultExport::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_export, &ResultExport::started, m_progress, &ProgressStrip::follow);
    const auto button = [](const char* iconName, const QList<QAction*>& actions) {
        auto* made = new QToolButton;
        made->setIcon(ui::icon(iconName));
        made->setIconSize({18, 18});
        auto* menu = new QMenu(made);
        menu->addActions(actions);
        made->setMenu(menu);
        made->setPopupMode(QToolButton::InstantPopup);
        return made;
    };
    m_copyButton = button("copy", m_export->copyActions());
    m_saveButton = button("export", m_export->fileActions());
    m_printButton = new QToolButton;
    m_printButton->setIcon(ui::icon("print"));
    m_printButton->setIconSize({18, 18});
    connect(m_printButton, &QToolButton::clicked, m_export->print(), &QAction::trigger);
    m_view->setTools({m_copyButton, m_saveButton, m_printButton});
}

QString AnalysisWorkspace::title() const
{
    return tr("Analysis");
}

QIcon AnalysisWorkspace::icon() const
{
    return ui::icon("analysis");
}

Readiness AnalysisWorkspace::readiness() const
{
    using State = Readiness::State;
    if (!m_document.hasData())
        return {State::Empty, m_document.isOpen() ? tr("There are no responses yet.")
                                                  : tr("No data are open yet.")};
    if (m_design->trouble())
        return {State::Wrong, translate(*m_design->trouble())};
    if (!m_trouble.isEmpty())
        return {State::Wrong, m_trouble};
    const auto count = m_document.specification().estimates.size();
    if (count == 0)
        return {State::InWork, tr("Tick a variable to see its first figures.")};
    return {State::Done, tr("%n result(s).", nullptr, int(count))};
}

QList<QAction*> AnalysisWorkspace::actionsFor(Menu menu) const
{
    switch (menu) {
    case Menu::File:
        return m_export->fileActions();
    case Menu::Edit:
        return m_export->copyActions();
    case Menu::View:
        return {m_showSpecification};
    case Menu::Help:
        return {m_explain};
    default:
        return {};
    }
}

QList<Findable> AnalysisWorkspace::findables()
{
    QList<Findable> things;
    if (!m_document.hasData())
        return things;
    for (const Column& column : m_document.data()->data.columns()) {
        if (column.measure() == Measure::Text)
            continue;
        const QString name = QString::fromStdString(column.name());
        things.push_back({name, tr("variable"), measureIcon(column.measure()),
                          [this, name] { tick(name, true); }});
    }
    return things;
}

void AnalysisWorkspace::opened()
{
    m_current.reset();
    m_choice = {};
    if (!m_document.specification().estimates.empty())
        m_current = 0;
    m_variables->clearSearch();
    followData();
}

void AnalysisWorkspace::followData()
{
    m_states->setCurrentWidget(m_document.hasData() ? static_cast<QWidget*>(m_split) : m_empty);
    m_variables->setData(m_document.data());
    m_options->setData(m_document.data());
    followWords();
    follow();
}

void AnalysisWorkspace::followAccess()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_design, m_variables, m_options, m_new})
        widget->setEnabled(m_document.canWrite());
    const QString reason = m_document.whyReadOnly();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_design, m_variables, m_options})
        widget->setToolTip(reason);
}

void AnalysisWorkspace::followWords()
{
    const Specification worded = wordedSpecification(m_document);
    m_variables->setWords(worded.dictionary);
    m_view->setWords(worded);
}

void AnalysisWorkspace::follow()
{
    if (!m_document.hasData()) {
        m_current.reset();
        followTabs();
        look();
        return;
    }
    const auto& estimates = m_document.specification().estimates;
    if (m_current && estimates.empty())
        m_current.reset();
    if (m_current)
        m_current = std::min(*m_current, estimates.size() - 1);
    if (m_current)
        m_choice = choiceOf(estimates, *m_current, m_document.data()->data);
    m_variables->setTicked(m_choice.variables);
    m_options->setChoice(m_choice);
    const std::string& where = m_document.specification().where;
    m_options->setWhere(where);
    const auto trouble = conditionTrouble(where, m_document.data()->data);
    m_options->setWhereTrouble(trouble ? translate(*trouble) : QString());
    followTabs();
    look();
}

void AnalysisWorkspace::followTabs()
{
    const QSignalBlocker quiet(m_tabs);
    const auto& estimates = m_document.specification().estimates;
    const std::size_t count = m_document.hasData() ? estimates.size() : 0;
    while (m_tabs->count() > int(count))
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < int(count))
        m_tabs->addTab(QString());
    for (int k = 0; k < m_tabs->count(); ++k) {
        const EstimateSpec& estimate = estimates[std::size_t(k)];
        m_tabs->setTabText(k,
                           resultTitle(estimate).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_tabs->setTabToolTip(k, statisticName(estimate.statistic));
    }
    m_tabs->setCurrentIndex(m_current ? int(*m_current) : -1);
    m_showSpecification->setEnabled(m_document.isOpen());
}

void AnalysisWorkspace::look()
{
    if (!m_current) {
        m_results.cancel();
        m_trouble.clear();
        m_page->setCurrentWidget(m_invite);
        m_export->setEnabled(false);
        emit statusChanged({});
        emit readinessChanged();
        return;
    }
    if (const ResultOrReason* result = m_results.request(*m_current))
        show(*result);
}

void AnalysisWorkspace::show(const ResultOrReason& result)
{
    if (const auto* reason = std::get_if<Message>(&result)) {
        m_trouble = translate(*reason);
        emit noticeRaised({m_trouble, m_document.undoStack().canUndo() ? tr("Undo") : QString(),
                           [this] { m_document.undoStack().undo(); }});
    } else {
        if (!std::exchange(m_trouble, {}).isEmpty())
            emit noticeWithdrawn();
        const Result& found = std::get<Result>(result);
        m_view->show(found, wordedSpecification(m_document));
        m_page->setCurrentWidget(m_view);
        m_export->setEnabled(true);
        emit statusChanged(
            tr("%1 of %2 used")
                .arg(countText(found.table.n), countText(m_document.data()->data.rowCount())));
    }
    emit readinessChanged();
}

void AnalysisWorkspace::edit(const EstimateChoice& choice, const QString& text)
{
    const auto& former = m_document.specification().estimates;
    auto estimates = withChoice(former, m_current, choice, m_document.data()->data);
    if (!m_current && estimates.size() > former.size())
        m_current = estimates.size() - 1;
    else if (m_current && estimates.size() > former.size())
        *m_current += estimates.size() - former.size(); // look at what was ticked last
    else if (m_current && estimates.size() < former.size() && choice.variables.empty())
        m_current.reset();
    m_choice = choice;
    if (estimates == former)
        follow();
    else
        replacePart(m_document, &Specification::estimates, std::move(estimates), text);
}

void AnalysisWorkspace::tick(const QString& name, bool ticked)
{
    EstimateChoice choice = m_choice;
    const std::string variable = name.toStdString();
    const auto found = std::ranges::find(choice.variables, variable);
    if (ticked == (found != choice.variables.end()))
        return;
    if (ticked)
        choice.variables.push_back(variable);
    else
        choice.variables.erase(found);
    edit(choice, ticked ? tr("tick %1").arg(name) : tr("untick %1").arg(name));
}

void AnalysisWorkspace::filter(const QString& where)
{
    const std::string condition = where.toStdString();
    if (condition == m_document.specification().where) {
        m_options->setWhereTrouble({});
        return;
    }
    // A condition that cannot be used is told beside it and changes nothing.
    const auto trouble = conditionTrouble(condition, m_document.data()->data);
    m_options->setWhereTrouble(trouble ? translate(*trouble) : QString());
    if (!trouble)
        replacePart(m_document, &Specification::where, condition, tr("change the filter"));
}

void AnalysisWorkspace::begin()
{
    m_current.reset();
    m_choice.variables.clear();
    follow();
}

void AnalysisWorkspace::select(int tab)
{
    if (tab < 0)
        return;
    m_current = std::size_t(tab);
    follow();
}

void AnalysisWorkspace::showPart(int part)
{
    select(std::min(part, m_tabs->count() - 1));
}

void AnalysisWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Workspace::changeEvent(event);
}

void AnalysisWorkspace::retranslate()
{
    m_empty->setWords(tr("From answers to figures"),
                      tr("Open a file of answers, say which columns are the design of the sample, "
                         "and tick the questions: shares, means and tables appear with their "
                         "confidence intervals."));
    m_empty->setButtons(tr("&Open data"), tr("Try the sample study"));
    m_invite->setWords(tr("Tick a variable"),
                       tr("Its figures appear here at once. Tick several to get one table each, "
                          "or choose another statistic below the list."));
    m_invite->setButtons({}, {});
    m_new->setToolTip(tr("New result: keeps those there are"));
    m_new->setAccessibleName(tr("New result"));
    m_tabs->setAccessibleName(tr("Results"));
    m_export->retranslate();
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_copyButton, tr("Copy the table or the chart"));
    name(m_saveButton, tr("Save the chart or the report"));
    name(m_printButton, tr("Print the report of all results"));
    m_explain->setText(tr("&Explain this statistic"));
    m_showSpecification->setText(tr("Show the &specification"));
    if (m_document.hasData()) {
        followTabs();
        followWords();
    }
    followAccess();
    emit readinessChanged();
}

} // namespace quadrat::ui
