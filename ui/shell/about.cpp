// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace quadrat::ui {

void showAbout(QWidget* parent)
{
    const auto tr = [](const char* english) {
        return QCoreApplication::translate("quadrat::ui::About", english);
    };
    QMessageBox box(parent);
    box.setWindowTitle(tr(QT_TRANSLATE_NOOP("quadrat::ui::About", "About Quadrat")));
    box.setIconPixmap(QIcon(":/icons/quadrat.svg").pixmap(64, 64));
    box.setText(tr(QT_TRANSLATE_NOOP("quadrat::ui::About", "<b>Quadrat %1</b>"))
                    .arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(tr(QT_TRANSLATE_NOOP(
        "quadrat::ui::About", "Designs and analyses sample surveys, without a network.\n\nFree "
                              "software under the GNU General Public License, version 3 or "
                              "later; it comes with no warranty.")));
    box.exec();
}

} // namespace quadrat::ui
