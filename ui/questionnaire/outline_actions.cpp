// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/outline_actions.h"

#include "core/forms/pasted_questionnaire.h"
#include "core/project/question_set_words.h"
#include "ui/questionnaire/library.h"
#include "ui/questionnaire/question_words.h"
#include "ui/tasks/guarded.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// Lists that no question uses any more, though one did before.
void dropOrphans(Questionnaire& all, const Questionnaire& former)
{
    std::erase_if(all.lists, [&](const OptionList& list) {
        return usersOf(all, list.name).empty() && !usersOf(former, list.name).empty();
    });
}

} // namespace

OutlineActions::OutlineActions(Draft& draft, QWidget* view, QObject* parent)
    : QObject(parent), m_draft(draft), m_view(view), m_kinds(new QMenu(view))
{
    using Self = OutlineActions;
    m_add = make(Qt::Key_Insert, "plus", &Self::addLike);
    m_rename = make({}, "", &Self::rename);
    m_duplicate = make(Qt::CTRL | Qt::Key_D, "", &Self::duplicate);
    m_cut = make(QKeySequence::Cut, "", &Self::cut);
    m_copy = make(QKeySequence::Copy, "copy", &Self::copy);
    m_paste = make(QKeySequence::Paste, "paste", &Self::paste);
    m_up = make(Qt::ALT | Qt::Key_Up, "move-up", &Self::up);
    m_down = make(Qt::ALT | Qt::Key_Down, "move-down", &Self::down);
    m_left = make(Qt::ALT | Qt::Key_Left, "", &Self::left);
    m_right = make(Qt::ALT | Qt::Key_Right, "", &Self::right);
    m_remove = make(QKeySequence::Delete, "trash", &Self::remove);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    for (std::size_t kind = 0; kind < kindCount; ++kind)
        connect(m_kinds->addAction(kindIcon(kind), QString()), &QAction::triggered, this,
                [this, kind] { add(kind); });
    m_kinds->addSeparator();
    m_newSection = m_kinds->addAction(icon("section"), QString(), this, &Self::addSection);
    m_newList = m_kinds->addAction(icon("list"), QString(), this, &Self::addList);

    connect(&m_draft, &Draft::changed, this, &Self::follow);
    connect(&m_draft, &Draft::chosenChanged, this, &Self::follow);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &Self::follow);
    m_view->installEventFilter(this);
    retranslate();
    follow();
}

QAction* OutlineActions::make(const QKeySequence& keys, const char* iconName,
                              void (OutlineActions::*act)())
{
    auto* action = new QAction(this);
    if (*iconName)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    return action;
}

void OutlineActions::follow()
{
    using Part = Chosen::Part;
    const bool canWrite = m_draft.canWrite();
    const Part part = m_draft.chosen().part;
    const bool isQuestion = part == Part::Question;
    for (QAction* action : {m_duplicate, m_cut, m_left, m_right})
        action->setEnabled(canWrite && isQuestion);
    for (QAction* action : {m_up, m_down})
        action->setEnabled(canWrite && (isQuestion || part == Part::Section));
    m_copy->setEnabled(isQuestion);
    m_add->setEnabled(canWrite);
    m_kinds->setEnabled(canWrite);
    m_paste->setEnabled(canWrite);
    m_remove->setEnabled(canWrite && part != Part::Questionnaire);
    m_rename->setEnabled(canWrite && part != Part::Questionnaire);
}

void OutlineActions::rename()
{
    emit renameAsked();
}

void OutlineActions::addLike()
{
    if (m_draft.chosen().part == Chosen::Part::List)
        addList();
    else
        add(m_draft.question() ? m_draft.question()->kind.index() : 0);
}

void OutlineActions::add(std::size_t kind)
{
    Question question{.name = nextQuestionName(m_draft.questionnaire()), .kind = kindAt(kind)};
    if (auto* grid = std::get_if<Grid>(&question.kind))
        grid->items = {{question.name + "_1", {}}, {question.name + "_2", {}}};
    QuestionSet set{{}, {}};
    if (hasList(question.kind)) {
        // Empty until its options are written; named for the question.
        const std::string list = freeListName(m_draft.questionnaire(), question.name);
        setListName(question.kind, list);
        set.lists.push_back({list, {}});
    }
    set.questions.push_back(std::move(question));
    insert(std::move(set), tr("add a question"));
    emit added();
}

void OutlineActions::addSection()
{
    Questionnaire all = m_draft.questionnaire();
    const Chosen chosen = m_draft.chosen();
    const bool isInOne = m_draft.section() != nullptr;
    const std::size_t place = isInOne ? chosen.section + 1 : all.sections.size();
    Section section;
    const auto isTaken = [&](const std::string& name) {
        return std::ranges::find(all.sections, name, &Section::name) != all.sections.end();
    };
    for (std::size_t number = all.sections.size() + 1; section.name.empty(); ++number)
        if (const std::string name = "s" + std::to_string(number); !isTaken(name))
            section.name = name;
    all.sections.insert(all.sections.begin() + std::ptrdiff_t(place), section);
    m_draft.change(std::move(all), tr("add a section"),
                   Chosen{.part = Chosen::Part::Section, .section = place});
    emit added();
}

void OutlineActions::addList()
{
    Questionnaire all = m_draft.questionnaire();
    all.lists.push_back({freeListName(all, "list"), {}});
    const std::size_t place = all.lists.size() - 1;
    m_draft.change(std::move(all), tr("add a list"),
                   Chosen{.part = Chosen::Part::List, .list = place});
    emit added();
}

void OutlineActions::remove()
{
    Questionnaire all = m_draft.questionnaire();
    const Chosen chosen = m_draft.chosen();
    if (chosen.part == Chosen::Part::Question) {
        const std::vector<QuestionPlace> selected = m_draft.selected();
        removeQuestions(all, selected);
        dropOrphans(all, m_draft.questionnaire());
        // The question that took the place of the first, else the one before it.
        QuestionPlace next = selected.front();
        const auto& left = all.sections[next.section].questions;
        next.question = left.empty() ? 0 : std::min(next.question, left.size() - 1);
        m_draft.change(std::move(all), tr("remove questions"),
                       Chosen{.part = m_draft.questionnaire().sections.empty()
                                          ? Chosen::Part::Questionnaire
                                          : Chosen::Part::Question,
                              .section = next.section,
                              .question = next.question});
    } else if (chosen.part == Chosen::Part::Section) {
        all.sections.erase(all.sections.begin() + std::ptrdiff_t(chosen.section));
        dropOrphans(all, m_draft.questionnaire());
        m_draft.change(std::move(all), tr("remove a section"), chosen);
    } else if (chosen.part == Chosen::Part::List) {
        const auto users = usersOf(all, all.lists[chosen.list].name).size();
        if (users > 0) {
            emit failed({QUADRAT_TEXT("core", "The list “%1” is used by %2 questions: give them "
                                              "another list first."),
                         {all.lists[chosen.list].name, std::int64_t(users)}});
            return;
        }
        all.lists.erase(all.lists.begin() + std::ptrdiff_t(chosen.list));
        m_draft.change(std::move(all), tr("remove a list"), chosen);
    }
}

void OutlineActions::duplicate()
{
    insert(questionsAt(m_draft.questionnaire(), m_draft.selected()), tr("duplicate questions"));
}

void OutlineActions::copy()
{
    const QuestionSet set = questionsAt(m_draft.questionnaire(), m_draft.selected());
    QApplication::clipboard()->setText(QString::fromStdString(writeQuestionSet(set)));
}

void OutlineActions::cut()
{
    copy();
    remove();
}

void OutlineActions::paste()
{
    const std::string text = QApplication::clipboard()->text().toStdString();
    QuestionSet set;
    std::vector<Issue> lost;
    const auto trouble = guarded([&] {
        if (isQuestionSet(text)) {
            set = readQuestionSet(text);
            return;
        }
        const ReadQuestionnaire read = readPastedQuestionnaire(text, m_draft.languages().front());
        set = allQuestions(read.questionnaire);
        lost = read.lost;
    });
    if (trouble)
        emit failed(*trouble);
    else if (set.questions.empty())
        emit failed({QUADRAT_TEXT("core", "There are no questions on the clipboard."), {}});
    else
        insert(std::move(set), tr("paste questions"));
    if (!lost.empty())
        emit failed({QUADRAT_TEXT("core", "%1 lines of the text were not understood; they stand as "
                                          "notes, to be looked at."),
                     {std::int64_t(lost.size())}});
}

void OutlineActions::insert(QuestionSet set, const QString& what)
{
    if (!m_draft.canWrite())
        return;
    Questionnaire all = m_draft.questionnaire();
    const auto places = insertQuestions(all, std::move(set), m_draft.placeToAdd());
    m_draft.change(std::move(all), what, places);
}

void OutlineActions::shift(Shift direction)
{
    Questionnaire all = m_draft.questionnaire();
    const Chosen chosen = m_draft.chosen();
    if (chosen.part == Chosen::Part::Question) {
        const auto places = shiftQuestions(all, m_draft.selected(), direction);
        m_draft.change(std::move(all), tr("move questions"), places);
    } else if (chosen.part == Chosen::Part::Section) {
        const bool isBack = direction == Shift::Up || direction == Shift::Left;
        if (isBack ? chosen.section == 0 : chosen.section + 1 >= all.sections.size())
            return;
        const std::size_t to = isBack ? chosen.section - 1 : chosen.section + 1;
        moveSection(all, chosen.section, to);
        m_draft.change(std::move(all), tr("move a section"),
                       Chosen{.part = Chosen::Part::Section, .section = to});
    }
}

void OutlineActions::retranslate()
{
    m_add->setText(tr("&Add after"));
    m_rename->setText(tr("Re&name") + QStringLiteral("\tF2"));
    m_duplicate->setText(tr("&Duplicate"));
    m_cut->setText(tr("Cu&t"));
    m_copy->setText(tr("&Copy"));
    m_paste->setText(tr("&Paste"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move d&own"));
    m_left->setText(tr("To the section &before"));
    m_right->setText(tr("To the section a&fter"));
    m_remove->setText(tr("&Remove"));
    m_newSection->setText(tr("Section"));
    m_newList->setText(tr("Option list"));
    for (std::size_t kind = 0; kind < kindCount; ++kind)
        m_kinds->actions().at(int(kind))->setText(kindName(kind));
}

bool OutlineActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace quadrat::ui
