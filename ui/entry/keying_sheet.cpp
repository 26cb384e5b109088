// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/keying_sheet.h"

#include "core/questionnaire/fault_words.h"
#include "core/questionnaire/written_date.h"
#include "ui/interview/entry_input.h"
#include "ui/text/translate.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum Column { Name, Words, Answer, ColumnCount };

} // namespace

KeyingSheet::KeyingSheet(QWidget* parent) : QWidget(parent)
{
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setObjectName("fields");
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(Answer, 260);
    m_table->setWordWrap(false);

    m_question = plainLabel({}, "heading");
    m_hint = plainLabel({}, "caption");
    m_hint->setObjectName("hint");
    m_fault = plainLabel({}, "wrong");
    m_fault->setObjectName("fault");
    m_keys = plainLabel({}, "caption");
    m_line = new QLineEdit;
    m_line->setObjectName("line");
    m_line->installEventFilter(this);
    m_line->setMaxLength(20000);

    m_bar = new QWidget;
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_bar->setProperty("part", "words");
    auto* bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(4);
    for (QLabel* label : {m_question, m_hint})
        bar->addWidget(label);
    bar->addWidget(m_line);
    bar->addWidget(m_fault);
    bar->addWidget(m_keys);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_line);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row) {
        if (m_keyer && row < int(m_keyer->fields().size())) {
            m_keyer->goTo(m_keyer->fields()[std::size_t(row)]);
            showField();
        }
        m_line->setFocus();
    });
    retranslate();
}

void KeyingSheet::start(std::unique_ptr<FormKeyer> keyer, const std::string& language)
{
    m_keyer = std::move(keyer);
    m_numbers.emplace(m_keyer->form().questionnaire());
    m_language = language;
    refill();
    showField();
    m_line->setFocus();
}

void KeyingSheet::stop()
{
    m_keyer.reset();
    m_table->setRowCount(0);
    for (QLabel* label : {m_question, m_hint, m_fault})
        label->clear();
    m_line->clear();
}

void KeyingSheet::setStyle(KeyingStyle style)
{
    if (!m_keyer)
        return;
    m_keyer->setStyle(style);
    refill();
    showField();
}

QString KeyingSheet::faultText() const
{
    return m_fault->text();
}

bool KeyingSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || !m_keyer)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo)) { // of the form, not of the study
            key->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

bool KeyingSheet::takeKey(QKeyEvent* event)
{
    if (!m_keyer->faults().empty())
        return takeFaultKey(event);
    if (takeAnyKey(event))
        return true;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_keyer->isAtEnd()) {
        if (isEnter)
            emit finished();
        return true;
    }
    const QString text = event->text();
    if (m_line->text().isEmpty() && text == "-" && m_keyer->offers(Missing::DontKnow)) {
        after(m_keyer->takeMissing(Missing::DontKnow));
        return true;
    }
    if (m_line->text().isEmpty() && text == "*" && m_keyer->offers(Missing::Refused)) {
        after(m_keyer->takeMissing(Missing::Refused));
        return true;
    }
    if (m_keyer->isClosed())
        return takeClosedKey(event);
    if (isEnter) {
        after(m_keyer->enterLine(m_line->text()));
        return true;
    }
    return false; // the line is written into
}

bool KeyingSheet::takeAnyKey(QKeyEvent* event)
{
    const auto shown = [this] {
        refill();
        showField();
        return true;
    };
    if (event->matches(QKeySequence::Undo)) {
        if (m_keyer->isClosed() || m_line->text().isEmpty() || !m_line->isUndoAvailable()) {
            m_keyer->undo();
            emit changed();
            return shown();
        }
        return false;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Backtab:
        m_keyer->back();
        return shown();
    case Qt::Key_PageDown:
        if (!m_keyer->isAtEnd()) {
            const auto& fields = m_keyer->fields();
            const auto at = std::ranges::upper_bound(fields, *m_keyer->current());
            m_keyer->goTo(at == fields.end() ? fields.back() + 1 : *at);
        }
        return shown();
    case Qt::Key_Tab:
        return true; // the focus stays
    case Qt::Key_Escape:
        emit leaveRequested();
        return true;
    default:
        return false;
    }
}

bool KeyingSheet::takeFaultKey(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_keyer->canKeep()) {
        m_keyer->keep();
        after(KeyedEffect::Answered);
    } else if (isEnter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace ||
               event->key() == Qt::Key_Delete) {
        m_keyer->again();
        emit changed();
        refill();
        showField();
    }
    return true; // nothing else before it is acknowledged
}

bool KeyingSheet::takeClosedKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        after(m_keyer->enter());
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_keyer->erase();
        emit changed();
        refill();
        showField();
        return true;
    default:
        break;
    }
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).isPrint() && !text.at(0).isSpace())
        after(m_keyer->type(text.at(0)));
    return true;
}

void KeyingSheet::after(KeyedEffect effect)
{
    if (effect == KeyedEffect::None)
        return;
    emit changed();
    refill();
    if (effect == KeyedEffect::Fault)
        showFault();
    else
        showField();
}

void KeyingSheet::refill()
{
    if (!m_keyer)
        return;
    const auto& fields = m_keyer->fields();
    m_table->setRowCount(int(fields.size()));
    const auto put = [this](int row, int column, const QString& text) {
        QTableWidgetItem* item = m_table->item(row, column);
        if (!item)
            m_table->setItem(row, column, item = new QTableWidgetItem);
        if (item->text() != text)
            item->setText(text);
    };
    for (int row = 0; row < int(fields.size()); ++row) {
        const std::size_t field = fields[std::size_t(row)];
        put(row, Name, fieldName(field));
        put(row, Words, fieldWords(field));
        put(row, Answer, shownAnswer(field));
    }
}

/// As it is numbered on paper, and its name.
QString KeyingSheet::fieldName(std::size_t field) const
{
    const Field& its = m_keyer->form().fields()[field];
    const std::string number = m_numbers ? m_numbers->of(its) : std::string();
    return QString::fromStdString(number.empty() ? its.name : number + "  " + its.name);
}

QString KeyingSheet::fieldWords(std::size_t field) const
{
    const Form& form = m_keyer->form();
    const Field& its = form.fields()[field];
    const Question& question = form.question(its);
    const auto words = [&](const Texts& texts) {
        return QString::fromStdString(withAnswers(form, m_keyer->state(), textIn(texts, m_language),
                                                  m_language, its.instance));
    };
    if (its.item)
        return words(std::get<Grid>(question.kind).items[*its.item].label);
    if (!its.option.empty())
        for (const Option* option : optionsOf(form.questionnaire(), question))
            if (option->code == its.option)
                return words(option->label);
    return words(question.text.in(Mode::Paper)).simplified();
}

QString KeyingSheet::shownAnswer(std::size_t field) const
{
    const Form& form = m_keyer->form();
    const QString answer =
        QString::fromStdString(answerTo(m_keyer->record().answers, form.fields()[field].name));
    const QuestionKind& kind = form.question(form.fields()[field]).kind;
    if (!form.fields()[field].option.empty())
        return answer;
    if (std::holds_alternative<NumberEntry>(kind))
        return writtenNumberAnswer(answer);
    if (std::holds_alternative<DateEntry>(kind))
        return QString::fromStdString(writtenDate(answer.toStdString()));
    for (const Option* option : form.options(field))
        if (QString::fromStdString(option->code) == answer)
            return answer + "  " +
                   QString::fromStdString(textIn(option->label, m_language)).simplified();
    return answer;
}

QString KeyingSheet::hintFor(std::size_t field) const
{
    const Form& form = m_keyer->form();
    const QuestionKind& kind = form.question(form.fields()[field]).kind;
    QStringList parts;
    const QStringList known = m_keyer->codes();
    if (m_keyer->isClosed() && form.options(field).empty())
        parts << known.join("  ");
    for (const Option* option : form.options(field)) {
        const QString code = QString::fromStdString(option->code);
        if (!known.contains(code))
            continue;
        const QString key = option->missing == Missing::DontKnow && m_keyer->offers(option->missing)
                                ? QStringLiteral("-")
                            : option->missing == Missing::Refused ? QStringLiteral("*")
                                                                  : code;
        parts << key + " " + QString::fromStdString(textIn(option->label, m_language)).simplified();
    }
    if (const auto* number = std::get_if<NumberEntry>(&kind))
        parts.prepend(QString::fromStdString(textIn(number->unit, m_language)));
    else if (const auto* date = std::get_if<DateEntry>(&kind))
        parts.prepend(date->kind == ValueKind::Time       ? tr("hh:mm")
                      : date->kind == ValueKind::DateTime ? tr("dd/mm/yyyy hh:mm")
                                                          : tr("dd/mm/yyyy"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("   "));
}

void KeyingSheet::showField()
{
    if (!m_keyer)
        return;
    m_fault->clear();
    m_fault->hide();
    m_bar->setProperty("part", "words");
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    const auto at = m_keyer->current();
    if (!at) {
        m_table->clearSelection();
        m_question->setText(tr("End of the form"));
        const auto open = m_keyer->unanswered().size();
        m_hint->setText(open == 0 ? tr("Enter keeps it and goes to the next form.")
                                  : tr("Required and without an answer: %n field(s). Enter keeps "
                                       "the form all the same.",
                                       nullptr, int(open)));
        m_line->clear();
        return;
    }
    const auto& fields = m_keyer->fields();
    const int row = int(std::ranges::find(fields, *at) - fields.begin());
    m_table->selectRow(row);
    m_table->scrollToItem(m_table->item(row, 0));
    m_question->setText(fieldName(*at) + "   " + fieldWords(*at));
    m_hint->setText(hintFor(*at));
    m_line->setText(m_keyer->isClosed() ? m_keyer->typed() : shownAnswer(*at));
    m_line->selectAll();
    m_line->setAccessibleName(m_question->text());
}

void KeyingSheet::showFault()
{
    QStringList words;
    for (const AnswerFault& fault : m_keyer->faults())
        words << translate(faultMessage(m_keyer->form(), m_keyer->state(), fault, m_language));
    words.removeDuplicates();
    words << (m_keyer->canKeep() ? tr("Enter: it stands so on paper. Backspace: key it again.")
                                 : tr("Enter: key it again."));
    m_fault->setText(words.join('\n'));
    m_fault->show();
    m_line->clear();
    m_bar->setProperty("part", "notice");
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    if (m_sounds)
        QApplication::beep();
}

void KeyingSheet::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Question"), tr("Answer")});
    m_keys->setText(tr("Page Up: back   Page Down: on   Ctrl+Z: undo   Delete: no answer   "
                       "- don't know   * refused   Esc: put the form aside"));
    if (m_keyer) {
        refill();
        showField();
    }
}

void KeyingSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
