// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <limits>
#include <optional>

namespace quadrat::ui {

/// A field for one number in the reader's style, or none. What cannot be read is marked and told
/// why; the last number stays.
class WrittenField : public QLineEdit {
    Q_OBJECT

public:
    enum class Kind {
        Number,
        Share, ///< 0 to 1, written in per cent; "0.3" is taken for 30 %
        Count, ///< whole
    };

    explicit WrittenField(Kind kind, QWidget* parent = nullptr);

    /// Limits of the number, both included; for a share in per cent of 0 to 1.
    void setLimits(double low, double high);
    void setOptional(bool optional) { m_optional = optional; } ///< may be left empty

    void setNumber(std::optional<double> number); ///< does not touch what says so already
    std::optional<double> number() const { return m_number; }
    QString trouble() const { return m_trouble; } ///< empty: what stands there is a number

signals:
    void numberEdited(std::optional<double> number); ///< by the person; a valid one
    void troubleChanged();

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<double> read(const QString& text) const;
    void take(const QString& text);
    void setTrouble(const QString& reason);
    QString limitsText() const;
    QString shown() const;

    Kind m_kind;
    double m_low = 0, m_high = std::numeric_limits<double>::infinity();
    bool m_optional = false;
    std::optional<double> m_number;
    QString m_trouble;
};

} // namespace quadrat::ui
