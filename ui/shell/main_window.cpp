// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/analysis/analysis_workspace.h"
#include "ui/responses/responses_workspace.h"
#include "ui/shell/finder.h"
#include "ui/shell/findings_dialog.h"
#include "ui/shell/rail.h"
#include "ui/shell/sample_study.h"
#include "ui/shell/settings.h"
#include "ui/tasks/guarded.h"
#include "ui/text/language.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

struct MainWindow::Actions {
    QAction *open, *sample, *save, *saveAs, *findings, *quit, *undo, *redo, *find, *about;
    QMenu *file, *recent, *edit, *view, *theme, *language, *help;
    QActionGroup *themes, *languages;
};

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_opener(m_document), m_autosave(m_document),
      m_actions(std::make_unique<Actions>())
{
    setAcceptDrops(true);
    m_rail = new Rail;
    m_pages = new QStackedWidget;
    m_notices = new NoticeBar;
    m_progress = new ProgressStrip;
    m_finder = new Finder(this);
    buildActions();

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopBar());
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
    addWorkspace(new ResponsesWorkspace(m_document));
    addWorkspace(new AnalysisWorkspace(m_document));
    buildMenus();
    buildStatusBar();
    connectDocument();
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPlace);
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
    delete takeCentralWidget();
}

void MainWindow::addWorkspace(Workspace* workspace)
{
    m_workspaces.push_back(workspace);
    m_pages->addWidget(workspace);
    m_rail->addPlace(workspace);
    connect(workspace, &Workspace::noticeRaised, m_notices, &NoticeBar::raise);
    connect(workspace, &Workspace::noticeWithdrawn, m_notices, &NoticeBar::withdraw);
    connect(workspace, &Workspace::openRequested, this, &MainWindow::chooseFile);
    connect(workspace, &Workspace::sampleRequested, this, &MainWindow::openSample);
    connect(workspace, &Workspace::statusChanged, this,
            [this](const QString& text) { m_used->setText(text); });
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
    a.open = action("open", QKeySequence::Open, [this] { chooseFile(); });
    a.sample = action({}, {}, [this] { openSample(); });
    a.save = action("save", QKeySequence::Save, [this] { save(); });
    a.saveAs = action({}, QKeySequence::SaveAs, [this] { saveAs(); });
    a.findings = action("info", {}, [this] { showFindings(); });
    a.quit = action({}, QKeySequence::Quit, [this] { close(); });
    a.undo = action("undo", QKeySequence::Undo, [this] { m_document.undoStack().undo(); });
    a.redo = action("redo", QKeySequence(Qt::CTRL | Qt::Key_Y),
                    [this] { m_document.undoStack().redo(); });
    a.redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    a.find = action("search", QKeySequence(Qt::CTRL | Qt::Key_K), [this] { find(); });
    a.about = action("info", {}, [this] { about(); });
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
    const auto offered = [this](QMenu* menu, Workspace::Menu place) {
        for (const Workspace* workspace : m_workspaces)
            menu->addActions(workspace->actionsFor(place));
    };
    a.file = menuBar()->addMenu(QString());
    a.file->addAction(a.open);
    a.recent = a.file->addMenu(QString());
    a.file->addAction(a.sample);
    a.file->addSeparator();
    a.file->addAction(a.save);
    a.file->addAction(a.saveAs);
    a.file->addSeparator();
    offered(a.file, Workspace::Menu::File);
    a.file->addSeparator();
    a.file->addAction(a.quit);
    connect(a.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);

    a.edit = menuBar()->addMenu(QString());
    a.edit->addActions({a.undo, a.redo});
    a.edit->addSeparator();
    offered(a.edit, Workspace::Menu::Edit);
    a.edit->addSeparator();
    a.edit->addAction(a.find);

    a.view = menuBar()->addMenu(QString());
    offered(a.view, Workspace::Menu::View);
    a.view->addAction(a.findings);
    a.view->addSeparator();
    a.theme = a.view->addMenu(icon("theme"), QString());
    a.theme->addActions(a.themes->actions());
    a.language = a.view->addMenu(QString());
    a.language->addActions(a.languages->actions());

    a.help = menuBar()->addMenu(QString());
    offered(a.help, Workspace::Menu::Help);
    a.help->addAction(a.about);
}

QWidget* MainWindow::buildTopBar()
{
    auto* bar = new QWidget;
    bar->setProperty("part", "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    m_title = new QLabel;
    m_title->setProperty("part", "title");
    m_study = new QLabel;
    m_study->setProperty("part", "caption");
    m_find = new QToolButton;
    m_find->setProperty("part", "finder");
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->setIcon(icon("search"));
    m_find->setFocusPolicy(Qt::TabFocus);
    connect(m_find, &QToolButton::clicked, this, &MainWindow::find);
    auto* theme = new QToolButton;
    theme->setObjectName("theme");
    theme->setIcon(icon("theme"));
    theme->setIconSize({18, 18});
    connect(theme, &QToolButton::clicked, this,
            [this] { choose(ThemeName((int(currentThemeName()) + 1) % 3)); });
    m_language = new QToolButton;
    connect(m_language, &QToolButton::clicked, this,
            [this] { choose(Language(1 - int(currentLanguage()))); });
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_study, 1);
    layout->addWidget(m_find);
    layout->addWidget(theme);
    layout->addWidget(m_language);
    return bar;
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    for (QLabel** label : {&m_file, &m_rows, &m_weight, &m_filter, &m_used})
        *label = new QLabel;
    statusBar()->addWidget(m_file);
    statusBar()->addWidget(m_rows);
    statusBar()->addPermanentWidget(m_weight);
    statusBar()->addPermanentWidget(m_filter);
    statusBar()->addPermanentWidget(m_used);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::opened, this, &MainWindow::refresh);
    connect(&m_document, &Document::specificationChanged, this, &MainWindow::refresh);
    connect(&m_document, &Document::saved, this, &MainWindow::refresh);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refresh);
    connect(&m_opener, &Opener::started, this,
            [this](QFutureWatcherBase* work, const QString& file) {
                m_notices->withdraw();
                m_progress->follow(work, tr("Reading %1").arg(QFileInfo(file).fileName()));
            });
    connect(&m_opener, &Opener::done, this, [this](const QString& file) {
        remember(file);
        const auto findings = int(m_document.data()->issues.size());
        if (findings > 0)
            m_notices->raise({tr("%n finding(s) in the data file.", nullptr, findings),
                              tr("Show them"), [this] { showFindings(); }});
    });
    connect(&m_opener, &Opener::failed, this, [this](const Message& reason) {
        m_notices->raise({translate(reason), tr("Open another file"), [this] { chooseFile(); }});
    });
}

void MainWindow::openFile(const QString& file)
{
    m_opener.open(file);
}

void MainWindow::chooseFile()
{
    const QStringList recent = setting(Setting::RecentFiles).toStringList();
    const QString folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).path();
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open data or a specification"), folder,
                                     tr("Studies (*.quadrat);;Data and specifications (*.csv *.tsv "
                                        "*.txt *.json);;All files (*)"));
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::openSample()
{
    const QString sample = sampleStudy();
    if (sample.isEmpty())
        m_notices->raise({tr("The sample study is not installed with this copy of the program."),
                          tr("Open data"), [this] { chooseFile(); }});
    else
        openFile(sample);
}

void MainWindow::save()
{
    if (m_document.specificationFile().isEmpty())
        saveAs();
    else
        saveTo(m_document.specificationFile());
}

void MainWindow::saveAs()
{
    const QFileInfo source(m_document.dataFile());
    const QString proposed = m_document.specificationFile().isEmpty()
                                 ? source.dir().filePath(source.completeBaseName() + ".json")
                                 : m_document.specificationFile();
    QString file = QFileDialog::getSaveFileName(this, tr("Save the specification"), proposed,
                                                tr("Specification (*.json)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += ".json";
    saveTo(file);
}

void MainWindow::saveTo(const QString& file)
{
    const auto trouble = guarded([&] { m_opener.saveSpecification(file); });
    if (trouble) {
        m_notices->raise({translate(*trouble), tr("Save elsewhere"), [this] { saveAs(); }});
        return;
    }
    m_notices->withdraw();
    remember(file);
}

void MainWindow::showFindings()
{
    FindingsDialog(*m_document.data(), this).exec();
}

void MainWindow::remember(const QString& file)
{
    QStringList recent = setting(Setting::RecentFiles).toStringList();
    recent.removeAll(file);
    recent.prepend(file);
    keep(Setting::RecentFiles, recent.mid(0, 8));
}

void MainWindow::fillRecent()
{
    QMenu* menu = m_actions->recent;
    menu->clear();
    const QStringList recent = setting(Setting::RecentFiles).toStringList();
    for (const QString& file : recent) {
        QAction* action = menu->addAction(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { openFile(file); });
    }
    if (recent.isEmpty())
        menu->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void MainWindow::find()
{
    QList<Findable> things;
    const auto add = [&](const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            if (!action->isEnabled() || action->menu() || action->isSeparator())
                continue;
            QString keys = action->shortcut().toString(QKeySequence::NativeText);
            things.push_back({action->text().remove(QLatin1Char('&')),
                              keys.isEmpty() ? tr("action") : keys, action->icon(),
                              [action] { action->trigger(); }});
        }
    };
    for (const QMenu* menu : {m_actions->file, m_actions->edit, m_actions->view, m_actions->theme,
                              m_actions->language, m_actions->help})
        add(menu->actions());
    for (Workspace* workspace : m_workspaces)
        things += workspace->findables();
    m_finder->open(std::move(things));
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

void MainWindow::about()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Quadrat"));
    box.setIconPixmap(QIcon(":/icons/quadrat.svg").pixmap(64, 64));
    box.setText(tr("<b>Quadrat %1</b>").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(tr("Designs and analyses sample surveys, without a network.\n\nFree "
                              "software under the GNU General Public License, version 3 or "
                              "later; it comes with no warranty."));
    box.exec();
}

void MainWindow::refresh()
{
    Actions& a = *m_actions;
    const bool open = m_document.isOpen();
    a.save->setEnabled(open);
    a.saveAs->setEnabled(open);
    a.findings->setEnabled(open);
    QUndoStack& history = m_document.undoStack();
    a.undo->setEnabled(history.canUndo());
    a.redo->setEnabled(history.canRedo());
    a.undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"));
    a.redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"));

    const QString file = m_document.fileName();
    const QString name = QFileInfo(file).fileName();
    const Specification& specification = m_document.specification();
    const QString study = QString::fromStdString(specification.title);
    m_study->setText(study.isEmpty() ? name : study);
    m_title->setText(m_workspaces.at(m_pages->currentIndex())->title());
    setWindowTitle(open ? name + QStringLiteral("[*] – Quadrat") : QStringLiteral("Quadrat[*]"));
    setWindowModified(!history.isClean());
    m_file->setText(!open               ? tr("No file open")
                    : history.isClean() ? name
                                        : tr("%1 · changed").arg(name));
    m_file->setToolTip(QDir::toNativeSeparators(file));
    m_rows->setText(open ? tr("%n row(s)", nullptr, int(m_document.data()->data.rowCount()))
                         : QString());
    const QString none = tr("none");
    const auto orNone = [&](const std::string& text) {
        return text.empty() ? none : QString::fromStdString(text);
    };
    m_weight->setText(open ? tr("weight: %1").arg(orNone(specification.design.weights))
                           : QString());
    m_filter->setText(open ? tr("filter: %1").arg(orNone(specification.where)) : QString());
}

void MainWindow::retranslate()
{
    Actions& a = *m_actions;
    a.file->setTitle(tr("&File"));
    a.edit->setTitle(tr("&Edit"));
    a.view->setTitle(tr("&View"));
    a.help->setTitle(tr("&Help"));
    a.recent->setTitle(tr("Open &recent"));
    a.theme->setTitle(tr("&Theme"));
    a.language->setTitle(tr("&Language"));
    a.open->setText(tr("&Open…"));
    a.sample->setText(tr("Open the &sample study"));
    a.save->setText(tr("&Save the specification"));
    a.saveAs->setText(tr("Save the specification &as…"));
    a.findings->setText(tr("About the &data file"));
    a.quit->setText(tr("&Quit"));
    a.find->setText(tr("&Find anything…"));
    a.about->setText(tr("&About Quadrat"));
    const QStringList themes{tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (QAction* action : a.themes->actions())
        action->setText(themes.at(action->data().toInt()));
    a.languages->actions().at(int(Language::English))->setText("&English");
    a.languages->actions().at(int(Language::Vietnamese))->setText("&Tiếng Việt");
    m_find->setText(tr("Find anything   Ctrl+K"));
    m_find->setAccessibleName(tr("Find anything"));
    auto* theme = findChild<QToolButton*>("theme");
    theme->setToolTip(tr("Light, dark or high contrast"));
    theme->setAccessibleName(tr("Change the theme"));
    const bool vietnamese = currentLanguage() == Language::Vietnamese;
    m_language->setText(vietnamese ? QStringLiteral("EN") : QStringLiteral("VI"));
    m_language->setToolTip(vietnamese ? QStringLiteral("Switch to English")
                                      : QStringLiteral("Chuyển sang tiếng Việt"));
    m_language->setAccessibleName(m_language->toolTip());
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
    if (const auto trouble = m_autosave.flush()) {
        m_notices->raise({translate(*trouble), {}, {}});
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
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace quadrat::ui
