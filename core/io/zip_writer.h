// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// A part of a zip file: its name, and what gives its content piece by piece. The function puts the
/// next piece into the text that it is given and returns false, and nothing, after the last.
struct ZipPart {
    std::string name;
    std::function<bool(std::string& piece)> next;
};

/// A part whose content is there already.
ZipPart wholePart(std::string name, std::string content);

/// Writes a zip file whole or not at all, as writeWholeFile does; one piece at a time is in memory.
/// \throws Error{UnwritableFile} that names the file and the reason; what a part throws
void writeZip(const std::filesystem::path& file, std::vector<ZipPart> parts,
              const Progress& progress = {});

} // namespace quadrat
