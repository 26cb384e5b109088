// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/check_plan.h"
#include "core/cleaning/derived.h"
#include "core/data/codebook.h"
#include "core/data/import_mapping.h"
#include "core/frame/areas.h"
#include "core/project/invitation_choices.h"
#include "core/project/specification.h"
#include "core/questionnaire/questionnaire.h"
#include "core/sampling/sample_plan.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Which drawn units the cases of a set of responses are.
struct SampleLink {
    std::string draw;     ///< name of the set of drawn units: "sample 1"
    std::string caseCode; ///< variable of the responses that holds the case code

    bool operator==(const SampleLink&) const = default;
};

/// What was decided about one set of responses; the responses themselves are not decisions.
struct ResponsePlan {
    Codebook codebook;             ///< names, labels, missing codes; in the order of the columns
    std::vector<std::string> keys; ///< variables that together tell cases apart; may be empty
    std::vector<DerivedVariable> derived;
    CheckPlan checks;
    /// How files were brought in, by the shape of their source (core/workflow/import_source.h).
    std::map<std::string, ImportMapping> mappings;
    std::optional<SampleLink> sample; ///< empty: the design is what the specification says

    bool operator==(const ResponsePlan&) const = default;
};

/// Every decision of a study, as one value: kilobytes, copied and compared whole. What came in from
/// respondents stands beside it in the project file.
struct Project {
    Specification specification;                   ///< title, wording, design, weighting, estimates
    std::map<std::string, ResponsePlan> responses; ///< by the name of the set
    SamplePlan sample;                             ///< what was planned of the sample
    AreaTree areas;                                ///< that the population lives in
    Questionnaire questionnaire;                   ///< as it is being written
    std::vector<QuestionnaireVersion> versions;    ///< of it, kept; the newest last
    InvitationChoices invitations;                 ///< how people are written to

    bool operator==(const Project&) const = default;
};

/// The name of a set of responses where nobody gave one.
constexpr const char* defaultResponses = "responses";

/// The set the specification speaks of: the one it names, else the only one there is, else the one
/// of the usual name.
std::string responsesOf(const Project& project);

/// What was decided about a set of responses; nothing yet about one that is not there.
const ResponsePlan& planOf(const Project& project, const std::string& responses);

/// The decisions one by one, as they stand in a project file: texts of JSON by name.
std::map<std::string, std::string> partsOf(const Project& project);

/// \throws Error{InvalidInput} that names the part and what is wrong in it
Project projectOf(const std::map<std::string, std::string>& parts);

} // namespace quadrat
