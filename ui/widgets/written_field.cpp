// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/written_field.h"

#include "ui/models/figures.h"
#include "ui/text/written_number.h"

#include <QEvent>
#include <QStyle>

#include <cmath>

namespace quadrat::ui {

WrittenField::WrittenField(Kind kind, QWidget* parent) : QLineEdit(parent), m_kind(kind)
{
    setAlignment(Qt::AlignRight);
    if (kind == Kind::Share)
        m_high = 1;
    connect(this, &QLineEdit::textEdited, this, &WrittenField::take);
}

void WrittenField::setLimits(double low, double high)
{
    m_low = low;
    m_high = high;
}

std::optional<double> WrittenField::read(const QString& text) const
{
    const DecimalSign decimal = decimalSignOf(currentLanguage());
    switch (m_kind) {
    case Kind::Share:
        return readWrittenShare(text, decimal);
    case Kind::Count:
        return readWrittenCount(text, decimal);
    case Kind::Number:
        break;
    }
    return readWritten(text, decimal);
}

void WrittenField::setNumber(std::optional<double> number)
{
    // Through per cent and back a number comes home with another last digit.
    const auto isSame = [&](std::optional<double> one) {
        return one == number ||
               (one && number && std::abs(*one - *number) <= 1e-12 * std::abs(*number));
    };
    const bool said = m_trouble.isEmpty() && isSame(m_number) && isSame(read(text()));
    m_number = number;
    setTrouble({});
    if (said)
        return; // "4." on the way to "4.5" stays as it is typed
    if (text() != shown())
        setText(shown());
}

QString WrittenField::shown() const
{
    return m_number ? shortText(m_kind == Kind::Share ? 100 * *m_number : *m_number) : QString();
}

void WrittenField::take(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        if (!m_optional) {
            setTrouble(tr("A number is missing."));
            return;
        }
        m_number.reset();
    } else {
        const std::optional<double> written = read(text);
        if (!written || *written < m_low || *written > m_high) {
            setTrouble(tr("“%1” does not do here: %2.").arg(text.trimmed(), limitsText()));
            return;
        }
        m_number = written;
    }
    setTrouble({});
    emit numberEdited(m_number);
}

QString WrittenField::limitsText() const
{
    const double unit = m_kind == Kind::Share ? 100 : 1;
    const QString low = shortText(m_low * unit);
    if (!std::isfinite(m_high))
        return m_kind == Kind::Count ? tr("write a whole number of %1 or more").arg(low)
                                     : tr("write a number of %1 or more").arg(low);
    const QString high = shortText(m_high * unit);
    return m_kind == Kind::Share ? tr("write a share of %1 to %2 %").arg(low, high)
                                 : tr("write a number of %1 to %2").arg(low, high);
}

void WrittenField::setTrouble(const QString& reason)
{
    if (reason == m_trouble)
        return;
    m_trouble = reason;
    setProperty("wrong", !reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
    style()->unpolish(this);
    style()->polish(this);
    emit troubleChanged();
}

void WrittenField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_trouble.isEmpty() && text() != shown())
        setText(shown());
}

void WrittenField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_trouble.isEmpty())
        setText(shown());
    QLineEdit::changeEvent(event);
}

} // namespace quadrat::ui
