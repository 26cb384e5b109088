// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/read_answers.h"

#include <QAbstractTableModel>

#include <memory>

namespace quadrat::ui {

/// What bringing answers in would do, as a worker has found out; shared, never changed.
using SharedAnswers = std::shared_ptr<const AnswersPlan>;

/// The cases that came back and what becomes of each.
class AnswerCaseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Case, Fate, Mode, Moment, Count, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswers(SharedAnswers answers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SharedAnswers m_answers;
};

/// What there is to say of them: case, question, answer, and the reason.
class AnswerFindingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Grade, Case, Question, Answer, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswers(SharedAnswers answers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SharedAnswers m_answers;
};

} // namespace quadrat::ui
