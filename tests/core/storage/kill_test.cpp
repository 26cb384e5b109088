// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that works on a study (tests/storage_worker) is killed at random moments. What it said
// was done is there afterwards, and nothing it left stands in the way.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/storage/check_project.h"
#include "core/storage/responses.h"
#include "study_folder.h"

#include <catch2/catch.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace quadrat;

namespace {

constexpr int kinds = 6; // of work, in turn: save, import, edit, copy, migrate, restore

/// The last number up to `last` of a kind of work, 0 to 5; negative if there was none yet.
int latest(int kind, int last)
{
    return last < kind ? -1 : last - (last - kind) % kinds;
}

/// Runs the worker and kills it. \return the last number it said was done; `before` if none
int workAndKill(const std::filesystem::path& folder, int before, Random& random)
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const std::string program =
        std::filesystem::read_symlink("/proc/self/exe").parent_path() / "quadrat_storage_worker";
    const std::string place = folder.string(), first = std::to_string(before + 1);
    const pid_t worker = ::fork();
    if (worker == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execl(program.c_str(), program.c_str(), place.c_str(), first.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    // Some die before they have said anything: while the study is being opened.
    std::string said;
    const bool early = random.below(8) == 0;
    char c = 0;
    while (!early && said.find('\n') == std::string::npos && ::read(ends[0], &c, 1) == 1)
        said += c;
    ::usleep(useconds_t(random.below(60'000)));
    ::kill(worker, SIGKILL);
    while (::read(ends[0], &c, 1) == 1)
        said += c;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(worker, &status, 0);
    REQUIRE(WIFSIGNALED(status)); // else it ended by itself, with an error
    const std::size_t end = said.rfind('\n');
    if (end == std::string::npos)
        return before;
    const std::size_t start = said.rfind('\n', end - 1);
    return std::stoi(said.substr(start == std::string::npos ? 0 : start + 1));
}

struct Found {
    int saved = -1, imported = -1, edited = -1;
};

Found contentOf(ProjectFile& file)
{
    for (const Issue& issue : checkProject(file))
        FAIL_CHECK(file.path() << ": " << issue.message.english());
    Found found;
    if (const std::string title = file.project().specification.title; !title.empty())
        found.saved = std::stoi(title);
    if (responseSets(file.database()).empty())
        return found;
    if (const auto all = batches(file.database(), "r"); !all.empty())
        found.imported = std::stoi(all.back().source);
    if (const auto all = edits(file.database(), "r"); !all.empty())
        found.edited = std::stoi(*all.back().newValue);
    return found;
}

/// What is found must be of the last work acknowledged, or of the one after it.
void checkNothingLost(const std::filesystem::path& folder, int last, Random& random)
{
    const auto either = [&](int kind, int found) {
        return found == latest(kind, last) || found == latest(kind, last + 1);
    };
    const auto study = folder / "a.quadrat";
    ProjectFile file =
        random.below(2) == 0 ? ProjectFile::readOnly(study) : ProjectFile::open(study);
    const Found found = contentOf(file);
    CHECK(either(0, found.saved));
    CHECK(either(1, found.imported));
    CHECK(either(2, found.edited));
    // The copy is as the study was at the last copying, or, half of the time, at the next.
    for (const auto& [kind, name] : {std::pair(3, "copy.quadrat"), {4, "migrated.quadrat"}}) {
        if (latest(kind, last) < 0 && !std::filesystem::exists(folder / name))
            continue;
        ProjectFile copy = ProjectFile::readOnly(folder / name);
        const int saved = contentOf(copy).saved;
        const bool asCopied =
            saved == latest(0, latest(kind, last)) || saved == latest(0, latest(kind, last + 1));
        CHECK(asCopied);
    }
}

void killAndCheck(int kills)
{
    Random random(1);
    for (int round = 0; round * 20 < kills; ++round) {
        const StudyFolder folder;
        ProjectFile::create(folder / "a.quadrat");
        int last = -1;
        for (int k = 0; k < 20; ++k) {
            last = workAndKill(folder.path(), last, random);
            INFO("round " << round << ", kill " << k << ", after work " << last);
            checkNothingLost(folder.path(), last, random);
        }
    }
}

} // namespace

TEST_CASE("A study survives that its program is killed", "[storage]")
{
    killAndCheck(20);
}

TEST_CASE("A study survives that its program is killed 200 times", "[storage][.slow]")
{
    killAndCheck(200);
}
