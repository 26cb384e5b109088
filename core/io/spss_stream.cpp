// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss_stream.h"

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <new>

static_assert(std::endian::native == std::endian::little, "numbers are written as they stand");

namespace quadrat {

namespace {

constexpr std::size_t blockSize = 0x3ff000; // that SPSS itself uses
constexpr double bias = 100;

template <typename Number>
void append(std::string& bytes, Number number)
{
    const auto raw = std::bit_cast<std::array<char, sizeof(Number)>>(number);
    bytes.append(raw.data(), raw.size());
}

} // namespace

SpssStream::SpssStream(WholeFile& file, Compression compression)
    : m_file(file), m_compression(compression), m_begin(file.size())
{
    if (m_compression == Compression::Blocks)
        m_file.write(std::string(24, '\0')); // the places, known at the end
}

SpssStream::~SpssStream() = default;

void SpssStream::number(double value)
{
    if (std::isnan(value)) {
        command(255);
        return;
    }
    if (value >= 1 - bias && value <= 251 - bias && value == std::floor(value)) {
        command(std::uint8_t(value + bias));
        return;
    }
    const auto raw = std::bit_cast<std::array<char, 8>>(value);
    command(253, {raw.data(), raw.size()});
}

void SpssStream::text(std::string_view piece)
{
    if (piece.find_first_not_of(' ') == std::string_view::npos) {
        command(254);
        return;
    }
    std::array<char, 8> padded;
    padded.fill(' ');
    std::ranges::copy(piece, padded.begin());
    command(253, {padded.data(), padded.size()});
}

void SpssStream::command(std::uint8_t code, std::string_view bytes)
{
    m_commands[m_commandCount++] = char(code);
    m_elements += bytes;
    if (m_commandCount == m_commands.size())
        flushCommands();
}

void SpssStream::flushCommands()
{
    put({m_commands.data(), m_commands.size()});
    put(m_elements);
    m_commands.fill(0);
    m_commandCount = 0;
    m_elements.clear();
}

void SpssStream::put(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t piece = std::min(bytes.size(), blockSize - m_block.size());
        m_block += bytes.substr(0, piece);
        bytes.remove_prefix(piece);
        if (m_block.size() == blockSize)
            deflateBlock();
    }
}

void SpssStream::deflateBlock()
{
    if (m_block.empty())
        return;
    if (m_compression == Compression::Bytes) {
        m_file.write(m_block);
        m_block.clear();
        return;
    }
    uLongf length = compressBound(uLong(m_block.size()));
    std::string deflated(length, '\0');
    if (compress2(reinterpret_cast<Bytef*>(deflated.data()), &length,
                  reinterpret_cast<const Bytef*>(m_block.data()), uLong(m_block.size()),
                  Z_BEST_SPEED) != Z_OK)
        throw std::bad_alloc(); // the one thing that can be short
    deflated.resize(length);
    const std::uint64_t place =
        m_blocks.empty() ? m_begin : m_blocks.back().place + m_blocks.back().size;
    m_blocks.push_back(
        {place, m_file.size(), std::uint32_t(m_block.size()), std::uint32_t(length)});
    m_file.write(deflated);
    m_block.clear();
}

void SpssStream::finish()
{
    if (m_commandCount > 0)
        flushCommands();
    deflateBlock();
    if (m_compression == Compression::Bytes)
        return;
    std::string table;
    append(table, std::int64_t(-100)); // less the bias
    append(table, std::int64_t(0));
    append(table, std::int32_t(blockSize));
    append(table, std::int32_t(m_blocks.size()));
    for (const Block& block : m_blocks) {
        append(table, block.place);
        append(table, block.deflatedPlace);
        append(table, block.size);
        append(table, block.deflatedSize);
    }
    std::string places;
    append(places, m_begin);
    append(places, m_file.size());
    append(places, std::uint64_t(table.size()));
    m_file.write(table);
    m_file.overwrite(m_begin, places);
}

} // namespace quadrat
