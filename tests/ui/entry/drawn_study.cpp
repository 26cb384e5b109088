// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry/drawn_study.h"

#include "core/io/delimited_text.h"
#include "core/io/whole_file.h"
#include "core/storage/responses.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_frame.h"
#include "core/workflow/study_sample.h"
#include "ui/document/read_study.h"

namespace quadrat {

DrawnStudy::DrawnStudy(Link link)
{
    document.close();
    const std::filesystem::path study = folder.filePath("called.quadrat").toStdString();
    const std::filesystem::path list = folder.filePath("list.csv").toStdString();
    writeWholeFile(list, "id,name,Điện thoại\na,An,0901\nb,Bình,0902\nc,Cam,0903\nd,Dung,0904\n");
    Project project;
    project.questionnaire = fortyQuestions();
    auto& questions = project.questionnaire.sections[0].questions;
    questions.erase(questions.begin() + 2, questions.begin() + 40); // q1, q2 and the name
    project.sample.list = ListSource::Frame;
    project.sample.frame = {.id = "id", .size = "", .areas = {}};
    SelectionStage stage;
    stage.unit = "id";
    stage.n = 3;
    project.sample.selection.stages = {stage};
    project.sample.selection.reserve = 1;
    if (link == Link::ToSample)
        project.responses[defaultResponses].sample = SampleLink{"sample 1", "case"};
    {
        ProjectFile file = ProjectFile::create(study, project);
        TextOptions options;
        options.types = {{"Điện thoại", Measure::Category}};
        importFrame(study, list, readDelimited(list, options), "Lan");
        drawSampleOf(file, project, "Lan");
        const Dataset units = readResponses(file.database(), "sample 1").values;
        for (std::size_t row = 0; row < units.rowCount(); ++row)
            (units.at(sampleColumn::role).label(row) == "main" ? main : reserve)
                .push_back(units.at(sampleColumn::caseCode).label(row));
    }
    path = QString::fromStdString(study.string());
    document.open(ui::readStudy(path));
}

} // namespace quadrat
