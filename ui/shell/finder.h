// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;

namespace quadrat::ui {

/// "Find anything": a field and a list of what the window can do and show. Capitals and
/// diacritics do not matter.
class Finder : public QDialog {
    Q_OBJECT

public:
    explicit Finder(QWidget* parent = nullptr);

    /// Opens over the top of the parent, on these things.
    void open(QList<Findable> things);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void choose();

    QList<Findable> m_things;
    QLineEdit* m_wanted;
    QListWidget* m_found;
};

/// The actions that can be done now, each with its keys.
QList<Findable> findablesOf(const QList<QAction*>& actions);

} // namespace quadrat::ui
