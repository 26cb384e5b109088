// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/random.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// The bytes of a file of the tests.
inline std::string bytesOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A seed with some of its bytes changed, taken out, doubled, or with its end cut off.
inline std::string malformed(const std::string& seed, quadrat::Random& random)
{
    std::string bytes = seed;
    for (auto changes = 1 + random.below(8); changes > 0 && !bytes.empty(); --changes) {
        // Half of the changes near the beginning, where counts and lengths stand.
        const std::uint64_t reach =
            random.below(2) ? bytes.size() : std::min<std::size_t>(bytes.size(), 1'000);
        const auto place = std::size_t(random.below(reach));
        const auto length = std::min<std::size_t>(bytes.size() - place, 1 + random.below(16));
        switch (random.below(6)) {
        case 0:
            bytes[place] = char(random.below(256));
            break;
        case 1:
            bytes[place] = random.below(2) ? '\xFF' : '\x7F';
            break;
        case 2:
            bytes.erase(place, length);
            break;
        case 3:
            bytes.insert(place, bytes.substr(place, length));
            break;
        case 4:
            bytes.replace(place, std::min<std::size_t>(4, bytes.size() - place),
                          "\xFF\xFF\xFF\x7F");
            break;
        default:
            if (random.below(4) == 0)
                bytes.resize(place);
            else
                bytes[place] = char(bytes[place] ^ (1 << random.below(8)));
        }
    }
    return bytes;
}

/// How many of `count` malformed inputs made from the seeds were read or refused with an Error:
/// all, or the program is not there any more.
template <typename Read>
int survived(const std::vector<std::string>& seeds, int count, Read read)
{
    quadrat::Random random(20'261'123);
    int ended = 0;
    for (int k = 0; k < count; ++k) {
        try {
            read(malformed(seeds[std::size_t(k) % seeds.size()], random));
        } catch (const quadrat::Error&) {
        }
        ++ended;
    }
    return ended;
}
