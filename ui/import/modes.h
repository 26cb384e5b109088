// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace quadrat::ui {

/// How answers are collected, as the log of imports holds it.
inline constexpr std::array<const char*, 5> collectionModes{"paper", "interview", "web",
                                                            "telephone", "e-mail"};

/// The same in words; what is none of them stays as it is.
QString modeText(const QString& mode);

} // namespace quadrat::ui
