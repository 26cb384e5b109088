// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/condition_builder.h"

#include "core/expression/token.h"
#include "core/questionnaire/fields.h"
#include "ui/questionnaire/question_words.h"
#include "ui/text/written_number.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum Comparison { Is, IsNot, AtLeast, AtMost, Answered, NotAnswered };

/// A code as a condition writes it: a number as it is, anything else as text.
std::string literal(const std::string& code)
{
    const bool isNumber = !code.empty() && (code == "0" || code.front() != '0') &&
                          std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? code : "'" + code + "'";
}

std::string written(const std::string& name)
{
    return isPlainName(name) ? name : "`" + name + "`";
}

} // namespace

ConditionBuilder::ConditionBuilder(Draft& draft, QWidget* parent)
    : Panel(parent, Qt::Popup), m_draft(draft), m_question(narrowCombo()),
      m_comparison(narrowCombo()), m_options(new QListWidget), m_number(new QLineEdit),
      m_set(new QPushButton), m_and(new QPushButton), m_or(new QPushButton)
{
    setObjectName("condition-builder");
    setProperty("part", "card");
    setAttribute(Qt::WA_StyledBackground);
    m_options->setFixedHeight(160);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    addCaption(layout, m_question, [] { return tr("Question"); });
    addCaption(layout, m_comparison, [] { return tr("Its answer"); });
    layout->addWidget(m_options);
    layout->addWidget(m_number);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_or, m_and, m_set})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    setFixedWidth(420);
    m_set->setProperty("main", true);
    connect(m_question, &QComboBox::activated, this, &ConditionBuilder::fillValues);
    connect(m_comparison, &QComboBox::activated, this, &ConditionBuilder::follow);
    connect(m_options, &QListWidget::itemChanged, this, &ConditionBuilder::follow);
    connect(m_number, &QLineEdit::textChanged, this, &ConditionBuilder::follow);
    connect(m_set, &QPushButton::clicked, this, [this] { finish(nullptr); });
    connect(m_and, &QPushButton::clicked, this, [this] { finish(" and "); });
    connect(m_or, &QPushButton::clicked, this, [this] { finish(" or "); });
    say([this] {
        m_options->setAccessibleName(tr("Options"));
        m_number->setAccessibleName(tr("Number"));
        m_number->setPlaceholderText(tr("Number"));
        m_and->setText(tr("And this"));
        m_or->setText(tr("Or this"));
    });
}

void ConditionBuilder::open(const QPoint& under, const std::string& former)
{
    m_former = former;
    fillQuestions();
    fillValues();
    adjustSize();
    move(under - QPoint(width(), 0));
    show();
    m_question->setFocus();
}

/// Fields whose answer is known before what is chosen.
void ConditionBuilder::fillQuestions()
{
    const Questionnaire& all = m_draft.questionnaire();
    const Chosen& chosen = m_draft.chosen();
    const bool isQuestion = chosen.part == Chosen::Part::Question;
    m_fields.clear();
    m_question->clear();
    for (Field& field : fieldsOf(all)) {
        const bool isBefore =
            field.section < chosen.section ||
            (isQuestion && field.section == chosen.section && field.question < chosen.question);
        const bool isOwn = field.section == chosen.section;
        // In a section that repeats, the bare name is that of the same time.
        if (!isBefore || !field.option.empty() || field.instance > 1 ||
            (field.instance == 1 && !isOwn))
            continue;
        const Question& question = questionOf(all, field);
        if (field.item)
            field.name = std::get<Grid>(question.kind).items[*field.item].name;
        else
            field.name = question.name;
        const Texts& label = field.item ? std::get<Grid>(question.kind).items[*field.item].label
                                        : question.text.text;
        m_question->addItem(kindIcon(question.kind.index()),
                            QString::fromStdString(field.name) + QStringLiteral(" · ") +
                                oneLine(label, m_draft.language()));
        m_fields.push_back(std::move(field));
    }
    m_question->setCurrentIndex(m_question->count() - 1);
}

const Field* ConditionBuilder::chosenField() const
{
    const int row = m_question->currentIndex();
    return row >= 0 && row < int(m_fields.size()) ? &m_fields[std::size_t(row)] : nullptr;
}

const Question* ConditionBuilder::chosenQuestion() const
{
    const Field* field = chosenField();
    return field ? &questionOf(m_draft.questionnaire(), *field) : nullptr;
}

void ConditionBuilder::fillValues()
{
    const Question* question = chosenQuestion();
    m_comparison->clear();
    m_options->clear();
    m_number->clear();
    if (question) {
        const FieldType type = chosenField()->type;
        const bool isNumber = type == FieldType::Number || type == FieldType::Calculated;
        if (type == FieldType::Choice || type == FieldType::Choices) {
            m_comparison->addItem(tr("is one of"), Is);
            m_comparison->addItem(tr("is none of"), IsNot);
        } else if (isNumber) {
            m_comparison->addItem(tr("is"), Is);
            m_comparison->addItem(tr("is not"), IsNot);
            m_comparison->addItem(tr("is at least"), AtLeast);
            m_comparison->addItem(tr("is at most"), AtMost);
        }
        m_comparison->addItem(tr("is given"), Answered);
        m_comparison->addItem(tr("is not given"), NotAnswered);
        for (const Option* option : optionsOf(m_draft.questionnaire(), *question)) {
            auto* item =
                new QListWidgetItem(QString::fromStdString(option->code) + QStringLiteral("  ") +
                                    oneLine(option->label, m_draft.language()));
            item->setData(Qt::UserRole, QString::fromStdString(option->code));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Unchecked);
            m_options->addItem(item);
        }
    }
    follow();
}

void ConditionBuilder::follow()
{
    const Question* question = chosenQuestion();
    const int comparison = m_comparison->currentData().toInt();
    const bool comparesValue = comparison != Answered && comparison != NotAnswered;
    const FieldType type = question ? chosenField()->type : FieldType::Text;
    m_options->setVisible(comparesValue &&
                          (type == FieldType::Choice || type == FieldType::Choices));
    m_number->setVisible(comparesValue &&
                         (type == FieldType::Number || type == FieldType::Calculated));
    const bool isReady = !condition().empty();
    m_set->setText(m_former.empty() ? tr("Use this") : tr("In its place"));
    m_set->setEnabled(isReady);
    for (QPushButton* button : {m_and, m_or}) {
        button->setVisible(!m_former.empty());
        button->setEnabled(isReady);
    }
}

std::string ConditionBuilder::condition() const
{
    const Field* field = chosenField();
    if (!field)
        return {};
    const std::string name = written(field->name);
    const int comparison = m_comparison->currentData().toInt();
    if (comparison == Answered || comparison == NotAnswered)
        return (comparison == Answered ? "answered(" : "missing(") + name + ")";
    if (field->type == FieldType::Number || field->type == FieldType::Calculated) {
        const auto number = readWritten(m_number->text(), decimalSignOf(currentLanguage()));
        if (!number)
            return {};
        constexpr const char* signs[] = {" = ", " <> ", " >= ", " <= "};
        return name + signs[comparison] + QString::number(*number, 'g', 15).toStdString();
    }
    std::vector<std::string> codes;
    for (int row = 0; row < m_options->count(); ++row)
        if (m_options->item(row)->checkState() == Qt::Checked)
            codes.push_back(m_options->item(row)->data(Qt::UserRole).toString().toStdString());
    if (codes.empty())
        return {};
    std::string text;
    if (field->type == FieldType::Choices) {
        for (const std::string& code : codes)
            text += (text.empty() ? "selected(" : " or selected(") + name + ", '" + code + "')";
        const bool isSeveral = codes.size() > 1;
        if (comparison == IsNot)
            return "not (" + text + ")";
        return isSeveral ? "(" + text + ")" : text;
    }
    if (codes.size() == 1)
        return name + (comparison == Is ? " = " : " <> ") + literal(codes.front());
    for (const std::string& code : codes)
        text += (text.empty() ? "" : ", ") + literal(code);
    return name + (comparison == Is ? " in (" : " not in (") + text + ")";
}

void ConditionBuilder::finish(const char* joining)
{
    std::string made = condition();
    if (joining) {
        // "or" is weaker than "and": what was there is kept together.
        const bool needsBrackets =
            std::string_view(joining) == " and " && m_former.find(" or ") != std::string::npos;
        made = (needsBrackets ? "(" + m_former + ")" : m_former) + joining + made;
    }
    hide();
    emit built(made);
}

} // namespace quadrat::ui
