// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/questionnaire/form.h"

#include <map>
#include <memory>
#include <string>

namespace quadrat {

/// The questionnaires of a study that answers may belong to, made ready when one is asked for: the
/// one being written and those that were kept, without what depends on who somebody is
/// (withoutIdentity).
class AnswerForms {
public:
    explicit AnswerForms(const Project& project) : m_project(project) {}

    /// The one with that name and version ("desk 2"): the one being written, else the last kept.
    /// Null if there is none.
    const Form* exactly(const std::string& nameAndVersion);

    /// The one being written, else the last kept.
    /// \throws Error{InvalidInput} if the study has no questionnaire
    const Form& current();

    /// Whether one of that name is there, in whatever version.
    bool hasName(const std::string& name) const;

private:
    const Form& ready(const Questionnaire& questionnaire);

    const Project& m_project;
    std::map<const Questionnaire*, std::unique_ptr<const Form>> m_forms;
};

/// "desk 2", as Submission::form has it.
std::string formNameOf(const Questionnaire& questionnaire);

} // namespace quadrat
