// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/study_frame.h"

#include "../frame/reform.h"
#include "../storage/study_folder.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/io/delimited_text.h"
#include "core/io/whole_file.h"
#include "core/storage/check_project.h"
#include "core/storage/draws.h"
#include "core/workflow/check_frame.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

constexpr const char* households = "id,name,commune,people\n"
                                   "h1,Lan,N1,4\n"
                                   "h2,Minh,N1,2\n"
                                   "h3,Hoa,N2,5\n";

class Listing {
public:
    Listing() : study(m_folder / "a.quadrat") { ProjectFile::create(study); }

    StudyFrame import(const std::string& text, const char* name = "households.csv")
    {
        const auto source = m_folder / name;
        writeWholeFile(source, text);
        return importFrame(study, source, readDelimited(source), "Lan");
    }

private:
    StudyFolder m_folder;

public:
    std::filesystem::path study;
};

std::vector<std::string> told(const std::vector<Issue>& issues)
{
    std::vector<std::string> words;
    for (const Issue& issue : issues)
        words.push_back(issue.message.english());
    return words;
}

} // namespace

TEST_CASE("SHA-256 is that of the standard", "[base][reference]")
{
    // FIPS 180-4, examples of NIST: "abc" and the empty message.
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("A list goes into a file of its own beside the study", "[frame]")
{
    Listing listing;
    CHECK_FALSE(currentFrame(listing.study));
    const StudyFrame frame = listing.import(households);
    CHECK(listFileOf(listing.study).filename() == "a.list.quadrat");
    CHECK(frame.name == "frame 1");
    CHECK(frame.mark == FrameMark{"households.csv", 3, sha256(households)});
    CHECK(currentFrame(listing.study) == frame);
    const Imported list = frameData(listing.study, frame);
    CHECK(list.data == readDelimitedBytes(households).data);
    CHECK(list.places.numberOf(2) == 4);

    ProjectFile file = openListFile(listing.study);
    CHECK(checkProject(file).empty());
    ProjectFile study = ProjectFile::readOnly(listing.study);
    CHECK(study.database().integer("SELECT count(*) FROM response_set") == 0); // no name in it
}

TEST_CASE("A list is replaced by the next unless a sample was drawn from it", "[frame]")
{
    Listing listing;
    const StudyFrame first = listing.import(households);
    {
        ProjectFile file = writableListFile(listing.study);
        addList(file.database(), {.name = "sample 1",
                                  .source = first.name,
                                  .drawnAt = "",
                                  .drawnBy = "",
                                  .rows = frameData(listing.study, first).data});
    }
    const StudyFrame second = listing.import("id\na\n");
    const StudyFrame third = listing.import("id\nb\n");
    CHECK(third.name == "frame 3");
    CHECK(currentFrame(listing.study) == third);
    CHECK(frameOfHash(listing.study, first.mark.sha256) == first);
    CHECK_FALSE(frameOfHash(listing.study, second.mark.sha256));
    CHECK_THROWS_WITH(frameData(listing.study, second), Catch::Contains("frame 2"));
    ProjectFile file = openListFile(listing.study);
    CHECK(checkProject(file).empty());
    CHECK(file.project().responses.size() == 2);
}

TEST_CASE("A list file that is missing is told with its place", "[frame][error]")
{
    Listing listing;
    const StudyFrame frame = listing.import(households);
    std::filesystem::rename(listFileOf(listing.study), listing.study.parent_path() / "moved");
    CHECK_FALSE(currentFrame(listing.study));
    CHECK_THROWS_WITH(frameData(listing.study, frame),
                      Catch::Contains("a.list.quadrat is missing") && Catch::Contains("choose"));
    ProjectFile study = ProjectFile::open(listing.study);
    bringListFile(study, listing.study.parent_path() / "moved");
    CHECK(currentFrame(listing.study) == frame);
    CHECK_THROWS_WITH(bringListFile(study, listing.study.parent_path() / "moved"),
                      Catch::Contains("already"));
}

TEST_CASE("A list without rows is refused", "[frame][error]")
{
    Listing listing;
    CHECK_THROWS_WITH(importFrame(listing.study, "households.csv", {}, "Lan"),
                      Catch::Contains("\"households.csv\""));
}

TEST_CASE("What is wrong with a list is said with its row", "[frame][error]")
{
    const Imported list = readDelimitedBytes("id,size,district,commune\n"
                                             "a,3,,N1\n"
                                             ",4,,N2\n"
                                             "b,,,C1\n"
                                             "a,0,D1,C1\n"
                                             "c,-2,D2,C1\n"
                                             "d,x,,\n"
                                             "e,1,,Z9\n");
    const auto found = told(checkFrame(list, {.id = "id", .size = "size", .areas = {"commune"}},
                                       reform(), "2025-08-01"));
    CHECK(found ==
          std::vector<std::string>{
              "Row 3 has no id in \"id\".", "Row 5 has the id \"a\" in \"id\", as row 2 has.",
              "Row 4 has no size in \"size\".",
              "Row 5 has a size of 0 in \"size\"; it must be above zero.",
              "Row 6 has a size of -2 in \"size\"; it must be above zero.",
              "Row 7 has \"x\" in \"size\", which is no number.",
              "Row 4 has the area code \"C1\" in \"commune\", which is not in use any more, or not "
              "yet (Xã Một).",
              "Row 5 has the area code \"C1\" in \"commune\", which is not in use any more, or not "
              "yet (Xã Một).",
              "Row 6 has the area code \"C1\" in \"commune\", which is not in use any more, or not "
              "yet (Xã Một).",
              "Row 7 has no area in \"commune\".",
              "Row 8 has the area code \"Z9\" in \"commune\", which is not among the areas of the "
              "study."});

    // Before the reform C1 was in use, in D1.
    const auto before =
        checkFrame(list, {.id = "id", .areas = {"district", "commune"}}, reform(), "2025-06-30");
    const auto words = told(before);
    CHECK(std::ranges::count(words, "Row 6 has the area code \"C1\" in \"commune\", which does not "
                                    "belong to \"D2\".") == 1);
    CHECK(std::ranges::none_of(words, [](const std::string& text) {
        return text.starts_with("Row 5 has the area code \"C1\"");
    }));
    CHECK_THROWS_WITH(checkFrame(list, {.id = "ids"}, {}), Catch::Contains("\"ids\""));
    CHECK(checkFrame(readDelimitedBytes(households), {.id = "id", .size = "people"}, {}).empty());
}
