// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace quadrat {

/// Random numbers that are the same on every platform and compiler, for draws that must be had
/// again: the standard's distributions differ between libraries. Engine: SplitMix64 (Steele, Lea,
/// Flood 2014), 2⁶⁴ states; streams of one seed are told apart by their number.
class Random {
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(mixed(seed + golden) ^ mixed((stream + 1) * golden))
    {}

    /// All 64 bits alike.
    std::uint64_t next()
    {
        m_state += golden;
        return mixed(m_state);
    }

    /// Uniform on 0 … count − 1, without bias. \param count  above 0
    std::uint64_t below(std::uint64_t count)
    {
        const std::uint64_t biased = (0 - count) % count; // 2⁶⁴ mod count
        std::uint64_t bits = next();
        while (bits < biased)
            bits = next();
        return bits % count;
    }

    /// Uniform on [0, 1), a multiple of 2⁻⁵³.
    double uniform() { return double(next() >> 11) * 0x1.0p-53; }

private:
    static constexpr std::uint64_t golden = 0x9E3779B97F4A7C15u;

    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace quadrat
