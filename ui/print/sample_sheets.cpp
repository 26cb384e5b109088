// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sample_sheets.h"

#include "ui/print/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace quadrat::ui {
namespace {

constexpr int visits = 3;
constexpr double small = 7.5, cellPoints = 8.25; // points
constexpr int headRows = 3;
constexpr double spareHeight = 6;   // in 1/96 inch
constexpr double writingHeight = 9; ///< above and below a line, in 1/96 inch

/// A column of the table. Those of a visit stand under one head.
struct SheetColumn {
    QString head;
    double width = 0; ///< in 1/96 inch; 0: what is left
    int visit = 0;    ///< from 1; 0: of none
};

class SheetBuilder {
public:
    SheetBuilder(PagedDocument& paged, const SheetFacts& facts)
        : m_reader(paged.reader()), m_facts(facts), m_writer(paged.document())
    {}

    void group(const ContactGroup& group)
    {
        m_writer.beginWriting();
        m_writer.newPage();
        m_sections.push_back({0, sectionName(group)});
        m_sections.back().first = head(m_writer, group);
        tables(group);
        m_writer.endWriting();
    }

    /// Whom to ask in a household, for all interviewers alike.
    void householdPage()
    {
        if (m_facts.within == WithinHousehold::Anybody)
            return;
        m_writer.beginWriting();
        m_writer.newPage();
        m_sections.push_back({0, words(QT_TRANSLATE_NOOP("print", "Whom to ask in a household"))});
        m_sections.back().first = writeHouseholdPage(m_writer, m_facts.within, m_reader);
        m_writer.endWriting();
    }

    const std::vector<PageSection>& sections() const { return m_sections; }

private:
    QString words(const char* english, const QStringList& arguments = {}) const
    {
        return m_reader.words(english, arguments);
    }

    QString sectionName(const ContactGroup& group) const
    {
        const QString name = group.name.isEmpty() ? m_facts.sample : group.name;
        return group.role == SampleRole::Reserve
                   ? words(QT_TRANSLATE_NOOP("print", "Reserve: %1"), {name})
                   : name;
    }

    /// \return where it begins
    int head(PageWriter& writer, const ContactGroup& group) const
    {
        const ChartColours colours;
        const bool isReserve = group.role == SampleRole::Reserve;
        const QString name = group.name.isEmpty() ? m_facts.sample : group.name;
        writer.paragraph(isReserve ? words(QT_TRANSLATE_NOOP("print", "Reserve list: %1"), {name})
                                   : words(QT_TRANSLATE_NOOP("print", "Contact sheet: %1"), {name}),
                         {.points = 15, .bold = true, .after = 1, .heading = 1});
        const int first = writer.position();
        QStringList under;
        for (const QString& part : {m_facts.study, m_facts.sample})
            if (!part.isEmpty() && part != name)
                under << part;
        under << words(QT_TRANSLATE_NOOP("print", "%1 units"),
                       {m_reader.count(group.lines.size())});
        if (!m_facts.unit.isEmpty())
            under << words(QT_TRANSLATE_NOOP("print", "a unit is: %1"), {m_facts.unit});
        writer.paragraph(under.join(QStringLiteral(" · ")), {.ink = colours.faint, .after = 5});
        const QString dots(26, QChar('.'));
        writer.paragraph(
            group.ofInterviewer
                ? words(QT_TRANSLATE_NOOP("print", "Supervisor: %1   Received on: %1   Returned "
                                                   "on: %1"),
                        {dots})
                : words(QT_TRANSLATE_NOOP("print", "Interviewer: %1   Supervisor: %1   Received "
                                                   "on: %1   Returned on: %1"),
                        {dots}),
            {.before = 4, .after = 5});
        if (isReserve)
            writer.paragraph(
                words(QT_TRANSLATE_NOOP(
                    "print", "Rule: this list stays with whoever leads the fieldwork. A unit of it "
                             "is used only when they release it, in the order below and without "
                             "leaving one out, because a unit of the main sample does not belong "
                             "(result 4) or is lost for good after three visits. The unit replaced "
                             "keeps its result: it still counts in the response rate.")),
                {.points = small, .bold = true, .after = 3});
        writer.paragraph(
            words(QT_TRANSLATE_NOOP(
                "print", "Confidential. On the questionnaire goes the case code alone, never a "
                         "name or an address; this sheet never travels with the answers. It goes "
                         "back to the supervisor and is destroyed once the fieldwork is checked.")),
            {.points = small, .after = 5});
        return first;
    }

    std::vector<SheetColumn> columns(const ContactGroup& group) const
    {
        const bool isReserve = group.role == SampleRole::Reserve;
        const bool picksPerson = std::ranges::any_of(
            group.lines, [](const ContactLine& line) { return !line.within.isEmpty(); });
        std::vector<SheetColumn> all;
        all.push_back({words(QT_TRANSLATE_NOOP("print", "No.")), 30});
        all.push_back({words(QT_TRANSLATE_NOOP("print", "Case code")), 104});
        if (m_facts.numbered)
            all.push_back({words(QT_TRANSLATE_NOOP("print", "In the register")), 56});
        all.push_back({m_facts.numbered
                           ? words(QT_TRANSLATE_NOOP("print", "Name and address, to be written "
                                                              "in from the register"))
                           : words(QT_TRANSLATE_NOOP("print", "Who and where"))});
        if (picksPerson)
            all.push_back({words(QT_TRANSLATE_NOOP("print", "Table")), 40});
        if (isReserve) {
            all.push_back({words(QT_TRANSLATE_NOOP("print", "In place of (case code)")), 92});
            all.push_back({words(QT_TRANSLATE_NOOP("print", "Released by, on")), 84});
        }
        for (int visit = 1; visit <= visits; ++visit) {
            all.push_back(
                {words(QT_TRANSLATE_NOOP("print", "Date")), isReserve ? 40. : 50., visit});
            all.push_back(
                {words(QT_TRANSLATE_NOOP("print", "Hour")), isReserve ? 36. : 42., visit});
            all.push_back({words(QT_TRANSLATE_NOOP("print", "Result")), 42, visit});
        }
        all.push_back({words(QT_TRANSLATE_NOOP("print", "Final result")), 48});
        return all;
    }

    QTextTableFormat format(const std::vector<SheetColumn>& columns) const
    {
        QTextTableFormat made = ruledTable();
        made.setHeaderRowCount(headRows);
        made.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const SheetColumn& column : columns)
            widths << QTextLength(column.width > 0 ? QTextLength::FixedLength
                                                   : QTextLength::VariableLength,
                                  column.width);
        made.setColumnWidthConstraints(widths);
        return made;
    }

    /// The name and the results, then the heads of the columns in two rows: all repeated.
    void heads(QTextTable& table, const ContactGroup& group,
               const std::vector<SheetColumn>& columns) const
    {
        const ChartColours colours;
        const QTextCharFormat plain = letters(small, false, colours.ink);
        const QTextCharFormat bold = letters(small, true, colours.ink);
        table.mergeCells(0, 0, 1, int(columns.size()));
        for (int row = 0; row < headRows; ++row)
            for (int column = 0; column < int(columns.size()); ++column)
                table.cellAt(row, column).setFormat(ruledCell(3, 2, 2));
        put(table.cellAt(0, 0), sectionName(group) + QStringLiteral("  "),
            letters(9, true, colours.ink));
        table.cellAt(0, 0).lastCursorPosition().insertText(resultWords(m_reader), plain);
        for (int column = 0; column < int(columns.size()); ++column) {
            const SheetColumn& of = columns[std::size_t(column)];
            if (of.visit == 0) {
                table.mergeCells(1, column, 2, 1);
                put(table.cellAt(1, column), of.head, plain);
                continue;
            }
            const bool isFirst = columns[std::size_t(column) - 1].visit != of.visit;
            if (isFirst) {
                table.mergeCells(1, column, 1, 3);
                put(table.cellAt(1, column),
                    words(QT_TRANSLATE_NOOP("print", "Visit %1"),
                          {m_reader.count(std::size_t(of.visit))}),
                    bold);
            }
            put(table.cellAt(2, column), of.head, plain);
        }
    }

    /// The rows of a table: units by their place in the group, and areas before the units in them.
    struct Row {
        std::size_t unit = 0;
        bool isArea = false; ///< of that unit
    };

    static std::vector<Row> rowsOf(const ContactGroup& group)
    {
        const bool namesAreas =
            group.ofInterviewer && !group.lines.empty() && !group.lines.front().area.isEmpty();
        std::vector<Row> rows;
        for (std::size_t k = 0; k < group.lines.size(); ++k) {
            if (namesAreas && (k == 0 || group.lines[k].area != group.lines[k - 1].area))
                rows.push_back({k, true});
            rows.push_back({k, false});
        }
        return rows;
    }

    /// A table of a page for as many rows as it holds: no row is split, and an area that goes on is
    /// named again.
    void tables(const ContactGroup& group)
    {
        const std::vector<Row> rows = rowsOf(group);
        const Heights heights = heightsOf(group, rows);
        const double page = std::floor(contentBox(Paper::Landscape).height()) - spareHeight;
        double left = page - heights.before - heights.heads;
        std::vector<Row> onPage;
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const bool endsWithArea = rows[k].isArea && k + 1 < rows.size();
            const double height = heights.rows[k] + (endsWithArea ? heights.rows[k + 1] : 0);
            if (height > left && !onPage.empty()) {
                table(m_writer, group, onPage);
                onPage.clear();
                m_writer.newPage();
                m_writer.thinLine();
                left = page - heights.heads;
                if (group.ofInterviewer && !rows[k].isArea && rows.front().isArea) {
                    onPage.push_back({rows[k].unit, true});
                    left -= heights.rows[0];
                }
            }
            onPage.push_back(rows[k]);
            left -= heights.rows[k];
        }
        table(m_writer, group, onPage);
    }

    /// In 1/96 inch, as they come out on an endless page.
    struct Heights {
        double before = 0, heads = 0; ///< all above the table; its repeated rows
        std::vector<double> rows;
    };

    Heights heightsOf(const ContactGroup& group, const std::vector<Row>& rows) const
    {
        QTextDocument endless;
        PageWriter writer(endless);
        writer.beginWriting();
        head(writer, group);
        const QTextTable& made = *table(writer, group, rows);
        writer.endWriting();
        layOutPages(endless, {}, {}, Paper::Landscape);
        endless.setPageSize({endless.pageSize().width(), -1});
        const QAbstractTextDocumentLayout& layout = *endless.documentLayout();
        const auto top = [&](int row) {
            const QTextTableCell cell = made.cellAt(row, 0);
            return layout.blockBoundingRect(cell.firstCursorPosition().block()).top() -
                   cell.format().toTableCellFormat().topPadding();
        };
        const QRectF frame = layout.frameBoundingRect(const_cast<QTextTable*>(&made));
        Heights heights{.before = frame.top(), .heads = top(headRows) - frame.top(), .rows = {}};
        for (int row = headRows; row < made.rows(); ++row)
            heights.rows.push_back((row + 1 < made.rows() ? top(row + 1) : frame.bottom()) -
                                   top(row));
        return heights;
    }

    QTextTable* table(PageWriter& writer, const ContactGroup& group,
                      const std::vector<Row>& rows) const
    {
        const std::vector<SheetColumn> columns = this->columns(group);
        QTextTable* made =
            writer.table(headRows + int(rows.size()), int(columns.size()), format(columns));
        heads(*made, group, columns);
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const ContactLine& line = group.lines[rows[k].unit];
            if (rows[k].isArea)
                areaRow(*made, headRows + int(k), line.area);
            else
                unitRow(*made, headRows + int(k), rows[k].unit + 1, line);
        }
        return made;
    }

    void areaRow(QTextTable& table, int row, const QString& area) const
    {
        table.mergeCells(row, 0, 1, table.columns());
        table.cellAt(row, 0).setFormat(ruledCell(3, 3, 2));
        put(table.cellAt(row, 0), area, letters(cellPoints, true, ChartColours().ink));
    }

    void unitRow(QTextTable& table, int row, std::size_t place, const ContactLine& line) const
    {
        const ChartColours colours;
        const QTextCharFormat plain = letters(cellPoints, false, colours.ink);
        const QTextTableCellFormat look = ruledCell(3, writingHeight, writingHeight);
        for (int each = 0; each < table.columns(); ++each)
            table.cellAt(row, each).setFormat(look);
        int column = 0;
        const auto cell = [&](const QString& text, const QTextCharFormat& format, bool right) {
            const QTextTableCell made = table.cellAt(row, column++);
            if (!text.isEmpty())
                put(made, text, format, right);
        };
        cell(m_reader.count(place), letters(cellPoints, false, colours.faint), true);
        cell(line.code, letters(cellPoints, true, colours.ink), false);
        if (m_facts.numbered)
            cell(line.number, letters(cellPoints, true, colours.ink), true);
        cell(line.who.join(QStringLiteral(" · ")), plain, false);
        if (!line.within.isEmpty())
            cell(line.within, plain, false);
    }

    const Reader& m_reader;
    const SheetFacts& m_facts;
    PageWriter m_writer;
    std::vector<PageSection> m_sections;
};

} // namespace

QString resultWords(const Reader& reader)
{
    return reader.words(QT_TRANSLATE_NOOP(
        "print",
        "Results: 1.1 answered in full · 1.2 answered in part · 2.1 refused · 2.2 nobody reached · "
        "2.3 could not answer (ill, away, language) · 3.1 not known whether anybody lives there · "
        "3.2 not known whether anybody there belongs to the survey · 4 does not belong to the "
        "survey (empty, no dwelling, nobody of age)"));
}

PagedDocument contactSheets(const std::vector<ContactGroup>& groups, const SheetFacts& facts,
                            const ReportOptions& options, const Progress& progress)
{
    const QString title = options.reader.words(QT_TRANSLATE_NOOP("print", "Contact sheets"));
    PagedDocument paged(facts.study.isEmpty() ? title : title + QStringLiteral(" · ") + facts.study,
                        options, Paper::Landscape);
    SheetBuilder builder(paged, facts);
    for (std::size_t k = 0; k < groups.size(); ++k) {
        progress.at(0.7 * double(k) / double(groups.size()));
        builder.group(groups[k]);
    }
    builder.householdPage();
    paged.layOut({}, builder.sections());
    progress.at(1);
    return paged;
}

} // namespace quadrat::ui
