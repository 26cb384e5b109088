// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_types.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

using Word = std::pair<std::string_view, SurveyType>;

/// Types that stand alone, with "_" for blanks.
constexpr std::array<Word, 62> words{{
    {"integer", SurveyType::Integer},
    {"int", SurveyType::Integer},
    {"add_integer_prompt", SurveyType::Integer},
    {"decimal", SurveyType::Decimal},
    {"add_decimal_prompt", SurveyType::Decimal},
    {"range", SurveyType::Range},
    {"text", SurveyType::Text},
    {"string", SurveyType::Text},
    {"add_text_prompt", SurveyType::Text},
    {"date", SurveyType::Date},
    {"time", SurveyType::Time},
    {"datetime", SurveyType::DateTime},
    {"date_time", SurveyType::DateTime},
    {"note", SurveyType::Note},
    {"add_note_prompt", SurveyType::Note},
    {"calculate", SurveyType::Calculate},
    {"calculation", SurveyType::Calculate},
    {"add_calculate_prompt", SurveyType::Calculate},
    {"acknowledge", SurveyType::Acknowledge},
    {"trigger", SurveyType::Acknowledge},
    {"add_acknowledge_prompt", SurveyType::Acknowledge},
    {"geopoint", SurveyType::Place},
    {"gps", SurveyType::Place},
    {"location", SurveyType::Place},
    {"geotrace", SurveyType::Place},
    {"geoshape", SurveyType::Place},
    {"barcode", SurveyType::Barcode},
    {"image", SurveyType::Media},
    {"photo", SurveyType::Media},
    {"audio", SurveyType::Media},
    {"video", SurveyType::Media},
    {"file", SurveyType::Media},
    {"osm", SurveyType::Media},
    {"hidden", SurveyType::Hidden},
    {"xml_external", SurveyType::Hidden},
    {"csv_external", SurveyType::Hidden},
    {"start", SurveyType::Metadata},
    {"start_time", SurveyType::Metadata},
    {"end", SurveyType::Metadata},
    {"end_time", SurveyType::Metadata},
    {"today", SurveyType::Metadata},
    {"deviceid", SurveyType::Metadata},
    {"device_id", SurveyType::Metadata},
    {"imei", SurveyType::Metadata},
    {"subscriberid", SurveyType::Metadata},
    {"simserial", SurveyType::Metadata},
    {"phonenumber", SurveyType::Metadata},
    {"username", SurveyType::Metadata},
    {"email", SurveyType::Metadata},
    {"audit", SurveyType::Metadata},
    {"start_geopoint", SurveyType::Metadata},
    {"background_audio", SurveyType::Metadata},
    {"background_geopoint", SurveyType::Metadata},
    {"begin_group", SurveyType::BeginGroup},
    {"begin_lgroup", SurveyType::BeginGroup},
    {"end_group", SurveyType::EndGroup},
    {"end_lgroup", SurveyType::EndGroup},
    {"begin_repeat", SurveyType::BeginRepeat},
    {"begin_looped_group", SurveyType::BeginRepeat},
    {"end_repeat", SurveyType::EndRepeat},
    {"end_looped_group", SurveyType::EndRepeat},
    {"uuid", SurveyType::Metadata},
}};

/// Types that name a list; the longest ways of saying them first.
constexpr std::array<Word, 12> choices{{
    {"add_select_multiple_prompt_using", SurveyType::SelectMultiple},
    {"add_select_one_prompt_using", SurveyType::SelectOne},
    {"select_all_that_apply_from", SurveyType::SelectMultiple},
    {"select_all_that_apply", SurveyType::SelectMultiple},
    {"select_multiple_from", SurveyType::SelectMultiple},
    {"select_one_from", SurveyType::SelectOne},
    {"select_multiple", SurveyType::SelectMultiple},
    {"select_one", SurveyType::SelectOne},
    {"select1", SurveyType::SelectOne},
    {"select", SurveyType::SelectMultiple},
    {"rank", SurveyType::Rank},
    {"q_rank", SurveyType::Rank},
}};

/// Words with one "_" between, small letters; the list keeps its capitals beside them.
struct Cell {
    std::string small, asWritten;
};

Cell joinedWords(std::string_view text)
{
    Cell cell;
    for (const char c : withoutBlanksAround(text)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank || !cell.asWritten.ends_with('_'))
            cell.asWritten += blank ? '_' : c;
    }
    cell.small = lowerAscii(cell.asWritten);
    return cell;
}

std::vector<std::string> blankSeparated(std::string_view text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            parts.back() += c;
        else if (!parts.back().empty())
            parts.emplace_back();
    }
    if (parts.back().empty())
        parts.pop_back();
    return parts;
}

SurveyTypeCell choiceOf(SurveyType type, std::string_view beginning, std::string_view cell)
{
    // The list is the last word, or stands before "or other".
    std::vector<std::string> parts = blankSeparated(cell);
    SurveyTypeCell result{.type = type};
    if (!parts.empty() && lowerAscii(parts.back()) == "or_other") {
        result.orOther = true;
        parts.pop_back();
    } else if (parts.size() > 2 && lowerAscii(parts.back()) == "other" &&
               lowerAscii(parts[parts.size() - 2]) == "or") {
        result.orOther = true;
        parts.resize(parts.size() - 2);
    }
    const auto wordCount = std::size_t(1 + std::ranges::count(beginning, '_'));
    if (parts.size() > 1 || joinedWords(parts.empty() ? "" : parts[0]).small != beginning) {
        // "select one  fruits": the words of the type may be parted by blanks or not.
        std::size_t used = 0, taken = 0;
        for (; used < parts.size() && taken < wordCount; ++used)
            taken += std::size_t(1 + std::ranges::count(parts[used], '_'));
        for (std::size_t k = used; k < parts.size(); ++k)
            result.list += (result.list.empty() ? "" : "_") + parts[k];
    }
    return result;
}

} // namespace

SurveyTypeCell surveyType(std::string_view text)
{
    Cell cell = joinedWords(text);
    std::ranges::replace(cell.small, '-', '_');
    const auto word = std::ranges::find(words, cell.small, &Word::first);
    if (word != words.end())
        return {.type = word->second};
    const auto from = [&](std::string_view beginning, SurveyType type) {
        SurveyTypeCell result = choiceOf(type, beginning, text);
        result.file = result.list;
        result.list = result.list.substr(0, result.list.rfind('.'));
        return result;
    };
    if (cell.small.starts_with("select_one_from_file"))
        return from("select_one_from_file", SurveyType::SelectOne);
    if (cell.small.starts_with("select_multiple_from_file"))
        return from("select_multiple_from_file", SurveyType::SelectMultiple);
    if (cell.small.starts_with("select_one_external")) {
        SurveyTypeCell result = choiceOf(SurveyType::SelectOne, "select_one_external", text);
        result.external = true;
        return result;
    }
    for (const auto& [beginning, type] : choices)
        if (cell.small.starts_with(beginning) &&
            (cell.small.size() == beginning.size() || cell.small[beginning.size()] == '_'))
            return choiceOf(type, beginning, text);
    return {};
}

bool saysYes(std::string_view cell)
{
    const std::string word = lowerAscii(withoutBlanksAround(cell));
    return word == "yes" || word == "true" || word == "true()" || word == "1" || word == "y";
}

bool saysNo(std::string_view cell)
{
    const std::string word = lowerAscii(withoutBlanksAround(cell));
    return word.empty() || word == "no" || word == "false" || word == "false()" || word == "0" ||
           word == "n";
}

} // namespace quadrat
