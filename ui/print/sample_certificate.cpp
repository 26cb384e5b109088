// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sample_certificate.h"

#include "ui/print/page_writer.h"
#include "ui/print/sample_words.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr double termWidth = 118;         // 1/96 inch
constexpr std::size_t rowsInOneHalf = 12; ///< longer tables of strata stand in two halves
constexpr double small = 7.5;             // points

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// One line of the table of strata: label, then for each stage units and drawn, then share and
/// reserve.
QStringList stratumCells(const StratumCount& stratum, const Reader& reader)
{
    QStringList cells{stratum.label.empty()
                          ? reader.words(QT_TRANSLATE_NOOP("print", "the whole list"))
                          : text(stratum.label)};
    for (std::size_t stage = 0; stage < stratum.units.size(); ++stage)
        cells << reader.count(stratum.units[stage]) << reader.count(stratum.drawn[stage]);
    cells << (stratum.units.size() == 1 && stratum.units[0] > 0
                  ? reader.share(100. * double(stratum.drawn[0]) / double(stratum.units[0]), 2)
                  : QString())
          << reader.count(stratum.reserve);
    return cells;
}

QStringList stratumHeads(std::size_t stages, const Reader& reader)
{
    QStringList heads{reader.words(QT_TRANSLATE_NOOP("print", "Stratum"))};
    for (std::size_t stage = 0; stage < stages; ++stage) {
        const QString of = stages == 1 ? QString()
                                       : reader.words(QT_TRANSLATE_NOOP("print", ", stage %1"),
                                                      {reader.count(stage + 1)});
        heads << reader.words(QT_TRANSLATE_NOOP("print", "In the list")) + of
              << reader.words(QT_TRANSLATE_NOOP("print", "Drawn")) + of;
    }
    return heads << (stages == 1 ? reader.words(QT_TRANSLATE_NOOP("print", "Share")) : QString())
                 << reader.words(QT_TRANSLATE_NOOP("print", "Reserve"));
}

class CertificateBuilder {
public:
    CertificateBuilder(const Certificate& certificate, const CertificateFacts& facts,
                       PagedDocument& paged)
        : m_certificate(certificate), m_facts(facts), m_reader(paged.reader()),
          m_writer(paged.document())
    {}

    const std::vector<ReportPiece>& build(const QString& title)
    {
        head(title);
        terms();
        strata();
        again();
        signatures();
        return m_writer.pieces();
    }

private:
    QString words(const char* english, const QStringList& arguments = {}) const
    {
        return m_reader.words(english, arguments);
    }

    void head(const QString& title)
    {
        const ChartColours colours;
        m_writer.paragraph(title, {.points = 18, .bold = true, .after = 2, .heading = 1});
        QStringList under;
        for (const QString& part : {m_facts.study, m_facts.sample})
            if (!part.isEmpty())
                under << part;
        if (!m_certificate.drawnAt.empty())
            under << momentWords(m_certificate.drawnAt, m_reader);
        m_writer.paragraph(under.join(QStringLiteral(" · ")), {.ink = colours.faint, .after = 8});
        std::vector<KeyFigure> figures{
            {m_reader.count(m_certificate.drawn), words(QT_TRANSLATE_NOOP("print", "units drawn"))},
            {m_reader.count(m_certificate.frame.rows),
             words(QT_TRANSLATE_NOOP("print", "units in the list"))},
            {m_reader.count(m_certificate.strata.size()),
             words(QT_TRANSLATE_NOOP("print", "strata"))},
            {m_reader.count(m_certificate.reserve),
             words(QT_TRANSLATE_NOOP("print", "held in reserve"))}};
        m_writer.figures(figures);
    }

    void terms()
    {
        std::vector<std::pair<QString, QString>> rows;
        if (!m_facts.unit.isEmpty())
            rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "A unit is")), m_facts.unit);
        rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "Drawn from")), listWords());
        rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "SHA-256 of the list")),
                          text(m_certificate.frame.sha256));
        const SelectionPlan& plan = m_certificate.plan;
        QStringList strata;
        for (const std::string& column : plan.strata)
            strata << text(column);
        if (!strata.isEmpty() && m_facts.list == ListSource::Frame)
            rows.emplace_back(
                words(QT_TRANSLATE_NOOP("print", "Strata")),
                words(QT_TRANSLATE_NOOP("print", "By %1: each is drawn from by itself."),
                      {strata.join(", ")}));
        for (std::size_t stage = 0; stage < plan.stages.size(); ++stage)
            rows.emplace_back(
                plan.stages.size() == 1
                    ? words(QT_TRANSLATE_NOOP("print", "How"))
                    : words(QT_TRANSLATE_NOOP("print", "Stage %1"), {m_reader.count(stage + 1)}),
                stageWords(plan, stage, m_facts.list, m_reader));
        if (plan.reserve > 0)
            rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "Reserve")),
                              reserveWords(plan, m_reader));
        rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "Seed")), QString::number(plan.seed));
        rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "Method of the draw")),
                          words(QT_TRANSLATE_NOOP("print", "%1, in Quadrat %2"),
                                {text(m_certificate.method), text(m_certificate.program)}));
        if (!m_certificate.drawnBy.empty())
            rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "Drawn by")),
                              text(m_certificate.drawnBy));
        rows.emplace_back(words(QT_TRANSLATE_NOOP("print", "SHA-256 of the sample")),
                          text(m_certificate.sampleSha256));
        m_writer.terms(rows, termWidth);
    }

    QString listWords() const
    {
        const QString rows = m_reader.count(m_certificate.frame.rows);
        if (m_facts.list == ListSource::Counts)
            return words(QT_TRANSLATE_NOOP("print", "The counts by stratum (%1 units) stand for "
                                                    "the list: unit k of a stratum is the k-th of "
                                                    "its own register. The registers must not "
                                                    "change after the draw."),
                         {rows});
        return words(QT_TRANSLATE_NOOP("print", "The list “%1”: %2 rows."),
                     {text(m_certificate.frame.source), rows});
    }

    void heading(const QString& title)
    {
        m_writer.thinLine();
        m_writer.paragraph(title,
                           {.points = 10.5, .bold = true, .before = 12, .after = 3, .heading = 2});
    }

    void strata()
    {
        const auto& counts = m_certificate.strata;
        const std::size_t stages = counts.empty() ? 0 : counts.front().units.size();
        if (stages == 0)
            return;
        const bool isHalved = stages == 1 && counts.size() > rowsInOneHalf;
        const std::size_t down = isHalved ? (counts.size() + 1) / 2 : counts.size();
        m_writer.beginPiece();
        heading(words(QT_TRANSLATE_NOOP("print", "What came out")));
        const QStringList heads = stratumHeads(stages, m_reader);
        const int each = int(heads.size());
        const int gap = isHalved ? 1 : 0;
        QTextTable* table =
            m_writer.table(int(down) + 1, each * (1 + gap) + gap, format(each, isHalved));
        for (int half = 0; half <= gap; ++half) {
            row(*table, 0, half * (each + 1), heads, true);
            for (std::size_t k = 0; k < down && std::size_t(half) * down + k < counts.size(); ++k)
                row(*table, int(k) + 1, half * (each + 1),
                    stratumCells(counts[std::size_t(half) * down + k], m_reader), false);
        }
        m_writer.endPiece();
    }

    static QTextTableFormat format(int each, bool isHalved)
    {
        QTextTableFormat made = plainTable();
        made.setHeaderRowCount(1);
        made.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const double column = isHalved ? 54 : 74;
        QList<QTextLength> widths;
        for (int half = 0; half <= (isHalved ? 1 : 0); ++half) {
            if (half > 0)
                widths << QTextLength(QTextLength::FixedLength, 20);
            widths << QTextLength(QTextLength::VariableLength, 0);
            for (int k = 1; k < each; ++k)
                widths << QTextLength(QTextLength::FixedLength, column);
        }
        made.setColumnWidthConstraints(widths);
        return made;
    }

    static void row(QTextTable& table, int row, int first, const QStringList& cells, bool isHead)
    {
        const ChartColours colours;
        for (int k = 0; k < int(cells.size()); ++k) {
            QTextTableCell cell = table.cellAt(row, first + k);
            if (!isHead)
                ruleAbove(cell, colours.grid, 0.75);
            pad(cell, k == 0 ? 0 : 3, 1, 1);
            put(cell, cells[k], letters(small, false, isHead ? colours.faint : colours.ink), k > 0);
        }
    }

    void again()
    {
        m_writer.beginPiece();
        heading(words(QT_TRANSLATE_NOOP("print", "How to draw it again")));
        QStringList sentences{
            words(QT_TRANSLATE_NOOP("print", "The same list, plan and seed give the same sample on "
                                             "any computer. In Quadrat: open the study, then "
                                             "Sample, Draw, this sample, Draw again and compare.")),
            words(QT_TRANSLATE_NOOP("print",
                                    "The sample is the same if its SHA-256 is the one above."))};
        if (m_facts.list == ListSource::Frame)
            sentences.insert(
                1, words(QT_TRANSLATE_NOOP("print", "On the command line, with the list and the "
                                                    "certificate saved as JSON in one folder: "
                                                    "quadrat-cli select --verify FILE.json.")));
        m_writer.paragraph(sentences.join(' '), {.points = small});
        m_writer.endPiece();
    }

    void signatures()
    {
        const ChartColours colours;
        m_writer.beginPiece();
        m_writer.paragraph(
            words(QT_TRANSLATE_NOOP("print", "Place and date: %1"), {QString(44, QChar('.'))}),
            {.before = 20, .after = 8});
        QTextTableFormat format = plainTable();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable* table = m_writer.table(1, 2, format);
        const QString heads[] = {words(QT_TRANSLATE_NOOP("print", "Drawn by")),
                                 words(QT_TRANSLATE_NOOP("print", "Checked by"))};
        for (int k = 0; k < 2; ++k) {
            const QTextTableCell cell = table->cellAt(0, k);
            pad(cell, 0, 0, 62);
            put(cell, heads[k], letters(9, true, colours.ink));
            QTextCursor cursor = cell.lastCursorPosition();
            cursor.insertBlock(QTextBlockFormat(), letters(small, false, colours.faint));
            cursor.insertText(words(QT_TRANSLATE_NOOP("print", "signature, name, position")));
        }
        m_writer.endPiece();
    }

    const Certificate& m_certificate;
    const CertificateFacts& m_facts;
    const Reader& m_reader;
    PageWriter m_writer;
};

} // namespace

PagedDocument certificateDocument(const Certificate& certificate, const CertificateFacts& facts,
                                  const ReportOptions& options)
{
    const QString title =
        options.reader.words(QT_TRANSLATE_NOOP("print", "Certificate of the draw"));
    PagedDocument paged(facts.study.isEmpty() ? title : title + QStringLiteral(" · ") + facts.study,
                        options);
    CertificateBuilder builder(certificate, facts, paged);
    paged.layOut(builder.build(title), {});
    return paged;
}

} // namespace quadrat::ui
