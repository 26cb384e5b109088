// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/growing_text.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>

namespace quadrat::ui {

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The undo of the study is the one there is.
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_isShowing)
            emit typed(toPlainText());
    });
    fit();
}

void GrowingText::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void GrowingText::show(const QString& text)
{
    if (text == toPlainText())
        return;
    m_isShowing = true;
    setPlainText(text);
    m_isShowing = false;
}

void GrowingText::fit()
{
    // A QPlainTextDocumentLayout measures its height in lines.
    const int lines = int(document()->documentLayout()->documentSize().height());
    const int shown = std::clamp(lines, m_least, m_most);
    const int frame = 2 * int(document()->documentMargin()) + 10;
    setFixedHeight(shown * fontMetrics().lineSpacing() + frame);
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace quadrat::ui
