// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report.h"

#include "ui/print/report_builder.h"

namespace quadrat::ui {
namespace {

QString titleOf(const Specification& specification, const Reader& reader)
{
    return specification.title.empty() ? reader.words(QT_TRANSLATE_NOOP("print", "Survey results"))
                                       : QString::fromStdString(specification.title);
}

} // namespace

Report::Report(const Analysis& analysis, const Specification& specification, ReportOptions options,
               const std::vector<MethodParagraph>& sample)
    : PagedDocument(titleOf(specification, options.reader), options)
{
    ReportBuilder builder(document(), charts(), reader());
    builder.head(title(), analysis, specification, options.date);
    for (const EstimateTable& table : analysis.estimates)
        builder.estimate(table, specification);
    builder.methods(analysis, specification, sample);
    layOut(builder.pieces(), {});
}

} // namespace quadrat::ui
