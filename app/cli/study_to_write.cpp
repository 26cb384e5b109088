// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_to_write.h"

#include "core/base/error.h"

namespace quadrat::cli {

ProjectFile studyToWrite(const std::string& path)
{
    ProjectFile file = ProjectFile::open(path);
    if (!file.canWrite())
        throw Error(ErrorKind::UnwritableFile, *file.whyReadOnly());
    return file;
}

} // namespace quadrat::cli
