// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paged_document.h"

#include <QByteArray>

#include <filesystem>

class QPrinter;
class QWidget;

namespace quadrat::ui {

/// A report as the bytes of a PDF, its fonts within.
QByteArray reportPdf(const PagedDocument& report);

/// All pages, or those that `printer` was asked for.
void printReport(const PagedDocument& report, QPrinter& printer);

/// Shows the pages as they will be printed, with Print in the same window. Modal.
void previewReport(const PagedDocument& report, QWidget* parent);

/// \throws Error{InvalidInput} if a report cannot be of the kind that the suffix of `file` asks for
void checkReportName(const std::filesystem::path& file);

/// Writes the report as .pdf, .odt or .docx, whole or not at all.
/// \throws Error{InvalidInput} for another suffix, Error{UnwritableFile}
void writeReport(PagedDocument& report, const std::filesystem::path& file);

} // namespace quadrat::ui
