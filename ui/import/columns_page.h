// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/mapping_model.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QTableView;

namespace quadrat::ui {

class ColumnDetail;

/// The second step of an import: what becomes of each column, and what all rows have in common.
class ColumnsPage : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPage(QWidget* parent = nullptr);

    void setSource(SharedSource source, const Codebook& known);
    void setSets(const QStringList& sets, const QString& current);

    const ImportMapping& mapping() const { return m_model->mapping(); }
    QString set() const;
    QString mode() const;
    MappingModel& model() { return *m_model; }

signals:
    void changed();
    void setChanged(); ///< another set of responses
    void failed(const quadrat::Message& reason);
    void worked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* personalPart();
    void layOut();
    void connectFields();
    void fillPersonal();
    void sayKeys();
    void retranslate();

    MappingModel* m_model;
    QTableView* m_table;
    ColumnDetail* m_detail;
    QLabel *m_notes, *m_keys, *m_setLabel, *m_modeLabel, *m_personalWords;
    QComboBox *m_set, *m_mode;
    QString m_chosenSet;
    QWidget* m_personal;
    QGridLayout* m_personalTicks;
};

} // namespace quadrat::ui
