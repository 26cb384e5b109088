// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/derived.h"
#include "ui/cleaning/value_rows.h"

#include <QTableWidget>

namespace quadrat::ui {

/// Values of a variable and what each becomes: a row a value, and rows for numbers from one end to
/// another. A row of which nothing is said leaves its values to the rest.
class RecodeTable : public QTableWidget {
    Q_OBJECT

public:
    explicit RecodeTable(QWidget* parent = nullptr);

    /// \param known     the values of the source, if they can be listed
    /// \param isNumber  whether ranges make sense
    void fill(const std::vector<ValueRow>& known, bool isNumber,
              const std::vector<RecodeCase>& cases, const std::vector<ValueLabel>& words);
    void addRange();

    std::vector<RecodeCase> cases() const;
    /// Words of the values that come out; those in other languages stay as in `former`.
    std::vector<ValueLabel> words(const std::vector<ValueLabel>& former) const;
    bool hasWrongNumber() const; ///< an end of a range that is no number

signals:
    void changed();

private:
    void add(const QString& values, const QString& meaning, const RecodeCase* made);
    QString text(int row, int column) const;
    bool isBlank(int row) const;
    std::vector<std::string> valuesOf(int row) const;

    std::vector<ValueLabel> m_words;
};

} // namespace quadrat::ui
