// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/data/dataset.h"

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace quadrat::ui {

/// Variables with a tick each, found by typing; on demand a second tick for those that run the
/// other way.
class VariableChoice : public QWidget {
    Q_OBJECT

public:
    /// \param fits   which of the columns are offered
    /// \param other  title of the second tick; empty: there is none
    VariableChoice(const Dataset& offered, const Codebook& codebook,
                   const std::function<bool(const Column&)>& fits, const QString& other,
                   QWidget* parent = nullptr);

    void setChosen(const std::vector<std::string>& names,
                   const std::vector<std::string>& turned = {});
    std::vector<std::string> chosen() const; ///< in the order of the data
    std::vector<std::string> turned() const; ///< of those chosen

signals:
    void changed();

private:
    std::vector<std::string> ticked(bool onlyTurned) const;

    QLineEdit* m_search;
    QTreeWidget* m_tree;
};

/// A list of the columns that fit, to be typed into. Its text is the name of a variable.
QComboBox* variableCombo(const Dataset& data, const Codebook& codebook,
                         const std::function<bool(const Column&)>& fits, const std::string& chosen);

/// Which columns can be calculated with.
bool isNumber(const Column& column);
bool isAny(const Column& column);

} // namespace quadrat::ui
