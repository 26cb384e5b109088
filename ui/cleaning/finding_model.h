// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cleaning/run_checks.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace quadrat::ui {

using SharedChecked = std::shared_ptr<const Checked>;

/// What the checks found, a finding a row, the gravest first.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Gravity, What, Case, Name, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param only  place of the check whose findings are shown; none: of all
    void setChecked(SharedChecked checked, std::optional<std::size_t> only);
    const Finding& finding(int row) const;
    const ResponseCheck& checkOf(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString words(const Finding& finding) const;

    SharedChecked m_checked;                                 ///< null before the first run
    std::vector<std::pair<std::size_t, std::size_t>> m_rows; ///< check, finding
};

} // namespace quadrat::ui
