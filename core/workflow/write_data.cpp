// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/write_data.h"

#include "core/base/error.h"
#include "core/io/labelled_data.h"
#include "core/io/spss.h"
#include "core/io/stata.h"
#include "core/io/whole_file.h"
#include "core/io/write_csv.h"
#include "core/io/write_delimited.h"
#include "core/io/write_workbook.h"
#include "core/workflow/file_kind.h"

#include <string>

namespace quadrat {

void checkDataName(const std::filesystem::path& file)
{
    switch (fileKind(file)) {
    case FileKind::Text:
    case FileKind::Spss:
    case FileKind::Stata:
        return;
    case FileKind::Workbook:
        if (std::string suffix = file.extension().string();
            suffix.back() != 'm' && suffix.back() != 'M')
            return; // .xlsm is for workbooks with macros, and opens only with one
        [[fallthrough]];
    default:
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\": data are written as .csv, .xlsx, .sav, "
                                                ".zsav or .dta. Give a name that ends so."),
                           {file.filename().string()});
    }
}

std::vector<Issue> writeData(const std::filesystem::path& file, const Dataset& data,
                             const Codebook& codebook, const DataWriting& writing,
                             const Progress& progress)
{
    checkDataName(file);
    if (fileKind(file) == FileKind::Spss)
        return writeSpss(file, data, codebook, writing.language, progress);
    if (fileKind(file) == FileKind::Stata)
        return writeStata(file, data, codebook, writing.language, progress);
    if (fileKind(file) == FileKind::Workbook) {
        writeWorkbook(file, data, codebook,
                      {.values = writing.cells, .language = writing.language, .words = {}},
                      progress);
        return {};
    }
    const std::string text =
        writing.forExcel ? writeCsvForExcel(data, codebook,
                                            {.values = writing.cells, .language = writing.language})
        : writing.cells == CellWording::Labels
            ? writeDelimited(withLabels(data, codebook, writing.language))
            : writeDelimited(data);
    progress.checkStop();
    writeWholeFile(file, text);
    return {};
}

} // namespace quadrat
