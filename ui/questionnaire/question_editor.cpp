// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/question_editor.h"

#include "ui/questionnaire/condition_builder.h"
#include "ui/questionnaire/condition_edit.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/growing_text.h"
#include "ui/questionnaire/kind_form.h"
#include "ui/questionnaire/option_sheet.h"
#include "ui/questionnaire/options_edit.h"
#include "ui/questionnaire/question_head.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/questionnaire/wording_edit.h"
#include "ui/theme/icon.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace quadrat::ui {

namespace {

/// A wording with its caption, and the button for modes at the right of it.
void addWording(QVBoxLayout* layout, QLabel* caption, WordingEdit* edit)
{
    caption->setProperty("part", "caption");
    caption->setBuddy(edit->main());
    auto* line = new QHBoxLayout;
    line->addWidget(caption);
    line->addStretch();
    line->addWidget(edit->modeButton());
    layout->addLayout(line);
    layout->addWidget(edit);
}

} // namespace

QuestionEditor::QuestionEditor(Draft& draft, FormReview& review, QWidget* parent)
    : Panel(parent), m_draft(draft), m_review(review), m_head(new QuestionHead(draft)),
      m_text(new WordingEdit(TextsEdit::Heads::Shown)),
      m_instruction(new WordingEdit(TextsEdit::Heads::Hidden)), m_interviewer(new TextsEdit),
      m_options(new OptionsEdit(draft)), m_kind(new KindForm(draft)),
      m_condition(new ConditionEdit(ConditionEdit::Builder::Offered)), m_checks(new SheetView)
{
    m_text->setObjectName("wording");
    m_instruction->setObjectName("instruction");
    m_interviewer->setObjectName("interviewer");
    m_condition->setObjectName("show-if");
    m_checks->setObjectName("checks");
    m_text->setLines(2, 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 12, 12);
    layout->setSpacing(4);
    auto* textCaption = new QLabel;
    auto* instructionCaption = new QLabel;
    layout->addWidget(m_head);
    layout->addSpacing(8);
    addWording(layout, textCaption, m_text);
    layout->addSpacing(8);
    layout->addWidget(m_options);
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    addCaption(layout, m_condition, [] { return tr("Asked only if"); });
    layout->addSpacing(8);
    addWording(layout, instructionCaption, m_instruction);
    addCaption(layout, m_interviewer, [] { return tr("To the interviewer"); });
    layout->addSpacing(8);
    addChecks(layout);
    layout->addStretch(1);
    say([=, this] {
        textCaption->setText(tr("Wording"));
        m_text->setName(tr("Wording"));
        instructionCaption->setText(tr("Instruction to the respondent"));
        m_instruction->setName(tr("Instruction to the respondent"));
        m_interviewer->setName(tr("To the interviewer"));
        m_condition->field()->setAccessibleName(tr("Asked only if"));
        m_condition->field()->setPlaceholderText(tr("always"));
    });
    connectParts();
    show();
}

/// The checks, with a button that puts the condition of one together.
void QuestionEditor::addChecks(QVBoxLayout* layout)
{
    m_buildCheck = new QToolButton;
    m_buildCheck->setObjectName("build-check");
    m_buildCheck->setIcon(icon("condition"));
    auto* caption = new QLabel;
    caption->setProperty("part", "caption");
    auto* line = new QHBoxLayout;
    line->addWidget(caption);
    line->addStretch();
    line->addWidget(m_buildCheck);
    layout->addLayout(line);
    layout->addWidget(m_checks);
    m_checkBuilder = new ConditionBuilder(m_draft, ConditionBuilder::Reads::All, this);
    connect(m_buildCheck, &QToolButton::clicked, this, &QuestionEditor::buildCheck);
    connect(m_checkBuilder, &ConditionBuilder::built, this, [this](const std::string& condition) {
        SheetModel& checks = m_checks->sheet();
        checks.setData(checks.index(m_builtCheck, 0), QString::fromStdString(condition));
    });
    say([this, caption] {
        nameField(caption, m_checks, tr("Checks"));
        const QString words = tr("Put the condition of the chosen check together: what is right");
        m_buildCheck->setToolTip(words);
        m_buildCheck->setAccessibleName(words);
    });
}

/// Of the line that is chosen, else of a new one.
void QuestionEditor::buildCheck()
{
    const auto& rows = m_checks->sheet().rows();
    const int row = m_checks->currentIndex().row();
    m_builtCheck = row >= 0 ? row : int(rows.size());
    const std::string former =
        m_builtCheck < rows.size() ? rows[m_builtCheck].cells[0].trimmed().toStdString() : "";
    m_checkBuilder->open(m_buildCheck->mapToGlobal(m_buildCheck->rect().bottomRight()), former);
}

void QuestionEditor::connectParts()
{
    connect(m_text, &WordingEdit::edited, this, [this] {
        m_draft.changeQuestion([this](Question& question) { question.text = m_text->wording(); },
                               tr("word a question"), field::Wording);
    });
    connect(m_instruction, &WordingEdit::edited, this, [this] {
        m_draft.changeQuestion(
            [this](Question& question) { question.instruction = m_instruction->wording(); },
            tr("word an instruction"), field::Instruction);
    });
    connect(m_interviewer, &TextsEdit::edited, this, [this] {
        m_draft.changeQuestion(
            [this](Question& question) { question.interviewer = m_interviewer->texts(); },
            tr("word an instruction"), field::Interviewer);
    });
    connect(m_condition, &ConditionEdit::edited, this, [this] {
        m_draft.changeQuestion(
            [this](Question& question) { question.showIf = m_condition->condition(); },
            tr("change a condition"), field::Condition);
    });
    connect(&m_checks->sheet(), &SheetModel::edited, this, [this] {
        m_draft.changeQuestion(
            [this](Question& question) {
                question.checks =
                    checksOf(m_checks->sheet().rows(), question.checks, m_draft.languages());
            },
            tr("change a check"));
        show();
    });
    m_condition->offer(new ConditionBuilder(m_draft, ConditionBuilder::Reads::Before, this));
    connect(&m_draft, &Draft::changed, this, &QuestionEditor::show);
    connect(&m_draft, &Draft::chosenChanged, this, &QuestionEditor::show);
    connect(&m_review, &FormReview::reviewed, this, &QuestionEditor::showProblems);
}

void QuestionEditor::show()
{
    const Question* question = m_draft.question();
    if (!question)
        return;
    const auto languages = m_draft.languages();
    const bool canWrite = m_draft.canWrite();
    m_head->show(*question);
    for (WordingEdit* edit : {m_text, m_instruction}) {
        edit->setLanguages(languages);
        edit->setEditable(canWrite);
    }
    m_text->setWording(question->text);
    m_instruction->setWording(question->instruction);
    m_interviewer->setLanguages(languages);
    m_interviewer->setEditable(canWrite);
    m_interviewer->setTexts(question->interviewer);
    m_options->show(*question);
    m_kind->show(*question);
    m_condition->setCondition(question->showIf);
    m_condition->setEditable(canWrite);
    SheetModel& checks = m_checks->sheet();
    m_checks->setWide({0, 2});
    checks.setColumns(checkColumns(languages));
    checks.setEditable(canWrite);
    m_buildCheck->setEnabled(canWrite);
    checks.setRows(checkRows(question->checks, languages));
    showProblems();
}

void QuestionEditor::showProblems()
{
    const Chosen& chosen = m_draft.chosen();
    if (chosen.part != Chosen::Part::Question || m_review.isRunning())
        return;
    QuestionnairePlace place{.part = QuestionnairePlace::Part::ShowIf,
                             .section = chosen.section,
                             .question = chosen.question};
    m_condition->setTrouble(m_review.problemOf(place));
    m_condition->setWords(m_review.conditionInWords(chosen, m_draft.language()));
    place.part = QuestionnairePlace::Part::Formula;
    m_kind->formula()->setTrouble(m_review.problemOf(place));
}

void QuestionEditor::showPart(QuestionnairePlace::Part part)
{
    using Part = QuestionnairePlace::Part;
    switch (part) {
    case Part::Wording:
    case Part::Question:
        m_text->main()->field(0)->setFocus();
        break;
    case Part::Instruction:
        m_instruction->main()->field(0)->setFocus();
        break;
    case Part::Interviewer:
        m_interviewer->field(0)->setFocus();
        break;
    case Part::ShowIf:
        m_condition->setFocus();
        break;
    case Part::Formula:
        m_kind->formula()->setFocus();
        break;
    case Part::Check:
        m_checks->setFocus();
        break;
    default:
        m_options->setFocus();
        break;
    }
}

} // namespace quadrat::ui
