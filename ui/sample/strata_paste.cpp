// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/strata_paste.h"

#include "ui/text/search.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace quadrat::ui {

namespace {

/// A column of pasted cells: a field, or nothing that is known here.
using FieldOf = std::optional<StrataField>;

struct Word {
    StrataField field;
    QStringList words; ///< folded
    bool within;       ///< enough if the head contains it as a word
};

const std::vector<Word>& words()
{
    static const std::vector<Word> all{
        {StrataField::Part, {"stt", "tt", "no", "no.", "#", "so tt", "so thu tu"}, false},
        {StrataField::Minimum, {"minimum", "min", "at least", "toi thieu", "it nhat"}, true},
        {StrataField::Maximum, {"maximum", "max", "at most", "toi da", "nhieu nhat"}, true},
        {StrataField::Cost, {"cost", "chi phi", "don gia"}, true},
        {StrataField::Expected,
         {"share", "expected", "proportion", "rate", "ty le", "ti le", "ty trong",
          "standard deviation", "sd", "do lech chuan"},
         true},
        {StrataField::Margin, {"margin", "sai so"}, true},
        {StrataField::Population,
         {"population", "households", "household", "persons", "people", "count", "units",
          "number of", "dan so", "so ho", "ho", "so dan", "so nguoi", "nhan khau", "tong so",
          "so luong"},
         true},
        {StrataField::Name,
         {"stratum",    "strata",     "name",      "commune", "ward", "district",
          "province",   "area",       "tang",      "ten",     "xa",   "phuong",
          "xa/phuong",  "xa, phuong", "phuong/xa", "huyen",   "tinh", "thon",
          "to dan pho", "dia ban",    "don vi",    "khu vuc", "vung"},
         false},
    };
    return all;
}

bool hasWord(const QString& head, const QString& word)
{
    const QString padded = ' ' + head + ' ';
    return padded.contains(' ' + word + ' ');
}

bool isNumber(const QString& cell)
{
    QString plain = cell.trimmed();
    if (plain.endsWith('%'))
        plain.chop(1);
    return readWritten(plain, DecimalSign::Point) || readWritten(plain, DecimalSign::Comma);
}

bool isBlank(const QStringList& row)
{
    return std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

/// The columns as their heads name them; nothing if the row is none of heads.
std::optional<QList<FieldOf>> heads(const QStringList& row)
{
    if (std::ranges::any_of(row, isNumber))
        return {};
    QList<FieldOf> fields;
    bool known = false;
    for (const QString& head : row) {
        FieldOf field = fieldOfHead(head);
        if (field && fields.contains(field))
            field.reset(); // the first of its kind counts
        known = known || field;
        fields << field;
    }
    return known ? std::optional(fields) : std::nullopt;
}

/// Whether the first column counts the rows, and names stand in the second.
bool countsRows(const QList<QStringList>& rows)
{
    for (qsizetype k = 0; k < rows.size(); ++k)
        if (rows[k].size() < 2 || rows[k][0].trimmed() != QString::number(k + 1) ||
            isNumber(rows[k][1]))
            return false;
    return rows.size() > 1;
}

struct Reading {
    std::vector<PlannedStratum> strata;
    StrataModel::RefusedCells refused; ///< row within `strata`
};

/// Writes rows of cells over strata that are there, or over new ones.
Reading read(const StrataFields& words, std::vector<PlannedStratum> over,
             const QList<FieldOf>& fields, const QList<QStringList>& rows)
{
    QStringList numbers;
    for (const QStringList& row : rows)
        for (qsizetype k = 0; k < std::min(row.size(), fields.size()); ++k)
            if (fields[k] && *fields[k] != StrataField::Name)
                numbers << row[k];
    const DecimalSign decimal = commonSign(numbers);

    Reading reading{std::move(over), {}};
    reading.strata.resize(std::size_t(rows.size()));
    for (qsizetype r = 0; r < rows.size(); ++r)
        for (qsizetype k = 0; k < std::min(rows[r].size(), fields.size()); ++k) {
            if (!fields[k] || *fields[k] == StrataField::Part)
                continue;
            const QString reason =
                words.write(reading.strata[std::size_t(r)], *fields[k], rows[r][k], decimal);
            if (!reason.isEmpty())
                reading.refused[{int(r), int(*fields[k])}] = {rows[r][k].trimmed(), reason};
        }
    return reading;
}

} // namespace

std::optional<StrataField> fieldOfHead(const QString& head)
{
    QString plain = folded(head);
    for (QChar& letter : plain)
        if (QStringLiteral("()[]:;*%").contains(letter))
            letter = ' ';
    plain = plain.simplified();
    for (const Word& word : words())
        for (const QString& one : word.words)
            if (plain == one || (word.within && hasWord(plain, one)) ||
                (word.field == StrataField::Name && plain.startsWith(one + ' ') &&
                 (one == "ten" || one == "name")))
                return word.field;
    return {};
}

std::optional<std::size_t> totalRow(const std::vector<PlannedStratum>& pasted)
{
    static const QStringList names{"tong", "tong cong", "tong so", "cong",      "total",
                                   "sum",  "toan bo",   "chung",   "toan tinh", "ca nuoc"};
    if (pasted.size() < 3)
        return {};
    double sum = 0;
    for (const PlannedStratum& one : pasted)
        sum += one.population;
    for (const std::size_t row : {pasted.size() - 1, std::size_t(0)})
        if (names.contains(folded(QString::fromStdString(pasted[row].name))) &&
            pasted[row].population > 0 && 2 * pasted[row].population == sum)
            return row;
    return {};
}

DecimalSign commonSign(const QStringList& texts)
{
    qsizetype points = 0, commas = 0;
    for (const QString& text : texts)
        if (const auto sign = isNumber(text) ? tellingSign(text) : std::nullopt)
            ++(*sign == DecimalSign::Point ? points : commas);
    if (points == commas)
        return decimalSignOf(currentLanguage());
    return points > commas ? DecimalSign::Point : DecimalSign::Comma;
}

PastedStrata pasteStrata(const SamplePlan& plan, int row, const QList<StrataField>& fields,
                         const QList<QStringList>& cells)
{
    PastedStrata pasted{plan.allocation.strata, {}, 0, false, {}, {}};
    QList<QStringList> rows = cells;
    erase_if(rows, isBlank);
    if (rows.isEmpty())
        return pasted;
    QList<FieldOf> columns;
    if (const auto named = heads(rows.first())) {
        columns = *named;
        pasted.headerRead = true;
        const QStringList head = rows.takeFirst();
        for (qsizetype k = 0; k < head.size(); ++k)
            if (!columns[k] && !head[k].trimmed().isEmpty())
                pasted.ignored << head[k].trimmed();
    } else {
        if (countsRows(rows))
            columns << FieldOf();
        for (const StrataField field : fields)
            columns << field;
    }
    const auto first = std::min(std::size_t(row), pasted.strata.size());
    const auto last = std::min(first + std::size_t(rows.size()), pasted.strata.size());
    Reading reading = read(StrataFields(plan),
                           {pasted.strata.begin() + std::ptrdiff_t(first),
                            pasted.strata.begin() + std::ptrdiff_t(last)},
                           columns, rows);
    if (const auto total = totalRow(reading.strata)) {
        pasted.totalRow = QString::fromStdString(reading.strata[*total].name);
        reading.strata.erase(reading.strata.begin() + std::ptrdiff_t(*total));
        std::erase_if(reading.refused,
                      [&](const auto& cell) { return cell.first.first == int(*total); });
    }
    if (pasted.strata.size() < first + reading.strata.size())
        pasted.strata.resize(first + reading.strata.size());
    std::ranges::copy(reading.strata, pasted.strata.begin() + std::ptrdiff_t(first));
    for (const auto& [place, refused] : reading.refused)
        pasted.refused[{place.first + int(first), place.second}] = refused;
    pasted.rows = int(reading.strata.size());
    return pasted;
}

} // namespace quadrat::ui
