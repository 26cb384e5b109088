// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sample_household.h"

#include "core/sampling/within_household.h"
#include "ui/print/page_writer.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <numeric>

namespace quadrat::ui {
namespace {

constexpr int listedPeople = 10;
constexpr double writingHeight = 7; // in 1/96 inch

QTextTable* grid(PageWriter& writer, int rows, const QList<QTextLength>& widths)
{
    QTextTableFormat format = ruledTable();
    format.setHeaderRowCount(1);
    format.setColumnWidthConstraints(widths);
    return writer.table(rows, int(widths.size()), format);
}

void fill(QTextTable& table, int row, const QStringList& cells, bool isHead, double height)
{
    for (int column = 0; column < table.columns(); ++column) {
        table.cellAt(row, column).setFormat(ruledCell(4, height, height));
        if (const QString& text = cells.value(column); !text.isEmpty())
            put(table.cellAt(row, column), text,
                letters(8.25, column == 0 && !isHead, ChartColours().ink));
    }
}

void writeTables(PageWriter& writer, const Reader& reader)
{
    const QTextLength narrow(QTextLength::FixedLength, 84);
    QList<QTextLength> widths{QTextLength(QTextLength::FixedLength, 150)};
    widths.append(QList<QTextLength>(6, narrow));
    QTextTable* table = grid(writer, int(kishTables().size()) + 1, widths);
    QStringList heads{reader.words(QT_TRANSLATE_NOOP("print", "Table"))};
    for (std::size_t adults = 1; adults <= 6; ++adults)
        heads << reader.words(adults == 1   ? QT_TRANSLATE_NOOP("print", "%1 adult")
                              : adults == 6 ? QT_TRANSLATE_NOOP("print", "%1 adults or more")
                                            : QT_TRANSLATE_NOOP("print", "%1 adults"),
                              {reader.count(adults)});
    fill(*table, 0, heads, true, 2);
    for (std::size_t k = 0; k < kishTables().size(); ++k) {
        const KishTable& kish = kishTables()[k];
        QStringList cells{QString::fromUtf8(kish.name.data(), qsizetype(kish.name.size()))};
        for (const std::size_t person : kish.selectByAdults)
            cells << reader.words(QT_TRANSLATE_NOOP("print", "number %1"), {reader.count(person)});
        fill(*table, int(k) + 1, cells, false, 2);
    }
}

void writeList(PageWriter& writer, WithinHousehold within, const Reader& reader)
{
    const auto fixed = [](double width) { return QTextLength(QTextLength::FixedLength, width); };
    QTextTable* table = grid(writer, listedPeople + 1,
                             {fixed(44), fixed(330), fixed(90), fixed(70), fixed(190), fixed(90)});
    fill(*table, 0,
         {reader.words(QT_TRANSLATE_NOOP("print", "No.")),
          reader.words(QT_TRANSLATE_NOOP("print", "First name or place in the family")),
          reader.words(QT_TRANSLATE_NOOP("print", "Man or woman")),
          reader.words(QT_TRANSLATE_NOOP("print", "Age")),
          within == WithinHousehold::NextBirthday
              ? reader.words(QT_TRANSLATE_NOOP("print", "Birthday: day and month"))
              : reader.words(QT_TRANSLATE_NOOP("print", "Remark")),
          reader.words(QT_TRANSLATE_NOOP("print", "Chosen"))},
         true, 2);
    for (int row = 1; row <= listedPeople; ++row)
        fill(*table, row, {reader.count(std::size_t(row))}, false, writingHeight);
}

} // namespace

void assignTables(std::vector<ContactLine>& lines, std::uint64_t seed)
{
    std::map<QString, std::size_t> areas; // in the order in which they come
    for (const ContactLine& line : lines)
        areas.emplace(line.area, areas.size());
    std::vector<std::size_t> byDraw(lines.size());
    std::iota(byDraw.begin(), byDraw.end(), 0U);
    std::ranges::stable_sort(byDraw, {}, [&](std::size_t k) {
        return std::pair(areas.at(lines[k].area), lines[k].order);
    });
    const std::vector<std::size_t> tables = assignedKishTables(lines.size(), seed);
    for (std::size_t k = 0; k < byDraw.size(); ++k) {
        const std::string_view name = kishTables()[tables[k]].name;
        lines[byDraw[k]].within = QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
}

int writeHouseholdPage(PageWriter& writer, WithinHousehold within, const Reader& reader)
{
    const bool isKish = within == WithinHousehold::Kish;
    writer.paragraph(reader.words(QT_TRANSLATE_NOOP("print", "Whom to ask in a household")),
                     {.points = 15, .bold = true, .after = 4, .heading = 1});
    const int first = writer.position();
    writer.paragraph(
        isKish
            ? reader.words(QT_TRANSLATE_NOOP(
                  "print",
                  "1. List the adults who live in the household: the men from the oldest to the "
                  "youngest, then the women in the same way, numbered from 1.  2. Look up the "
                  "table that the contact sheet names for this household.  3. In the row of that "
                  "table and the column of as many adults as you listed stands the number of the "
                  "person to ask.  Nobody else may answer in their place; come back if they are "
                  "out. Write down how many adults there are: the weight needs it."))
            : reader.words(QT_TRANSLATE_NOOP(
                  "print",
                  "1. List the adults who live in the household with their birthdays, day and "
                  "month.  2. Ask the one whose birthday comes next, counted from today; who has "
                  "it today is the one. Of two with the same birthday take the one whose first "
                  "name comes first in the alphabet.  Nobody else may answer in their place; come "
                  "back if they are out. Write down how many adults there are: the weight needs "
                  "it.")),
        {.points = 9.75, .after = 8});
    if (isKish) {
        writeTables(writer, reader);
        writer.thinLine();
    }
    writer.paragraph(
        reader.words(QT_TRANSLATE_NOOP("print", "Case code: %1   Adults in the household: %2"),
                     {QString(30, QChar('.')), QString(12, QChar('.'))}),
        {.before = 8, .after = 6});
    writeList(writer, within, reader);
    return first;
}

} // namespace quadrat::ui
