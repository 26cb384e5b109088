// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_source.h"

#include <QAbstractTableModel>

#include <memory>

namespace quadrat::ui {

/// What an import would do, as a worker has found out; shared, never changed.
using SharedProspect = std::shared_ptr<const ImportProspect>;

/// The values of known cases that an import would change.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Case, Variable, From, To, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProspect(SharedProspect prospect);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SharedProspect m_prospect;
};

/// The first 200 rows in the names and codes of the study, and what becomes of each.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setProspect(SharedProspect prospect);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SharedProspect m_prospect;
};

} // namespace quadrat::ui
