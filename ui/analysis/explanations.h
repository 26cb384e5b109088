// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/specification.h"

#include <QString>

namespace quadrat::ui {

/// The paragraph behind the "?" of a statistic, for someone who is no statistician.
struct Explanation {
    QString name;
    QString says;     ///< what the figure says
    QString distrust; ///< when not to trust it
    QString report;   ///< how to put it in a report

    /// The three under their headings, as rich text.
    QString html() const;
};

Explanation explain(Statistic statistic);

} // namespace quadrat::ui
