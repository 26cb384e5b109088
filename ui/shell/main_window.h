// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QMainWindow>

#include <memory>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace quadrat::ui {

class Finder;
class NoticeBar;
class ProgressStrip;
class Rail;
class StudyActions;
class StudyStatus;
class StudyWorkspace;
class TopBar;

/// The shell: rail, top bar, menus, notices and status around a list of workspaces, of which it
/// knows only what Workspace says.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& file);
    void openSample();                        ///< in a copy of one's own
    void showPlace(const QString& workspace); ///< by its objectName; nothing if there is none
    Document& document() { return m_document; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Actions;

    void addWorkspace(Workspace* workspace);
    void addStudyWorkspace();
    void offerPlaces();
    void buildActions();
    void buildMenus();
    void connectDocument();

    void find();
    void undo();
    void redo();
    void goTo(const Place& place);
    void showPlace(int place);
    int placeOf(const QString& workspace) const;
    void choose(ThemeName theme);
    void choose(Language language);
    void refresh();
    void retranslate();

    Document m_document;
    QList<Workspace*> m_workspaces;
    StudyActions* m_studyActions;
    StudyWorkspace* m_studyWorkspace;
    std::unique_ptr<Actions> m_actions;
    QList<QAction*> m_ways; ///< to the workspaces after the first
    Rail* m_rail;
    QStackedWidget* m_pages;
    NoticeBar *m_notices, *m_standing;
    ProgressStrip* m_progress;
    Finder* m_finder;
    TopBar* m_top;
    StudyStatus* m_status;
};

} // namespace quadrat::ui
