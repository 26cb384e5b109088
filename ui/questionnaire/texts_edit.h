// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "ui/questionnaire/panel.h"

#include <string>
#include <vector>

class QGridLayout;

namespace quadrat::ui {

class GrowingText;

/// One text in all its languages, side by side. Texts in other languages are kept as they are.
class TextsEdit : public Panel {
    Q_OBJECT

public:
    enum class Heads { Shown, Hidden };

    explicit TextsEdit(Heads heads = Heads::Hidden, QWidget* parent = nullptr);

    void setLanguages(const std::vector<std::string>& codes);
    void setTexts(const Texts& texts);
    const Texts& texts() const { return m_texts; }

    void setName(const QString& name); ///< what it is, for screen readers
    void setEditable(bool editable);
    void setLines(int least, int most);

    GrowingText* field(std::size_t language) const { return m_fields.at(language); }

signals:
    void edited();

private:
    void build();
    void nameFields();

    Heads m_heads;
    std::vector<std::string> m_codes;
    Texts m_texts;
    QString m_name;
    bool m_isEditable = true;
    int m_least = 1, m_most = 8;
    QGridLayout* m_layout;
    std::vector<GrowingText*> m_fields;
};

} // namespace quadrat::ui
