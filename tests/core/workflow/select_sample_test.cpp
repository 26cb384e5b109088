// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/select_sample.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/io/delimited_text.h"
#include "core/io/write_delimited.h"
#include "core/project/certificate_words.h"

#include "tests/core/storage/study_folder.h"
#include "tests/source_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace quadrat;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

const fs::path& samplingData()
{
    static const fs::path folder = fs::path(sourceFolder) / QUADRAT_TEST_DATA / "sampling";
    return folder;
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    REQUIRE(stream);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

SelectedSample selected(const std::string& name)
{
    return selectSample(parseSelection(bytesOf(samplingData() / (name + ".json"))), samplingData());
}

const std::vector<std::string> kept{"srs",        "systematic",     "bernoulli",
                                    "poisson",    "pps-systematic", "pps-sampford",
                                    "pps-brewer", "pps-pivotal",    "two-stages"};

/// A folder with a copy of the frame in it.
struct Folder : StudyFolder {
    Folder() { fs::copy(samplingData() / "frame.csv", path() / "frame.csv"); }
};

/// Some bytes changed, taken out or put in.
std::string mutated(std::string text, Random& random)
{
    static const std::string letters = "0123456789-.,\"{}[]:aeN \n\xC3";
    for (std::uint64_t left = 1 + random.below(3); left > 0 && !text.empty(); --left) {
        const auto at = std::size_t(random.below(text.size()));
        const char letter = letters[std::size_t(random.below(letters.size()))];
        switch (random.below(4)) {
        case 0:
            text[at] = letter;
            break;
        case 1:
            text.insert(at, 1, letter);
            break;
        case 2:
            text.erase(at, std::size_t(random.below(12)));
            break;
        default:
            text.insert(at, text.substr(std::size_t(random.below(text.size())), 9));
        }
    }
    return text;
}

} // namespace

TEST_CASE("Samples kept in the tests are drawn again to the byte, with one thread and two",
          "[reference]")
{
    const unsigned before = threadCount();
    for (const unsigned threads : {1u, 2u}) {
        setThreadCount(threads);
        for (const std::string& name : kept) {
            INFO(name << ", " << threads << " threads");
            const SelectedSample sample = selected(name);
            const std::string rows = writeDelimited(sample.rows);
            CHECK(rows == bytesOf(samplingData() / (name + ".csv")));
            CHECK(sample.certificate.sampleSha256 == sha256(rows));
        }
    }
    setThreadCount(before);
}

TEST_CASE("A certificate says what was drawn from what, and reads back", "[identity]")
{
    const Certificate certificate = selected("two-stages").certificate;
    CHECK(certificate.frame.source == "frame.csv");
    CHECK(certificate.frame.rows == 207);
    CHECK(certificate.frame.sha256 == sha256(bytesOf(samplingData() / "frame.csv")));
    CHECK(certificate.method == selectionVersion);
    CHECK(certificate.drawn == 3 * (4 + 3 + 2));
    CHECK(certificate.reserve == 3 * 3 * 3);
    CHECK(certificate.strata.size() == 3);
    CHECK(readCertificate(writeCertificate(certificate)) == certificate);
    Certificate dated = certificate;
    dated.drawnAt = "2026-11-23 09:00:00";
    dated.drawnBy = "Lê Văn \"A\"";
    dated.plan.seed = 18446744073709551615u;
    const Dataset rows = selected("two-stages").rows;
    CHECK(readCertificate(writeCertificate(dated, &rows)) == dated);
    CHECK_THROWS_WITH(readCertificate("{\"frame\": {}}"), Contains("frame.source is missing"));
    CHECK_THROWS_WITH(readCertificate("{}"), Contains("frame is missing"));
}

TEST_CASE("A kept certificate is borne out by drawing again", "[reference]")
{
    const Certificate certificate = readCertificate(bytesOf(samplingData() / "certificate.json"));
    const SelectedSample again = verifySample(certificate, samplingData() / "frame.csv");
    CHECK(writeDelimited(again.rows) == bytesOf(samplingData() / "two-stages.csv"));
}

TEST_CASE("What was changed after a sample was drawn is named", "[error]")
{
    const Folder folder;
    const Certificate certificate = selected("pps-brewer").certificate;
    const fs::path frame = folder.path() / "frame.csv";
    CHECK_NOTHROW(verifySample(certificate, frame));

    Certificate other = certificate;
    other.plan.seed = 3;
    CHECK_THROWS_WITH(verifySample(other, frame),
                      Contains("rows drawn") && Contains(certificate.sampleSha256));
    other = certificate;
    other.method = "quadrat-0";
    CHECK_THROWS_WITH(verifySample(other, frame), Contains("quadrat-0") && Contains("quadrat-1"));
    other = certificate;
    ++other.strata[1].drawn[0];
    CHECK_THROWS_WITH(verifySample(other, frame), Contains("counts by stratum"));

    std::ofstream(frame, std::ios::app) << "Nam,1,N1,9999,50,1\n";
    const std::string now = sha256(bytesOf(frame));
    CHECK_THROWS_WITH(verifySample(certificate, frame),
                      Contains("frame.csv") && Contains(now) && Contains(certificate.frame.sha256));
}

TEST_CASE("Probabilities of a frame name what is wrong with it", "[error]")
{
    const Folder folder;
    InclusionSpecification asked =
        parseInclusion(R"({"frame": "list.csv", "id": "unit", "size": "size", "n": 2})");
    const auto failure = [&](const std::string& text) {
        std::ofstream(folder.path() / "list.csv", std::ios::binary) << text;
        try {
            inclusionOf(asked, folder.path());
        } catch (const Error& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK(failure("unit,size\na,1\nb,2\nc,3\n").empty());
    CHECK_THAT(failure("unit,size\na,1\n\nb,\nc,3\n"), Contains("Row 4") && Contains("\"size\""));
    CHECK_THAT(failure("unit,size\na,1\nb,-2\nc,3\n"), Contains("Row 3") && Contains("-2"));
    CHECK_THAT(failure("unit,size\na,1\nb,2\na,3\n"), Contains("row 2") && Contains("row 4"));
    CHECK_THAT(failure("unit,size\na,1\n,2\na,3\n"), Contains("Row 3") && Contains("\"unit\""));
    CHECK_THAT(failure("unit,size\na,1\nb,0\nc,0\n"), Contains("only 1 of 3"));
    CHECK_THROWS_WITH(parseInclusion(R"({"frame": "f", "id": "a", "size": "b"})"),
                      Contains("n is missing"));
    CHECK_THROWS_WITH(parseSelection(R"({"frame": "f", "stagess": []})"), Contains("\"stages\""));
}

TEST_CASE("Mangled plans and frames end in a sample or in an error", "[error]")
{
    std::vector<std::string> plans;
    for (const std::string& name : kept)
        plans.push_back(bytesOf(samplingData() / (name + ".json")));
    const std::string frame = bytesOf(samplingData() / "frame.csv");
    std::size_t drawn = 0, refused = 0;
    for (std::uint64_t k = 0; k < 1000; ++k) {
        Random random(k);
        const std::string& plan = plans[std::size_t(random.below(plans.size()))];
        try {
            const SelectionSpecification asked =
                parseSelection(k % 3 == 1 ? plan : mutated(plan, random));
            const Dataset units =
                readDelimitedBytes(k % 3 == 0 ? frame : mutated(frame, random)).data;
            const DrawnSample sample = drawSample(units, asked.plan);
            CHECK(sampleRows(units, sample).rowCount() == sample.units.size());
            ++drawn;
        } catch (const Error& error) {
            CHECK_FALSE(std::string(error.what()).empty());
            ++refused;
        }
    }
    CHECK(drawn > 50);
    CHECK(refused > 50);
}
