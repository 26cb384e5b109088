// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/preview_model.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <string>

namespace quadrat::ui {

/// The columns of a file, one a row, and what becomes of each. A column that tells who a person is
/// can be ticked only after allowPersonal().
class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Variable, State, Kind, Role, Key, Remark, ColumnCount };

    /// Role for what a cell can be chosen from: a list of pairs of text and value.
    static constexpr int ChoicesRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void start(SharedSource source, Codebook known);
    const SharedSource& source() const { return m_source; }
    const Codebook& known() const { return m_known; }

    const ImportMapping& mapping() const { return m_mapping; }
    void setMapping(ImportMapping mapping);

    const std::string& columnAt(int row) const;
    const ColumnMapping* mappingAt(int row) const; ///< null if the mapping does not name it
    std::optional<std::size_t> choiceAt(int row) const;
    const PersonalColumn* personalAt(int row) const; ///< null if it is none
    void allowPersonal(const std::string& column, bool allowed);
    void setCode(int row, const std::string& text, const std::string& code);

    /// Makes the columns one question with several answers, or the answers columns again.
    void joinColumns(const std::vector<std::string>& columns);
    void partChoice(std::size_t choice);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void changed();

private:
    ColumnMapping* entryAt(int row);
    ColumnMapping& entryFor(const std::string& column);
    std::string freeName(const std::string& wanted) const;
    void take(int row, bool taken);
    void rename(ColumnMapping& entry, const std::string& name);
    void setKey(const std::string& variable, bool isKey);
    QVariant words(int row, int column) const;
    QString kindWords(int row, const ColumnMapping& entry) const;
    QString remark(int row) const;
    QVariant choices(int column) const;

    SharedSource m_source;
    Codebook m_known;
    ImportMapping m_mapping;
    std::set<std::string> m_allowed; ///< columns about persons that somebody ticked
};

} // namespace quadrat::ui
