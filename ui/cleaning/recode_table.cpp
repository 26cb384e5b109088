// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/recode_table.h"

#include "core/base/number.h"
#include "ui/cleaning/check_words.h"
#include "ui/cleaning/number_field.h"
#include "ui/models/figures.h"
#include "ui/text/language.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace quadrat::ui {

namespace {

enum Column { Values, Meaning, From, To, Becomes, Words, Blank, ColumnCount };

bool names(const RecodeCase& made, const std::string& value)
{
    const auto number = readNumber(value);
    return std::ranges::any_of(made.from, [&](const std::string& from) {
        return from == value || (number && readNumber(from) == number);
    });
}

QString endText(std::optional<double> end)
{
    return end ? plainText(*end) : QString();
}

} // namespace

RecodeTable::RecodeTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("Value"), tr("Meaning"), tr("From"), tr("To"), tr("Becomes"),
                               tr("Words for it"), tr("Blank")});
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Meaning, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair{Values, 70}, {From, 56}, {To, 56}, {Becomes, 80}, {Words, 110}, {Blank, 50}})
        setColumnWidth(column, width);
    setMinimumHeight(200);
    connect(this, &QTableWidget::itemChanged, this, &RecodeTable::changed);
}

void RecodeTable::fill(const std::vector<ValueRow>& known, bool isNumber,
                       const std::vector<RecodeCase>& cases, const std::vector<ValueLabel>& words)
{
    const QSignalBlocker quiet(this);
    m_words = words;
    setRowCount(0);
    setColumnHidden(From, !isNumber);
    setColumnHidden(To, !isNumber);
    for (const ValueRow& row : known) {
        const auto speaks = std::ranges::find_if(
            cases, [&](const RecodeCase& made) { return names(made, row.value); });
        RecodeCase one;
        if (speaks != cases.end())
            one.to = speaks->to;
        const QString meaning = row.words.isEmpty()
                                    ? tr("%1 cases").arg(countText(row.cases))
                                    : tr("%1 (%2)").arg(row.words, countText(row.cases));
        add(QString::fromStdString(row.value), meaning, speaks == cases.end() ? nullptr : &one);
    }
    for (const RecodeCase& made : cases) {
        QStringList others; // values that the data and the codebook do not have
        for (const std::string& value : made.from)
            if (std::ranges::none_of(known,
                                     [&](const ValueRow& row) { return row.value == value; }))
                others << QString::fromStdString(value);
        if (!others.isEmpty() || made.low || made.high)
            add(others.join(QStringLiteral("; ")), {}, &made);
    }
    if (known.empty())
        for (int spare = 0; spare < 2; ++spare)
            add({}, {}, nullptr);
}

void RecodeTable::addRange()
{
    const QSignalBlocker quiet(this);
    add({}, {}, nullptr);
    setCurrentCell(rowCount() - 1, isColumnHidden(From) ? Values : From);
    scrollToBottom();
}

void RecodeTable::add(const QString& values, const QString& meaning, const RecodeCase* made)
{
    const int row = rowCount();
    insertRow(row);
    const auto put = [&](int column, const QString& shown) {
        auto* cell = new QTableWidgetItem(shown);
        setItem(row, column, cell);
        return cell;
    };
    put(Values, values)->setData(Qt::UserRole, values);
    QTableWidgetItem* words = put(Meaning, meaning);
    words->setFlags(words->flags() & ~Qt::ItemIsEditable);
    words->setToolTip(QStringLiteral("<p>%1</p>").arg(meaning.toHtmlEscaped()));
    put(From, made ? endText(made->low) : QString());
    put(To, made ? endText(made->high) : QString());
    put(Becomes, made ? QString::fromStdString(made->to) : QString());
    QString becomesWords;
    if (made)
        for (const ValueLabel& value : m_words)
            if (value.value == made->to)
                becomesWords = QString::fromStdString(textIn(value.label, windowLanguageCode()));
    put(Words, becomesWords);
    QTableWidgetItem* blank = put(Blank, {});
    blank->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    blank->setCheckState(made && made->to.empty() ? Qt::Checked : Qt::Unchecked);
}

QString RecodeTable::text(int row, int column) const
{
    const QTableWidgetItem* cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

bool RecodeTable::isBlank(int row) const
{
    const QTableWidgetItem* cell = item(row, Blank);
    return cell && cell->checkState() == Qt::Checked;
}

/// One value where nobody changed what was listed, else all that were typed, with semicolons.
std::vector<std::string> RecodeTable::valuesOf(int row) const
{
    const QString shown = text(row, Values);
    if (!text(row, Meaning).isEmpty() && shown == item(row, Values)->data(Qt::UserRole).toString())
        return {shown.toStdString()};
    std::vector<std::string> values;
    for (const QString& part : shown.split(QLatin1Char(';')))
        if (!part.trimmed().isEmpty())
            values.push_back(part.trimmed().toStdString());
    return values;
}

std::vector<RecodeCase> RecodeTable::cases() const
{
    std::vector<RecodeCase> cases;
    for (int row = 0; row < rowCount(); ++row) {
        const std::string to = isBlank(row) ? std::string() : text(row, Becomes).toStdString();
        RecodeCase one{.from = valuesOf(row),
                       .low = typedNumber(text(row, From)),
                       .high = typedNumber(text(row, To)),
                       .to = to};
        if ((to.empty() && !isBlank(row)) || (one.from.empty() && !one.low && !one.high))
            continue;
        // Values that become the same are one case.
        RecodeCase* last = cases.empty() ? nullptr : &cases.back();
        if (last && last->to == to && !last->low && !last->high && !one.low && !one.high)
            last->from.insert(last->from.end(), one.from.begin(), one.from.end());
        else
            cases.push_back(std::move(one));
    }
    return cases;
}

std::vector<ValueLabel> RecodeTable::words(const std::vector<ValueLabel>& former) const
{
    std::vector<ValueLabel> all = former;
    for (int row = 0; row < rowCount(); ++row) {
        const std::string value = text(row, Becomes).toStdString();
        const std::string said = text(row, Words).toStdString();
        if (value.empty() || said.empty() || isBlank(row))
            continue;
        const auto known = std::ranges::find(all, value, &ValueLabel::value);
        ValueLabel& label =
            known == all.end() ? all.emplace_back(ValueLabel{.value = value}) : *known;
        label.label[windowLanguageCode()] = said;
    }
    return all;
}

bool RecodeTable::hasWrongNumber() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (const int column : {From, To})
            if (!text(row, column).isEmpty() && !typedNumber(text(row, column)))
                return true;
    return false;
}

} // namespace quadrat::ui
