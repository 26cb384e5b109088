// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/project/project.h"
#include "core/storage/project_file.h"
#include "core/workflow/import_responses.h"
#include "core/workflow/settle_answers.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace quadrat {

/// Bringing back what forms sent, into the responses of a study
/// (docs/methods/answers-coming-back.md).

struct AnswersRequest {
    std::vector<std::filesystem::path> paths; ///< files and folders (answer_sources.h)
    std::string pasted;                       ///< a text with codes or a filled form
    std::string responses;                    ///< the set; empty: the usual one of the study
    std::string today;                        ///< 2026-11-23
    std::string who;                          ///< in whose name it is done
    std::string language;                     ///< of labels in findings
};

/// What bringing answers in would do, found out before anything is written.
struct AnswersPlan {
    std::vector<Submission> submissions; ///< those taken, a case each, in the order they came
    std::vector<AnswerIssue> issues;
    std::size_t refused = 0; ///< sendings: of another form, with codes that are not of the sample
    std::size_t older = 0;   ///< of cases that answered later once more
    ImportRequest request;
    ImportPlan import; ///< fates are one a submission
};

/// Reads, settles each submission against the questionnaire it was answered on (the one of the
/// study or one of its kept versions), and compares with the responses that are there. The same
/// sending twice is one; of several of one case the latest is taken, also where it was brought in
/// before. Where the set is linked to a draw, only codes of its sample are taken.
///
/// \throws Error{InvalidInput} if the study has no questionnaire, or its set tells cases apart by
///         several variables; Error{UnreadableFile} for a path that is not there
/// Cost: about 1 ms a submission of 60 questions.
AnswersPlan planAnswers(ProjectFile& file, const Project& project, const AnswersRequest& request,
                        const Progress& progress = {});

/// Writes the plan, whole or not at all. \return the project as it is now
Project bringIn(ProjectFile& file, const Project& project, const AnswersPlan& plan,
                const Progress& progress = {});

} // namespace quadrat
