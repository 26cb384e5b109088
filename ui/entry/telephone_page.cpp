// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/telephone_page.h"

#include "core/base/clock.h"
#include "ui/entry/call_panel.h"
#include "ui/entry/keying_start.h"
#include "ui/interview/question_card.h"
#include "ui/shell/settings.h"
#include "ui/tasks/guarded.h"
#include "ui/text/moment.h"
#include "ui/text/translate.h"
#include "ui/widgets/empty_page.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace quadrat::ui {

namespace {

enum State { NoQuestionnaire, NotBegun, AtWork };
enum CaseState { NoCase, BeforeInterview, InInterview };
enum Column { Case, Attempts, Last, CallAt };

struct Loaded {
    std::vector<Call> calls;
    PhoneList phones;
    std::optional<Message> trouble; ///< with the list of numbers
};

} // namespace

TelephonePage::TelephonePage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document), m_pile(document, "telephone"), m_reading(this)
{
    setObjectName("telephone");
    m_empty = new EmptyPage;
    m_start = new KeyingStart(document, m_pile, false);
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(m_start);
    m_states->addWidget(buildWork());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(m_empty, &EmptyPage::mainClicked, this,
            [this] { emit placeRequested(QStringLiteral("questionnaire")); });
    connect(m_start, &KeyingStart::linkMade, this, [this](const QString& words) {
        emit noticeRaised({words, {}, {}, Notice::Kind::Information});
    });
    connect(&m_pile, &KeyingPile::changed, this, &TelephonePage::follow);
    connect(&m_pile, &KeyingPile::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
    connect(&m_pile, &KeyingPile::closed, this, [this](std::size_t newCases) {
        emit noticeRaised(
            {tr("%n interview(s) are among the responses now.", nullptr, int(newCases)),
             tr("See the responses"), [this] { emit placeRequested(QStringLiteral("responses")); },
             Notice::Kind::Information});
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_pile.keying() && m_code.empty() && isVisible())
            fill(); // the time of a call-back may have come
    });
    m_minute.start(std::chrono::minutes(1));
    connect(&m_document, &Document::aboutToLeave, this, [this] {
        m_interview.reset();
        m_code.clear();
    });
    retranslate();
    follow();
}

QString TelephonePage::title() const
{
    return tr("Telephone");
}

std::optional<Readiness> TelephonePage::readiness() const
{
    if (!m_pile.keying())
        return {};
    return Readiness{Readiness::State::InWork,
                     tr("%n case(s) are to be called.", nullptr, int(m_due.size()))};
}

std::string TelephonePage::language() const
{
    const std::vector<std::string>& languages = m_pile.form()->questionnaire().languages;
    return languages.empty() ? std::string() : languages.front();
}

void TelephonePage::follow()
{
    const bool works = m_pile.keying().has_value();
    m_states->setCurrentIndex(!m_pile.hasQuestionnaire() ? NoQuestionnaire
                              : works                    ? AtWork
                                                         : NotBegun);
    m_close->setEnabled(works && !m_interview && m_document.canWrite());
    if (works)
        readCalls();
    else {
        m_interview.reset();
        m_code.clear();
    }
    emit readinessChanged();
}

void TelephonePage::readCalls()
{
    const std::string set = m_pile.keying()->responses;
    const std::string wanted = setting(Setting::PhoneColumn).toString().toStdString();
    m_reading.start(
        [study = m_document.file(), plan = m_document.responsePlan(), set,
         wanted](const Progress& progress) {
            return study->use([&](ProjectFile& file) {
                Loaded loaded{.calls = calls(file.database(), set), .phones = {}, .trouble = {}};
                loaded.trouble =
                    guarded([&] { loaded.phones = phoneListOf(file, plan, wanted, progress); });
                return loaded;
            });
        },
        [this](Loaded loaded) {
            m_calls = std::move(loaded.calls);
            m_phones = std::move(loaded.phones);
            if (loaded.trouble)
                say(translate(*loaded.trouble));
            fill();
            emit shown();
        },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
}

void TelephonePage::fill()
{
    std::vector<std::string> codes = m_pile.book().drawn.value_or(std::vector<std::string>());
    std::erase_if(codes, [&book = m_pile.book()](const std::string& code) {
        return book.responded.contains(code) || book.reserve.contains(code);
    });
    m_due = casesToCall(codes, m_calls, m_pile.entries(), todayText());
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_due.size()));
    for (int row = 0; row < int(m_due.size()); ++row) {
        const TelephoneCase& one = m_due[std::size_t(row)];
        QString last = one.standing ? translate(outcomeMessage(*one.standing)) : QString();
        if (one.begun)
            last += (last.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("begun");
        const QDateTime back = QDateTime::fromString(
            QString::fromStdString(one.callBackAt.value_or("")), "yyyy-MM-dd HH:mm");
        const QStringList texts{QString::fromStdString(one.code), QString::number(one.attempts),
                                last,
                                back.isValid() ? back.toString("dd/MM/yyyy HH:mm") : QString()};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    if (m_table->currentRow() < 0 && !m_due.empty())
        m_table->setCurrentCell(0, 0);
    m_listTitle->setText(tr("%n case(s) to call", nullptr, int(m_due.size())));
    const QSignalBlocker quietColumn(m_column);
    m_column->clear();
    for (const std::string& name : m_phones.columns)
        m_column->addItem(QString::fromStdString(name));
    m_column->setCurrentText(QString::fromStdString(m_phones.column));
    m_column->setVisible(m_column->count() > 0);
    m_columnLabel->setVisible(m_column->count() > 0);
    showCase();
    emit readinessChanged();
}

void TelephonePage::choose(const std::string& code)
{
    if (m_interview)
        return; // one call at a time
    m_code = code;
    m_call->clear();
    say({});
    showCase();
    m_begin->setFocus();
}

void TelephonePage::takeTyped()
{
    const CaseFound found = m_pile.find(1, m_start->clerk().toStdString(), m_case->text());
    switch (found.standing) {
    case CaseStanding::Free:
    case CaseStanding::Resumes:
        m_case->clear();
        choose(found.code);
        break;
    case CaseStanding::Keyed:
    case CaseStanding::Responded:
        say(tr("%1 has answered already.").arg(QString::fromStdString(found.code)));
        break;
    case CaseStanding::NoCode:
        break;
    default:
        say(tr("%1 is not in the sample.").arg(QString::fromStdString(found.code)));
    }
}

void TelephonePage::showCase()
{
    m_caseStates->setCurrentIndex(m_code.empty() ? NoCase
                                  : m_interview  ? InInterview
                                                 : BeforeInterview);
    const QString code = QString::fromStdString(m_code);
    m_codeWords->setText(code);
    const auto number = m_phones.numbers.find(m_code);
    m_number->setText(number == m_phones.numbers.end() ? tr("No number in the list")
                                                       : QString::fromStdString(number->second));
    m_call->setVisible(!m_code.empty());
    m_call->setEnabled(m_document.canWrite());
    m_begin->setEnabled(m_document.canWrite());
    m_table->setEnabled(!m_interview);
    m_case->setEnabled(!m_interview);
    m_close->setEnabled(!m_interview && m_document.canWrite());
    showHistory();
}

void TelephonePage::showHistory()
{
    QStringList lines;
    for (const Call& call : m_calls) {
        if (call.caseCode != m_code)
            continue;
        const auto outcome = outcomeOf(call.outcome);
        QString line =
            momentText(call.calledAt) + QStringLiteral("  ") + QString::fromStdString(call.caller) +
            QStringLiteral(": ") +
            (outcome ? translate(outcomeMessage(*outcome)) : QString::fromStdString(call.outcome));
        if (!call.note.empty())
            line += QStringLiteral(" – ") + QString::fromStdString(call.note);
        lines << line;
    }
    m_history->setText(lines.isEmpty() ? tr("Not called yet.") : lines.join('\n'));
    const Questionnaire& questionnaire = m_pile.form()->questionnaire();
    m_introduction->setText(QString::fromStdString(textIn(questionnaire.introduction, language())));
    m_introduction->setVisible(!m_introduction->text().isEmpty());
    const bool begun = std::ranges::any_of(
        m_pile.entries(), [this](const Entry& entry) { return entry.record.caseCode == m_code; });
    m_begin->setText(begun ? tr("&Go on with the interview") : tr("&Begin the interview"));
}

void TelephonePage::startInterview()
{
    if (m_code.empty() || m_interview || !m_document.canWrite())
        return;
    InterviewRecord record = m_pile.startCase(1, m_start->clerk().toStdString(), m_code);
    m_interview.emplace(m_pile.form(), todayText(), std::move(record));
    m_card->setLanguage(language());
    showCase();
    present();
    m_card->focusInput();
}

void TelephonePage::present()
{
    if (!m_interview)
        return;
    const auto at = m_interview->current();
    if (!at) {
        finishInterview();
        return;
    }
    m_card->present(*m_interview, *at);
    const auto& path = m_interview->path();
    const auto place = std::ranges::find(path, *at) - path.begin() + 1;
    m_progress->setText(tr("%1: question %2 of %3")
                            .arg(QString::fromStdString(m_code))
                            .arg(place)
                            .arg(path.size()));
}

void TelephonePage::next()
{
    if (!m_interview)
        return;
    const std::vector<AnswerFault> faults = m_interview->next();
    m_pile.write(m_interview->record());
    present();
    m_card->setFaults(*m_interview, faults);
    if (faults.empty() && m_interview->current())
        m_card->focusInput();
}

void TelephonePage::finishInterview()
{
    if (!m_interview->finish().empty()) {
        m_interview->goToFirstOpen();
        const auto at = m_interview->current();
        if (at) {
            m_card->present(*m_interview, *at);
            m_card->setFaults(*m_interview, m_interview->open(*at));
            m_card->focusInput();
            return;
        }
    }
    m_pile.write(m_interview->record());
    m_call->setOutcome(CallOutcome::Complete); // Enter keeps the call
    const QString closing =
        QString::fromStdString(textIn(m_pile.form()->questionnaire().closing, language()));
    m_progress->setText(closing.isEmpty() ? tr("All questions are answered. Keep the call.")
                                          : closing);
}

bool TelephonePage::endEntry(CallOutcome outcome)
{
    if (!m_interview) {
        if (outcome != CallOutcome::Complete && outcome != CallOutcome::Partial)
            return true;
        say(tr("There is no interview yet: begin it, or choose another outcome."));
        return false;
    }
    if (outcome == CallOutcome::Complete && !m_interview->record().complete) {
        say(tr("The interview is not complete: go on, or choose “broken off” or “call again”."));
        return false;
    }
    const InterviewRecord& record = m_interview->record();
    if (record.answers.empty() && isFinal(outcome))
        m_pile.dropCase();
    else if (!m_pile.endCase(record, outcome == CallOutcome::Complete ? EntryState::Complete
                                     : isFinal(outcome)               ? EntryState::Partial
                                                                      : EntryState::Open))
        return false;
    return true;
}

void TelephonePage::keepCall()
{
    const auto outcome = m_call->outcome();
    if (m_code.empty() || !outcome || !m_pile.keying())
        return;
    if (m_call->callBackAt() && *m_call->callBackAt() <= todayText()) {
        say(tr("The time to call again is over already. Say a later one."));
        return;
    }
    const Call call{.caseCode = m_code,
                    .calledAt = utcNow(),
                    .caller = m_start->clerk().toStdString(),
                    .outcome = outcomeWord(*outcome),
                    .callBackAt = m_call->callBackAt(),
                    .note = m_call->note()};
    if (!endEntry(*outcome))
        return;
    const auto reason = guarded([&] {
        m_document.file()->use(
            [&](ProjectFile& file) { addCall(file.database(), m_pile.keying()->responses, call); });
    });
    if (reason) {
        emit noticeRaised({translate(*reason), {}, {}});
        return;
    }
    say(tr("The call to %1 is kept.").arg(QString::fromStdString(m_code)), "caption");
    m_interview.reset();
    m_code.clear();
    m_call->clear();
    showCase();
    m_table->setCurrentItem(nullptr);
    m_table->setFocus(); // Enter takes the next case up
    readCalls();
}

void TelephonePage::putAside()
{
    if (m_interview)
        m_pile.endCase(m_interview->record(), EntryState::Open);
    m_interview.reset();
    m_code.clear();
    m_pile.leave();
}

void TelephonePage::say(const QString& words, const char* part)
{
    m_message->setText(words);
    m_message->setProperty("part", part);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setVisible(!words.isEmpty());
}

void TelephonePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
