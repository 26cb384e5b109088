// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/option_order.h"

#include <numeric>
#include <utility>

namespace quadrat {

namespace {

/// FNV-1a, 32 bits (Fowler, Noll, Vo).
std::uint32_t hashed(std::uint32_t hash, std::string_view bytes)
{
    for (const char byte : bytes)
        hash = (hash ^ std::uint8_t(byte)) * 16777619u;
    return hash;
}

Order orderOf(const QuestionKind& kind)
{
    return std::visit(
        [](const auto& own) {
            if constexpr (requires { own.order; })
                return own.order;
            return Order::AsWritten;
        },
        kind);
}

std::vector<std::size_t> asWritten(std::size_t count)
{
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t(0));
    return places;
}

} // namespace

std::uint32_t orderSeed(std::uint32_t seed, std::string_view caseCode)
{
    return hashed(2166136261u ^ seed, caseCode);
}

std::vector<std::size_t> randomOrder(std::size_t count, std::uint32_t caseSeed,
                                     std::string_view name, const std::vector<bool>& keeps)
{
    std::vector<std::size_t> places = asWritten(count);
    std::vector<std::size_t> free;
    for (std::size_t k = 0; k < count; ++k)
        if (k >= keeps.size() || !keeps[k])
            free.push_back(k);
    std::uint32_t state = hashed(caseSeed, name);
    for (std::size_t k = free.size(); k-- > 1;) {
        state += 0x6D2B79F5u;
        std::uint32_t t = (state ^ (state >> 15)) * (state | 1u);
        t ^= t + (t ^ (t >> 7)) * (t | 61u);
        const std::uint32_t bits = t ^ (t >> 14);
        const auto other = std::size_t((std::uint64_t(bits) * (k + 1)) >> 32);
        std::swap(places[free[k]], places[free[other]]);
    }
    return places;
}

bool staysInPlace(const Option& option)
{
    return option.keepsPlace || option.specify || option.missing != Missing::None;
}

std::vector<const Option*> orderedOptions(const Questionnaire& questionnaire,
                                          const Question& question, std::uint32_t caseSeed)
{
    std::vector<const Option*> options = optionsOf(questionnaire, question);
    if (orderOf(question.kind) != Order::Random || std::holds_alternative<Grid>(question.kind))
        return options;
    const OptionList* list = listOf(questionnaire, question);
    const std::size_t own = list ? list->options.size() : 0;
    std::vector<bool> keeps;
    for (std::size_t k = 0; k < own; ++k)
        keeps.push_back(staysInPlace(*options[k]));
    std::vector<const Option*> ordered = options;
    const std::vector<std::size_t> places = randomOrder(own, caseSeed, question.name, keeps);
    for (std::size_t k = 0; k < own; ++k)
        ordered[k] = options[places[k]];
    return ordered;
}

std::vector<std::size_t> orderedItems(const Question& question, std::uint32_t caseSeed)
{
    const auto* grid = std::get_if<Grid>(&question.kind);
    const std::size_t count = grid ? grid->items.size() : 0;
    return grid && grid->order == Order::Random ? randomOrder(count, caseSeed, question.name)
                                                : asWritten(count);
}

std::vector<std::size_t> orderedQuestions(const Section& section, std::uint32_t caseSeed)
{
    if (section.order != Order::Random)
        return asWritten(section.questions.size());
    std::vector<bool> keeps;
    for (const Question& question : section.questions)
        keeps.push_back(std::holds_alternative<Note>(question.kind));
    return randomOrder(section.questions.size(), caseSeed, section.name, keeps);
}

} // namespace quadrat
