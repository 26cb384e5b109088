// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_frame.h"

#include "core/base/error.h"
#include "ui/print/paper/answer_fields.h"

#include <QUrl>

#include <qrencode.h>

#include <memory>

namespace quadrat::ui {
namespace {

constexpr int quietModules = 2; ///< beside the blank that the frame leaves anyway
constexpr std::size_t writtenCaseLength = 8;
constexpr double qrTop = 5;

QByteArray word(const std::string& text)
{
    return text.empty() ? QByteArray("-")
                        : QUrl::toPercentEncoding(QString::fromStdString(text), "/:+");
}

/// As much of the text as fits.
QString shortened(const QString& text, const Letters& letters, double width)
{
    QString made = text;
    while (!made.isEmpty() && textWidth(made, letters) > width)
        made = made.left(made.size() - 2).trimmed() + QStringLiteral("…");
    return made;
}

void addHead(Drawing& drawing, const PaperWords& words, const PaperMeasures& measures,
             const QString& title, const PageMark& mark)
{
    const double left = measures.margin, qrLeft = measures.page.width() - left - measures.qrSize;
    const double top = measures.markCentre - 2;
    Letters letters = words.fine();
    addText(drawing, setText({{shortened(title, letters, qrLeft - left - 4), letters}}, 400),
            {left, top});
    const double y = top + lineHeight(letters) + 2;
    const double baseline = (digitHeight - lineHeight(words.plain())) / 2;
    double x = left;
    const auto say = [&](const QString& text, const Letters& look) {
        addText(drawing, setText({{text, look}}, 400), {x, y + baseline});
        x += textWidth(text, look) + 1.5;
    };
    say(words.words(0, &FormWords::caseCode) + ':', words.plain());
    if (mark.caseCode.empty()) {
        x = addDigits(drawing, {x, y}, writtenCaseLength, {}, 1, 4.5) + 4;
    } else {
        const QString code = QString::fromStdString(mark.caseCode);
        Letters look = words.wording();
        while (look.points > 5 && x + textWidth(code, look) > qrLeft - 3)
            look.points -= 0.5;
        say(shortened(code, look, qrLeft - 3 - x), look);
        x += 4;
    }
    if (x + textWidth(words.words(0, &FormWords::formNumber), words.plain()) + 10 > qrLeft)
        return;
    say(words.words(0, &FormWords::formNumber) + ':', words.plain());
    if (mark.formNumber > 0)
        say(QString::number(mark.formNumber), words.wording());
    else
        drawing.rules.push_back(
            {{x, y + digitHeight - 1, std::min(x + 20, qrLeft - 3), y + digitHeight - 1},
             0.25,
             true});
}

void addFoot(Drawing& drawing, const PaperWords& words, const PaperMeasures& measures,
             const PageMark& mark)
{
    const double y = measures.page.height() - measures.markCentre - 2;
    const double width = measures.width();
    const auto say = [&](const QString& text, TextSide side) {
        addText(drawing, setText({{text, words.fine()}}, width, side), {measures.margin, y});
    };
    QString form = QString::fromStdString(mark.form);
    if (!mark.version.empty())
        form += QStringLiteral(" · ") + QString::fromStdString(mark.version);
    say(shortened(form, words.fine(), width * 0.3), TextSide::Left);
    if (mark.goesOn)
        say(words.words(0, &FormWords::turnOver), TextSide::Centre);
    if (mark.page > 0)
        say(words.words(&FormWords::page,
                        {QString::number(mark.page), QString::number(mark.pages)}),
            TextSide::Right);
}

} // namespace

QByteArray qrText(const PageMark& mark)
{
    return "QDP1 " + word(mark.form) + ' ' + word(mark.version) + ' ' + word(mark.caseCode) + ' ' +
           QByteArray::number(qulonglong(mark.page));
}

std::vector<PrintedFill> qrCode(const QByteArray& text, const QRectF& area)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        throw invalidInput(
            QUADRAT_TEXT("core", "The name of the form, its version and the case code “%1” are too "
                                 "long for a printed code: shorten them."),
            {text.toStdString()});
    const int count = code->width;
    const double module = area.width() / (count + 2 * quietModules);
    std::vector<PrintedFill> fills;
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count;) {
            int end = column; // neighbours in one piece: no hairlines between them
            while (end < count && (code->data[row * count + end] & 1) != 0)
                ++end;
            if (end > column)
                fills.push_back({{area.left() + (quietModules + column) * module,
                                  area.top() + (quietModules + row) * module,
                                  (end - column) * module, module}});
            column = end + 1;
        }
    }
    return fills;
}

std::array<QPointF, 4> cornerMarks(const PaperMeasures& measures)
{
    const double near = measures.markCentre;
    const double right = measures.page.width() - near, low = measures.page.height() - near;
    return {QPointF(near, near), {right, near}, {near, low}, {right, low}};
}

Drawing pageFrame(const PaperWords& words, const PaperMeasures& measures, const QString& title,
                  const PageMark& mark)
{
    Drawing drawing;
    for (const QPointF& centre : cornerMarks(measures)) {
        const double half = measures.markSize / 2;
        drawing.fills.push_back({{centre.x() - half, centre.y() - half, 2 * half, 2 * half}});
    }
    const double size = measures.qrSize;
    for (const PrintedFill& fill :
         qrCode(qrText(mark), {measures.page.width() - measures.margin - size, qrTop, size, size}))
        drawing.fills.push_back(fill);
    addHead(drawing, words, measures, title, mark);
    addFoot(drawing, words, measures, mark);
    return drawing;
}

} // namespace quadrat::ui
