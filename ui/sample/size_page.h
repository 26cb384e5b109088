// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/sample/size_form.h"
#include "ui/shell/workspace_page.h"

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace quadrat::ui {

class ComparePanel;
class SizeCurve;

/// How many must be asked: the options on the left, the curve of margin against size in the middle,
/// every factor in words under it. Follows each letter that is typed.
class SizePage : public WorkspacePage {
    Q_OBJECT

public:
    explicit SizePage(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    std::optional<Readiness> readiness() const override;

    const SizeCurve& curve() const { return *m_curve; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildQuestions();
    QWidget* buildResult();
    void ask(int question);
    SizeRequest request() const; ///< of the plan, with the population of its strata
    void follow();
    void reckon();
    void showSize(const SizeRequest& request);
    void showMargin(SizeRequest request);
    void showSteps(const SizeRequest& request, const SampleSize& size);
    void showTrouble(const QString& trouble);
    void showHint(const QString& hint);
    void takeMargin();
    void start();
    void retranslate();

    Document& m_document;
    SizeForm* m_form;
    ComparePanel* m_compare;
    QStackedWidget* m_pages;
    SizeForm::Question m_question = SizeForm::Question::Size;
    std::optional<double> m_plannedSize; ///< asked about; not a decision of the study
    double m_plannedMargin = 0;          ///< that it gives
    QLabel *m_figure, *m_figureWords, *m_second, *m_secondWords, *m_third, *m_thirdWords,
        *m_sentence, *m_yamane, *m_trouble;
    QWidget* m_results;
    QPushButton *m_take, *m_start;
    QToolButton *m_copy, *m_levels, *m_effects;
    QButtonGroup* m_questions;
    SizeCurve* m_curve;
    QGridLayout* m_steps;
    QLabel* m_stepsHead;
};

} // namespace quadrat::ui
