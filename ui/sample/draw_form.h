// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace quadrat::ui {

class ColumnChoice;
class DrawnSamples;
class StageCard;

/// How the next sample is to be drawn, as a form: from what, in which stages, how many in reserve,
/// with which seed. Writes the plan by commands that can be undone.
class DrawForm : public QWidget {
    Q_OBJECT

public:
    DrawForm(Document& document, DrawnSamples& samples, QWidget* parent = nullptr);

signals:
    void listAsked(); ///< a list of units is to be imported

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSource();
    QWidget* buildStages();
    QWidget* buildChance();
    void follow();
    void showSource();
    void showStages();
    void setStageCount(int count);
    void readStage(int stage);
    void change(SamplePlan plan, const QString& what, int mergeId = -1);
    void retranslate();

    Document& m_document;
    DrawnSamples& m_samples;
    QLabel *m_sourceHead, *m_countsFacts, *m_listFacts, *m_stagesHead, *m_chanceHead;
    QButtonGroup *m_source, *m_strataAre;
    QPushButton *m_import, *m_newSeed;
    QWidget* m_frameFields;
    QFormLayout *m_frameForm, *m_chanceForm;
    ColumnChoice* m_strata;
    QComboBox* m_stageCount;
    QVBoxLayout* m_cardLayout;
    QList<StageCard*> m_cards;
    QSpinBox* m_reserve;
    QLineEdit* m_seed;
};

} // namespace quadrat::ui
