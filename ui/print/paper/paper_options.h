// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include <string>
#include <vector>

namespace quadrat::ui {

enum class PaperSize { A4, A5 };

/// How two languages stand on one form.
enum class TwoLanguages { SideBySide, OneAfterTheOther };

/// What is printed of a form.
enum class PaperParts {
    WithCover,    ///< a sheet to tear off: introduction, who is asked; then the answers
    WithoutCover, ///< introduction above the first question; who is asked is not printed
    AnswersOnly,  ///< pages to take the place of lost ones
};

inline constexpr double leastPaperPoints = 7, mostPaperPoints = 14;

struct PaperFormOptions {
    PaperSize page = PaperSize::A4;
    int columns = 1; ///< 1 or 2
    /// One or two, of those of the questionnaire; empty: its first.
    std::vector<std::string> languages{};
    TwoLanguages twoLanguages = TwoLanguages::SideBySide;
    double points = 9.5; ///< of the wording, within the limits above
    PaperParts parts = PaperParts::WithCover;
    /// Case codes of a draw, a form each; none: one form with room for the code.
    std::vector<std::string> cases{};
    bool bothSides = false;        ///< sheets begin anew for each form and after its cover
    bool interviewerTexts = false; ///< what is for the interviewer only

    bool operator==(const PaperFormOptions&) const = default;
};

/// Where things stand on a page, in millimetres.
struct PaperMeasures {
    QSizeF page;
    double margin = 0;          ///< left and right of what is printed
    double top = 0, bottom = 0; ///< of the room for questions, from the upper edge
    double markCentre = 0;      ///< of the corner marks, from both edges
    double markSize = 0, qrSize = 0;
    double gap = 0; ///< between columns

    double width() const { return page.width() - 2 * margin; }
};

inline PaperMeasures measuresOf(PaperSize size)
{
    if (size == PaperSize::A4)
        return {{210, 297}, 15, 26, 280, 8, 4, 15, 7};
    return {{148, 210}, 11, 23, 197, 6.5, 3.5, 13, 5};
}

} // namespace quadrat::ui
