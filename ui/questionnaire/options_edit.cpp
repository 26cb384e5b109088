// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/options_edit.h"

#include "ui/questionnaire/option_list_edit.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace quadrat::ui {

namespace {

std::optional<std::size_t> placeOf(const Questionnaire& all, const std::string& list)
{
    const auto found = std::ranges::find(all.lists, list, &OptionList::name);
    return found == all.lists.end() ? std::nullopt
                                    : std::optional(std::size_t(found - all.lists.begin()));
}

bool isCascade(const QuestionKind& kind)
{
    return std::visit(
        [](const auto& own) {
            if constexpr (requires { own.within; })
                return !own.within.empty();
            return false;
        },
        kind);
}

bool holdsOnlyMissing(const OptionList& list)
{
    return !list.options.empty() && std::ranges::none_of(list.options, [](const Option& option) {
        return option.missing == Missing::None;
    });
}

QVBoxLayout* column(QWidget* part)
{
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

OptionsEdit::OptionsEdit(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_itemsPart(new QWidget), m_items(new SheetView),
      m_list(narrowCombo()), m_besides(narrowCombo()), m_listLabel(new QLabel),
      m_besidesLabel(new QLabel), m_users(new QLabel), m_copy(new QPushButton),
      m_options(new OptionListEdit(draft)), m_optionsPart(new QWidget), m_besidesPart(new QWidget)
{
    m_items->setObjectName("items");
    m_list->setObjectName("list");
    m_besides->setObjectName("besides");
    m_copy->setObjectName("own-copy");
    m_users->setObjectName("list-users");
    m_users->setProperty("part", "caption");
    m_copy->setProperty("link", true);
    auto* items = column(m_itemsPart);
    addCaption(items, m_items, [] { return tr("Items"); });

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_listLabel);
    line->addWidget(m_list, 1);
    line->addWidget(m_users);
    line->addWidget(m_copy);
    auto* options = column(m_optionsPart);
    options->addLayout(line);
    options->addWidget(m_options);
    auto* besides = new QHBoxLayout(m_besidesPart);
    besides->setContentsMargins(0, 0, 0, 0);
    besides->setSpacing(8);
    besides->addWidget(m_besidesLabel);
    besides->addWidget(m_besides, 1);
    auto* all = column(this);
    all->addWidget(m_itemsPart);
    all->addWidget(m_optionsPart);
    all->addWidget(m_besidesPart);

    connect(&m_items->sheet(), &SheetModel::edited, this, &OptionsEdit::takeItems);
    connect(m_options, &OptionListEdit::listAsked, this, &OptionsEdit::makeList);
    connect(m_copy, &QPushButton::clicked, this, &OptionsEdit::makeOwnCopy);
    connect(m_list, &QComboBox::activated, this, [this] {
        const std::string name = m_list->currentData().toString().toStdString();
        m_draft.changeQuestion([&](Question& question) { setListName(question.kind, name); },
                               tr("choose a list"));
    });
    connect(m_besides, &QComboBox::activated, this, [this] {
        const std::string name = m_besides->currentData().toString().toStdString();
        m_draft.changeQuestion([&](Question& question) { question.besides = name; },
                               tr("choose a list"));
    });
    say([this] {
        nameField(m_listLabel, m_list, tr("Options: list"));
        nameField(m_besidesLabel, m_besides, tr("Offered beside the answer"));
        m_besides->setToolTip(tr("A list of “don't know”, “refused” and the like"));
        m_copy->setText(tr("Make own copy"));
        m_copy->setToolTip(tr("Take these options as a list of this question alone, to change them "
                              "without changing the other questions"));
    });
}

void OptionsEdit::fillLists(const Question& question)
{
    const QSignalBlocker quiet(m_list), quietToo(m_besides);
    m_list->clear();
    m_besides->clear();
    m_besides->addItem(tr("nothing"), QString());
    for (const OptionList& list : m_draft.questionnaire().lists) {
        const QString name = QString::fromStdString(list.name);
        m_list->addItem(name, name);
        if (holdsOnlyMissing(list) || list.name == question.besides)
            m_besides->addItem(name, name);
    }
    const QString own = QString::fromStdString(listNameOf(question.kind));
    if (m_list->findData(own) < 0)
        m_list->insertItem(0, own.isEmpty() ? tr("(none yet)") : own, own);
    m_list->setCurrentIndex(m_list->findData(own));
    m_besides->setCurrentIndex(m_besides->findData(QString::fromStdString(question.besides)));
}

void OptionsEdit::show(const Question& question)
{
    const Questionnaire& all = m_draft.questionnaire();
    const auto* grid = std::get_if<Grid>(&question.kind);
    m_itemsPart->setVisible(grid != nullptr);
    if (grid) {
        const auto languages = m_draft.languages();
        QList<int> wide;
        for (int k = 1; k <= int(languages.size()); ++k)
            wide << k;
        m_items->setWide(wide);
        m_items->sheet().setColumns(itemColumns(languages));
        m_items->sheet().setEditable(m_draft.canWrite());
        m_items->sheet().setRows(itemRows(grid->items, languages));
    }
    m_optionsPart->setVisible(hasList(question.kind));
    fillLists(question);
    const auto list = placeOf(all, listNameOf(question.kind));
    if (hasList(question.kind))
        m_options->show(list, isCascade(question.kind) ? Cascade::Yes : Cascade::No);
    const std::size_t users = list ? usersOf(all, all.lists[*list].name).size() : 0;
    m_users->setText(tr("used by %n question(s)", nullptr, int(users)));
    m_users->setVisible(users > 1);
    m_copy->setVisible(users > 1 && m_draft.canWrite());
    const bool isAsked = !std::holds_alternative<Note>(question.kind) &&
                         !std::holds_alternative<Calculation>(question.kind);
    m_besidesPart->setVisible(isAsked && (!question.besides.empty() || m_besides->count() > 1));
    m_list->setEnabled(m_draft.canWrite());
    m_besides->setEnabled(m_draft.canWrite());
}

void OptionsEdit::makeList(const std::vector<Option>& options)
{
    const Question* question = m_draft.question();
    if (!question)
        return;
    Questionnaire all = m_draft.questionnaire();
    const std::string wanted = listNameOf(question->kind);
    const std::string name = freeListName(all, wanted.empty() ? question->name : wanted);
    all.lists.push_back({name, options});
    const Chosen place = m_draft.chosen();
    setListName(all.sections[place.section].questions[place.question].kind, name);
    m_draft.change(std::move(all), tr("change options"));
}

void OptionsEdit::makeOwnCopy()
{
    const Question* question = m_draft.question();
    const OptionList* list = question ? listOf(m_draft.questionnaire(), *question) : nullptr;
    if (!list)
        return;
    Questionnaire all = m_draft.questionnaire();
    const std::string name = freeListName(all, question->name);
    const auto after = all.lists.begin() + (list - m_draft.questionnaire().lists.data()) + 1;
    all.lists.insert(after, {name, list->options});
    const Chosen place = m_draft.chosen();
    setListName(all.sections[place.section].questions[place.question].kind, name);
    m_draft.change(std::move(all), tr("make an own copy of the options"));
}

void OptionsEdit::takeItems()
{
    const auto languages = m_draft.languages();
    m_draft.changeQuestion(
        [&](Question& question) {
            if (auto* grid = std::get_if<Grid>(&question.kind))
                grid->items =
                    itemsOf(m_items->sheet().rows(), grid->items, languages, question.name);
        },
        tr("change items"));
    if (m_draft.question())
        show(*m_draft.question());
}

} // namespace quadrat::ui
