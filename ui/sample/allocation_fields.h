// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace quadrat::ui {

class HelpMark;
class WrittenField;

/// How large the sample is, and by which method it is spread over the strata: a row of fields that
/// show the plan of the document and change it.
class AllocationFields : public QWidget {
    Q_OBJECT

public:
    explicit AllocationFields(Document& document, QWidget* parent = nullptr);

    QString trouble() const; ///< why a number cannot be read; empty: they all can

signals:
    void troubleChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// How large the sample is.
    enum class Extent { Invited, Total, Budget, Margin };

    /// A field with its label above it.
    struct Field {
        QLabel* label;
        HelpMark* help;
        QWidget *field, *column;
    };

    Field addField(QHBoxLayout* row, QWidget* field);
    void connectFields();
    void follow();
    void showAmount();
    Extent extent() const;
    void setExtent(Extent extent);
    void setAmount(std::optional<double> amount);
    void change(const AllocationRequest& changed, const QString& what, int mergeId = -1);
    void retranslate();

    Document& m_document;
    Field m_methodField, m_extentField, m_amountField, m_leastField, m_powerField;
    QComboBox *m_method, *m_extent;
    WrittenField *m_amount, *m_least, *m_power;
};

} // namespace quadrat::ui
