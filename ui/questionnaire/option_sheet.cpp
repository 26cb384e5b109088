// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/option_sheet.h"

#include "ui/questionnaire/question_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace quadrat::ui {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("questionnaire", english);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString tick(bool isSet)
{
    return isSet ? QStringLiteral("1") : QString();
}

QString labelHead(const std::vector<std::string>& languages, std::size_t k)
{
    const QString head = words(QT_TRANSLATE_NOOP("questionnaire", "Label"));
    return languages.size() > 1 ? QStringLiteral("%1 (%2)").arg(head, languageName(languages[k]))
                                : head;
}

QString in(const Texts& texts, const std::string& language)
{
    const auto found = texts.find(language);
    return found == texts.end() ? QString() : text(found->second);
}

void put(Texts& texts, const std::string& language, const QString& said)
{
    if (said.isEmpty())
        texts.erase(language);
    else
        texts[language] = said.toStdString();
}

template <typename Value>
Value formerOf(const SheetRow& row, const std::vector<Value>& former)
{
    return row.origin >= 0 && std::size_t(row.origin) < former.size()
               ? former[std::size_t(row.origin)]
               : Value();
}

bool isBlank(const SheetRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString& cell) { return cell.isEmpty(); });
}

constexpr std::array reasons{Missing::None, Missing::DontKnow, Missing::Refused,
                             Missing::NotApplicable, Missing::NoAnswer};

QList<QPair<QString, QString>> reasonChoices()
{
    return {{QString(), QStringLiteral("–")},
            {QStringLiteral("1"), words(QT_TRANSLATE_NOOP("questionnaire", "don't know"))},
            {QStringLiteral("2"), words(QT_TRANSLATE_NOOP("questionnaire", "refused"))},
            {QStringLiteral("3"), words(QT_TRANSLATE_NOOP("questionnaire", "not applicable"))},
            {QStringLiteral("4"), words(QT_TRANSLATE_NOOP("questionnaire", "no answer"))}};
}

QString reasonCell(Missing missing)
{
    const auto found = std::ranges::find(reasons, missing) - reasons.begin();
    return found == 0 ? QString() : QString::number(found);
}

/// "1. Good" is label and code; of "a) Good" the letter says nothing.
void takeNumber(QString& label, QString& code)
{
    static const QRegularExpression written(
        QStringLiteral(R"(^\s*(\d{1,3}|\p{L})\s*[.)\]]\s+(\S.*)$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = written.match(label);
    if (!match.hasMatch())
        return;
    if (code.isEmpty() && match.captured(1).front().isDigit())
        code = match.captured(1);
    label = match.captured(2);
}

/// The code of a new option: one more than the highest; of a missing answer 98, 99 or 97.
std::string freeCode(const std::set<std::string>& taken, Missing missing)
{
    int code = missing == Missing::DontKnow        ? 98
               : missing == Missing::Refused       ? 99
               : missing == Missing::NotApplicable ? 97
                                                   : 1;
    while (taken.contains(std::to_string(code)))
        ++code;
    return std::to_string(code);
}

} // namespace

QList<SheetColumn> optionColumns(const std::vector<std::string>& languages, Cascade cascade)
{
    using Kind = SheetColumn::Kind;
    QList<SheetColumn> columns{
        {words(QT_TRANSLATE_NOOP("questionnaire", "Code")),
         words(QT_TRANSLATE_NOOP("questionnaire", "Stands in the data; no blanks"))}};
    for (std::size_t k = 0; k < languages.size(); ++k)
        columns.push_back({labelHead(languages, k), QString()});
    columns.push_back(
        {words(QT_TRANSLATE_NOOP("questionnaire", "No answer")),
         words(QT_TRANSLATE_NOOP("questionnaire",
                                 "Says why there is no answer: it is left out of shares")),
         Kind::Choice, reasonChoices()});
    columns.push_back(
        {words(QT_TRANSLATE_NOOP("questionnaire", "Alone")),
         words(QT_TRANSLATE_NOOP("questionnaire", "Of several answers, it goes with no other")),
         Kind::Check});
    columns.push_back(
        {words(QT_TRANSLATE_NOOP("questionnaire", "Specify")),
         words(QT_TRANSLATE_NOOP("questionnaire", "Opens a field for words: “other, specify”")),
         Kind::Check});
    columns.push_back(
        {words(QT_TRANSLATE_NOOP("questionnaire", "Stays")),
         words(QT_TRANSLATE_NOOP("questionnaire", "Keeps its place where the order is random")),
         Kind::Check});
    if (cascade == Cascade::Yes)
        columns.push_back(
            {words(QT_TRANSLATE_NOOP("questionnaire", "Within")),
             words(QT_TRANSLATE_NOOP(
                 "questionnaire",
                 "Offered only after this code of the question above it in the cascade"))});
    return columns;
}

QList<QStringList> optionRows(const std::vector<Option>& options,
                              const std::vector<std::string>& languages, Cascade cascade)
{
    QList<QStringList> rows;
    for (const Option& option : options) {
        QStringList row{text(option.code)};
        for (const std::string& language : languages)
            row << in(option.label, language);
        row << reasonCell(option.missing) << tick(option.exclusive) << tick(option.specify)
            << tick(option.keepsPlace);
        if (cascade == Cascade::Yes)
            row << text(option.within);
        rows.push_back(row);
    }
    return rows;
}

std::vector<Option> optionsOf(const QList<SheetRow>& rows, const std::vector<Option>& former,
                              const std::vector<std::string>& languages, Cascade cascade)
{
    std::set<std::string> taken;
    for (const SheetRow& row : rows)
        taken.insert(row.cells.front().toStdString());
    std::vector<Option> options;
    for (const SheetRow& row : rows) {
        if (isBlank(row))
            continue;
        Option option = formerOf(row, former);
        QString code = row.cells[0];
        code.remove(QLatin1Char(' '));
        qsizetype column = 1;
        QString first;
        for (const std::string& language : languages) {
            QString label = row.cells[column++];
            if (row.origin < 0)
                takeNumber(label, code);
            if (first.isEmpty())
                first = label;
            put(option.label, language, label);
        }
        option.missing = reasons.at(row.cells[column++].toUInt());
        if (row.origin < 0 && option.missing == Missing::None)
            if (const Missing said = reasonIn(first.toStdString()); said != Missing::NoAnswer)
                option.missing = said;
        option.exclusive = !row.cells[column++].isEmpty();
        option.specify = !row.cells[column++].isEmpty();
        option.keepsPlace = !row.cells[column++].isEmpty();
        if (cascade == Cascade::Yes)
            option.within = row.cells[column].toStdString();
        option.code = code.isEmpty() ? freeCode(taken, option.missing) : code.toStdString();
        taken.insert(option.code);
        options.push_back(std::move(option));
    }
    return options;
}

QList<SheetColumn> itemColumns(const std::vector<std::string>& languages)
{
    QList<SheetColumn> columns{
        {words(QT_TRANSLATE_NOOP("questionnaire", "Name")),
         words(QT_TRANSLATE_NOOP("questionnaire", "Of the variable of this item"))}};
    for (std::size_t k = 0; k < languages.size(); ++k)
        columns.push_back({labelHead(languages, k), QString()});
    return columns;
}

QList<QStringList> itemRows(const std::vector<GridItem>& items,
                            const std::vector<std::string>& languages)
{
    QList<QStringList> rows;
    for (const GridItem& item : items) {
        QStringList row{text(item.name)};
        for (const std::string& language : languages)
            row << in(item.label, language);
        rows.push_back(row);
    }
    return rows;
}

std::vector<GridItem> itemsOf(const QList<SheetRow>& rows, const std::vector<GridItem>& former,
                              const std::vector<std::string>& languages, const std::string& stem)
{
    std::set<std::string> taken;
    for (const SheetRow& row : rows)
        taken.insert(row.cells.front().toStdString());
    std::vector<GridItem> items;
    for (const SheetRow& row : rows) {
        if (isBlank(row))
            continue;
        GridItem item = formerOf(row, former);
        item.name = row.cells[0].toStdString();
        for (int number = 1; item.name.empty(); ++number)
            if (const std::string free = stem + "_" + std::to_string(number); !taken.contains(free))
                item.name = free;
        taken.insert(item.name);
        for (std::size_t k = 0; k < languages.size(); ++k) {
            QString label = row.cells[qsizetype(k) + 1], number;
            if (row.origin < 0)
                takeNumber(label, number);
            put(item.label, languages[k], label);
        }
        items.push_back(std::move(item));
    }
    return items;
}

QList<SheetColumn> checkColumns(const std::vector<std::string>& languages)
{
    QList<SheetColumn> columns{
        {words(QT_TRANSLATE_NOOP("questionnaire", "What is right")),
         words(QT_TRANSLATE_NOOP("questionnaire",
                                 "A condition such as children <= members; what is not known "
                                 "counts as right"))},
        {words(QT_TRANSLATE_NOOP("questionnaire", "If not")),
         QString(),
         SheetColumn::Kind::Choice,
         {{QString(), words(QT_TRANSLATE_NOOP("questionnaire", "must be mended"))},
          {QStringLiteral("1"), words(QT_TRANSLATE_NOOP("questionnaire", "may be confirmed"))}}}};
    for (const std::string& language : languages) {
        const QString head = words(QT_TRANSLATE_NOOP("questionnaire", "What is said"));
        columns.push_back({languages.size() > 1
                               ? QStringLiteral("%1 (%2)").arg(head, languageName(language))
                               : head,
                           QString()});
    }
    return columns;
}

QList<QStringList> checkRows(const std::vector<AnswerCheck>& checks,
                             const std::vector<std::string>& languages)
{
    QList<QStringList> rows;
    for (const AnswerCheck& check : checks) {
        QStringList row{text(check.condition), tick(check.severity != Severity::Fault)};
        for (const std::string& language : languages)
            row << in(check.message, language);
        rows.push_back(row);
    }
    return rows;
}

std::vector<AnswerCheck> checksOf(const QList<SheetRow>& rows,
                                  const std::vector<AnswerCheck>& former,
                                  const std::vector<std::string>& languages)
{
    std::vector<AnswerCheck> checks;
    for (const SheetRow& row : rows) {
        if (isBlank(row))
            continue;
        AnswerCheck check = formerOf(row, former);
        check.condition = row.cells[0].toStdString();
        check.severity = row.cells[1].isEmpty() ? Severity::Fault : Severity::Warning;
        for (std::size_t k = 0; k < languages.size(); ++k)
            put(check.message, languages[k], row.cells[qsizetype(k) + 2]);
        checks.push_back(std::move(check));
    }
    return checks;
}

} // namespace quadrat::ui
