// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/paper_texts.h"

#include <QString>

#include <array>
#include <string>

namespace quadrat::ui {

/// Which page this is, of which form.
struct PageMark {
    std::string form, version;  ///< of the questionnaire
    std::string caseCode;       ///< empty: room to write it
    std::size_t formNumber = 0; ///< from 1; 0: room to write it
    std::size_t page = 0;       ///< of the form, from 1; 0: the cover
    std::size_t pages = 0;      ///< of the form, without the cover
    bool goesOn = false;        ///< another page of the form follows
};

/// What a machine reads on the page: "QDP1 FORM VERSION CASE PAGE", blanks and what is not ASCII
/// as %20; "-" for what is empty.
QByteArray qrText(const PageMark& mark);

/// Corner marks, QR code, title and case code above, page below.
Drawing pageFrame(const PaperWords& words, const PaperMeasures& measures, const QString& title,
                  const PageMark& mark);

/// The centres of the corner marks: upper left, upper right, lower left, lower right.
std::array<QPointF, 4> cornerMarks(const PaperMeasures& measures);

/// The modules of a QR code as squares that fill `area`, with the blank border it needs.
/// \throws Error{InvalidInput} if the text is too long for one
std::vector<PrintedFill> qrCode(const QByteArray& text, const QRectF& area);

} // namespace quadrat::ui
