// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/invitations.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace quadrat::ui {

/// How invitations are to be written: the columns of the list, for what, with which form, until
/// when.
class InvitationFields : public QWidget {
    Q_OBJECT

public:
    explicit InvitationFields(QWidget* parent = nullptr);

    /// Offers the columns of a list and chooses those that look right.
    void setList(const Dataset& list);

    /// Shows these choices; of the columns those that the list has.
    void setChoices(const InvitationChoices& choices);

    /// All of the request but its text and the cases.
    InvitationRequest request() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QFormLayout* m_form;
    QComboBox *m_address, *m_name, *m_language, *m_code, *m_refused, *m_purpose, *m_kind;
    QLineEdit *m_deadline, *m_link, *m_from;
};

} // namespace quadrat::ui
