// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form_state.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// What an interview is so far: all that is kept to go on with it later.
struct InterviewRecord {
    std::string caseCode; ///< may be empty
    Answers answers;      ///< also of what is hidden now: going back finds them again
    /// Warnings that were confirmed and questions knowingly left without an answer, as
    /// FIELD:reason=answer.
    std::vector<std::string> confirmed;
    /// Name of the first field, or of the note, of the question shown; empty: the first question,
    /// "*": past the last.
    std::string position;
    bool complete = false;

    bool operator==(const InterviewRecord&) const = default;
};

/// One interview on its way: the same in the program, on the telephone and in the browser. Moves
/// over the questions that are shown, in the order of the case (randomOrder).
class Interview {
public:
    Interview(std::shared_ptr<const Form> form, std::string today, InterviewRecord record = {});

    const Form& form() const { return *m_form; }
    const FormState& state() const { return m_state; }
    const InterviewRecord& record() const { return m_record; }

    /// Questions shown, of Form::asked, in the order in which this case sees them. Calculations
    /// are not among them.
    const std::vector<std::size_t>& path() const { return m_path; }
    std::optional<std::size_t> current() const; ///< of Form::asked; empty: past the last

    /// Sets an answer of any field, trimmed; an empty text takes it away. What is hidden by it
    /// keeps its answer until finish().
    void answer(const std::string& field, std::string text);

    /// Seed of what this case sees in random order.
    std::uint32_t orderSeed() const;
    /// The options of a field that are offered now, in the order of the case.
    std::vector<const Option*> offered(std::size_t field) const;

    /// Faults of a question that have not been confirmed.
    std::vector<AnswerFault> open(std::size_t asked) const;

    /// To the question after the current one. Does not move while faults are open: what is given
    /// back is open; warnings and soft requirements count as confirmed the second time.
    std::vector<AnswerFault> next();
    /// To the question before, whatever is answered here. False at the first.
    bool back();
    /// Without an answer: takes it away and goes on. Refused (false) where one is required.
    bool skip();
    void confirm(const AnswerFault& fault);
    void goTo(std::size_t asked);
    /// To the first question with open faults, else past the last.
    void goToFirstOpen();

    /// Clears what is hidden and marks it complete, if nothing is open. \return what is open
    std::vector<AnswerFault> finish();

private:
    void remake();

    std::shared_ptr<const Form> m_form;
    std::string m_today;
    InterviewRecord m_record;
    FormState m_state;
    std::vector<std::size_t> m_path;
    std::vector<std::string> m_told; ///< what next() gave back the last time
};

} // namespace quadrat
