// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/audit.h"
#include "ui/questionnaire/draft.h"
#include "ui/tasks/background.h"

#include <QTimer>

#include <memory>

namespace quadrat::ui {

/// The questionnaire made ready to be run, and what is found in it: worked out off the window's
/// thread after each change.
class FormReview : public QObject {
    Q_OBJECT

public:
    explicit FormReview(Draft& draft, QObject* parent = nullptr);

    /// As of the last review; null before the first.
    const std::shared_ptr<const Form>& form() const { return m_form; }
    const std::vector<AuditFinding>& findings() const { return m_findings; }
    std::size_t faults() const;

    /// What is wrong with a condition or formula of what is at a place; null if nothing is.
    const Message* problemOf(const QuestionnairePlace& place) const;

    /// When the question is asked, in plain words of a language; empty if always or not known.
    QString conditionInWords(const Chosen& question, const std::string& language) const;

    bool isRunning() const { return m_pause.isActive() || m_task.isRunning(); }

signals:
    void reviewed();

private:
    void review();

    Draft& m_draft;
    std::shared_ptr<const Form> m_form;
    std::vector<AuditFinding> m_findings;
    QTimer m_pause; ///< from the last key
    LatestTask m_task;
};

} // namespace quadrat::ui
