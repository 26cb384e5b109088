// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/project/specification.h"

#include <filesystem>
#include <string>

namespace quadrat::cli {

enum ExitCode { Success = 0, WrongInput = 1, WrongUsage = 2, Stopped = 130 };

/// A message in the reader's language: Vietnamese if LC_ALL, LC_MESSAGES or LANG ask for it.
std::string inReadersLanguage(const Message& message);

/// One line on standard error.
void tell(const Message& message);

/// Progress on standard error if it is a terminal; stops at Ctrl+C.
Progress terminalProgress();

/// A specification from its file, from standard input ("-"), or that of a project (.quadrat) with
/// the project as its data.
/// \throws Error{UnreadableFile}, Error{InvalidInput}
Specification readSpecification(const std::string& path);

/// The text of a specification in a file or on standard input ("-").
/// \throws Error{UnreadableFile}
std::string specificationText(const std::string& path);

/// The folder that paths inside the specification are relative to.
std::filesystem::path folderOf(const std::string& specificationPath);

/// Writes a result to `path`, whole or not at all; an empty path is standard output.
/// \throws Error{UnwritableFile}
void writeResult(const std::string& path, const std::string& content);

} // namespace quadrat::cli
