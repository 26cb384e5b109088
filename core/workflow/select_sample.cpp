// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/select_sample.h"

#include "core/base/sha256.h"
#include "core/io/write_delimited.h"
#include "core/sampling/inclusion.h"
#include "core/workflow/open_data.h"

#include <future>

namespace quadrat {

namespace {

RowNumber numbersOf(const Imported& frame)
{
    return [&frame](std::size_t row) { return frame.places.numberOf(row); };
}

SelectedSample drawn(const SelectionPlan& plan, const FrameMark& mark,
                     const std::filesystem::path& file, const Progress& progress)
{
    std::future<std::string> hash = std::async(std::launch::async, [&] {
        return sha256OfFile(file, {{}, progress.stopRequested});
    });
    const Imported frame = openAsItStands(file, mark.types, progress);
    FrameMark found = mark;
    found.rows = frame.data.rowCount();
    found.sha256 = hash.get();
    SelectedSample result;
    result.issues = frame.issues;
    const DrawnSample sample = drawSample(frame.data, plan, progress, numbersOf(frame));
    result.issues.insert(result.issues.end(), sample.issues.begin(), sample.issues.end());
    result.rows = sampleRows(frame.data, sample);
    result.certificate = certificateOf(found, plan, sample, result.rows);
    return result;
}

} // namespace

Certificate certificateOf(const FrameMark& frame, const SelectionPlan& plan,
                          const DrawnSample& sample, const Dataset& rows)
{
    Certificate certificate;
    certificate.frame = frame;
    certificate.plan = plan;
    certificate.program = "Quadrat " QUADRAT_VERSION;
    certificate.strata = sample.strata;
    for (const DrawnUnit& unit : sample.units)
        ++(unit.role == SampleRole::Main ? certificate.drawn : certificate.reserve);
    certificate.sampleSha256 = sha256(writeDelimited(rows));
    return certificate;
}

SelectedSample selectSample(const SelectionSpecification& specification,
                            const std::filesystem::path& folder, const Progress& progress)
{
    const FrameMark mark{
        .source = specification.frame, .rows = 0, .sha256 = "", .types = specification.types};
    return drawn(specification.plan, mark, folder / specification.frame, progress);
}

SelectedSample verifySample(const Certificate& certificate, const std::filesystem::path& file,
                            const Progress& progress)
{
    const std::string hash = sha256OfFile(file, progress);
    if (hash != certificate.frame.sha256)
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\" is not the frame of the certificate: its SHA-256 is %2, "
                                 "that of the certificate %3. Draw from the file as it was."),
            {file.filename().string(), hash, certificate.frame.sha256});
    if (certificate.method != selectionVersion)
        throw invalidInput(
            QUADRAT_TEXT("core", "The sample was drawn by the methods of version \"%1\"; this "
                                 "program draws by \"%2\"."),
            {certificate.method, selectionVersion});
    SelectedSample again = drawn(certificate.plan, certificate.frame, file, progress);
    const std::vector<Issue> found = differences(certificate, again.certificate);
    if (!found.empty())
        throw Error(ErrorKind::InvalidInput, found.front().message);
    return again;
}

std::vector<UnitProbability> inclusionOf(const InclusionSpecification& specification,
                                         const std::filesystem::path& folder,
                                         const Progress& progress)
{
    const Imported frame =
        openColumns(folder / specification.frame, {specification.id, specification.size},
                    specification.types, progress);
    const RowNumber numbers = numbersOf(frame);
    const Column& units = frame.data.at(specification.id);
    const Column& sizes = frame.data.at(specification.size);
    checkNoBlank(units, numbers);
    if (const auto repeat = firstRepeat(units))
        refuseRepeat(units, repeat->second, repeat->first, numbers);
    const Inclusion inclusion = inclusionProbabilities(sizesOf(sizes, numbers), specification.n);
    std::vector<UnitProbability> result;
    for (std::size_t row = 0; row < units.rowCount(); ++row)
        result.push_back({units.label(row), inclusion.probabilities[row]});
    return result;
}

} // namespace quadrat
