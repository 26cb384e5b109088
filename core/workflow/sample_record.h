// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/sampling/drawn_sample.h"
#include "core/storage/project_file.h"
#include "core/workflow/study_sample.h"

#include <optional>
#include <span>
#include <string>

namespace quadrat {

/// How each unit was drawn, as the study keeps it by case code and as analysis needs it: the design
/// that was planned is the design that estimates are made with. (docs/methods/frames-and-areas.md)

namespace sampleColumn {
constexpr const char *caseCode = "sample_case", *stratum = "sample_stratum",
                     *weight = "sample_weight", *order = "sample_order", *role = "sample_role";
std::string unit(std::size_t stage);        ///< "sample_unit_1" for stage 0, and so on
std::string population(std::size_t stage);  ///< "sample_population_1"
std::string probability(std::size_t stage); ///< "sample_probability_1"
std::string certain(std::size_t stage);     ///< "sample_certain_1"
std::string cluster(std::size_t stage);     ///< "sample_cluster", "sample_cluster_2"
} // namespace sampleColumn

/// A row a drawn unit, in the order of the codes: code, stratum, unit of each stage but the last,
/// units in the group and probability at each stage, weight, order, role; whether it was certain at
/// a stage, where any was. Nothing of the list that is its own.
/// \param codes  of the units of the sample
Dataset recordOf(const Dataset& frame, const SelectionPlan& plan, const DrawnSample& sample,
                 std::span<const std::string> codes);

/// The design in the form of variance estimation, a row a row of the record: sample_case,
/// sample_stratum, sample_cluster …, sample_population_1 …, sample_weight, sample_role.
///
/// A cluster that was certain is a stratum of its own, whose clusters are the units drawn in it at
/// the next stage; a unit certain at all stages is a stratum of one of one. Population counts tell
/// of stages that were drawn with equal probabilities without replacement (simple random,
/// systematic), up to the first that was not; from there they are infinite, which is sampling with
/// replacement, and its variance estimate.
Dataset designOf(const Dataset& record, const SelectionPlan& plan);

/// The record of a draw as a set of responses is linked to it.
struct SampleRecord {
    SampleLink link;
    Dataset design; ///< designOf
};

/// \return nothing if the set is not linked to a draw
/// \throws Error{InvalidInput} if there is no such draw
std::optional<SampleRecord> sampleRecordOf(ProjectFile& study, const ResponsePlan& plan);

/// Adds the columns of the design to responses by their case code; blank where there is none.
/// Findings: codes that are mistyped, that are not of the sample, that come twice; with their rows.
/// \param responses  with the variable of the link
void joinRecord(Imported& responses, const SampleRecord& record);

/// The specification with the design of a draw in place of its own.
Specification withDesignOf(const Draw& draw, Specification specification);

} // namespace quadrat
