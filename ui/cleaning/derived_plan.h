// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QString>

#include <set>
#include <string>
#include <vector>

namespace quadrat::ui {

using Rule = decltype(DerivedVariable::rule);

/// The rule of each kind with nothing filled in, in the order in which they are offered.
const std::vector<Rule>& kindsOfRules();

/// What a rule does, in a few words, as on a menu.
QString kindName(const Rule& rule);

/// Null if no derived variable has the name.
const DerivedVariable* derivedIn(const ResponsePlan& plan, const std::string& name);

/// The derived variables that read a variable themselves.
std::vector<std::string> readersOf(const ResponsePlan& plan, const std::string& name);

/// Those that read it themselves or by way of others.
std::set<std::string> dependentsOf(const ResponsePlan& plan, const std::string& name);

/// Why a derived variable cannot go, or take another name; empty if it can.
QString whyNeeded(const ResponsePlan& plan, const std::string& name);

/// The plan with a variable in the place of the one called `former`, or at the end.
ResponsePlan withDerived(ResponsePlan plan, const std::string& former,
                         const DerivedVariable& variable);
ResponsePlan withoutDerived(ResponsePlan plan, const std::string& name);

} // namespace quadrat::ui
