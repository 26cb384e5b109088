// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <optional>
#include <string>

namespace quadrat {

enum class Severity { Note, Warning, Fault };

/// A finding about data, a questionnaire or a table. It stands beside the result and stops nothing.
struct Issue {
    Severity severity = Severity::Warning;
    Message message;
    std::optional<std::size_t> row; ///< counted from 1 in the file, the header being row 1
    std::string column;             ///< name of the variable; empty if it is about whole rows
    std::string sheet;              ///< of a workbook; empty in files that have none

    bool operator==(const Issue&) const = default;
};

} // namespace quadrat
