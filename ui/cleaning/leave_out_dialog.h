// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/responses.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace quadrat::ui {

/// Which of some cases shall not count, and why.
class LeaveOutDialog : public QDialog {
    Q_OBJECT

public:
    /// \param cases  of several that are alike the first is kept unless the person says otherwise
    LeaveOutDialog(const QString& found, const std::vector<std::int64_t>& cases, QWidget* parent);

    std::vector<Edit> edits() const;

private:
    QListWidget* m_cases;
    QLineEdit* m_reason;
};

} // namespace quadrat::ui
