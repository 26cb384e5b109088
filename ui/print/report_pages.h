// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_file.h"

#include <QRectF>
#include <QTextDocument>

#include <vector>

class QPainter;

namespace quadrat::ui {

/// From the first to the last position in a document of what should stand on one page.
struct ReportPiece {
    int first = 0, last = 0;
};

/// How A4 paper is held.
enum class Paper { Portrait, Landscape };

QSizeF paperSize(Paper paper = Paper::Portrait); ///< in 1/96 inch

/// Where text stands on the paper, in 1/96 inch.
QRectF contentBox(Paper paper = Paper::Portrait);

/// The name under which chart `index` stands in a document.
QString chartName(std::size_t index);

/// Lays the document out for paper, charts drawn as lines, and breaks pages before pieces that
/// would not end on the page they begin on.
void layOutPages(QTextDocument& document, const std::vector<ReportPiece>& pieces,
                 const std::vector<DrawnChart>& charts, Paper paper = Paper::Portrait);

/// Paints one page of a document so laid out into the content box.
void paintContent(QPainter& painter, const QTextDocument& document, int page,
                  Paper paper = Paper::Portrait);

} // namespace quadrat::ui
