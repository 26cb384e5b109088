// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata_header.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace quadrat {

namespace {

constexpr std::uint64_t mostRows = 2'147'483'647;

Error noStataFile()
{
    return {ErrorKind::UnreadableFile,
            {QUADRAT_TEXT("core", "This is not a data file of Stata: it does not begin as one. Is "
                                  "it of another kind, with a wrong ending?"),
             {}}};
}

/// The first bytes, read from left to right.
class Start {
public:
    explicit Start(std::string_view bytes) : m_bytes(bytes) {}

    std::string_view text(std::size_t length)
    {
        if (length > m_bytes.size())
            throw noStataFile();
        const std::string_view taken = m_bytes.substr(0, length);
        m_bytes.remove_prefix(length);
        return taken;
    }

    void expect(std::string_view tag)
    {
        if (text(tag.size()) != tag)
            throw noStataFile();
    }

    std::uint64_t number(std::size_t length, bool isBigEndian)
    {
        std::string digits(text(length));
        if (!isBigEndian)
            std::ranges::reverse(digits);
        std::uint64_t number = 0;
        for (const char digit : digits)
            number = number << 8 | static_cast<unsigned char>(digit);
        return number;
    }

private:
    std::string_view m_bytes;
};

void checkVersion(int version)
{
    constexpr std::array known{104, 105, 108, 110, 111, 112, 113, 114, 115, 117, 118, 119};
    if (std::ranges::find(known, version) == known.end())
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The file is of version %1 of Stata's format; versions "
                                          "104 to 119 can be read. In Stata, saveold writes one "
                                          "of these."),
                     {std::int64_t(version)}});
}

/// Versions 117 and later: tags as in XML.
StataHeader taggedHeader(Start start)
{
    StataHeader header;
    start.expect("<stata_dta><header><release>");
    for (const char digit : start.text(3)) {
        if (digit < '0' || digit > '9')
            throw noStataFile();
        header.version = header.version * 10 + (digit - '0');
    }
    checkVersion(header.version);
    start.expect("</release><byteorder>");
    const std::string_view order = start.text(3);
    if (order != "MSF" && order != "LSF")
        throw noStataFile();
    const bool isBigEndian = order == "MSF";
    start.expect("</byteorder><K>");
    header.variableCount = start.number(header.version >= 119 ? 4 : 2, isBigEndian);
    start.expect("</K><N>");
    header.rowCount = start.number(header.version >= 118 ? 8 : 4, isBigEndian);
    start.expect("</N>");
    return header;
}

/// Versions up to 115.
StataHeader plainHeader(Start start)
{
    StataHeader header;
    header.version = int(start.number(1, true));
    const std::uint64_t order = start.number(1, true);
    if (order != 1 && order != 2)
        throw noStataFile();
    checkVersion(header.version);
    start.text(2);
    header.variableCount = start.number(2, order == 1);
    header.rowCount = start.number(4, order == 1);
    return header;
}

} // namespace

std::size_t StataHeader::nameSize() const
{
    return version < 110 ? 9 : version < 118 ? 33 : 129;
}

StataHeader readStataHeader(SeekableBytes& bytes)
{
    std::string start(128, '\0');
    bytes.seek(0);
    start.resize(bytes.read(start.data(), start.size()));
    const bool isTagged = start.starts_with('<');
    const StataHeader header = isTagged ? taggedHeader(Start(start)) : plainHeader(Start(start));
    if (isTagged != (header.version >= 117))
        throw noStataFile();
    const std::uint64_t mostVariables = header.version == 119 ? 120'000 : 32'767;
    if (header.variableCount == 0 || header.variableCount > mostVariables ||
        header.rowCount > mostRows || header.rowCount * header.variableCount > bytes.size())
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The Stata file says that it has %1 variables and %2 "
                                          "rows, for which it is too short. It is damaged or cut "
                                          "off: take it from its source again."),
                     {std::int64_t(header.variableCount), std::int64_t(header.rowCount)}});
    return header;
}

} // namespace quadrat
