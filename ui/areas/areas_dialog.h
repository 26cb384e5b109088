// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/allocation.h"
#include "ui/document/document.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace quadrat::ui {

/// The administrative areas of the study: a tree on a day, what was merged into what, and the way
/// from a level to the strata of the sample. Every change is a command that can be undone.
class AreasDialog : public QDialog {
    Q_OBJECT

public:
    explicit AreasDialog(Document& document, QWidget* parent = nullptr);

signals:
    void strataChosen(const std::vector<quadrat::PlannedStratum>& strata);

private:
    QWidget* buildAreas();
    QWidget* buildChanges();
    void follow();
    void showAreas();
    void showChanges();
    void showFindings();
    void edited(QTreeWidgetItem* item, int column);
    void editedChange(int row, int column);
    void addArea();
    void removeAreas();
    void addChange();
    void removeChanges();
    void import();
    void setLevels(const QString& text);
    void replace(AreaTree tree, const QString& what);
    std::string day() const;

    Document& m_document;
    bool m_showing = false;
    QLineEdit* m_levels;
    QCheckBox* m_onDay;
    QDateEdit* m_day;
    QTabWidget* m_tabs;
    QTreeWidget* m_tree;
    QTableWidget* m_changes;
    QLabel *m_count, *m_findings;
    QComboBox* m_level;
    QPushButton* m_fill;
};

} // namespace quadrat::ui
