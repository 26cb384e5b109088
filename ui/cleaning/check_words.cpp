// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/check_words.h"

#include "core/base/number.h"
#include "ui/cleaning/check_list.h"
#include "ui/models/figures.h"

#include <QLocale>
#include <QStringList>

namespace quadrat::ui {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// The names, or how many there are after the first three.
QString namesText(const std::vector<std::string>& names)
{
    constexpr std::size_t mostNamed = 3;
    QStringList named;
    for (std::size_t k = 0; k < names.size() && k < mostNamed; ++k)
        named << text(names[k]);
    QString all = named.join(QStringLiteral(", "));
    if (names.size() > mostNamed)
        all = CheckList::tr("%1 and %2 more").arg(all, countText(names.size() - mostNamed));
    return all;
}

struct KindNames {
    QString operator()(const RangeCheck&) const { return CheckList::tr("Range of a number"); }
    QString operator()(const CodeCheck&) const { return CheckList::tr("Codes outside the list"); }
    QString operator()(const KeyCheck&) const { return CheckList::tr("Key given twice"); }
    QString operator()(const DuplicateCheck&) const { return CheckList::tr("Duplicates"); }
    QString operator()(const NearDuplicateCheck&) const { return CheckList::tr("Near duplicates"); }
    QString operator()(const StraightLineCheck&) const { return CheckList::tr("Straight lines"); }
    QString operator()(const SpeedCheck&) const { return CheckList::tr("Interviews too short"); }
    QString operator()(const MissingItemCheck&) const
    {
        return CheckList::tr("Missing by variable");
    }
    QString operator()(const MissingByInterviewerCheck&) const
    {
        return CheckList::tr("Missing by interviewer");
    }
    QString operator()(const ConsistencyRule&) const { return CheckList::tr("Consistency rule"); }
};

struct Sentences {
    QString operator()(const RangeCheck& check) const
    {
        const QString name = text(check.variable);
        if (check.low && check.high)
            return CheckList::tr("%1 is from %2 to %3.")
                .arg(name, plainText(*check.low), plainText(*check.high));
        if (check.low)
            return CheckList::tr("%1 is at least %2.").arg(name, plainText(*check.low));
        return CheckList::tr("%1 is at most %2.").arg(name, plainText(check.high.value_or(0)));
    }
    QString operator()(const CodeCheck& check) const
    {
        return check.variables.empty()
                   ? CheckList::tr("Every answer is in the list of its variable.")
                   : CheckList::tr("Every answer is in its list: %1.")
                         .arg(namesText(check.variables));
    }
    QString operator()(const KeyCheck& check) const
    {
        return CheckList::tr("No two cases have the same %1.").arg(namesText(check.variables));
    }
    QString operator()(const DuplicateCheck& check) const
    {
        return check.variables.empty() ? CheckList::tr("No two cases have the same answers.")
                                       : CheckList::tr("No two cases have the same answers to %1.")
                                             .arg(namesText(check.variables));
    }
    QString operator()(const NearDuplicateCheck& check) const
    {
        return CheckList::tr("No two cases agree in %1 or more of their answers.")
            .arg(percentText(check.threshold, 0));
    }
    QString operator()(const StraightLineCheck& check) const
    {
        const QString from = check.items.empty() ? QString() : text(check.items.front());
        const QString to = check.items.empty() ? QString() : text(check.items.back());
        return CheckList::tr("Not the same answer to %1 of the %2 items from %3 to %4 in a row.")
            .arg(countText(check.longest.value_or(check.items.size())),
                 countText(check.items.size()), from, to);
    }
    QString operator()(const SpeedCheck& check) const
    {
        if (check.below)
            return CheckList::tr("Interviews take %1 minutes or more (%2).")
                .arg(plainText(*check.below), text(check.minutes));
        return CheckList::tr("Interviews take at least %1 of the median time (%2).")
            .arg(percentText(check.shareOfMedian, 0), text(check.minutes));
    }
    QString operator()(const MissingItemCheck& check) const
    {
        return CheckList::tr("No variable is left without an answer by more than %1 of those "
                             "asked.")
            .arg(percentText(check.above, 0));
    }
    QString operator()(const MissingByInterviewerCheck& check) const
    {
        return CheckList::tr("No interviewer (%1) has far more missing answers than the others.")
            .arg(text(check.interviewer));
    }
    QString operator()(const ConsistencyRule& rule) const
    {
        return (rule.must == Must::Hold ? CheckList::tr("%1: %2") : CheckList::tr("%1: never %2"))
            .arg(text(rule.name), text(rule.expression));
    }
};

} // namespace

const std::array<ResponseCheck, std::variant_size_v<ResponseCheck>>& kindsOfChecks()
{
    static const std::array<ResponseCheck, std::variant_size_v<ResponseCheck>> kinds{
        RangeCheck(),       ConsistencyRule(),          CodeCheck(),         KeyCheck(),
        DuplicateCheck(),   NearDuplicateCheck(),       StraightLineCheck(), SpeedCheck(),
        MissingItemCheck(), MissingByInterviewerCheck()};
    return kinds;
}

QString kindName(const ResponseCheck& check)
{
    return std::visit(KindNames(), check);
}

QString sentence(const ResponseCheck& check)
{
    return std::visit(Sentences(), check);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return CheckList::tr("note");
    case Severity::Warning:
        return CheckList::tr("doubtful");
    case Severity::Fault:
        break;
    }
    return CheckList::tr("fault");
}

QString plainText(double number)
{
    return QString::fromStdString(writeNumber(number))
        .replace(QLatin1Char('.'), windowReader().locale().decimalPoint());
}

} // namespace quadrat::ui
