// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace quadrat::ui {

/// A widget that keeps how its words are said, and says them again in another language.
class Panel : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    /// Runs `words` now and at each change of the language of the window.
    void say(std::function<void()> words);

    /// A label above a field, which names it too.
    QLabel* addCaption(QBoxLayout* layout, QWidget* field, std::function<QString()> words);

    void changeEvent(QEvent* event) override;

private:
    std::vector<std::function<void()>> m_words;
};

} // namespace quadrat::ui
