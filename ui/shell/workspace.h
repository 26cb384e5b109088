// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QIcon>
#include <QList>
#include <QWidget>

#include <functional>

namespace quadrat::ui {

/// How far a step of the work is, and why: the mark beside its name in the rail.
struct Readiness {
    enum class State { Empty, InWork, Done, Wrong };

    State state = State::Empty;
    QString reason; ///< one sentence
};

/// Something a person should know, in words, with what to do about it.
struct Notice {
    enum class Kind { Attention, Information };

    QString text;
    QString remedy;            ///< on the button; empty: no button
    std::function<void()> act; ///< what the button does
    Kind kind = Kind::Attention;
};

/// Something "find anything" leads to.
struct Findable {
    QString text;
    QString hint; ///< what kind of thing it is
    QIcon icon;
    std::function<void()> go;
};

/// One step of a survey's life: a page of the main window, which knows no more of it than this.
class Workspace : public QWidget {
    Q_OBJECT

public:
    enum class Menu { File, Edit, View, Help };

    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    virtual Readiness readiness() const = 0;
    virtual QList<QAction*> actionsFor(Menu) const { return {}; }
    virtual QList<Findable> findables() { return {}; }      ///< beside its actions
    virtual bool takeFile(const QString&) { return false; } ///< dropped; false: not for it

    virtual int part() const { return -1; } ///< which of its parts (tabs) is shown
    virtual void showPart(int) {}

signals:
    void readinessChanged();
    void statusChanged(const QString& text);
    void noticeRaised(const quadrat::ui::Notice& notice);
    void noticeWithdrawn();
    void placeRequested(const QString& workspace); ///< to go to another, by its objectName
    void openRequested();                          ///< the person wants to choose a file
    void sampleRequested();                        ///< or to see the sample study
    void studyRequested(); ///< the work needs a study: a new one, or what is open kept as one
};

} // namespace quadrat::ui
