// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draw writes two files. Power cuts and failing calls in the middle of it leave a study in which
// every sample has its list, nothing drawn before is lost, and the next draw works.
#include "../storage/power_cut_vfs.h"
#include "../storage/study_folder.h"
#include "core/base/error.h"
#include "core/storage/check_project.h"
#include "core/storage/draws.h"
#include "core/storage/responses.h"
#include "core/workflow/study_frame.h"
#include "core/workflow/study_sample.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace quadrat;

namespace {

class TwoFiles {
public:
    TwoFiles() : m_path(m_folder / "a.quadrat"), m_disk(m_folder.path())
    {
        Project project;
        PlannedStratum stratum;
        stratum.name = "A";
        stratum.population = 30;
        project.sample.allocation.strata = {stratum};
        SelectionStage stage;
        stage.unit = "unit";
        stage.n = 5;
        project.sample.selection.stages = {stage};
        {
            ProjectFile study = ProjectFile::create(m_path, project);
            draw(study);
        }
        m_start = m_disk.image();
    }

    /// Draws once while the disk fails or the power goes.
    /// \return how many samples were acknowledged
    template <typename Trouble>
    std::size_t drawIn(Trouble trouble)
    {
        m_disk.boot(m_start);
        trouble(m_disk);
        try {
            ProjectFile study = ProjectFile::open(m_path);
            if (!study.canWrite())
                return 1;
            draw(study);
            return m_disk.isOff() ? 1 : 2;
        } catch (const Error& error) {
            CHECK_FALSE(error.message().arguments.empty()); // it names the file
            return 1;
        }
    }

    void checkWhole(std::size_t acknowledged)
    {
        m_disk.fail({.call = std::size_t(-1)});
        ProjectFile study = ProjectFile::open(m_path);
        REQUIRE(study.canWrite());
        const std::size_t drawn = draws(study).size();
        CHECK(drawn >= acknowledged);
        CHECK(drawn <= 2);
        checkSound(study);
        draw(study);
        CHECK(draws(study).size() == drawn + 1);
        checkSound(study);
    }

    PowerCutDisk& disk() { return m_disk; }

private:
    static void draw(ProjectFile& study) { drawSampleOf(study, study.project(), "Lan"); }

    void checkSound(ProjectFile& study)
    {
        ProjectFile lists = openListFile(m_path);
        for (ProjectFile* file : {&study, &lists})
            for (const Issue& issue : checkProject(*file))
                FAIL_CHECK(issue.message.english());
        for (const Issue& issue : checkLists(study))
            CHECK(issue.severity == Severity::Note);
        std::set<std::string> codes;
        std::size_t all = 0;
        for (const std::string& name : storedLists(lists.database())) {
            const Dataset rows = readResponses(lists.database(), name).values;
            for (std::size_t row = 0; row < rows.rowCount(); ++row, ++all)
                codes.insert(rows.at("sample_case").label(row));
        }
        CHECK(codes.size() == all); // no code stands for two
    }

    StudyFolder m_folder;
    std::filesystem::path m_path;
    PowerCutDisk m_disk;
    DiskImage m_start;
};

void failCalls(DiskFault::Kind kind, bool lasting, std::size_t stride)
{
    TwoFiles files;
    bool came = true;
    for (std::size_t call = 0; came; call += stride) {
        INFO("call " << call);
        const std::size_t acknowledged = files.drawIn([&](PowerCutDisk& disk) {
            disk.fail({.kind = kind, .call = call, .lasting = lasting});
        });
        came = files.disk().hasFailed();
        files.checkWhole(acknowledged);
    }
}

void cutPower(std::size_t cuts)
{
    TwoFiles files;
    files.drawIn([](PowerCutDisk&) {});
    const std::size_t changes = files.disk().changes();
    REQUIRE(changes > 20);
    for (std::size_t k = 0; k < cuts; ++k) {
        INFO("cut " << k);
        Random random(k);
        const std::size_t acknowledged =
            files.drawIn([&](PowerCutDisk& disk) { disk.cutAt(random.below(changes)); });
        files.disk().boot(files.disk().survivors(random));
        files.checkWhole(acknowledged);
    }
}

} // namespace

TEST_CASE("A draw over a failing disk leaves samples with their lists", "[frame][storage][error]")
{
    failCalls(DiskFault::Kind::Broken, false, 23);
    failCalls(DiskFault::Kind::Full, true, 11);
}

TEST_CASE("A draw that the power cuts leaves samples with their lists", "[frame][storage]")
{
    cutPower(60);
}

TEST_CASE("A draw survives each call that fails, and 2,000 cuts", "[frame][storage][.slow]")
{
    failCalls(DiskFault::Kind::Broken, false, 1);
    failCalls(DiskFault::Kind::Full, true, 1);
    cutPower(2'000);
}
