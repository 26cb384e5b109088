// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/row_order.h"
#include "ui/document/document.h"
#include "ui/sample/drawn_list_model.h"
#include "ui/shell/workspace_page.h"
#include "ui/tasks/background.h"

#include <QTimer>

#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace quadrat::ui {

class DrawnSamples;
class EmptyPage;
class FrozenTable;
class ProgressStrip;

/// The drawn units for the people who visit them: search, filters, order, copies, files, contact
/// sheets.
class ListPage : public WorkspacePage {
    Q_OBJECT

public:
    ListPage(Document& document, DrawnSamples& samples, QWidget* parent = nullptr);

    QString title() const override;
    QList<QAction*> actionsFor(Workspace::Menu menu) const override;

    DrawnListModel& model() { return m_model; }

    /// Writes the rows in sight as .xlsx, or as .csv for spreadsheets, without asking for a name.
    void exportTo(const QString& file);

signals:
    void exported(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildBar();
    void follow();
    void showList(SharedList list);
    void fillChoices();
    void look();
    void showRows(RowList rows);
    void clear();
    void copy();
    void exportRows();
    void printSheets();
    void tell(const Message& reason);
    void sayWhyEmpty();
    void retranslate();

    Document& m_document;
    DrawnSamples& m_samples;
    DrawnListModel m_model;
    std::optional<std::int64_t> m_shownDraw;
    LatestTask m_reading, m_looking, m_writing;
    QTimer m_pause; ///< between the last key and the search
    QStackedWidget* m_states;
    EmptyPage* m_empty;
    FrozenTable* m_table;
    ProgressStrip* m_progress;
    QComboBox *m_draw, *m_role, *m_stratum;
    QLineEdit* m_search;
    QToolButton* m_clear;
    QLabel* m_shown;
    QPushButton *m_exportButton, *m_sheetsButton;
    QAction *m_find, *m_copy, *m_export, *m_sheets;
};

} // namespace quadrat::ui
