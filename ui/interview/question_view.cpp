// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/question_view.h"

#include "core/questionnaire/option_order.h"

#include <algorithm>

namespace quadrat::ui {

QString QuestionView::words(const Texts& texts) const
{
    return QString::fromStdString(
        withAnswers(form(), state(), textIn(texts, m_language), m_language, asked().instance));
}

std::vector<const Option*> QuestionView::options(std::size_t field) const
{
    return m_interview.offered(field);
}

std::vector<const Option*> QuestionView::ownOptions(std::size_t field) const
{
    std::vector<const Option*> own = options(field);
    const auto beside = optionsBeside(field);
    std::erase_if(
        own, [&](const Option* one) { return std::ranges::find(beside, one) != beside.end(); });
    return own;
}

std::vector<const Option*> QuestionView::optionsBeside(std::size_t field) const
{
    std::vector<const Option*> beside = options(field);
    const OptionList* list = form().questionnaire().findList(question().besides);
    std::erase_if(beside, [&](const Option* one) {
        return !list ||
               std::ranges::none_of(list->options, [&](const Option& its) { return &its == one; });
    });
    return beside;
}

std::vector<std::size_t> QuestionView::itemFields() const
{
    std::vector<std::size_t> fields(asked().fieldCount), ordered;
    for (std::size_t k = 0; k < fields.size(); ++k)
        fields[k] = asked().firstField + k;
    std::erase_if(fields, [&](std::size_t field) {
        return !form().fields()[field].item || !form().fields()[field].option.empty();
    });
    for (const std::size_t item : orderedItems(question(), m_interview.orderSeed()))
        if (item < fields.size())
            ordered.push_back(fields[item]);
    return ordered;
}

QString QuestionView::fieldName(std::size_t field) const
{
    return QString::fromStdString(form().fields()[field].name);
}

QString QuestionView::answer(std::size_t field) const
{
    return QString::fromStdString(
        answerTo(m_interview.record().answers, form().fields()[field].name));
}

QString QuestionView::answer(const QString& field) const
{
    return QString::fromStdString(answerTo(m_interview.record().answers, field.toStdString()));
}

QString QuestionView::specifyField(std::size_t field, const Option& option) const
{
    return option.specify
               ? QString::fromStdString(specifyName(form().fields()[field].name, option.code))
               : QString();
}

QString QuestionView::shape() const
{
    QStringList parts{QString::number(quintptr(&m_interview.form())),
                      QString::number(m_asked),
                      QString::fromStdString(m_language),
                      QString::number(int(m_mode)),
                      words(question().text),
                      words(question().instruction)};
    for (std::size_t k = 0; k < asked().fieldCount; ++k)
        for (const Option* option : options(asked().firstField + k))
            parts << QString::fromStdString(option->code) << words(option->label);
    for (const std::size_t field : itemFields())
        parts << QString::number(field);
    return parts.join(QChar(0x1F));
}

} // namespace quadrat::ui
