// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/keying_pile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quadrat::ui {

class HelpMark;
class WrittenField;

/// Where keying begins: who keys, a new pile or one that is open, how many forms are keyed twice.
class KeyingStart : public QWidget {
    Q_OBJECT

public:
    /// \param paper  forms on paper, which may be keyed twice; else interviews
    KeyingStart(Document& document, KeyingPile& pile, bool paper, QWidget* parent = nullptr);

    QString clerk() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void go();
    void retranslate();

    Document& m_document;
    KeyingPile& m_pile;
    bool m_paper;
    QLabel *m_title, *m_words, *m_clerkLabel, *m_pileLabel, *m_shareLabel, *m_why;
    QLineEdit* m_clerk;
    QComboBox* m_choice;
    WrittenField* m_share;
    HelpMark* m_help;
    QPushButton* m_begin;
};

} // namespace quadrat::ui
