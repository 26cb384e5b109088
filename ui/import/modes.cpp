// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/modes.h"

#include "ui/text/translate.h"

#include <utility>

namespace quadrat::ui {

QString modeText(const QString& mode)
{
    constexpr std::array<std::pair<const char*, const char*>, collectionModes.size()> words{{
        {"paper", QUADRAT_TEXT("core", "self-completed on paper")},
        {"interview", QUADRAT_TEXT("core", "face to face")},
        {"web", QUADRAT_TEXT("core", "on line")},
        {"telephone", QUADRAT_TEXT("core", "by telephone")},
        {"e-mail", QUADRAT_TEXT("core", "by e-mail")},
    }};
    for (const auto& [name, text] : words)
        if (mode == QLatin1String(name))
            return translate({text, {}});
    return mode;
}

} // namespace quadrat::ui
