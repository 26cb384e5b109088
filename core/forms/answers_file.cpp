// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answers_file.h"

#include "core/base/blanks.h"
#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/io/encoding.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace quadrat {

namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr const char* formatName = "quadrat-answers";
constexpr std::size_t longestWord = 200; ///< bytes of a code, a name, a version

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

Issue fault(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {.severity = Severity::Fault, .message = {pattern, std::move(arguments)}};
}

/// Lists and objects within each other, as the brackets outside of texts say.
bool isTooDeep(std::string_view json)
{
    std::size_t depth = 0;
    bool inText = false;
    for (std::size_t k = 0; k < json.size(); ++k) {
        const char c = json[k];
        if (inText && c == '\\')
            ++k;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']') && depth > 0)
            --depth;
        if (depth > deepestAnswers)
            return true;
    }
    return false;
}

std::size_t lineOf(std::string_view text, std::size_t byte)
{
    return 1 + std::size_t(std::ranges::count(text.substr(0, byte), '\n'));
}

/// One sending read from JSON; what cannot stand in it becomes findings.
class SubmissionReader {
public:
    SubmissionReader(const OrderedJson& json, std::string place, ReturnedAnswers& result)
        : m_json(json), m_place(std::move(place)), m_result(result)
    {}

    void read()
    {
        if (!m_json.is_object() || textOf("format") != formatName)
            return refuse(QUADRAT_TEXT("core", "%1: this is not what a form of Quadrat sends back; "
                                               "it is left out."));
        const auto version = m_json.find("version");
        if (version == m_json.end() || !version->is_number_integer() || *version != 1)
            return refuse(QUADRAT_TEXT("core", "%1: these answers were written by a newer form "
                                               "than this program knows. Update the program."));
        Submission one{.caseCode = textOf("case"),
                       .submission = textOf("submission"),
                       .form = textOf("form"),
                       .mode = textOf("mode"),
                       .language = textOf("language"),
                       .started = moment("started"),
                       .ended = moment("ended"),
                       .clerk = {},
                       .answers = {}};
        if (!m_json.contains("form"))
            return refuse(QUADRAT_TEXT("core", "%1: the answers do not say which form they belong "
                                               "to; they are left out."));
        if (const std::string formVersion = textOf("form_version"); !formVersion.empty())
            one.form += " " + formVersion;
        if (one.caseCode.empty() && one.submission.empty())
            return refuse(QUADRAT_TEXT("core", "%1: the answers have neither a case code nor a "
                                               "number of their own; they are left out."));
        if (one.mode.empty())
            one.mode = "online";
        constexpr std::array<std::string_view, 4> modes{"paper", "online", "telephone", "email"};
        if (std::ranges::find(modes, one.mode) == modes.end()) {
            tell(QUADRAT_TEXT("core", "%1: the mode \"%2\" is not known; \"online\" is written in "
                                      "its place."),
                 one.mode);
            one.mode = "online";
        }
        if (!readFields(one.answers))
            return;
        tellContact();
        m_result.submissions.push_back(std::move(one));
    }

private:
    void refuse(const char* pattern) { m_result.issues.push_back(fault(pattern, {m_place})); }

    void tell(const char* pattern, std::string second)
    {
        m_result.issues.push_back(
            {.severity = Severity::Warning, .message = {pattern, {m_place, std::move(second)}}});
    }

    std::string textOf(const char* key)
    {
        const auto entry = m_json.find(key);
        if (entry == m_json.end() || entry->is_null())
            return {};
        std::string text;
        if (entry->is_string())
            text = withoutBlanksAround(entry->get_ref<const std::string&>());
        else if (entry->is_number())
            text = entry->dump();
        if (text.size() <= longestWord && text.find_first_of("\n\r") == std::string::npos &&
            text.find('\0') == std::string::npos)
            return text;
        tell(QUADRAT_TEXT("core", "%1: \"%2\" is no short text and is left blank."), key);
        return {};
    }

    std::string moment(const char* key)
    {
        std::string text = textOf(key);
        if (text.empty() || (text.size() >= 19 && secondsOfIsoDateTime(text)))
            return text;
        tell(QUADRAT_TEXT("core", "%1: \"%2\" is no date with a time and is left blank."), key);
        return {};
    }

    bool readFields(Answers& answers)
    {
        const auto entry = m_json.find("answers");
        if (entry == m_json.end() || !entry->is_object() || entry->size() > mostAnswers) {
            refuse(QUADRAT_TEXT("core", "%1: it holds no answers, or more than a form can have; "
                                        "it is left out."));
            return false;
        }
        for (const auto& [field, value] : entry->items()) {
            if (value.is_null())
                continue;
            const bool isPlain = value.is_string() || value.is_number();
            const std::string text = value.is_string()   ? value.get<std::string>()
                                     : value.is_number() ? value.dump()
                                                         : std::string();
            if (!isPlain || text.find('\0') != std::string::npos || field.size() > longestWord)
                tell(QUADRAT_TEXT("core", "%1: the answer \"%2\" is not a text and is left out."),
                     field.substr(0, longestWord));
            else if (const std::string_view answer = withoutBlanksAround(text); !answer.empty())
                answers[field] = answer;
        }
        return true;
    }

    void tellContact()
    {
        const auto contact = m_json.find("contact");
        if (contact != m_json.end() && !contact->empty() && !contact->is_null())
            m_result.issues.push_back(
                {.severity = Severity::Note,
                 .message = {QUADRAT_TEXT("core", "%1: the details of the person that it also "
                                                  "holds are not taken in: they never stand "
                                                  "beside answers."),
                             {m_place}}});
    }

    const OrderedJson& m_json;
    std::string m_place;
    ReturnedAnswers& m_result;
};

/// JSON, or what is wrong with it as an Error.
OrderedJson parsed(std::string_view json, const std::string& place, std::size_t firstLine)
{
    if (isTooDeep(json))
        throw unreadable(QUADRAT_TEXT("core", "%1: lists stand within lists more than %2 deep. "
                                              "This is no file of answers."),
                         {place, std::int64_t(deepestAnswers)});
    try {
        return OrderedJson::parse(json);
    } catch (const OrderedJson::parse_error& error) {
        throw unreadable(QUADRAT_TEXT("core", "%1: line %2 is not JSON as answers are. The file "
                                              "is damaged or broken off: ask for it once more."),
                         {place, std::int64_t(firstLine - 1 + lineOf(json, error.byte))});
    } catch (const OrderedJson::exception&) { // a number that no double holds
        throw unreadable(QUADRAT_TEXT("core", "%1: it holds a number that is too large. This is "
                                              "no file of answers."),
                         {place});
    }
}

void readOne(const OrderedJson& json, std::string place, ReturnedAnswers& result)
{
    SubmissionReader(json, std::move(place), result).read();
}

/// "FILE:3".
std::string placeOfLine(const std::string& place, std::size_t line)
{
    return place + ":" + std::to_string(line);
}

/// One object a line, as programs that receive answers append them.
ReturnedAnswers readLines(std::string_view json, const std::string& place)
{
    ReturnedAnswers result;
    std::size_t number = 0;
    while (!json.empty()) {
        const std::size_t end = std::min(json.find('\n'), json.size());
        const std::string_view line = withoutBlanksAround(json.substr(0, end));
        json.remove_prefix(std::min(end + 1, json.size()));
        ++number;
        if (line.empty())
            continue;
        try {
            readOne(parsed(line, place, number), placeOfLine(place, number), result);
        } catch (const Error& error) {
            result.issues.push_back({.severity = Severity::Fault, .message = error.message()});
        }
    }
    return result;
}

/// Whether the first line is an object by itself and others follow.
bool isLines(std::string_view json)
{
    const std::size_t end = json.find('\n');
    if (end == std::string_view::npos || json.front() != '{')
        return false;
    const std::string_view rest = withoutBlanksAround(json.substr(end));
    return withoutBlanksAround(json.substr(0, end)).ends_with('}') && rest.starts_with('{');
}

} // namespace

void ReturnedAnswers::add(ReturnedAnswers more)
{
    std::ranges::move(more.submissions, std::back_inserter(submissions));
    std::ranges::move(more.issues, std::back_inserter(issues));
}

std::string writeAnswers(const Submission& submission)
{
    const std::size_t blank = submission.form.find(' ');
    const bool hasVersion = blank != std::string::npos;
    OrderedJson json;
    json["format"] = formatName;
    json["version"] = 1;
    json["form"] = submission.form.substr(0, blank);
    json["form_version"] = hasVersion ? submission.form.substr(blank + 1) : std::string();
    json["case"] = submission.caseCode;
    json["submission"] = submission.submission;
    json["mode"] = submission.mode;
    json["language"] = submission.language;
    json["started"] = submission.started;
    json["ended"] = submission.ended;
    json["answers"] = OrderedJson::object();
    for (const auto& [field, answer] : submission.answers)
        json["answers"][field] = answer;
    try {
        return json.dump();
    } catch (const OrderedJson::exception&) {
        throw invalidInput(QUADRAT_TEXT("core", "Case %1: an answer is not UTF-8 text."),
                           {submission.caseCode});
    }
}

ReturnedAnswers readAnswers(std::string_view json, const std::string& place)
{
    if (json.size() > largestAnswersFile)
        throw unreadable(QUADRAT_TEXT("core", "%1 has %2 bytes; files of answers of up to %3 bytes "
                                              "are read. Split it."),
                         {place, std::int64_t(json.size()), std::int64_t(largestAnswersFile)});
    if (json.starts_with(byteOrderMark))
        json.remove_prefix(byteOrderMark.size());
    json = json.substr(std::min(json.find_first_not_of(" \t\r\n"), json.size()));
    if (json.empty())
        throw unreadable(QUADRAT_TEXT("core", "%1 is empty."), {place});
    if (isLines(json))
        return readLines(json, place);
    const OrderedJson whole = parsed(json, place, 1);
    ReturnedAnswers result;
    if (!whole.is_array()) {
        readOne(whole, place, result);
        return result;
    }
    std::size_t number = 0;
    for (const OrderedJson& one : whole)
        readOne(one, place + "[" + std::to_string(++number) + "]", result);
    return result;
}

} // namespace quadrat
