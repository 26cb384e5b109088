// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_summary.h"

#include <utility>

namespace quadrat::ui {

StudySummary summarise(ProjectFile& file)
{
    StudySummary summary{.sets = {}, .points = restorePoints(file.path())};
    for (const std::string& name : responseSets(file.database())) {
        SetSummary set{.name = name};
        for (Batch& batch : batches(file.database(), name)) {
            if (batch.withdrawnAt)
                continue;
            set.cases += batch.caseCount;
            ++set.imports;
            set.last = std::move(batch);
        }
        summary.sets.push_back(std::move(set));
    }
    return summary;
}

} // namespace quadrat::ui
