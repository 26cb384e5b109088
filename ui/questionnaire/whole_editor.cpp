// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/whole_editor.h"

#include "ui/questionnaire/growing_text.h"
#include "ui/questionnaire/language_list.h"
#include "ui/questionnaire/texts_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace quadrat::ui {

namespace {

void showText(QLineEdit* field, const std::string& text)
{
    const QString shown = QString::fromStdString(text);
    if (field->text() != shown)
        field->setText(shown);
}

} // namespace

WholeEditor::WholeEditor(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_title(new TextsEdit(TextsEdit::Heads::Shown)),
      m_introduction(new TextsEdit), m_closing(new TextsEdit), m_languages(new LanguageList(draft)),
      m_seed(new QSpinBox)
{
    m_title->setObjectName("title");
    m_introduction->setObjectName("introduction");
    m_introduction->setLines(3, 12);
    m_closing->setLines(2, 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 12, 12);
    layout->setSpacing(4);
    addCaption(layout, m_languages,
               [] { return tr("Languages; the first is the one it is written in"); });
    layout->addSpacing(8);
    addCaption(layout, m_title, [] { return tr("Title"); });
    layout->addSpacing(8);
    addCaption(layout, m_introduction, [] {
        return tr("Introduction: who asks, why, and the promise of confidentiality");
    });
    layout->addSpacing(8);
    addCaption(layout, m_closing, [] { return tr("Closing words"); });
    layout->addSpacing(8);
    auto* names = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    names->addLayout(left, 1);
    names->addLayout(right, 1);
    m_name = addLine(
        left, [] { return tr("Short name, for files"); }, &Questionnaire::name, field::Name);
    m_version = addLine(
        right, [] { return tr("Version"); }, &Questionnaire::version, field::Version);
    layout->addLayout(names);
    layout->addSpacing(8);
    addDelivery(layout);
    layout->addStretch(1);
    say([this] {
        m_title->setName(tr("Title"));
        m_introduction->setName(tr("Introduction"));
        m_closing->setName(tr("Closing words"));
        m_address->setPlaceholderText(QStringLiteral("https://"));
        m_seed->setToolTip(tr("Begins all random orders: the same seed gives each case the same "
                              "order again"));
    });
    takeTexts(m_title, &Questionnaire::title, field::Title);
    takeTexts(m_introduction, &Questionnaire::introduction, field::Introduction);
    takeTexts(m_closing, &Questionnaire::closing, field::Closing);
    connect(&m_draft, &Draft::changed, this, &WholeEditor::show);
    connect(&m_draft, &Draft::chosenChanged, this, &WholeEditor::show);
    show();
}

QLineEdit* WholeEditor::addLine(QBoxLayout* layout, std::function<QString()> words,
                                std::string Questionnaire::*member, int mergeField)
{
    auto* line = new QLineEdit;
    addCaption(layout, line, std::move(words));
    connect(line, &QLineEdit::textEdited, this, [this, member, mergeField](const QString& text) {
        Questionnaire all = m_draft.questionnaire();
        all.*member = text.trimmed().toStdString();
        m_draft.change(std::move(all), tr("change the questionnaire"), mergeField);
    });
    return line;
}

void WholeEditor::addDelivery(QBoxLayout* layout)
{
    const auto add = [&](std::function<QString()> words, std::string Delivery::*member,
                         int mergeField) {
        auto* line = new QLineEdit;
        addCaption(layout, line, std::move(words));
        connect(line, &QLineEdit::textEdited, this,
                [this, member, mergeField](const QString& text) {
                    Questionnaire all = m_draft.questionnaire();
                    all.delivery.*member = text.trimmed().toStdString();
                    m_draft.change(std::move(all), tr("change where answers go"), mergeField);
                });
        return line;
    };
    m_address = add([] { return tr("Address that answers on line are posted to"); },
                    &Delivery::address, field::Address);
    m_mail =
        add([] { return tr("E-mail address that replies go to"); }, &Delivery::email, field::Mail);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setMaximumWidth(200);
    m_seed->setKeyboardTracking(false);
    addCaption(layout, m_seed, [] { return tr("Seed of random orders"); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int seed) {
        Questionnaire all = m_draft.questionnaire();
        all.seed = std::uint32_t(seed);
        m_draft.change(std::move(all), tr("change the seed"), field::Limits);
    });
}

void WholeEditor::takeTexts(TextsEdit* edit, Texts Questionnaire::*member, int mergeField)
{
    connect(edit, &TextsEdit::edited, this, [this, edit, member, mergeField] {
        Questionnaire all = m_draft.questionnaire();
        all.*member = edit->texts();
        m_draft.change(std::move(all), tr("word the questionnaire"), mergeField);
    });
}

void WholeEditor::showPart(QuestionnairePlace::Part part)
{
    using Part = QuestionnairePlace::Part;
    if (part == Part::Introduction)
        m_introduction->field(0)->setFocus();
    else if (part == Part::Closing)
        m_closing->field(0)->setFocus();
    else if (part == Part::Questionnaire && m_name->text().isEmpty())
        m_name->setFocus(); // what is lacking then
    else
        m_title->field(0)->setFocus();
}

void WholeEditor::show()
{
    if (m_draft.chosen().part != Chosen::Part::Questionnaire)
        return;
    const Questionnaire& all = m_draft.questionnaire();
    const auto languages = m_draft.languages();
    const bool canWrite = m_draft.canWrite();
    for (const auto& [edit, texts] :
         {std::pair(m_title, &all.title), std::pair(m_introduction, &all.introduction),
          std::pair(m_closing, &all.closing)}) {
        edit->setLanguages(languages);
        edit->setEditable(canWrite);
        edit->setTexts(*texts);
    }
    m_languages->show();
    showText(m_name, all.name);
    showText(m_version, all.version);
    showText(m_address, all.delivery.address);
    showText(m_mail, all.delivery.email);
    const QSignalBlocker quiet(m_seed);
    m_seed->setValue(int(std::min<std::uint32_t>(all.seed, std::numeric_limits<int>::max())));
    m_seed->setEnabled(canWrite);
    for (QLineEdit* line : {m_name, m_version, m_address, m_mail})
        line->setReadOnly(!canWrite);
}

} // namespace quadrat::ui
