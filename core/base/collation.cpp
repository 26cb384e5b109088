// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"

#include <unicode/coll.h>

#include <cstdint>

namespace quadrat {

/// Without a collator, which means an ICU installed without its data, the order is by code point.
struct VietnameseOrder::Tables {
    std::unique_ptr<icu::Collator> collator;
};

namespace {

icu::StringPiece piece(std::string_view text)
{
    return {text.data(), std::int32_t(text.size())};
}

} // namespace

VietnameseOrder::VietnameseOrder()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale("vi"), status));
    if (U_SUCCESS(status)) // marks after letters are as good as marks in them
        collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
    else
        collator.reset();
    m_tables = std::make_shared<const Tables>(Tables{std::move(collator)});
}

bool VietnameseOrder::operator()(std::string_view a, std::string_view b) const
{
    if (m_tables->collator) {
        UErrorCode status = U_ZERO_ERROR;
        const UCollationResult order = m_tables->collator->compareUTF8(piece(a), piece(b), status);
        if (U_SUCCESS(status) && order != UCOL_EQUAL)
            return order == UCOL_LESS;
    }
    return a < b;
}

} // namespace quadrat
