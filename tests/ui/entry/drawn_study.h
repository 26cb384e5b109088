// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/entry/keyed_study.h"

namespace quadrat {

/// A study with a short questionnaire (q1; q2 where q1 is yes; a name, which identifies) and a
/// sample: three people of a list with telephone numbers, and one in reserve.
struct DrawnStudy : KeyedStudy {
    enum class Link { None, ToSample };

    explicit DrawnStudy(Link link);

    /// Case codes of the sample, and of the reserve.
    std::vector<std::string> main, reserve;
};

} // namespace quadrat
