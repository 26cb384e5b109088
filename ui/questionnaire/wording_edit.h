// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/questionnaire/texts_edit.h"

class QToolButton;
class QVBoxLayout;

namespace quadrat::ui {

/// A wording in its languages and, on demand, as it is put in some modes.
class WordingEdit : public Panel {
    Q_OBJECT

public:
    explicit WordingEdit(TextsEdit::Heads heads, QWidget* parent = nullptr);

    void setLanguages(const std::vector<std::string>& codes);
    void setWording(const Wording& wording);
    const Wording& wording() const { return m_wording; }
    void setName(const QString& name);
    void setEditable(bool editable);
    void setLines(int least, int most) { m_main->setLines(least, most); }

    TextsEdit* main() const { return m_main; }
    QToolButton* modeButton() const { return m_add; } ///< to stand beside the caption

signals:
    void edited();

private:
    struct OwnMode {
        QWidget* line;
        TextsEdit* texts;
    };
    void addMode(Mode mode);
    void removeMode(Mode mode);
    void showModes();
    OwnMode makeMode(Mode mode);

    Wording m_wording;
    std::vector<std::string> m_codes;
    QString m_name;
    bool m_isEditable = true;
    TextsEdit* m_main;
    QVBoxLayout* m_layout;
    QToolButton* m_add;
    std::map<Mode, OwnMode> m_modes;
};

} // namespace quadrat::ui
