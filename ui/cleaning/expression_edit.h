// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QPlainTextEdit>

#include <memory>

class QLabel;

namespace quadrat::ui {

/// What an expression is for: something that holds or not, or a value.
enum class ExpressionKind { Condition, Value };

/// A field for an expression of the small language. While it is typed, what is wrong stands below
/// it in words, and the place is marked.
class ExpressionEdit : public QWidget {
    Q_OBJECT

public:
    ExpressionEdit(std::shared_ptr<const Dataset> columns, ExpressionKind kind,
                   QWidget* parent = nullptr);

    void setExpression(const std::string& expression);
    std::string expression() const;
    bool isUsable() const { return m_isUsable; }
    QPlainTextEdit* field() const { return m_field; }

signals:
    void changed();

private:
    void judge();
    void mark(std::size_t place);

    std::shared_ptr<const Dataset> m_data;
    ExpressionKind m_kind;
    bool m_isUsable = false;
    QPlainTextEdit* m_field;
    QLabel* m_trouble;
};

} // namespace quadrat::ui
