// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/kind_form.h"

#include "ui/questionnaire/condition_edit.h"
#include "ui/questionnaire/question_words.h"
#include "ui/questionnaire/texts_edit.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/written_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace quadrat::ui {

namespace {

/// Sets a field of a kind that has it.
template <typename Change>
void ofAny(QuestionKind& kind, Change change)
{
    std::visit(change, kind);
}

constexpr ValueKind dateKinds[] = {ValueKind::Date, ValueKind::Time, ValueKind::DateTime};

void setCount(QSpinBox* field, std::optional<std::size_t> count)
{
    const QSignalBlocker quiet(field);
    field->setValue(int(count.value_or(0)));
}

void setText(QLineEdit* field, const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (field->text() != shown)
        field->setText(shown);
}

} // namespace

KindForm::KindForm(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_form(optionForm())
{
    setLayout(m_form);
    m_within = add(narrowCombo(), [] { return tr("Options depend on"); });
    m_least = addCount([] { return tr("At least"); }, [] { return tr("no limit"); });
    m_most = addCount([] { return tr("At most"); }, [] { return tr("no limit"); });
    m_places = addCount([] { return tr("Places to rank"); }, [] { return tr("all"); });
    m_low = add(new WrittenField(WrittenField::Kind::Number), [] { return tr("Smallest"); });
    m_high = add(new WrittenField(WrittenField::Kind::Number), [] { return tr("Largest"); });
    m_decimals = addCount([] { return tr("Decimals"); }, [] { return tr("whole numbers"); });
    m_unit = add(new TextsEdit, [] { return tr("Unit"); });
    m_longest = addCount([] { return tr("Characters at most"); }, [] { return QString(); });
    m_severalLines = add(new QCheckBox, [] { return tr("Several lines"); });
    m_dateKind = add(narrowCombo(), [] { return tr("Asks for"); });
    m_earliest = add(new QLineEdit, [] { return tr("Earliest"); });
    m_latest = add(new QLineEdit, [] { return tr("Latest"); });
    m_lowWords = add(new TextsEdit, [] { return tr("Words at 0"); });
    m_highWords = add(new TextsEdit, [] { return tr("Words at 10"); });
    m_formula = add(new ConditionEdit(ConditionEdit::Builder::None), [] { return tr("Formula"); });
    m_random = add(new QCheckBox, [] { return tr("Random order"); });
    m_within->setObjectName("within");
    m_low->setObjectName("smallest");
    m_high->setObjectName("largest");
    m_random->setObjectName("random-order");
    m_formula->setObjectName("formula");
    m_decimals->setRange(0, 9);
    m_longest->setRange(1, 1'000'000);
    for (WrittenField* field : {m_low, m_high}) {
        field->setLimits(-std::numeric_limits<double>::infinity(),
                         std::numeric_limits<double>::infinity());
        field->setOptional(true);
    }
    say([this] {
        const QSignalBlocker quiet(m_dateKind);
        const int chosen = std::max(0, m_dateKind->currentIndex());
        m_dateKind->clear();
        m_dateKind->addItems({tr("a date"), tr("a time"), tr("a date and a time")});
        m_dateKind->setCurrentIndex(chosen);
        for (QLineEdit* field : {m_earliest, m_latest}) {
            field->setPlaceholderText(tr("no limit"));
            field->setToolTip(tr("2026-11-23, 14:05 or 2026-11-23 14:05; or: today"));
        }
        m_random->setToolTip(tr("Each case sees another order, the same whenever it comes back"));
    });
    connectFields();
    connectCounts();
}

template <typename Field>
Field* KindForm::add(Field* field, std::function<QString()> words)
{
    auto* label = new QLabel;
    m_form->addRow(label, field);
    say([label, field, words = std::move(words)] {
        nameField(label, field, words());
        if constexpr (std::is_same_v<Field, TextsEdit>)
            field->setName(words());
        if constexpr (std::is_same_v<Field, ConditionEdit>)
            field->focusProxy()->setAccessibleName(words());
    });
    return field;
}

QSpinBox* KindForm::addCount(std::function<QString()> words, std::function<QString()> none)
{
    auto* field = add(new QSpinBox, std::move(words));
    field->setRange(0, 1000);
    field->setKeyboardTracking(false);
    field->setGroupSeparatorShown(true);
    say([field, none = std::move(none)] { field->setSpecialValueText(none()); });
    return field;
}

template <typename Kind>
void KindForm::change(const std::function<void(Kind&)>& change, int field)
{
    m_draft.changeQuestion(
        [&](Question& question) {
            if (auto* kind = std::get_if<Kind>(&question.kind))
                change(*kind);
        },
        tr("change a question"), field);
}

void KindForm::connectFields()
{
    connect(m_within, &QComboBox::activated, this, [this] {
        const std::string name = m_within->currentData().toString().toStdString();
        m_draft.changeQuestion(
            [&](Question& question) {
                ofAny(question.kind, [&](auto& kind) {
                    if constexpr (requires { kind.within; })
                        kind.within = name;
                });
            },
            tr("change a question"));
    });
    connect(m_random, &QCheckBox::clicked, this, [this](bool checked) {
        m_draft.changeQuestion(
            [&](Question& question) {
                ofAny(question.kind, [&](auto& kind) {
                    if constexpr (requires { kind.order; })
                        kind.order = checked ? Order::Random : Order::AsWritten;
                });
            },
            tr("change the order"));
    });
    connect(m_low, &WrittenField::numberEdited, this, [this](std::optional<double> number) {
        change<NumberEntry>([&](NumberEntry& kind) { kind.least = number; }, field::Limits);
    });
    connect(m_high, &WrittenField::numberEdited, this, [this](std::optional<double> number) {
        change<NumberEntry>([&](NumberEntry& kind) { kind.most = number; }, field::Limits + 1);
    });
    connect(m_unit, &TextsEdit::edited, this, [this] {
        change<NumberEntry>([&](NumberEntry& kind) { kind.unit = m_unit->texts(); }, field::Unit);
    });
    connect(m_lowWords, &TextsEdit::edited, this, [this] {
        change<Recommendation>([&](Recommendation& kind) { kind.low = m_lowWords->texts(); },
                               field::Low);
    });
    connect(m_highWords, &TextsEdit::edited, this, [this] {
        change<Recommendation>([&](Recommendation& kind) { kind.high = m_highWords->texts(); },
                               field::High);
    });
    connect(m_severalLines, &QCheckBox::clicked, this, [this](bool checked) {
        change<TextEntry>([&](TextEntry& kind) { kind.severalLines = checked; }, -1);
    });
    connect(m_dateKind, &QComboBox::activated, this, [this](int entry) {
        change<DateEntry>([&](DateEntry& kind) { kind = {.kind = dateKinds[entry]}; }, -1);
    });
    connect(m_earliest, &QLineEdit::textEdited, this, [this](const QString& text) {
        change<DateEntry>([&](DateEntry& kind) { kind.earliest = text.trimmed().toStdString(); },
                          field::Limits + 2);
    });
    connect(m_latest, &QLineEdit::textEdited, this, [this](const QString& text) {
        change<DateEntry>([&](DateEntry& kind) { kind.latest = text.trimmed().toStdString(); },
                          field::Limits + 3);
    });
    connect(m_formula, &ConditionEdit::edited, this, [this] {
        change<Calculation>([&](Calculation& kind) { kind.formula = m_formula->condition(); },
                            field::Formula);
    });
}

void KindForm::connectCounts()
{
    const auto limit = [](int count) {
        return count > 0 ? std::optional(std::size_t(count)) : std::nullopt;
    };
    connect(m_least, &QSpinBox::valueChanged, this, [this, limit](int count) {
        change<MultipleChoice>([&](MultipleChoice& kind) { kind.least = limit(count); },
                               field::Limits + 4);
    });
    connect(m_most, &QSpinBox::valueChanged, this, [this, limit](int count) {
        change<MultipleChoice>([&](MultipleChoice& kind) { kind.most = limit(count); },
                               field::Limits + 5);
    });
    connect(m_places, &QSpinBox::valueChanged, this, [this](int count) {
        change<Ranking>([&](Ranking& kind) { kind.places = std::size_t(count); },
                        field::Limits + 6);
    });
    connect(m_decimals, &QSpinBox::valueChanged, this, [this](int count) {
        change<NumberEntry>([&](NumberEntry& kind) { kind.decimals = std::size_t(count); },
                            field::Limits + 7);
    });
    connect(m_longest, &QSpinBox::valueChanged, this, [this](int count) {
        change<TextEntry>([&](TextEntry& kind) { kind.longest = std::size_t(count); },
                          field::Limits + 8);
    });
}

void KindForm::setVisibleFields(const QuestionKind& kind)
{
    const bool isNumber = std::holds_alternative<NumberEntry>(kind);
    const bool isText = std::holds_alternative<TextEntry>(kind);
    const bool isDate = std::holds_alternative<DateEntry>(kind);
    const bool isSeveral = std::holds_alternative<MultipleChoice>(kind);
    const bool endsAreNamed = std::holds_alternative<Recommendation>(kind);
    const bool hasOrder = std::visit(
        [](const auto& own) {
            return requires
            {
                own.order;
            };
        },
        kind);
    const bool hasWithin = std::visit(
        [](const auto& own) {
            return requires
            {
                own.within;
            };
        },
        kind);
    const auto see = [this](QWidget* field, bool visible) {
        m_form->setRowVisible(field, visible);
    };
    see(m_within, hasWithin);
    see(m_least, isSeveral);
    see(m_most, isSeveral);
    see(m_places, std::holds_alternative<Ranking>(kind));
    for (QWidget* field : std::initializer_list<QWidget*>{m_low, m_high, m_decimals, m_unit})
        see(field, isNumber);
    see(m_longest, isText);
    see(m_severalLines, isText);
    for (QWidget* field : std::initializer_list<QWidget*>{m_dateKind, m_earliest, m_latest})
        see(field, isDate);
    see(m_lowWords, endsAreNamed);
    see(m_highWords, endsAreNamed);
    see(m_formula, std::holds_alternative<Calculation>(kind));
    see(m_random, hasOrder);
}

void KindForm::showLimits(const QuestionKind& kind)
{
    if (const auto* several = std::get_if<MultipleChoice>(&kind)) {
        setCount(m_least, several->least);
        setCount(m_most, several->most);
    } else if (const auto* ranking = std::get_if<Ranking>(&kind)) {
        setCount(m_places, ranking->places);
    } else if (const auto* number = std::get_if<NumberEntry>(&kind)) {
        m_low->setNumber(number->least);
        m_high->setNumber(number->most);
        setCount(m_decimals, number->decimals);
        m_unit->setTexts(number->unit);
    } else if (const auto* text = std::get_if<TextEntry>(&kind)) {
        setCount(m_longest, text->longest);
        m_severalLines->setChecked(text->severalLines);
    } else if (const auto* date = std::get_if<DateEntry>(&kind)) {
        const auto* found = std::find(std::begin(dateKinds), std::end(dateKinds), date->kind);
        const QSignalBlocker quiet(m_dateKind);
        m_dateKind->setCurrentIndex(int(found - std::begin(dateKinds)));
        setText(m_earliest, date->earliest);
        setText(m_latest, date->latest);
    } else if (const auto* ends = std::get_if<Recommendation>(&kind)) {
        m_lowWords->setTexts(ends->low);
        m_highWords->setTexts(ends->high);
    } else if (const auto* calculation = std::get_if<Calculation>(&kind)) {
        m_formula->setCondition(calculation->formula);
    }
}

/// The earlier questions with one answer, which a cascade may follow.
void KindForm::showWithin(const Question& question)
{
    const QSignalBlocker quiet(m_within);
    m_within->clear();
    m_within->addItem(tr("no other question"), QString());
    QString within;
    std::visit(
        [&](const auto& kind) {
            if constexpr (requires { kind.within; })
                within = QString::fromStdString(kind.within);
        },
        question.kind);
    bool isBefore = true;
    for (const Section& section : m_draft.questionnaire().sections)
        for (const Question& other : section.questions) {
            isBefore = isBefore && &other != m_draft.question();
            if (isBefore && std::holds_alternative<SingleChoice>(other.kind))
                m_within->addItem(QString::fromStdString(other.name) + QStringLiteral(" · ") +
                                      oneLine(other.text.text, m_draft.language()).left(60),
                                  QString::fromStdString(other.name));
        }
    if (m_within->findData(within) < 0)
        m_within->addItem(within, within);
    m_within->setCurrentIndex(m_within->findData(within));
}

void KindForm::show(const Question& question)
{
    const auto languages = m_draft.languages();
    for (TextsEdit* texts : {m_unit, m_lowWords, m_highWords}) {
        texts->setLanguages(languages);
        texts->setEditable(m_draft.canWrite());
    }
    setVisibleFields(question.kind);
    showLimits(question.kind);
    showWithin(question);
    std::visit(
        [this](const auto& kind) {
            if constexpr (requires { kind.order; })
                m_random->setChecked(kind.order == Order::Random);
        },
        question.kind);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_within, m_dateKind, m_random, m_severalLines, m_least,
                                         m_most, m_places, m_decimals, m_longest})
        field->setEnabled(m_draft.canWrite());
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_low, m_high, m_earliest, m_latest})
        field->setReadOnly(!m_draft.canWrite());
    m_formula->setEditable(m_draft.canWrite());
}

} // namespace quadrat::ui
