// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_trial.h"

#include "core/base/error.h"

#include <algorithm>

using namespace quadrat;

std::vector<Trial> trialsOn(PowerCutDisk& disk, const std::filesystem::path& folder)
{
    std::vector<Trial> trials;
    for (const Work& work : allWork()) {
        disk.boot({});
        prepare(work, folder);
        Trial trial{.work = &work, .start = disk.image()};
        disk.boot(trial.start);
        trial.after.push_back(stateOf(folder));
        run(work, folder, [&] { trial.after.push_back(stateOf(folder)); });
        disk.boot(trial.start);
        run(work, folder);
        trial.changes = disk.changes();
        trials.push_back(std::move(trial));
    }
    return trials;
}

std::string lossIn(const std::filesystem::path& folder, const Trial& trial,
                   std::size_t acknowledged)
{
    FolderState found;
    try {
        found = stateOf(folder);
    } catch (const Error& error) {
        return error.what();
    }
    const FolderState& before = trial.after[acknowledged];
    const FolderState& next = trial.after[std::min(acknowledged + 1, trial.after.size() - 1)];
    for (const auto& [name, words] : before)
        if (!found.contains(name) && next.contains(name))
            return name + " is gone";
    const auto holds = [](const FolderState& state, const std::string& name,
                          const std::string& words) {
        const auto entry = state.find(name);
        return entry != state.end() && entry->second == words;
    };
    for (const auto& [name, words] : found)
        if (!holds(before, name, words) && !holds(next, name, words))
            return name + " is " + words;
    return {};
}
