// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/size_trouble.h"

#include "ui/text/translate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <variant>

namespace quadrat::ui {

namespace {

struct FieldName {
    const char* word; ///< in the specification
    const char* name; ///< on the form
};

constexpr std::array<FieldName, 24> fieldNames{{
    {"budget", QT_TRANSLATE_NOOP("SizeTrouble", "The budget")},
    {"cluster.budget", QT_TRANSLATE_NOOP("SizeTrouble", "The budget")},
    {"cluster.clusters", QT_TRANSLATE_NOOP("SizeTrouble", "The number of clusters")},
    {"cluster.cost_per_cluster", QT_TRANSLATE_NOOP("SizeTrouble", "The cost of a cluster")},
    {"cluster.cost_per_unit", QT_TRANSLATE_NOOP("SizeTrouble", "The cost of an answer")},
    {"cluster.past_deff", QT_TRANSLATE_NOOP("SizeTrouble", "The earlier design effect")},
    {"cluster.past_take", QT_TRANSLATE_NOOP("SizeTrouble", "The earlier answers a cluster")},
    {"cluster.take", QT_TRANSLATE_NOOP("SizeTrouble", "The number of answers a cluster")},
    {"cluster.rho", QT_TRANSLATE_NOOP("SizeTrouble", "How alike people in a cluster are")},
    {"deff", QT_TRANSLATE_NOOP("SizeTrouble", "The design effect")},
    {"delta", QT_TRANSLATE_NOOP("SizeTrouble", "The difference")},
    {"eligible_rate", QT_TRANSLATE_NOOP("SizeTrouble", "The eligible part")},
    {"level", QT_TRANSLATE_NOOP("SizeTrouble", "The confidence")},
    {"margin", QT_TRANSLATE_NOOP("SizeTrouble", "The margin of error")},
    {"target_se", QT_TRANSLATE_NOOP("SizeTrouble", "The precision")},
    {"mean", QT_TRANSLATE_NOOP("SizeTrouble", "The expected mean")},
    {"n", QT_TRANSLATE_NOOP("SizeTrouble", "The number of answers planned")},
    {"p", QT_TRANSLATE_NOOP("SizeTrouble", "The expected share")},
    {"p1", QT_TRANSLATE_NOOP("SizeTrouble", "The share in the first group")},
    {"p2", QT_TRANSLATE_NOOP("SizeTrouble", "The share in the second group")},
    {"population", QT_TRANSLATE_NOOP("SizeTrouble", "The population")},
    {"response_rate", QT_TRANSLATE_NOOP("SizeTrouble", "The response rate")},
    {"sd", QT_TRANSLATE_NOOP("SizeTrouble", "The standard deviation")},
    {"power", QT_TRANSLATE_NOOP("SizeTrouble", "The power")},
}};

/// What needs a field.
constexpr std::array<FieldName, 10> purposes{{
    {"the size", QT_TRANSLATE_NOOP("SizeTrouble", "the size of the sample")},
    {"the margin", QT_TRANSLATE_NOOP("SizeTrouble", "the margin of error")},
    {"the detectable difference", QT_TRANSLATE_NOOP("SizeTrouble", "the detectable difference")},
    {"mean", QT_TRANSLATE_NOOP("SizeTrouble", "the size for a mean")},
    {"total", QT_TRANSLATE_NOOP("SizeTrouble", "the size for a total")},
    {"method \"yamane\"", QT_TRANSLATE_NOOP("SizeTrouble", "Yamane's formula")},
    {"two_proportions", QT_TRANSLATE_NOOP("SizeTrouble", "the comparison of two shares")},
    {"two_means", QT_TRANSLATE_NOOP("SizeTrouble", "the comparison of two means")},
    {"cluster.cost_per_cluster", QT_TRANSLATE_NOOP("SizeTrouble", "the cost of a cluster")},
    {"cluster.budget", QT_TRANSLATE_NOOP("SizeTrouble", "the budget")},
}};

template <std::size_t count>
void rename(Message::Argument& argument, const std::array<FieldName, count>& names)
{
    auto* word = std::get_if<std::string>(&argument);
    const auto found = std::ranges::find_if(
        names, [&](const FieldName& known) { return word && *word == known.word; });
    if (found != names.end())
        *word = QCoreApplication::translate("SizeTrouble", found->name).toStdString();
}

} // namespace

QString sizeTrouble(Message message)
{
    for (std::size_t k = 0; k < message.arguments.size(); ++k)
        k == 0 ? rename(message.arguments[k], fieldNames) : rename(message.arguments[k], purposes);
    return translate(message);
}

} // namespace quadrat::ui
