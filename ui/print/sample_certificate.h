// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/certificate.h"
#include "core/sampling/sample_plan.h"
#include "ui/print/paged_document.h"

namespace quadrat::ui {

/// What a certificate does not know of its study.
struct CertificateFacts {
    QString study;  ///< title
    QString sample; ///< name of the draw
    QString unit;   ///< what a unit is, in the words of the study; may be empty
    ListSource list = ListSource::Counts;
};

/// The certificate of a draw on paper: what it was drawn from, how, what came out, how anybody
/// draws it again, and room for two signatures.
PagedDocument certificateDocument(const Certificate& certificate, const CertificateFacts& facts,
                                  const ReportOptions& options);

} // namespace quadrat::ui
