// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/option_list_edit.h"

#include "ui/questionnaire/sheet_view.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace quadrat::ui {

OptionListEdit::OptionListEdit(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_view(new SheetView)
{
    m_view->setObjectName("options");
    const auto button = [](const char* iconName) {
        auto* made = new QToolButton;
        made->setIcon(icon(QString::fromLatin1(iconName)));
        return made;
    };
    m_paste = button("paste");
    m_paste->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_up = button("move-up");
    m_down = button("move-down");
    m_remove = button("trash");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton* each : {m_paste, m_up, m_down, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view);
    layout->addLayout(buttons);

    SheetModel& sheet = m_view->sheet();
    connect(&sheet, &SheetModel::edited, this, &OptionListEdit::take);
    connect(m_paste, &QToolButton::clicked, this,
            [this] { m_view->pasteText(QApplication::clipboard()->text()); });
    connect(m_up, &QToolButton::clicked, this, [this] { m_view->moveSelected(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_view->moveSelected(1); });
    connect(m_remove, &QToolButton::clicked, this,
            [this] { m_view->sheet().removeLines(m_view->selectedLines()); });
    say([this] {
        m_view->setAccessibleName(tr("Options"));
        m_paste->setText(tr("Paste options"));
        m_paste->setToolTip(tr("From a spreadsheet (code, label) or a text, one option a line"));
        m_up->setToolTip(tr("Move up (Alt+Up)"));
        m_down->setToolTip(tr("Move down (Alt+Down)"));
        m_remove->setToolTip(tr("Remove the selected options (Ctrl+Delete)"));
        for (QToolButton* each : {m_up, m_down, m_remove})
            each->setAccessibleName(each->toolTip());
        show(m_list, m_cascade);
    });
}

void OptionListEdit::show(std::optional<std::size_t> list, Cascade cascade)
{
    const auto& lists = m_draft.questionnaire().lists;
    m_list = list && *list < lists.size() ? list : std::nullopt;
    m_cascade = cascade;
    const auto languages = m_draft.languages();
    SheetModel& sheet = m_view->sheet();
    QList<int> wide;
    for (int k = 1; k <= int(languages.size()); ++k)
        wide << k;
    m_view->setWide(wide);
    sheet.setColumns(optionColumns(languages, cascade));
    sheet.setEditable(m_draft.canWrite());
    sheet.setRows(m_list ? optionRows(lists[*m_list].options, languages, cascade)
                         : QList<QStringList>());
    for (QToolButton* each : {m_paste, m_up, m_down, m_remove})
        each->setEnabled(m_draft.canWrite());
}

void OptionListEdit::take()
{
    const auto languages = m_draft.languages();
    const auto& rows = m_view->sheet().rows();
    if (!m_list) {
        emit listAsked(optionsOf(rows, {}, languages, m_cascade));
        return;
    }
    m_draft.changeList(
        *m_list,
        [&](OptionList& list) {
            list.options = optionsOf(rows, list.options, languages, m_cascade);
        },
        tr("change options"));
    show(m_list, m_cascade); // also where nothing changed: a line that says nothing goes
}

} // namespace quadrat::ui
