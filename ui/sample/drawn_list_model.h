// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_order.h"
#include "core/io/imported.h"

#include <QAbstractTableModel>

#include <memory>

namespace quadrat::ui {

/// The drawn units with all that the list says of them; shared with workers, never changed.
using SharedList = std::shared_ptr<const Imported>;

/// The drawn units as a grid that asks the columns for nothing but the cells in sight.
class DrawnListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setList(SharedList list); ///< null: none
    void setRows(RowList rows);

    const SharedList& list() const { return m_list; }
    const RowList& rows() const { return m_rows; }
    int columnOf(const std::string& name) const; ///< -1: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    SharedList m_list;
    RowList m_rows;
};

} // namespace quadrat::ui
