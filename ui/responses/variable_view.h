// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/renewed_labels.h"
#include "ui/document/document.h"
#include "ui/responses/codebook_model.h"
#include "ui/shell/workspace.h"

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

    /// Makes a variable, or puts it in the place of the one called `former`; and takes one away, if
    /// no other needs it.
    void putDerived(const std::string& former, const DerivedVariable& variable);
    void removeDerived(const std::string& name);

    /// Variables that the questionnaire of the study words otherwise by now.
    const std::vector<RenewedVariable>& renewed() const { return m_renewed; }
    void takeLabels(const std::vector<RenewedVariable>& renewed);

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);
    void dataAsked(const std::string& variable); ///< to see its column

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void follow();
    void change(const Variable& variable, const QString& what);
    void judge();
    void editValues();
    void lookAtQuestionnaire();
    void askLabels();
    void editDerived(const DerivedVariable& start);
    std::string currentName() const;
    void retranslate();

    Document& m_document;
    CodebookModel m_model;
    QSortFilterProxyModel* m_shown;
    QTableView* m_table;
    QLineEdit* m_search;
    QPushButton *m_new, *m_rule, *m_remove, *m_values, *m_data, *m_labels;
    std::vector<RenewedVariable> m_renewed;
};

} // namespace quadrat::ui
