// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/preview_panel.h"

#include "ui/interview/question_card.h"
#include "ui/questionnaire/mail_view.h"
#include "ui/questionnaire/paper_memory.h"
#include "ui/questionnaire/paper_view.h"
#include "ui/questionnaire/question_words.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace quadrat::ui {

namespace {

std::string now()
{
    return QDateTime::currentDateTime().toString("yyyy-MM-dd HH:mm").toStdString();
}

} // namespace

PreviewPanel::PreviewPanel(Draft& draft, FormReview& review, QWidget* parent)
    : Panel(parent), m_draft(draft), m_review(review), m_mail(new MailView), m_paper(new PaperView),
      m_language(narrowCombo()), m_nothing(plainLabel({}, "caption")), m_cards(new QWidget)
{
    setObjectName("preview");
    auto* ticks = new QGridLayout; // two side by side: names are long in Vietnamese
    ticks->setSpacing(2);
    auto* cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 8, 0);
    cards->setSpacing(12);
    for (const Mode mode : {Mode::Online, Mode::Telephone})
        addMode(mode, ticks, cards);
    addWhole(Mode::Email, m_mail, ticks, cards);
    addWhole(Mode::Paper, m_paper, ticks, cards);
    cards->addStretch(1);
    ticks->setColumnStretch(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(ticks);
    layout->addWidget(m_language);
    layout->addWidget(m_nothing);
    layout->addWidget(scrolled(m_cards), 1);
    m_modes.front().tick->setChecked(true);

    connect(m_language, &QComboBox::activated, this, &PreviewPanel::present);
    connect(&m_draft, &Draft::chosenChanged, this, &PreviewPanel::present);
    connect(&m_review, &FormReview::reviewed, this, &PreviewPanel::renew);
    say([this] {
        nameField(m_nothing, m_language,
                  tr("Choose a question on the left to see it as people will."));
        m_language->setAccessibleName(tr("Language of the preview"));
        for (const Shown& shown : m_modes) {
            shown.tick->setText(modeName(shown.mode));
            if (shown.head)
                shown.head->setText(modeName(shown.mode));
        }
    });
    renew();
}

void PreviewPanel::addMode(Mode mode, QGridLayout* ticks, QBoxLayout* cards)
{
    Shown shown{mode, new QToolButton, new QWidget, new QLabel, new QuestionCard};
    shown.tick->setCheckable(true);
    shown.head->setProperty("part", "caption");
    shown.card->setMode(mode);
    shown.card->setButtonsShown(false);
    shown.part->setProperty("part", "words");
    shown.part->setAttribute(Qt::WA_StyledBackground);
    auto* inner = new QVBoxLayout(shown.part);
    inner->setContentsMargins(12, 8, 12, 12);
    inner->addWidget(shown.head);
    inner->addWidget(shown.card);
    shown.part->hide();
    ticks->addWidget(shown.tick, int(m_modes.size() / 2), int(m_modes.size() % 2));
    cards->addWidget(shown.part);
    connect(shown.tick, &QToolButton::toggled, this, &PreviewPanel::present);
    connect(shown.card, &QuestionCard::answered, this,
            [this](const QString& field, const QString& answer) {
                m_interview->answer(field.toStdString(), answer.toStdString());
                present();
                showFaults();
            });
    m_modes.push_back(shown);
}

/// Modes that are seen as a whole, the chosen question in its place.
void PreviewPanel::addWhole(Mode mode, QWidget* part, QGridLayout* ticks, QBoxLayout* cards)
{
    Shown shown{mode, new QToolButton, part, nullptr, nullptr};
    shown.tick->setCheckable(true);
    part->hide();
    ticks->addWidget(shown.tick, int(m_modes.size() / 2), int(m_modes.size() % 2));
    cards->addWidget(part);
    connect(shown.tick, &QToolButton::toggled, this, &PreviewPanel::present);
    m_modes.push_back(shown);
}

void PreviewPanel::fillLanguages()
{
    const QSignalBlocker quiet(m_language);
    const QString chosen = m_language->currentData().toString();
    m_language->clear();
    for (const std::string& code : m_draft.languages())
        m_language->addItem(languageName(code), QString::fromStdString(code));
    const int former = m_language->findData(
        chosen.isEmpty() ? QString::fromStdString(m_draft.language()) : chosen);
    m_language->setCurrentIndex(std::max(0, former));
    m_language->setVisible(m_language->count() > 1);
}

/// The questionnaire is another; what was tried so far is kept where it still fits.
void PreviewPanel::renew()
{
    if (!m_review.form())
        return;
    InterviewRecord record;
    if (m_interview)
        record.answers = m_interview->record().answers;
    m_interview = std::make_unique<Interview>(m_review.form(), now(), record);
    fillLanguages();
    present();
}

void PreviewPanel::present()
{
    std::optional<std::size_t> asked;
    const Chosen& chosen = m_draft.chosen();
    if (m_interview && chosen.part == Chosen::Part::Question) {
        const auto& all = m_interview->form().asked();
        const auto found = std::ranges::find_if(all, [&](const AskedQuestion& at) {
            return at.section == chosen.section && at.question == chosen.question;
        });
        const bool isCalculated =
            found != all.end() &&
            std::holds_alternative<Calculation>(m_interview->form().question(*found).kind);
        if (found != all.end() && !isCalculated)
            asked = std::size_t(found - all.begin());
    }
    bool isCardAsked = false; // a card shows one question
    for (const Shown& shown : m_modes) {
        const bool isTicked = shown.tick->isChecked() && m_interview;
        isCardAsked = isCardAsked || (isTicked && shown.card);
        shown.part->setVisible(isTicked && (asked || !shown.card));
        if (!shown.part->isVisibleTo(m_cards))
            continue;
        if (shown.card) {
            shown.card->setLanguage(m_language->currentData().toString().toStdString());
            shown.card->present(*m_interview, *asked);
        } else {
            showWhole(shown.mode, asked);
        }
    }
    m_nothing->setVisible(!asked && isCardAsked);
}

void PreviewPanel::showWhole(Mode mode, std::optional<std::size_t> asked)
{
    const Form& form = m_interview->form();
    const std::string language = m_language->currentData().toString().toStdString();
    std::string field;
    if (asked && form.asked()[*asked].fieldCount > 0)
        field = form.fields()[form.asked()[*asked].firstField].name;
    if (mode == Mode::Email) {
        m_mail->show(m_review.form(), language, field);
        return;
    }
    PaperFormOptions options = rememberedPaper(form.questionnaire());
    options.parts = PaperParts::WithoutCover;
    if (!language.empty())
        options.languages = {language};
    m_paper->show(m_review.form(), options, field);
}

void PreviewPanel::showFaults()
{
    const Chosen& chosen = m_draft.chosen();
    const auto& all = m_interview->form().asked();
    const auto found = std::ranges::find_if(all, [&](const AskedQuestion& at) {
        return at.section == chosen.section && at.question == chosen.question;
    });
    if (found == all.end())
        return;
    for (const Shown& shown : m_modes)
        if (shown.card && shown.tick->isChecked())
            shown.card->setFaults(*m_interview,
                                  m_interview->open(std::size_t(found - all.begin())));
}

} // namespace quadrat::ui
