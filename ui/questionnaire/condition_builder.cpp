// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/condition_builder.h"

#include "core/base/number.h"
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
#include <QScreen>

#include <algorithm>

namespace quadrat::ui {

namespace {

using Sign = AnswerComparison::Sign;
using Value = AnswerComparison::Value;

bool isNumberCode(const std::string& code)
{
    return !code.empty() && (code == "0" || code.front() != '0') &&
           std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

/// Codes are compared as numbers where all of them are, else letter by letter.
bool hasNumberCodes(const std::vector<const Option*>& options)
{
    return std::ranges::all_of(options,
                               [](const Option* option) { return isNumberCode(option->code); });
}

bool isOfCode(const Value& value, const std::string& code)
{
    const auto* number = std::get_if<double>(&value);
    return number ? writeNumber(*number) == code : std::get<std::string>(value) == code;
}

bool comparesNumber(FieldType type, Sign sign)
{
    const bool isNumber = type == FieldType::Number || type == FieldType::Calculated;
    return (isNumber && takesValue(sign)) || (sign >= Sign::AtLeast && sign <= Sign::LessThan);
}

bool comparesOptions(FieldType type, Sign sign)
{
    return (type == FieldType::Choice || type == FieldType::Choices) && takesSeveralValues(sign);
}

/// What can be asked of an answer, the usual first.
std::vector<Sign> signsFor(FieldType type, const std::vector<const Option*>& options)
{
    const std::vector<Sign> sizes{Sign::AtLeast, Sign::AtMost, Sign::MoreThan, Sign::LessThan};
    std::vector<Sign> signs;
    switch (type) {
    case FieldType::Choice:
        signs = {Sign::Is, Sign::IsNot};
        if (options.size() > 2 && hasNumberCodes(options))
            signs.insert(signs.end(), sizes.begin(), sizes.end());
        break;
    case FieldType::Choices:
        signs = {Sign::Chosen, Sign::NotChosen};
        break;
    case FieldType::Number:
    case FieldType::Calculated:
        signs = {Sign::Is, Sign::IsNot};
        signs.insert(signs.end(), sizes.begin(), sizes.end());
        break;
    case FieldType::Text:
        signs = {Sign::Contains, Sign::ContainsNot};
        break;
    default:
        break;
    }
    signs.push_back(Sign::Answered);
    signs.push_back(Sign::NotAnswered);
    return signs;
}

QString signWords(Sign sign, FieldType type)
{
    const bool isChoice = type == FieldType::Choice;
    switch (sign) {
    case Sign::Is:
        return isChoice ? ConditionBuilder::tr("is one of") : ConditionBuilder::tr("is");
    case Sign::IsNot:
        return isChoice ? ConditionBuilder::tr("is none of") : ConditionBuilder::tr("is not");
    case Sign::AtLeast:
        return ConditionBuilder::tr("is at least");
    case Sign::AtMost:
        return ConditionBuilder::tr("is at most");
    case Sign::MoreThan:
        return ConditionBuilder::tr("is more than");
    case Sign::LessThan:
        return ConditionBuilder::tr("is less than");
    case Sign::Chosen:
        return ConditionBuilder::tr("has one of");
    case Sign::NotChosen:
        return ConditionBuilder::tr("has none of");
    case Sign::Contains:
        return ConditionBuilder::tr("contains the words");
    case Sign::ContainsNot:
        return ConditionBuilder::tr("does not contain");
    case Sign::Answered:
        return ConditionBuilder::tr("is given");
    case Sign::NotAnswered:
        break;
    }
    return ConditionBuilder::tr("is not given");
}

bool isWhole(const AnswerComparison& comparison)
{
    return !comparison.name.empty() && (!takesValue(comparison.sign) || !comparison.values.empty());
}

} // namespace

ConditionBuilder::ConditionBuilder(Draft& draft, Reads reads, QWidget* parent)
    : Panel(parent, Qt::Popup), m_draft(draft), m_reads(reads), m_rich(new QLabel),
      m_rows(new QListWidget), m_joining(narrowCombo()), m_question(narrowCombo()),
      m_comparison(narrowCombo()), m_options(new QListWidget), m_value(new QLineEdit),
      m_add(new QPushButton), m_takeAway(new QPushButton), m_set(new QPushButton),
      m_and(new QPushButton), m_or(new QPushButton)
{
    setObjectName("condition-builder");
    setProperty("part", "card");
    setAttribute(Qt::WA_StyledBackground);
    m_rich->setProperty("part", "caption");
    m_rich->setWordWrap(true);
    m_options->setFixedHeight(160);
    m_value->setObjectName("value");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_rich);
    layout->addWidget(buildRows());
    addCaption(layout, m_question, [] { return tr("Question"); });
    addCaption(layout, m_comparison, [] { return tr("Its answer"); });
    layout->addWidget(m_options);
    layout->addWidget(m_value);
    m_add->setObjectName("add-comparison");
    m_takeAway->setObjectName("take-away");
    m_set->setObjectName("use-condition");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    for (QPushButton* button : {m_or, m_and, m_set})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    setFixedWidth(440);
    m_set->setProperty("main", true);
    connectParts();
    say([this] {
        m_rich->setText(tr("The condition that stands says more than can be chosen here: it is "
                           "edited as text. What is chosen below may be joined to it."));
        m_options->setAccessibleName(tr("Options"));
        m_rows->setAccessibleName(tr("Comparisons"));
        m_joining->setAccessibleName(tr("How many of them must hold"));
        const QStringList joinings{tr("All of these hold"), tr("At least one of these holds")};
        for (int k = 0; k < m_joining->count(); ++k)
            m_joining->setItemText(k, joinings.at(k));
        m_add->setText(tr("Another one"));
        m_takeAway->setText(tr("Take away"));
        m_and->setText(tr("And this"));
        m_or->setText(tr("Or this"));
    });
}

QWidget* ConditionBuilder::buildRows()
{
    m_several = new QWidget;
    m_joining->addItems({QString(), QString()});
    m_joining->setObjectName("joining");
    m_rows->setObjectName("comparisons");
    m_rows->setFixedHeight(84);
    auto* top = new QHBoxLayout;
    top->addWidget(m_joining, 1);
    top->addWidget(m_takeAway);
    auto* layout = new QVBoxLayout(m_several);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_rows);
    return m_several;
}

void ConditionBuilder::connectParts()
{
    connect(m_question, &QComboBox::activated, this, [this] {
        fillComparisons();
        fillOptions();
        follow();
    });
    connect(m_comparison, &QComboBox::activated, this, &ConditionBuilder::follow);
    connect(m_options, &QListWidget::itemChanged, this, &ConditionBuilder::follow);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionBuilder::follow);
    connect(m_joining, &QComboBox::activated, this, [this](int entry) {
        m_condition.joining = SimpleCondition::Joining(entry);
        follow();
    });
    connect(m_rows, &QListWidget::currentRowChanged, this, &ConditionBuilder::showRow);
    connect(m_add, &QPushButton::clicked, this, &ConditionBuilder::add);
    connect(m_takeAway, &QPushButton::clicked, this, &ConditionBuilder::takeAway);
    connect(m_set, &QPushButton::clicked, this, [this] { finish(nullptr); });
    connect(m_and, &QPushButton::clicked, this, [this] { finish(" and "); });
    connect(m_or, &QPushButton::clicked, this, [this] { finish(" or "); });
}

void ConditionBuilder::open(const QPoint& under, const std::string& former)
{
    fillQuestions();
    takeApart(former);
    adjustSize();
    // Whole on the screen, also under a field that stands low.
    const QRect room = screen()->availableGeometry();
    const QPoint corner = under - QPoint(width(), 0);
    move(std::max(room.left(), corner.x()),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_question->setFocus();
}

/// Fields whose answer is known before what is chosen, or all.
void ConditionBuilder::fillQuestions()
{
    const Questionnaire& all = m_draft.questionnaire();
    const Chosen& chosen = m_draft.chosen();
    const bool isQuestion = chosen.part == Chosen::Part::Question;
    m_fields.clear();
    m_question->clear();
    int usual = -1; // the question itself for a check, else the one just before
    for (Field& field : fieldsOf(all)) {
        const bool isOwn = field.section == chosen.section;
        const bool isHere = isQuestion && isOwn && field.question == chosen.question;
        const bool isBefore = field.section < chosen.section ||
                              (isQuestion && isOwn && field.question < chosen.question);
        // In a section that repeats, the bare name is that of the same time.
        if (!(isBefore || m_reads == Reads::All) || !field.option.empty() || field.instance > 1 ||
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
        if (m_reads == Reads::Before || isHere)
            usual = m_question->count() - 1;
        m_fields.push_back(std::move(field));
    }
    m_question->setCurrentIndex(usual);
}

/// Shows the comparisons of the condition that stands, if they can be shown.
void ConditionBuilder::takeApart(const std::string& former)
{
    m_former = former;
    auto found = simpleConditionIn(former);
    if (found && !std::ranges::all_of(found->comparisons,
                                      [this](const auto& each) { return canShow(each); }))
        found.reset();
    m_isRich = !found && !former.empty();
    m_condition = found.value_or(SimpleCondition());
    m_joining->setCurrentIndex(int(m_condition.joining));
    const QSignalBlocker quiet(m_rows);
    m_rows->clear();
    if (m_condition.comparisons.empty())
        m_condition.comparisons.emplace_back();
    for (const AnswerComparison& comparison : m_condition.comparisons)
        m_rows->addItem(inWords(comparison));
    m_rows->setCurrentRow(0);
    showRow(0);
}

bool ConditionBuilder::canShow(const AnswerComparison& comparison) const
{
    const auto field = std::ranges::find(m_fields, comparison.name, &Field::name);
    if (field == m_fields.end())
        return false;
    const auto options =
        optionsOf(m_draft.questionnaire(), questionOf(m_draft.questionnaire(), *field));
    const auto signs = signsFor(field->type, options);
    if (std::ranges::find(signs, comparison.sign) == signs.end())
        return false;
    if (comparesOptions(field->type, comparison.sign))
        return std::ranges::all_of(comparison.values, [&](const Value& value) {
            return std::ranges::any_of(
                options, [&](const Option* option) { return isOfCode(value, option->code); });
        });
    if (comparesNumber(field->type, comparison.sign))
        return comparison.values.size() == 1 &&
               std::holds_alternative<double>(comparison.values.front());
    return std::ranges::all_of(comparison.values, [](const Value& value) {
        return std::holds_alternative<std::string>(value);
    });
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

/// Puts one comparison into the fields below the list.
void ConditionBuilder::showRow(int row)
{
    if (row < 0 || row >= int(m_condition.comparisons.size()))
        return;
    const AnswerComparison shown = m_condition.comparisons[std::size_t(row)];
    m_isShowing = true;
    const auto field = std::ranges::find(m_fields, shown.name, &Field::name);
    if (field != m_fields.end())
        m_question->setCurrentIndex(int(field - m_fields.begin()));
    fillComparisons();
    fillOptions();
    if (!shown.name.empty())
        m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(int(shown.sign))));
    for (int k = 0; k < m_options->count(); ++k) {
        const std::string code = m_options->item(k)->data(Qt::UserRole).toString().toStdString();
        const bool isIn = std::ranges::any_of(
            shown.values, [&](const Value& value) { return isOfCode(value, code); });
        m_options->item(k)->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
    m_value->clear();
    if (shown.values.size() == 1) {
        const auto* number = std::get_if<double>(&shown.values.front());
        QString text = number ? QString::fromStdString(writeNumber(*number))
                              : QString::fromStdString(std::get<std::string>(shown.values.front()));
        if (number && decimalSignOf(currentLanguage()) == DecimalSign::Comma)
            text.replace(QLatin1Char('.'), QLatin1Char(','));
        m_value->setText(text);
    }
    m_isShowing = false;
    follow();
}

void ConditionBuilder::fillComparisons()
{
    m_comparison->clear();
    if (const Question* question = chosenQuestion())
        for (const Sign sign :
             signsFor(chosenField()->type, optionsOf(m_draft.questionnaire(), *question)))
            m_comparison->addItem(signWords(sign, chosenField()->type), int(sign));
}

void ConditionBuilder::fillOptions()
{
    const QSignalBlocker quiet(m_options);
    m_options->clear();
    const Question* question = chosenQuestion();
    if (!question)
        return;
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

/// What is chosen in the fields is the comparison of the row that is shown.
void ConditionBuilder::follow()
{
    if (m_isShowing)
        return;
    const Field* field = chosenField();
    const Sign sign = Sign(m_comparison->currentData().toInt());
    const bool isNumber = field && comparesNumber(field->type, sign);
    m_options->setVisible(field && comparesOptions(field->type, sign));
    m_value->setVisible(field && takesValue(sign) && !comparesOptions(field->type, sign));
    m_value->setPlaceholderText(isNumber ? tr("Number") : tr("Words"));
    m_value->setAccessibleName(m_value->placeholderText());
    const int row = std::max(0, m_rows->currentRow());
    m_condition.comparisons[std::size_t(row)] = comparisonNow();
    m_rows->item(row)->setText(inWords(m_condition.comparisons[std::size_t(row)]));

    const bool isReady = !condition().empty();
    m_rich->setVisible(m_isRich);
    m_several->setVisible(!m_isRich && m_condition.comparisons.size() > 1);
    m_add->setVisible(!m_isRich);
    m_add->setEnabled(isReady);
    m_set->setText(m_isRich ? tr("In its place") : tr("Use this"));
    m_set->setEnabled(isReady);
    for (QPushButton* button : {m_and, m_or}) {
        button->setVisible(m_isRich);
        button->setEnabled(isReady);
    }
    adjustSize();
}

AnswerComparison ConditionBuilder::comparisonNow() const
{
    const Field* field = chosenField();
    if (!field)
        return {};
    AnswerComparison now{field->name, Sign(m_comparison->currentData().toInt())};
    if (comparesOptions(field->type, now.sign)) {
        const bool areNumbers =
            field->type == FieldType::Choice &&
            hasNumberCodes(optionsOf(m_draft.questionnaire(), *chosenQuestion()));
        for (int row = 0; row < m_options->count(); ++row) {
            const QListWidgetItem& item = *m_options->item(row);
            const QString code = item.data(Qt::UserRole).toString();
            if (item.checkState() == Qt::Checked)
                now.values.push_back(areNumbers ? Value(code.toDouble())
                                                : Value(code.toStdString()));
        }
    } else if (comparesNumber(field->type, now.sign)) {
        if (const auto number = readWritten(m_value->text(), decimalSignOf(currentLanguage())))
            now.values.emplace_back(*number);
    } else if (takesValue(now.sign) && !m_value->text().trimmed().isEmpty()) {
        now.values.emplace_back(m_value->text().trimmed().toStdString());
    }
    return now;
}

/// "q1 is one of: Yes, No".
QString ConditionBuilder::inWords(const AnswerComparison& comparison) const
{
    const auto field = std::ranges::find(m_fields, comparison.name, &Field::name);
    if (field == m_fields.end())
        return QStringLiteral("…");
    QStringList values;
    const Questionnaire& all = m_draft.questionnaire();
    for (const Value& value : comparison.values) {
        const auto* number = std::get_if<double>(&value);
        QString text =
            QString::fromStdString(number ? writeNumber(*number) : std::get<std::string>(value));
        if (comparesOptions(field->type, comparison.sign))
            for (const Option* option : optionsOf(all, questionOf(all, *field)))
                if (isOfCode(value, option->code))
                    text = oneLine(option->label, m_draft.language());
        values.push_back(text);
    }
    QString words = QString::fromStdString(comparison.name) + QLatin1Char(' ') +
                    signWords(comparison.sign, field->type);
    if (takesValue(comparison.sign))
        words += QLatin1Char(' ') +
                 (values.isEmpty() ? QStringLiteral("…") : values.join(QStringLiteral(", ")));
    return words;
}

void ConditionBuilder::add()
{
    m_condition.comparisons.emplace_back();
    m_rows->addItem(QString());
    m_rows->setCurrentRow(m_rows->count() - 1);
    m_question->setFocus();
}

void ConditionBuilder::takeAway()
{
    const int row = m_rows->currentRow();
    m_condition.comparisons.erase(m_condition.comparisons.begin() + row);
    {
        const QSignalBlocker quiet(m_rows);
        delete m_rows->takeItem(row);
    }
    showRow(m_rows->currentRow());
}

std::string ConditionBuilder::condition() const
{
    return std::ranges::all_of(m_condition.comparisons, isWhole) ? written(m_condition)
                                                                 : std::string();
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
