// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace quadrat::ui {

namespace {

constexpr int sentenceWidth = 520;

/// Stacked bars and whiskers in pale strokes: what the page will look like.
class Picture final : public QWidget {
public:
    Picture() { setFixedSize(280, 132); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& colours = currentTheme();
        constexpr std::array<std::array<double, 5>, 3> shares{
            {{.12, .22, .18, .28, .20}, {.20, .26, .14, .24, .16}, {.08, .16, .20, .30, .26}}};
        painter.setOpacity(0.85);
        double y = 8;
        for (const auto& bar : shares) {
            double x = 0;
            for (std::size_t k = 0; k < bar.size(); ++k) {
                const double length = bar[k] * width();
                painter.fillRect(QRectF(x, y, length - 1.5, 22), colours.ordered[k]);
                x += length;
            }
            y += 30;
        }
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(0, y + 4), QPointF(width(), y + 4));
        painter.setPen(QPen(colours.muted, 1.5));
        for (const double x : {0.25, 0.5, 0.78}) {
            const QPointF at(x * width(), y + 18);
            painter.drawLine(at - QPointF(22, 0), at + QPointF(22, 0));
            painter.drawLine(at - QPointF(22, 4), at - QPointF(22, -4));
            painter.drawLine(at + QPointF(22, -4), at + QPointF(22, 4));
            painter.setBrush(colours.accent);
            painter.drawEllipse(at, 4, 4);
        }
    }
};

} // namespace

EmptyPage::EmptyPage(QWidget* parent) : QWidget(parent)
{
    m_picture = new Picture;
    m_title = plainLabel({}, "title");
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence = plainLabel({}, "caption");
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(sentenceWidth);
    m_main = new QPushButton;
    m_main->setProperty("main", true);
    m_main->setDefault(true);
    m_link = new QPushButton;
    m_secondLink = new QPushButton;
    for (QPushButton* link : {m_link, m_secondLink}) {
        link->setProperty("link", true);
        link->setCursor(Qt::PointingHandCursor);
        link->hide();
    }
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_main, 0, Qt::AlignHCenter);
    layout->addWidget(m_link, 0, Qt::AlignHCenter);
    layout->addWidget(m_secondLink, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_main, &QPushButton::clicked, this, &EmptyPage::mainClicked);
    connect(m_link, &QPushButton::clicked, this, &EmptyPage::linkClicked);
    connect(m_secondLink, &QPushButton::clicked, this, &EmptyPage::secondLinkClicked);
}

void EmptyPage::setWords(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    // A centred label is given its size hint, which knows nothing of wrapped lines.
    m_sentence->setFixedHeight(m_sentence->heightForWidth(sentenceWidth));
}

void EmptyPage::setButtons(const QString& main, const QString& link, const QString& secondLink)
{
    const auto set = [](QPushButton* button, QString text) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
        button->setAccessibleName(text.remove(QLatin1Char('&')));
    };
    set(m_main, main);
    set(m_link, link);
    set(m_secondLink, secondLink);
}

} // namespace quadrat::ui
