// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace quadrat::ui {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent)
{
    setProperty("part", "notice");
    setAttribute(Qt::WA_StyledBackground);
    m_mark = new QLabel;
    m_text = selectable(plainLabel());
    m_remedy = new QPushButton;
    m_close = new QToolButton;
    m_close->setIcon(icon(QStringLiteral("close")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remedy);
    layout->addWidget(m_close);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        const auto act = m_notice.act;
        withdraw();
        if (act)
            act();
    });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::withdraw);
    retranslate();
    hide();
}

void NoticeBar::raise(const Notice& notice)
{
    if (notice.text.isEmpty()) {
        withdraw();
        return;
    }
    m_notice = notice;
    const bool informs = notice.kind == Notice::Kind::Information;
    m_mark->setPixmap(icon(informs ? "info" : "warning").pixmap(20, 20));
    setProperty("part", informs ? "information" : "notice");
    style()->polish(this);
    m_text->setText(notice.text);
    m_remedy->setText(notice.remedy);
    m_remedy->setAccessibleName(notice.remedy);
    m_remedy->setVisible(!notice.remedy.isEmpty());
    setAccessibleName(notice.text);
    show();
}

void NoticeBar::withdraw()
{
    m_notice = {};
    m_text->clear();
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace quadrat::ui
