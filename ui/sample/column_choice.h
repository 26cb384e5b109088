// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <string>
#include <vector>

namespace quadrat::ui {

/// A button whose menu ticks columns; the order in which they are ticked is kept.
class ColumnChoice : public QToolButton {
    Q_OBJECT

public:
    explicit ColumnChoice(QWidget* parent = nullptr);

    /// \param none  on the button while nothing is ticked
    void show(const QStringList& columns, const std::vector<std::string>& chosen,
              const QString& none);
    const std::vector<std::string>& chosen() const { return m_chosen; }

signals:
    void changed(); ///< by the person

private:
    void tick(const QString& column, bool on);
    void look();

    QStringList m_columns;
    std::vector<std::string> m_chosen;
    QString m_none;
};

} // namespace quadrat::ui
