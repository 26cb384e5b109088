// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/preview_model.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace quadrat::ui {

/// The first step of an import: what was found out about the file, what of it can be said
/// otherwise, and how its first rows look then.
class FilePage : public QWidget {
    Q_OBJECT

public:
    explicit FilePage(QWidget* parent = nullptr);

    void setFile(const QString& file);
    void setSource(SharedSource source);

    SourceOptions options() const;

signals:
    void optionsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void describe();
    void fillSheets();
    void showFieldsOf(FileKind kind);

    QString m_file;
    SharedSource m_source;
    PreviewModel* m_model;
    QLabel *m_name, *m_facts, *m_notes, *m_previewTitle;
    QFormLayout *m_textForm, *m_bookForm;
    QWidget *m_textFields, *m_bookFields;
    QComboBox *m_encoding, *m_separator, *m_decimal, *m_sheet;
    QLineEdit* m_range;
    QSpinBox* m_header;
    QTableView* m_preview;
};

} // namespace quadrat::ui
