// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include "core/io/json_writer.h"
#include "core/workflow/flat_records.h"
#include "core/workflow/select_sample.h"

#include "core/base/number.h"

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
    std::string out;
    std::string format = "json";
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

std::string written(const std::vector<UnitProbability>& units, const std::string& format)
{
    if (format == "json")
        return writtenAsJson(units);
    FlatRecords records{{"name", "probability"}, {}};
    for (const UnitProbability& unit : units)
        records.rows.push_back({unit.name, writeNumber(unit.probability)});
    return format == "csv" ? writeCsv(records) : writeColumns(records);
}

void run(const Options& options)
{
    const InclusionSpecification specification =
        parseInclusion(specificationText(options.specification));
    const auto units =
        inclusionOf(specification, folderOf(options.specification), terminalProgress());
    writeResult(options.out, written(units, options.format));
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
    command->add_option("--out", options->out, "Write the result to this file");
    command->add_option("--format", options->format, "json, csv or table")
        ->check(CLI::IsMember({"json", "csv", "table"}));
    command->callback([options] { run(*options); });
}

} // namespace quadrat::cli
