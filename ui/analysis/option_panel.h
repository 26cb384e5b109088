// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/choice.h"
#include "ui/document/document.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace quadrat::ui {

/// How the ticked variables are estimated: a form over one EstimateChoice, and the filter of the
/// whole specification. Shows what setChoice() says and announces what a person changes.
class OptionPanel : public QWidget {
    Q_OBJECT

public:
    explicit OptionPanel(QWidget* parent = nullptr);

    void setData(const SharedData& opened);
    void setChoice(const EstimateChoice& choice);
    void setWhere(const std::string& where);

    /// What is wrong with the filter, under it; empty if nothing is.
    void setWhereTrouble(const QString& trouble);

signals:
    void choiceChanged(const quadrat::ui::EstimateChoice& choice);
    void whereChanged(const QString& where);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QLabel* label = nullptr;
        QComboBox* combo = nullptr;
    };

    Field addCombo();
    void fillOptions();
    void fillVariables();
    void fillEvents();
    void show(const EstimateChoice& choice);
    void announce();
    void retranslate();

    SharedData m_data;
    EstimateChoice m_choice;
    QFormLayout* m_form;
    Field m_method, m_second, m_event, m_by, m_percent, m_test, m_interval, m_level;
    QCheckBox* m_together;
    QLabel* m_whereLabel;
    QLineEdit* m_where;
    QLabel* m_whereTrouble;
};

} // namespace quadrat::ui
