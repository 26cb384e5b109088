// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"

#include <QAbstractTableModel>

#include <set>
#include <string>

namespace quadrat::ui {

/// The variables of a codebook, one a row, as SPSS shows them. Computes nothing and changes nothing
/// by itself: what a person enters is asked for by a signal.
class CodebookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Label, Kind, Level, Role, Values, MissingCodes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCodebook(Codebook codebook);
    void setEditable(bool editable);
    void setDerived(std::set<std::string> names); ///< made by rules, which say what they are
    bool isDerived(const std::string& name) const { return m_derived.contains(name); }
    const Codebook& codebook() const { return m_codebook; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Another entry for one variable, and what was done, for undo.
    void changeAsked(const quadrat::Variable& variable, const QString& what);

private:
    Codebook m_codebook;
    std::set<std::string> m_derived;
    bool m_editable = false;
};

QString kindText(ValueKind kind);
QString levelText(MeasurementLevel level);
QString roleText(VariableRole role);

} // namespace quadrat::ui
