// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace quadrat::ui {

/// A page with nothing on it yet: a picture of what it will look like, a sentence that says what
/// it is for, one main button and one link.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& sentence);
    /// Empty texts leave the button or a link out.
    void setButtons(const QString& main, const QString& link, const QString& secondLink = {});

signals:
    void mainClicked();
    void linkClicked();
    void secondLinkClicked();

private:
    QWidget* m_picture;
    QLabel *m_title, *m_sentence;
    QPushButton *m_main, *m_link, *m_secondLink;
};

} // namespace quadrat::ui
