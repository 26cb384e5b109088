// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/wording_edit.h"

#include "ui/questionnaire/growing_text.h"
#include "ui/questionnaire/question_words.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace quadrat::ui {

WordingEdit::WordingEdit(TextsEdit::Heads heads, QWidget* parent)
    : Panel(parent), m_main(new TextsEdit(heads)), m_layout(new QVBoxLayout(this)),
      m_add(new QToolButton)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_main);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    m_add->setMenu(menu);
    for (const Mode mode : {Mode::Paper, Mode::Online, Mode::Telephone, Mode::Email})
        connect(menu->addAction(QString()), &QAction::triggered, this,
                [this, mode] { addMode(mode); });
    connect(m_main, &TextsEdit::edited, this, [this] {
        m_wording.text = m_main->texts();
        emit edited();
    });
    say([this] {
        m_add->setText(tr("Otherwise in a mode"));
        m_add->setToolTip(tr("Put the same question in other words on paper, on line, by telephone "
                             "or by e-mail"));
        for (int k = 0; k < 4; ++k)
            m_add->menu()->actions().at(k)->setText(modeName(Mode(k)));
    });
}

void WordingEdit::setLanguages(const std::vector<std::string>& codes)
{
    m_codes = codes;
    m_main->setLanguages(codes);
    for (const auto& [mode, own] : m_modes)
        own.texts->setLanguages(codes);
}

void WordingEdit::setName(const QString& name)
{
    m_name = name;
    m_main->setName(name);
}

void WordingEdit::setEditable(bool editable)
{
    m_isEditable = editable;
    m_main->setEditable(editable);
    m_add->setEnabled(editable);
    for (const auto& [mode, own] : m_modes)
        own.line->setEnabled(editable);
}

void WordingEdit::setWording(const Wording& wording)
{
    m_wording = wording;
    m_main->setTexts(wording.text);
    showModes();
}

void WordingEdit::showModes()
{
    for (auto own = m_modes.begin(); own != m_modes.end();) {
        if (m_wording.byMode.contains(own->first)) {
            ++own;
        } else {
            own->second.line->deleteLater(); // its own button may have asked for it
            own->second.line->hide();
            own = m_modes.erase(own);
        }
    }
    for (const auto& [mode, texts] : m_wording.byMode) {
        if (!m_modes.contains(mode))
            m_modes[mode] = makeMode(mode);
        m_modes[mode].texts->setTexts(texts);
    }
}

WordingEdit::OwnMode WordingEdit::makeMode(Mode mode)
{
    OwnMode own{new QWidget, new TextsEdit};
    auto* head = new QLabel(modeName(mode));
    head->setProperty("part", "caption");
    auto* remove = new QToolButton;
    remove->setIcon(icon("close"));
    remove->setToolTip(tr("Say it as everywhere"));
    remove->setAccessibleName(tr("%1: say it as everywhere").arg(modeName(mode)));
    own.texts->setLanguages(m_codes);
    own.texts->setName(QStringLiteral("%1 · %2").arg(m_name, modeName(mode)));
    auto* top = new QHBoxLayout;
    top->addWidget(head);
    top->addStretch();
    top->addWidget(remove);
    auto* layout = new QVBoxLayout(own.line);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(own.texts);
    m_layout->addWidget(own.line);
    own.line->setEnabled(m_isEditable);
    connect(remove, &QToolButton::clicked, this, [this, mode] { removeMode(mode); });
    connect(own.texts, &TextsEdit::edited, this, [this, mode] {
        m_wording.byMode[mode] = m_modes[mode].texts->texts();
        emit edited();
    });
    return own;
}

void WordingEdit::addMode(Mode mode)
{
    if (m_wording.byMode.contains(mode))
        return;
    m_wording.byMode[mode] = m_wording.text;
    showModes();
    emit edited();
    m_modes[mode].texts->field(0)->setFocus();
}

void WordingEdit::removeMode(Mode mode)
{
    m_wording.byMode.erase(mode);
    showModes();
    emit edited();
}

} // namespace quadrat::ui
