// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/selection_plan.h"

namespace quadrat {

bool isBySize(SelectionMethod method)
{
    return method == SelectionMethod::Poisson || method == SelectionMethod::PpsSystematic ||
           method == SelectionMethod::PpsSampford || method == SelectionMethod::PpsBrewer ||
           method == SelectionMethod::PpsPivotal;
}

bool isOfFixedSize(SelectionMethod method)
{
    return method != SelectionMethod::Bernoulli && method != SelectionMethod::Poisson;
}

bool usesOrder(SelectionMethod method)
{
    return method == SelectionMethod::Systematic || method == SelectionMethod::PpsSystematic ||
           method == SelectionMethod::PpsPivotal;
}

} // namespace quadrat
