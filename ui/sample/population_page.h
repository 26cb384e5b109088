// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/sample/strata_model.h"
#include "ui/shell/workspace_page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace quadrat::ui {

class StrataImport;
class StrataTable;
struct PastedStrata;

/// Who the sample is to speak for: what is counted, and how many there are in each stratum.
class PopulationPage : public WorkspacePage {
    Q_OBJECT

public:
    explicit PopulationPage(Document& document, QWidget* parent = nullptr);

    QString title() const override;
    std::optional<Readiness> readiness() const override;
    bool takeFile(const QString& file) override;

    /// Puts cells of a spreadsheet into the table, from the current cell on.
    void pasteText(const QString& text);

    StrataModel& model() { return m_model; }
    StrataTable& table() { return *m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    using Strata = std::vector<PlannedStratum>;

    QToolButton* addTool(const QString& iconName, void (PopulationPage::*slot)());
    void follow();
    void replaceStrata(const Strata& strata, const QString& what);
    void addRow();
    void removeRows();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void emptyCells();
    void copy();
    void paste();
    void import();
    void importFrom(const QString& file);
    void fillFromList();
    void take(StrataImport* dialog);
    void showAreas();
    Notice report(const PastedStrata& pasted) const;
    void showColumns();
    void explainCell();
    void retranslate();

    Document& m_document;
    StrataModel m_model;
    StrataTable* m_table;
    QLabel *m_unitLabel, *m_intro, *m_trouble;
    QLineEdit* m_unit;
    QToolButton *m_add, *m_remove, *m_up, *m_down, *m_copy, *m_paste, *m_import, *m_fill, *m_areas,
        *m_columns;
    QMenu* m_columnMenu;
};

} // namespace quadrat::ui
