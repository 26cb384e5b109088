// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_texts.h"

#include "core/questionnaire/condition_words.h"

#include <QRegularExpression>

namespace quadrat::ui {
namespace {

constexpr double languageGap = 5; ///< between two languages side by side
const QString dottedBlank = QStringLiteral("..............");

QString unbroken(QString text)
{
    return text.replace(' ', QChar(QChar::Nbsp));
}

} // namespace

Letters PaperWords::second(Letters letters)
{
    letters.bold = false;
    letters.italic = true;
    return letters;
}

QString PaperWords::words(std::size_t language, Pattern pattern, const QStringList& arguments) const
{
    std::vector<std::string> filling;
    for (const QString& argument : arguments)
        filling.push_back(argument.toStdString());
    return QString::fromStdString(filled(formWords(m_languages[language]).*pattern, filling));
}

QString PaperWords::words(Pattern pattern, const QStringList& arguments) const
{
    QStringList all;
    for (std::size_t k = 0; k < m_languages.size(); ++k)
        if (const QString text = words(k, pattern, arguments); !all.contains(text))
            all << text;
    return all.join(" / ");
}

PaperTexts::PaperTexts(const Form& form, const QuestionNumbers& numbers,
                       const PaperFormOptions& options)
    : PaperWords(options), m_form(form), m_numbers(numbers),
      m_isSideBySide(options.twoLanguages == TwoLanguages::SideBySide && languageCount() == 2)
{}

QString PaperTexts::in(std::size_t language, const Texts& texts, std::size_t instance) const
{
    if (language > 0) {
        const auto own = texts.find(this->language(language));
        if (own == texts.end() || own->second == textIn(texts, this->language(0)))
            return {};
        return withBlanks(language, QString::fromStdString(own->second), instance);
    }
    return withBlanks(language, QString::fromStdString(textIn(texts, this->language(0))), instance);
}

QString PaperTexts::withBlanks(std::size_t language, const QString& text,
                               std::size_t instance) const
{
    QString made;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf("${"); at >= 0; at = text.indexOf("${", from)) {
        const qsizetype end = text.indexOf('}', at);
        if (end < 0)
            break;
        const std::string name = text.mid(at + 2, end - at - 2).trimmed().toStdString();
        auto field = m_form.find(inInstance(name, instance));
        if (!field)
            field = m_form.find(name);
        made += text.mid(from, at - from);
        from = end + 1;
        if (!field) {
            made += text.mid(at, from - at);
            continue;
        }
        made += dottedBlank;
        const Field& asked = m_form.fields()[*field];
        const QString number = QString::fromStdString(m_numbers.of(asked));
        if (!number.isEmpty())
            made += unbroken(" (" + words(language, &FormWords::question, {number}) + ")");
        else if (m_form.question(asked).identifying)
            made += unbroken(" (" + words(language, &FormWords::fromCover) + ")");
    }
    return made + text.mid(from);
}

QString PaperTexts::arrow(std::size_t language, const GoTo& to, std::size_t instance) const
{
    const auto say = [&](Pattern pattern, const std::string& what) {
        return unbroken(words(language, pattern, {QString::fromStdString(what)}));
    };
    switch (to.kind) {
    case GoTo::Kind::Question: {
        const bool repeats = bool(m_form.questionnaire().sections[to.section].repeat);
        return say(&FormWords::goTo, m_numbers.of(to.section, to.question, repeats ? instance : 0));
    }
    case GoTo::Kind::Section:
        return say(&FormWords::goToSection, m_numbers.ofSection(to.section));
    case GoTo::Kind::NextBlock:
        return say(&FormWords::goToNextBlock, "");
    case GoTo::Kind::End:
        break;
    }
    return say(&FormWords::goToEnd, "");
}

QString PaperTexts::condition(std::size_t language, const Expression& settled) const
{
    QString text =
        QString::fromStdString(inWords(m_form, settled, m_numbers, this->language(language)));
    static const QRegularExpression beforeNumber(QStringLiteral(" (?=[0-9−])"));
    return text.replace(beforeNumber, QString(QChar(QChar::Nbsp)));
}

Spans PaperTexts::inLine(const Texts& texts, const Letters& letters) const
{
    Spans spans{{in(0, texts), letters}};
    if (languageCount() == 2)
        if (const QString other = in(1, texts); !other.isEmpty())
            spans.push_back({" / " + other, second(letters)});
    return spans;
}

Spans PaperTexts::stacked(const Texts& texts, const Letters& letters) const
{
    Spans spans{{in(0, texts), letters}};
    if (languageCount() == 2)
        if (const QString other = in(1, texts); !other.isEmpty())
            spans.push_back({"\n" + other, second(letters)});
    return spans;
}

void PaperTexts::paragraph(PaperUnit& unit, double x, double width, const InLanguage& text,
                           const Letters& letters, double after) const
{
    const double half = (width - languageGap) / 2;
    std::vector<RowCell> cells;
    for (std::size_t k = 0; k < languageCount(); ++k) {
        const QString words = text(k);
        if (words.isEmpty())
            continue;
        const Letters own = k == 0 ? letters : second(letters);
        if (m_isSideBySide)
            cells.push_back({x + double(k) * (half + languageGap), setText({{words, own}}, half)});
        else
            addRow(unit, {{x, setText({{words, own}}, width)}});
    }
    if (!cells.empty())
        addRow(unit, cells);
    if (!unit.blocks.empty())
        unit.blocks.back().height += after;
}

QString PaperTexts::inLine(const InLanguage& arrow) const
{
    QString all = arrow(0);
    for (std::size_t k = 1; k < languageCount(); ++k)
        if (QString other = arrow(k); other != all)
            all += " / " + other.remove(QStringLiteral("→") + QChar(QChar::Nbsp));
    return all;
}

std::vector<RowCell> PaperTexts::label(const Texts& texts, const InLanguage& arrow, double x,
                                       double lead, double width) const
{
    const auto withArrow = [&](Spans spans, const QString& to) {
        if (!to.isEmpty())
            spans.push_back({"  " + to, PaperWords::arrow()});
        return spans;
    };
    if (!m_isSideBySide) {
        const QString to = arrow(0).isEmpty() ? QString() : inLine(arrow);
        return {{x + lead, setText(withArrow(inLine(texts, plain()), to), width - lead)}};
    }
    const double half = (width - languageGap) / 2;
    return {{x + lead, setText(withArrow({{in(0, texts), plain()}}, arrow(0)), half - lead)},
            {x + half + languageGap,
             setText(withArrow({{in(1, texts), second(plain())}}, arrow(1)), half)}};
}

} // namespace quadrat::ui
