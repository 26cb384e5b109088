// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/size_page.h"

#include "core/base/error.h"
#include "ui/document/replace_part.h"
#include "ui/models/figures.h"
#include "ui/sample/compare_panel.h"
#include "ui/sample/size_curve.h"
#include "ui/sample/size_trouble.h"
#include "ui/sample/size_words.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

constexpr int sizeAsked = int(SizeForm::Question::Size),
              marginAsked = int(SizeForm::Question::Margin), comparisonAsked = 2;

} // namespace

SizePage::SizePage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document)
{
    setObjectName("size");
    m_form = new SizeForm;
    QScrollArea* form = scrolled(m_form, Qt::ScrollBarAlwaysOff);
    form->setMinimumWidth(300);
    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(form);
    across->addWidget(scrolled(buildResult()));
    across->setStretchFactor(1, 1);
    across->setSizes({340, 760});
    across->setHandleWidth(12);
    across->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildQuestions());
    m_compare = new ComparePanel;
    m_pages = new QStackedWidget;
    m_pages->addWidget(across);
    m_pages->addWidget(m_compare);
    layout->addWidget(m_pages, 1);

    connect(m_form, &SizeForm::requestChanged, this,
            [this](const SizeRequest& changed, const QString& what, int mergeId) {
                SamplePlan plan = m_document.project().sample;
                const std::optional<double> former = plan.size.population;
                m_plannedSize = changed.n;
                plan.size = changed;
                plan.size.n.reset();
                if (!plan.allocation.strata.empty())
                    plan.size.population = former;
                if (plan == m_document.project().sample)
                    reckon();
                else
                    replacePart(m_document, &Project::sample, std::move(plan), what, mergeId);
            });
    connect(m_form, &SizeForm::troubleChanged, this, &SizePage::reckon);
    for (const auto signal :
         {&Document::opened, &Document::samplePlanChanged, &Document::accessChanged})
        connect(&m_document, signal, this, &SizePage::follow);
    connect(&m_document, &Document::aboutToLeave, this, [this] { m_plannedSize.reset(); });
    retranslate();
    follow();
}

QWidget* SizePage::buildQuestions()
{
    auto* questions = new QWidget;
    auto* row = new QHBoxLayout(questions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_questions = new QButtonGroup(this);
    m_questions->setObjectName("questions");
    for (const int question : {sizeAsked, marginAsked, comparisonAsked}) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        m_questions->addButton(button, question);
        row->addWidget(button);
    }
    row->addStretch();
    m_questions->button(sizeAsked)->setChecked(true);
    connect(m_questions, &QButtonGroup::idClicked, this, &SizePage::ask);
    return questions;
}

void SizePage::ask(int question)
{
    m_questions->button(question)->setChecked(true);
    m_pages->setCurrentIndex(question == comparisonAsked ? 1 : 0);
    if (question == comparisonAsked) {
        m_compare->setPlan(request());
        return;
    }
    m_question = SizeForm::Question(question);
    follow();
}

QWidget* SizePage::buildResult()
{
    m_figure = selectable(plainLabel({}, "number"));
    m_figureWords = selectable(plainLabel({}, "caption"));
    m_second = selectable(plainLabel({}, "number"));
    m_secondWords = selectable(plainLabel({}, "caption"));
    m_third = selectable(plainLabel({}, "heading"));
    m_third->setObjectName("other-figure");
    m_thirdWords = selectable(plainLabel({}, "caption"));
    m_sentence = selectable(plainLabel({}, "figure"));
    m_yamane = selectable(plainLabel({}, "words"));
    m_yamane->setMargin(10);
    m_trouble = selectable(plainLabel({}, "wrong"));
    m_trouble->setObjectName("size-trouble");
    m_sentence->setObjectName("size-sentence");
    m_yamane->setObjectName("yamane");
    m_figure->setObjectName("size-figure");
    m_second->setObjectName("invite-figure");
    m_take = new QPushButton;
    m_start = new QPushButton;
    m_start->setProperty("main", true);
    connect(m_start, &QPushButton::clicked, this, &SizePage::start);
    m_copy = new QToolButton;
    m_copy->setIcon(icon("copy"));
    m_curve = new SizeCurve;
    m_stepsHead = selectable(plainLabel({}, "heading"));
    m_steps = new QGridLayout;
    m_steps->setHorizontalSpacing(16);
    m_steps->setVerticalSpacing(8);
    m_steps->setColumnStretch(2, 1);

    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(32);
    figures->setVerticalSpacing(0);
    figures->addWidget(m_figure, 0, 0);
    figures->addWidget(m_figureWords, 1, 0);
    figures->addWidget(m_second, 0, 1);
    figures->addWidget(m_secondWords, 1, 1);
    figures->addWidget(m_third, 0, 2, Qt::AlignBottom);
    figures->addWidget(m_thirdWords, 1, 2);
    figures->setColumnStretch(3, 1);
    for (QLabel* caption : {m_figureWords, m_secondWords, m_thirdWords})
        caption->setWordWrap(false);
    auto* sentence = new QHBoxLayout;
    sentence->addWidget(m_sentence, 1);
    sentence->addWidget(m_copy, 0, Qt::AlignTop);
    m_levels = new QToolButton;
    m_effects = new QToolButton;
    auto* kinds = new QButtonGroup(this);
    auto* kindRow = new QHBoxLayout;
    kindRow->setSpacing(4);
    kindRow->addWidget(m_take);
    for (QToolButton* kind : {m_levels, m_effects}) {
        kind->setCheckable(true);
        kinds->addButton(kind);
        kindRow->addWidget(kind);
    }
    figures->addLayout(kindRow, 0, 4, Qt::AlignTop);
    m_levels->setChecked(true);
    connect(kinds, &QButtonGroup::idClicked, this, &SizePage::reckon);
    connect(m_take, &QPushButton::clicked, this, &SizePage::takeMargin);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_sentence->text()); });

    m_results = new QWidget;
    auto* inner = new QVBoxLayout(m_results);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addLayout(figures);
    inner->addLayout(sentence);
    inner->addWidget(m_curve, 1);
    inner->addWidget(m_stepsHead);
    inner->addLayout(m_steps);
    inner->addWidget(m_yamane);
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_trouble);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addWidget(m_results, 1);
    column->addStretch();
    return result;
}

QString SizePage::title() const
{
    return tr("Size");
}

std::optional<Readiness> SizePage::readiness() const
{
    using State = Readiness::State;
    if (!m_document.project().sample.size.margin)
        return Readiness{State::Empty, tr("How precise the sample must be is not said yet.")};
    try {
        const SampleSize size = sampleSize(request());
        return Readiness{State::InWork, tr("%1 completed answers, %2 to invite.")
                                            .arg(countText(size.required), countText(size.invite))};
    } catch (const Error& error) {
        return Readiness{State::Wrong, tr("Size: %1").arg(sizeTrouble(error.message()))};
    }
}

SizeRequest SizePage::request() const
{
    return sizeRequestOf(m_document.project().sample);
}

void SizePage::follow()
{
    SizeRequest shown = request();
    shown.n = m_plannedSize;
    m_form->setQuestion(m_question);
    m_form->setRequest(shown, !m_document.project().sample.allocation.strata.empty());
    m_form->setEditable(m_document.canWrite());
    reckon();
    emit readinessChanged();
}

void SizePage::reckon()
{
    showTrouble(m_form->trouble());
    if (!m_form->trouble().isEmpty())
        return;
    try {
        if (m_question == SizeForm::Question::Size)
            showSize(request());
        else
            showMargin(request());
    } catch (const Error& error) {
        showTrouble(sizeTrouble(error.message()));
    }
}

void SizePage::showSize(const SizeRequest& request)
{
    if (!request.margin) {
        showHint(tr("Say on the left how large the margin of error may be."));
        return;
    }
    const SampleSize size = sampleSize(request);
    const QString unit = QString::fromStdString(m_document.project().sample.unit);
    m_figure->setText(countText(size.required));
    m_figureWords->setText(tr("completed answers"));
    m_second->setText(countText(size.invite));
    m_secondWords->setText(unit.isEmpty() ? tr("to invite") : tr("to invite (%1)").arg(unit));
    m_sentence->setText(sizeSentence(request, size, unit));
    m_yamane->setText(yamaneNote(request));
    m_yamane->setVisible(!m_yamane->text().isEmpty());
    const std::optional<std::size_t> other = otherSize(request);
    m_third->setText(other ? countText(*other) : QString());
    m_thirdWords->setText(!other                                 ? QString()
                          : request.method == SizeMethod::Yamane ? tr("reckoned rightly")
                                                                 : tr("Yamane, as prescribed"));
    m_take->hide();
    showSteps(request, size);
    m_curve->show(request, size.finite, *request.margin,
                  m_levels->isChecked() ? SizeCurve::Lines::Levels : SizeCurve::Lines::Effects);
}

void SizePage::showMargin(SizeRequest request)
{
    request.n = m_plannedSize;
    if (!request.n) {
        showHint(tr("Say on the left how many answers are planned."));
        return;
    }
    m_plannedMargin = marginOf(request);
    m_figure->setText(marginText(request, m_plannedMargin));
    m_figureWords->setText(tr("with %1 completed answers").arg(shortText(*request.n)));
    m_second->setText(
        countText(roundedUp(*request.n / (request.responseRate * request.eligibleRate))));
    m_secondWords->setText(tr("to invite"));
    m_sentence->setText(tr("%1 completed answers give a margin of error of %2.")
                            .arg(shortText(*request.n), m_figure->text()));
    m_yamane->hide();
    m_third->clear();
    m_thirdWords->clear();
    m_take->setVisible(m_document.canWrite() && m_plannedMargin > 0);
    request.margin = m_plannedMargin;
    const double chosen = *request.n;
    request.n.reset();
    showSteps(request, m_plannedMargin > 0 ? sampleSize(request) : SampleSize());
    m_curve->show(request, chosen, m_plannedMargin,
                  m_levels->isChecked() ? SizeCurve::Lines::Levels : SizeCurve::Lines::Effects);
}

void SizePage::showSteps(const SizeRequest& request, const SampleSize& size)
{
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const SizeStep& step :
         sizeSteps(request, size, QString::fromStdString(m_document.project().sample.unit))) {
        QLabel* figure = selectable(plainLabel({}, "figure"));
        figure->setText(step.figure);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        QLabel* term = selectable(plainLabel({}, "figure"));
        term->setText(step.term);
        term->setMinimumWidth(150);
        term->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QLabel* words = selectable(plainLabel({}, "caption"));
        words->setText(step.words);
        words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_steps->addWidget(figure, row, 0);
        m_steps->addWidget(term, row, 1);
        m_steps->addWidget(words, row, 2);
        ++row;
    }
}

void SizePage::showHint(const QString& hint)
{
    showTrouble(hint);
    m_trouble->setProperty("part", "caption"); // nothing is wrong yet
    m_trouble->style()->polish(m_trouble);
}

void SizePage::showTrouble(const QString& trouble)
{
    m_trouble->setProperty("part", "wrong");
    m_trouble->style()->polish(m_trouble);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_results->setVisible(trouble.isEmpty());
    const SizeRequest& size = m_document.project().sample.size;
    m_start->setVisible(m_question == SizeForm::Question::Size && !size.margin &&
                        size.parameter == SizeParameter::Proportion && m_document.canWrite());
}

void SizePage::start()
{
    SamplePlan plan = m_document.project().sample;
    plan.size.margin = 0.05;
    plan.size.marginType = MarginType::Absolute;
    replacePart(m_document, &Project::sample, std::move(plan), tr("change the size"));
}

void SizePage::takeMargin()
{
    SamplePlan plan = m_document.project().sample;
    plan.size.margin = m_plannedMargin;
    replacePart(m_document, &Project::sample, std::move(plan), tr("take the margin of the size"));
    ask(sizeAsked);
}

void SizePage::retranslate()
{
    const auto name = [this](int question, const QString& text) {
        m_questions->button(question)->setText(text);
        m_questions->button(question)->setAccessibleName(text);
    };
    name(sizeAsked, tr("How many answers?"));
    name(marginAsked, tr("What margin has a size?"));
    name(comparisonAsked, tr("Compare two groups"));
    m_start->setText(tr("Begin with ±5 points"));
    m_take->setText(tr("Plan with this margin"));
    m_copy->setToolTip(tr("Copy the sentence"));
    m_copy->setAccessibleName(tr("Copy the sentence"));
    m_levels->setText(tr("Levels of confidence"));
    m_effects->setText(tr("Design effects"));
    m_levels->setAccessibleName(tr("One line a level of confidence"));
    m_effects->setAccessibleName(tr("One line a design effect"));
    m_stepsHead->setText(tr("From the margin to the number to invite"));
}

void SizePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reckon();
    }
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
