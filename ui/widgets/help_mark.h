// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace quadrat::ui {

/// A "?" beside a term: what it means, in one paragraph, on hover and on a click or the space bar.
class HelpMark : public QToolButton {
    Q_OBJECT

public:
    explicit HelpMark(QWidget* parent = nullptr);

    void setTerm(const QString& term, const QString& paragraph);
};

} // namespace quadrat::ui
