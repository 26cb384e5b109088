// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_builder.h"

#include "ui/text/estimate_words.h"

namespace quadrat::ui {

TableBuilder::TableBuilder(const EstimateTable& of, const Specification& specification,
                           const Reader& by)
    : table(of), words(specification.dictionary), reader(by)
{
    printed.id = QString::fromStdString(table.spec.id);
    printed.title = heading(table, words, reader);
    printed.source = sourceLine(table, specification, reader);
    printed.sentence = table.spec.statistic == Statistic::TTest
                           ? differenceSentence(table, words, reader)
                           : testSentence(table, words, reader);
}

void TableBuilder::label(const QString& header)
{
    printed.columns.push_back({capitalised(header), ColumnRole::Label});
}

void TableBuilder::column(ColumnRole role, const QString& header)
{
    printed.columns.push_back({capitalised(header), role});
}

void TableBuilder::rangeColumn()
{
    QString header = reader.words(QT_TRANSLATE_NOOP("print", "%1 interval"),
                                  {levelWords(table.spec.level, reader)});
    column(ColumnRole::Range, header.replace(' ', QChar(QChar::Nbsp)));
}

QString TableBuilder::effectHeader() const
{
    return reader.words(QT_TRANSLATE_NOOP("print", "Design effect"));
}

int TableBuilder::markFor(const QString& note)
{
    if (!printed.notes.contains(note))
        printed.notes << note;
    return int(printed.notes.indexOf(note)) + 1;
}

void TableBuilder::judge(std::vector<TableCell>& row, std::size_t first, std::size_t end,
                         Standing standing, const std::vector<Flag>& flags)
{
    if (standing == Standing::Sound)
        return;
    const bool hidden = withheld(standing);
    row[first].mark = markFor(hidden ? reason(standing, reader) : reasons(flags, reader));
    for (std::size_t k = first; k < end; ++k) {
        const bool shownCount =
            row[k].kind == TableCell::Kind::Count && standing != Standing::TooFewPeople;
        row[k].doubtful = !hidden;
        row[k].withheld = hidden && !shownCount;
    }
}

QString TableBuilder::answerOf(const std::string& variable, const std::string& label) const
{
    return answer(words, variable, label);
}

} // namespace quadrat::ui
