// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/keying_page.h"

#include "core/workflow/compare_entries.h"
#include "ui/entry/keying_sheet.h"
#include "ui/entry/keying_start.h"
#include "ui/text/translate.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum State { NoQuestionnaire, NotBegun, AtWork };

} // namespace

KeyingPage::KeyingPage(Document& document, QWidget* parent)
    : WorkspacePage(parent), m_document(document), m_pile(document, "paper")
{
    setObjectName("keying");
    m_empty = new EmptyPage;
    m_start = new KeyingStart(document, m_pile, true);
    m_states = new QStackedWidget;
    m_states->addWidget(m_empty);
    m_states->addWidget(m_start);
    m_states->addWidget(buildDesk());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);

    connect(m_empty, &EmptyPage::mainClicked, this,
            [this] { emit placeRequested(QStringLiteral("questionnaire")); });
    connect(m_start, &KeyingStart::linkMade, this, [this](const QString& words) {
        emit noticeRaised({words, {}, {}, Notice::Kind::Information});
    });
    connect(&m_pile, &KeyingPile::changed, this, &KeyingPage::follow);
    connect(&m_pile, &KeyingPile::failed, this, [this](const Message& reason) {
        emit noticeRaised({translate(reason), {}, {}});
    });
    connect(&m_pile, &KeyingPile::closed, this,
            [this](std::size_t newCases, std::size_t refused, const std::vector<Issue>& issues) {
                tellClosed(newCases, refused, issues.size());
            });
    retranslate();
    follow();
}

QWidget* KeyingPage::buildDesk()
{
    m_caseLabel = new QLabel;
    m_case = new QLineEdit;
    m_case->setObjectName("case");
    m_case->setMaxLength(60);
    m_case->setMaximumWidth(180);
    m_message = plainLabel();
    m_message->setObjectName("message");
    m_sheet = new KeyingSheet;
    auto* row = new QHBoxLayout;
    row->addWidget(m_caseLabel);
    row->addWidget(m_case);
    row->addWidget(m_message, 1);

    auto* desk = new QWidget;
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buildHeader());
    column->addLayout(row);
    column->addWidget(m_sheet, 1);
    connect(m_case, &QLineEdit::returnPressed, this, &KeyingPage::takeCase);
    connect(m_case, &QLineEdit::textEdited, this, [this] { m_reopens.clear(); });
    connect(m_sheet, &KeyingSheet::changed, this,
            [this] { m_pile.write(m_sheet->keyer()->record()); });
    connect(m_sheet, &KeyingSheet::finished, this, [this] { endForm(EntryState::Complete); });
    connect(m_sheet, &KeyingSheet::leaveRequested, this, [this] { endForm(EntryState::Open); });
    return desk;
}

QLayout* KeyingPage::buildHeader()
{
    m_counts = new QLabel;
    m_counts->setObjectName("counts");
    m_pass = narrowCombo();
    m_pass->setObjectName("pass");
    m_pass->addItems({{}, {}});
    m_asOnPaper = new QCheckBox;
    m_asOnPaper->setObjectName("asOnPaper");
    m_sounds = new QCheckBox;
    m_sounds->setChecked(true);
    m_close = new QPushButton;
    m_close->setObjectName("closePile");
    m_leave = new QPushButton;
    m_missing = new QPushButton;
    m_missing->setObjectName("missing");
    m_missing->setFlat(true);
    m_missing->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout;
    row->addWidget(m_pass);
    row->addWidget(m_asOnPaper);
    row->addWidget(m_sounds);
    row->addStretch();
    row->addWidget(m_counts);
    row->addWidget(m_missing);
    row->addSpacing(8);
    row->addWidget(m_leave);
    row->addWidget(m_close);
    connect(m_asOnPaper, &QCheckBox::toggled, this, [this](bool asOnPaper) {
        m_sheet->setStyle(asOnPaper ? KeyingStyle::AsOnPaper : KeyingStyle::FollowSkips);
    });
    connect(m_sounds, &QCheckBox::toggled, this, [this](bool on) { m_sheet->setSounds(on); });
    connect(m_pass, &QComboBox::currentIndexChanged, this, [this] { follow(); });
    connect(m_close, &QPushButton::clicked, this, [this] { m_pile.close(); });
    connect(m_missing, &QPushButton::clicked, this,
            [this] { emit pageRequested(QStringLiteral("response")); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_pile.hasCase())
            endForm(EntryState::Open);
        m_pile.leave();
    });
    return row;
}

QString KeyingPage::title() const
{
    return tr("Keying");
}

std::optional<Readiness> KeyingPage::readiness() const
{
    if (!m_pile.hasQuestionnaire())
        return {};
    if (m_pile.openOnes().empty())
        return Readiness{Readiness::State::Empty, tr("No form is being keyed.")};
    return Readiness{Readiness::State::InWork,
                     tr("%n pile(s) of forms are open.", nullptr, int(m_pile.openOnes().size()))};
}

int KeyingPage::pass() const
{
    return m_pass->currentIndex() + 1;
}

std::string KeyingPage::clerk() const
{
    return m_start->clerk().toStdString();
}

void KeyingPage::follow()
{
    const bool works = m_pile.keying().has_value();
    m_states->setCurrentIndex(!m_pile.hasQuestionnaire() ? NoQuestionnaire
                              : works                    ? AtWork
                                                         : NotBegun);
    if (!works) {
        m_done = 0;
        m_sitting.invalidate();
        m_sheet->stop();
    } else if (!m_pile.hasCase()) {
        waitForCase({});
    }
    showCounts();
    emit readinessChanged();
}

void KeyingPage::showCounts()
{
    const int all = int(std::ranges::count_if(m_pile.entries(), [this](const Entry& entry) {
        return entry.pass == pass() && entry.state != EntryState::Open;
    }));
    QString words = tr("%n form(s) in the pile", nullptr, all);
    const qint64 minutes = m_sitting.isValid() ? m_sitting.elapsed() / 60'000 : 0;
    if (m_done >= 3 && minutes >= 1)
        words += QStringLiteral("  ·  ") + tr("%1 an hour").arg(m_done * 60 / minutes);
    m_counts->setText(words);
    const auto missing = m_pile.missing();
    m_missing->setVisible(missing.has_value());
    if (missing)
        m_missing->setText(tr("%n drawn case(s) still missing", nullptr, int(*missing)));
}

/// Which forms the second clerk still has to key; empty in the first keying.
QString KeyingPage::waitingWords() const
{
    if (pass() != 2)
        return {};
    constexpr qsizetype most = 6;
    QStringList codes;
    for (const std::string& code : chosenForSecond(*m_pile.keying(), m_pile.entries()))
        if (std::ranges::none_of(m_pile.entries(), [&](const Entry& entry) {
                return entry.pass == 2 && entry.record.caseCode == code &&
                       entry.state != EntryState::Open;
            }))
            codes << QString::fromStdString(code);
    if (codes.isEmpty())
        return tr("No form waits for a second keying.");
    const QString more = codes.size() > most ? QStringLiteral(" …") : QString();
    return tr("To be keyed again: %1").arg(codes.mid(0, most).join(QStringLiteral(", ")) + more);
}

void KeyingPage::waitForCase(const QString& message)
{
    m_sheet->stop();
    m_sheet->setEnabled(false);
    m_case->setEnabled(true);
    m_pass->setEnabled(true);
    m_close->setEnabled(true);
    m_case->clear();
    m_reopens.clear();
    const QString waiting = waitingWords();
    say(message.isEmpty() || waiting.isEmpty() ? message + waiting
                                               : message + QStringLiteral("  ") + waiting,
        false);
    m_case->setFocus();
}

void KeyingPage::say(const QString& words, bool wrong)
{
    m_message->setText(words);
    m_message->setProperty("part", wrong ? "wrong" : "caption");
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    if (wrong && m_sounds->isChecked())
        QApplication::beep();
}

QString KeyingPage::standingWords(const CaseFound& found) const
{
    const QString code = QString::fromStdString(found.code);
    switch (found.standing) {
    case CaseStanding::Keyed:
        return tr("%1 is keyed already. Enter once more opens it to be corrected.").arg(code);
    case CaseStanding::Responded:
        return tr("%1 has answered already: its answers are among the responses or in another "
                  "pile.")
            .arg(code);
    case CaseStanding::Mistyped:
        return tr("%1 is mistyped: its letter does not fit its digits.").arg(code);
    case CaseStanding::NotDrawn:
        return tr("%1 is not in the sample.").arg(code);
    case CaseStanding::NotChosen:
        return tr("%1 is not among the forms to be keyed twice.").arg(code);
    case CaseStanding::OwnForm:
        return tr("%1 was keyed by the same person the first time. Another clerk has to key it.")
            .arg(code);
    case CaseStanding::NoCode:
        return tr("Key the code that stands on the form.");
    case CaseStanding::Free:
    case CaseStanding::Resumes:
        break;
    }
    return {};
}

void KeyingPage::takeCase()
{
    const CaseFound found = m_pile.find(pass(), clerk(), m_case->text());
    const bool reopens =
        found.standing == CaseStanding::Keyed && m_reopens.toStdString() == found.code;
    if (found.standing == CaseStanding::Free || found.standing == CaseStanding::Resumes ||
        reopens) {
        begin(found.code);
        return;
    }
    m_reopens =
        found.standing == CaseStanding::Keyed ? QString::fromStdString(found.code) : QString();
    say(standingWords(found), true);
    m_case->selectAll();
}

void KeyingPage::begin(const std::string& code)
{
    if (!m_sitting.isValid())
        m_sitting.start();
    const InterviewRecord record = m_pile.startCase(pass(), clerk(), code);
    const std::vector<std::string>& languages = m_pile.form()->questionnaire().languages;
    m_case->setText(QString::fromStdString(code));
    m_case->setEnabled(false);
    m_pass->setEnabled(false);
    m_close->setEnabled(false);
    say({}, false);
    m_sheet->setEnabled(true);
    m_sheet->start(std::make_unique<FormKeyer>(m_pile.form(), todayText(), record,
                                               m_asOnPaper->isChecked() ? KeyingStyle::AsOnPaper
                                                                        : KeyingStyle::FollowSkips),
                   languages.empty() ? std::string() : languages.front());
}

void KeyingPage::endForm(EntryState state)
{
    if (!m_sheet->keyer())
        return;
    InterviewRecord record = m_sheet->keyer()->record();
    const QString code = QString::fromStdString(record.caseCode);
    if (state == EntryState::Complete)
        record.answers = m_sheet->keyer()->finished();
    m_done += state == EntryState::Complete;
    if (!m_pile.endCase(record, state)) {
        m_done -= state == EntryState::Complete;
        return;
    }
    waitForCase(state == EntryState::Complete
                    ? tr("%1 is kept.").arg(code)
                    : tr("%1 is put aside; key its code to go on.").arg(code));
    showCounts();
}

void KeyingPage::tellClosed(std::size_t newCases, std::size_t refused, std::size_t issues)
{
    QString words = tr("%n form(s) are among the responses now.", nullptr, int(newCases));
    if (refused > 0)
        words += QLatin1Char(' ') + tr("%n were refused.", nullptr, int(refused));
    if (issues > refused)
        words += QLatin1Char(' ') +
                 tr("%n contradiction(s) were kept as they stand on paper; the checks of the "
                    "responses find them.",
                    nullptr, int(issues - refused));
    emit noticeRaised({words, tr("See the responses"),
                       [this] { emit placeRequested(QStringLiteral("responses")); },
                       Notice::Kind::Information});
}

void KeyingPage::retranslate()
{
    m_empty->setWords(tr("No questionnaire yet"),
                      tr("Forms are keyed by the questionnaire of the study: write it or bring one "
                         "in first."));
    m_empty->setButtons(tr("Write the questionnaire"), {});
    nameField(m_caseLabel, m_case, tr("&Case code"));
    {
        const QSignalBlocker quiet(m_pass);
        m_pass->setItemText(0, tr("First keying"));
        m_pass->setItemText(1, tr("Second keying"));
        m_pass->setAccessibleName(tr("Which keying"));
    }
    m_asOnPaper->setText(tr("Key what stands on &paper"));
    m_asOnPaper->setToolTip(tr("Fields that the answers skip are keyed, too. What contradicts "
                               "itself is kept and found by the checks."));
    m_sounds->setText(tr("&Sound"));
    m_close->setText(tr("C&lose the pile"));
    m_close->setToolTip(tr("The forms become responses; nothing more is keyed into the pile."));
    m_leave->setText(tr("Lea&ve"));
    m_missing->setToolTip(tr("See which, and the response rates"));
    showCounts();
}

void KeyingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WorkspacePage::changeEvent(event);
}

} // namespace quadrat::ui
