// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/print/paged_document.h"
#include "ui/print/sample_contacts.h"
#include "ui/print/sample_household.h"

namespace quadrat::ui {

/// What stands on every contact sheet.
struct SheetFacts {
    QString study;        ///< title
    QString sample;       ///< name of the draw
    QString unit;         ///< what a unit is, in the words of the study; may be empty
    bool numbered = true; ///< units are numbers of registers, names to be written in by hand
    WithinHousehold within = WithinHousehold::Anybody; ///< its page comes last
};

/// The results of a visit in plain words, by their number in the standard definitions of AAPOR.
QString resultWords(const Reader& reader);

/// Contact sheets on A4 across: a group begins on a page of its own and counts its pages by
/// itself; its name, the heads of the columns and the results stand on each of them.
/// Cost: about 1 ms a unit. \throws Cancelled
PagedDocument contactSheets(const std::vector<ContactGroup>& groups, const SheetFacts& facts,
                            const ReportOptions& options, const Progress& progress = {});

} // namespace quadrat::ui
