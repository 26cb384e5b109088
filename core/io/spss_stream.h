// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/whole_file.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The data part of a system file of SPSS: elements of eight bytes, each a number or a piece of
/// text, compressed to one byte where they are a small whole number, blanks or missing. A .zsav
/// file has the same bytes in blocks that zlib deflates.
/// Source: PSPP Developers' Guide, "Data Record".
class SpssStream {
public:
    enum class Compression { Bytes, Blocks };

    /// \param file  written up to the end of the dictionary
    SpssStream(WholeFile& file, Compression compression);
    ~SpssStream();

    void number(double value);         ///< NaN is missing
    void text(std::string_view piece); ///< up to eight bytes, filled up with blanks
    void finish();

private:
    struct Block {
        std::uint64_t place, deflatedPlace;
        std::uint32_t size, deflatedSize;
    };

    void command(std::uint8_t code, std::string_view bytes = {});
    void flushCommands();
    void put(std::string_view bytes);
    void deflateBlock();

    WholeFile& m_file;
    Compression m_compression;
    std::uint64_t m_begin = 0;
    std::array<char, 8> m_commands{};
    std::size_t m_commandCount = 0;
    std::string m_elements; ///< that follow the commands
    std::string m_block;    ///< not yet deflated, or not yet written
    std::vector<Block> m_blocks;
};

} // namespace quadrat
