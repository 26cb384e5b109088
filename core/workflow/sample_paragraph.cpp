// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample_paragraph.h"

#include "core/base/error.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_sample.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace quadrat {

namespace {

double percent(double share)
{
    return std::round(1000 * share) / 10;
}

MethodParagraph population(const SamplePlan& plan, const Certificate* draw)
{
    MethodParagraph paragraph{{QUADRAT_TEXT("core", "Population and frame"), {}}, {}};
    double units = 0;
    for (const PlannedStratum& stratum : plan.allocation.strata)
        units += stratum.population;
    if (units > 0)
        paragraph.sentences.push_back(
            {QUADRAT_TEXT("core", "The population are %1 units (%2) in "
                                  "%3 strata."),
             {units, plan.unit, std::int64_t(plan.allocation.strata.size())}});
    if (!draw)
        return paragraph;
    const FrameMark& frame = draw->frame;
    if (frame.source == countsSource)
        paragraph.sentences.push_back(
            {QUADRAT_TEXT("core", "There was no list of them: in each stratum the units are "
                                  "numbered in its own register, and numbers were drawn."),
             {}});
    else
        paragraph.sentences.push_back({QUADRAT_TEXT("core", "They were drawn from the list \"%1\" "
                                                            "of %2 units (SHA-256 %3)."),
                                       {frame.source, std::int64_t(frame.rows), frame.sha256}});
    return paragraph;
}

/// %1 is the number of the stage, %2 the column of its units.
const char* stagePattern(SelectionMethod method)
{
    switch (method) {
    case SelectionMethod::Srs:
        return QUADRAT_TEXT("core", "Stage %1 (%2): simple random sampling without replacement.");
    case SelectionMethod::Systematic:
        return QUADRAT_TEXT("core", "Stage %1 (%2): systematic sampling from a random start.");
    case SelectionMethod::Bernoulli:
        return QUADRAT_TEXT("core", "Stage %1 (%2): each unit by itself with the same probability "
                                    "(Bernoulli sampling).");
    case SelectionMethod::Poisson:
        return QUADRAT_TEXT("core", "Stage %1 (%2): each unit by itself with a probability "
                                    "proportional to its size (Poisson sampling).");
    case SelectionMethod::PpsSystematic:
        return QUADRAT_TEXT("core", "Stage %1 (%2): systematic sampling with probabilities "
                                    "proportional to size.");
    case SelectionMethod::PpsSampford:
        return QUADRAT_TEXT("core", "Stage %1 (%2): Sampford's method, with probabilities "
                                    "proportional to size.");
    case SelectionMethod::PpsBrewer:
        return QUADRAT_TEXT("core", "Stage %1 (%2): Brewer's method, with probabilities "
                                    "proportional to size.");
    case SelectionMethod::PpsPivotal:
        break;
    }
    return QUADRAT_TEXT("core", "Stage %1 (%2): the pivotal method, with probabilities "
                                "proportional to size.");
}

MethodParagraph selection(const SelectionPlan& plan, const Certificate* draw)
{
    MethodParagraph paragraph{{QUADRAT_TEXT("core", "Selection"), {}}, {}};
    std::string strata;
    for (const std::string& name : plan.strata)
        strata += (strata.empty() ? "" : ", ") + name;
    if (!strata.empty())
        paragraph.sentences.push_back({QUADRAT_TEXT("core", "A probability sample was drawn in "
                                                            "each stratum by itself (%1)."),
                                       {strata}});
    else
        paragraph.sentences.push_back(
            {QUADRAT_TEXT("core", "A probability sample was drawn, without strata."), {}});
    for (std::size_t s = 0; s < plan.stages.size(); ++s)
        paragraph.sentences.push_back(
            {stagePattern(plan.stages[s].method), {std::int64_t(s + 1), plan.stages[s].unit}});
    if (draw && draw->reserve > 0)
        paragraph.sentences.push_back(
            {QUADRAT_TEXT("core", "%1 more units are held in reserve, to be used in the order in "
                                  "which they were drawn."),
             {std::int64_t(draw->reserve)}});
    if (draw)
        paragraph.sentences.push_back(
            {QUADRAT_TEXT("core", "Seed %1, method %2; the certificate of the draw lets anyone "
                                  "draw the same sample again."),
             {std::to_string(plan.seed), draw->method}});
    return paragraph;
}

/// How many answers the precision asked for takes; nothing where the plan does not say.
std::optional<Message> reckoning(const SamplePlan& plan)
{
    const SizeRequest request = sizeRequestOf(plan);
    if (!request.margin)
        return {};
    const SampleSize size = sampleSize(request);
    const double answering = request.eligibleRate * request.responseRate;
    if (request.marginType == MarginType::CV)
        return Message{QUADRAT_TEXT("core", "For a coefficient of variation of %1 %, a simple "
                                            "random sample takes %2 answers; with a design effect "
                                            "of %3 and the size of the population, %4. As %5 % of "
                                            "those invited are expected to answer, %6 are "
                                            "invited."),
                       {percent(*request.margin), std::ceil(size.simple), size.deff,
                        std::int64_t(size.required), percent(answering),
                        std::int64_t(size.invite)}};
    const bool isShare = request.parameter == SizeParameter::Proportion ||
                         request.marginType == MarginType::Relative;
    return Message{isShare ? QUADRAT_TEXT("core", "For a margin of %1 % at a level of %2 %, a "
                                                  "simple random sample takes %3 answers; with a "
                                                  "design effect of %4 and the size of the "
                                                  "population, %5. As %6 % of those invited are "
                                                  "expected to answer, %7 are invited.")
                           : QUADRAT_TEXT("core", "For a margin of %1 at a level of %2 %, a "
                                                  "simple random sample takes %3 answers; with a "
                                                  "design effect of %4 and the size of the "
                                                  "population, %5. As %6 % of those invited are "
                                                  "expected to answer, %7 are invited."),
                   {isShare ? percent(*request.margin) : *request.margin, percent(request.level),
                    std::ceil(size.simple), size.deff, std::int64_t(size.required),
                    percent(answering), std::int64_t(size.invite)}};
}

const char* allocationPattern(AllocationMethod method)
{
    switch (method) {
    case AllocationMethod::Equal:
        return QUADRAT_TEXT("core", "Every stratum gets the same number.");
    case AllocationMethod::Proportional:
        return QUADRAT_TEXT("core", "Strata get numbers in proportion to their population.");
    case AllocationMethod::Neyman:
        return QUADRAT_TEXT("core", "Strata get the numbers that give the whole the least "
                                    "variance (Neyman allocation, exact in whole numbers).");
    case AllocationMethod::Cost:
        return QUADRAT_TEXT("core", "Strata get the numbers that give the whole the least "
                                    "variance for its cost.");
    case AllocationMethod::Power:
        break;
    }
    return QUADRAT_TEXT("core", "Strata get numbers in proportion to a power of their population, "
                                "between equal and proportional.");
}

MethodParagraph size(const SamplePlan& plan, const Certificate* draw,
                     std::optional<std::size_t> answered)
{
    MethodParagraph paragraph{{QUADRAT_TEXT("core", "Size of the sample"), {}}, {}};
    try {
        if (auto sentence = reckoning(plan))
            paragraph.sentences.push_back(std::move(*sentence));
    } catch (const Error& error) {
        // A plan that was not finished: nothing was reckoned.
    }
    if (plan.allocation.strata.size() > 1 && plan.strataAre == StrataAre::Strata)
        paragraph.sentences.push_back({allocationPattern(plan.allocation.method), {}});
    if (draw)
        paragraph.sentences.push_back(
            {QUADRAT_TEXT("core", "%1 units were drawn."), {std::int64_t(draw->drawn)}});
    if (draw && answered && draw->drawn > 0)
        paragraph.sentences.push_back(
            {QUADRAT_TEXT("core", "%1 of them answered (%2 %)."),
             {std::int64_t(*answered), percent(double(*answered) / double(draw->drawn))}});
    return paragraph;
}

} // namespace

std::vector<MethodParagraph> sampleParagraphs(const SamplePlan& plan, const Certificate* draw,
                                              std::optional<std::size_t> answered)
{
    const SelectionPlan& drawnBy = draw ? draw->plan : plan.selection;
    std::vector<MethodParagraph> paragraphs{population(plan, draw), selection(drawnBy, draw),
                                            size(plan, draw, answered)};
    paragraphs.push_back(
        {{QUADRAT_TEXT("core", "Weights of the design"), {}},
         {{QUADRAT_TEXT("core", "Every answer counts with the inverse of the probability with "
                                "which its unit was drawn, the product of those of all stages."),
           {}}}});
    std::erase_if(paragraphs, [](const MethodParagraph& p) { return p.sentences.empty(); });
    return paragraphs;
}

std::vector<MethodParagraph> sampleParagraphsOf(ProjectFile& study, const Project& project,
                                                const std::string& responses, const Dataset& data)
{
    const auto plan = project.responses.find(responses);
    if (plan == project.responses.end() || !plan->second.sample)
        return {};
    const Draw draw = drawNamed(study, plan->second.sample->draw);
    std::optional<std::size_t> answered;
    if (const Column* codes = data.find(sampleColumn::caseCode)) {
        std::set<std::string> different;
        for (std::size_t row = 0; row < codes->rowCount(); ++row)
            if (!codes->isMissing(row))
                different.insert(codes->label(row));
        answered = different.size();
    }
    return sampleParagraphs(project.sample, &draw.certificate, answered);
}

} // namespace quadrat
