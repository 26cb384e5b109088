// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/edit_responses.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace quadrat::ui {

/// One answer of one case: what stands there, what it was before and why, and another value with a
/// reason.
class CellDialog : public QDialog {
    Q_OBJECT

public:
    /// \param row  of the responses, which may be older than those of the document
    CellDialog(Document& document, const SharedResponses& responses, const Codebook& codebook,
               std::size_t row, const std::string& variable, QWidget* parent);

    std::vector<Edit> edits() const; ///< what was asked for; empty if nothing changes

private:
    void fillValues();
    void readHistory();
    void showHistory(std::vector<Edit> history);
    void judge();

    Document& m_document;
    SharedResponses m_responses;
    Codebook m_codebook;
    std::size_t m_row;
    std::string m_name;
    LatestTask m_reading;
    QComboBox* m_value;
    QLineEdit* m_reason;
    QLabel* m_remark;
    QLabel* m_historyTitle;
    QTableWidget* m_history;
    QDialogButtonBox* m_buttons;
};

} // namespace quadrat::ui
