// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project_file.h"

#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

/// Every study in a folder, its copies and restore points, told in a few words each: equal if their
/// decisions, responses and edits are. Restore points go by what they hold, not by their time.
/// Of one that is not sound, what is wrong with it.
/// \throws quadrat::Error if one cannot be read
using FolderState = std::map<std::string, std::string>;
FolderState stateOf(const std::filesystem::path& folder);

/// One thing done to a study that is acknowledged when it returns.
struct WorkStep {
    std::string name;
    std::function<void(const std::filesystem::path& study, quadrat::ProjectFile* open)> run;
};

/// Steps done one after the other.
struct Work {
    std::string name;
    bool opens = true; ///< the study is opened before the first step and stays open
    std::vector<WorkStep> prepare, steps;
};

/// Making a study, importing, saving, editing, withdrawing, closing; bringing an older file up to
/// date; copies and restore points.
std::span<const Work> allWork();

/// Prepares the study in the folder.
void prepare(const Work& work, const std::filesystem::path& folder);

/// Does the steps; `done` is called after each.
void run(const Work& work, const std::filesystem::path& folder,
         const std::function<void()>& done = {},
         const std::function<void(quadrat::ProjectFile&)>& opened = {});

/// A study with a title, a key and one variable with labels.
quadrat::Project studyCalled(const std::string& title);
