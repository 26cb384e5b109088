// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"
#include "ui/print/paged_document.h"

namespace quadrat::ui {

/// A questionnaire for reviewers who write into it: question after question with its number, name
/// and kind, all wordings in all languages, options with their codes, conditions in words and as
/// they are written, checks, and a field for comments.
PagedDocument questionnaireReview(const Form& form, const ReportOptions& options);

} // namespace quadrat::ui
