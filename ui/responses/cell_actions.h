// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/responses/response_model.h"
#include "ui/shell/workspace.h"

namespace quadrat::ui {

class ColumnChooser;
class FrozenTable;

/// What a person does to the cells of the responses: copies them, pastes over them, corrects one,
/// leaves their cases out.
class CellActions : public QObject {
    Q_OBJECT

public:
    CellActions(Document& document, ResponseModel& model, FrozenTable& table,
                const ColumnChooser& columns, QObject* parent);

    QAction* correctAction() const { return m_correct; }
    QList<QAction*> all() const { return {m_copy, m_paste, m_correct, m_leaveOut}; }
    void retranslate();

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);

private:
    void copy();
    void paste();
    void correct();
    void leaveOut();
    void refuseDerived(int column);
    void write(std::vector<Edit> edits);
    void showMenu(const QPoint& place);

    Document& m_document;
    ResponseModel& m_model;
    FrozenTable& m_table;
    const ColumnChooser& m_columns;
    QAction *m_copy, *m_paste, *m_correct, *m_leaveOut;
};

} // namespace quadrat::ui
