// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/document/document.h"
#include "ui/tasks/background.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace quadrat::ui {

/// Which columns are the design, and what they come to: n, strata, clusters, degrees of freedom.
/// Edits the design of the document by commands.
class DesignPanel : public QWidget {
    Q_OBJECT

public:
    explicit DesignPanel(Document& document, QWidget* parent = nullptr);

    const std::optional<DesignSummary>& summary() const { return m_summary; }
    const std::optional<Message>& trouble() const { return m_trouble; }

signals:
    void summarised(); ///< summary() or trouble() is new

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The three columns of one stage of selection.
    struct Stage {
        QLabel *strataLabel, *clustersLabel, *populationLabel;
        QComboBox *strata, *clusters, *population;
    };

    void addStage();
    void fill();
    void show();
    void edit();
    void summarise();
    void showSummary();
    void setExpanded(bool expanded);
    void retranslate();

    Document& m_document;
    LatestTask m_task;
    std::optional<DesignSummary> m_summary;
    std::optional<Message> m_trouble;

    QToolButton* m_section;
    QWidget* m_body;
    QFormLayout* m_form;
    QLabel* m_weightsLabel;
    QComboBox* m_weights;
    QList<Stage> m_stages;
    QCheckBox* m_nest;
    QLabel* m_lonelyLabel;
    QComboBox* m_lonely;
    QPushButton* m_moreStages;
    QLabel *m_replicates, *m_facts, *m_wrong;
    int m_shownStages = 1;
};

} // namespace quadrat::ui
