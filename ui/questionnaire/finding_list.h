// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/panel.h"

#include <QAbstractTableModel>

class QLabel;
class QTableView;

namespace quadrat::ui {

/// What was found in the questionnaire, a line each: where, and what.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Where, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<AuditFinding> findings, const Questionnaire& questionnaire);
    const std::vector<AuditFinding>& findings() const { return m_findings; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<AuditFinding> m_findings;
    std::vector<QString> m_places;
};

/// The findings as a list that leads to their places.
class FindingList : public Panel {
    Q_OBJECT

public:
    explicit FindingList(Draft& draft, FormReview& review, QWidget* parent = nullptr);

signals:
    void placeActivated(const quadrat::QuestionnairePlace& place);

private:
    void follow();

    Draft& m_draft;
    FormReview& m_review;
    AuditModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
};

} // namespace quadrat::ui
