// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/list_editor.h"

#include "core/questionnaire/rename.h"
#include "ui/questionnaire/option_list_edit.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

ListEditor::ListEditor(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_name(new QLineEdit), m_users(plainLabel({}, "caption")),
      m_trouble(plainLabel({}, "wrong")), m_options(new OptionListEdit(draft))
{
    m_name->setObjectName("list-name");
    m_name->setMaximumWidth(280);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 12, 12);
    layout->setSpacing(4);
    addCaption(layout, m_name, [] { return tr("Name of the list"); });
    layout->addWidget(m_trouble);
    layout->addWidget(m_users);
    layout->addSpacing(8);
    layout->addWidget(m_options);
    layout->addStretch(1);
    m_options->view().setTallest(40);
    connect(m_name, &QLineEdit::editingFinished, this, &ListEditor::rename);
    connect(&m_draft, &Draft::changed, this, &ListEditor::show);
    connect(&m_draft, &Draft::chosenChanged, this, &ListEditor::show);
    say([this] { show(); });
}

void ListEditor::show()
{
    const OptionList* list = m_draft.list();
    if (!list)
        return;
    const Questionnaire& all = m_draft.questionnaire();
    m_name->setText(QString::fromStdString(list->name));
    m_name->setReadOnly(!m_draft.canWrite());
    m_trouble->hide();
    QStringList users;
    bool isCascade = std::ranges::any_of(
        list->options, [](const Option& option) { return !option.within.empty(); });
    for (const QuestionPlace& place : usersOf(all, list->name)) {
        const Question& question = all.sections[place.section].questions[place.question];
        users << QString::fromStdString(question.name);
        std::visit(
            [&](const auto& kind) {
                if constexpr (requires { kind.within; })
                    isCascade = isCascade || !kind.within.empty();
            },
            question.kind);
    }
    m_users->setText(users.isEmpty() ? tr("No question uses this list.")
                                     : tr("Used by: %1").arg(users.join(QStringLiteral(", "))));
    m_options->show(m_draft.chosen().list, isCascade ? Cascade::Yes : Cascade::No);
}

void ListEditor::rename()
{
    const OptionList* list = m_draft.list();
    const std::string name = m_name->text().trimmed().toStdString();
    if (!list || name == list->name)
        return;
    Questionnaire all = m_draft.questionnaire();
    const auto trouble = guarded([&] { renameList(all, list->name, name); });
    m_trouble->setText(trouble ? translate(*trouble) : QString());
    m_trouble->setVisible(trouble.has_value());
    if (!trouble)
        m_draft.change(std::move(all), tr("rename"));
}

void ListEditor::showOption(std::size_t option)
{
    SheetView& view = m_options->view();
    view.setCurrentIndex(view.sheet().index(int(option), 0));
    view.setFocus();
}

} // namespace quadrat::ui
