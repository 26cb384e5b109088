// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/findings_file.h"

#include "core/workflow/write_data.h"

#include <QAbstractItemModel>
#include <QFileInfo>

namespace quadrat::ui {

Dataset tableOf(const QAbstractItemModel& model)
{
    std::vector<Column> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        TextValues texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.bytes += model.index(row, column).data().toString().toStdString();
            texts.ends.push_back(texts.bytes.size());
        }
        columns.emplace_back(model.headerData(column, Qt::Horizontal).toString().toStdString(),
                             std::move(texts));
    }
    return Dataset(std::move(columns));
}

void writeFindings(const Dataset& rows, const QString& file, const Progress& progress)
{
    const std::filesystem::path path = QFileInfo(file).filesystemAbsoluteFilePath();
    checkDataName(path);
    writeData(path, rows, {}, {.forExcel = true}, progress);
}

} // namespace quadrat::ui
