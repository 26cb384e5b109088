// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/answer_fields.h"

#include <algorithm>
#include <cmath>

namespace quadrat::ui {
namespace {

constexpr double rowGap = 1.4;
constexpr double lineDistance = 7.5;
constexpr double handwrittenLetter = 2.6; ///< width, with the blanks between
constexpr std::size_t digitsWithoutLimit = 6, mostDigits = 15;
constexpr double markWidth = 2.6; ///< of a decimal mark or slash between boxes
constexpr double narrowestDigit = 3.2;
constexpr double widestPoint = 13.5; ///< of the scale from 0 to 10

/// A text in the middle of a row of boxes. \return where it ends
double addBeside(Drawing& drawing, const Spans& spans, double x, double width)
{
    const SetText set = setText(spans, std::max(width, 5.));
    addText(drawing, set, {x, std::max(0., (digitHeight - set.height()) / 2)});
    return x + set.lastWidth();
}

double addMark(Drawing& drawing, const PaperTexts& texts, const QString& mark, double x)
{
    Letters letters = texts.plain();
    letters.bold = true;
    addText(drawing, setText({{mark, letters}}, markWidth, TextSide::Centre),
            {x, digitHeight - lineHeight(letters)});
    return x + markWidth;
}

/// As wide as the room allows.
double digitWidthFor(std::size_t count, double marks, double room)
{
    return std::clamp((room - marks) / double(std::max<std::size_t>(count, 1)), narrowestDigit,
                      digitWidth);
}

} // namespace

std::size_t digitsOf(const NumberEntry& number)
{
    const auto digits = [](double value) {
        return std::to_string(std::uint64_t(std::min(std::abs(value), 1e15 - 1))).size();
    };
    if (!number.most)
        return std::max(digitsWithoutLimit, number.least ? digits(*number.least) : 0);
    return std::min(mostDigits,
                    std::max(digits(*number.most), number.least ? digits(*number.least) : 0));
}

double addDigits(Drawing& drawing, const QPointF& at, std::size_t count, const std::string& field,
                 std::size_t firstPlace, double width)
{
    for (std::size_t k = 0; k < count; ++k)
        drawing.boxes.push_back({.area = {at.x() + double(k) * width, at.y(), width, digitHeight},
                                 .use = BoxUse::Digit,
                                 .field = field,
                                 .place = firstPlace + k});
    return at.x() + double(count) * width;
}

double addNumber(PaperUnit& unit, const PaperTexts& texts, const NumberEntry& number,
                 const std::string& field, const AnswerRoom& room)
{
    const std::size_t whole = digitsOf(number);
    const bool hasSign = number.least && *number.least < 0;
    const double marks = number.decimals > 0 ? markWidth : 0;
    const double width = digitWidthFor(whole + number.decimals + hasSign, marks + 1, room.width);
    Drawing drawing;
    std::size_t place = 1;
    double x = room.x;
    if (hasSign) { // "−" or nothing
        x = addDigits(drawing, {x, 0}, 1, field, place++, width) + 1;
    }
    x = addDigits(drawing, {x, 0}, whole, field, place, width);
    if (number.decimals > 0) {
        x = addMark(drawing, texts, texts.words(0, &FormWords::decimalMark), x);
        x = addDigits(drawing, {x, 0}, number.decimals, field, place + whole, width);
    }
    const double left = room.x + room.width - x - 1.5;
    const Spans unitWords = texts.inLine(number.unit, texts.plain());
    const bool fitsBeside = textWidth(unitWords) + 0.5 < left;
    if (fitsBeside && !number.unit.empty())
        x = addBeside(drawing, unitWords, x + 1.5, left);
    unit.blocks.push_back({std::move(drawing), digitHeight + rowGap});
    if (!fitsBeside)
        addRow(unit, {{room.x, setText(unitWords, room.width)}}, {}, 0, rowGap);
    return fitsBeside ? x - room.x : room.width;
}

double addDate(PaperUnit& unit, const PaperTexts& texts, const DateEntry& date,
               const std::string& field, const AnswerRoom& room)
{
    const bool hasDay = date.kind != ValueKind::Time, hasTime = date.kind != ValueKind::Date;
    const std::size_t count = (hasDay ? 8 : 0) + (hasTime ? 4 : 0);
    const double marks =
        (hasDay ? 2 : 0) * markWidth + (hasTime ? markWidth : 0) + (hasDay && hasTime ? 3 : 0);
    const double width = digitWidthFor(count, marks, room.width);
    Drawing drawing;
    double x = room.x;
    std::size_t place = 1;
    const auto part = [&](std::size_t digits) {
        x = addDigits(drawing, {x, 0}, digits, field, place, width);
        place += digits;
    };
    if (hasDay) {
        part(2);
        x = addMark(drawing, texts, "/", x);
        part(2);
        x = addMark(drawing, texts, "/", x);
        part(4);
    }
    if (hasDay && hasTime)
        x += 3;
    if (hasTime) {
        part(2);
        x = addMark(drawing, texts, ":", x);
        part(2);
    }
    QStringList parts;
    if (hasDay)
        parts << texts.words(0, &FormWords::dateParts);
    if (hasTime)
        parts << texts.words(0, &FormWords::timeParts);
    const Spans spans{{"(" + parts.join(", ") + ")", texts.fine()}};
    if (room.x + room.width - x - 1.5 >= textWidth(spans))
        x = addBeside(drawing, spans, x + 1.5, room.width);
    unit.blocks.push_back({std::move(drawing), digitHeight + rowGap});
    return x - room.x;
}

void addLines(PaperUnit& unit, const TextEntry& text, const std::string& field,
              const AnswerRoom& room)
{
    const auto letters = std::size_t(std::max(1., room.width / handwrittenLetter));
    const std::size_t needed = (text.longest + letters - 1) / letters;
    const std::size_t count =
        std::clamp<std::size_t>(needed, text.severalLines ? 3 : 1, text.severalLines ? 6 : 2);
    const double width = std::min(room.width, double(text.longest) * handwrittenLetter + 5);
    for (std::size_t k = 0; k < count; ++k) {
        Drawing line;
        const double y = lineDistance - 0.7;
        line.rules.push_back({{room.x, y, room.x + width, y}, 0.25, true});
        line.boxes.push_back({.area = {room.x, 0.5, width, y - 0.5},
                              .shape = BoxShape::Line,
                              .use = BoxUse::Words,
                              .field = field,
                              .place = k + 1});
        unit.blocks.push_back({std::move(line), lineDistance});
    }
    addSpace(unit, 0.8);
}

void addRecommendation(PaperUnit& unit, const PaperTexts& texts, const Recommendation& kind,
                       const std::string& field, const AnswerRoom& room)
{
    const double width = std::min(widestPoint, room.width / 11);
    const double size = std::min(boxSize, width - 0.8);
    const double height = lineHeight(texts.fine());
    PaperBlock block;
    for (int k = 0; k <= 10; ++k) {
        const double x = room.x + k * width;
        addText(block.drawing,
                setText({{QString::number(k), texts.fine()}}, width, TextSide::Centre), {x, 0});
        block.drawing.boxes.push_back({.area = {x + (width - size) / 2, height + 0.3, size, size},
                                       .shape = BoxShape::Round,
                                       .field = field,
                                       .code = std::to_string(k)});
    }
    block.height = height + size + 1.2;
    const double half = 5.5 * width - 2;
    const SetText low = setText(texts.stacked(kind.low, texts.fine()), half);
    const SetText high = setText(texts.stacked(kind.high, texts.fine()), half, TextSide::Right);
    addText(block.drawing, low, {room.x + (width - size) / 2, block.height});
    addText(block.drawing, high, {room.x + 11 * width - half - (width - size) / 2, block.height});
    block.height += std::max(low.height(), high.height()) + 1;
    unit.blocks.push_back(std::move(block));
}

void addCode(PaperUnit& unit, const PaperTexts& texts, std::size_t length, const std::string& field,
             const AnswerRoom& room)
{
    Drawing drawing;
    double x =
        addBeside(drawing, {{texts.words(&FormWords::codeOf), texts.plain()}}, room.x, room.width) +
        1.5;
    const double width = digitWidthFor(length, 0, room.width - (x - room.x));
    x = addDigits(drawing, {x, 0}, length, field, 1, width) + 3;
    const QString name = texts.words(&FormWords::nameOf);
    const double right = room.x + room.width;
    if (right - x - textWidth(name, texts.plain()) > 25) {
        x = addBeside(drawing, {{name, texts.plain()}}, x, room.width) + 1.5;
        drawing.rules.push_back({{x, digitHeight - 0.7, right, digitHeight - 0.7}, 0.25, true});
    }
    unit.blocks.push_back({std::move(drawing), digitHeight + rowGap});
}

} // namespace quadrat::ui
