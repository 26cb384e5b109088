// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/keying_pile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quadrat::ui {

class DrawLink;
class HelpMark;
class WrittenField;

/// Where keying begins: who keys, a new pile or one that is open, how many forms are keyed twice.
class KeyingStart : public QWidget {
    Q_OBJECT

public:
    /// \param paper  forms on paper, which may be keyed twice; else interviews
    KeyingStart(Document& document, KeyingPile& pile, bool paper, QWidget* parent = nullptr);

    QString clerk() const;

signals:
    void linkMade(const QString& words); ///< to a draw

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void followPile();
    void go();
    void retranslate();

    Document& m_document;
    KeyingPile& m_pile;
    bool m_paper;
    std::int64_t m_shown = 0; ///< the open pile whose share is in sight; 0: that of a new one
    QLabel *m_title, *m_words, *m_clerkLabel, *m_pileLabel, *m_shareLabel, *m_shareWords,
        *m_drawLabel, *m_why;
    QLineEdit* m_clerk;
    QComboBox* m_choice;
    DrawLink* m_draw;
    WrittenField* m_share;
    HelpMark* m_help;
    QPushButton* m_begin;
};

} // namespace quadrat::ui
