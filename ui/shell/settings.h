// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace quadrat::ui {

/// What the program remembers of a person between runs. Of a study only its title is kept here.
enum class Setting {
    Language,     ///< "vi" or "en"; empty: that of the system
    Theme,        ///< int of ThemeName
    RecentFiles,  ///< absolute paths, newest first
    RecentTitles, ///< titles by path
    WindowGeometry,
    RailCollapsed,
    PhoneColumn,   ///< name of the column of telephone numbers that was chosen last
    MailSender,    ///< address that invitations are sent from
    PanelWidths,   ///< state of the splitter of the analysis
    PaperForm,     ///< how a form was printed last (ui/questionnaire/paper_memory.h)
    ResultHeights, ///< state of the splitter between chart and table
};

/// The value kept, or the default.
QVariant setting(Setting key);
void keep(Setting key, const QVariant& value);

} // namespace quadrat::ui
