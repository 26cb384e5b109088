// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/questionnaire/audit_rules.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace quadrat {

namespace {

/// Where a place stands in the order of reading.
auto order(const AuditFinding& finding)
{
    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    const QuestionnairePlace& place = finding.place;
    const bool isOfWhole = !place.section && !place.list;
    // The questionnaire first, then sections, each before its questions, then lists.
    return std::tuple(!isOfWhole, place.section.value_or(none),
                      place.question ? *place.question + 1 : 0, place.list.value_or(0),
                      place.option ? *place.option + 1 : 0, place.part, place.index);
}

/// A condition that looks forward never holds: that is said once.
void leaveOutConsequences(Findings& findings)
{
    std::vector<QuestionnairePlace> forward;
    for (const AuditFinding& finding : findings)
        if (finding.rule == "forward-reference")
            forward.push_back(finding.place);
    std::erase_if(findings, [&](const AuditFinding& finding) {
        return (finding.rule == "never-holds" || finding.rule == "unreachable") &&
               std::ranges::find(forward, finding.place) != forward.end();
    });
}

} // namespace

std::vector<AuditFinding> audit(const Form& form, const Progress& progress)
{
    Findings findings;
    auditNames(form, findings);
    auditReferences(form, findings);
    auditBands(form, findings);
    auditScales(form, findings);
    auditWording(form, findings);
    auditTexts(form, findings);
    auditOutcomes(form, findings, progress);
    auditDeadEnds(form, findings);
    leaveOutConsequences(findings);
    std::ranges::stable_sort(findings, {}, order);
    return findings;
}

void requireUsable(const Form& form)
{
    const Findings findings = audit(form);
    const auto fault = std::ranges::find(findings, Severity::Fault, &AuditFinding::severity);
    if (fault != findings.end())
        throw Error(ErrorKind::InvalidInput, fault->message);
}

} // namespace quadrat
