// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_mark.h"

#include <QWhatsThis>

namespace quadrat::ui {

HelpMark::HelpMark(QWidget* parent) : QToolButton(parent)
{
    setText(QStringLiteral("?"));
    setProperty("part", "help");
    setFixedSize(20, 20);
    setCursor(Qt::WhatsThisCursor);
    connect(this, &QToolButton::clicked, this,
            [this] { QWhatsThis::showText(mapToGlobal(rect().bottomLeft()), whatsThis(), this); });
}

void HelpMark::setTerm(const QString& term, const QString& paragraph)
{
    const QString html = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                             .arg(term.toHtmlEscaped(), paragraph.toHtmlEscaped());
    setToolTip(html);
    setWhatsThis(html);
    setAccessibleName(tr("About: %1").arg(term));
    setAccessibleDescription(paragraph);
}

} // namespace quadrat::ui
