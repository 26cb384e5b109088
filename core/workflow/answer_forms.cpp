// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/answer_forms.h"

#include "core/base/error.h"
#include "core/questionnaire/without_identity.h"

#include <algorithm>

namespace quadrat {

std::string formNameOf(const Questionnaire& questionnaire)
{
    return questionnaire.name + (questionnaire.version.empty() ? "" : " " + questionnaire.version);
}

const Form& AnswerForms::ready(const Questionnaire& questionnaire)
{
    std::unique_ptr<const Form>& form = m_forms[&questionnaire];
    if (!form)
        form = std::make_unique<const Form>(withoutIdentity(questionnaire));
    return *form;
}

const Form* AnswerForms::exactly(const std::string& nameAndVersion)
{
    if (!m_project.questionnaire.isEmpty() && formNameOf(m_project.questionnaire) == nameAndVersion)
        return &ready(m_project.questionnaire);
    for (auto kept = m_project.versions.rbegin(); kept != m_project.versions.rend(); ++kept)
        if (formNameOf(kept->questionnaire) == nameAndVersion)
            return &ready(kept->questionnaire);
    return nullptr;
}

const Form& AnswerForms::current()
{
    if (!m_project.questionnaire.isEmpty())
        return ready(m_project.questionnaire);
    if (!m_project.versions.empty())
        return ready(m_project.versions.back().questionnaire);
    throw invalidInput(QUADRAT_TEXT("core", "The study has no questionnaire yet, so that answers "
                                            "to it cannot be read. Write or import it first."));
}

bool AnswerForms::hasName(const std::string& name) const
{
    return (!m_project.questionnaire.isEmpty() && m_project.questionnaire.name == name) ||
           std::ranges::any_of(m_project.versions, [&](const QuestionnaireVersion& kept) {
               return kept.questionnaire.name == name;
           });
}

} // namespace quadrat
