// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/seekable_bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quadrat {

/// A multiple-response set as the file writes it, texts in its own bytes.
struct RawResponseSet {
    std::string name, label;
    std::vector<std::string> variables; ///< by their short names, in any case
    std::optional<std::string> countedValue;
};

/// What the dictionary of a system file of SPSS says beside what ReadStat hands over.
struct SpssDictionary {
    std::string encoding;       ///< as ICU knows it; empty if the file does not say
    std::int64_t rowCount = -1; ///< −1: the file does not say
    std::size_t rowWidth = 0;   ///< bytes of a row before compression
    bool isCompressed = false;
    std::uint64_t dataBegin = 0;
    std::vector<std::pair<std::string, std::string>> longNames; ///< of each short name, if another
    std::vector<RawResponseSet> sets;
    /// Bytes of texts of more than 255 by the name of the variable, and the record that says so.
    std::map<std::string, std::size_t> longWidths;
    std::string widthRecord;
    std::uint64_t widthRecordBegin = 0;
    /// Missing codes of texts of more than 8 bytes, by the long name of the variable.
    std::vector<std::pair<std::string, std::vector<std::string>>> longMissing;
};

/// Walks through the dictionary, record by record, and holds every count and length in it against
/// the length of the file and the limits of the format, so that ReadStat afterwards sees none that
/// it would not survive: 100,000 variables, 100,000 value labels in one set, 256 MB in one record,
/// blocks of compressed data that claim more than 1,032 times their size (the limit of zlib).
/// \throws Error{UnreadableFile} naming the byte where it goes wrong
SpssDictionary readSpssDictionary(SeekableBytes& bytes);

/// The record of widths with every width as large as its segments allow. ReadStat 1.1.8 takes it
/// for the room that a text needs and, where the text fills the last segments but one, writes a
/// blank over its last byte; with room to spare it does not.
std::string widenedRecord(std::string record);

/// Multiple-response sets from the bytes of record 7, subtype 7 or 19: `$name=C 5 label a b`,
/// `$name=D1 1 5 label a b`, `$name=E 1 1 1 5 label a b`, one a line. Lines of another form are
/// left out. Source: PSPP Developers' Guide, "Multiple Response Sets Records".
std::vector<RawResponseSet> responseSetsIn(std::string_view record);

} // namespace quadrat
