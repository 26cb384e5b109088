// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/draft.h"
#include "ui/questionnaire/panel.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace quadrat::ui {

class ConditionEdit;
class TextsEdit;
class WrittenField;

/// What a kind of question asks for beside its wording and options: limits, order, unit, formula.
class KindForm : public Panel {
    Q_OBJECT

public:
    explicit KindForm(Draft& draft, QWidget* parent = nullptr);

    void show(const Question& question);
    ConditionEdit* formula() const { return m_formula; }

private:
    template <typename Field>
    Field* add(Field* field, std::function<QString()> words);
    QSpinBox* addCount(std::function<QString()> words, std::function<QString()> none);
    template <typename Kind>
    void change(const std::function<void(Kind&)>& change, int field);
    void connectFields();
    void connectCounts();
    void setVisibleFields(const QuestionKind& kind);
    void showLimits(const QuestionKind& kind);
    void showWithin(const Question& question);

    Draft& m_draft;
    QFormLayout* m_form;
    QComboBox *m_within, *m_dateKind;
    QCheckBox *m_random, *m_severalLines;
    QSpinBox *m_least, *m_most, *m_places, *m_decimals, *m_longest;
    WrittenField *m_low, *m_high;
    QLineEdit *m_earliest, *m_latest;
    TextsEdit *m_unit, *m_lowWords, *m_highWords;
    ConditionEdit* m_formula;
};

} // namespace quadrat::ui
