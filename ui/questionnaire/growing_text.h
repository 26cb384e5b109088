// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace quadrat::ui {

/// A field for words that is as high as they are, between some lines. Tab leaves it.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent = nullptr);

    void setLines(int least, int most);
    void show(const QString& text); ///< does not touch what says so already, nor announce it

signals:
    void typed(const QString& text); ///< by the person

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    int m_least = 1, m_most = 10;
    bool m_isShowing = false;
};

} // namespace quadrat::ui
