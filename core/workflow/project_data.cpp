// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/project_data.h"

#include "core/base/error.h"
#include "core/data/column_of.h"
#include "core/data/with_measure.h"
#include "core/workflow/sample_record.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace quadrat {

namespace {

const DerivedVariable* derivedNamed(const ResponsePlan& plan, const std::string& name)
{
    const auto found = std::ranges::find(plan.derived, name, &DerivedVariable::name);
    return found == plan.derived.end() ? nullptr : &*found;
}

/// What has to be read and made for the columns wanted.
struct Needed {
    std::set<std::string> stored;
    std::vector<DerivedVariable> derived;
};

void need(const ResponsePlan& plan, const SampleRecord* record, const std::string& name,
          Needed& needed)
{
    const DerivedVariable* derived = derivedNamed(plan, name);
    if (!derived) {
        const bool isDesign = record && record->design.find(name);
        needed.stored.insert(isDesign ? record->link.caseCode : name);
        return;
    }
    if (std::ranges::find(needed.derived, name, &DerivedVariable::name) != needed.derived.end())
        return;
    needed.derived.push_back(*derived);
    for (const std::string& source : sourcesOf(*derived))
        need(plan, record, source, needed);
}

Needed neededFor(const ResponsePlan& plan, const SampleRecord* record,
                 const std::vector<std::string>& wanted)
{
    Needed needed;
    for (const std::string& name : wanted)
        need(plan, record, name, needed);
    return needed;
}

/// Makes the derived variables that can be made, each after those it reads; tells of the others.
void deriveWherePossible(Imported& result, std::vector<DerivedVariable> waiting)
{
    std::map<std::string, Message> reasons;
    for (bool progressed = true; progressed && !waiting.empty();) {
        std::vector<DerivedVariable> still;
        for (DerivedVariable& variable : waiting) {
            try {
                deriveAll(result.data, result.codebook, {variable});
            } catch (const Error& error) {
                reasons[variable.name] = error.message();
                still.push_back(std::move(variable));
            }
        }
        progressed = still.size() < waiting.size();
        waiting = std::move(still);
    }
    for (const DerivedVariable& variable : waiting)
        result.issues.push_back({.severity = Severity::Fault,
                                 .message = reasons.at(variable.name),
                                 .row = std::nullopt,
                                 .column = variable.name,
                                 .sheet = {}});
}

/// \param all  the variable with the case codes was to be read
void joinWherePossible(Imported& result, const SampleRecord& record, bool all,
                       Underivable underivable)
{
    if (result.data.find(record.link.caseCode)) {
        joinRecord(result, record);
        return;
    }
    const bool isNothingThere = result.data.columns().empty(); // cases are still to come
    const Message reason{QUADRAT_TEXT("core", "The responses have no variable \"%1\", which is to "
                                              "hold their case codes in \"%2\"."),
                         {record.link.caseCode, record.link.draw}};
    if (all && underivable == Underivable::Refuse)
        throw Error(ErrorKind::InvalidInput, reason);
    if (all && !isNothingThere)
        result.issues.push_back({.severity = Severity::Fault, .message = reason});
}

} // namespace

Imported analysisData(const Dataset& stored, const ResponsePlan& plan,
                      const std::map<std::string, Measure>& types,
                      const std::vector<std::string>& wanted, Underivable underivable,
                      const SampleRecord* record)
{
    std::vector<Column> columns;
    for (const Column& column : stored.columns()) {
        Column prepared = column;
        if (const Variable* variable = plan.codebook.find(column.name()))
            prepared = withMissingCodes(std::move(prepared), *variable);
        if (const auto type = types.find(column.name()); type != types.end())
            prepared = withMeasure(std::move(prepared), type->second);
        columns.push_back(std::move(prepared));
    }
    Imported result{.data = Dataset(std::move(columns)), .codebook = plan.codebook};
    if (record)
        joinWherePossible(result, *record, wanted.empty(), underivable);
    const auto derived = wanted.empty() ? plan.derived : neededFor(plan, record, wanted).derived;
    if (underivable == Underivable::Refuse)
        deriveAll(result.data, result.codebook, derived);
    else
        deriveWherePossible(result, derived);
    return result;
}

Imported analysisData(ProjectFile& file, const Project& project, const std::string& responses,
                      const std::map<std::string, Measure>& types,
                      const std::vector<std::string>& wanted, const Progress& progress)
{
    const ResponsePlan& plan = planOf(project, responses);
    const std::optional<SampleRecord> record = sampleRecordOf(file, plan);
    ReadRequest request;
    if (!wanted.empty()) {
        const Needed needed = neededFor(plan, record ? &*record : nullptr, wanted);
        request.columns.assign(needed.stored.begin(), needed.stored.end());
    }
    const StoredResponses stored = readResponses(file.database(), responses, request, progress);
    return analysisData(stored.values, plan, types, wanted, Underivable::Refuse,
                        record ? &*record : nullptr);
}

Imported analysisData(const Specification& specification, const std::filesystem::path& folder,
                      const std::vector<std::string>& wanted, const Progress& progress)
{
    ProjectFile file = ProjectFile::readOnly(folder / specification.project);
    const Project project = file.project();
    std::map<std::string, Measure> types = specification.types;
    types.insert(project.specification.types.begin(), project.specification.types.end());
    return analysisData(file, project,
                        specification.responses.empty() ? responsesOf(project)
                                                        : specification.responses,
                        types, wanted, progress);
}

Imported exportedData(const Dataset& stored, const ResponsePlan& plan, const SampleRecord* record)
{
    Imported result = analysisData(stored, plan, {}, {}, Underivable::Refuse, record);
    for (const Column& column : stored.columns())
        result.data.put(column); // with the codes that analysis takes for missing
    for (std::size_t s = 0; record; ++s) {
        const Column* counts = result.data.find(sampleColumn::population(s));
        if (!counts)
            break;
        std::vector<double> finite = numbersOf(*counts);
        std::ranges::replace_if(
            finite, [](double count) { return std::isinf(count); }, std::nan(""));
        result.data.put(columnOf(counts->name(), std::move(finite)));
    }
    return result;
}

Imported exportedData(ProjectFile& file, const Project& project, const std::string& responses,
                      const Progress& progress)
{
    const ResponsePlan& plan = planOf(project, responses);
    const std::optional<SampleRecord> record = sampleRecordOf(file, plan);
    return exportedData(readResponses(file.database(), responses, {}, progress).values, plan,
                        record ? &*record : nullptr);
}

Dictionary dictionaryOf(const Codebook& codebook, std::string_view language)
{
    Dictionary dictionary;
    for (const Variable& variable : codebook.variables) {
        VariableWords words{.text = textIn(variable.label, language)};
        for (const ValueLabel& value : variable.values) {
            if (const std::string& label = textIn(value.label, language); !label.empty())
                words.labels[value.value] = label;
            if (variable.level == MeasurementLevel::Ordinal && value.missing == Missing::None)
                words.order.push_back(value.value);
        }
        if (words != VariableWords())
            dictionary[variable.name] = std::move(words);
    }
    return dictionary;
}

} // namespace quadrat
