// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QButtonGroup>
#include <QList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace quadrat::ui {

class RailPlace;

/// The list of places down the left side: icon, name and a mark of state. Collapses to icons.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Adds a place at the end; it reads name, icon and state from the workspace, which must
    /// outlive the rail.
    void addPlace(Workspace* workspace);
    void setCurrent(int place);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

signals:
    void chosen(int place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QVBoxLayout* m_places;
    QButtonGroup m_group;
    QList<RailPlace*> m_buttons;
    QToolButton* m_collapse;
    bool m_collapsed = false;
};

} // namespace quadrat::ui
