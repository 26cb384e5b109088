// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitations/answer_models.h"

#include "ui/models/figures.h"
#include "ui/text/translate.h"

namespace quadrat::ui {

namespace {

QString fateText(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return AnswerCaseModel::tr("new");
    case RowFate::Changed:
        return AnswerCaseModel::tr("changed");
    case RowFate::Same:
        return AnswerCaseModel::tr("the same");
    case RowFate::Refused:
        return AnswerCaseModel::tr("refused");
    }
    return {};
}

QString modeText(const std::string& mode)
{
    if (mode == "online")
        return AnswerCaseModel::tr("on line");
    if (mode == "email")
        return AnswerCaseModel::tr("by e-mail");
    if (mode == "telephone")
        return AnswerCaseModel::tr("by telephone");
    return AnswerCaseModel::tr("on paper");
}

QString gradeText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return AnswerFindingModel::tr("Note");
    case Severity::Warning:
        return AnswerFindingModel::tr("Warning");
    case Severity::Fault:
        return AnswerFindingModel::tr("Fault");
    }
    return {};
}

} // namespace

void AnswerCaseModel::setAnswers(SharedAnswers answers)
{
    beginResetModel();
    m_answers = std::move(answers);
    endResetModel();
}

int AnswerCaseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_answers ? 0 : int(m_answers->submissions.size());
}

int AnswerCaseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswerCaseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto row = std::size_t(index.row());
    const Submission& one = m_answers->submissions[row];
    switch (index.column()) {
    case Case:
        return QString::fromStdString(nameOf(one));
    case Fate:
        return fateText(m_answers->import.fates[row]);
    case Mode:
        return modeText(one.mode);
    case Moment:
        return QString::fromStdString(one.ended.empty() ? one.started : one.ended);
    default:
        return countText(one.answers.size());
    }
}

QVariant AnswerCaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Case:
        return tr("Case");
    case Fate:
        return tr("What becomes of it");
    case Mode:
        return tr("How it was answered");
    case Moment:
        return tr("When");
    default:
        return tr("Answers");
    }
}

void AnswerFindingModel::setAnswers(SharedAnswers answers)
{
    beginResetModel();
    m_answers = std::move(answers);
    endResetModel();
}

int AnswerFindingModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_answers)
        return 0;
    return int(m_answers->issues.size() + m_answers->import.issues.size());
}

int AnswerFindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswerFindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto row = std::size_t(index.row());
    AnswerIssue issue;
    if (row < m_answers->issues.size()) {
        issue = m_answers->issues[row];
    } else {
        const Issue& found = m_answers->import.issues[row - m_answers->issues.size()];
        issue = {.severity = found.severity, .field = found.column, .message = found.message};
    }
    switch (index.column()) {
    case Grade:
        return gradeText(issue.severity);
    case Case:
        return QString::fromStdString(issue.caseCode);
    case Question:
        return QString::fromStdString(issue.field);
    case Answer:
        return QString::fromStdString(issue.value);
    default:
        return translate(issue.message);
    }
}

QVariant AnswerFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Grade:
        return tr("Kind");
    case Case:
        return tr("Case");
    case Question:
        return tr("Question");
    case Answer:
        return tr("Answer");
    default:
        return tr("Finding");
    }
}

} // namespace quadrat::ui
