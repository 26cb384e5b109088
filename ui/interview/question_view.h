// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/interview.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat::ui {

/// One question of an interview as one person sees it: in a language and a mode, with the answers
/// so far. Holds a reference to the interview; for the moment in which it is looked at.
class QuestionView {
public:
    QuestionView(const Interview& interview, std::size_t asked, std::string language, Mode mode)
        : m_interview(interview), m_asked(asked), m_language(std::move(language)), m_mode(mode)
    {}

    const Form& form() const { return m_interview.form(); }
    const FormState& state() const { return m_interview.state(); }
    const AskedQuestion& asked() const { return form().asked()[m_asked]; }
    std::size_t number() const { return m_asked; } ///< of Form::asked
    const Question& question() const { return form().question(asked()); }
    const std::string& language() const { return m_language; }
    Mode mode() const { return m_mode; }

    QString words(const Texts& texts) const; ///< with the answers that are named in it
    QString words(const Wording& wording) const { return words(wording.in(m_mode)); }

    /// Options that are offered for a field, in the order in which the case sees them.
    std::vector<const Option*> options(std::size_t field) const;
    /// Those of options() that are the question's own, and those beside it.
    std::vector<const Option*> ownOptions(std::size_t field) const;
    std::vector<const Option*> optionsBeside(std::size_t field) const;

    /// Fields of the items of a grid, in the order in which the case sees them.
    std::vector<std::size_t> itemFields() const;

    QString fieldName(std::size_t field) const;
    QString answer(std::size_t field) const; ///< as it was given, also where it cannot stand
    /// The field for the words of an option; empty if it takes none.
    QString specifyField(std::size_t field, const Option& option) const;
    QString answer(const QString& field) const;

    /// Differs where another layout of inputs is needed: other question, words, options.
    QString shape() const;

private:
    const Interview& m_interview;
    std::size_t m_asked;
    std::string m_language;
    Mode m_mode;
};

} // namespace quadrat::ui
