// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/questionnaire_workspace.h"

#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/outline_panel.h"
#include "ui/questionnaire/question_words.h"
#include "ui/questionnaire/questionnaire_files.h"
#include "ui/questionnaire/translation_page.h"
#include "ui/questionnaire/versions_page.h"
#include "ui/questionnaire/walk_page.h"
#include "ui/questionnaire/write_page.h"
#include "ui/text/language.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/empty_page.h"

#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace quadrat::ui {

QuestionnaireWorkspace::QuestionnaireWorkspace(Document& document, QWidget* parent)
    : Workspace(parent), m_document(document), m_draft(document),
      m_review(new FormReview(m_draft, this)), m_states(new QStackedWidget),
      m_pages(new QStackedWidget), m_tabs(new QTabBar), m_empty(new EmptyPage),
      m_write(new WritePage(m_draft, *m_review)), m_walk(new WalkPage(m_draft, *m_review)),
      m_translation(new TranslationPage(m_draft)), m_versions(new VersionsPage(m_draft)),
      m_files(new QuestionnaireFiles(m_draft, this))
{
    setObjectName("questionnaire");
    auto* card = new QWidget;
    card->setProperty("part", "card");
    card->setAttribute(Qt::WA_StyledBackground);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(16, 8, 8, 12);
    inner->setSpacing(8);
    m_tabs->setExpanding(false);
    inner->addWidget(m_tabs);
    inner->addWidget(m_pages, 1);
    addPage(m_write);
    addPage(m_walk);
    addPage(m_translation);
    addPage(m_versions);
    m_write->outline().tree().addAction(m_files->insert);
    m_write->outline().tree().addAction(m_files->keep);
    connect(m_versions, &VersionsPage::placeActivated, this, &QuestionnaireWorkspace::goTo);
    connect(m_files, &QuestionnaireFiles::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_walk, &WalkPage::placeActivated, this, &QuestionnaireWorkspace::goTo);
    auto* page = new QWidget;
    auto* margin = new QVBoxLayout(page);
    margin->setContentsMargins(16, 12, 16, 12);
    margin->addWidget(card);
    m_states->addWidget(m_empty);
    m_states->addWidget(page);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connectEmpty();
    connect(&m_draft, &Draft::changed, this, &QuestionnaireWorkspace::follow);
    connect(m_review, &FormReview::reviewed, this, &Workspace::readinessChanged);
    connect(m_write, &WritePage::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
    follow();
}

/// A study without questions begins from a template, from a file or from nothing.
void QuestionnaireWorkspace::connectEmpty()
{
    connect(m_empty, &EmptyPage::mainClicked, this, [this] {
        if (m_document.isStudy())
            m_files->fromTemplate->trigger();
        else
            emit studyRequested();
    });
    connect(m_empty, &EmptyPage::linkClicked, this, [this] {
        if (m_document.isStudy())
            begin();
        else
            emit openRequested();
    });
    connect(m_empty, &EmptyPage::secondLinkClicked, m_files->import, &QAction::trigger);
}

QString QuestionnaireWorkspace::title() const
{
    return tr("Questionnaire");
}

QIcon QuestionnaireWorkspace::icon() const
{
    return ui::icon("questionnaire");
}

Readiness QuestionnaireWorkspace::readiness() const
{
    using State = Readiness::State;
    if (!m_document.isStudy())
        return {State::Empty,
                m_document.isOpen() ? tr("Not kept as a study yet.") : tr("No study is open.")};
    std::size_t questions = 0;
    for (const Section& section : m_draft.questionnaire().sections)
        questions += section.questions.size();
    if (questions == 0)
        return {State::Empty, tr("No questions are written yet.")};
    if (const std::size_t faults = m_review->faults(); faults > 0)
        return {State::Wrong,
                tr("%n fault(s) must be mended before it can be used.", nullptr, int(faults))};
    return {State::InWork, tr("%n question(s) are written.", nullptr, int(questions))};
}

QList<QAction*> QuestionnaireWorkspace::actionsFor(Menu menu) const
{
    if (menu == Menu::File)
        return {m_files->fromTemplate, m_files->import, m_files->exportTo};
    if (menu == Menu::Edit)
        return {m_files->insert, m_files->keep};
    return {};
}

bool QuestionnaireWorkspace::takeFile(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (!isVisible() || !m_draft.canWrite() ||
        !QStringList{"json", "xlsx", "lss", "txt"}.contains(suffix))
        return false;
    m_files->readFile(file);
    return true;
}

QList<Findable> QuestionnaireWorkspace::findables()
{
    QList<Findable> all;
    if (!m_document.isStudy())
        return all;
    const Questionnaire& questionnaire = m_draft.questionnaire();
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s)
        for (std::size_t q = 0; q < questionnaire.sections[s].questions.size(); ++q) {
            const Question& question = questionnaire.sections[s].questions[q];
            const QString words = oneLine(question.text.text, m_draft.language());
            all.push_back(
                {QString::fromStdString(question.name) + QStringLiteral(" · ") + words, title(),
                 kindIcon(question.kind.index()), [this, s, q] {
                     emit placeRequested(objectName());
                     goTo({.part = QuestionnairePlace::Part::Wording, .section = s, .question = q});
                 }});
        }
    return all;
}

void QuestionnaireWorkspace::addPage(QWidget* page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(QString());
}

/// To the editor of a place, from wherever.
void QuestionnaireWorkspace::goTo(const QuestionnairePlace& place)
{
    m_tabs->setCurrentIndex(0);
    m_write->goTo(place);
}

int QuestionnaireWorkspace::part() const
{
    return m_tabs->currentIndex();
}

void QuestionnaireWorkspace::showPart(int part)
{
    if (part >= 0)
        m_tabs->setCurrentIndex(part);
}

/// One section and the languages of the window and of the respondents to begin with.
void QuestionnaireWorkspace::begin()
{
    Questionnaire all;
    all.languages = {codeOf(currentLanguage())};
    all.sections.push_back({.name = "s1"});
    m_draft.change(std::move(all), tr("begin a questionnaire"), Chosen());
}

void QuestionnaireWorkspace::follow()
{
    const bool isBegun = m_document.isStudy() && !m_draft.questionnaire().isEmpty();
    m_states->setCurrentIndex(isBegun ? 1 : 0);
    retranslate();
    emit readinessChanged();
}

void QuestionnaireWorkspace::retranslate()
{
    m_tabs->setTabText(0, tr("Write"));
    m_tabs->setTabText(1, tr("Walk through"));
    m_tabs->setTabText(2, tr("Translate"));
    m_tabs->setTabText(3, tr("Versions"));
    m_files->retranslate();
    m_tabs->setAccessibleName(tr("Parts of the work on the questionnaire"));
    const QString title = tr("Write the questionnaire");
    if (m_document.isStudy()) {
        m_empty->setWords(title,
                          tr("Write it once, in all languages: from it come the paper form, the "
                             "form on line, the script for the telephone and the e-mail."));
        if (m_draft.canWrite())
            m_empty->setButtons(tr("Start from a template…"), tr("Empty questionnaire"),
                                tr("Bring in a file…"));
        else
            m_empty->setButtons({}, {});
    } else if (m_document.isOpen()) {
        m_empty->setWords(title, tr("The questionnaire is kept in a study. Keep what is open as a "
                                    "study, and go on here."));
        m_empty->setButtons(tr("Keep as a study…"), QString());
    } else {
        m_empty->setWords(title, tr("A questionnaire belongs to a study: begin one, or open one "
                                    "that is there."));
        m_empty->setButtons(tr("New study…"), tr("Open a study"));
    }
}

void QuestionnaireWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Workspace::changeEvent(event);
}

} // namespace quadrat::ui
