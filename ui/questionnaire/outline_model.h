// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/question_numbers.h"
#include "ui/questionnaire/draft.h"

#include <QAbstractItemModel>

#include <map>

namespace quadrat::ui {

/// The outline of a questionnaire: the whole, its sections with their questions, its option lists.
/// Writes a new name through the draft, and a move by dropping.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< of a question or section as people see it; may be empty
        NameRole,                  ///< of its variable
        WordsRole,                 ///< its wording or title on one line
        ConditionRole,             ///< bool: asked only if
        FindingRole,               ///< QVariant of int Severity; none: nothing found
        SearchRole,                ///< all that a filter looks into
    };

    explicit OutlineModel(Draft& draft, QObject* parent = nullptr);

    Chosen at(const QModelIndex& index) const;
    QModelIndex indexOf(const Chosen& chosen) const;
    bool isListHeading(const QModelIndex& index) const;

    void setFindings(const std::vector<AuditFinding>& findings);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void failed(const quadrat::Message& reason); ///< a name that cannot be

private:
    void follow();
    void remember();
    QVariant questionData(const Chosen& place, int role) const;
    QVariant sectionData(std::size_t section, int role) const;
    QVariant listData(std::size_t list, int role) const;
    QVariant finding(const Chosen& place) const;

    Draft& m_draft;
    std::vector<std::size_t> m_sizes; ///< questions of each section, and at the end lists
    QuestionNumbers m_numbers;
    std::vector<std::pair<Chosen, Severity>> m_findings;
};

} // namespace quadrat::ui
