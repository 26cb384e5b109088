// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_header.h"

#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace quadrat::ui {

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(300);
    connect(m_pause, &QTimer::timeout, this, &FilterHeader::filtersChanged);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::place);
}

void FilterHeader::clearFilters()
{
    m_filters.clear();
    for (const auto& [section, edit] : m_fields) {
        const QSignalBlocker quiet(edit);
        edit->clear();
    }
    m_pause->start();
}

void FilterHeader::setFilter(int section, const QString& text)
{
    field(section)->setText(text);
}

void FilterHeader::editFilter(int section)
{
    field(section)->setFocus();
    field(section)->selectAll();
}

QSize FilterHeader::sizeHint() const
{
    const QSize title = QHeaderView::sizeHint();
    return {title.width(), title.height() + fieldHeight()};
}

int FilterHeader::fieldHeight() const
{
    return fontMetrics().height() + 10;
}

QLineEdit* FilterHeader::field(int section)
{
    QLineEdit*& made = m_fields[section];
    if (!made) {
        made = new QLineEdit(m_filters.value(section), viewport());
        made->setProperty("part", "filter");
        made->setPlaceholderText(tr("filter"));
        made->setAccessibleName(
            tr("Filter of %1").arg(model()->headerData(section, Qt::Horizontal).toString()));
        made->setToolTip(tr("Part of the text; =5 for the whole value; > 5, <= 5 for numbers; "
                            "= for blanks, <> for what is not blank"));
        connect(made, &QLineEdit::textChanged, this, [this, section](const QString& text) {
            if (text.isEmpty())
                m_filters.remove(section);
            else
                m_filters[section] = text;
            m_pause->start();
        });
    }
    return made;
}

void FilterHeader::place()
{
    const int height = fieldHeight();
    const int top = viewport()->height() - height;
    std::map<int, QLineEdit*> hidden = m_fields;
    for (int section = 0; section < count(); ++section) {
        const int left = sectionViewportPosition(section);
        const int width = sectionSize(section);
        if (isSectionHidden(section) || left + width < 0 || left > viewport()->width())
            continue;
        QLineEdit* edit = field(section);
        edit->setGeometry(left + 2, top, width - 4, height - 2);
        edit->show();
        hidden.erase(section);
    }
    for (const auto& [section, edit] : hidden)
        edit->hide();
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QHeaderView::paintSection(painter, rect.adjusted(0, 0, 0, -fieldHeight()), section);
}

void FilterHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const auto& [section, edit] : m_fields)
            edit->deleteLater();
        m_fields.clear();
        place();
    }
    QHeaderView::changeEvent(event);
}

} // namespace quadrat::ui
