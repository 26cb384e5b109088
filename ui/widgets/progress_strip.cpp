// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace quadrat::ui {

ProgressStrip::ProgressStrip(QWidget* parent) : QWidget(parent)
{
    setProperty("part", "progress");
    setAttribute(Qt::WA_StyledBackground);
    m_text = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(500);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_watcher)
            m_watcher->cancel();
        m_patience.stop();
        hide();
        emit cancelled();
    });
    retranslate();
    hide();
}

void ProgressStrip::follow(QFutureWatcherBase* watcher, const QString& what)
{
    if (m_watcher)
        m_watcher->disconnect(this);
    m_watcher = watcher;
    m_text->setText(what);
    m_bar->setRange(0, 0);
    const auto end = [this] {
        m_patience.stop();
        hide();
    };
    connect(watcher, &QFutureWatcherBase::finished, this, end);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        m_bar->setRange(0, 100);
        m_bar->setValue(percent);
    });
    if (!isVisible())
        m_patience.start();
}

void ProgressStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work under way"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace quadrat::ui
