// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/outline_model.h"

#include <QTreeView>

namespace quadrat::ui {

/// The outline as a tree: what is selected in it is what is chosen in the draft, and the other way
/// round. What is folded stays folded.
class OutlineTree : public QTreeView {
    Q_OBJECT

public:
    OutlineTree(Draft& draft, OutlineModel& model, QWidget* parent = nullptr);

    /// Shows only what holds all words of `wanted`, capitals and diacritics aside.
    void setFilter(const QString& wanted);

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    void takeSelection();
    void showChosen();
    void restore();
    void applyFilter();

    Draft& m_draft;
    OutlineModel& m_model;
    QString m_filter;
    bool m_isShowing = false;
};

} // namespace quadrat::ui
