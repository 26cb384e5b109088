// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/study_sample.h"
#include "ui/document/document.h"

#include <QString>

#include <string>

namespace quadrat::ui {

/// As the window calls a draw by its name in the study: "Sample 1".
QString drawName(const std::string& draw);

/// Says that the cases of the responses are units of this draw: they take its design, too, and each
/// finds its own by its case code. One step of undo a part.
/// \param caseCode  variable that holds the code
void linkToDraw(Document& document, const Draw& draw, const std::string& caseCode,
                const QString& what);

/// Takes the link away, and the design with it where it is still that of the draw.
/// \param draw  that the responses are linked to
void unlinkFromDraw(Document& document, const Draw& draw, const QString& what);

} // namespace quadrat::ui
