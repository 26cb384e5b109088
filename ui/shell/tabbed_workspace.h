// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/shell/workspace.h"

#include <vector>

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace quadrat::ui {

class EmptyPage;

/// A workspace whose parts are tabs on a card. While there is nothing to work on, an empty page
/// stands in their place.
class TabbedWorkspace : public Workspace {
    Q_OBJECT

public:
    int part() const override;
    void showPart(int part) override;

protected:
    TabbedWorkspace(Document& document, QWidget* parent);

    Document& document() const { return m_document; }
    EmptyPage& emptyPage() const { return *m_empty; }
    QTabBar& tabs() const { return *m_tabs; }
    QBoxLayout& card() const { return *m_card; }     ///< the row of the tabs, then the parts
    QBoxLayout& tabRow() const { return *m_tabRow; } ///< further controls stand behind the tabs

    /// \param title says the name of the tab in the language of the window
    void addTab(QWidget* part, std::function<QString()> title);

    /// Looks at the document now and after each `change` of it: the last line of a constructor.
    void follow(void (Document::*change)());
    void lookAgain();

    virtual bool isBegun() const { return m_document.isStudy(); } ///< else the empty page is shown
    virtual void refresh() = 0; ///< its words and controls, at each change of document or language

    /// The words of an empty page whose main button makes a study and whose link opens one.
    /// \param keep   what to do with data that are open and no study yet
    /// \param begin  what to do while nothing is open
    void inviteToStudy(const QString& title, const QString& keep, const QString& begin);
    Readiness withoutStudy() const; ///< the mark in the rail while no study is open

    void changeEvent(QEvent* event) override;

private:
    void sayWords();

    Document& m_document;
    QStackedWidget *m_states, *m_parts;
    EmptyPage* m_empty;
    QTabBar* m_tabs;
    QBoxLayout *m_card, *m_tabRow;
    std::vector<std::function<QString()>> m_titles;
};

} // namespace quadrat::ui
