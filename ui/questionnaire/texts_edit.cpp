// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/texts_edit.h"

#include "ui/questionnaire/growing_text.h"
#include "ui/questionnaire/question_words.h"

#include <QGridLayout>
#include <QLabel>

namespace quadrat::ui {

namespace {

constexpr std::size_t sideBySide = 2;

} // namespace

TextsEdit::TextsEdit(Heads heads, QWidget* parent)
    : Panel(parent), m_heads(heads), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    for (std::size_t column = 0; column < sideBySide; ++column)
        m_layout->setColumnStretch(int(column), 1);
}

void TextsEdit::setLanguages(const std::vector<std::string>& codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    build();
}

void TextsEdit::build()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    for (std::size_t k = 0; k < m_codes.size(); ++k) {
        const int row = int(2 * (k / sideBySide)), column = int(k % sideBySide);
        if (m_heads == Heads::Shown && m_codes.size() > 1) {
            auto* head = new QLabel(languageName(m_codes[k]));
            head->setProperty("part", "caption");
            m_layout->addWidget(head, row, column);
        }
        auto* field = new GrowingText;
        field->setLines(m_least, m_most);
        field->setReadOnly(!m_isEditable);
        m_layout->addWidget(field, row + 1, column, 1, m_codes.size() == 1 ? int(sideBySide) : 1,
                            Qt::AlignTop);
        connect(field, &GrowingText::typed, this, [this, code = m_codes[k]](const QString& text) {
            if (text.isEmpty())
                m_texts.erase(code);
            else
                m_texts[code] = text.toStdString();
            emit edited();
        });
        m_fields.push_back(field);
    }
    nameFields();
    setTexts(m_texts);
}

void TextsEdit::setTexts(const Texts& texts)
{
    m_texts = texts;
    for (std::size_t k = 0; k < m_fields.size(); ++k) {
        const auto found = texts.find(m_codes[k]);
        m_fields[k]->show(found == texts.end() ? QString() : QString::fromStdString(found->second));
    }
}

void TextsEdit::setName(const QString& name)
{
    m_name = name;
    nameFields();
}

void TextsEdit::nameFields()
{
    for (std::size_t k = 0; k < m_fields.size(); ++k) {
        const QString language = languageName(m_codes[k]);
        m_fields[k]->setAccessibleName(
            m_codes.size() > 1 ? QStringLiteral("%1 (%2)").arg(m_name, language) : m_name);
        m_fields[k]->setPlaceholderText(m_codes.size() > 1 ? language : QString());
    }
}

void TextsEdit::setEditable(bool editable)
{
    m_isEditable = editable;
    for (GrowingText* field : m_fields)
        field->setReadOnly(!editable);
}

void TextsEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    for (GrowingText* field : m_fields)
        field->setLines(least, most);
}

} // namespace quadrat::ui
