// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/responses/codebook_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace quadrat::ui {

/// The variables of the responses: labels, levels, roles, values, missing codes; every change can
/// be undone.
class VariableView : public QWidget {
    Q_OBJECT

public:
    explicit VariableView(Document& document, QWidget* parent = nullptr);

    void goTo(const std::string& variable);

signals:
    void dataAsked(const std::string& variable); ///< to see its column

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void change(const Variable& variable, const QString& what);
    void editValues();
    void retranslate();

    Document& m_document;
    CodebookModel m_model;
    QSortFilterProxyModel* m_shown;
    QTableView* m_table;
    QLineEdit* m_search;
    QPushButton *m_values, *m_data;
};

} // namespace quadrat::ui
