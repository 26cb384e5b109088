// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/specification.h"

namespace quadrat::ui {

class Document;

/// The specification as it is to be read in the language of the window: title, source and the words
/// of variables and answers are those of the study in that language, and where it has none, those
/// of the codebook.
Specification wordedSpecification(const Document& document);

} // namespace quadrat::ui
