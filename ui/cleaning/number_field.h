// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace quadrat::ui {

/// A field for one number, or none. Takes a decimal point and a decimal comma alike.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberField(std::optional<double> number, QWidget* parent = nullptr);

    std::optional<double> number() const; ///< nothing: empty, or no number
    bool isValid() const;                 ///< empty or a number
};

/// A number as a person types it, with a point or a comma.
std::optional<double> typedNumber(const QString& text);

} // namespace quadrat::ui
