// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/leave_out_dialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace quadrat::ui {

LeaveOutDialog::LeaveOutDialog(const QString& found, const std::vector<std::int64_t>& cases,
                               QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Leave cases out"));
    auto* what = plainLabel(found);
    auto* note = plainLabel(tr("The cases ticked stay in the file without counting, and can be "
                               "taken back in."),
                            "caption");
    m_cases = new QListWidget;
    for (std::size_t k = 0; k < cases.size(); ++k) {
        auto* item = new QListWidgetItem(tr("Case %1").arg(cases[k]), m_cases);
        item->setData(Qt::UserRole, qlonglong(cases[k]));
        item->setCheckState(k > 0 || cases.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    m_cases->setAccessibleName(tr("Cases"));
    m_reason = new QLineEdit;
    auto* reason = new QLabel(tr("&Reason, for the log"));
    reason->setBuddy(m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Leave out"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{what, m_cases, note, reason, m_reason})
        layout->addWidget(widget);
    layout->addWidget(buttons);
    resize(420, 340);
}

std::vector<Edit> LeaveOutDialog::edits() const
{
    std::vector<Edit> edits;
    for (int row = 0; row < m_cases->count(); ++row) {
        const QListWidgetItem* item = m_cases->item(row);
        if (item->checkState() == Qt::Checked)
            edits.push_back({.caseId = item->data(Qt::UserRole).toLongLong(),
                             .newValue = caseLeftOut,
                             .reason = m_reason->text().trimmed().toStdString()});
    }
    return edits;
}

} // namespace quadrat::ui
