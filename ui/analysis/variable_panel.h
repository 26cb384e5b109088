// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/models/variable_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace quadrat::ui {

/// The variables of the data, found by search and chosen by ticks. A click anywhere on a line, or
/// the space bar, ticks it.
class VariablePanel : public QWidget {
    Q_OBJECT

public:
    explicit VariablePanel(QWidget* parent = nullptr);

    void setData(const SharedData& opened);
    void setWords(const Dictionary& words);
    void clearSearch();
    void setTicked(const std::vector<std::string>& names);

signals:
    void tickAsked(const QString& name, bool ticked);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    VariableModel m_model;
    QSortFilterProxyModel* m_found;
    QLabel* m_title;
    QLineEdit* m_search;
    QListView* m_list;
};

} // namespace quadrat::ui
