// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/derived_plan.h"

#include "ui/cleaning/derived_dialog.h"
#include "ui/tasks/guarded.h"

#include <QStringList>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// None of a rule that cannot be read.
std::vector<std::string> sourcesIfAny(const DerivedVariable& variable)
{
    std::vector<std::string> sources;
    guarded([&] { sources = sourcesOf(variable); });
    return sources;
}

struct KindNames {
    QString operator()(const ComputeRule&) const { return DerivedDialog::tr("Compute"); }
    QString operator()(const RecodeRule&) const { return DerivedDialog::tr("Recode values"); }
    QString operator()(const BandRule&) const { return DerivedDialog::tr("Numbers in bands"); }
    QString operator()(const TopBoxRule&) const { return DerivedDialog::tr("Top box"); }
    QString operator()(const ScaleRule&) const { return DerivedDialog::tr("Scale index"); }
};

} // namespace

const std::vector<Rule>& kindsOfRules()
{
    static const std::vector<Rule> kinds{ComputeRule(), RecodeRule(), BandRule(), TopBoxRule(),
                                         ScaleRule()};
    return kinds;
}

QString kindName(const Rule& rule)
{
    return std::visit(KindNames(), rule);
}

const DerivedVariable* derivedIn(const ResponsePlan& plan, const std::string& name)
{
    const auto found = std::ranges::find(plan.derived, name, &DerivedVariable::name);
    return found == plan.derived.end() ? nullptr : &*found;
}

std::vector<std::string> readersOf(const ResponsePlan& plan, const std::string& name)
{
    std::vector<std::string> readers;
    for (const DerivedVariable& variable : plan.derived)
        if (const auto sources = sourcesIfAny(variable);
            std::ranges::find(sources, name) != sources.end())
            readers.push_back(variable.name);
    return readers;
}

std::set<std::string> dependentsOf(const ResponsePlan& plan, const std::string& name)
{
    std::set<std::string> all;
    std::vector<std::string> waiting = readersOf(plan, name);
    while (!waiting.empty()) {
        const std::string next = waiting.back();
        waiting.pop_back();
        if (!all.insert(next).second)
            continue;
        for (std::string& reader : readersOf(plan, next))
            waiting.push_back(std::move(reader));
    }
    return all;
}

QString whyNeeded(const ResponsePlan& plan, const std::string& name)
{
    QStringList readers;
    for (const std::string& reader : readersOf(plan, name))
        readers << QString::fromStdString(reader);
    if (readers.isEmpty())
        return {};
    return DerivedDialog::tr("%1 is needed to make %2.")
        .arg(QString::fromStdString(name), readers.join(QStringLiteral(", ")));
}

ResponsePlan withDerived(ResponsePlan plan, const std::string& former,
                         const DerivedVariable& variable)
{
    const auto place = std::ranges::find(plan.derived, former, &DerivedVariable::name);
    if (place == plan.derived.end())
        plan.derived.push_back(variable);
    else
        *place = variable;
    return plan;
}

ResponsePlan withoutDerived(ResponsePlan plan, const std::string& name)
{
    std::erase_if(plan.derived,
                  [&](const DerivedVariable& variable) { return variable.name == name; });
    return plan;
}

} // namespace quadrat::ui
