// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/walk_page.h"

#include "core/questionnaire/question_numbers.h"
#include "ui/interview/question_card.h"
#include "ui/questionnaire/question_words.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>

#include <algorithm>

namespace quadrat::ui {

namespace {

std::string now()
{
    return QDateTime::currentDateTime().toString("yyyy-MM-dd HH:mm").toStdString();
}

SheetView* readOnlySheet(const char* name)
{
    auto* view = new SheetView;
    view->setObjectName(name);
    view->setTallest(0);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->sheet().setEditable(false);
    return view;
}

} // namespace

WalkPage::WalkPage(Draft& draft, FormReview& review, QWidget* parent)
    : Panel(parent), m_draft(draft), m_review(review), m_task(this), m_card(new QuestionCard),
      m_end(plainLabel({}, "heading")), m_share(plainLabel({}, "figure")),
      m_pathHead(plainLabel({}, "caption")), m_unreachedHead(plainLabel({}, "caption")),
      m_countLabel(new QLabel), m_restart(new QPushButton), m_random(new QPushButton),
      m_mode(narrowCombo()), m_language(narrowCombo()), m_count(new QSpinBox),
      m_path(readOnlySheet("walk-path")), m_list(readOnlySheet("never-reached")),
      m_progress(new ProgressStrip)
{
    setObjectName("walk");
    auto* across = new QSplitter(Qt::Horizontal);
    across->addWidget(buildWalk());
    across->addWidget(buildCoverage());
    across->setSizes({560, 540});
    across->setHandleWidth(12);
    across->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(across);
    connect(&m_review, &FormReview::reviewed, this, &WalkPage::renew);
    say([this] {
        m_restart->setText(tr("Start again"));
        m_random->setText(tr("Fill at random"));
        m_random->setToolTip(tr("Many interviews with random answers that can stand: what none of "
                                "them reaches is hard to reach, or cannot be reached"));
        nameField(m_countLabel, m_count, tr("Interviews"));
        m_pathHead->setText(tr("The way so far"));
        m_unreachedHead->setText(tr("Not seen yet, or came no further; double-click to go there"));
        m_mode->setAccessibleName(tr("Mode"));
        m_language->setAccessibleName(tr("Language"));
        const QSignalBlocker quiet(m_mode);
        const int chosen = std::max(0, m_mode->currentIndex());
        m_mode->clear();
        for (const Mode mode : {Mode::Online, Mode::Telephone})
            m_mode->addItem(modeName(mode), int(mode));
        m_mode->setCurrentIndex(chosen);
        renew();
    });
}

QWidget* WalkPage::buildWalk()
{
    m_restart->setObjectName("walk-again");
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_mode);
    top->addWidget(m_language);
    top->addStretch();
    top->addWidget(m_restart);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->addWidget(m_end);
    inner->addWidget(m_card);
    inner->addStretch(1);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(scrolled(content), 1);
    for (QComboBox* combo : {m_mode, m_language})
        connect(combo, &QComboBox::activated, this, &WalkPage::present);
    connect(m_restart, &QPushButton::clicked, this, &WalkPage::restart);
    connect(m_card, &QuestionCard::answered, this,
            [this](const QString& field, const QString& answer) {
                m_interview->answer(field.toStdString(), answer.toStdString());
                present();
            });
    connect(m_card, &QuestionCard::nextRequested, this, &WalkPage::next);
    connect(m_card, &QuestionCard::backRequested, this, [this] {
        m_interview->back();
        present();
    });
    return part;
}

QWidget* WalkPage::buildCoverage()
{
    m_share->setObjectName("coverage");
    m_random->setObjectName("fill-at-random");
    m_count->setObjectName("walk-count");
    m_count->setRange(1, 10'000);
    m_count->setValue(200);
    m_count->setGroupSeparatorShown(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_share, 1);
    top->addWidget(m_countLabel);
    top->addWidget(m_count);
    top->addWidget(m_random);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_progress);
    layout->addWidget(m_unreachedHead);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_pathHead);
    layout->addWidget(m_path, 3);
    connect(m_random, &QPushButton::clicked, this, &WalkPage::fillAtRandom);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (std::size_t(index.row()) < m_unreached.size())
            emit placeActivated(m_unreached[std::size_t(index.row())]);
    });
    return part;
}

/// The questionnaire is another: what was come by says nothing of it any more.
void WalkPage::renew()
{
    if (!m_review.form())
        return;
    const bool isOther = !m_interview || &m_interview->form() != m_review.form().get();
    if (isOther) {
        m_task.cancel();
        InterviewRecord record;
        if (m_interview) {
            record = m_interview->record();
            record.complete = false;
        }
        m_interview = std::make_unique<Interview>(m_review.form(), now(), record);
        m_done = WalkCoverage(m_review.form()->questionnaire());
    }
    const QSignalBlocker quiet(m_language);
    const QVariant chosen = m_language->count() > 0
                                ? m_language->currentData()
                                : QVariant(QString::fromStdString(m_draft.language()));
    m_language->clear();
    for (const std::string& code : m_draft.languages())
        m_language->addItem(languageName(code), QString::fromStdString(code));
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
    m_language->setVisible(m_language->count() > 1);
    present();
}

void WalkPage::restart()
{
    if (!m_interview)
        return;
    if (const auto current = m_interview->current())
        m_done.add(m_interview->form(), m_interview->state(), *current);
    else
        m_done.add(m_interview->form(), m_interview->state());
    m_interview = std::make_unique<Interview>(m_review.form(), now());
    present();
    m_card->focusInput();
}

void WalkPage::present()
{
    if (!m_interview)
        return;
    const auto current = m_interview->current();
    m_card->setVisible(current.has_value());
    m_end->setVisible(!current);
    const bool isEmpty = m_interview->form().asked().empty();
    m_end->setText(isEmpty ? tr("There are no questions yet.")
                           : tr("The end: the interview is through."));
    if (current) {
        m_card->setMode(Mode(m_mode->currentData().toInt()));
        m_card->setLanguage(m_language->currentData().toString().toStdString());
        m_card->present(*m_interview, *current);
    }
    showPath();
    showCoverage();
}

void WalkPage::next()
{
    const auto faults = m_interview->next();
    if (!faults.empty()) {
        m_card->setFaults(*m_interview, faults);
        return;
    }
    present();
    m_card->focusInput();
}

void WalkPage::fillAtRandom()
{
    if (!m_interview)
        return;
    const std::shared_ptr<const Form> form = m_review.form();
    auto* watcher = m_task.start(
        [form, count = std::size_t(m_count->value()), seed = ++m_seed, today = now()](
            const Progress& progress) { return randomWalks(form, today, count, seed, progress); },
        [this](const WalkCoverage& coverage) {
            m_random->setEnabled(true);
            m_done.add(coverage);
            showCoverage();
        },
        [this](const Message&) { m_random->setEnabled(true); });
    m_random->setEnabled(false);
    connect(watcher, &QObject::destroyed, m_random, [this] { m_random->setEnabled(true); });
    m_progress->follow(watcher, tr("Filling at random"));
}

void WalkPage::showPath()
{
    const Form& form = m_interview->form();
    const QuestionNumbers numbers(form.questionnaire());
    const std::string language = m_language->currentData().toString().toStdString();
    m_path->setWide({1, 2});
    m_path->sheet().setColumns({{tr("Variable"), {}}, {tr("Question"), {}}, {tr("Answer"), {}}});
    QList<QStringList> rows;
    const auto current = m_interview->current();
    // All values there are, also those worked out.
    for (std::size_t a = 0; a < form.asked().size(); ++a) {
        const AskedQuestion& asked = form.asked()[a];
        if (current == a)
            break;
        for (std::size_t f = asked.firstField; f < asked.firstField + asked.fieldCount; ++f) {
            if (!m_interview->state().fieldShown[f] && m_interview->state().values[f].empty())
                continue;
            const std::string& name = form.fields()[f].name;
            const std::string words =
                withAnswers(form, m_interview->state(), "${" + name + "}", language);
            rows.push_back({QString::fromStdString(name),
                            oneLine(form.question(asked).text.text, language),
                            QString::fromStdString(words)});
        }
    }
    m_path->sheet().setRows(rows);
    m_path->scrollToBottom();
}

/// Chance does not try every answer: only what was tried is spoken of.
QString WalkPage::stuckWords(const WalkCoverage::Stuck& stuck)
{
    const int count = int(stuck.interviews);
    return stuck.check
               ? tr("%n interview(s) came no further: check %1 refused every answer tried", nullptr,
                    count)
                     .arg(*stuck.check + 1)
               : tr("%n interview(s) came no further: an answer is required, and none that was "
                    "tried can stand",
                    nullptr, count);
}

void WalkPage::showCoverage()
{
    const Questionnaire& all = m_interview->form().questionnaire();
    WalkCoverage seen = m_done;
    const auto current = m_interview->current();
    seen.add(m_interview->form(), m_interview->state(),
             current ? *current + 1 : m_interview->form().asked().size());
    const CoverageShare share = shareOf(seen, all);
    m_share->setText(tr("Questions seen: %1 of %2. Conditions seen both ways: %3 of %4.")
                         .arg(share.questionsShown)
                         .arg(share.questions)
                         .arg(share.branchesSeen)
                         .arg(share.branches));
    m_unreached.clear();
    QList<QStringList> rows;
    const auto add = [&](const std::string& name, const QString& what,
                         const QuestionnairePlace& place) {
        rows.push_back({QString::fromStdString(name), what});
        m_unreached.push_back(place);
    };
    using Part = QuestionnairePlace::Part;
    for (std::size_t s = 0; s < all.sections.size(); ++s)
        for (std::size_t q = 0; q < all.sections[s].questions.size(); ++q)
            if (const WalkCoverage::Stuck& stuck = seen.stuck[s][q]; stuck.interviews > 0)
                add(all.sections[s].questions[q].name, stuckWords(stuck),
                    {.part = stuck.check ? Part::Check : Part::Question,
                     .section = s,
                     .question = q,
                     .index = stuck.check.value_or(0)});
    for (std::size_t s = 0; s < all.sections.size(); ++s) {
        const Section& section = all.sections[s];
        if ((!section.showIf.empty() || section.repeat) && !seen.sections[s].held)
            add(section.name, tr("section never asked"),
                {.part = Part::SectionShowIf, .section = s});
        for (std::size_t q = 0; q < section.questions.size(); ++q) {
            const Question& question = section.questions[q];
            const bool isSeen = seen.shown[s][q] > 0;
            if (!isSeen && !std::holds_alternative<Calculation>(question.kind))
                add(question.name, tr("never asked"),
                    {.part = Part::ShowIf, .section = s, .question = q});
            else if (isSeen && !question.showIf.empty() && !seen.conditions[s][q].failed)
                add(question.name, tr("its condition always held"),
                    {.part = Part::ShowIf, .section = s, .question = q});
        }
    }
    m_list->setWide({1});
    m_list->sheet().setColumns({{tr("Where"), {}}, {tr("What"), {}}});
    m_list->sheet().setRows(rows);
}

} // namespace quadrat::ui
