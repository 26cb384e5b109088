// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project_file.h"

#include <string>

namespace quadrat::cli {

/// A study opened to be changed. \throws Error{UnwritableFile} with the reason if it cannot be
ProjectFile studyToWrite(const std::string& path);

} // namespace quadrat::cli
