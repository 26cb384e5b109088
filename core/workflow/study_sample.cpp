// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/study_sample.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/base/sha256.h"
#include "core/data/column_of.h"
#include "core/io/write_delimited.h"
#include "core/project/certificate_words.h"
#include "core/sampling/numbered_list.h"
#include "core/sampling/usual_selection.h"
#include "core/storage/draws.h"
#include "core/storage/responses.h"
#include "core/workflow/case_codes.h"
#include "core/workflow/numbered_name.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/select_sample.h"
#include "core/workflow/study_frame.h"

#include <algorithm>
#include <random>

namespace quadrat {

namespace {

constexpr const char* sampleWord = "sample";

/// Measures of columns whose look would tell another one, so that others read the list as we did.
std::map<std::string, Measure> typesNotSeen(const Dataset& list)
{
    std::map<std::string, Measure> types;
    for (const Column& column : list.columns()) {
        if (column.measure() == Measure::Number)
            continue;
        bool looksNumeric = true, isBlank = true;
        for (std::size_t row = 0; row < column.rowCount() && looksNumeric; ++row) {
            if (column.isMissing(row))
                continue;
            isBlank = false;
            looksNumeric = readNumber(column.label(row)).has_value();
        }
        if (looksNumeric && !isBlank)
            types[column.name()] = column.measure();
    }
    return types;
}

struct DrawnRows {
    DrawnSample sample;
    Dataset rows;
    Certificate certificate;
};

DrawnRows drawnFrom(const SampleFrame& frame, const SelectionPlan& plan, const Progress& progress)
{
    DrawnRows drawn;
    const RowNumber numbers = [&](std::size_t row) { return frame.list.places.numberOf(row); };
    drawn.sample = drawSample(frame.list.data, plan, progress, numbers);
    drawn.rows = sampleRows(frame.list.data, drawn.sample);
    drawn.certificate = certificateOf(frame.mark, plan, drawn.sample, drawn.rows);
    return drawn;
}

/// Above every number that was ever given, also in a list file that knows more draws than the
/// study.
std::size_t nextDraw(Database& study, Database& lists)
{
    std::vector<std::string> names = storedLists(lists);
    Statement row = study.prepare("SELECT name FROM response_set");
    while (row.next())
        names.push_back(row.text(0));
    return nextNumber(sampleWord, names);
}

Dataset withCodes(const Dataset& rows, const std::vector<std::string>& codes)
{
    std::vector<std::string_view> views(codes.begin(), codes.end());
    std::vector<Column> columns{columnOf(sampleColumn::caseCode, views)};
    for (const Column& column : rows.columns())
        if (column.name() != sampleColumn::caseCode)
            columns.push_back(column);
    return Dataset(std::move(columns));
}

Draw drawFrom(Database& database, const StoredDraw& stored)
{
    Draw draw{.id = stored.id,
              .name = stored.name,
              .certificate = readCertificate(stored.certificate),
              .certain = {},
              .listHash = stored.listHash};
    const std::vector<std::string> variables = storedVariables(database, stored.name);
    for (std::size_t s = 0; s < draw.certificate.plan.stages.size(); ++s)
        draw.certain.push_back(std::ranges::find(variables, sampleColumn::certain(s)) !=
                               variables.end());
    return draw;
}

Issue note(Severity severity, const char* pattern, std::vector<Message::Argument> arguments)
{
    return {.severity = severity, .message = {pattern, std::move(arguments)}};
}

/// The first drawn row that is not the one that was drawn then.
std::optional<Issue> firstOtherRow(const Imported& kept, const DrawnRows& again,
                                   const SampleFrame& frame)
{
    const std::size_t rows = std::min(kept.data.rowCount(), again.rows.rowCount());
    for (std::size_t k = 0; k < rows; ++k)
        for (const Column& column : again.rows.columns()) {
            const Column* then = kept.data.find(column.name());
            if (then && then->label(k) == column.label(k))
                continue;
            const std::size_t number = frame.list.places.numberOf(again.sample.units[k].row);
            Issue issue = note(Severity::Fault,
                               QUADRAT_TEXT("core", "Row %1 of the list is drawn now as number "
                                                    "%2; then it was another, or \"%3\" was "
                                                    "\"%4\"."),
                               {std::int64_t(number), std::int64_t(k + 1), column.name(),
                                then ? then->label(k) : std::string()});
            issue.row = number;
            issue.column = column.name();
            return issue;
        }
    return {};
}

/// The list of the certificate, else the one there is now.
SampleFrame frameToVerify(ProjectFile& study, const Certificate& certificate,
                          const Progress& progress)
{
    SamplePlan plan = study.project().sample;
    if (certificate.frame.source == countsSource) {
        plan.list = ListSource::Counts;
        return sampleFrameOf(study.path(), plan, progress);
    }
    if (const auto kept = frameOfHash(study.path(), certificate.frame.sha256)) {
        SampleFrame frame{.list = frameData(study.path(), *kept, progress),
                          .mark = kept->mark,
                          .name = kept->name};
        frame.mark.types = typesNotSeen(frame.list.data);
        return frame;
    }
    plan.list = ListSource::Frame;
    return sampleFrameOf(study.path(), plan, progress);
}

} // namespace

SampleFrame sampleFrameOf(const std::filesystem::path& study, const SamplePlan& plan,
                          const Progress& progress)
{
    SampleFrame frame;
    if (plan.list == ListSource::Counts) {
        if (plan.allocation.strata.empty())
            throw invalidInput(QUADRAT_TEXT("core", "The plan of the sample has no strata yet. "
                                                    "Enter the population by stratum."));
        frame.list.data = numberedList(plan.allocation.strata);
        frame.mark = {.source = countsSource,
                      .rows = frame.list.data.rowCount(),
                      .sha256 = sha256(writeDelimited(frame.list.data)),
                      .types = {}};
        frame.name = countsSource;
    } else {
        const auto current = currentFrame(study);
        if (!current)
            throw invalidInput(QUADRAT_TEXT("core", "The sample is to be drawn from a list, but "
                                                    "%1 holds none. Import one."),
                               {utf8Path(listFileOf(study).filename())});
        frame.list = frameData(study, *current, progress);
        frame.mark = current->mark;
        frame.name = current->name;
    }
    frame.mark.types = typesNotSeen(frame.list.data);
    return frame;
}

std::uint64_t newSeed()
{
    std::random_device chance;
    return 1 + chance() % 999'999'999;
}

Draw drawSampleOf(ProjectFile& study, const Project& project, const std::string& by,
                  const Progress& progress)
{
    if (!study.canWrite())
        throw Error(ErrorKind::UnwritableFile, *study.whyReadOnly());
    const SamplePlan& sample = project.sample;
    const SampleFrame frame = sampleFrameOf(study.path(), sample, progress);
    SelectionPlan plan =
        sample.selection.stages.empty() ? usualSelection(sample) : sample.selection;
    if (plan.seed == 0)
        plan.seed = newSeed();
    DrawnRows drawn = drawnFrom(frame, plan, progress);
    drawn.certificate.drawnAt = utcNow();
    drawn.certificate.drawnBy = by;

    ProjectFile lists = writableListFile(study.path());
    const std::size_t number = nextDraw(study.database(), lists.database());
    const std::vector<std::string> codes = caseCodes(number, drawn.sample.units.size());
    StoredDraw stored{.name = numberedName(sampleWord, number),
                      .drawnAt = drawn.certificate.drawnAt,
                      .drawnBy = by,
                      .certificate = writeCertificate(drawn.certificate),
                      .listHash = {}};
    {
        Transaction transaction(lists.database());
        stored.listHash = addList(lists.database(),
                                  {.name = stored.name,
                                   .source = frame.name,
                                   .drawnAt = stored.drawnAt,
                                   .drawnBy = by,
                                   .rows = withCodes(drawn.rows, codes)},
                                  progress);
        Project known = lists.project();
        known.responses[stored.name].codebook = frame.list.codebook;
        lists.save(known);
        transaction.commit();
    }
    addDraw(study.database(), stored, recordOf(frame.list.data, plan, drawn.sample, codes),
            progress);
    return drawNamed(study, stored.name);
}

std::vector<Draw> draws(ProjectFile& study)
{
    std::vector<Draw> all;
    for (const StoredDraw& stored : storedDraws(study.database()))
        all.push_back(drawFrom(study.database(), stored));
    return all;
}

std::vector<std::string> drawnCodes(ProjectFile& study, const Draw& draw)
{
    const Dataset units = readResponses(study.database(), draw.name).values;
    const Column& codes = units.at(sampleColumn::caseCode);
    const Column& roles = units.at(sampleColumn::role);
    std::vector<std::string> main;
    for (std::size_t row = 0; row < units.rowCount(); ++row)
        if (roles.label(row) == "main")
            main.push_back(codes.label(row));
    return main;
}

Draw drawNamed(ProjectFile& study, const std::string& name)
{
    std::string others;
    for (const StoredDraw& stored : storedDraws(study.database())) {
        if (stored.name == name)
            return drawFrom(study.database(), stored);
        others += (others.empty() ? "" : ", ") + stored.name;
    }
    throw others.empty()
        ? invalidInput(QUADRAT_TEXT("core", "The study has no sample \"%1\": none was drawn yet."),
                       {name})
        : invalidInput(QUADRAT_TEXT("core", "The study has no sample \"%1\". It has: %2."),
                       {name, others});
}

Imported drawnList(const std::filesystem::path& study, const Draw& draw, const Progress& progress)
{
    ProjectFile lists = openListFile(study);
    if (listHash(lists.database(), draw.name) != draw.listHash)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 does not hold the rows of \"%2\" as they were drawn: "
                                          "it is the list file of another study, or damaged."),
                     {utf8Path(lists.path()), draw.name}});
    Project known = lists.project();
    return {.data = readResponses(lists.database(), draw.name, {}, progress).values,
            .codebook = std::move(known.responses[draw.name].codebook)};
}

std::vector<Issue> verifyDraw(ProjectFile& study, const Draw& draw, const Progress& progress)
{
    const Certificate& kept = draw.certificate;
    std::vector<Issue> issues;
    try {
        const SampleFrame frame = frameToVerify(study, kept, progress);
        const DrawnRows again = drawnFrom(frame, kept.plan, progress);
        issues = differences(kept, again.certificate);
        if (!issues.empty())
            if (auto row = firstOtherRow(drawnList(study.path(), draw, progress), again, frame))
                issues.push_back(std::move(*row));
        const auto current = currentFrame(study.path());
        if (frame.name != countsSource && current && current->name != frame.name)
            issues.push_back(note(Severity::Warning,
                                  QUADRAT_TEXT("core", "The sample was drawn from %1; %2 was "
                                                       "imported since, on %3."),
                                  {kept.frame.source, current->mark.source, current->importedAt}));
    } catch (const Error& error) {
        issues.push_back({.severity = Severity::Fault, .message = error.message()});
    }
    return issues;
}

std::vector<Issue> checkLists(ProjectFile& study)
{
    std::vector<Issue> issues;
    const std::vector<StoredDraw> drawn = storedDraws(study.database());
    const std::string file = utf8Path(listFileOf(study.path()).filename());
    if (!std::filesystem::exists(listFileOf(study.path()))) {
        if (!drawn.empty())
            issues.push_back(note(Severity::Note,
                                  QUADRAT_TEXT("core", "%1, with the names of the drawn units, is "
                                                       "not beside the study."),
                                  {file}));
        return issues;
    }
    ProjectFile lists = openListFile(study.path());
    for (const StoredDraw& draw : drawn)
        if (listHash(lists.database(), draw.name) != draw.listHash)
            issues.push_back(note(Severity::Fault,
                                  QUADRAT_TEXT("core", "%1 does not hold the rows of \"%2\" as "
                                                       "they were drawn: it is the list file of "
                                                       "another study, or damaged."),
                                  {file, draw.name}));
    for (const std::string& name : storedLists(lists.database()))
        if (std::ranges::find(drawn, name, &StoredDraw::name) == drawn.end())
            issues.push_back(note(Severity::Note,
                                  QUADRAT_TEXT("core", "%1 holds a \"%2\" that the study does not "
                                                       "know: the draw was broken off, or the "
                                                       "study was taken back to before it."),
                                  {file, name}));
    return issues;
}

} // namespace quadrat
