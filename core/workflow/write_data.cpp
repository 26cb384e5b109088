// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/write_data.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"
#include "core/io/write_delimited.h"
#include "core/workflow/file_kind.h"

namespace quadrat {

void checkDataName(const std::filesystem::path& file)
{
    switch (fileKind(file)) {
    case FileKind::Text:
        return;
    default:
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\": data are written as .csv, .xlsx, .sav, "
                                                ".zsav or .dta. Give a name that ends so."),
                           {file.filename().string()});
    }
}

std::vector<Issue> writeData(const std::filesystem::path& file, const Dataset& data,
                             const Codebook&, const DataWriting&, const Progress& progress)
{
    checkDataName(file);
    const std::string text = writeDelimited(data);
    progress.checkStop();
    writeWholeFile(file, text);
    return {};
}

} // namespace quadrat
