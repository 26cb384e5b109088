// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import_mapping.h"
#include "core/project/json_reader.h"

#include <string>
#include <string_view>

namespace quadrat {

/// A mapping as JSON (docs/import-mapping.md) and back. What holds its default is left out; a
/// column that is to be left out has no "variable".
Json writeMapping(const ImportMapping& mapping);

/// \param place  what errors call the whole ("mapping")
/// \throws Error{InvalidInput} that names the place of what is not known, missing or of the wrong
///         kind
ImportMapping readMapping(const Json& json, const std::string& place);

/// The same from the text of a file.
/// \throws Error{InvalidInput} also for a text that is no JSON, with line and column
ImportMapping parseMapping(std::string_view text);

} // namespace quadrat
