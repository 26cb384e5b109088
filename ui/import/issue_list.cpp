// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/issue_list.h"

#include "core/io/whole_file.h"
#include "core/io/write_issues.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

void IssueModel::setIssues(std::vector<Issue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue& issue = m_issues[std::size_t(index.row())];
    if (role == Qt::ForegroundRole && issue.severity == Severity::Fault && index.column() == Grade)
        return currentTheme().attention;
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Sheet:
        return QString::fromStdString(issue.sheet);
    case Row:
        return issue.row ? QVariant(qulonglong(*issue.row)) : QVariant();
    case Name:
        return QString::fromStdString(issue.column);
    case Grade:
        return translate(severityWord(issue.severity));
    default:
        return translate(issue.message);
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return translate(issueHeader().at(std::size_t(section)));
    return QAbstractTableModel::headerData(section, orientation, role);
}

IssueList::IssueList(QWidget* parent) : QWidget(parent)
{
    m_model = new IssueModel(this);
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setObjectName("issues");
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_save = new QPushButton;
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &IssueList::save);
    retranslate();
}

void IssueList::setIssues(std::vector<Issue> issues)
{
    m_model->setIssues(std::move(issues));
    m_save->setEnabled(!m_model->issues().empty());
    m_table->resizeColumnsToContents();
    m_table->setColumnHidden(IssueModel::Sheet,
                             std::ranges::all_of(m_model->issues(), [](const Issue& issue) {
                                 return issue.sheet.empty();
                             }));
}

void IssueList::saveTo(const QString& file) const
{
    const std::string text = writeIssues(
        m_model->issues(), [](const Message& message) { return translate(message).toStdString(); });
    writeWholeFile(QFileInfo(file).filesystemAbsoluteFilePath(), text);
}

void IssueList::save()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save the findings"), QString(),
                                                tr("Text for Excel (*.csv)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".csv");
    if (const auto trouble = guarded([&] { saveTo(file); }))
        emit failed(*trouble);
}

void IssueList::retranslate()
{
    m_save->setText(tr("&Save the list…"));
    m_table->setAccessibleName(tr("Findings of the import"));
}

void IssueList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
