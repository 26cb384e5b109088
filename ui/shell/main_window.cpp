// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/analysis/analysis_workspace.h"
#include "ui/document/replace_part.h"
#include "ui/document/study_words.h"
#include "ui/fieldwork/fieldwork_workspace.h"
#include "ui/questionnaire/questionnaire_workspace.h"
#include "ui/responses/responses_workspace.h"
#include "ui/sample/sample_workspace.h"
#include "ui/shell/about.h"
#include "ui/shell/finder.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings.h"
#include "ui/shell/study_actions.h"
#include "ui/shell/study_status.h"
#include "ui/shell/top_bar.h"
#include "ui/study/study_workspace.h"
#include "ui/text/language.h"
#include "ui/theme/icon.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace quadrat::ui {

struct MainWindow::Actions {
    QAction *quit, *undo, *redo, *find, *about;
    QMenu *file, *edit, *view, *theme, *language, *help;
    QActionGroup *themes, *languages;
};

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_studyActions(new StudyActions(m_document, this)),
      m_actions(std::make_unique<Actions>())
{
    setAcceptDrops(true);
    m_rail = new Rail;
    m_pages = new QStackedWidget;
    m_pages->setObjectName("pages");
    m_notices = new NoticeBar;
    m_notices->setObjectName("notices");
    m_standing = new NoticeBar;
    m_standing->setObjectName("standing");
    m_top = new TopBar;
    m_progress = new ProgressStrip;
    m_finder = new Finder(this);
    buildActions();

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_standing);
    column->addWidget(m_notices);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(page, 1);
    setCentralWidget(all);

    // The one place that names workspaces: in the order of the work.
    addStudyWorkspace();
    addWorkspace(new QuestionnaireWorkspace(m_document));
    addWorkspace(new SampleWorkspace(m_document));
    addWorkspace(new FieldworkWorkspace(m_document));
    addWorkspace(new ResponsesWorkspace(m_document));
    addWorkspace(new AnalysisWorkspace(m_document));
    offerPlaces();
    buildMenus();
    m_status = new StudyStatus(statusBar(), m_document, m_studyActions->autosave());
    connectDocument();
    connect(m_top, &TopBar::findClicked, this, &MainWindow::find);
    connect(m_top, &TopBar::themeClicked, this,
            [this] { choose(ThemeName((int(currentThemeName()) + 1) % 3)); });
    connect(m_top, &TopBar::languageClicked, this,
            [this] { choose(Language(1 - int(currentLanguage()))); });
    connect(m_rail, &Rail::chosen, this, qOverload<int>(&MainWindow::showPlace));
    m_rail->setCollapsed(setting(Setting::RailCollapsed).toBool());
    resize(screen()->availableSize().boundedTo(QSize(1440, 900)));
    restoreGeometry(setting(Setting::WindowGeometry).toByteArray());
    showPlace(0);
    retranslate();
    m_pages->setFocus();
}

MainWindow::~MainWindow()
{
    // What looks at the document goes before it: it dies with the members, before child widgets.
    m_document.undoStack().disconnect(this);
    m_document.disconnect(this);
    delete m_studyActions;
    delete takeCentralWidget();
}

void MainWindow::addWorkspace(Workspace* workspace)
{
    m_workspaces.push_back(workspace);
    m_pages->addWidget(workspace);
    m_rail->addPlace(workspace);
    connect(workspace, &Workspace::noticeRaised, m_notices, &NoticeBar::raise);
    connect(workspace, &Workspace::noticeWithdrawn, m_notices, &NoticeBar::withdraw);
    connect(workspace, &Workspace::openRequested, m_studyActions->open, &QAction::trigger);
    connect(workspace, &Workspace::sampleRequested, m_studyActions->sample, &QAction::trigger);
    connect(workspace, &Workspace::studyRequested, this, [this] {
        (m_document.isOpen() ? m_studyActions->keep : m_studyActions->create)->trigger();
    });
    connect(workspace, &Workspace::placeRequested, this,
            qOverload<const QString&>(&MainWindow::showPlace));
    connect(workspace, &Workspace::statusChanged, this,
            [this](const QString& text) { m_status->setPageText(text); });
}

void MainWindow::addStudyWorkspace()
{
    m_studyWorkspace = new StudyWorkspace(m_document);
    addWorkspace(m_studyWorkspace);
    connect(m_studyWorkspace, &StudyWorkspace::newRequested, m_studyActions->create,
            &QAction::trigger);
}

void MainWindow::offerPlaces()
{
    for (const Workspace* workspace : m_workspaces.mid(1)) {
        auto* way = new QAction(workspace->icon(), workspace->title(), this);
        way->setObjectName(workspace->objectName());
        connect(way, &QAction::triggered, this,
                [this, workspace] { showPlace(workspace->objectName()); });
        m_ways.push_back(way);
    }
    m_studyWorkspace->setActions(m_studyActions->keep, m_studyActions->points, m_ways);
}

void MainWindow::buildActions()
{
    const auto action = [this](const QString& iconName, const QKeySequence& keys, auto slot) {
        auto* made = new QAction(this);
        if (!iconName.isEmpty())
            made->setIcon(icon(iconName));
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    Actions& a = *m_actions;
    a.quit = action({}, QKeySequence::Quit, [this] { close(); });
    a.undo = action("undo", QKeySequence::Undo, [this] { undo(); });
    a.redo = action("redo", QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    a.redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    a.undo->setObjectName("undo");
    a.redo->setObjectName("redo");
    a.find = action("search", QKeySequence(Qt::CTRL | Qt::Key_K), [this] { find(); });
    a.about = action("info", {}, [this] { showAbout(this); });
    a.about->setMenuRole(QAction::AboutRole);

    const auto choices = [this](QActionGroup*& group, int count) {
        group = new QActionGroup(this);
        for (int k = 0; k < count; ++k) {
            auto* made = group->addAction(QString());
            made->setCheckable(true);
            made->setData(k);
        }
    };
    choices(a.themes, 3);
    a.themes->actions().at(int(currentThemeName()))->setChecked(true);
    connect(a.themes, &QActionGroup::triggered, this,
            [this](QAction* chosen) { choose(ThemeName(chosen->data().toInt())); });
    choices(a.languages, 2);
    a.languages->actions().at(int(currentLanguage()))->setChecked(true);
    connect(a.languages, &QActionGroup::triggered, this,
            [this](QAction* chosen) { choose(Language(chosen->data().toInt())); });
}

void MainWindow::buildMenus()
{
    Actions& a = *m_actions;
    // A workspace with more has a menu of its own in it, so that the whole fits on a small screen.
    constexpr int mostInOneMenu = 3;
    const auto offered = [this](QMenu* menu, Workspace::Menu place) {
        for (const Workspace* workspace : m_workspaces) {
            const QList<QAction*> actions = workspace->actionsFor(place);
            if (actions.size() <= mostInOneMenu) {
                menu->addActions(actions);
                continue;
            }
            QMenu* own = menu->addMenu(workspace->icon(), workspace->title());
            own->addActions(actions);
            connect(menu, &QMenu::aboutToShow, own,
                    [own, workspace] { own->setTitle(workspace->title()); });
        }
    };
    a.file = menuBar()->addMenu(QString());
    StudyActions& study = *m_studyActions;
    a.file->addActions({study.create, study.open});
    a.file->addMenu(study.recent);
    a.file->addAction(study.sample);
    a.file->addSeparator();
    a.file->addActions({study.save, study.keep, study.copy, study.points, study.check});
    a.file->addAction(study.close);
    a.file->addSeparator();
    a.file->addAction(study.saveSpecification);
    offered(a.file, Workspace::Menu::File);
    a.file->addSeparator();
    a.file->addAction(a.quit);

    a.edit = menuBar()->addMenu(QString());
    a.edit->addActions({a.undo, a.redo});
    a.edit->addSeparator();
    offered(a.edit, Workspace::Menu::Edit);
    a.edit->addSeparator();
    a.edit->addAction(a.find);

    a.view = menuBar()->addMenu(QString());
    offered(a.view, Workspace::Menu::View);
    a.view->addAction(m_studyActions->findings);
    a.view->addSeparator();
    a.theme = a.view->addMenu(icon("theme"), QString());
    a.theme->addActions(a.themes->actions());
    a.language = a.view->addMenu(QString());
    a.language->addActions(a.languages->actions());

    a.help = menuBar()->addMenu(QString());
    offered(a.help, Workspace::Menu::Help);
    a.help->addAction(a.about);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::opened, this, &MainWindow::refresh);
    connect(&m_document, &Document::specificationChanged, this, &MainWindow::refresh);
    connect(&m_document, &Document::dataChanged, this, &MainWindow::refresh);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refresh);
    m_document.setPlaceFinder([this] {
        const Workspace* shown = m_workspaces.at(m_pages->currentIndex());
        return Place{shown->objectName(), shown->part()};
    });
    connect(m_studyActions, &StudyActions::noticeRaised, m_notices, &NoticeBar::raise);
    connect(m_studyActions, &StudyActions::noticeWithdrawn, m_notices, &NoticeBar::withdraw);
    connect(m_studyActions, &StudyActions::standingNotice, m_standing, &NoticeBar::raise);
    connect(m_studyActions, &StudyActions::workStarted, m_progress, &ProgressStrip::follow);
    connect(m_studyActions, &StudyActions::changed, this, &MainWindow::refresh);
    // What can be looked at is shown; a study without answers begins with its own page.
    connect(m_studyActions, &StudyActions::opened, this,
            [this] { showPlace(m_document.hasData() ? "analysis" : "study"); });
}

void MainWindow::openFile(const QString& file)
{
    m_studyActions->openFile(file);
}

void MainWindow::openSample()
{
    m_studyActions->sample->trigger();
}

void MainWindow::find()
{
    QList<Findable> things;
    for (const QMenu* menu : {m_actions->file, m_actions->edit, m_actions->view, m_actions->theme,
                              m_actions->language, m_actions->help})
        things += findablesOf(menu->actions());
    for (Workspace* workspace : m_workspaces)
        things += workspace->findables();
    m_finder->open(std::move(things));
}

void MainWindow::undo()
{
    QUndoStack& history = m_document.undoStack();
    if (const auto* made = dynamic_cast<const PlacedCommand*>(history.command(history.index() - 1)))
        goTo(made->place());
    history.undo();
}

void MainWindow::redo()
{
    QUndoStack& history = m_document.undoStack();
    const auto* made = dynamic_cast<const PlacedCommand*>(history.command(history.index()));
    const Place place = made ? made->place() : Place();
    goTo(place);
    history.redo();
    goTo(place); // a tab that it brought back
}

void MainWindow::goTo(const Place& place)
{
    const int shown = placeOf(place.workspace);
    if (shown < 0)
        return;
    showPlace(shown);
    m_workspaces[shown]->showPart(place.part);
}

int MainWindow::placeOf(const QString& workspace) const
{
    for (int k = 0; k < m_workspaces.size(); ++k)
        if (m_workspaces[k]->objectName() == workspace)
            return k;
    return -1;
}

void MainWindow::showPlace(const QString& workspace)
{
    if (const int place = placeOf(workspace); place >= 0)
        showPlace(place);
}

void MainWindow::showPlace(int place)
{
    m_pages->setCurrentIndex(place);
    m_rail->setCurrent(place);
    refresh();
}

void MainWindow::choose(ThemeName theme)
{
    applyTheme(*qApp, theme);
    keep(Setting::Theme, int(theme));
    m_actions->themes->actions().at(int(theme))->setChecked(true);
}

void MainWindow::choose(Language language)
{
    useLanguage(language);
    keep(Setting::Language, codeOf(language));
    m_actions->languages->actions().at(int(language))->setChecked(true);
}

void MainWindow::refresh()
{
    Actions& a = *m_actions;
    QUndoStack& history = m_document.undoStack();
    a.undo->setEnabled(history.canUndo());
    a.redo->setEnabled(history.canRedo());
    a.undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"));
    a.redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"));

    const QString name = QFileInfo(m_document.fileName()).fileName();
    const QString study = QString::fromStdString(wordedSpecification(m_document).title);
    m_top->setStudy(study.isEmpty() ? name : study);
    m_top->setPlace(m_workspaces.at(m_pages->currentIndex())->title());
    setWindowTitle(m_document.isOpen() ? name + QStringLiteral("[*] – Quadrat")
                                       : QStringLiteral("Quadrat[*]"));
    setWindowModified(!m_document.isStudy() && !history.isClean());
    m_status->refresh();
}

void MainWindow::retranslate()
{
    Actions& a = *m_actions;
    a.file->setTitle(tr("&File"));
    a.edit->setTitle(tr("&Edit"));
    a.view->setTitle(tr("&View"));
    a.help->setTitle(tr("&Help"));
    a.theme->setTitle(tr("&Theme"));
    a.language->setTitle(tr("&Language"));
    for (QAction* way : m_ways)
        way->setText(m_workspaces.at(placeOf(way->objectName()))->title());
    m_studyActions->retranslate();
    a.quit->setText(tr("&Quit"));
    a.find->setText(tr("&Find anything…"));
    a.about->setText(tr("&About Quadrat"));
    const QStringList themes{tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (QAction* action : a.themes->actions())
        action->setText(themes.at(action->data().toInt()));
    a.languages->actions().at(int(Language::English))->setText("&English");
    a.languages->actions().at(int(Language::Vietnamese))->setText("&Tiếng Việt");
    refresh();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_studyActions->mayLeave()) {
        event->ignore();
        return;
    }
    keep(Setting::WindowGeometry, saveGeometry());
    keep(Setting::RailCollapsed, m_rail->isCollapsed());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = event->mimeData()->urls().first().toLocalFile();
    for (int place = 0; place < m_workspaces.size(); ++place)
        if (m_workspaces.at(place)->takeFile(file)) {
            showPlace(place);
            return;
        }
    openFile(file);
}

} // namespace quadrat::ui
