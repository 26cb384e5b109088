// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/form_review.h"

#include "core/questionnaire/condition_words.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace quadrat::ui {

namespace {

FormProblem::Part partOf(QuestionnairePlace::Part part)
{
    switch (part) {
    case QuestionnairePlace::Part::SectionShowIf:
        return FormProblem::Part::SectionShowIf;
    case QuestionnairePlace::Part::RepeatCount:
        return FormProblem::Part::RepeatCount;
    case QuestionnairePlace::Part::Check:
        return FormProblem::Part::Check;
    case QuestionnairePlace::Part::Formula:
        return FormProblem::Part::Formula;
    default:
        return FormProblem::Part::QuestionShowIf;
    }
}

} // namespace

FormReview::FormReview(Draft& draft, QObject* parent)
    : QObject(parent), m_draft(draft), m_task(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &FormReview::review);
    connect(&m_draft, &Draft::changed, &m_pause, qOverload<>(&QTimer::start));
    review();
}

std::size_t FormReview::faults() const
{
    return std::size_t(std::ranges::count(m_findings, Severity::Fault, &AuditFinding::severity));
}

const Message* FormReview::problemOf(const QuestionnairePlace& place) const
{
    if (!m_form)
        return nullptr;
    for (const FormProblem& problem : m_form->problems())
        if (problem.part == partOf(place.part) && problem.section == place.section.value_or(0) &&
            problem.question == place.question.value_or(0) && problem.check == place.index)
            return &problem.message;
    return nullptr;
}

QString FormReview::conditionInWords(const Chosen& question, const std::string& language) const
{
    if (!m_form)
        return {};
    for (const AskedQuestion& asked : m_form->asked())
        if (asked.section == question.section && asked.question == question.question &&
            asked.showIf)
            return QString::fromStdString(inWords(
                *m_form, *asked.showIf, QuestionNumbers(m_form->questionnaire()), language));
    return {};
}

void FormReview::review()
{
    using Reviewed = std::pair<std::shared_ptr<const Form>, std::vector<AuditFinding>>;
    m_task.start(
        [questionnaire = m_draft.questionnaire()](const Progress& progress) {
            auto form = std::make_shared<const Form>(questionnaire);
            auto findings = audit(*form, progress);
            return Reviewed(std::move(form), std::move(findings));
        },
        [this](Reviewed result) {
            std::tie(m_form, m_findings) = std::move(result);
            emit reviewed();
        },
        [](const Message&) {}); // a form tells its problems, it does not throw
}

} // namespace quadrat::ui
