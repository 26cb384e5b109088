// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sample_contacts.h"

#include "core/base/collation.h"
#include "core/base/number.h"
#include "core/sampling/numbered_list.h"
#include "core/workflow/sample_record.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace quadrat::ui {
namespace {

/// What a draw adds to the columns of a list.
bool isOfDraw(const std::string& name)
{
    const bool isStage = name.starts_with("stage") && name.ends_with("_probability");
    return isStage || name == "probability" || name == "weight" || name == "draw_order" ||
           name == "role" || name == sampleColumn::caseCode;
}

/// The places of the areas in the order in which they come.
std::vector<QString> areasOf(const std::vector<ContactLine>& lines)
{
    std::vector<QString> areas;
    std::map<QString, bool> seen;
    for (const ContactLine& line : lines)
        if (!std::exchange(seen[line.area], true))
            areas.push_back(line.area);
    return areas;
}

std::vector<ContactGroup> byArea(const std::vector<ContactLine>& lines, SampleRole role)
{
    std::vector<ContactGroup> groups;
    std::map<QString, std::size_t> places;
    for (const QString& area : areasOf(lines)) {
        places[area] = groups.size();
        groups.push_back({.name = area, .lines = {}, .role = role});
    }
    for (const ContactLine& line : lines)
        if (line.role == role)
            groups[places[line.area]].lines.push_back(line);
    std::erase_if(groups, [](const ContactGroup& group) { return group.lines.empty(); });
    if (role == SampleRole::Reserve)
        for (ContactGroup& group : groups)
            std::ranges::stable_sort(group.lines, {}, &ContactLine::order);
    return groups;
}

/// The rows by what stands in a column: numbers by value, others in Vietnamese order.
std::vector<std::size_t> inPlace(const Dataset& drawn, const std::string& column)
{
    std::vector<std::size_t> rows(drawn.rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    const Column* place = column.empty() ? nullptr : drawn.find(column);
    if (!place)
        return rows;
    std::vector<std::string> labels(rows.size());
    std::vector<double> numbers(rows.size());
    for (const std::size_t row : rows) {
        labels[row] = place->label(row);
        numbers[row] = readNumber(labels[row]).value_or(std::numeric_limits<double>::infinity());
    }
    const VietnameseOrder before;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return numbers[a] != numbers[b] ? numbers[a] < numbers[b] : before(labels[a], labels[b]);
    });
    return rows;
}

} // namespace

ContactColumns contactColumns(const Dataset& drawn, const SamplePlan& plan)
{
    ContactColumns columns{.code = sampleColumn::caseCode};
    if (plan.list == ListSource::Counts) {
        columns.areas = {numbered::stratum};
        columns.number = columns.place = numbered::number;
        return columns;
    }
    columns.place = plan.frame.id;
    columns.areas = plan.frame.areas.empty() ? plan.selection.strata : plan.frame.areas;
    for (const Column& column : drawn.columns()) {
        const std::string& name = column.name();
        if (!isOfDraw(name) && name != plan.frame.size &&
            std::ranges::find(columns.areas, name) == columns.areas.end())
            columns.who.push_back(name);
    }
    return columns;
}

std::vector<ContactLine> contactLines(const Dataset& drawn, const ContactColumns& columns)
{
    const auto words = [](const Column& column, std::size_t row) {
        return QString::fromStdString(column.label(row));
    };
    const Column& code = drawn.at(columns.code);
    const Column& order = drawn.at(columns.order);
    const Column& role = drawn.at(columns.role);
    const Column* number = columns.number.empty() ? nullptr : &drawn.at(columns.number);
    std::vector<const Column*> areas, who;
    for (const std::string& name : columns.areas)
        areas.push_back(&drawn.at(name));
    for (const std::string& name : columns.who)
        who.push_back(&drawn.at(name));
    const std::vector<std::size_t> rows = inPlace(drawn, columns.place);
    std::vector<ContactLine> lines(drawn.rowCount());
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const std::size_t row = rows[k];
        ContactLine& line = lines[k];
        line.code = words(code, row);
        line.number = number ? words(*number, row) : QString();
        QStringList path;
        for (const Column* area : areas)
            path << words(*area, row);
        line.area = path.join(QStringLiteral(" / "));
        for (const Column* column : who)
            if (QString value = words(*column, row); !value.isEmpty())
                line.who << std::move(value);
        const double place = order.number(row);
        line.order = std::isnan(place) ? 0 : std::size_t(place);
        line.role = role.label(row) == "reserve" ? SampleRole::Reserve : SampleRole::Main;
    }
    return lines;
}

std::vector<ContactGroup> groupsByArea(const std::vector<ContactLine>& lines)
{
    std::vector<ContactGroup> groups = byArea(lines, SampleRole::Main);
    std::ranges::move(byArea(lines, SampleRole::Reserve), std::back_inserter(groups));
    return groups;
}

std::vector<ContactGroup> groupsByInterviewer(const std::vector<ContactLine>& lines,
                                              const QStringList& interviewers)
{
    std::vector<ContactLine> main; // area after area, as they stand in the list
    for (const ContactGroup& area : byArea(lines, SampleRole::Main))
        main.insert(main.end(), area.lines.begin(), area.lines.end());
    std::vector<ContactGroup> groups;
    const auto people = std::size_t(interviewers.size());
    for (std::size_t k = 0; k < people; ++k) {
        const auto first = main.begin() + std::ptrdiff_t(main.size() * k / people);
        const auto end = main.begin() + std::ptrdiff_t(main.size() * (k + 1) / people);
        if (first != end)
            groups.push_back({.name = interviewers[qsizetype(k)],
                              .lines = {first, end},
                              .role = SampleRole::Main,
                              .ofInterviewer = true});
    }
    std::ranges::move(byArea(lines, SampleRole::Reserve), std::back_inserter(groups));
    return groups;
}

} // namespace quadrat::ui
