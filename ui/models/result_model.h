// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace quadrat::ui {

/// One cell of a table of results: what it shows and what it means.
struct Cell {
    QString text;
    QString meaning;         ///< in a sentence, for the tooltip; may be empty
    double value = 0;        ///< what `text` shows, for sorting; NaN where there is no figure
    bool isNumber = true;    ///< right-aligned
    bool isDoubtful = false; ///< greyed
    bool isHidden = false;   ///< hatched, because it would give people away
};

/// A table of finished results. Each kind of result fills it in its own way (estimate_table.h,
/// crosstab_table.h, …); it computes nothing.
struct ResultTable {
    struct Head {
        QString text;
        QString meaning; ///< what the column says, for the tooltip
        bool isNumber = true;
    };
    std::vector<Head> heads;
    std::vector<std::vector<Cell>> rows; ///< each as long as `heads`
};

/// Shows a ResultTable. All texts are in the language in which the table was made: a change of
/// language is a new table.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, DoubtfulRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ResultTable table);
    const ResultTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    ResultTable m_table;
};

} // namespace quadrat::ui
