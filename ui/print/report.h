// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "core/workflow/sample_paragraph.h"
#include "ui/print/paged_document.h"

#include <vector>

namespace quadrat::ui {

/// An analysis as an A4 report: its words, tables and charts.
class Report final : public PagedDocument {
public:
    /// \param sample  how the sample came to be, for the methods page (sampleParagraphsOf)
    Report(const Analysis& analysis, const Specification& specification, ReportOptions options,
           const std::vector<MethodParagraph>& sample = {});
};

} // namespace quadrat::ui
