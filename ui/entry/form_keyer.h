// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/interview.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quadrat::ui {

/// What a key means to the form that is keyed.
enum class KeyedEffect {
    None,
    Typed,    ///< waits for more
    Answered, ///< an answer was taken, and the next field is at hand
    Fault,    ///< must be acknowledged: keep() or again()
};

/// Whether the form's own skips are followed, or everything is keyed that stands on paper.
enum class KeyingStyle { FollowSkips, AsOnPaper };

/// What a line means as the answer to a field that takes no codes: numbers and dates as the reader
/// writes them, in the form of an answer.
QString answerOfLine(const Form& form, std::size_t field, const QString& line);

/// One form keyed heads-down: field after field, with the codes on the number keys.
///
/// A closed question takes its code and goes on by itself as soon as no longer code begins so; a
/// longer list takes the code with Enter where it is not whole yet. Several answers and rankings
/// take codes until Enter. Everything else is a line that ends with Enter. "-" is the answer "don't
/// know" and "*" the refusal, where the question offers them.
class FormKeyer {
public:
    FormKeyer(std::shared_ptr<const Form> form, std::string today, InterviewRecord record,
              KeyingStyle style);

    const Form& form() const { return *m_form; }
    const FormState& state() const { return m_state; }
    const InterviewRecord& record() const { return m_record; }
    KeyingStyle style() const { return m_style; }
    void setStyle(KeyingStyle style);

    /// Fields to be keyed, of Form::fields, in the order of the paper.
    const std::vector<std::size_t>& fields() const { return m_fields; }
    std::optional<std::size_t> current() const; ///< of Form::fields; empty: past the last
    bool isAtEnd() const { return !current(); }
    bool isClosed() const;     ///< the current field takes codes, not a line
    bool takesSeveral() const; ///< of them

    const QString& typed() const { return m_typed; } ///< of a code that is not whole yet
    const std::vector<AnswerFault>& faults() const { return m_faults; } ///< to be acknowledged
    bool canKeep() const;      ///< the faults may stand as they do on paper
    QStringList codes() const; ///< of the current field

    KeyedEffect type(QChar key);                ///< a key on a closed field
    KeyedEffect enter();                        ///< on a closed field
    KeyedEffect enterLine(const QString& line); ///< Enter on an open field; its text
    /// "-" or "*": the answer that is missing for this reason.
    /// \return None if the field offers no such answer
    KeyedEffect takeMissing(Missing reason);
    bool offers(Missing reason) const;
    void erase(); ///< the typed key, else the answer
    void back();  ///< to the field before
    void goTo(std::size_t field);
    bool undo(); ///< takes the last answer back and goes there; false: there is none

    void keep();  ///< the fault stands so on paper: goes on
    void again(); ///< the fault is to be keyed anew

    /// The answers as they are to be kept at the end: what is hidden is cleared, unless it is keyed
    /// as on paper.
    Answers finished() const;
    /// Fields that are shown, unanswered and required.
    std::vector<std::size_t> unanswered() const;

private:
    struct Step {
        std::size_t field;
        std::string before;
    };

    void remake();
    KeyedEffect take(std::string answer);
    KeyedEffect judge();
    void advance();
    KeyedEffect toggle(const QString& code);
    bool isKeyed(std::size_t field) const;
    const Field& field() const { return m_form->fields()[*current()]; }

    std::shared_ptr<const Form> m_form;
    std::string m_today;
    InterviewRecord m_record;
    KeyingStyle m_style;
    FormState m_state;
    std::vector<std::size_t> m_fields;
    std::size_t m_at = 0; ///< of m_fields
    QString m_typed;
    std::vector<AnswerFault> m_faults;
    std::vector<Step> m_history;
};

} // namespace quadrat::ui
