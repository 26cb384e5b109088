// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

/// What the cell "type" of a survey row may say.
enum class SurveyType {
    SelectOne,
    SelectMultiple,
    Rank,
    Integer,
    Decimal,
    Range,
    Text,
    Date,
    Time,
    DateTime,
    Note,
    Calculate,
    Acknowledge,
    Place,    ///< geopoint, geotrace, geoshape: answered by a device
    Barcode,  ///< the same
    Media,    ///< a picture, a sound, a film, a file
    Hidden,   ///< a value that other programs put in
    Metadata, ///< start, deviceid …: of the interview, not of the person
    BeginGroup,
    EndGroup,
    BeginRepeat,
    EndRepeat,
    BeginLoop,  ///< a group for each of a list, of older forms
    BeginScore, ///< KoBoToolbox: a grid, its items the score rows
    ScoreRow,
    BeginRank, ///< KoBoToolbox: a ranking, its places the levels
    RankLevel,
    BeginMatrix, ///< KoBoToolbox: questions for each of a list
    Unknown,
};

struct SurveyTypeCell {
    SurveyType type = SurveyType::Unknown;
    std::string list{};    ///< of choices, by name; of a file: its name without suffix
    std::string file{};    ///< whose lines are the choices; empty: the sheet has them
    bool orOther = false;  ///< "other" is offered too, with words
    bool external = false; ///< the list stands on the sheet external_choices

    bool operator==(const SurveyTypeCell&) const = default;
};

/// Reads "select_one yes_no or_other", "Begin Group", "select all that apply from fruits" …
SurveyTypeCell surveyType(std::string_view cell);

/// Whether a cell such as "required" says yes: yes, true, true(), 1, capitals or not.
bool saysYes(std::string_view cell);
/// Whether it says no, or nothing.
bool saysNo(std::string_view cell);

} // namespace quadrat
