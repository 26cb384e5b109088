// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitations/invitation_message.h"

#include "ui/models/figures.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace quadrat::ui {

InvitationMessage::InvitationMessage(QWidget* parent) : QWidget(parent)
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName("message");
    m_tabs->setDocumentMode(true);
    m_preview = buildPreview();
    m_tabs->addTab(m_preview, QString());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    retranslate();
}

QWidget* InvitationMessage::buildPreview()
{
    m_which = new QLabel;
    m_head = plainLabel();
    m_head->setObjectName("preview-head");
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body = new QPlainTextEdit;
    m_body->setObjectName("preview-body");
    m_body->setReadOnly(true);
    m_before = new QToolButton;
    m_before->setArrowType(Qt::LeftArrow);
    m_after = new QToolButton;
    m_after->setArrowType(Qt::RightArrow);
    connect(m_before, &QToolButton::clicked, this, [this] { emit messageAsked(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { emit messageAsked(1); });
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_before);
    bar->addWidget(m_after);
    bar->addWidget(m_which, 1);
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_head);
    layout->addWidget(m_body, 1);
    return made;
}

void InvitationMessage::addPage(const std::string& language)
{
    Page made{language, new QWidget, new QLineEdit, new QPlainTextEdit};
    made.subject->setObjectName("subject-" + QString::fromStdString(language));
    made.body->setObjectName("body-" + QString::fromStdString(language));
    made.body->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(made.page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(made.subject);
    layout->addWidget(made.body, 1);
    connect(made.subject, &QLineEdit::editingFinished, this, &InvitationMessage::changed);
    connect(made.body, &QPlainTextEdit::textChanged, this, &InvitationMessage::changed);
    m_tabs->insertTab(int(m_pages.size()), made.page, QString());
    m_pages.push_back(made);
}

void InvitationMessage::setUsual(const InvitationText& usual,
                                 const std::vector<std::string>& languages)
{
    std::vector<std::string> shown;
    for (const Page& page : m_pages)
        shown.push_back(page.language);
    if (shown != languages) {
        for (const Page& page : m_pages)
            delete page.page;
        m_pages.clear();
        for (const std::string& language : languages)
            addPage(language);
        m_usual = {};
        m_tabs->setCurrentIndex(0);
        retranslate();
    }
    for (const Page& page : m_pages) {
        const QSignalBlocker quiet(page.body);
        const auto put = [&](const Texts& before, const Texts& now, auto read, auto write) {
            if (read().isEmpty() ||
                read() == QString::fromStdString(quadrat::textIn(before, page.language)))
                write(QString::fromStdString(quadrat::textIn(now, page.language)));
        };
        put(
            m_usual.subject, usual.subject, [&] { return page.subject->text(); },
            [&](const QString& text) { page.subject->setText(text); });
        put(
            m_usual.body, usual.body, [&] { return page.body->toPlainText(); },
            [&](const QString& text) { page.body->setPlainText(text); });
    }
    m_usual = usual;
}

InvitationText InvitationMessage::text() const
{
    InvitationText text;
    for (const Page& page : m_pages) {
        text.subject[page.language] = page.subject->text().toStdString();
        text.body[page.language] = page.body->toPlainText().toStdString();
    }
    return text;
}

InvitationText InvitationMessage::ownText() const
{
    InvitationText own = text();
    const auto isUsual = [](const Texts& usual) {
        return [&usual](const auto& one) {
            return one.second.empty() || one.second == quadrat::textIn(usual, one.first);
        };
    };
    std::erase_if(own.subject, isUsual(m_usual.subject));
    std::erase_if(own.body, isUsual(m_usual.body));
    return own;
}

void InvitationMessage::setOwnText(const InvitationText& own)
{
    for (const Page& page : m_pages) {
        const auto words = [&page](const Texts& written, const Texts& usual) {
            const auto found = written.find(page.language);
            return QString::fromStdString(
                found == written.end() ? quadrat::textIn(usual, page.language) : found->second);
        };
        const QSignalBlocker quiet(page.body);
        page.subject->setText(words(own.subject, m_usual.subject));
        page.body->setPlainText(words(own.body, m_usual.body));
    }
}

void InvitationMessage::showMessage(const MailDraft& draft, std::size_t place, std::size_t count)
{
    const auto who = [](const MailAddress& address) {
        const QString plain = QString::fromStdString(address.address);
        return address.name.empty()
                   ? plain
                   : QStringLiteral("%1 <%2>").arg(QString::fromStdString(address.name), plain);
    };
    QString head = tr("To: %1").arg(who(draft.to)) + '\n' +
                   tr("Subject: %1").arg(QString::fromStdString(draft.subject));
    for (const MailAttachment& attachment : draft.attachments)
        head += '\n' + tr("Attached: %1 (%2 KB)")
                           .arg(QString::fromStdString(attachment.fileName),
                                countText((attachment.content.size() + 1023) / 1024));
    m_which->setText(tr("Message %1 of %2").arg(countText(place + 1), countText(count)));
    m_head->setText(head);
    m_body->setPlainText(QString::fromStdString(draft.body));
    m_before->setEnabled(place > 0);
    m_after->setEnabled(place + 1 < count);
}

void InvitationMessage::showNoMessage(const QString& why)
{
    m_which->setText(why);
    m_head->clear();
    m_body->clear();
    m_before->setEnabled(false);
    m_after->setEnabled(false);
}

void InvitationMessage::retranslate()
{
    for (std::size_t k = 0; k < m_pages.size(); ++k) {
        const QString code = QString::fromStdString(m_pages[k].language);
        const QString name = code == "vi"     ? tr("Vietnamese")
                             : code == "en"   ? tr("English")
                             : code.isEmpty() ? tr("Message")
                                              : code;
        m_tabs->setTabText(int(k), name);
        m_pages[k].subject->setAccessibleName(tr("Subject, %1").arg(name));
        m_pages[k].subject->setPlaceholderText(tr("Subject"));
        m_pages[k].body->setAccessibleName(tr("Message, %1").arg(name));
        m_pages[k].body->setToolTip(tr("Filled in for each person: {name}, {code}, {link}, "
                                       "{deadline}, {title}"));
    }
    m_tabs->setTabText(m_tabs->indexOf(m_preview), tr("As it is sent"));
    m_body->setAccessibleName(tr("The message"));
    m_before->setAccessibleName(tr("Message before"));
    m_after->setAccessibleName(tr("Message after"));
}

void InvitationMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
