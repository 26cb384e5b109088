// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QPair>
#include <QStringList>

namespace quadrat::ui {

/// A column of a sheet.
struct SheetColumn {
    enum class Kind { Text, Check, Choice };

    QString title;
    QString hint; ///< on hover
    Kind kind = Kind::Text;
    QList<QPair<QString, QString>> choices{}; ///< of Choice: what stands in the cell, and in words
    bool isReadOnly = false;

    bool operator==(const SheetColumn&) const = default;
};

/// One line of a sheet. A tick is the text "1".
struct SheetRow {
    QStringList cells;
    int origin = -1; ///< which line it was when it was shown; −1: a new one

    bool operator==(const SheetRow&) const = default;
};

/// Some lines of texts, ticks and choices as in a spreadsheet, with an empty line at the end to
/// write into. What a person changes is announced; whoever owns the lines shows them again.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<SheetColumn>& columns);
    const QList<SheetColumn>& columns() const { return m_columns; }

    /// Shows these lines; the origin of each becomes its place.
    void setRows(const QList<QStringList>& rows);
    const QList<SheetRow>& rows() const { return m_rows; }

    void setEditable(bool editable);
    bool isEditable() const { return m_isEditable; }
    void setGrowing(bool growing); ///< whether lines may be added, removed and moved
    bool isGrowing() const { return m_isGrowing; }

    /// Puts cells from a spreadsheet at a place, over what stands there and on new lines.
    void paste(int row, int column, const QList<QStringList>& cells);
    void clear(const QModelIndexList& cells);
    void removeLines(const QList<int>& rows);
    void moveLines(const QList<int>& rows, int by); ///< by −1 or 1

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void edited(); ///< rows() are what the person wants

private:
    void put(const QList<SheetRow>& rows);
    QStringList blank() const;
    QString read(int column, const QString& written) const;

    QList<SheetColumn> m_columns;
    QList<SheetRow> m_rows;
    bool m_isEditable = true, m_isGrowing = true;
    bool m_isOpen = true; ///< the line to write into is there
};

} // namespace quadrat::ui
