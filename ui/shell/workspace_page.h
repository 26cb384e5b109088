// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

#include <optional>

namespace quadrat::ui {

/// One part of a step of the work: a tab of a PagedWorkspace. It reads the document and writes it
/// by replacePart().
class WorkspacePage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// How far this part is, while a study is open; nothing where the mark of the workspace is not
    /// for it to say.
    virtual std::optional<Readiness> readiness() const { return {}; }

    virtual QList<QAction*> actionsFor(Workspace::Menu) const { return {}; }
    virtual QList<Findable> findables() { return {}; }
    virtual bool takeFile(const QString&) { return false; } ///< dropped; false: not for it

signals:
    void readinessChanged();
    void noticeRaised(const quadrat::ui::Notice& notice);
    void noticeWithdrawn();
    void pageRequested(const QString& page);       ///< of this workspace, by its objectName
    void placeRequested(const QString& workspace); ///< another workspace, by its objectName
};

} // namespace quadrat::ui
