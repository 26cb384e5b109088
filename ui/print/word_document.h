// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_pages.h"

#include <QByteArray>
#include <QString>
#include <QTextDocument>

namespace quadrat::ui {

/// A text document as the bytes of a .docx (WordprocessingML, ECMA-376): paragraphs, letters,
/// tables with merged cells and rules, pictures with their descriptions, page numbers in the foot.
/// \param title  in the properties of the file and the foot of every page
QByteArray wordDocument(const QTextDocument& document, const QString& title,
                        Paper paper = Paper::Portrait);

} // namespace quadrat::ui
