// SPDX-License-Identifier: GPL-3.0-or-later
//
// Power cuts at random moments of everything that is done to a study. What was acknowledged is
// there afterwards, what was not is whole or absent, and every file is sound.
#include "core/base/error.h"
#include "study_folder.h"
#include "study_trial.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

class PowerCuts {
public:
    PowerCuts() : m_disk(m_folder.path()), m_trials(trialsOn(m_disk, m_folder.path())) {}

    const std::vector<Trial>& trials() const { return m_trials; }

    /// Cuts the power once. \return what is not as it must be afterwards
    std::string lossByCut(const Trial& trial, Random& random,
                          const std::function<void(ProjectFile&)>& opened = {})
    {
        m_disk.boot(trial.start);
        m_disk.cutAt(random.below(trial.changes));
        std::size_t acknowledged = 0;
        try {
            const auto done = [&] { acknowledged += m_disk.isOff() ? 0 : 1; };
            run(*trial.work, m_folder.path(), done, opened);
        } catch (const Error&) {
            REQUIRE(m_disk.isOff());
        }
        m_disk.boot(m_disk.survivors(random));
        // A third of the times again, while what was left half is being undone.
        if (random.below(3) == 0) {
            m_disk.cutAt(random.below(6));
            lossIn(m_folder.path(), trial, acknowledged);
            m_disk.boot(m_disk.survivors(random));
        }
        return lossIn(m_folder.path(), trial, acknowledged);
    }

private:
    StudyFolder m_folder;
    PowerCutDisk m_disk;
    std::vector<Trial> m_trials;
};

void cutAndCheck(std::size_t cuts)
{
    PowerCuts power;
    for (std::size_t k = 0; k < cuts; ++k) {
        Random random(k);
        const Trial& trial = power.trials()[k % power.trials().size()];
        INFO("cut " << k << ", in " << trial.work->name);
        CHECK(power.lossByCut(trial, random) == "");
    }
}

} // namespace

TEST_CASE("A study survives 300 power cuts", "[storage]")
{
    cutAndCheck(300);
}

TEST_CASE("A study survives ten thousand power cuts", "[storage][.slow]")
{
    cutAndCheck(10'000);
}

TEST_CASE("Without flushing, power cuts do harm that this test sees", "[storage]")
{
    PowerCuts power;
    const Trial& editing = power.trials()[1];
    REQUIRE(editing.work->name == "edit");
    std::size_t harmed = 0;
    for (std::size_t k = 0; k < 100; ++k) {
        Random random(k);
        const auto withoutFlushing = [](ProjectFile& file) {
            file.database().run("PRAGMA synchronous = OFF");
        };
        harmed += power.lossByCut(editing, random, withoutFlushing).empty() ? 0 : 1;
    }
    CHECK(harmed > 20); // 67 here; none would mean that the cuts harm nothing
}
