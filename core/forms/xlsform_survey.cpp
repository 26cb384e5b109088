// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_survey.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/expression/token.h"
#include "core/forms/xpath_limits.h"
#include "core/io/loose_text.h"
#include "core/questionnaire/fields.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t mostRows = 20'000;
constexpr std::size_t mostNesting = 100;

/// A plain name from any: signs that may not stand in it become "_".
std::string plainName(std::string_view name)
{
    if (isPlainName(name))
        return std::string(name);
    std::string plain(name);
    for (char& c : plain)
        if (c == '-' || c == ':' || c == ' ')
            c = '_';
    if (!isPlainName(plain))
        plain += "_"; // a word such as "and"
    return isPlainName(plain) ? plain : variableName(name);
}

bool takesName(const SurveyRow& row)
{
    return !row.ends() && !row.isLeftOut();
}

} // namespace

std::optional<std::size_t> SurveyRow::count(std::string_view column) const
{
    const auto number = readNumber(text(column));
    if (!number || !(*number >= 0) || !(*number <= 1e9) || *number != std::floor(*number))
        return {};
    return std::size_t(*number);
}

bool SurveyRow::appears(std::string_view word) const
{
    const std::string appearance = " " + text("appearance") + " ";
    return appearance.find(" " + std::string(word) + " ") != std::string::npos;
}

std::string SurveyRow::parameter(std::string_view key) const
{
    std::string list = text("parameters");
    std::ranges::replace_if(
        list, [](char c) { return c == ';' || c == ',' || c == '\n'; }, ' ');
    std::size_t at = 0;
    while (at < list.size()) {
        const std::size_t equals = list.find('=', at);
        if (equals == std::string::npos)
            break;
        const std::string word(withoutBlanksAround(std::string_view(list).substr(at, equals - at)));
        const std::size_t begin = std::min(list.find_first_not_of(' ', equals + 1), list.size());
        const std::size_t stop = std::min(list.find(' ', begin), list.size());
        if (word == key)
            return list.substr(begin, stop - begin);
        at = stop;
    }
    return {};
}

XlsformSurvey::XlsformSurvey(const XlsformSheet& sheet, const XlsformChoices& choices, bool isOurs,
                             Findings& findings)
{
    takeRows(sheet, findings);
    matchEnds(findings);
    if (!isOurs)
        takeFieldNames(choices);
    nameRows(findings);
    describe(choices);
    describeRepeats();
}

void XlsformSurvey::takeRows(const XlsformSheet& sheet, Findings& findings)
{
    if (sheet.rows.size() > mostRows)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The form has more than %1 rows. Split it."),
                     {std::int64_t(mostRows)}});
    for (const XlsformRow& row : sheet.rows) {
        if (saysYes(row.text("disabled"))) {
            findings.tell(Severity::Note, row.number, "disabled",
                          QUADRAT_TEXT("core", "The row is switched off, and is left out."));
            continue;
        }
        if (!row.has("type")) {
            if (row.has("name") || row.has("label"))
                findings.tell(Severity::Warning, row.number, "type",
                              QUADRAT_TEXT("core", "The row has no type, and is left out."));
            continue;
        }
        const std::string part = row.text("quadrat::part");
        if (part == specifyPart || part == besidesPart) {
            const std::string own = row.text("quadrat::name");
            m_named.try_emplace(row.text("name"),
                                NamedQuestion{.name = own.empty() ? row.text("name") : own});
            continue;
        }
        SurveyRow taken{.cells = &row, .type = surveyType(row.text("type"))};
        taken.name = row.text("name");
        takeRow(std::move(taken), findings);
    }
}

/// What other programs have beside groups and questions becomes some of these.
void XlsformSurvey::takeRow(SurveyRow row, Findings& findings)
{
    switch (row.type.type) {
    case SurveyType::BeginLoop:
    case SurveyType::BeginMatrix:
        findings.tell(Severity::Warning, row.number(), "type",
                      QUADRAT_TEXT("core", "The questions of \"%1\" are asked once here, not for "
                                           "each answer of a list."),
                      {row.name});
        row.type.type = SurveyType::BeginGroup;
        break;
    case SurveyType::BeginScore:
        m_scoreList = row.text("kobo__score_choices");
        row.type.type = SurveyType::BeginGroup;
        row.isTable = true;
        break;
    case SurveyType::ScoreRow:
        row.type = {.type = SurveyType::SelectOne, .list = m_scoreList};
        break;
    case SurveyType::BeginRank:
        m_isInRank = true;
        row.type = {.type = SurveyType::Rank, .list = row.text("kobo__rank_items")};
        break;
    case SurveyType::RankLevel:
        if (m_isInRank && !m_rows.empty())
            m_rows.back().levels.push_back(row.name);
        return;
    default:
        if (row.ends() && std::exchange(m_isInRank, false))
            return;
    }
    m_rows.push_back(std::move(row));
}

/// Gives each group its end; ends without a beginning are taken out, missing ones stand at the end.
void XlsformSurvey::matchEnds(Findings& findings)
{
    std::vector<SurveyRow> rows;
    std::vector<std::size_t> open;
    for (SurveyRow& row : m_rows) {
        if (row.ends() && open.empty()) {
            findings.tell(Severity::Warning, row.number(), "type",
                          QUADRAT_TEXT("core", "This ends a group that has not begun, and is left "
                                               "out."));
            continue;
        }
        if (row.begins() && open.size() == mostNesting)
            throw Error(ErrorKind::UnreadableFile,
                        {QUADRAT_TEXT("core", "In row %1 of sheet \"survey\" groups stand in more "
                                              "than %2 others."),
                         {std::int64_t(row.number()), std::int64_t(mostNesting)}});
        if (row.begins()) {
            open.push_back(rows.size());
        } else if (row.ends()) {
            rows[open.back()].end = rows.size();
            open.pop_back();
        }
        rows.push_back(std::move(row));
    }
    for (; !open.empty(); open.pop_back()) {
        SurveyRow& begin = rows[open.back()];
        findings.tell(Severity::Warning, begin.number(), "type",
                      QUADRAT_TEXT("core", "The group \"%1\" has no end; it ends with the form."),
                      {begin.name});
        begin.end = rows.size();
        SurveyRow end{.cells = begin.cells};
        end.type.type = begin.type.type == SurveyType::BeginGroup ? SurveyType::EndGroup
                                                                  : SurveyType::EndRepeat;
        rows.push_back(std::move(end));
    }
    m_rows = std::move(rows);
}

std::string XlsformSurvey::freeName(const std::string& wanted)
{
    std::string name = wanted;
    std::size_t next = std::max<std::size_t>(2, m_taken[wanted]);
    if (m_taken[wanted] != 0)
        do
            name = wanted + "_" + std::to_string(next++);
        while (m_taken.contains(name));
    m_taken[wanted] = next;
    m_taken.try_emplace(name, 2);
    return name;
}

/// Here each answer of a question of several answers has a name of its own, NAME_CODE, and each
/// place of a ranking and each time of a repeat, NAME_1: no question of the form is called so.
void XlsformSurvey::takeFieldNames(const XlsformChoices& choices)
{
    const auto take = [this](const std::string& name) {
        m_taken.try_emplace(name, 2);
        m_fields.insert(name);
    };
    std::vector<std::size_t> repeats; // their ends
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        const SurveyRow& row = m_rows[k];
        while (!repeats.empty() && repeats.back() <= k)
            repeats.pop_back();
        if (row.type.type == SurveyType::BeginRepeat)
            repeats.push_back(row.end);
        if (!takesName(row) || row.begins())
            continue;
        const std::string name = plainName(row.name);
        const OptionList* list = choices.find(row.type.list);
        const std::size_t options = list ? list->options.size() : 0;
        if (row.type.type == SurveyType::SelectMultiple)
            for (std::size_t o = 0; o < std::min<std::size_t>(options, 500); ++o)
                take(name + "_" + list->options[o].code);
        if (row.type.orOther)
            take(specifyName(name, "other"));
        const std::size_t times = repeats.empty() ? 0 : quadrat::mostInstances;
        const std::size_t places =
            row.type.type == SurveyType::Rank ? std::min<std::size_t>(options, 500) : 0;
        for (std::size_t n = 1; n <= std::max(times, places); ++n)
            take(inInstance(name, n));
    }
}

std::string XlsformSurvey::oursFor(const SurveyRow& row, Findings& findings)
{
    const std::string own = row.text("quadrat::name");
    if (!own.empty() && row.name.starts_with(xmlName(own)) && isPlainName(own))
        return freeName(own);
    if (row.begins() && saysYes(row.text("quadrat::unnamed")))
        return {};
    if (row.name.empty()) {
        if (row.type.type == SurveyType::BeginRepeat)
            return freeName("repeat_" + std::to_string(row.number()));
        if (row.begins())
            return {};
        const std::string made = freeName("row_" + std::to_string(row.number()));
        findings.tell(Severity::Warning, row.number(), "name",
                      QUADRAT_TEXT("core", "There is no name; it is \"%1\" now."), {made});
        return made;
    }
    const std::string plain = plainName(row.name);
    const std::string ours = freeName(plain);
    if (plain != row.name)
        findings.tell(Severity::Note, row.number(), "name",
                      QUADRAT_TEXT("core", "\"%1\" is called \"%2\" here."), {row.name, ours});
    else if (ours != plain && m_fields.contains(plain))
        findings.tell(Severity::Note, row.number(), "name",
                      QUADRAT_TEXT("core", "\"%1\" is the name of an answer to another question "
                                           "here; this question is \"%2\" now."),
                      {row.name, ours});
    else if (ours != plain)
        findings.tell(Severity::Warning, row.number(), "name",
                      QUADRAT_TEXT("core", "The name \"%1\" stands twice; this one is \"%2\" now. "
                                           "Conditions mean the first."),
                      {row.name, ours});
    return ours;
}

void XlsformSurvey::nameRows(Findings& findings)
{
    std::vector<std::pair<std::size_t, std::string>> repeats; // their ends, our names
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        SurveyRow& row = m_rows[k];
        if (takesName(row))
            row.ours = oursFor(row, findings);
        if (!repeats.empty())
            row.repeat = repeats.front().second;
        else if (row.type.type == SurveyType::BeginRepeat)
            row.repeat = row.ours.empty() ? "row " + std::to_string(row.number()) : row.ours;
        if (row.type.type == SurveyType::BeginRepeat)
            repeats.emplace_back(row.end, row.repeat);
        else if (!repeats.empty() && repeats.back().first == k)
            repeats.pop_back();
    }
}

void XlsformSurvey::describe(const XlsformChoices& choices)
{
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        const SurveyRow& row = m_rows[k];
        if (row.ends() || row.name.empty())
            continue;
        if (row.isLeftOut()) {
            m_named.try_emplace(row.name, NamedQuestion{.name = row.name, .isLeftOut = true});
            continue;
        }
        m_rowOf.try_emplace(row.name, k);
        NamedQuestion named{.name = row.ours};
        if (row.type.type == SurveyType::SelectMultiple) {
            if (const OptionList* list = choices.find(row.type.list))
                for (const Option& option : list->options)
                    named.codes.push_back(option.code);
            if (row.type.orOther && std::ranges::count(named.codes, "other") == 0)
                named.codes.emplace_back("other");
        }
        named.isRanking = row.type.type == SurveyType::Rank;
        named.isDate = row.type.type == SurveyType::Date || row.type.type == SurveyType::Time ||
                       row.type.type == SurveyType::DateTime;
        named.repeat = row.repeat;
        for (std::size_t place = 0; place < row.levels.size(); ++place)
            m_named.try_emplace(row.levels[place],
                                NamedQuestion{.name = inInstance(row.ours, place + 1)});
        if (row.type.orOther) // form tools make a question for its words
            m_named.try_emplace(row.name + "_other",
                                NamedQuestion{.name = specifyName(row.ours, "other")});
        m_named.try_emplace(row.name, std::move(named));
    }
}

void XlsformSurvey::describeRepeats()
{
    std::map<std::string, std::size_t> most; // instances, by repeat
    for (SurveyRow& row : m_rows) {
        if (row.type.type != SurveyType::BeginRepeat || most.contains(row.repeat))
            continue; // the outermost comes first
        most[row.repeat] = std::min(mostInstances(row), quadrat::mostInstances);
        const std::string count = row.text("repeat_count");
        if (count.empty())
            row.countName = freeName(row.ours + "_count");
        const auto named = m_named.find(row.name);
        if (named == m_named.end() || named->second.name != row.ours)
            continue;
        try {
            named->second.times =
                count.empty() ? row.countName
                              : translatedXpath(parseXpath(count), contextOf(row)).expression;
        } catch (const Error&) {
            // What is wrong with it is told where the repeat is read.
        }
    }
    for (auto& [name, named] : m_named)
        if (!named.repeat.empty())
            named.mostInstances = most[named.repeat];
}

std::optional<NamedQuestion> XlsformSurvey::find(std::string_view name) const
{
    const auto found = m_named.find(name);
    return found == m_named.end() ? std::nullopt : std::optional(found->second);
}

XpathContext XlsformSurvey::contextOf(const SurveyRow& row) const
{
    return {.self = row.begins() ? std::string() : row.name,
            .repeat = row.repeat,
            .find = [this](std::string_view name) { return find(name); }};
}

/// The upper limit that a number question has.
std::optional<double> XlsformSurvey::largestAnswer(const std::string& name) const
{
    const auto row = m_rowOf.find(name);
    if (row == m_rowOf.end() || m_rows[row->second].text("constraint").empty())
        return {};
    for (const Xpath& part : conjuncts(parseXpath(m_rows[row->second].text("constraint"))))
        if (const auto limit = limitIn(part, name); limit && limit->of == XpathLimit::Of::Answer &&
                                                    limit->bound.kind == Xpath::Kind::Number &&
                                                    limit->sign.front() == '<')
            return limit->sign == "<" ? limit->bound.number - 1 : limit->bound.number;
    return {};
}

std::size_t XlsformSurvey::mostInstances(const SurveyRow& repeat) const
{
    const auto counted = [](std::optional<double> number) -> std::optional<std::size_t> {
        if (!number || !(*number >= 1) || !(*number <= 1000) || *number != std::floor(*number))
            return {};
        return std::size_t(*number);
    };
    if (const auto own = counted(readNumber(repeat.text("quadrat::most"))))
        return *own;
    try {
        const Xpath count = parseXpath(repeat.text("repeat_count"));
        std::optional<double> most;
        if (count.kind == Xpath::Kind::Number)
            most = count.number;
        else if (count.kind == Xpath::Kind::Name)
            most = largestAnswer(count.text);
        else if (count.isCall("if", 3) && count.parts[1].kind == Xpath::Kind::Number)
            most = count.parts[1].number;
        if (const auto said = counted(most))
            return *said;
    } catch (const Error&) {
        // What is wrong with it is told where the repeat is read.
    }
    return usualMostInstances;
}

Texts XlsformSurvey::withOurNames(Texts texts) const
{
    return renamedIn(std::move(texts), [this](std::string_view name) {
        const auto found = m_named.find(withoutBlanksAround(name));
        return found == m_named.end() ? std::nullopt : std::optional(found->second.name);
    });
}

} // namespace quadrat
