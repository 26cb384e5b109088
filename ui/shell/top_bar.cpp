// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/text/language.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace quadrat::ui {

TopBar::TopBar(QWidget* parent) : QWidget(parent)
{
    setProperty("part", "bar");
    setAttribute(Qt::WA_StyledBackground);
    m_place = new QLabel;
    m_place->setProperty("part", "title");
    m_study = new QLabel;
    m_study->setProperty("part", "caption");
    m_find = new QToolButton;
    m_find->setProperty("part", "finder");
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->setIcon(icon("search"));
    m_find->setFocusPolicy(Qt::TabFocus);
    m_theme = new QToolButton;
    m_theme->setIcon(icon("theme"));
    m_theme->setIconSize({18, 18});
    m_language = new QToolButton;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_place);
    layout->addSpacing(8);
    layout->addWidget(m_study, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_theme);
    layout->addWidget(m_language);
    connect(m_find, &QToolButton::clicked, this, &TopBar::findClicked);
    connect(m_theme, &QToolButton::clicked, this, &TopBar::themeClicked);
    connect(m_language, &QToolButton::clicked, this, &TopBar::languageClicked);
    retranslate();
}

void TopBar::setPlace(const QString& place)
{
    m_place->setText(place);
}

void TopBar::setStudy(const QString& study)
{
    m_study->setText(study);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_find->setText(tr("Find anything   Ctrl+K"));
    m_find->setAccessibleName(tr("Find anything"));
    m_theme->setToolTip(tr("Light, dark or high contrast"));
    m_theme->setAccessibleName(tr("Change the theme"));
    const bool vietnamese = currentLanguage() == Language::Vietnamese;
    m_language->setText(vietnamese ? QStringLiteral("EN") : QStringLiteral("VI"));
    m_language->setToolTip(vietnamese ? QStringLiteral("Switch to English")
                                      : QStringLiteral("Chuyển sang tiếng Việt"));
    m_language->setAccessibleName(m_language->toolTip());
}

} // namespace quadrat::ui
