// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "power_cut_vfs.h"
#include "study_work.h"

#include <filesystem>
#include <string>
#include <vector>

/// One kind of work on a disk that fails: how it begins, how many changes of the disk it takes, and
/// what must stand in the folder after so many steps.
struct Trial {
    const Work* work;
    DiskImage start;
    std::size_t changes = 0;
    std::vector<FolderState> after;
};

/// All work, tried once on a disk that does not fail.
std::vector<Trial> trialsOn(PowerCutDisk& disk, const std::filesystem::path& folder);

/// What is in the folder and must not be, or is not and must, after so many steps were acknowledged
/// and one more was perhaps begun; empty if all is well. Each file may be as before that step or as
/// after it.
std::string lossIn(const std::filesystem::path& folder, const Trial& trial,
                   std::size_t acknowledged);
