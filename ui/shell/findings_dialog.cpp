// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findings_dialog.h"

#include "ui/text/translate.h"
#include "ui/theme/icon.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace quadrat::ui {

FindingsDialog::FindingsDialog(const QString& title, const std::vector<Issue>& issues,
                               const std::vector<Message>& notes, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto* list = new QTreeWidget;
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setHeaderLabels({tr("Row"), tr("Column"), tr("Finding")});
    for (const Issue& issue : issues) {
        auto* line = new QTreeWidgetItem(list);
        line->setText(0, issue.row ? QLocale().toString(qulonglong(*issue.row)) : QString());
        line->setText(1, QString::fromStdString(issue.column));
        line->setText(2, translate(issue.message));
        line->setTextAlignment(0, Qt::AlignRight);
        line->setIcon(2, icon(issue.severity == Severity::Note ? "info" : "warning"));
    }
    for (const Message& note : notes) {
        auto* line = new QTreeWidgetItem(list);
        line->setText(2, translate(note));
        line->setIcon(2, icon("info"));
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(640, 400);
}

} // namespace quadrat::ui
