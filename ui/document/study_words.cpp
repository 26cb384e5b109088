// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/study_words.h"

#include "core/workflow/project_data.h"
#include "core/workflow/publication.h"
#include "ui/document/document.h"
#include "ui/text/language.h"

namespace quadrat::ui {

Specification wordedSpecification(const Document& document)
{
    const std::string code = windowLanguageCode();
    Specification worded = inLanguage(document.specification(), code);
    if (document.data())
        worded.dictionary =
            layered(dictionaryOf(document.data()->codebook, code), worded.dictionary);
    return worded;
}

} // namespace quadrat::ui
