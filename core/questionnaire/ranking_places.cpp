// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/ranking_places.h"

#include <algorithm>

namespace quadrat {

std::size_t placesToRank(const Questionnaire& questionnaire, const Ranking& ranking)
{
    const OptionList* list = questionnaire.findList(ranking.list);
    if (!list)
        return 0;
    const auto all = std::size_t(std::ranges::count(list->options, false, &Option::isAlone));
    return ranking.places == 0 ? all : std::min(ranking.places, all);
}

} // namespace quadrat
