// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/check_plan.h"
#include "core/cleaning/derived.h"
#include "core/project/json_reader.h"

#include <string>

namespace quadrat {

/// What cleaning makes and looks for, as JSON and back. What holds its default is left out. A rule
/// or check under work may be incomplete: running it says what is missing.
///
///     {"name": "content", "rule": "top-box", "source": "q5", "counted": ["4", "5"]}
///     {"checks": [{"check": "range", "variable": "age", "low": 18, "high": 110}]}
///
/// Readers throw Error{InvalidInput} that names the place of what is not known or of the wrong
/// kind.
Json writeDerived(const DerivedVariable& variable);
DerivedVariable readDerived(const Json& json, const std::string& place);

Json writeCheckPlan(const CheckPlan& plan);
CheckPlan readCheckPlan(const Json& json, const std::string& place);

} // namespace quadrat
