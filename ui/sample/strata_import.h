// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/imported.h"
#include "core/sampling/allocation.h"
#include "ui/sample/strata_model.h"
#include "ui/tasks/background.h"

#include <QDialog>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableView;

namespace quadrat::ui {

class ProgressStrip;

/// Strata made of a list: rows of the same name are added up.
struct ListedStrata {
    std::vector<PlannedStratum> strata; ///< in the order in which they first appear
    QString totalRow;                   ///< that was the sum of the others, left out
    QStringList refused;                ///< "row 7: “about 20” is no count", in words
};

/// \param name   column of the names of the strata
/// \param count  column of counts; empty: every row is one
ListedStrata strataOf(const Dataset& list, const std::string& name, const std::string& count);

/// Asks which columns of a file hold the strata and their counts, and shows what comes of it.
class StrataImport : public QDialog {
    Q_OBJECT

public:
    /// Of the list of units that was imported into the study: every row is one unit.
    StrataImport(const SamplePlan& plan, const std::filesystem::path& study,
                 QWidget* parent = nullptr);
    StrataImport(const SamplePlan& plan, const QString& file, QWidget* parent = nullptr);

    const std::vector<PlannedStratum>& strata() const { return m_read.strata; }

private:
    StrataImport(const SamplePlan& plan, QWidget* parent);
    void takeUnits(Imported list);
    void take(Imported list);
    void preview();

    SamplePlan m_plan;
    std::shared_ptr<const Imported> m_list;
    ListedStrata m_read;
    StrataModel m_model;
    LatestTask m_task;
    QComboBox *m_name, *m_count;
    QLabel *m_head, *m_summary, *m_trouble;
    QTableView* m_table;
    ProgressStrip* m_progress;
    QDialogButtonBox* m_buttons;
};

} // namespace quadrat::ui
