// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/comparison_size.h"

#include "ui/widgets/form_row.h"
#include "ui/widgets/written_field.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace quadrat::ui {

class HelpMark;

/// How many it takes to tell two groups or two waves apart, and what difference a planned size can
/// show. A reckoning beside the plan, which it does not change.
class ComparePanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget* parent = nullptr);

    /// Takes level, design effect and response from the plan, and half of its answers as the size
    /// of a group.
    void setPlan(const SizeRequest& size);

    const ComparisonRequest& request() const { return m_request; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildResult();
    WrittenField* addNumber(FormRow& row, WrittenField::Kind kind);
    void show();
    void reckon();
    QString sizeWords() const;
    QString detectableWords() const;
    void retranslate();

    ComparisonRequest m_request;
    std::optional<double> m_groupSize; ///< planned, of each group
    double m_overlap = 0;              ///< share of the first wave that is in the second too
    QFormLayout* m_form;
    FormRow m_whatRow, m_p1Row, m_p2Row, m_sdRow, m_deltaRow, m_powerRow, m_levelRow, m_deffRow,
        m_overlapRow, m_jointRow, m_groupRow;
    QComboBox *m_what, *m_level;
    WrittenField *m_p1, *m_p2, *m_sd, *m_delta, *m_power, *m_deff, *m_overlapShare, *m_joint,
        *m_group;
    QLabel *m_intro, *m_figure, *m_figureWords, *m_second, *m_secondWords, *m_sentence,
        *m_detectable, *m_trouble;
    QWidget* m_figures;
};

} // namespace quadrat::ui
