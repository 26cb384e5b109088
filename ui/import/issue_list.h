// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <vector>

class QPushButton;
class QTableView;

namespace quadrat::ui {

/// Findings of an import: sheet, row, column, how grave, and the reason.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sheet, Row, Name, Grade, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(std::vector<Issue> issues);
    const std::vector<Issue>& issues() const { return m_issues; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<Issue> m_issues;
};

/// The same as a table, which can be saved as a file.
class IssueList : public QWidget {
    Q_OBJECT

public:
    explicit IssueList(QWidget* parent = nullptr);

    void setIssues(std::vector<Issue> issues);

    /// Writes them for a spreadsheet, whole or not at all. \throws Error{UnwritableFile}
    void saveTo(const QString& file) const;

signals:
    void failed(const quadrat::Message& reason);

protected:
    void changeEvent(QEvent* event) override;

private:
    void save();
    void retranslate();

    IssueModel* m_model;
    QTableView* m_table;
    QPushButton* m_save;
};

} // namespace quadrat::ui
