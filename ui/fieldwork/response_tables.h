// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/field_response.h"
#include "ui/models/result_model.h"

#include <QString>

namespace quadrat::ui {

/// How the fieldwork went, in tables and words of the window's language.

/// How many cases stand how, and what each counts for.
ResultTable outcomeTable(const FieldResponse& response);

/// RR1 to CON3 and e, each with what it says; weighted beside where that differs. Without rows if
/// there are no cases.
ResultTable rateTable(const FieldResponse& response);

/// The cases whose answers are not there.
ResultTable missingTable(const FieldResponse& response);

/// "Answers of 123 of 400 cases are there (30.8%): 90 on paper, 33 on line."
QString responseWords(const FieldResponse& response);

/// What the person should know before using the rates; empty: nothing.
QString responseCaution(const FieldResponse& response);

} // namespace quadrat::ui
