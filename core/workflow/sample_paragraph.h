// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/data/dataset.h"
#include "core/project/project.h"
#include "core/sampling/certificate.h"
#include "core/sampling/sample_plan.h"
#include "core/storage/project_file.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// A paragraph of the methods page: what it is about, and its sentences.
struct MethodParagraph {
    Message term;
    std::vector<Message> sentences;
};

/// What a report has to say of its sample (AAPOR Code III.A, items 4, 5, 8 and 9): population and
/// frame, how it was drawn, its size and how that was reckoned, how it was spread over strata, how
/// many answered, weights. Plan and certificate say all of it; nothing is typed again.
/// \param draw      null: none was drawn yet; it then speaks of what is planned
/// \param answered  of the units drawn; empty: not known
std::vector<MethodParagraph> sampleParagraphs(const SamplePlan& plan, const Certificate* draw,
                                              std::optional<std::size_t> answered = {});

/// The same of the draw that responses are linked to; empty if they are linked to none.
/// \param data  of the responses, with the design of the draw (analysisData)
std::vector<MethodParagraph> sampleParagraphsOf(ProjectFile& study, const Project& project,
                                                const std::string& responses, const Dataset& data);

} // namespace quadrat
