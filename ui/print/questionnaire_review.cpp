// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/questionnaire_review.h"

#include "core/questionnaire/condition_words.h"
#include "ui/print/page_writer.h"

#include <algorithm>
#include <array>

namespace quadrat::ui {
namespace {

constexpr double termWidth = 130;       // in 1/96 inch
constexpr std::size_t mostOptions = 60; ///< of a list that are written out
constexpr int commentLines = 2;

constexpr std::array kindNames{
    QT_TRANSLATE_NOOP("print", "one answer"),   QT_TRANSLATE_NOOP("print", "several answers"),
    QT_TRANSLATE_NOOP("print", "scale"),        QT_TRANSLATE_NOOP("print", "grid"),
    QT_TRANSLATE_NOOP("print", "number"),       QT_TRANSLATE_NOOP("print", "text"),
    QT_TRANSLATE_NOOP("print", "date or time"), QT_TRANSLATE_NOOP("print", "ranking"),
    QT_TRANSLATE_NOOP("print", "0 to 10"),      QT_TRANSLATE_NOOP("print", "note"),
    QT_TRANSLATE_NOOP("print", "calculation")};
static_assert(kindNames.size() == std::variant_size_v<QuestionKind>);

constexpr std::array<std::pair<Mode, const char*>, 4> modeNames{
    {{Mode::Paper, QT_TRANSLATE_NOOP("print", "on paper")},
     {Mode::Online, QT_TRANSLATE_NOOP("print", "on line")},
     {Mode::Telephone, QT_TRANSLATE_NOOP("print", "on the telephone")},
     {Mode::Email, QT_TRANSLATE_NOOP("print", "by e-mail")}}};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// One row: a term, then a text for each language, or one across all of them.
struct Row {
    QString term;
    QStringList cells;
};

class Review {
public:
    Review(PageWriter& writer, const Form& form, const Reader& reader)
        : m_writer(writer), m_form(form), m_questionnaire(form.questionnaire()), m_reader(reader),
          m_numbers(m_questionnaire), m_languages(m_questionnaire.languages)
    {
        if (m_languages.empty())
            m_languages = {""};
        m_readers = reader.locale().language() == QLocale::Vietnamese ? "vi" : "en";
    }

    void write()
    {
        m_writer.paragraph(text(textIn(m_questionnaire.title, m_readers)),
                           {.points = 15, .bold = true, .after = 4, .heading = 1});
        m_writer.paragraph(
            words(QT_TRANSLATE_NOOP("print", "Questionnaire %1, version %2. %3 questions."),
                  {text(m_questionnaire.name),
                   m_questionnaire.version.empty() ? QStringLiteral("–")
                                                   : text(m_questionnaire.version),
                   m_reader.count(m_numbers.count())}),
            {.after = 6});
        std::vector<Row> rows;
        add(rows, words(QT_TRANSLATE_NOOP("print", "Title")), m_questionnaire.title);
        add(rows, words(QT_TRANSLATE_NOOP("print", "Introduction")), m_questionnaire.introduction);
        add(rows, words(QT_TRANSLATE_NOOP("print", "Closing")), m_questionnaire.closing);
        table(std::move(rows));
        for (const AskedSection& section : m_form.askedSections())
            if (section.instance <= 1)
                write(section);
    }

private:
    QString words(const char* english, const QStringList& arguments = {}) const
    {
        return m_reader.words(english, arguments);
    }

    QStringList inAll(const Texts& texts) const
    {
        QStringList all;
        for (const std::string& language : m_languages) {
            const auto own = texts.find(language);
            all << (own == texts.end()
                        ? m_languages.size() == 1 ? text(textIn(texts, language)) : QString()
                        : text(own->second));
        }
        return all;
    }

    void add(std::vector<Row>& rows, const QString& term, const Texts& texts) const
    {
        if (!texts.empty())
            rows.push_back({term, inAll(texts)});
    }

    void add(std::vector<Row>& rows, const QString& term, const Wording& wording) const
    {
        add(rows, term, wording.text);
        for (const auto& [mode, name] : modeNames)
            if (const auto own = wording.byMode.find(mode); own != wording.byMode.end())
                add(rows, term + ' ' + words(name), own->second);
    }

    /// A condition in words, and below as it is written.
    void add(std::vector<Row>& rows, const QString& term, const Settled& settled,
             const std::string& written, const QString& message = {}) const
    {
        if (written.empty())
            return;
        QStringList lines;
        if (settled)
            lines << text(inWords(m_form, *settled, m_numbers, m_readers));
        else
            lines << words(QT_TRANSLATE_NOOP("print", "(cannot be run)"));
        lines << text(written);
        if (!message.isEmpty())
            lines << message;
        rows.push_back({term, {lines.join('\n')}});
    }

    void write(const AskedSection& asked)
    {
        const Section& section = m_questionnaire.sections[asked.section];
        const QString letter = text(m_numbers.ofSection(asked.section));
        const QString title = text(textIn(section.title, m_readers));
        if (!title.isEmpty())
            m_writer.paragraph(
                letter.isEmpty() ? title : letter + ". " + title,
                {.points = 12, .bold = true, .before = 14, .after = 4, .heading = 2});
        std::vector<Row> rows;
        add(rows, words(QT_TRANSLATE_NOOP("print", "Title")), section.title);
        add(rows, words(QT_TRANSLATE_NOOP("print", "Only if")), asked.showIf, section.showIf);
        if (section.repeat) {
            add(rows, words(QT_TRANSLATE_NOOP("print", "How often")), asked.count,
                section.repeat->count,
                words(QT_TRANSLATE_NOOP("print", "At most %1 times"),
                      {m_reader.count(section.repeat->most)}));
        }
        if (section.order == Order::Random)
            rows.push_back({words(QT_TRANSLATE_NOOP("print", "Order")),
                            {words(QT_TRANSLATE_NOOP("print", "random"))}});
        table(std::move(rows));
        for (std::size_t k = 0; k < asked.askedCount; ++k)
            write(m_form.asked()[asked.firstAsked + k]);
    }

    void write(const AskedQuestion& asked)
    {
        const Question& question = m_form.question(asked);
        const QString number = text(m_numbers.of(asked.section, asked.question));
        m_writer.beginPiece();
        m_writer.paragraph((number.isEmpty() ? QString() : number + ". ") + text(question.name) +
                               QStringLiteral(" — ") + words(kindNames[question.kind.index()]),
                           {.bold = true, .before = 10, .after = 2, .heading = 3});
        std::vector<Row> rows;
        add(rows, words(QT_TRANSLATE_NOOP("print", "Wording")), question.text);
        add(rows, words(QT_TRANSLATE_NOOP("print", "Instruction")), question.instruction);
        add(rows, words(QT_TRANSLATE_NOOP("print", "To the interviewer")), question.interviewer);
        add(rows, words(QT_TRANSLATE_NOOP("print", "Only if")), asked.showIf, question.showIf);
        std::visit([&](const auto& kind) { details(rows, asked, kind); }, question.kind);
        options(rows, question);
        if (const QString rules = rulesOf(question); !rules.isEmpty())
            rows.push_back({words(QT_TRANSLATE_NOOP("print", "Rules")), {rules}});
        for (std::size_t k = 0; k < question.checks.size(); ++k) {
            const AnswerCheck& check = question.checks[k];
            add(rows,
                check.severity == Severity::Fault
                    ? words(QT_TRANSLATE_NOOP("print", "Must hold"))
                    : words(QT_TRANSLATE_NOOP("print", "Should hold")),
                asked.checks[k], check.condition, inAll(check.message).join(" / "));
        }
        rows.push_back(
            {words(QT_TRANSLATE_NOOP("print", "Comments")), {QString(commentLines, '\n')}});
        table(std::move(rows));
        m_writer.endPiece();
    }

    template <typename Kind>
    void details(std::vector<Row>&, const AskedQuestion&, const Kind&) const
    {}

    void details(std::vector<Row>& rows, const AskedQuestion&, const Grid& grid) const
    {
        for (const GridItem& item : grid.items)
            rows.push_back({text(item.name), inAll(item.label)});
    }

    void details(std::vector<Row>& rows, const AskedQuestion&, const NumberEntry& number) const
    {
        add(rows, words(QT_TRANSLATE_NOOP("print", "Unit")), number.unit);
    }

    void details(std::vector<Row>& rows, const AskedQuestion&, const Recommendation& ends) const
    {
        add(rows, QStringLiteral("0"), ends.low);
        add(rows, QStringLiteral("10"), ends.high);
    }

    void details(std::vector<Row>& rows, const AskedQuestion& asked, const Calculation& kind) const
    {
        add(rows, words(QT_TRANSLATE_NOOP("print", "Formula")), asked.formula, kind.formula);
    }

    void options(std::vector<Row>& rows, const Question& question) const
    {
        const std::vector<const Option*> all = optionsOf(m_questionnaire, question);
        for (std::size_t k = 0; k < std::min(all.size(), mostOptions); ++k) {
            QString term = text(all[k]->code);
            if (const QString marks = marksOf(*all[k]); !marks.isEmpty())
                term += " (" + marks + ")";
            rows.push_back({term, inAll(all[k]->label)});
        }
        if (all.size() > mostOptions)
            rows.push_back({QStringLiteral("…"),
                            {words(QT_TRANSLATE_NOOP("print", "and %1 more"),
                                   {m_reader.count(all.size() - mostOptions)})}});
    }

    QString marksOf(const Option& option) const
    {
        QStringList marks;
        if (option.missing != Missing::None)
            marks << words(QT_TRANSLATE_NOOP("print", "no answer"));
        if (option.exclusive)
            marks << words(QT_TRANSLATE_NOOP("print", "goes with no other"));
        if (option.specify)
            marks << words(QT_TRANSLATE_NOOP("print", "with words"));
        if (!option.within.empty())
            marks << words(QT_TRANSLATE_NOOP("print", "only under %1"), {text(option.within)});
        return marks.join(", ");
    }

    /// Without marks between thousands: it may be a year.
    QString plainNumber(double value) const
    {
        QLocale locale = m_reader.locale();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value, 'g', QLocale::FloatingPointShortest);
    }

    QString rulesOf(const Question& question) const
    {
        QStringList rules;
        if (question.required == Required::Yes)
            rules << words(QT_TRANSLATE_NOOP("print", "an answer is required"));
        if (question.required == Required::Softly)
            rules << words(QT_TRANSLATE_NOOP("print", "asked once more if left out"));
        if (question.identifying)
            rules << words(QT_TRANSLATE_NOOP("print", "says who somebody is: kept apart"));
        if (const auto* number = std::get_if<NumberEntry>(&question.kind)) {
            const auto limit = [&](const char* pattern, const std::optional<double>& value) {
                if (value)
                    rules << words(pattern, {plainNumber(*value)});
            };
            limit(QT_TRANSLATE_NOOP("print", "not below %1"), number->least);
            limit(QT_TRANSLATE_NOOP("print", "not above %1"), number->most);
        }
        if (const auto* several = std::get_if<MultipleChoice>(&question.kind)) {
            if (several->least)
                rules << words(QT_TRANSLATE_NOOP("print", "at least %1"),
                               {m_reader.count(*several->least)});
            if (several->most)
                rules << words(QT_TRANSLATE_NOOP("print", "at most %1"),
                               {m_reader.count(*several->most)});
        }
        if (const auto* entry = std::get_if<TextEntry>(&question.kind))
            rules << words(QT_TRANSLATE_NOOP("print", "at most %1 characters"),
                           {m_reader.count(entry->longest)});
        if (const auto* date = std::get_if<DateEntry>(&question.kind)) {
            if (!date->earliest.empty())
                rules << words(QT_TRANSLATE_NOOP("print", "not before %1"), {text(date->earliest)});
            if (!date->latest.empty())
                rules << words(QT_TRANSLATE_NOOP("print", "not after %1"), {text(date->latest)});
        }
        if (const auto* ranking = std::get_if<Ranking>(&question.kind); ranking && ranking->places)
            rules << words(QT_TRANSLATE_NOOP("print", "%1 places"),
                           {m_reader.count(ranking->places)});
        std::visit(
            [&](const auto& kind) {
                if constexpr (requires { kind.order; })
                    if (kind.order == Order::Random)
                        rules << words(QT_TRANSLATE_NOOP("print", "in random order"));
            },
            question.kind);
        return rules.join("; ");
    }

    void table(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        QTextTableFormat format = ruledTable();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, termWidth)};
        for (std::size_t k = 0; k < m_languages.size(); ++k)
            widths << QTextLength(QTextLength::FixedLength,
                                  (contentBox().width() - termWidth) / double(m_languages.size()));
        format.setColumnWidthConstraints(widths);
        QTextTable* made = m_writer.table(int(rows.size()), int(widths.size()), format);
        for (int row = 0; row < int(rows.size()); ++row)
            fill(*made, row, rows[std::size_t(row)]);
        m_writer.thinLine();
    }

    void fill(QTextTable& table, int row, const Row& content) const
    {
        const bool isWhole = content.cells.size() == 1 && table.columns() > 2;
        if (isWhole)
            table.mergeCells(row, 1, 1, table.columns() - 1);
        for (int column = 0; column < (isWhole ? 2 : table.columns()); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            cell.setFormat(ruledCell(4, 1.5, 1.5));
            const QStringList lines =
                (column == 0 ? content.term : content.cells.value(column - 1)).split('\n');
            const QTextCharFormat letters = ui::letters(8.25, column == 0, ChartColours().ink);
            put(cell, lines.first(), letters);
            QTextCursor cursor = cell.lastCursorPosition();
            for (const QString& line : lines.mid(1)) {
                cursor.insertBlock(QTextBlockFormat(), letters);
                cursor.insertText(line, letters);
            }
        }
    }

    PageWriter& m_writer;
    const Form& m_form;
    const Questionnaire& m_questionnaire;
    const Reader& m_reader;
    QuestionNumbers m_numbers;
    std::vector<std::string> m_languages;
    std::string m_readers;
};

} // namespace

PagedDocument questionnaireReview(const Form& form, const ReportOptions& options)
{
    const Questionnaire& questionnaire = form.questionnaire();
    PagedDocument paged(
        text(textIn(questionnaire.title,
                    questionnaire.languages.empty() ? "" : questionnaire.languages.front())),
        options);
    PageWriter writer(paged.document());
    writer.beginWriting();
    Review(writer, form, paged.reader()).write();
    writer.endWriting();
    paged.layOut(writer.pieces(), {});
    return paged;
}

} // namespace quadrat::ui
