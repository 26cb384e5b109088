// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample/planned_study.h"

#include "core/storage/project_file.h"
#include "ui/document/read_study.h"
#include "ui/document/replace_part.h"
#include "ui/text/language.h"

namespace quadrat {

PlannedStudy::PlannedStudy()
{
    ui::useLanguage(ui::Language::English);
    ProjectFile::create(path.toStdString(), Project());
    document.open(ui::readStudy(path));
}

PlannedStudy::~PlannedStudy()
{
    ui::useLanguage(ui::Language::English);
}

void PlannedStudy::setPlan(const SamplePlan& plan)
{
    ui::replacePart(document, &Project::sample, plan, "plan");
}

} // namespace quadrat
