// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/areas.h"
#include "core/io/imported.h"
#include "ui/areas/area_list.h"
#include "ui/tasks/background.h"

#include <QDialog>

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace quadrat::ui {

class ProgressStrip;

/// Asks which columns of a list hold the codes and names of the areas of each level.
class AreaImport : public QDialog {
    Q_OBJECT

public:
    explicit AreaImport(const QString& file, QWidget* parent = nullptr);

    /// The areas that were there with those of the list: in their place, or from a day on, when
    /// those end that are not in the list.
    AreaTree tree(AreaTree former) const;

private:
    static constexpr std::size_t mostLevels = 4;

    struct LevelRow {
        QLineEdit* level;
        QComboBox *code, *name;
    };
    void take(Imported list);
    void count();
    std::vector<LevelColumns> columns() const;
    AreaTree listed() const;

    std::shared_ptr<const Imported> m_list;
    LatestTask m_task;
    std::array<LevelRow, mostLevels> m_rows;
    QComboBox* m_units;
    QCheckBox* m_fromDay;
    QDateEdit* m_day;
    QLabel *m_summary, *m_trouble;
    ProgressStrip* m_progress;
    QDialogButtonBox* m_buttons;
};

/// A tree in which a list takes the place of what was there from its first day on.
AreaTree merged(AreaTree former, const AreaTree& listed, const std::string& from);

} // namespace quadrat::ui
