// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/telephone_cases.h"

#include "core/base/folding.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_sample.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace quadrat {

namespace {

/// Which of the four piles a case lies in; nothing where it is ended.
int pileOf(const TelephoneCase& one, std::string_view now)
{
    if (one.standing == CallOutcome::CallBack && one.callBackAt)
        return *one.callBackAt <= now ? 0 : 3;
    return one.attempts == 0 ? 1 : 2;
}

bool saysTelephone(const std::string& name)
{
    const std::string plain = folded(name);
    for (const char* word :
         {"phone", "dien thoai", "dien_thoai", "dienthoai", "sdt", "mobile", "so dt", "tel"})
        if (plain.find(word) != std::string::npos)
            return true;
    return false;
}

} // namespace

std::vector<TelephoneCase> casesToCall(std::span<const std::string> codes,
                                       std::span<const Call> calls, std::span<const Entry> entries,
                                       std::string_view now)
{
    std::map<std::string, TelephoneCase> cases;
    std::map<std::string, std::vector<CallOutcome>> outcomes;
    std::set<std::string> ended;
    const auto at = [&](const std::string& code) -> TelephoneCase& {
        TelephoneCase& one = cases[code];
        one.code = code;
        return one;
    };
    for (const std::string& code : codes)
        at(code);
    for (const Call& call : calls) {
        TelephoneCase& one = at(call.caseCode);
        ++one.attempts;
        one.lastCall = call.calledAt;
        one.callBackAt = call.callBackAt;
        if (const auto outcome = outcomeOf(call.outcome))
            outcomes[call.caseCode].push_back(*outcome);
    }
    for (const Entry& entry : entries) {
        if (entry.state != EntryState::Open)
            ended.insert(entry.record.caseCode);
        at(entry.record.caseCode).begun = true;
    }
    std::vector<TelephoneCase> due;
    for (auto& [code, one] : cases) {
        one.standing = standingOf(outcomes[code]);
        if (!ended.contains(code) && !(one.standing && isFinal(*one.standing)))
            due.push_back(one);
    }
    std::ranges::stable_sort(due, [&](const TelephoneCase& a, const TelephoneCase& b) {
        const auto key = [&](const TelephoneCase& one) {
            const int pile = pileOf(one, now);
            const bool agreed = pile == 0 || pile == 3;
            return std::tuple(pile, agreed ? *one.callBackAt : std::string(),
                              agreed ? 0 : one.attempts, agreed ? std::string() : one.lastCall);
        };
        return key(a) < key(b);
    });
    return due;
}

PhoneList phoneListOf(ProjectFile& file, const ResponsePlan& plan, const std::string& wanted,
                      const Progress& progress)
{
    PhoneList list;
    if (!plan.sample)
        return list;
    const Imported drawn = drawnList(file.path(), drawNamed(file, plan.sample->draw), progress);
    for (const Column& column : drawn.data.columns())
        if (column.name().rfind("sample_", 0) != 0)
            list.columns.push_back(column.name());
    const auto said = std::ranges::find(list.columns, wanted);
    const auto found =
        said != list.columns.end() ? said : std::ranges::find_if(list.columns, saysTelephone);
    if (found == list.columns.end())
        return list;
    list.column = *found;
    const Column& codes = drawn.data.at(sampleColumn::caseCode);
    const Column& numbers = drawn.data.at(list.column);
    for (std::size_t row = 0; row < codes.rowCount(); ++row)
        if (std::string number = numbers.label(row); !number.empty())
            list.numbers[codes.label(row)] = std::move(number);
    return list;
}

} // namespace quadrat
