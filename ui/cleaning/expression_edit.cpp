// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/expression_edit.h"

#include "core/data/compute.h"
#include "core/expression/evaluate.h"
#include "core/expression/typing.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

namespace quadrat::ui {

ExpressionEdit::ExpressionEdit(std::shared_ptr<const Dataset> columns, ExpressionKind kind,
                               QWidget* parent)
    : QWidget(parent), m_data(std::move(columns)), m_kind(kind)
{
    m_field = new QPlainTextEdit;
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(m_field->fontMetrics().height() * 4 + 12);
    m_trouble = plainLabel({}, "wrong");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_field);
    layout->addWidget(m_trouble);
    setFocusProxy(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        emit changed();
    });
    judge();
}

void ExpressionEdit::setExpression(const std::string& expression)
{
    m_field->setPlainText(QString::fromStdString(expression));
}

std::string ExpressionEdit::expression() const
{
    return m_field->toPlainText().trimmed().toStdString();
}

void ExpressionEdit::judge()
{
    const std::string text = m_field->toPlainText().toStdString(); // places count from its start
    const bool isBlank = expression().empty();
    const auto trouble = isBlank ? std::nullopt : guarded([&] {
        const Expression parsed = parseExpression(text);
        if (m_kind == ExpressionKind::Condition)
            settleKinds(parsed, valuesOf(*m_data), Kind::Condition);
        else
            kindOf(parsed, valuesOf(*m_data));
    });
    m_isUsable = !isBlank && !trouble;
    m_trouble->setText(trouble ? translate(*trouble) : QString());
    const auto* place = trouble && !trouble->arguments.empty()
                            ? std::get_if<std::int64_t>(&trouble->arguments.front())
                            : nullptr;
    if (place && *place > 0)
        mark(std::size_t(*place));
    else
        m_field->setExtraSelections({});
}

/// \param place  a character (code point) from 1
void ExpressionEdit::mark(std::size_t place)
{
    const QString text = m_field->toPlainText();
    qsizetype unit = 0;
    for (std::size_t k = 1; k < place && unit < text.size(); ++k)
        unit += text.at(unit).isHighSurrogate() ? 2 : 1;
    QTextEdit::ExtraSelection marked;
    marked.cursor = m_field->textCursor();
    const int last = int(text.size());
    marked.cursor.setPosition(std::min(int(unit), std::max(0, last - 1)));
    marked.cursor.setPosition(last == 0 ? 0 : std::min(int(unit) + 1, last),
                              QTextCursor::KeepAnchor);
    marked.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    marked.format.setUnderlineColor(currentTheme().attention);
    marked.format.setBackground(currentTheme().attentionSoft);
    m_field->setExtraSelections({marked});
}

} // namespace quadrat::ui
