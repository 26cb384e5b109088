// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet_cell.h"

#include "core/base/error.h"

#include <functional>

namespace quadrat {

std::uint32_t SheetTexts::add(std::string_view text)
{
    if (m_bytes.size() + text.size() > m_limit)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The texts of the workbook take more than %1 MB. Split "
                                          "the sheet, or save it as text (.csv)."),
                     {std::int64_t(m_limit >> 20)}});
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
    return std::uint32_t(m_ends.size() - 1);
}

std::uint32_t SheetTexts::numberOf(std::string_view text)
{
    const std::size_t hash = std::hash<std::string_view>()(text);
    const auto [first, last] = m_known.equal_range(hash);
    for (auto known = first; known != last; ++known)
        if (at(known->second) == text)
            return known->second;
    const std::uint32_t number = add(text);
    m_known.emplace(hash, number);
    return number;
}

} // namespace quadrat
