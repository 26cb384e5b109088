// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_submissions.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/json_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace quadrat {

namespace {

constexpr std::array<std::string_view, 4> listKeys{"results", "responses", "value", "data"};

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

/// At most 40 bytes from the end of a text, whole characters.
std::string endOf(std::string_view text)
{
    if (text.size() > 40)
        text.remove_prefix(text.size() - 40);
    while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0) == 0x80)
        text.remove_prefix(1);
    return std::string(text);
}

bool isNumbered(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, [](char c) { return '0' <= c && c <= '9'; });
}

/// Receives the pieces of the text from the parser and puts the values where they belong.
class Receiver : public nlohmann::json_sax<nlohmann::json> {
public:
    Receiver(std::string_view text, std::size_t maximumRows, const Progress& progress)
        : m_text(text), m_maximumRows(maximumRows), m_progress(progress)
    {}

    JsonSubmissions& result() { return m_result; }

    bool null() override { return scalar({}); }
    bool boolean(bool truth) override { return scalar(truth ? "true" : "false"); }
    bool number_integer(number_integer_t number) override { return scalar(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override
    {
        if (m_open.size() == 1 && m_key == "count")
            m_result.announced = std::size_t(number);
        return scalar(std::to_string(number));
    }
    bool number_float(number_float_t, const string_t& written) override { return scalar(written); }
    bool string(string_t& text) override
    {
        if (m_open.size() == 1 && m_key == "next" && !text.empty())
            m_result.isPart = true;
        if (text.find('\0') != std::string::npos)
            throw unreadable(QUADRAT_TEXT("core", "\"%1\" of submission %2 holds a zero character, "
                                                  "which text does not have. Take it out and "
                                                  "export the file once more."),
                             {m_key, std::int64_t(m_result.rows)});
        return scalar(text);
    }
    bool binary(binary_t&) override { return true; } // JSON as text has none

    bool start_object(std::size_t) override;
    bool key(string_t& text) override;
    bool end_object() override;
    bool start_array(std::size_t) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception&) override;

private:
    enum class Place {
        Around,     ///< the object around the list of submissions
        List,       ///< the list of submissions
        Submission, ///< or a group in it
        Values,     ///< a list in a submission
        Left,       ///< what is not read
    };
    struct Open {
        Place place = Place::Left;
        std::size_t prefix = 0; ///< of Submission: length of the name of the group and its "/"
    };
    /// The list that is being read.
    struct Values {
        std::string name, text;
        std::size_t count = 0, entries = 0;
        bool isAmbiguous = false;
    };

    bool scalar(std::string_view text);
    void open(Place place, std::size_t prefix = 0);
    void put(const std::string& name, std::string_view text);
    JsonColumn& columnOf(const std::string& name);
    Error notAList() const;

    Place place() const { return m_open.empty() ? Place::Left : m_open.back().place; }

    std::string_view m_text;
    std::size_t m_maximumRows;
    const Progress& m_progress;
    JsonSubmissions m_result;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::size_t m_guess = 0; ///< the column that comes next if submissions are alike
    std::vector<Open> m_open;
    std::string m_key;    ///< the last one
    std::string m_prefix; ///< of the open groups
    Values m_values;
    bool m_listFound = false, m_listIsLimeSurvey = false;
};

void Receiver::open(Place place, std::size_t prefix)
{
    if (m_open.size() >= maximumJsonDepth)
        throw unreadable(QUADRAT_TEXT("core", "Objects and lists of the file stand in one another "
                                              "more than %1 deep, at submission %2. No survey tool "
                                              "exports such responses."),
                         {std::int64_t(maximumJsonDepth), std::int64_t(m_result.rows)});
    m_open.push_back({place, prefix});
}

Error Receiver::notAList() const
{
    return unreadable(QUADRAT_TEXT("core", "Entry %1 of the list of submissions is not an object, "
                                           "{ … }. Export the responses once more as JSON."),
                      {std::int64_t(m_result.rows + 1)});
}

bool Receiver::start_object(std::size_t)
{
    switch (place()) {
    case Place::List:
        open(Place::Submission);
        m_prefix.clear();
        m_guess = 0;
        ++m_result.rows;
        if (m_result.rows % 4096 == 0)
            m_progress.checkStop();
        return true;
    case Place::Submission: {
        const bool isWrapper = m_listIsLimeSurvey && m_open.back().prefix == 0 && isNumbered(m_key);
        if (!isWrapper)
            m_prefix += m_key + '/';
        open(Place::Submission, m_prefix.size());
        return true;
    }
    case Place::Values:
        ++m_values.entries;
        break;
    case Place::Around:
        break;
    case Place::Left:
        if (m_open.empty()) {
            open(Place::Around);
            return true;
        }
        break;
    }
    open(Place::Left);
    return true;
}

bool Receiver::key(string_t& text)
{
    m_key = std::move(text);
    if (m_key.find('\0') != std::string::npos)
        throw unreadable(QUADRAT_TEXT("core", "A key of submission %1 holds a zero character, "
                                              "which text does not have."),
                         {std::int64_t(m_result.rows)});
    return true;
}

bool Receiver::end_object()
{
    const Place closed = place();
    m_open.pop_back();
    if (closed != Place::Submission)
        return true;
    if (place() == Place::Submission) {
        m_prefix.resize(m_open.back().prefix);
        return true;
    }
    return m_maximumRows == 0 || m_result.rows < m_maximumRows;
}

bool Receiver::start_array(std::size_t)
{
    switch (place()) {
    case Place::Left:
        if (m_open.empty()) {
            m_listFound = true;
            open(Place::List);
            return true;
        }
        break;
    case Place::Around:
        if (!m_listFound && std::ranges::find(listKeys, m_key) != listKeys.end()) {
            m_listFound = true;
            m_listIsLimeSurvey = m_key == "responses";
            open(Place::List);
            return true;
        }
        break;
    case Place::List:
        throw notAList();
    case Place::Submission:
        m_values = {};
        m_values.name = m_prefix + m_key;
        open(Place::Values);
        return true;
    case Place::Values:
        ++m_values.entries;
        break;
    }
    open(Place::Left);
    return true;
}

bool Receiver::end_array()
{
    const Place closed = place();
    m_open.pop_back();
    if (closed != Place::Values)
        return true;
    if (m_values.entries > 0) {
        JsonRepeat& repeat = m_result.repeats[m_values.name];
        ++repeat.submissions;
        repeat.entries += m_values.entries;
    } else if (m_values.count > 0) {
        put(m_values.name, m_values.text);
        if (m_values.isAmbiguous && m_values.count > 1)
            m_result.ambiguousLists.emplace(m_values.name, m_result.rows - 1);
    }
    return true;
}

bool Receiver::scalar(std::string_view text)
{
    switch (place()) {
    case Place::Left:
        if (m_open.empty())
            throw unreadable(QUADRAT_TEXT("core", "The file holds a single value and no list of "
                                                  "submissions. Export the responses as JSON."));
        break;
    case Place::Around:
        break;
    case Place::List:
        throw notAList();
    case Place::Submission:
        put(m_prefix + m_key, text);
        break;
    case Place::Values:
        if (text.empty())
            break;
        if (m_values.count++ > 0)
            m_values.text += ';';
        m_values.text += text;
        m_values.isAmbiguous = m_values.isAmbiguous || text.find(';') != std::string_view::npos;
        break;
    }
    return true;
}

JsonColumn& Receiver::columnOf(const std::string& name)
{
    auto& columns = m_result.columns;
    if (m_guess < columns.size() && columns[m_guess].name == name)
        return columns[m_guess++];
    const auto [found, isNew] = m_columns.emplace(name, columns.size());
    if (isNew) {
        if (columns.size() >= maximumJsonColumns)
            throw unreadable(QUADRAT_TEXT("core", "The submissions have more than %1 different "
                                                  "keys; the first too many is \"%2\" of "
                                                  "submission %3. Is this a file of responses?"),
                             {std::int64_t(maximumJsonColumns), name, std::int64_t(m_result.rows)});
        columns.emplace_back().name = name;
    }
    m_guess = found->second + 1;
    return columns[found->second];
}

void Receiver::put(const std::string& name, std::string_view text)
{
    JsonColumn& column = columnOf(name);
    const std::size_t row = m_result.rows - 1;
    if (column.lastRow == row)
        throw unreadable(QUADRAT_TEXT("core", "\"%1\" comes twice in submission %2, so that it is "
                                              "not clear which answer holds. Export the file once "
                                              "more, or take one of them out."),
                         {name, std::int64_t(m_result.rows)});
    column.lastRow = row;
    if (text.empty())
        return;
    column.values.push_back({std::uint32_t(row), std::uint32_t(text.size())});
    column.bytes += text;
}

bool Receiver::parse_error(std::size_t position, const std::string& token,
                           const nlohmann::detail::exception&)
{
    const std::size_t at = std::min(position == 0 ? 0 : position - 1, m_text.size());
    const std::string_view before = m_text.substr(0, at);
    const auto line = std::int64_t(std::ranges::count(before, '\n') + 1);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const auto column = std::int64_t(at - lineStart + 1);
    if (position > m_text.size())
        throw unreadable(QUADRAT_TEXT("core", "The JSON breaks off in line %1, column %2, before "
                                              "it is complete. The file was cut short: copy or "
                                              "export it once more."),
                         {line, column});
    throw unreadable(QUADRAT_TEXT("core", "Line %1, column %2 (byte %3) is not JSON, near \"%4\". "
                                          "The file is damaged or was changed by hand: mend it "
                                          "there, or export it once more."),
                     {line, column, std::int64_t(at), endOf(token)});
}

} // namespace

std::vector<std::string_view> JsonColumn::texts(std::size_t rows) const
{
    std::vector<std::string_view> result(rows);
    std::size_t at = 0;
    for (const Value& value : values) {
        result[value.row] = std::string_view(bytes).substr(at, value.length);
        at += value.length;
    }
    return result;
}

JsonSubmissions readSubmissions(std::string_view text, std::size_t maximumRows,
                                const Progress& progress)
{
    Receiver receiver(text, maximumRows, progress);
    nlohmann::json::sax_parse(text.begin(), text.end(), &receiver);
    JsonSubmissions result = std::move(receiver.result());
    if (result.rows == 0)
        throw unreadable(QUADRAT_TEXT("core",
                                      "The file holds no submissions. What is read is a "
                                      "list of objects, alone or as \"results\", "
                                      "\"responses\", \"value\" or \"data\" of an object."));
    if (result.columns.size() * result.rows > maximumJsonCells)
        throw unreadable(QUADRAT_TEXT("core", "%1 submissions with %2 different keys are more than "
                                              "can be read at once. Export them in several files, "
                                              "or with fewer questions."),
                         {std::int64_t(result.rows), std::int64_t(result.columns.size())});
    return result;
}

} // namespace quadrat
