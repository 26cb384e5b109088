// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_file.h"

#include "core/base/error.h"
#include "core/io/whole_file.h"

namespace quadrat::ui {
namespace {

QString suffixOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.extension().string()).toLower();
}

} // namespace

void checkTableName(const std::filesystem::path& file)
{
    const QString suffix = suffixOf(file);
    if (suffix != ".csv" && suffix != ".html" && suffix != ".xlsx")
        throw invalidInput(QUADRAT_TEXT("core", "Tables are written as .csv, .html or .xlsx, not "
                                                "as “%1”."),
                           {file.filename().string()});
}

void writeTables(const Analysis& analysis, const Specification& specification, const Reader& reader,
                 const std::filesystem::path& file)
{
    checkTableName(file);
    const QString suffix = suffixOf(file);
    const auto write = suffix == ".csv"    ? tablesCsv
                       : suffix == ".html" ? tablesHtml
                                           : tablesWorkbook;
    const QByteArray bytes = write(analysis, specification, reader);
    writeWholeFile(file, {bytes.data(), std::size_t(bytes.size())});
}

} // namespace quadrat::ui
