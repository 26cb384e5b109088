// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"
#include "ui/document/document.h"
#include "ui/document/opener.h"
#include "ui/shell/workspace.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QMainWindow>

#include <memory>

class QActionGroup;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace quadrat::ui {

class Finder;
class NoticeBar;
class ProgressStrip;
class Rail;

/// The shell: rail, top bar, menus, notices and status around a list of workspaces, of which it
/// knows only what Workspace says.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& file);
    Document& document() { return m_document; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Actions;

    void addWorkspace(Workspace* workspace);
    void buildActions();
    void buildMenus();
    QWidget* buildTopBar();
    void buildStatusBar();
    void connectDocument();

    void chooseFile();
    void openSample();
    void save();
    void saveAs();
    void saveTo(const QString& file);
    void remember(const QString& file);
    void fillRecent();
    void showFindings();
    void find();
    void showPlace(int place);
    void choose(ThemeName theme);
    void choose(Language language);
    void about();
    void refresh();
    void retranslate();

    Document m_document;
    Opener m_opener;
    Autosave m_autosave;
    QList<Workspace*> m_workspaces;
    std::unique_ptr<Actions> m_actions;
    Rail* m_rail;
    QStackedWidget* m_pages;
    NoticeBar* m_notices;
    ProgressStrip* m_progress;
    Finder* m_finder;
    QLabel* m_title;
    QLabel* m_study;
    QToolButton* m_find;
    QToolButton* m_language;
    QLabel *m_file, *m_rows, *m_weight, *m_filter, *m_used;
};

} // namespace quadrat::ui
