// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/panel.h"

#include "ui/widgets/fields.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace quadrat::ui {

void Panel::say(std::function<void()> words)
{
    words();
    m_words.push_back(std::move(words));
}

QLabel* Panel::addCaption(QBoxLayout* layout, QWidget* field, std::function<QString()> words)
{
    auto* label = new QLabel;
    label->setProperty("part", "caption");
    say([label, field, words = std::move(words)] { nameField(label, field, words()); });
    layout->addWidget(label);
    layout->addWidget(field);
    return label;
}

void Panel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const auto& words : m_words)
            words();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
