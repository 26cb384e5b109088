// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/edit_responses.h"
#include "ui/responses/response_model.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLineEdit;

namespace quadrat::ui {

/// Cells pasted over answers, seen before they are written: what each was, what it would be, and
/// what is refused.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// \param columns  of the model, as they stand side by side on the screen
    /// \param corner   where the first cell of `text` goes
    /// \param text     as spreadsheets put it on the clipboard: tabs and line breaks
    PasteDialog(const ResponseModel& model, const std::vector<int>& columns,
                const QModelIndex& corner, const QString& text, QWidget* parent);

    std::vector<Edit> edits() const;

private:
    SharedResponses m_responses;
    std::vector<PlannedEdit> m_plan;
    QLineEdit* m_reason;
};

} // namespace quadrat::ui
