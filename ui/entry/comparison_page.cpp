// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/comparison_page.h"

#include "core/base/clock.h"
#include "core/questionnaire/fault_words.h"
#include "core/storage/lock_file.h"
#include "core/workflow/enter_answers.h"
#include "ui/entry/error_rates.h"
#include "ui/entry/form_keyer.h"
#include "ui/tasks/guarded.h"
#include "ui/text/moment.h"
#include "ui/text/translate.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum Column { Case, FieldName, First, Second, Decided, ColumnCount };

struct Loaded {
    std::vector<Keying> piles;
    std::int64_t keying = 0;
    std::vector<std::string> waiting;
    KeyingComparison comparison;
};

Loaded load(StudyFile& study, const Form& form, std::int64_t wanted)
{
    return study.use([&](ProjectFile& file) {
        Loaded loaded;
        for (Keying& keying : keyings(file.database()))
            if (!keying.closedAt && keying.mode == "paper")
                loaded.piles.push_back(std::move(keying));
        if (loaded.piles.empty())
            return loaded;
        const auto chosen = std::ranges::find(loaded.piles, wanted, &Keying::id);
        const Keying& keying = chosen == loaded.piles.end() ? loaded.piles.back() : *chosen;
        loaded.keying = keying.id;
        const std::vector<Entry> all = entries(file.database(), keying.id);
        const std::vector<EntryDecision> made = decisions(file.database(), keying.id);
        loaded.comparison = compareKeying(form, all, made);
        loaded.waiting = obstaclesTo(form, keying, all, made).notKeyed;
        return loaded;
    });
}

} // namespace

ComparisonPage::ComparisonPage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document), m_reading(this)
{
    setObjectName("comparison");
    m_empty = new EmptyPage;
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(buildWork());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);
    connect(&m_document, &Document::opened, this, [this] {
        m_keying = 0;
        reread();
    });
    connect(&m_document, &Document::questionnaireChanged, this, &ComparisonPage::reread);
    retranslate();
    reread();
}

QWidget* ComparisonPage::buildWork()
{
    m_choiceLabel = new QLabel;
    m_choice = narrowCombo();
    m_choice->setMinimumContentsLength(30);
    m_choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_waitingWords = plainLabel({}, "caption");
    m_waitingWords->setObjectName("waiting");
    auto* top = new QHBoxLayout;
    top->addWidget(m_choiceLabel);
    top->addWidget(m_choice);
    top->addWidget(m_waitingWords, 1);

    m_table = new QTableWidget(0, ColumnCount);
    showAsRecords(m_table);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setObjectName("differences");
    for (const int column : {First, Second, Decided})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_rates = new ErrorRates;
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_table, 1);
    column->addWidget(buildDecision());
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_rates);
    splitter->setSizes({680, 450});
    splitter->setStretchFactor(0, 1);

    auto* work = new QWidget;
    auto* all = new QVBoxLayout(work);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(splitter, 1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_keying = m_choice->currentData().toLongLong();
        reread();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ComparisonPage::showRow);
    return work;
}

QWidget* ComparisonPage::buildDecision()
{
    auto* box = new QWidget;
    box->setAttribute(Qt::WA_StyledBackground);
    box->setProperty("part", "words");
    m_question = plainLabel({}, "figure");
    m_question->setObjectName("wording");
    m_decided = plainLabel({}, "caption");
    m_first = new QPushButton;
    m_first->setObjectName("first");
    m_second = new QPushButton;
    m_second->setObjectName("second");
    m_other = new QPushButton;
    m_other->setObjectName("other");
    m_otherLine = new QLineEdit;
    m_otherLine->setObjectName("otherLine");
    m_first->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    m_second->setShortcut(QKeySequence(Qt::ALT | Qt::Key_2));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addWidget(m_otherLine, 1);
    buttons->addWidget(m_other);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_question);
    column->addLayout(buttons);
    column->addWidget(m_decided);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (const FieldDifference* one = difference())
            decide(QString::fromStdString(one->first));
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (const FieldDifference* one = difference())
            decide(QString::fromStdString(one->second));
    });
    const auto other = [this] {
        if (const FieldDifference* one = difference())
            decide(answerOfLine(*m_form, one->field, m_otherLine->text()));
    };
    connect(m_other, &QPushButton::clicked, this, other);
    connect(m_otherLine, &QLineEdit::returnPressed, this, other);
    return box;
}

QString ComparisonPage::title() const
{
    return tr("Comparison");
}

std::optional<Readiness> ComparisonPage::readiness() const
{
    if (m_comparison.undecided == 0)
        return {};
    return Readiness{Readiness::State::InWork,
                     tr("%n difference(s) between two keyings wait for a decision.", nullptr,
                        int(m_comparison.undecided))};
}

void ComparisonPage::reread()
{
    m_form = entryForm(m_document.project().questionnaire);
    const auto show = [this](Loaded loaded) {
        m_piles = std::move(loaded.piles);
        m_keying = loaded.keying;
        m_waiting = std::move(loaded.waiting);
        m_comparison = std::move(loaded.comparison);
        fill();
        emit readinessChanged();
        emit shown();
    };
    if (!m_document.isStudy()) {
        m_reading.cancel();
        show({});
        return;
    }
    m_reading.start([study = m_document.file(), form = m_form,
                     id = m_keying](const Progress&) { return load(*study, *form, id); },
                    show,
                    [this](const Message& reason) {
                        emit noticeRaised({translate(reason), {}, {}});
                    });
}

void ComparisonPage::fill()
{
    m_states->setCurrentIndex(m_comparison.cases.empty() && m_waiting.empty() ? 0 : 1);
    const QSignalBlocker quietChoice(m_choice);
    m_choice->clear();
    for (const Keying& keying : m_piles)
        m_choice->addItem(QString::fromStdString(keying.form) + QStringLiteral(" · ") +
                              momentText(keying.openedAt),
                          qlonglong(keying.id));
    m_choice->setCurrentIndex(m_choice->findData(qlonglong(m_keying)));
    QStringList codes;
    for (const std::string& code : m_waiting)
        codes << QString::fromStdString(code);
    m_waitingWords->setText(codes.isEmpty()
                                ? tr("All chosen forms have been keyed twice.")
                                : tr("To be keyed by a second clerk: %1").arg(codes.join(", ")));

    m_rows.clear();
    for (std::size_t k = 0; k < m_comparison.cases.size(); ++k)
        for (std::size_t d = 0; d < m_comparison.cases[k].differences.size(); ++d)
            m_rows.push_back({k, d});
    const int before = std::max(0, m_table->currentRow());
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const ComparedCase& one = m_comparison.cases[m_rows[std::size_t(row)].inCase];
        const FieldDifference& its = one.differences[m_rows[std::size_t(row)].difference];
        const QString decided = its.decision
                                    ? answerWords(its.field, its.decision->answer) + " (" +
                                          QString::fromStdString(its.decision->decidedBy) + ")"
                                    : QString();
        const QStringList texts{QString::fromStdString(one.caseCode),
                                QString::fromStdString(m_form->fields()[its.field].name),
                                answerWords(its.field, its.first),
                                answerWords(its.field, its.second), decided};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    if (!m_rows.empty()) {
        // To the first that nobody has decided, from here on.
        int next = before < int(m_rows.size()) ? before : 0;
        for (int k = 0; k < int(m_rows.size()); ++k) {
            const int row = (before + k) % int(m_rows.size());
            const Row& at = m_rows[std::size_t(row)];
            if (!m_comparison.cases[at.inCase].differences[at.difference].decision) {
                next = row;
                break;
            }
        }
        m_table->selectRow(next);
    }
    m_rates->setComparison(m_comparison);
    showRow();
}

const ComparedCase* ComparisonPage::compared() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_rows.size())
               ? &m_comparison.cases[m_rows[std::size_t(row)].inCase]
               : nullptr;
}

const FieldDifference* ComparisonPage::difference() const
{
    const ComparedCase* one = compared();
    return one ? &one->differences[m_rows[std::size_t(m_table->currentRow())].difference] : nullptr;
}

QString ComparisonPage::wording(std::size_t field) const
{
    const std::vector<std::string>& languages = m_form->questionnaire().languages;
    const std::string language = languages.empty() ? std::string() : languages.front();
    const Field& its = m_form->fields()[field];
    const Question& question = m_form->question(its);
    QString words = QString::fromStdString(textIn(question.text.in(Mode::Paper), language));
    if (its.item)
        words += QStringLiteral(" – ") +
                 QString::fromStdString(
                     textIn(std::get<Grid>(question.kind).items[*its.item].label, language));
    return words;
}

QString ComparisonPage::answerWords(std::size_t field, const std::string& answer) const
{
    const std::vector<std::string>& languages = m_form->questionnaire().languages;
    const QString own = QString::fromStdString(answer);
    if (answer.empty())
        return tr("(no answer)");
    for (const Option* option : m_form->options(field))
        if (option->code == answer)
            return own + "  " +
                   QString::fromStdString(textIn(
                       option->label, languages.empty() ? std::string() : languages.front()));
    return own;
}

void ComparisonPage::showRow()
{
    const FieldDifference* one = difference();
    const ComparedCase* its = compared();
    for (QWidget* button : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_second),
                            static_cast<QWidget*>(m_other), static_cast<QWidget*>(m_otherLine)})
        button->setEnabled(one && m_document.canWrite());
    if (!one) {
        m_question->setText(m_comparison.cases.empty() ? tr("No form has been keyed twice yet.")
                                                       : tr("The two keyings agree."));
        m_first->setText(tr("First"));
        m_second->setText(tr("Second"));
        m_decided->clear();
        return;
    }
    m_question->setText(QString::fromStdString(its->caseCode) + QStringLiteral(" · ") +
                        QString::fromStdString(m_form->fields()[one->field].name) +
                        QStringLiteral(": ") + wording(one->field));
    const auto button = [](const QString& who, const QString& what) {
        QString text = who + ": " + what.left(40);
        return text.replace('&', "&&");
    };
    m_first->setText(
        button(QString::fromStdString(its->firstClerk), answerWords(one->field, one->first)));
    m_second->setText(
        button(QString::fromStdString(its->secondClerk), answerWords(one->field, one->second)));
    m_otherLine->clear();
    m_decided->setText(one->decision ? tr("Decided by %1, %2")
                                           .arg(QString::fromStdString(one->decision->decidedBy),
                                                momentText(one->decision->decidedAt))
                                     : tr("Look at the paper and choose what stands there."));
}

void ComparisonPage::decide(const QString& answer)
{
    const FieldDifference* one = difference();
    if (!one || !m_document.canWrite())
        return;
    const Field& field = m_form->fields()[one->field];
    const FormState state = stateOf(*m_form, {{field.name, answer.toStdString()}}, "");
    // Which branch of a cascade it is stands in another answer.
    const bool isKnown =
        std::ranges::all_of(codesIn(answer.toStdString()), [&](const std::string& code) {
            const auto& options = m_form->options(one->field);
            return std::ranges::find(options, code, &Option::code) != options.end();
        });
    for (const AnswerFault& fault : state.faults)
        if (fault.field == one->field && mustBeMended(fault.reason) &&
            !(fault.reason == FaultReason::NotOffered && isKnown)) {
            m_decided->setText(translate(faultMessage(*m_form, state, fault, "")));
            return;
        }
    const EntryDecision made{.caseCode = compared()->caseCode,
                             .field = field.name,
                             .answer = answer.toStdString(),
                             .decidedBy = userName(),
                             .decidedAt = utcNow()};
    const auto reason = guarded([&] {
        m_document.file()->use(
            [&](ProjectFile& file) { saveDecision(file.database(), m_keying, made); });
    });
    if (reason)
        emit noticeRaised({translate(*reason), {}, {}});
    else
        reread();
}

void ComparisonPage::retranslate()
{
    m_empty->setWords(tr("Nothing to compare yet"),
                      tr("Where some forms of a pile are keyed by a second clerk, the two keyings "
                         "stand side by side here, and the errors of each clerk are counted."));
    m_empty->setButtons({}, {});
    nameField(m_choiceLabel, m_choice, tr("&Pile"));
    m_table->setHorizontalHeaderLabels(
        {tr("Case"), tr("Field"), tr("First"), tr("Second"), tr("Right")});
    m_table->setAccessibleName(tr("Differences"));
    m_other->setText(tr("&Other"));
    m_otherLine->setPlaceholderText(tr("neither: what stands on paper, as a code"));
    m_otherLine->setAccessibleName(tr("Neither: what stands on paper"));
    if (m_form)
        fill();
}

void ComparisonPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

void ComparisonPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    reread();
}

} // namespace quadrat::ui
