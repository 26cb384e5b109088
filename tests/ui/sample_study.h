// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"

namespace quadrat {

/// An analysis as the engine would give it, written by hand: shares of abortion, importance by
/// urban, and abortion by education in the 2011 Canadian Election Study (figures of R survey 4.5).
struct SampleStudy {
    Specification specification;
    Analysis analysis;
};

SampleStudy sampleStudy();

} // namespace quadrat
