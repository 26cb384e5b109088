// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace quadrat::ui {

/// A calm bar at the top of a page: what is wrong in words, and the remedy as a button. One notice
/// at a time; a newer one takes the place of the older.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void raise(const Notice& notice); ///< one without text withdraws
    void withdraw();

    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Notice m_notice;
    QLabel *m_mark, *m_text;
    QPushButton* m_remedy;
    QToolButton* m_close;
};

} // namespace quadrat::ui
