// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/study_file.h"

#include "core/storage/copy_database.h"

#include <QDir>

namespace quadrat::ui {

void saveStudyCopy(StudyFile& study, const Project& project, const std::filesystem::path& target,
                   const Progress& progress)
{
    refuseExisting(target);
    const PartialFile partial(target);
    study.use([&](ProjectFile& file) { file.copyTo(partial.path(), progress); });
    ProjectFile::open(partial.path()).save(project);
    partial.moveTo(target, CopyOver::Refuse);
}

std::optional<SampleRecord> sampleRecord(const std::shared_ptr<StudyFile>& file,
                                         const ResponsePlan& plan)
{
    if (!file || !plan.sample)
        return {};
    return file->use([&](ProjectFile& project) { return sampleRecordOf(project, plan); });
}

QString pathText(const std::filesystem::path& path)
{
    return QDir::cleanPath(QString::fromStdU16String(path.generic_u16string()));
}

} // namespace quadrat::ui
