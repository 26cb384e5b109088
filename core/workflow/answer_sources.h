// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/forms/answers_file.h"
#include "core/workflow/answer_forms.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace quadrat {

inline constexpr std::size_t mostAnswerFiles = 200'000;

/// Reads everything that came back, as it came: files of answers (.json, .jsonl), saved messages
/// and mailboxes (.eml, .mbox) with what is attached to them, texts with codes or filled forms
/// (.txt, .html), folders of these. A file that cannot be read is a finding and stops nothing; one
/// in which there are no answers is a note.
/// \param pasted  a text with codes or a filled form; may be empty
/// \throws Error{UnreadableFile} for a path that is not there
ReturnedAnswers answersIn(const std::vector<std::filesystem::path>& paths,
                          const std::string& pasted, AnswerForms& forms,
                          const Progress& progress = {});

} // namespace quadrat
