// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/section_editor.h"

#include "ui/questionnaire/condition_builder.h"
#include "ui/questionnaire/condition_edit.h"
#include "ui/questionnaire/form_review.h"
#include "ui/questionnaire/growing_text.h"
#include "ui/questionnaire/texts_edit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quadrat::ui {

SectionEditor::SectionEditor(Draft& draft, FormReview& review, QWidget* parent)
    : Panel(parent), m_draft(draft), m_review(review), m_name(new QLineEdit),
      m_title(new TextsEdit(TextsEdit::Heads::Shown)),
      m_condition(new ConditionEdit(ConditionEdit::Builder::Offered)),
      m_count(new ConditionEdit(ConditionEdit::Builder::None)), m_repeats(new QCheckBox),
      m_random(new QCheckBox), m_repeat(new QWidget), m_most(new QSpinBox)
{
    m_name->setObjectName("section-name");
    m_title->setObjectName("section-title");
    m_condition->setObjectName("section-show-if");
    m_count->setObjectName("repeat-count");
    m_repeats->setObjectName("repeats");
    m_most->setRange(1, int(mostInstances));
    m_most->setKeyboardTracking(false);
    m_most->setMaximumWidth(120);
    m_name->setMaximumWidth(240);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 12, 12);
    layout->setSpacing(4);
    addCaption(layout, m_title, [] { return tr("Title of the section"); });
    layout->addSpacing(8);
    addCaption(layout, m_name, [] { return tr("Name"); });
    layout->addSpacing(8);
    addCaption(layout, m_condition, [] { return tr("Asked only if"); });
    layout->addSpacing(8);
    layout->addWidget(m_random);
    layout->addWidget(m_repeats);
    auto* repeat = new QVBoxLayout(m_repeat);
    repeat->setContentsMargins(24, 4, 0, 0);
    repeat->setSpacing(4);
    addCaption(repeat, m_count,
               [] { return tr("How often: a question with a number, or a formula"); });
    addCaption(repeat, m_most, [] { return tr("Never more often than"); });
    layout->addWidget(m_repeat);
    layout->addStretch(1);
    say([this] {
        m_title->setName(tr("Title of the section"));
        m_condition->field()->setPlaceholderText(tr("always"));
        m_condition->field()->setAccessibleName(tr("Asked only if"));
        m_count->field()->setAccessibleName(
            tr("How often: a question with a number, or a formula"));
        m_random->setText(tr("Questions in random order"));
        m_repeats->setText(tr("Asked again for each of several (members of a household …)"));
    });
    connectParts();
    show();
}

void SectionEditor::connectParts()
{
    connect(m_title, &TextsEdit::edited, this, [this] {
        m_draft.changeSection([this](Section& section) { section.title = m_title->texts(); },
                              tr("word a title"), field::Title);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_draft.changeSection(
            [&](Section& section) { section.name = name.trimmed().toStdString(); }, tr("rename"),
            field::Name);
    });
    connect(m_condition, &ConditionEdit::edited, this, [this] {
        m_draft.changeSection(
            [this](Section& section) { section.showIf = m_condition->condition(); },
            tr("change a condition"), field::Condition);
    });
    connect(m_random, &QCheckBox::clicked, this, [this](bool checked) {
        m_draft.changeSection(
            [&](Section& section) { section.order = checked ? Order::Random : Order::AsWritten; },
            tr("change the order"));
    });
    connect(m_repeats, &QCheckBox::clicked, this, [this](bool checked) {
        m_draft.changeSection(
            [&](Section& section) {
                section.repeat = checked ? std::optional(Repeat()) : std::nullopt;
            },
            tr("repeat a section"));
    });
    connect(m_count, &ConditionEdit::edited, this, [this] {
        m_draft.changeSection(
            [this](Section& section) {
                if (section.repeat)
                    section.repeat->count = m_count->condition();
            },
            tr("repeat a section"), field::Count);
    });
    connect(m_most, &QSpinBox::valueChanged, this, [this](int most) {
        m_draft.changeSection(
            [&](Section& section) {
                if (section.repeat)
                    section.repeat->most = std::size_t(most);
            },
            tr("repeat a section"), field::Limits);
    });
    m_condition->offer(new ConditionBuilder(m_draft, ConditionBuilder::Reads::Before, this));
    connect(&m_draft, &Draft::changed, this, &SectionEditor::show);
    connect(&m_draft, &Draft::chosenChanged, this, &SectionEditor::show);
    connect(&m_review, &FormReview::reviewed, this, &SectionEditor::showProblems);
}

void SectionEditor::show()
{
    if (m_draft.chosen().part != Chosen::Part::Section || !m_draft.section())
        return;
    const Section& section = *m_draft.section();
    const bool canWrite = m_draft.canWrite();
    m_title->setLanguages(m_draft.languages());
    m_title->setEditable(canWrite);
    m_title->setTexts(section.title);
    if (const QString name = QString::fromStdString(section.name); m_name->text() != name)
        m_name->setText(name);
    m_name->setReadOnly(!canWrite);
    m_condition->setCondition(section.showIf);
    m_condition->setEditable(canWrite);
    m_random->setChecked(section.order == Order::Random);
    m_repeats->setChecked(section.repeat.has_value());
    m_repeat->setVisible(section.repeat.has_value());
    if (section.repeat) {
        m_count->setCondition(section.repeat->count);
        const QSignalBlocker quiet(m_most);
        m_most->setValue(int(section.repeat->most));
    }
    m_count->setEditable(canWrite);
    for (QWidget* each : std::initializer_list<QWidget*>{m_random, m_repeats, m_most})
        each->setEnabled(canWrite);
    showProblems();
}

void SectionEditor::showProblems()
{
    const Chosen& chosen = m_draft.chosen();
    if (chosen.part != Chosen::Part::Section || m_review.isRunning())
        return;
    QuestionnairePlace place{.part = QuestionnairePlace::Part::SectionShowIf,
                             .section = chosen.section};
    m_condition->setTrouble(m_review.problemOf(place));
    place.part = QuestionnairePlace::Part::RepeatCount;
    m_count->setTrouble(m_review.problemOf(place));
}

void SectionEditor::showPart(QuestionnairePlace::Part part)
{
    if (part == QuestionnairePlace::Part::SectionShowIf)
        m_condition->setFocus();
    else if (part == QuestionnairePlace::Part::RepeatCount)
        m_count->setFocus();
    else
        m_title->field(0)->setFocus();
}

} // namespace quadrat::ui
