// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/mail_message.h"
#include "core/workflow/invitation_texts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace quadrat::ui {

/// Subject and body of the message in each language, and how it looks for one person.
class InvitationMessage : public QWidget {
    Q_OBJECT

public:
    explicit InvitationMessage(QWidget* parent = nullptr);

    /// Shows a text in these languages; the words that were typed stay where `usual` is what was
    /// shown before.
    void setUsual(const InvitationText& usual, const std::vector<std::string>& languages);
    InvitationText text() const;
    InvitationText ownText() const; ///< where it differs from the usual one
    void setOwnText(const InvitationText& own);

    /// \param place, count  which of how many messages
    void showMessage(const MailDraft& draft, std::size_t place, std::size_t count);
    void showNoMessage(const QString& why);

signals:
    void changed();
    void messageAsked(int step); ///< -1 or 1: the one before or after

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Page {
        std::string language;
        QWidget* page;
        QLineEdit* subject;
        QPlainTextEdit* body;
    };

    QWidget* buildPreview();
    void addPage(const std::string& language);
    void retranslate();

    InvitationText m_usual;
    std::vector<Page> m_pages;
    QTabWidget* m_tabs;
    QWidget* m_preview;
    QLabel *m_which, *m_head;
    QPlainTextEdit* m_body;
    QToolButton *m_before, *m_after;
};

} // namespace quadrat::ui
