// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample_paragraph.h"

#include "core/workflow/study_sample.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

std::string told(const std::vector<MethodParagraph>& paragraphs)
{
    std::string text;
    for (const MethodParagraph& paragraph : paragraphs) {
        text += paragraph.term.english() + ": ";
        for (const Message& sentence : paragraph.sentences)
            text += sentence.english() + ' ';
    }
    return text;
}

SamplePlan communes()
{
    SamplePlan plan;
    plan.unit = "household";
    plan.size.margin = 0.05;
    plan.size.deff = 1.5;
    plan.size.responseRate = 0.7;
    for (const char* name : {"A", "B"}) {
        PlannedStratum stratum;
        stratum.name = name;
        stratum.population = 6000;
        plan.allocation.strata.push_back(stratum);
    }
    return plan;
}

} // namespace

TEST_CASE("The methods page tells how the sample came to be", "[sampling]")
{
    Certificate draw;
    draw.frame = {.source = countsSource, .rows = 12'000, .sha256 = "ab", .types = {}};
    SelectionStage commune, household;
    commune.unit = "stratum";
    commune.method = SelectionMethod::PpsSystematic;
    household.unit = "unit";
    draw.plan.stages = {commune, household};
    draw.plan.seed = 7;
    draw.drawn = 786;
    draw.reserve = 12;
    const std::string text = told(sampleParagraphs(communes(), &draw, 550));
    INFO(text);
    for (const char* words :
         {"12000 units (household) in 2 strata", "numbered in its own register",
          "Stage 1 (stratum): systematic sampling with probabilities proportional to size",
          "Stage 2 (unit): simple random", "12 more units are held in reserve", "Seed 7",
          // n0 384.15, design effect 1.5, N 12,000: 549.86; response 70 %: 785.52
          "takes 385 answers; with a design effect of 1.5 and the size of the population, 550",
          "As 70 % of those invited", "786 are invited", "786 units were drawn",
          "550 of them answered (70 %)", "inverse of the probability"})
        CHECK(text.find(words) != std::string::npos);

    draw.frame.source = "households.xlsx";
    draw.plan.strata = {"region"};
    const std::string list = told(sampleParagraphs(communes(), &draw));
    CHECK(list.find("from the list \"households.xlsx\" of 12000 units (SHA-256 ab)") !=
          std::string::npos);
    CHECK(list.find("in each stratum by itself (region)") != std::string::npos);
    CHECK(list.find("answered (") == std::string::npos);
}

TEST_CASE("What is not known is not told", "[sampling]")
{
    const std::string text = told(sampleParagraphs({}, nullptr));
    CHECK(text.find("Population") == std::string::npos);
    CHECK(text.find("Seed") == std::string::npos);
    CHECK(text.find("For a margin") == std::string::npos);
}
