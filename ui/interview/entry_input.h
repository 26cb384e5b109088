// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/answer_input.h"

class QLineEdit;
class QPlainTextEdit;

namespace quadrat::ui {

class OptionRow;

/// A number as the reader writes it ("1.234,5") in the form of an answer ("1234.5"); what is no
/// number stays as it is, to be refused in words.
QString answerOfNumber(const QString& written, const NumberEntry& entry);
/// And back.
QString writtenNumberAnswer(const QString& answer);

/// A number with its unit, a text, or a date; with what stands beside it below ("don't know").
class EntryInput : public AnswerInput {
    Q_OBJECT

public:
    EntryInput(const QuestionView& view, QWidget* parent = nullptr);

    void showAnswers(const QuestionView& view) override;

private:
    QWidget* buildField(const QuestionView& view);
    QString answerOf(const QString& written) const;
    QString written(const QString& answer) const;
    QString typed() const;
    void setTyped(const QString& text);

    QString m_field;
    QuestionKind m_kind;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr; ///< in place of it where several lines may stand
    QList<OptionRow*> m_rows;          ///< beside it
};

} // namespace quadrat::ui
