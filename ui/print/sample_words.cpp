// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sample_words.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace quadrat::ui {
namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

QString wholeOrNot(double number, const Reader& reader)
{
    return number == double(std::size_t(number)) ? reader.count(std::size_t(number))
                                                 : reader.number(number, 1);
}

QString orderWords(const SelectionStage& stage, const Reader& reader)
{
    if (stage.order.empty())
        return reader.words(QT_TRANSLATE_NOOP("print", "in the order of the list"));
    QStringList columns;
    for (const std::string& column : stage.order)
        columns << text(column);
    return reader.words(QT_TRANSLATE_NOOP("print", "in the order of %1"), {columns.join(", ")});
}

} // namespace

QString methodName(SelectionMethod method, const Reader& reader)
{
    switch (method) {
    case SelectionMethod::Srs:
        return reader.words(QT_TRANSLATE_NOOP("print", "Simple random"));
    case SelectionMethod::Systematic:
        return reader.words(QT_TRANSLATE_NOOP("print", "Systematic"));
    case SelectionMethod::Bernoulli:
        return reader.words(QT_TRANSLATE_NOOP("print", "Bernoulli"));
    case SelectionMethod::Poisson:
        return reader.words(QT_TRANSLATE_NOOP("print", "By size: Poisson"));
    case SelectionMethod::PpsSystematic:
        return reader.words(QT_TRANSLATE_NOOP("print", "By size: systematic"));
    case SelectionMethod::PpsSampford:
        return reader.words(QT_TRANSLATE_NOOP("print", "By size: Sampford"));
    case SelectionMethod::PpsBrewer:
        return reader.words(QT_TRANSLATE_NOOP("print", "By size: Brewer"));
    case SelectionMethod::PpsPivotal:
        return reader.words(QT_TRANSLATE_NOOP("print", "By size: pivotal"));
    }
    return {};
}

QString methodWords(const SelectionStage& stage, const Reader& reader)
{
    const QString size = text(stage.size);
    switch (stage.method) {
    case SelectionMethod::Srs:
        return reader.words(
            QT_TRANSLATE_NOOP("print", "simple random sampling without replacement"));
    case SelectionMethod::Systematic:
        return reader.words(QT_TRANSLATE_NOOP("print", "systematic sampling, one in every so many "
                                                       "from a random start, %1"),
                            {orderWords(stage, reader)});
    case SelectionMethod::Bernoulli:
        return reader.words(QT_TRANSLATE_NOOP(
            "print", "Bernoulli sampling: each by itself with the same chance, so that the number "
                     "drawn is itself left to chance"));
    case SelectionMethod::Poisson:
        return reader.words(
            QT_TRANSLATE_NOOP("print", "Poisson sampling: each by itself with a chance in "
                                       "proportion to “%1”, so that the number drawn is itself "
                                       "left to chance"),
            {size});
    case SelectionMethod::PpsSystematic:
        return reader.words(QT_TRANSLATE_NOOP("print", "systematic sampling with chances in "
                                                       "proportion to “%1”, %2"),
                            {size, orderWords(stage, reader)});
    case SelectionMethod::PpsSampford:
        return reader.words(
            QT_TRANSLATE_NOOP("print", "Sampford's method with chances in proportion to “%1”"),
            {size});
    case SelectionMethod::PpsBrewer:
        return reader.words(
            QT_TRANSLATE_NOOP("print", "Brewer's method with chances in proportion to “%1”"),
            {size});
    case SelectionMethod::PpsPivotal:
        return reader.words(
            QT_TRANSLATE_NOOP("print", "the pivotal method with chances in proportion to “%1”"),
            {size});
    }
    return {};
}

QString numberWords(const SelectionPlan& plan, std::size_t stage, const Reader& reader)
{
    const SelectionStage& asked = plan.stages[stage];
    if (!asked.nByStratum.empty()) {
        double least = asked.nByStratum.begin()->second, most = least, sum = 0;
        for (const auto& [stratum, n] : asked.nByStratum) {
            least = std::min(least, n);
            most = std::max(most, n);
            sum += n;
        }
        if (stage > 0)
            return reader.words(
                QT_TRANSLATE_NOOP("print", "%1 to %2, by stratum, in each unit drawn before"),
                {wholeOrNot(least, reader), wholeOrNot(most, reader)});
        return least == most
                   ? reader.words(QT_TRANSLATE_NOOP("print", "%1 in each stratum, %2 in all"),
                                  {wholeOrNot(least, reader), wholeOrNot(sum, reader)})
                   : reader.words(QT_TRANSLATE_NOOP("print", "%1 to %2 in each stratum, %3 in all"),
                                  {wholeOrNot(least, reader), wholeOrNot(most, reader),
                                   wholeOrNot(sum, reader)});
    }
    if (!asked.n)
        return {};
    const QString n = wholeOrNot(*asked.n, reader);
    if (stage > 0)
        return reader.words(QT_TRANSLATE_NOOP("print", "%1 in each unit drawn before"), {n});
    return plan.strata.empty()
               ? n
               : reader.words(QT_TRANSLATE_NOOP("print", "%1 in each stratum"), {n});
}

QString stageWords(const SelectionPlan& plan, std::size_t stage, ListSource list,
                   const Reader& reader)
{
    const SelectionStage& asked = plan.stages[stage];
    const QString words =
        reader.words(QT_TRANSLATE_NOOP("print", "Taken: %1. Method: %2."),
                     {numberWords(plan, stage, reader), methodWords(asked, reader)});
    const bool isLast = stage + 1 == plan.stages.size();
    if (list == ListSource::Counts)
        return words + ' ' +
               (isLast ? reader.words(QT_TRANSLATE_NOOP(
                             "print", "The units are those of the numbered registers."))
                       : reader.words(QT_TRANSLATE_NOOP("print", "The units are whole areas.")));
    return words + ' ' +
           reader.words(QT_TRANSLATE_NOOP("print", "The units are those of the column “%1”."),
                        {text(asked.unit)});
}

QString reserveWords(const SelectionPlan& plan, const Reader& reader)
{
    if (plan.reserve == 0)
        return {};
    const QString count = reader.count(plan.reserve);
    if (plan.stages.size() > 1)
        return reader.words(
            QT_TRANSLATE_NOOP("print", "In each unit drawn before the last stage %1 more are held "
                                       "in reserve, in the order in which they are to be used."),
            {count});
    return plan.strata.empty()
               ? reader.words(QT_TRANSLATE_NOOP("print", "%1 more are held in reserve, in the "
                                                         "order in which they are to be used."),
                              {count})
               : reader.words(QT_TRANSLATE_NOOP("print",
                                                "In each stratum %1 more are held in reserve, in "
                                                "the order in which they are to be used."),
                              {count});
}

QString drawWords(const SelectionPlan& plan, ListSource list, std::size_t units, std::size_t strata,
                  std::optional<std::size_t> drawn, const Reader& reader)
{
    QStringList sentences;
    const QString from =
        strata > 1 ? reader.words(QT_TRANSLATE_NOOP("print", "%1 units in %2 strata"),
                                  {reader.count(units), reader.count(strata)})
                   : reader.words(QT_TRANSLATE_NOOP("print", "%1 units"), {reader.count(units)});
    sentences << (drawn ? reader.words(QT_TRANSLATE_NOOP("print", "Of %1, %2 are drawn."),
                                       {from, reader.count(*drawn)})
                        : reader.words(QT_TRANSLATE_NOOP("print", "The list holds %1."), {from}));
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        const QString words = stageWords(plan, stage, list, reader);
        sentences << (plan.stages.size() == 1
                          ? words
                          : reader.words(QT_TRANSLATE_NOOP("print", "Stage %1. %2"),
                                         {reader.count(stage + 1), words}));
    }
    if (const QString reserve = reserveWords(plan, reader); !reserve.isEmpty())
        sentences << reserve;
    return sentences.join(' ');
}

QString momentWords(const std::string& moment, const Reader& reader)
{
    const QDateTime time =
        QDateTime::fromString(QString::fromStdString(moment), Qt::ISODate).toLocalTime();
    return time.isValid() ? reader.date(time.date()) + time.toString(QStringLiteral(", HH:mm"))
                          : QString::fromStdString(moment);
}

} // namespace quadrat::ui
