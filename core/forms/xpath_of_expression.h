// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/expression.h"
#include "core/forms/xlsform_names.h"

#include <string>

namespace quadrat {

/// An expression of ours in the XPath of forms. Names that are no question stand in ${ } as they
/// are. Lists become "or", functions that XPath lacks what comes to the same.
///
/// It is not known what is compared with a missing value here; in XPath `!=` and not() then hold.
/// \throws Error{InvalidInput} for one that would be longer than 64 KiB
std::string xpathOf(const Expression& expression, const XlsformNames& names);

/// Of its text; a text that is no expression of ours stays as it is.
std::string xpathOf(const std::string& expression, const XlsformNames& names);

} // namespace quadrat
