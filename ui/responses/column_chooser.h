// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QToolButton>

class QLineEdit;
class QListWidget;

namespace quadrat::ui {

/// A button that opens a list of the columns, in which a person searches and ticks those to see.
class ColumnChooser : public QToolButton {
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget* parent = nullptr);

    void setNames(const QStringList& names); ///< what was hidden stays so
    bool isShown(const QString& name) const { return !m_hidden.contains(name); }
    void show(const QString& name);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void tickAll(bool ticked);
    void retranslate();

    QStringList m_names;
    QSet<QString> m_hidden;
    QLineEdit* m_search;
    QListWidget* m_list;
    QToolButton *m_all, *m_none;
};

} // namespace quadrat::ui
