// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "ui/questionnaire/panel.h"

#include <string>

class QLabel;
class QToolButton;

namespace quadrat::ui {

class ConditionBuilder;
class GrowingText;

/// A condition or formula as text; what is wrong stands below it in words, and its place is marked.
class ConditionEdit : public Panel {
    Q_OBJECT

public:
    enum class Builder { Offered, None };

    explicit ConditionEdit(Builder builder, QWidget* parent = nullptr);

    void setCondition(const std::string& condition);
    std::string condition() const;
    void setEditable(bool editable);

    /// \param reason  null: nothing is wrong
    void setTrouble(const Message* reason);
    QString trouble() const;

    GrowingText* field() const { return m_field; }
    void offer(ConditionBuilder* builder); ///< behind its button
    void setWords(const QString& words);   ///< the condition in plain words; may be empty

signals:
    void edited();

private:
    void judge();
    void mark(const Message* reason);

    GrowingText* m_field;
    QToolButton* m_build = nullptr;
    QLabel *m_trouble, *m_words;
};

} // namespace quadrat::ui
