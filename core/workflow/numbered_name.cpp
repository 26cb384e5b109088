// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/numbered_name.h"

#include <algorithm>
#include <charconv>

namespace quadrat {

std::string numberedName(std::string_view word, std::size_t number)
{
    return std::string(word) + ' ' + std::to_string(number);
}

std::size_t numberIn(std::string_view word, std::string_view name)
{
    if (!name.starts_with(word) || name.size() < word.size() + 2 || name[word.size()] != ' ')
        return 0;
    std::size_t number = 0;
    const char* const end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + word.size() + 1, end, number);
    return read.ec == std::errc() && read.ptr == end ? number : 0;
}

std::size_t nextNumber(std::string_view word, std::span<const std::string> names)
{
    std::size_t highest = 0;
    for (const std::string& name : names)
        highest = std::max(highest, numberIn(word, name));
    return highest + 1;
}

} // namespace quadrat
