// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_codes.h"

#include "core/base/ascii.h"
#include "core/base/random.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <random>

namespace quadrat {

namespace {

constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTVWXYZ";

char letterOf(std::string_view digits)
{
    std::size_t remainder = 0;
    for (const char c : digits)
        if (isDigit(c))
            remainder = (10 * remainder + std::size_t(c - '0')) % letters.size();
    return letters[remainder];
}

} // namespace

std::string caseCode(std::size_t draw, std::size_t number, std::size_t digits)
{
    const std::string within = std::to_string(number);
    std::string code = std::to_string(draw) + '-';
    code.append(digits - std::min(digits, within.size()), '0');
    code += within;
    return code + letterOf(code);
}

std::vector<std::string> caseCodes(std::size_t draw, std::size_t count)
{
    std::random_device chance;
    Random random((std::uint64_t(chance()) << 32) ^ chance(), draw);
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t(1));
    for (std::size_t k = count; k > 1; --k)
        std::swap(numbers[k - 1], numbers[random.below(k)]);
    const std::size_t digits = std::max<std::size_t>(4, std::to_string(count).size());
    std::vector<std::string> codes;
    for (const std::size_t number : numbers)
        codes.push_back(caseCode(draw, number, digits));
    return codes;
}

std::optional<std::string> readCaseCode(std::string_view text)
{
    std::string code;
    for (const char c : text)
        if (isDigit(c) || c == '-')
            code += c;
        else if (std::isalpha(static_cast<unsigned char>(c)))
            code += char(std::toupper(static_cast<unsigned char>(c)));
        else if (c != ' ' && c != '\t')
            return {};
    const std::size_t dash = code.find('-');
    if (dash == 0 || dash == std::string::npos || dash + 2 >= code.size())
        return {};
    const std::string digits = code.substr(0, dash) + code.substr(dash + 1, code.size() - dash - 2);
    if (!std::ranges::all_of(digits, isDigit) || code.back() != letterOf(digits))
        return {};
    return code;
}

} // namespace quadrat
