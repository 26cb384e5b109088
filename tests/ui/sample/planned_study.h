// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QTemporaryDir>

namespace quadrat {

/// A study without answers, open for planning its sample.
struct PlannedStudy {
    QTemporaryDir folder;
    QString path = folder.filePath("plan.quadrat");
    ui::Document document;

    PlannedStudy();
    ~PlannedStudy();

    const SamplePlan& plan() const { return document.project().sample; }
    const std::vector<PlannedStratum>& strata() const { return plan().allocation.strata; }
    void setPlan(const SamplePlan& plan);
};

} // namespace quadrat
