// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/entry_input.h"

#include "core/base/number.h"
#include "core/questionnaire/written_date.h"
#include "ui/interview/option_row.h"
#include "ui/text/written_number.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace quadrat::ui {

QString answerOfNumber(const QString& written, const NumberEntry& entry)
{
    const QString own = written.trimmed();
    const DecimalSign sign = decimalSignOf(currentLanguage());
    std::optional<double> number;
    if (entry.decimals == 0)
        number = readWrittenCount(own, sign);
    if (!number)
        number = readWritten(own, sign);
    if (!number || std::abs(*number) >= 1e15)
        return own;
    return QString::fromStdString(writeNumber(*number));
}

QString writtenNumberAnswer(const QString& answer)
{
    const std::optional<double> number = numberInAnswer(answer.toStdString());
    if (!number)
        return answer;
    QString written = answer;
    return written.replace('.', decimalSignOf(currentLanguage()) == DecimalSign::Comma ? ',' : '.');
}

EntryInput::EntryInput(const QuestionView& view, QWidget* parent)
    : AnswerInput(parent), m_field(view.fieldName(view.asked().firstField)),
      m_kind(view.question().kind)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildField(view));
    for (const Option* option : view.options(view.asked().firstField)) {
        auto* row = new OptionRow(OptionRow::Look::One, QString::fromStdString(option->code),
                                  view.words(option->label), false);
        layout->addWidget(row);
        m_rows << row;
        connect(row, &OptionRow::clicked, this, [this, row] {
            emit answered(m_field, row->button()->isChecked() ? row->code() : QString());
        });
    }
}

QWidget* EntryInput::buildField(const QuestionView& view)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const QString name = view.words(view.question().text);
    const auto* text = std::get_if<TextEntry>(&m_kind);
    if (text && text->severalLines) {
        m_lines = new QPlainTextEdit;
        m_lines->setTabChangesFocus(true);
        m_lines->setMaximumHeight(120);
        m_lines->setAccessibleName(name);
        connect(m_lines, &QPlainTextEdit::textChanged, this,
                [this] { emit answered(m_field, answerOf(typed())); });
        row->addWidget(m_lines);
        setFocusProxy(m_lines);
        return box;
    }
    m_line = new QLineEdit;
    m_line->setObjectName("entry");
    m_line->setAccessibleName(name);
    row->addWidget(m_line);
    if (const auto* number = std::get_if<NumberEntry>(&m_kind)) {
        m_line->setAlignment(Qt::AlignRight);
        m_line->setMaximumWidth(180);
        row->addWidget(plainLabel(view.words(number->unit)), 1);
    } else if (const auto* date = std::get_if<DateEntry>(&m_kind)) {
        m_line->setMaximumWidth(220);
        m_line->setPlaceholderText(date->kind == ValueKind::Time       ? tr("hh:mm")
                                   : date->kind == ValueKind::DateTime ? tr("dd/mm/yyyy hh:mm")
                                                                       : tr("dd/mm/yyyy"));
        row->addStretch(1);
    }
    connect(m_line, &QLineEdit::textEdited, this,
            [this] { emit answered(m_field, answerOf(typed())); });
    setFocusProxy(m_line);
    return box;
}

QString EntryInput::answerOf(const QString& written) const
{
    if (const auto* number = std::get_if<NumberEntry>(&m_kind))
        return answerOfNumber(written, *number);
    if (const auto* date = std::get_if<DateEntry>(&m_kind))
        return QString::fromStdString(readWrittenDate(written.toStdString(), date->kind));
    return written.trimmed();
}

QString EntryInput::written(const QString& answer) const
{
    if (std::holds_alternative<NumberEntry>(m_kind))
        return writtenNumberAnswer(answer);
    if (std::holds_alternative<DateEntry>(m_kind))
        return QString::fromStdString(writtenDate(answer.toStdString()));
    return answer;
}

QString EntryInput::typed() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void EntryInput::setTyped(const QString& text)
{
    if (m_line) {
        m_line->setText(text);
        return;
    }
    const QSignalBlocker quiet(m_lines);
    m_lines->setPlainText(text);
}

void EntryInput::showAnswers(const QuestionView& view)
{
    const QString answer = view.answer(view.asked().firstField);
    bool beside = false;
    for (OptionRow* row : m_rows) {
        const bool chosen = row->code() == answer;
        row->setChosen(chosen);
        beside = beside || chosen;
    }
    if (answerOf(typed()) != answer)
        setTyped(beside ? QString() : written(answer));
}

} // namespace quadrat::ui
