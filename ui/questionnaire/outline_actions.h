// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "ui/questionnaire/draft.h"

#include <QAction>
#include <QMenu>

namespace quadrat::ui {

/// What can be done to what is chosen in the outline, by keys while it has the focus and by the
/// menu of its lines: add, remove, duplicate, copy, paste, move.
class OutlineActions : public QObject {
    Q_OBJECT

public:
    /// \param view  takes the actions
    OutlineActions(Draft& draft, QWidget* view, QObject* parent = nullptr);

    QMenu* addMenu() const { return m_kinds; } ///< a question of each kind, a section, a list

    void add(std::size_t kind); ///< a question of that kind after what is chosen
    void addSection();
    void addList();

signals:
    void renameAsked();
    void added(); ///< something new is chosen, to be worded now
    void failed(const quadrat::Message& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* make(const QKeySequence& keys, const char* iconName, void (OutlineActions::*act)());
    void follow();
    void retranslate();
    void rename();
    void addLike();
    void remove();
    void duplicate();
    void cut();
    void copy();
    void paste();
    void shift(Shift direction);
    void up() { shift(Shift::Up); }
    void down() { shift(Shift::Down); }
    void left() { shift(Shift::Left); }
    void right() { shift(Shift::Right); }
    void insert(QuestionSet set, const QString& what);

    Draft& m_draft;
    QWidget* m_view;
    QMenu* m_kinds;
    QAction *m_add, *m_rename, *m_duplicate, *m_cut, *m_copy, *m_paste, *m_up, *m_down, *m_left,
        *m_right, *m_remove, *m_newSection, *m_newList;
};

} // namespace quadrat::ui
