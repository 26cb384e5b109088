// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/selection_plan.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace quadrat::ui {

class ColumnChoice;

/// What a stage may be made of, beside what was decided.
struct StageChoices {
    QString title;             ///< "Stage 1: the areas"
    QString forHowMany;        ///< what stands there while no number is given: "as allocated: 662"
    QStringList columns;       ///< that may tell units apart or give an order; empty: not asked
    QStringList sizes;         ///< columns of sizes; empty: no column is asked for
    bool mayTakeBySize = true; ///< methods by size are offered

    bool operator==(const StageChoices&) const = default;
};

/// One stage of a selection as a form: method, unit, size, how many, in what order.
class StageCard : public QWidget {
    Q_OBJECT

public:
    explicit StageCard(QWidget* parent = nullptr);

    void show(const SelectionStage& stage, const StageChoices& choices);
    const SelectionStage& stage() const { return m_stage; }

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMethods();
    void fillColumns();
    void look();
    void read();
    void retranslate();

    SelectionStage m_stage;
    StageChoices m_choices;
    QLabel* m_title;
    QFormLayout* m_form;
    QComboBox *m_method, *m_unit, *m_size;
    QSpinBox* m_number;
    ColumnChoice* m_order;
};

} // namespace quadrat::ui
