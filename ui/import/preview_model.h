// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_source.h"

#include <QAbstractTableModel>

#include <memory>

namespace quadrat::ui {

/// A file that a worker has read; shared, never changed.
using SharedSource = std::shared_ptr<const ImportSource>;

/// The first 200 rows of a file as it stands, under their numbers in the file.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int mostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void setSource(SharedSource source);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SharedSource m_source;
};

} // namespace quadrat::ui
