// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/condition_edit.h"

#include "core/expression/expression.h"
#include "ui/questionnaire/condition_builder.h"
#include "ui/questionnaire/growing_text.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace quadrat::ui {

ConditionEdit::ConditionEdit(Builder builder, QWidget* parent)
    : Panel(parent), m_field(new GrowingText), m_trouble(plainLabel({}, "wrong")),
      m_words(plainLabel({}, "caption"))
{
    m_field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_field->setLines(1, 6);
    m_trouble->hide();
    m_words->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_field, 1);
    if (builder == Builder::Offered) {
        m_build = new QToolButton;
        m_build->setIcon(icon("condition"));
        line->addWidget(m_build, 0, Qt::AlignTop);
        say([this] {
            m_build->setToolTip(tr("Choose a question and its answers"));
            m_build->setAccessibleName(tr("Choose a question and its answers"));
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_trouble);
    layout->addWidget(m_words);
    setFocusProxy(m_field);
    connect(m_field, &GrowingText::typed, this, [this] {
        judge();
        emit edited();
    });
}

void ConditionEdit::setCondition(const std::string& condition)
{
    if (condition == this->condition())
        return;
    m_field->show(QString::fromStdString(condition));
    judge();
}

std::string ConditionEdit::condition() const
{
    return m_field->toPlainText().trimmed().toStdString();
}

void ConditionEdit::setEditable(bool editable)
{
    m_field->setReadOnly(!editable);
    if (m_build)
        m_build->setEnabled(editable);
}

/// While it is typed: whether it can be read at all. The names in it are judged with the whole.
void ConditionEdit::judge()
{
    const std::string text = m_field->toPlainText().toStdString();
    const auto trouble =
        condition().empty() ? std::nullopt : guarded([&] { parseExpression(text); });
    setTrouble(trouble ? &*trouble : nullptr);
}

void ConditionEdit::setTrouble(const Message* reason)
{
    m_trouble->setText(reason ? translate(*reason) : QString());
    m_trouble->setVisible(reason != nullptr);
    m_field->setAccessibleDescription(m_trouble->text());
    mark(reason);
}

void ConditionEdit::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void ConditionEdit::offer(ConditionBuilder* builder)
{
    connect(m_build, &QToolButton::clicked, this, [this, builder] {
        builder->open(m_build->mapToGlobal(m_build->rect().bottomRight()), condition());
    });
    connect(builder, &ConditionBuilder::built, this, [this](const std::string& condition) {
        setCondition(condition);
        emit edited();
    });
}

QString ConditionEdit::trouble() const
{
    return m_trouble->text();
}

void ConditionEdit::mark(const Message* reason)
{
    const auto* place = reason && !reason->arguments.empty()
                            ? std::get_if<std::int64_t>(&reason->arguments.front())
                            : nullptr;
    if (!place || *place < 1) {
        m_field->setExtraSelections({});
        return;
    }
    const QString text = m_field->toPlainText();
    qsizetype unit = 0;
    for (std::int64_t k = 1; k < *place && unit < text.size(); ++k)
        unit += text.at(unit).isHighSurrogate() ? 2 : 1;
    QTextEdit::ExtraSelection marked;
    marked.cursor = m_field->textCursor();
    const int last = int(text.size());
    marked.cursor.setPosition(std::clamp(int(unit), 0, std::max(0, last - 1)));
    marked.cursor.setPosition(std::min(int(unit) + 1, last), QTextCursor::KeepAnchor);
    marked.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    marked.format.setUnderlineColor(currentTheme().attention);
    marked.format.setBackground(currentTheme().attentionSoft);
    m_field->setExtraSelections({marked});
}

} // namespace quadrat::ui
