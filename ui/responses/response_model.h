// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/data/row_order.h"
#include "ui/document/document.h"

#include <QAbstractTableModel>

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace quadrat::ui {

/// What a cell shows: the code that stands in the data, or the words it has.
enum class CellWords { Codes, Labels };

/// The responses as a grid: cases down, variables across. Shows any number of rows at once, since
/// it asks the columns for nothing but the cells in sight.
class ResponseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole, RowRole }; ///< the code; the row of the data

    using QAbstractTableModel::QAbstractTableModel;

    /// \param edited   cells that were corrected: case and variable
    /// \param derived  columns that are made by rules and cannot be corrected
    void setResponses(SharedResponses responses, Codebook codebook,
                      std::set<std::pair<std::int64_t, std::string>> edited,
                      std::set<std::string> derived = {});
    void setRows(RowList rows);
    void setCellWords(CellWords words);

    const SharedResponses& responses() const { return m_responses; } ///< may be null
    const Codebook& codebook() const { return m_codebook; }
    const RowList& rows() const { return m_rows; }
    CellWords cellWords() const { return m_words; }
    std::string variable(int column) const;
    bool isDerived(int column) const { return m_derived.contains(variable(column)); }

    /// For filters, sorting and finding on another thread: what each column's codes are called.
    std::vector<ValueWording> wording() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Words of the codebook follow the language of the window.
    void retranslate();

private:
    /// What one variable's values are called, made when the column is first in sight.
    struct ColumnWords {
        std::map<std::string, QString> labels;
        std::vector<QString> ofCode; ///< shown for each code, where the column is coded
        bool isReady = false;
    };

    const ColumnWords& wordsOf(std::size_t column) const;
    QString shown(std::size_t column, std::size_t row) const;
    QString explained(std::size_t column, std::size_t row) const;

    SharedResponses m_responses;
    Codebook m_codebook;
    std::set<std::pair<std::int64_t, std::string>> m_edited;
    std::set<std::string> m_derived;
    RowList m_rows;
    CellWords m_words = CellWords::Codes;
    std::vector<const Variable*> m_variables; ///< of each column; null: not in the codebook
    mutable std::vector<ColumnWords> m_columnWords;
};

/// Why a value is no answer, in words.
QString missingText(Missing reason);

} // namespace quadrat::ui
