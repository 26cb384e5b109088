// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QList>
#include <QPair>

namespace quadrat::ui {

namespace {

/// Colours stand as @name.
constexpr const char* rules = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 6px; }
QMenuBar { background: @window; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @text; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 3px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 0 8px; }

QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser {
    background: @surface; border: 1px solid @line; border-radius: 4px; padding: 3px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 1px solid @accent; }
QLineEdit[wrong="true"] { border: 1px solid @attention; }
QComboBox { padding-right: 20px; min-height: 18px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(@arrow); width: 12px; height: 12px; }
QComboBox:disabled, QLineEdit:disabled { color: @muted; background: @window; }
QAbstractSpinBox { background: @surface; border: 1px solid @line; border-radius: 4px;
    padding: 3px 20px 3px 7px; min-height: 18px; selection-background-color: @accent;
    selection-color: @onAccent; }
QAbstractSpinBox:focus { border: 1px solid @accent; }
QAbstractSpinBox:disabled { color: @muted; background: @window; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border;
    width: 20px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(@arrowUp); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(@arrow); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line;
    selection-background-color: @accentSoft; selection-color: @text; }

QPushButton { background: @surface; border: 1px solid @line; border-radius: 4px;
    padding: 5px 14px; color: @text; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:disabled { color: @muted; }
QPushButton[main="true"] { background: @accent; border-color: @accent; color: @onAccent;
    padding: 8px 20px; font-weight: 600; }
QPushButton[main="true"]:disabled { background: @window; border-color: @line; color: @muted; }
QPushButton[main="true"]:focus { border: 2px solid @text; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accent;
    padding: 4px 6px; text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid @accent; }
QPushButton::menu-indicator { image: url(@arrow); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 4px 6px; color: @text; }
QToolButton:hover { background: @accentSoft; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton[popupMode="1"] { padding-right: 22px; }
QToolButton[popupMode="2"] { padding-right: 16px; }
QToolButton::menu-button { background: transparent; border: none; width: 18px; }
QToolButton::menu-button:hover { background: @accentSoft; }
QToolButton::menu-arrow { image: url(@arrow); width: 10px; height: 10px; }
QToolButton::menu-indicator { image: url(@arrow); width: 10px; height: 10px;
    subcontrol-position: right center; right: 4px; }
QToolButton[part="choice"] { background: @surface; border: 1px solid @line; text-align: left;
    padding: 4px 20px 4px 7px; }
QToolButton[part="choice"]:hover, QToolButton[part="choice"]:focus { border-color: @accent; }
QToolButton[part="section"], QToolButton[part="section"]:checked { background: transparent;
    color: @text; padding: 4px 2px; font-weight: 600; text-align: left; }
QToolButton[part="section"]:hover { background: @accentSoft; }
QToolButton[part="finder"] { background: @surface; border: 1px solid @line; color: @muted;
    padding: 5px 12px; }
QToolButton[part="finder"]:hover, QToolButton[part="finder"]:focus { border-color: @accent; }

QToolButton[part="help"] { color: @muted; padding: 0; border: 1px solid @line;
    border-radius: 9px; font-size: 8pt; }
QToolButton[part="help"]:hover { color: @accent; border-color: @accent; }
QToolButton[part="help"]:focus { color: @accent; border-color: @accent; }

QWidget[part="rail"] { background: @rail; border-right: 1px solid @line; }
QToolButton[part="place"] { text-align: left; padding: 8px 10px; border-radius: 4px;
    border: 1px solid transparent; border-left: 3px solid transparent; }
QToolButton[part="place"]:checked { background: @surface; border-left: 3px solid @accent;
    font-weight: 600; color: @text; }
QToolButton[part="place"]:focus { border-color: @accent; }
QWidget[part="bar"] { background: @window; border-bottom: 1px solid @line; }
QLabel[part="title"] { font-size: 15pt; font-weight: 600; color: @text; }
QLabel[part="heading"] { font-size: 12pt; font-weight: 600; color: @text; }
QLabel[part="number"] { font-size: 22pt; font-weight: 600; color: @accent; }
QLabel[part="caption"] { color: @muted; }
QLabel[part="figure"] { font-weight: 600; color: @text; }
QLabel[part="wrong"] { color: @attention; }
QWidget[part="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QWidget[part="words"] { background: @window; border: 1px solid @line; border-radius: 6px; }
QWidget[part="notice"] { background: @attentionSoft; border: none;
    border-bottom: 1px solid @attention; }
QWidget[part="notice"] QLabel { color: @text; }
QWidget[part="information"] { background: @accentSoft; border: none;
    border-bottom: 1px solid @line; }
QWidget[part="information"] QLabel { color: @text; }
QWidget[part="progress"] { background: @surface; border: 1px solid @line; border-radius: 6px; }

QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @accentSoft; }

QListView, QTableView, QTreeView { background: @surface; border: 1px solid @line;
    border-radius: 4px; outline: 0; alternate-background-color: @window;
    selection-background-color: @accentSoft; selection-color: @text; gridline-color: @line; }
QListView::item { padding: 3px 4px; border: none; }
QTableView::item { padding: 4px 8px; border: none; }
QTableView[part="sheet"]::item { padding: 4px 2px; }
QListView::item:selected, QTableView::item:selected { background: @accentSoft; color: @text; }
QListView:focus, QTableView:focus { border: 1px solid @accent; }
QTableView { border: none; }
QListView[part="steps"], QListView[part="steps"]:focus { background: @rail; border: none;
    border-right: 1px solid @line; border-radius: 0; padding: 12px 8px; }
QListView[part="steps"]::item { padding: 8px 12px; border-radius: 4px; }
QListView[part="steps"]::item:selected { background: @surface; color: @text; }
QListView[part="steps"]:focus { border-right: 2px solid @accent; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none;
    border-bottom: 1px solid @line; padding: 5px 8px; }
QTableCornerButton::section { background: @surface; border: none; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px;
    border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent;
    border-color: @accent; image: url(@tick); }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted;
    border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QRadioButton::indicator:disabled { border-color: @line; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accentSoft; }
QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; min-height: 32px;
    min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QFrame[part="rule"] { background: @line; border: none; max-height: 1px; }
)";

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet = QString::fromLatin1(rules);
    // The longer names first: "@accentSoft" begins with "@accent".
    const QList<QPair<QString, QColor>> colours{
        {QStringLiteral("@attentionSoft"), theme.attentionSoft},
        {QStringLiteral("@attention"), theme.attention},
        {QStringLiteral("@accentSoft"), theme.accentSoft},
        {QStringLiteral("@accent"), theme.accent},
        {QStringLiteral("@onAccent"), theme.onAccent},
        {QStringLiteral("@surface"), theme.surface},
        {QStringLiteral("@window"), theme.window},
        {QStringLiteral("@muted"), theme.muted},
        {QStringLiteral("@rail"), theme.rail},
        {QStringLiteral("@text"), theme.text},
        {QStringLiteral("@line"), theme.line},
    };
    for (const auto& [name, colour] : colours)
        sheet.replace(name, colour.name());
    // A style sheet cannot colour an image, so there is one for each kind of ground.
    const auto shade = [](const QColor& ink) {
        return ink.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light");
    };
    sheet.replace(QStringLiteral("@arrowUp"),
                  QStringLiteral(":/icons/arrow-up-%1.svg").arg(shade(theme.text)));
    sheet.replace(QStringLiteral("@arrow"),
                  QStringLiteral(":/icons/arrow-%1.svg").arg(shade(theme.text)));
    return sheet.replace(QStringLiteral("@tick"),
                         QStringLiteral(":/icons/tick-%1.svg").arg(shade(theme.onAccent)));
}

} // namespace quadrat::ui
