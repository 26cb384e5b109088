// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_types.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

using Word = std::pair<std::string_view, SurveyType>;

/// Types that stand alone, with "_" for blanks: those of today, of older forms and of SurveyCTO.
const std::map<std::string_view, SurveyType>& words()
{
    using enum SurveyType;
    static const std::map<std::string_view, SurveyType> all{
        {"integer", Integer},
        {"int", Integer},
        {"decimal", Decimal},
        {"number", Decimal},
        {"range", Range},
        {"text", Text},
        {"string", Text},
        {"phone_number", Text},
        {"date", Date},
        {"time", Time},
        {"datetime", DateTime},
        {"date_time", DateTime},
        {"note", Note},
        {"calculate", Calculate},
        {"calculation", Calculate},
        {"calculate_here", Calculate},
        {"acknowledge", Acknowledge},
        {"trigger", Acknowledge},
        {"geopoint", Place},
        {"gps", Place},
        {"location", Place},
        {"geotrace", Place},
        {"geoshape", Place},
        {"barcode", Barcode},
        {"image", Media},
        {"photo", Media},
        {"audio", Media},
        {"video", Media},
        {"file", Media},
        {"osm", Media},
        {"hidden", Hidden},
        {"caseid", Hidden},
        {"xml_external", Hidden},
        {"csv_external", Hidden},
        {"start", Metadata},
        {"start_time", Metadata},
        {"end", Metadata},
        {"end_time", Metadata},
        {"today", Metadata},
        {"deviceid", Metadata},
        {"device_id", Metadata},
        {"imei", Metadata},
        {"subscriberid", Metadata},
        {"subscriber_id", Metadata},
        {"simserial", Metadata},
        {"sim_id", Metadata},
        {"phonenumber", Metadata},
        {"username", Metadata},
        {"email", Metadata},
        {"audit", Metadata},
        {"uuid", Metadata},
        {"start_geopoint", Metadata},
        {"background_audio", Metadata},
        {"background_geopoint", Metadata},
        {"text_audit", Metadata},
        {"audio_audit", Metadata},
        {"comments", Metadata},
        {"phone_call_log", Metadata},
        {"phone_call_duration", Metadata},
        {"speed_violations_count", Metadata},
        {"speed_violations_list", Metadata},
        {"speed_violations_audit", Metadata},
        {"sensor_statistic", Metadata},
        {"sensor_stream", Metadata},
        {"begin_group", BeginGroup},
        {"begin_lgroup", BeginGroup},
        {"end_group", EndGroup},
        {"end_lgroup", EndGroup},
        {"begin_repeat", BeginRepeat},
        {"begin_looped_group", BeginRepeat},
        {"end_repeat", EndRepeat},
        {"end_looped_group", EndRepeat},
        {"end_loop", EndGroup},
        {"begin_score", BeginScore},
        {"end_score", EndGroup},
        {"score_row", ScoreRow},
        {"begin_rank", BeginRank},
        {"end_rank", EndGroup},
        {"rank_level", RankLevel},
        {"begin_kobomatrix", BeginMatrix},
        {"end_kobomatrix", EndGroup},
    };
    return all;
}

/// Types that name a list; the longest ways of saying them first.
constexpr std::array<Word, 14> choices{{
    {"add_select_multiple_prompt_using", SurveyType::SelectMultiple},
    {"add_select_one_prompt_using", SurveyType::SelectOne},
    {"select_all_that_apply_from", SurveyType::SelectMultiple},
    {"select_all_that_apply", SurveyType::SelectMultiple},
    {"select_multiple_using", SurveyType::SelectMultiple},
    {"select_multiple_from", SurveyType::SelectMultiple},
    {"select_one_using", SurveyType::SelectOne},
    {"select_one_from", SurveyType::SelectOne},
    {"select_multiple", SurveyType::SelectMultiple},
    {"select_one", SurveyType::SelectOne},
    {"select1", SurveyType::SelectOne},
    {"select", SurveyType::SelectMultiple},
    {"rank", SurveyType::Rank},
    {"q_rank", SurveyType::Rank},
}};

/// "add integer prompt", "q string" and "get start time" are "integer", "string", "start time".
std::string_view withoutFrame(std::string_view type)
{
    for (const std::string_view before : {"add_", "q_", "get_"})
        if (type.starts_with(before))
            type.remove_prefix(before.size());
    if (type.ends_with("_prompt"))
        type.remove_suffix(7);
    return type;
}

/// Words with one "_" between, small letters; the list keeps its capitals beside them.
struct Cell {
    std::string small, asWritten;
};

Cell joinedWords(std::string_view text)
{
    Cell cell;
    for (const char c : withoutBlanksAround(text)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if ((!blank && c != '_') || !cell.asWritten.ends_with('_'))
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
    }
    for (const std::vector<std::string>& end :
         {std::vector<std::string>{"or", "specify", "other"}, {"or", "other"}}) {
        const bool hasEnd =
            parts.size() > end.size() &&
            std::ranges::equal(std::span(parts).last(end.size()), end,
                               [](const auto& a, const auto& b) { return lowerAscii(a) == b; });
        if (!result.orOther && hasEnd) {
            result.orOther = true;
            parts.resize(parts.size() - end.size());
        }
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
    const auto word = words().find(withoutFrame(cell.small));
    if (word != words().end())
        return {.type = word->second};
    if (cell.small.starts_with("begin_loop"))
        return {.type = SurveyType::BeginLoop};
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
