// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/print/paged_document.h"

namespace quadrat::ui {

/// An analysis as an A4 report: its words, tables and charts.
class Report final : public PagedDocument {
public:
    Report(const Analysis& analysis, const Specification& specification, ReportOptions options);
};

} // namespace quadrat::ui
