// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/number_field.h"

#include "core/base/number.h"
#include "ui/cleaning/check_words.h"

namespace quadrat::ui {

std::optional<double> typedNumber(const QString& text)
{
    QString plain = text.trimmed();
    return readNumber(plain.replace(QLatin1Char(','), QLatin1Char('.')).toStdString());
}

NumberField::NumberField(std::optional<double> number, QWidget* parent) : QLineEdit(parent)
{
    if (number)
        setText(plainText(*number));
}

std::optional<double> NumberField::number() const
{
    return typedNumber(text());
}

bool NumberField::isValid() const
{
    return text().trimmed().isEmpty() || number();
}

} // namespace quadrat::ui
