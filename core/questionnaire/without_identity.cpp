// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/without_identity.h"

#include <string>

namespace quadrat {

namespace {

class IdentityRemover {
public:
    explicit IdentityRemover(const Questionnaire& questionnaire)
        : m_form(questionnaire), m_identity(identityFields(m_form)), m_rest(questionnaire)
    {}

    Questionnaire rest() &&
    {
        for (const AskedSection& asked : m_form.askedSections())
            free(asked);
        return std::move(m_rest);
    }

private:
    bool isRead(const Settled& expression) const
    {
        return fieldRead(m_form, expression, m_identity).has_value();
    }

    void free(const AskedSection& asked)
    {
        Section& section = m_rest.sections[asked.section];
        const bool isFree = isRead(asked.showIf) || isRead(asked.count);
        if (isRead(asked.showIf))
            section.showIf.clear();
        if (isRead(asked.count))
            section.repeat->count = std::to_string(section.repeat->most);
        for (std::size_t k = 0; k < asked.askedCount; ++k) {
            const AskedQuestion& one = m_form.asked()[asked.firstAsked + k];
            Question& question = section.questions[one.question];
            if (isRead(one.showIf))
                question.showIf.clear();
            if (isFree || isRead(one.showIf))
                question.required = Required::No;
            offerAll(one, question);
        }
    }

    /// Of a cascade below an answer that is not there.
    void offerAll(const AskedQuestion& asked, Question& question) const
    {
        const auto above =
            asked.fieldCount > 0 ? m_form.withinField(asked.firstField) : std::nullopt;
        if (!above || !m_identity[*above])
            return;
        if (auto* single = std::get_if<SingleChoice>(&question.kind))
            single->within.clear();
        if (auto* several = std::get_if<MultipleChoice>(&question.kind))
            several->within.clear();
    }

    const Form m_form;
    const std::vector<bool> m_identity;
    Questionnaire m_rest;
};

} // namespace

std::vector<bool> identityFields(const Form& form)
{
    std::vector<bool> marked;
    for (const Field& field : form.fields())
        marked.push_back(form.question(field).identifying);
    for (bool found = true; found;) { // calculations may read each other
        found = false;
        for (const AskedQuestion& asked : form.asked())
            if (asked.formula && !marked[asked.firstField] &&
                fieldRead(form, asked.formula, marked))
                found = marked[asked.firstField] = true;
    }
    return marked;
}

std::optional<std::size_t> fieldRead(const Form& form, const Settled& expression,
                                     const std::vector<bool>& marked)
{
    if (expression)
        for (const std::string& key : namesIn(*expression))
            if (const std::size_t field = form.source(key).field; marked[field])
                return field;
    return {};
}

Questionnaire withoutIdentity(const Questionnaire& questionnaire)
{
    return IdentityRemover(questionnaire).rest();
}

} // namespace quadrat
