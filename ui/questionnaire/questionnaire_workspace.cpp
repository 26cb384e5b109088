// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/questionnaire_workspace.h"

#include "core/base/folding.h"
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

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QToolButton>

namespace quadrat::ui {

namespace {

/// "khao-sat-2026" of "Khảo sát 2026.quadrat".
std::string nameAfter(const QString& file)
{
    std::string name;
    for (const char c : folded(QFileInfo(file).completeBaseName().toStdString())) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (isPlain)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    return name;
}

} // namespace

QuestionnaireWorkspace::QuestionnaireWorkspace(Document& document, QWidget* parent)
    : TabbedWorkspace(document, parent), m_draft(document), m_review(new FormReview(m_draft, this)),
      m_write(new WritePage(m_draft, *m_review)), m_walk(new WalkPage(m_draft, *m_review)),
      m_translation(new TranslationPage(m_draft)), m_versions(new VersionsPage(m_draft)),
      m_files(new QuestionnaireFiles(m_draft, this))
{
    setObjectName("questionnaire");
    card().setContentsMargins(16, 8, 8, 12);
    card().setSpacing(8);
    addTab(m_write, [] { return tr("Write"); });
    addTab(m_walk, [] { return tr("Walk through"); });
    addTab(m_translation, [] { return tr("Translate"); });
    addTab(m_versions, [] { return tr("Versions"); });
    for (QAction* action : {m_files->onPaper, m_files->forBrowser}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tabRow().addWidget(button);
    }
    m_write->outline().tree().addAction(m_files->insert);
    m_write->outline().tree().addAction(m_files->keep);
    connectEmpty();
    connect(m_versions, &VersionsPage::placeActivated, this, &QuestionnaireWorkspace::goTo);
    connect(m_walk, &WalkPage::placeActivated, this, &QuestionnaireWorkspace::goTo);
    connect(m_files, &QuestionnaireFiles::noticeRaised, this, &Workspace::noticeRaised);
    connect(m_review, &FormReview::reviewed, this, &Workspace::readinessChanged);
    connect(m_write, &WritePage::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
    connect(&m_draft, &Draft::changed, this, &QuestionnaireWorkspace::lookAgain);
    lookAgain();
}

/// A study without questions begins from a template, from a file or from nothing.
void QuestionnaireWorkspace::connectEmpty()
{
    connect(&emptyPage(), &EmptyPage::mainClicked, this, [this] {
        if (document().isStudy())
            m_files->fromTemplate->trigger();
        else
            emit studyRequested();
    });
    connect(&emptyPage(), &EmptyPage::linkClicked, this, [this] {
        if (document().isStudy())
            begin();
        else
            emit openRequested();
    });
    connect(&emptyPage(), &EmptyPage::secondLinkClicked, m_files->import, &QAction::trigger);
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
    if (!document().isStudy())
        return withoutStudy();
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
        return {m_files->fromTemplate, m_files->import, m_files->onPaper, m_files->forBrowser,
                m_files->exportTo};
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
    if (!document().isStudy())
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

/// To the editor of a place, from wherever.
void QuestionnaireWorkspace::goTo(const QuestionnairePlace& place)
{
    showPart(0);
    m_write->goTo(place);
}

/// One section, named after the study, and the languages of the window and of the respondents to
/// begin with.
void QuestionnaireWorkspace::begin()
{
    Questionnaire all{.name = nameAfter(document().fileName())};
    all.languages = {windowLanguageCode()};
    if (const std::string& title = document().specification().title; !title.empty())
        all.title[all.languages.front()] = title;
    all.sections.push_back({.name = "s1"});
    m_draft.change(std::move(all), tr("begin a questionnaire"), Chosen());
    goTo({.part = QuestionnairePlace::Part::Title});
}

bool QuestionnaireWorkspace::isBegun() const
{
    return document().isStudy() && !m_draft.questionnaire().isEmpty();
}

void QuestionnaireWorkspace::refresh()
{
    m_files->retranslate();
    tabs().setAccessibleName(tr("Parts of the work on the questionnaire"));
    const QString title = tr("Write the questionnaire");
    if (!document().isStudy()) {
        inviteToStudy(title,
                      tr("The questionnaire is kept in a study. Keep what is open as a study, and "
                         "go on here."),
                      tr("A questionnaire belongs to a study: begin one, or open one that is "
                         "there."));
        return;
    }
    emptyPage().setWords(title,
                         tr("Write it once, in all languages: from it come the paper form, the "
                            "form on line, the script for the telephone and the e-mail."));
    if (m_draft.canWrite())
        emptyPage().setButtons(tr("Start from a template…"), tr("Empty questionnaire"),
                               tr("Bring in a file…"));
    else
        emptyPage().setButtons({}, {});
}

} // namespace quadrat::ui
