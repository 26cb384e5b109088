// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace quadrat::ui {

namespace {

constexpr std::array<QColor, 5> orderedAnswers{QColor(0x69, 0x2a, 0x15), QColor(0xb7, 0x56, 0x18),
                                               QColor(0xf2, 0xf0, 0xed), QColor(0x92, 0xcf, 0xec),
                                               QColor(0x49, 0xa0, 0xda)};

const Theme light{
    .window = QColor(0xf5, 0xf6, 0xf7),
    .surface = QColor(0xff, 0xff, 0xff),
    .rail = QColor(0xe9, 0xec, 0xef),
    .text = QColor(0x1d, 0x25, 0x2c),
    .muted = QColor(0x5b, 0x67, 0x71),
    .line = QColor(0xd4, 0xda, 0xdf),
    .accent = QColor(0x1c, 0x6b, 0x9c),
    .accentSoft = QColor(0xdf, 0xee, 0xf8),
    .onAccent = QColor(0xff, 0xff, 0xff),
    .attention = QColor(0xa3, 0x4a, 0x12),
    .attentionSoft = QColor(0xfc, 0xef, 0xe4),
    .ordered = orderedAnswers,
};

const Theme dark{
    .window = QColor(0x1b, 0x20, 0x26),
    .surface = QColor(0x22, 0x29, 0x30),
    .rail = QColor(0x16, 0x1a, 0x1f),
    .text = QColor(0xe4, 0xe9, 0xed),
    .muted = QColor(0x9d, 0xaa, 0xb5),
    .line = QColor(0x3a, 0x44, 0x4e),
    .accent = QColor(0x6c, 0xb6, 0xe6),
    .accentSoft = QColor(0x25, 0x3d, 0x50),
    .onAccent = QColor(0x10, 0x1a, 0x22),
    .attention = QColor(0xe9, 0xa3, 0x66),
    .attentionSoft = QColor(0x3d, 0x2c, 0x1f),
    .ordered = orderedAnswers,
};

const Theme highContrast{
    .window = QColor(0x00, 0x00, 0x00),
    .surface = QColor(0x00, 0x00, 0x00),
    .rail = QColor(0x00, 0x00, 0x00),
    .text = QColor(0xff, 0xff, 0xff),
    .muted = QColor(0xe0, 0xe0, 0xe0),
    .line = QColor(0xff, 0xff, 0xff),
    .accent = QColor(0x7f, 0xd4, 0xff),
    .accentSoft = QColor(0x00, 0x33, 0x55),
    .onAccent = QColor(0x00, 0x00, 0x00),
    .attention = QColor(0xff, 0xc0, 0x4d),
    .attentionSoft = QColor(0x33, 0x22, 0x00),
    .ordered = orderedAnswers,
};

ThemeName inForce = ThemeName::Light;

QPalette paletteOf(const Theme& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.attention);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.rail);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.line);
    palette.setColor(QPalette::Shadow, colours.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    return palette;
}

} // namespace

const Theme& theme(ThemeName name)
{
    switch (name) {
    case ThemeName::Dark:
        return dark;
    case ThemeName::HighContrast:
        return highContrast;
    case ThemeName::Light:
        break;
    }
    return light;
}

const Theme& currentTheme()
{
    return theme(inForce);
}

ThemeName currentThemeName()
{
    return inForce;
}

void applyTheme(QApplication& application, ThemeName name)
{
    inForce = name;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(currentTheme()));
    application.setStyleSheet(styleSheet(currentTheme()));
}

} // namespace quadrat::ui
