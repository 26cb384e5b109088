// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

struct XXH3_state_s;

namespace quadrat {

/// XXH3 of 128 bits as 16 bytes, the most significant first. Finds damage, not forgery.
/// Cost: about 0.1 ns a byte.
std::string contentHash(std::string_view bytes);

/// The same over several pieces; each piece counts with its length, so that "ab", "c" and "a", "bc"
/// differ.
class ContentHasher {
public:
    ContentHasher();

    void add(std::string_view piece);
    std::string hash() const;

private:
    struct Free {
        void operator()(XXH3_state_s* state) const;
    };
    std::unique_ptr<XXH3_state_s, Free> m_state;
};

std::string hashOf(std::initializer_list<std::string_view> pieces);

} // namespace quadrat
