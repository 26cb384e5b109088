// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/sample_link.h"

#include "core/workflow/sample_record.h"
#include "ui/document/replace_part.h"

namespace quadrat::ui {

QString drawName(const std::string& draw)
{
    const QString name = QString::fromStdString(draw);
    bool isNumber = false;
    const int number = name.mid(7).toInt(&isNumber);
    return name.startsWith(QLatin1String("sample ")) && isNumber
               ? Document::tr("Sample %1").arg(number)
               : name;
}

void linkToDraw(Document& document, const Draw& draw, const std::string& caseCode,
                const QString& what)
{
    ResponsePlan plan = document.responsePlan();
    plan.sample = SampleLink{.draw = draw.name, .caseCode = caseCode};
    replaceResponsePlan(document, std::move(plan), what);
    replacePart(document, &Project::specification, withDesignOf(draw, document.specification()),
                what);
}

void unlinkFromDraw(Document& document, const Draw& draw, const QString& what)
{
    ResponsePlan plan = document.responsePlan();
    plan.sample.reset();
    replaceResponsePlan(document, std::move(plan), what);
    Specification specification = document.specification();
    if (specification == withDesignOf(draw, specification)) {
        DesignSpec& design = specification.design;
        design.weights.clear();
        for (auto* variables : {&design.strata, &design.clusters, &design.fpc})
            variables->clear();
        design.nest = false;
        replacePart(document, &Project::specification, std::move(specification), what);
    }
}

} // namespace quadrat::ui
