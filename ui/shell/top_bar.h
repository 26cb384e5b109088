// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace quadrat::ui {

/// Above every page: where one is, in which study; find, theme, language.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setPlace(const QString& place);
    void setStudy(const QString& study);

signals:
    void findClicked();
    void themeClicked();
    void languageClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel *m_place, *m_study;
    QToolButton *m_find, *m_theme, *m_language;
};

} // namespace quadrat::ui
