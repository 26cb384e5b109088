// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/random_walk.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/panel.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace quadrat::ui {

class ProgressStrip;
class QuestionCard;
class SheetView;

/// Goes through the questionnaire as it stands: shows the way taken with its answers, and what of
/// the questions and conditions has been come by so far; interviews with random answers find what
/// is never reached. Nothing of it is kept.
class WalkPage : public Panel {
    Q_OBJECT

public:
    WalkPage(Draft& draft, FormReview& review, QWidget* parent = nullptr);

    const WalkCoverage& coverage() const { return m_done; } ///< of the walks that are over

signals:
    void placeActivated(const quadrat::QuestionnairePlace& place);

private:
    QWidget* buildWalk();
    QWidget* buildCoverage();
    void renew();
    void restart();
    void present();
    void next();
    void fillAtRandom();
    void showPath();
    void showCoverage();
    static QString stuckWords(const WalkCoverage::Stuck& stuck);

    Draft& m_draft;
    FormReview& m_review;
    std::unique_ptr<Interview> m_interview;
    WalkCoverage m_done;
    LatestTask m_task;
    std::uint64_t m_seed = 0;
    std::vector<QuestionnairePlace> m_unreached; ///< one a line
    QuestionCard* m_card;
    QLabel *m_end, *m_share, *m_pathHead, *m_unreachedHead, *m_countLabel;
    QPushButton *m_restart, *m_random;
    QComboBox *m_mode, *m_language;
    QSpinBox* m_count;
    SheetView *m_path, *m_list;
    ProgressStrip* m_progress;
};

} // namespace quadrat::ui
