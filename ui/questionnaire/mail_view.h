// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"
#include "ui/questionnaire/panel.h"

#include <memory>
#include <string>

class QLabel;
class QPlainTextEdit;

namespace quadrat::ui {

/// The whole message that asks by e-mail, the form in its body, as it is before a list and words of
/// one's own are chosen on Fieldwork. The lines of one question are marked.
class MailView : public Panel {
    Q_OBJECT

public:
    explicit MailView(QWidget* parent = nullptr);

    /// \param field  of the question that is marked and brought into sight; empty: none
    void show(const std::shared_ptr<const Form>& form, const std::string& language,
              const std::string& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void markQuestion();

    std::shared_ptr<const Form> m_form;
    std::string m_language, m_field;
    QLabel *m_title, *m_subject;
    QPlainTextEdit* m_body;
};

} // namespace quadrat::ui
