// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

/// The button of one workspace, with its mark of state at the right edge.
class RailPlace final : public QToolButton {
public:
    RailPlace(Workspace* workspace, int number, QWidget* parent)
        : QToolButton(parent), m_workspace(workspace), m_number(number)
    {
        setProperty("part", "place");
        setCheckable(true);
        setIconSize({20, 20});
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        QObject::connect(workspace, &Workspace::readinessChanged, this, [this] { refresh(); });
    }

    void refresh()
    {
        const QString title = m_workspace->title();
        const QString reason = m_workspace->readiness().reason;
        setIcon(m_workspace->icon());
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(reason);
        setToolTip(QStringLiteral("%1 (Ctrl+%2)\n%3").arg(title).arg(m_number).arg(reason));
        // The text also sets a mnemonic; the shortcut must survive it.
        setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_number)));
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& colours = currentTheme();
        const bool narrow = toolButtonStyle() == Qt::ToolButtonIconOnly;
        const QPointF centre =
            narrow ? QPointF(width() - 9, 9) : QPointF(width() - 16, height() / 2.0);
        constexpr double radius = 4;
        switch (m_workspace->readiness().state) {
        case Readiness::State::Empty:
            painter.setPen(QPen(colours.muted, 1.5));
            painter.drawEllipse(centre, radius, radius);
            break;
        case Readiness::State::InWork:
            painter.setPen(QPen(colours.accent, 1.5));
            painter.drawEllipse(centre, radius, radius);
            painter.setBrush(colours.accent);
            painter.drawPie(QRectF(centre - QPointF(radius, radius), QSizeF(8, 8)), 90 * 16,
                            -180 * 16);
            break;
        case Readiness::State::Done:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawEllipse(centre, radius, radius);
            break;
        case Readiness::State::Wrong:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.attention);
            painter.drawPolygon(QPolygonF{centre + QPointF(0, -5), centre + QPointF(5, 4),
                                          centre + QPointF(-5, 4)});
            break;
        }
    }

private:
    Workspace* m_workspace;
    int m_number;
};

namespace {

constexpr int wide = 176, narrow = 56;

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    setProperty("part", "rail");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    m_places = new QVBoxLayout;
    m_places->setSpacing(4);
    layout->addLayout(m_places);
    layout->addStretch();
    m_collapse = new QToolButton;
    m_collapse->setIcon(icon(QStringLiteral("rail")));
    m_collapse->setIconSize({20, 20});
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    layout->addWidget(m_collapse, 0, Qt::AlignLeft);
    connect(&m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    setCollapsed(false);
}

void Rail::addPlace(Workspace* workspace)
{
    const int place = int(m_buttons.size());
    auto* button = new RailPlace(workspace, place + 1, this);
    m_buttons.push_back(button);
    m_group.addButton(button, place);
    m_places->addWidget(button);
    button->setToolButtonStyle(m_collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->refresh();
}

void Rail::setCurrent(int place)
{
    m_buttons.at(place)->setChecked(true);
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? narrow : wide);
    for (RailPlace* button : m_buttons)
        button->setToolButtonStyle(collapsed ? Qt::ToolButtonIconOnly
                                             : Qt::ToolButtonTextBesideIcon);
    retranslate();
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::retranslate()
{
    for (RailPlace* button : m_buttons)
        button->refresh();
    const QString name = m_collapsed ? tr("Show the names") : tr("Collapse to icons");
    m_collapse->setToolTip(name);
    m_collapse->setAccessibleName(name);
    setAccessibleName(tr("Workspaces"));
}

} // namespace quadrat::ui
