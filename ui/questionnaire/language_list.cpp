// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/language_list.h"

#include "core/questionnaire/questionnaire_texts.h"
#include "ui/questionnaire/question_words.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// Those that are offered: Vietnamese, English, languages of minorities and of neighbours.
constexpr const char* offered[] = {"vi", "en", "tyz", "mww", "cjm", "km",
                                   "lo", "zh", "fr",  "ja",  "ko",  "ru"};

} // namespace

LanguageList::LanguageList(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_chips(new QHBoxLayout), m_add(new QToolButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_chips->setSpacing(8);
    layout->addLayout(m_chips);
    layout->addWidget(m_add);
    layout->addStretch();
    m_add->setObjectName("add-language");
    m_add->setIcon(icon("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const std::string code : offered)
            if (std::ranges::find(m_draft.questionnaire().languages, code) ==
                m_draft.questionnaire().languages.end())
                menu->addAction(languageName(code), this, [this, code] { add(code); });
    });
    say([this] {
        m_add->setText(tr("Add a language"));
        m_add->setAccessibleName(tr("Add a language"));
        show();
    });
}

void LanguageList::show()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own menu may have asked for it
        delete item;
    }
    const auto& codes = m_draft.questionnaire().languages;
    for (std::size_t k = 0; k < codes.size(); ++k) {
        const std::string code = codes[k];
        auto* chip = new QToolButton;
        chip->setText(languageName(code));
        chip->setProperty("part", "finder");
        chip->setPopupMode(QToolButton::InstantPopup);
        chip->setEnabled(m_draft.canWrite());
        auto* menu = new QMenu(chip);
        QAction* first =
            menu->addAction(tr("The one it is written in"), this, [this, code] { putFirst(code); });
        first->setEnabled(k > 0);
        menu->addAction(tr("Remove with its texts"), this, [this, code] { remove(code); });
        chip->setMenu(menu);
        m_chips->addWidget(chip);
    }
    m_add->setEnabled(m_draft.canWrite());
}

void LanguageList::change(std::vector<std::string> codes)
{
    Questionnaire all = m_draft.questionnaire();
    all.languages = std::move(codes);
    m_draft.change(std::move(all), tr("change the languages"));
}

void LanguageList::add(const std::string& code)
{
    auto codes = m_draft.questionnaire().languages;
    codes.push_back(code);
    change(std::move(codes));
}

void LanguageList::remove(const std::string& code)
{
    Questionnaire all = m_draft.questionnaire();
    std::erase(all.languages, code);
    for (const PlacedText& placed : textsOf(all))
        if (Texts* texts = textAt(all, placed.place))
            texts->erase(code);
    m_draft.change(std::move(all), tr("remove a language"));
}

void LanguageList::putFirst(const std::string& code)
{
    auto codes = m_draft.questionnaire().languages;
    const auto found = std::ranges::find(codes, code);
    std::rotate(codes.begin(), found, found + 1);
    change(std::move(codes));
}

} // namespace quadrat::ui
