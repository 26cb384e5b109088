// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/check_plan.h"
#include "core/io/imported.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace quadrat::ui {

/// The fields of one kind of check.
struct CheckForm {
    QWidget* fields = nullptr;
    std::function<ResponseCheck()> check; ///< what the fields say
    std::function<QString()> trouble;     ///< why that cannot be run; empty if it can
};

/// \param changed  called after every change of a field
CheckForm formFor(const ResponseCheck& check, const std::shared_ptr<const Imported>& data,
                  const std::function<void()>& changed);

} // namespace quadrat::ui
