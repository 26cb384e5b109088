// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/dictionary.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace quadrat {
struct Imported;
}

namespace quadrat::ui {

QIcon measureIcon(Measure measure);

/// The variables of a data file, with a tick for those that are chosen. The tick is a wish: the
/// model shows what setTicked() says and announces a click by tickAsked().
class VariableModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setData(std::shared_ptr<const Imported> data);
    /// What the study calls them, shown after their names.
    void setWords(const Dictionary& words);
    void setTicked(const std::vector<std::string>& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void tickAsked(const QString& name, bool ticked);

private:
    QString titled(const Column& column) const;
    QString describe(const Column& column) const;

    std::shared_ptr<const Imported> m_data;
    Dictionary m_words;
    std::vector<std::string> m_ticked; ///< in the order of ticking
};

} // namespace quadrat::ui
