// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cleaning/check_run.h"

#include <cstdint>
#include <map>
#include <span>

namespace quadrat {

namespace {

/// The items with one number for an answer in all of them; 0 where there is none.
class Battery {
public:
    Battery(const std::vector<std::string>& items, const Dataset& data)
    {
        std::map<std::string, std::uint32_t> numbers;
        for (const std::string& item : items) {
            const CodedValues* coded = data.at(item).coded();
            if (!coded)
                throw invalidInput(
                    QUADRAT_TEXT("core", "\"%1\" has too many different answers to be an item of "
                                         "a battery."),
                    {item});
            std::vector<std::uint32_t> ofCode{0};
            for (const Level& level : coded->levels) {
                const auto next = std::uint32_t(numbers.size() + 1);
                ofCode.push_back(level.missing == Missing::None
                                     ? numbers.emplace(level.label, next).first->second
                                     : 0);
            }
            m_items.push_back({coded, std::move(ofCode)});
        }
    }

    /// The answers of a row, in the order of the items.
    void read(std::size_t row, std::span<std::uint32_t> answers) const
    {
        for (std::size_t k = 0; k < m_items.size(); ++k)
            answers[k] =
                m_items[k]
                    .ofCode[std::visit([&](const auto& codes) { return std::size_t(codes[row]); },
                                       m_items[k].coded->codes)];
    }

private:
    struct Item {
        const CodedValues* coded;
        std::vector<std::uint32_t> ofCode;
    };
    std::vector<Item> m_items;
};

/// An unbroken string of one answer.
struct Line {
    std::size_t begin = 0, length = 0;
};

Line longestLine(std::span<const std::uint32_t> answers)
{
    Line longest, current;
    for (std::size_t k = 0; k < answers.size(); ++k) {
        if (answers[k] == 0)
            current = {};
        else if (current.length > 0 && answers[k] == answers[k - 1])
            ++current.length;
        else
            current = {k, 1};
        if (current.length > longest.length)
            longest = current;
    }
    return longest;
}

} // namespace

CheckOutcome run(const StraightLineCheck& check, const CheckInput& input)
{
    const std::size_t items = check.items.size(), longest = check.longest.value_or(items);
    if (items < 3 || longest < 3 || longest > items)
        throw invalidInput(
            QUADRAT_TEXT("core", "Straight-lining needs a battery of at least 3 items and a string "
                                 "of 3 to all of them; here are %1 items and a string of %2."),
            {std::int64_t(items), std::int64_t(longest)});
    const Battery battery(check.items, input.data);
    std::vector<std::uint32_t> answers(items);
    CheckOutcome outcome;
    for (std::size_t row = 0; row < input.data.rowCount(); ++row) {
        battery.read(row, answers);
        const Line line = longestLine(answers);
        if (line.length < longest)
            continue;
        tell(outcome, input, [&] {
            const std::string& first = check.items[line.begin];
            return Finding{
                .severity = Severity::Warning,
                .message = {QUADRAT_TEXT("core", "The same answer, \"%1\", to %2 of %3 items one "
                                                 "after the other, from \"%4\" to \"%5\"."),
                            {input.data.at(first).label(row), std::int64_t(line.length),
                             std::int64_t(items), first,
                             check.items[line.begin + line.length - 1]}},
                .row = row,
                .variable = first,
                .others = {},
                .words = {}};
        });
    }
    return outcome;
}

} // namespace quadrat
