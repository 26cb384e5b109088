// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_clicks.h"

#include <QPushButton>
#include <QShortcut>

namespace quadrat::ui {

void clickOnEnter(QPushButton* button)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(key, button);
        enter->setContext(Qt::WidgetShortcut);
        QObject::connect(enter, &QShortcut::activated, button, &QPushButton::click);
    }
}

} // namespace quadrat::ui
