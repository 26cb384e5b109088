// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/finding_list.h"

#include "ui/questionnaire/question_words.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// Name of the question, list or section a finding is in.
QString placeName(const QuestionnairePlace& place, const Questionnaire& all)
{
    if (const Question* question = questionAt(all, place))
        return QString::fromStdString(question->name);
    if (place.list && *place.list < all.lists.size())
        return QString::fromStdString(all.lists[*place.list].name);
    if (place.section && *place.section < all.sections.size())
        return QString::fromStdString(all.sections[*place.section].name);
    return {};
}

} // namespace

void AuditModel::setFindings(std::vector<AuditFinding> findings, const Questionnaire& questionnaire)
{
    beginResetModel();
    m_findings = std::move(findings);
    // What must be mended first, within that in the order of the questionnaire.
    std::ranges::stable_sort(m_findings, std::ranges::greater(), &AuditFinding::severity);
    m_places.clear();
    for (const AuditFinding& found : m_findings)
        m_places.push_back(placeName(found.place, questionnaire));
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditFinding& found = m_findings[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Where ? m_places[std::size_t(index.row())]
                                       : translate(found.message);
    case Qt::ToolTipRole:
        return translate(found.message);
    case Qt::DecorationRole:
        if (index.column() == Where)
            return icon(found.severity == Severity::Note ? "info" : "warning");
        return {};
    case Qt::ForegroundRole:
        if (found.severity == Severity::Fault)
            return currentTheme().attention;
        return found.severity == Severity::Note ? QVariant(currentTheme().muted) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == Where ? tr("Where") : tr("What was found");
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

FindingList::FindingList(Draft& draft, FormReview& review, QWidget* parent)
    : Panel(parent), m_draft(draft), m_review(review), m_model(new AuditModel(this)),
      m_table(new QTableView), m_summary(plainLabel({}, "caption"))
{
    m_table->setObjectName("findings");
    m_table->setModel(m_model);
    showAsRecords(m_table);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(AuditModel::Where, 96);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit placeActivated(m_model->findings()[std::size_t(index.row())].place);
    });
    connect(&m_review, &FormReview::reviewed, this, &FindingList::follow);
    say([this] {
        m_table->setAccessibleName(tr("Findings"));
        follow();
    });
}

void FindingList::follow()
{
    if (!m_review.form())
        return;
    const Questionnaire& all = m_review.form()->questionnaire();
    m_model->setFindings(m_review.findings(), all);
    const QString minutes =
        tr("%1: about %n minute(s)", nullptr, int(minutesToAnswer(all, Mode::Telephone) + 0.5))
            .arg(modeName(Mode::Telephone));
    m_summary->setText(m_review.findings().empty()
                           ? tr("Nothing was found. %1.").arg(minutes)
                           : tr("Double-click a line to go to its place. %1.").arg(minutes));
}

} // namespace quadrat::ui
