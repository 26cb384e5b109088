// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_codes.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace quadrat;

TEST_CASE("A case code shows any one slip of the pen", "[frame]")
{
    for (std::size_t number = 1; number < 3000; number += 7) {
        const std::string code = caseCode(2, number);
        CHECK(readCaseCode(code) == code);
        for (std::size_t k = 0; k + 1 < code.size(); ++k) {
            if (code[k] == '-')
                continue;
            std::string slip = code;
            for (char digit = '0'; digit <= '9'; ++digit) {
                slip[k] = digit;
                CHECK(readCaseCode(slip).has_value() == (digit == code[k]));
            }
            slip = code;
            if (k + 2 < code.size() && code[k + 1] != '-' && code[k] != code[k + 1]) {
                std::swap(slip[k], slip[k + 1]);
                CHECK_FALSE(readCaseCode(slip));
            }
        }
    }
}

TEST_CASE("A case code is read as people write it", "[frame]")
{
    const std::string code = caseCode(12, 42);
    CHECK(code.substr(0, 7) == "12-0042");
    std::string small = " " + code + " ";
    small[8] = char(small[8] - 'A' + 'a');
    CHECK(readCaseCode(small) == code);
    for (const char* none : {"", "-", "1-", "12", "-0042A", "1-A", "12-0042", "h17", "1-00 42?"})
        CHECK_FALSE(readCaseCode(none));
}

TEST_CASE("Case codes differ and do not follow the order of the units", "[frame]")
{
    const auto codes = caseCodes(3, 12'000);
    CHECK(std::set(codes.begin(), codes.end()).size() == 12'000);
    CHECK(codes.front().size() == caseCode(3, 12'000, 5).size());
    CHECK_FALSE(std::ranges::is_sorted(codes));
    CHECK(caseCodes(3, 12'000) != codes); // not to be had again
}
