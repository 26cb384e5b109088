// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_hash.h"

#include <xxhash.h>

#include <cstdint>

namespace quadrat {

namespace {

std::string bytesOf(XXH128_hash_t hash)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

} // namespace

std::string contentHash(std::string_view bytes)
{
    return bytesOf(XXH3_128bits(bytes.data(), bytes.size()));
}

void ContentHasher::Free::operator()(XXH3_state_s* state) const
{
    XXH3_freeState(state);
}

ContentHasher::ContentHasher() : m_state(XXH3_createState())
{
    XXH3_128bits_reset(m_state.get());
}

void ContentHasher::add(std::string_view piece)
{
    std::string length(8, '\0');
    for (std::size_t k = 0; k < length.size(); ++k)
        length[k] = char(std::uint64_t(piece.size()) >> (8 * k));
    XXH3_128bits_update(m_state.get(), length.data(), length.size());
    XXH3_128bits_update(m_state.get(), piece.data(), piece.size());
}

std::string ContentHasher::hash() const
{
    return bytesOf(XXH3_128bits_digest(m_state.get()));
}

std::string hashOf(std::initializer_list<std::string_view> pieces)
{
    ContentHasher hasher;
    for (const std::string_view piece : pieces)
        hasher.add(piece);
    return hasher.hash();
}

} // namespace quadrat
