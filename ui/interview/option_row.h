// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;

namespace quadrat::ui {

/// One option: its button, its code, its words, which may wrap and are clicked like the button, and
/// a field for words where it has one ("other, specify").
class OptionRow : public QWidget {
    Q_OBJECT

public:
    enum class Look { One, Several, Rank };

    OptionRow(Look look, const QString& code, const QString& words, bool specify,
              QWidget* parent = nullptr);

    const QString& code() const { return m_code; }
    QAbstractButton* button() const { return m_button; }
    void setChosen(bool chosen);
    void setRank(int rank); ///< from 1; 0: none
    void setWords(const QString& words);

signals:
    void clicked();
    void wordsTyped(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_code;
    QAbstractButton* m_button;
    QLabel* m_words;
    QLineEdit* m_specify = nullptr;
};

} // namespace quadrat::ui
