// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

#include <optional>

namespace quadrat::ui {

/// One part of the work in the field: a tab of the workspace Fieldwork.
class FieldworkPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;

    /// How far the work is, while a study is open; nothing where the mark of the workspace is not
    /// for this page to say.
    virtual std::optional<Readiness> readiness() const { return {}; }

    virtual QList<QAction*> actionsFor(Workspace::Menu) const { return {}; }
    virtual QList<Findable> findables() { return {}; }

signals:
    void readinessChanged();
    void noticeRaised(const quadrat::ui::Notice& notice);
    void noticeWithdrawn();
    void placeRequested(const QString& workspace); ///< another workspace, by its objectName
};

} // namespace quadrat::ui
