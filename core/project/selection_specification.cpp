// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/selection_specification.h"

#include "core/base/error.h"
#include "core/project/selection_words.h"

namespace quadrat {

SelectionSpecification parseSelection(std::string_view json)
{
    const Json root = parsedJson(json);
    JsonObject object(root, "specification");
    SelectionSpecification specification;
    specification.frame = object.requiredText("frame");
    specification.types = readTypes(object);
    specification.plan = readSelectionPlan(object);
    object.finish();
    return specification;
}

InclusionSpecification parseInclusion(std::string_view json)
{
    const Json root = parsedJson(json);
    JsonObject object(root, "specification");
    InclusionSpecification specification;
    specification.frame = object.requiredText("frame");
    specification.types = readTypes(object);
    specification.id = object.requiredText("id");
    specification.size = object.requiredText("size");
    const auto n = object.number("n");
    if (!n)
        throw invalidInput(QUADRAT_TEXT("core", "%1 is missing: %2 needs it."),
                           {object.placeOf("n"), object.place()});
    specification.n = *n;
    object.finish();
    return specification;
}

} // namespace quadrat
