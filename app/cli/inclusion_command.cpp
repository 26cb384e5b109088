// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/result_options.h"
#include "app/cli/terminal.h"

#include "core/base/number.h"
#include "core/io/json_writer.h"
#include "core/workflow/select_sample.h"

#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(Inclusion probabilities proportional to size, as JSON.

Units whose size asks for more than 1 are certain; the rest is reckoned again, until none is left.

Example, in communes.json:
  {"frame": "communes.csv", "id": "commune", "size": "households", "n": 12}
then:
  quadrat-cli inclusion communes.json --out probabilities.json)";

struct Options {
    std::string specification;
    ResultOptions result;
};

std::string writtenAsJson(const std::vector<UnitProbability>& units)
{
    JsonWriter json;
    json.beginObject().key("units").beginList();
    for (const UnitProbability& unit : units)
        json.beginObject()
            .key("name")
            .value(unit.name)
            .key("probability")
            .value(unit.probability)
            .endObject();
    json.endList().endObject();
    return json.text();
}

FlatRecords recordsOf(const std::vector<UnitProbability>& units)
{
    FlatRecords records{{"name", "probability"}, {}};
    for (const UnitProbability& unit : units)
        records.rows.push_back({unit.name, writeNumber(unit.probability)});
    return records;
}

void run(const Options& options)
{
    const InclusionSpecification specification =
        parseInclusion(specificationText(options.specification));
    const auto units =
        inclusionOf(specification, folderOf(options.specification), terminalProgress());
    writeResult(
        options.result, [&] { return writtenAsJson(units); }, [&] { return recordsOf(units); });
}

} // namespace

void addInclusionCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        program.add_subcommand("inclusion", "Inclusion probabilities proportional to size");
    command->footer(help);
    command
        ->add_option("SPEC", options->specification, "Specification (JSON); - for standard input")
        ->required();
    addResultOptions(*command, options->result);
    command->callback([options] { run(*options); });
}

} // namespace quadrat::cli
