// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/sample_workspace.h"

#include "ui/sample/allocation_page.h"
#include "ui/sample/draw_page.h"
#include "ui/sample/drawn_samples.h"
#include "ui/sample/list_page.h"
#include "ui/sample/population_page.h"
#include "ui/sample/size_page.h"
#include "ui/theme/icon.h"

#include <QTabBar>

namespace quadrat::ui {

SampleWorkspace::SampleWorkspace(Document& document, QWidget* parent)
    : PagedWorkspace(document, parent)
{
    setObjectName("sample");
    // In the order of the work.
    addPage(new PopulationPage(document));
    addPage(new SizePage(document));
    addPage(new AllocationPage(document));
    auto* samples = new DrawnSamples(document, this);
    addPage(new DrawPage(document, *samples));
    addPage(new ListPage(document, *samples));
    follow(&Document::samplePlanChanged);
}

QString SampleWorkspace::title() const
{
    return tr("Sample");
}

QIcon SampleWorkspace::icon() const
{
    return ui::icon("sample");
}

void SampleWorkspace::refresh()
{
    tabs().setAccessibleName(tr("Steps of the sample"));
    inviteToStudy(tr("Plan and draw the sample"),
                  tr("The plan of the sample is kept in a study, with all that follows from it. "
                     "Keep what is open as a study, and go on here."),
                  tr("How many people must be asked, how many in each commune, and who: begin a "
                     "study, and write down the population you want to know about."));
}

} // namespace quadrat::ui
