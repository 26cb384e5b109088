// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every call to the disk fails once, in turn, in everything that is done to a study: an error in
// words each time, the study as before or as after, and the next attempt works.
#include "core/base/error.h"
#include "study_folder.h"
#include "study_trial.h"

#include <catch2/catch.hpp>

#include <optional>

using namespace quadrat;

namespace {

class FailingDisk {
public:
    FailingDisk() : m_disk(m_folder.path()), m_trials(trialsOn(m_disk, m_folder.path())) {}

    const std::vector<Trial>& trials() const { return m_trials; }

    /// Does the work on a disk with one fault, each step again after it failed.
    /// \return false if the fault never came: the work takes fewer calls
    bool survives(const Trial& trial, const DiskFault& fault)
    {
        INFO(trial.work->name << ", call " << fault.call);
        m_disk.boot(trial.start);
        m_disk.fail(fault);
        std::optional<ProjectFile> file;
        const auto study = m_folder / "a.quadrat";
        if (trial.work->opens) {
            if (!succeeds([&] { file.emplace(ProjectFile::open(study)); })) {
                CHECK(lossIn(m_folder.path(), trial, 0) == "");
                file.emplace(ProjectFile::open(study));
            }
            REQUIRE(file->canWrite());
        }
        for (std::size_t k = 0; k < trial.work->steps.size(); ++k) {
            const auto step = [&] { trial.work->steps[k].run(study, file ? &*file : nullptr); };
            INFO(trial.work->steps[k].name);
            if (succeeds(step))
                continue;
            CHECK(lossIn(m_folder.path(), trial, k) == "");
            if (stateOf(m_folder.path()) != trial.after[k + 1])
                step();
            CHECK(lossIn(m_folder.path(), trial, k + 1) == "");
        }
        const bool came = m_disk.hasFailed();
        m_disk.fail({.call = std::size_t(-1)});
        CHECK(stateOf(m_folder.path()) == trial.after.back());
        return came;
    }

private:
    template <typename Action>
    bool succeeds(Action action)
    {
        try {
            action();
            return true;
        } catch (const Error& error) {
            CHECK(m_disk.hasFailed());
            INFO(error.what());
            CHECK_FALSE(error.message().arguments.empty()); // it names the file or the value
        }
        m_disk.fail({.call = std::size_t(-1)}); // mended
        return false;
    }

    StudyFolder m_folder;
    PowerCutDisk m_disk;
    std::vector<Trial> m_trials;
};

void failCalls(DiskFault::Kind kind, bool lasting, std::size_t stride)
{
    FailingDisk disk;
    for (const Trial& trial : disk.trials()) {
        std::size_t call = 0;
        while (disk.survives(trial, {.kind = kind, .call = call, .lasting = lasting}))
            call += stride;
        CHECK(call > 20);
    }
}

} // namespace

TEST_CASE("Calls to the disk fail, and the study is whole", "[storage][error]")
{
    failCalls(DiskFault::Kind::Broken, false, 11);
    failCalls(DiskFault::Kind::Full, true, 7);
}

TEST_CASE("Each call to the disk fails once, and the study is whole", "[storage][error][.slow]")
{
    failCalls(DiskFault::Kind::Broken, false, 1);
}

TEST_CASE("The disk is full from each change on, and the study is whole", "[storage][error][.slow]")
{
    failCalls(DiskFault::Kind::Full, true, 1);
}

TEST_CASE("The disk is gone from each call on, and the study is whole", "[storage][error][.slow]")
{
    failCalls(DiskFault::Kind::Broken, true, 1);
}
