// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/question_head.h"

#include "core/questionnaire/rename.h"
#include "ui/questionnaire/question_words.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace quadrat::ui {

QuestionHead::QuestionHead(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_kind(narrowCombo()), m_required(narrowCombo()),
      m_name(new QLineEdit), m_identifying(new QCheckBox), m_trouble(plainLabel({}, "wrong"))
{
    m_kind->setObjectName("kind");
    m_name->setObjectName("question-name");
    m_required->setObjectName("required");
    m_trouble->hide();
    auto* kindLabel = new QLabel;
    auto* nameLabel = new QLabel;
    auto* requiredLabel = new QLabel;
    auto* help = new HelpMark;
    auto* fields = new QGridLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(2);
    int column = 0;
    for (const auto& [label, edit, stretch] :
         {std::tuple<QLabel*, QWidget*, int>{kindLabel, m_kind, 3},
          {nameLabel, m_name, 2},
          {requiredLabel, m_required, 3}}) {
        label->setProperty("part", "caption");
        fields->addWidget(label, 0, column);
        fields->addWidget(edit, 1, column);
        fields->setColumnStretch(column++, stretch);
    }
    fields->addWidget(help, 1, column);
    fields->addWidget(m_trouble, 2, 0, 1, column + 1);
    fields->addWidget(m_identifying, 3, 0, 1, column + 1);
    connect(m_kind, &QComboBox::activated, this, &QuestionHead::takeKind);
    connect(m_name, &QLineEdit::editingFinished, this, &QuestionHead::takeName);
    connect(m_required, &QComboBox::activated, this, [this](int entry) {
        m_draft.changeQuestion([&](Question& question) { question.required = Required(entry); },
                               tr("require an answer"));
    });
    connect(m_identifying, &QCheckBox::clicked, this, [this](bool checked) {
        m_draft.changeQuestion([&](Question& question) { question.identifying = checked; },
                               tr("change a question"));
    });
    say([=, this] {
        nameField(kindLabel, m_kind, tr("Kind"));
        nameField(nameLabel, m_name, tr("Name"));
        nameField(requiredLabel, m_required, tr("Answer"));
        m_name->setToolTip(tr("Of the variable in the data; conditions speak of it by this name"));
        const QSignalBlocker quiet(m_kind), quietToo(m_required);
        const int kind = m_kind->currentIndex(), required = m_required->currentIndex();
        m_kind->clear();
        for (std::size_t k = 0; k < kindCount; ++k)
            m_kind->addItem(kindIcon(k), kindName(k));
        m_kind->setCurrentIndex(kind);
        m_required->clear();
        m_required->addItems({tr("may be left out"), tr("asked for once more"), tr("required")});
        m_required->setCurrentIndex(required);
        m_identifying->setText(tr("Asks who somebody is"));
        m_identifying->setToolTip(
            tr("A name, address or number: kept apart from the answers, never "
               "beside them"));
        help->setTerm(tr("Answer"),
                      tr("“Asked for once more”: who leaves it empty is asked again, and may then "
                         "go on. Require an answer only where nothing can follow without it: "
                         "people who are forced give any answer."));
    });
}

void QuestionHead::show(const Question& question)
{
    m_kind->setCurrentIndex(int(question.kind.index()));
    m_required->setCurrentIndex(int(question.required));
    const QString name = QString::fromStdString(question.name);
    if (!m_name->hasFocus() || !m_name->isModified() || !m_trouble->isVisibleTo(this)) {
        m_name->setText(name);
        m_trouble->hide();
    }
    m_identifying->setChecked(question.identifying);
    const bool isAsked = !std::holds_alternative<Note>(question.kind) &&
                         !std::holds_alternative<Calculation>(question.kind);
    m_required->setEnabled(isAsked && m_draft.canWrite());
    m_identifying->setVisible(isAsked && !hasList(question.kind));
    m_kind->setEnabled(m_draft.canWrite());
    m_identifying->setEnabled(m_draft.canWrite());
    m_name->setReadOnly(!m_draft.canWrite());
}

void QuestionHead::takeKind()
{
    const auto kind = std::size_t(m_kind->currentIndex());
    m_draft.changeQuestion(
        [&](Question& question) {
            if (question.kind.index() == kind)
                return;
            question.kind = kindAt(kind, question.kind);
            if (auto* grid = std::get_if<Grid>(&question.kind); grid && grid->items.empty())
                grid->items = {{question.name + "_1", {}}, {question.name + "_2", {}}};
        },
        tr("change the kind of a question"));
}

void QuestionHead::takeName()
{
    const Question* question = m_draft.question();
    const std::string name = m_name->text().trimmed().toStdString();
    m_name->setModified(false);
    if (!question || name == question->name)
        return;
    Questionnaire all = m_draft.questionnaire();
    const auto trouble = guarded([&] { renameField(all, question->name, name); });
    m_trouble->setText(trouble ? translate(*trouble) : QString());
    m_trouble->setVisible(trouble.has_value());
    if (!trouble)
        m_draft.change(std::move(all), tr("rename"));
}

} // namespace quadrat::ui
