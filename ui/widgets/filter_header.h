// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <map>

class QLineEdit;

namespace quadrat::ui {

/// A header of columns with a field under each title to type a filter into. Fields are made for the
/// columns in sight only, so that thousands of columns cost nothing.
class FilterHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    QString filter(int section) const { return m_filters.value(section); }
    QHash<int, QString> filters() const { return m_filters; } ///< those that are not empty
    void clearFilters();
    void setFilter(int section, const QString& text);
    void editFilter(int section); ///< puts the cursor into it

    void place(); ///< puts the fields under their titles, wherever those were scrolled to

    QSize sizeHint() const override;

signals:
    void filtersChanged(); ///< a moment after the last key

protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void changeEvent(QEvent* event) override;

private:
    int fieldHeight() const;
    QLineEdit* field(int section);
    QHash<int, QString> m_filters;
    std::map<int, QLineEdit*> m_fields;
    QTimer* m_pause;
};

} // namespace quadrat::ui
