// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <string>
#include <vector>

class QPainter;

namespace quadrat::ui {

// What stands on a printed form. All lengths in millimetres; plain values, so that a form can be
// laid out on one thread and painted on another.

struct Letters {
    double points = 9.5;
    bool bold = false, italic = false;
    double grey = 0; ///< 0 black, 1 white

    bool operator==(const Letters&) const = default;
};

struct PrintedText {
    QPointF at; ///< where the baseline begins
    QString text;
    Letters letters;
};

struct PrintedRule {
    QLineF line;
    double width = 0.2;
    bool dotted = false;
};

struct PrintedFill {
    QRectF area;
    double grey = 0;
};

enum class BoxShape { Square, Round, Line };

/// What goes into a box.
enum class BoxUse {
    Option, ///< a cross: this is the answer
    Place,  ///< of an option, in a ranking
    Digit,  ///< of a number, date or code; `place` counts from 1, the marks between are left out
    Words,
};

/// A box, circle or line for an answer.
struct PrintedBox {
    QRectF area;
    BoxShape shape = BoxShape::Square;
    BoxUse use = BoxUse::Option;
    std::string field; ///< of the form; "" for what is not of the answers: the case code
    std::string code;  ///< of the option
    std::size_t place = 0;
};

/// Pieces of a page, from a corner of their own.
struct Drawing {
    std::vector<PrintedFill> fills;
    std::vector<PrintedRule> rules;
    std::vector<PrintedBox> boxes;
    std::vector<PrintedText> texts;

    void add(const Drawing& other, const QPointF& by);

    /// The painter's unit is a millimetre.
    void paint(QPainter& painter) const;
};

/// Fonts are set in tenths of a point, which are then scaled: whole numbers with next to no
/// rounding.
QFont paperFont(const Letters& letters);
inline constexpr double millimetresATenth = 25.4 / 720;

inline constexpr double outlineWidth = 0.3; ///< of boxes

} // namespace quadrat::ui
