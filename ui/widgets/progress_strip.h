// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFutureWatcherBase;
class QLabel;
class QProgressBar;
class QPushButton;

namespace quadrat::ui {

/// Progress in place, with Cancel beside it. Shows only if the work takes over half a second.
class ProgressStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// Follows work started with inBackground() until it ends; forgets what it followed before.
    void follow(QFutureWatcherBase* watcher, const QString& what);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPointer<QFutureWatcherBase> m_watcher;
    QTimer m_patience;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace quadrat::ui
