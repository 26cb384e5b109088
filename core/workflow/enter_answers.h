// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/project/project.h"
#include "core/questionnaire/variables.h"
#include "core/storage/entries.h"
#include "core/storage/project_file.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Keying answers into a study, from paper or on the telephone. What is keyed stands in the file
/// row by row until its keying is closed; then it becomes an import.
///
/// Questions that ask who somebody is (Question::identifying) are refused here: they are not asked,
/// and no answer to them is written. What stands on the cover sheet stays there.

/// The form as answers to it are keyed: identifying questions are hidden, and no condition reads
/// them.
std::shared_ptr<const Form> entryForm(const Questionnaire& questionnaire);

/// "poll 2".
std::string formName(const Questionnaire& questionnaire);

struct NewKeying {
    std::string responses = defaultResponses;
    std::string mode; ///< "paper", "telephone"
    std::string clerk;
    int secondShare = 0; ///< how many of a hundred forms are keyed twice, 0 to 100
};

/// \throws Error{InvalidInput} without a questionnaire, a mode or a clerk
Keying openKeying(ProjectFile& file, const Project& project, const NewKeying& wanted);

/// Which case codes there are, read once for a whole pile.
struct CaseBook {
    std::optional<std::vector<std::string>> drawn; ///< rising; nothing: the set has no sample
    std::set<std::string> reserve{}; ///< of them; not asked unless somebody takes them up
    std::set<std::string> responded; ///< cases whose answers are in the set, or keyed for it

    bool isDrawn(const std::string& code) const;
};
/// \param keying  the one at work, whose own cases do not count as answered; 0: none
CaseBook caseBookOf(ProjectFile& file, const Project& project, const std::string& responses,
                    std::int64_t keying = 0);

enum class CaseStanding {
    Free,      ///< can be keyed
    Resumes,   ///< was begun in this keying and this pass, and not ended
    Keyed,     ///< was ended in this keying and this pass
    Responded, ///< is in the responses already, or was keyed in another pile
    Mistyped,  ///< the letter of a drawn code does not fit
    NotDrawn,  ///< no code of the sample
    NotChosen, ///< second pass: the form is not among those to be keyed twice
    OwnForm,   ///< second pass: the same clerk keyed it first
    NoCode,
};

struct CaseFound {
    std::string code; ///< in its one form, as it is stored
    CaseStanding standing = CaseStanding::NoCode;
};

/// What becomes of a case code as a clerk writes it.
/// \param entries  all of the keying
CaseFound findCase(const CaseBook& book, const Keying& keying, std::span<const Entry> entries,
                   int pass, std::string_view clerk, std::string_view text);

/// An entry for a case that is free.
Entry newEntry(const Keying& keying, int pass, const std::string& clerk, const std::string& code);

/// Writes what changed, in one transaction. Answers to identifying questions are left out.
/// \throws Error as saveEntry
void saveAnswers(ProjectFile& file, const Form& form, Entry& entry);

/// Whether an answer can stand in the responses at all, however wrong it may be: a fault of this
/// kind must be mended, others may stand as they do on paper.
bool mustBeMended(FaultReason reason);

/// Fields that have an answer though the form hides them: contradictions on paper.
std::vector<std::size_t> contradictions(const Form& form, const Answers& answers,
                                        std::string_view today);

/// What is in the way of closing a keying.
struct KeyingObstacles {
    std::vector<std::string> open; ///< cases begun and not ended
    std::vector<std::string>
        notKeyed; ///< chosen for a second pass, which is not there or not ended
    std::vector<std::string> undecided; ///< cases with differences that nobody has decided

    bool isNothing() const { return open.empty() && notKeyed.empty() && undecided.empty(); }
};
KeyingObstacles obstaclesTo(const Form& form, const Keying& keying, std::span<const Entry> entries,
                            std::span<const EntryDecision> decisions);

/// The cases of a keying as they go into the responses: the first pass with what was decided.
std::vector<Submission> submissionsOf(const Keying& keying, std::span<const Entry> entries,
                                      std::span<const EntryDecision> decisions);

struct ClosedKeying {
    Project project; ///< with the plan of the set as it is now
    std::size_t newCases = 0, refusedCases = 0;
    std::vector<Issue> issues; ///< of the import, and contradictions that were kept
};

/// Closes a keying: its cases become an import with its mode and clerk, whole or not at all.
/// \param today  as in stateOf()
/// \throws Error{InvalidInput} that names the first cases in the way; Error as planImport, carryOut
ClosedKeying closeKeyingOf(ProjectFile& file, Project project, std::int64_t keying,
                           std::string_view today, const Progress& progress = {});

} // namespace quadrat
