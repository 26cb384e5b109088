// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"

#include <string>

namespace quadrat {

struct HtmlFormOptions {
    std::string caseCode{}; ///< of a personal form; empty: a form for everybody
    std::string language{}; ///< shown first, one of the questionnaire's; empty: its first
};

/// A questionnaire as one page of HTML that works in a browser without a server: questionnaire,
/// conditions and all that runs them are in it (resources/form). It asks for nothing from anywhere,
/// and sends only to Delivery::address when the person says so; its content security policy holds
/// it to that. Texts of the questionnaire stand in it as data and are shown as text.
///
/// \throws Error{InvalidInput} for a questionnaire with conditions that cannot be run (names the
///         first), an address that is not https (or of this machine), a language it does not have
/// Cost: 60 questions in two languages take about 10 ms and 120 KB; a list of 3,321 communes 200 KB
/// more.
std::string htmlForm(const Form& form, const HtmlFormOptions& options = {});

} // namespace quadrat
