// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/background.h"

namespace quadrat::ui {

Message unexpected(const std::exception& bug)
{
    return {QUADRAT_TEXT("core", "This should not have happened. Please report it: %1"),
            {std::string(bug.what())}};
}

} // namespace quadrat::ui
