// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_writer.h"

#include "core/base/number.h"

#include <cmath>

namespace quadrat {

namespace {

std::string quoted(std::string_view text)
{
    constexpr const char* digits = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (c == '\t') {
            result += "\\t";
        } else if (c == '\r') {
            result += "\\r";
        } else if (byte < 0x20 || byte == 0x7f) {
            result += "\\u00";
            result += digits[byte >> 4];
            result += digits[byte & 15];
        } else {
            result += c;
        }
    }
    return result + '"';
}

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_open.empty())
        return;
    if (!m_open.back().isEmpty)
        m_text += ", ";
    m_open.back().isEmpty = false;
}

void JsonWriter::begin(char bracket)
{
    // What holds an object or list is broken into lines, one entry a line.
    if (m_afterKey) {
        m_afterKey = false;
    } else if (!m_open.empty()) {
        m_text += m_open.back().isEmpty ? "\n" : ",\n";
        m_text.append(2 * m_open.size(), ' ');
        m_open.back().isEmpty = false;
        m_open.back().holdsNested = true;
    }
    m_text += bracket;
    m_open.push_back({});
}

void JsonWriter::end(char bracket)
{
    const bool nested = m_open.back().holdsNested;
    m_open.pop_back();
    if (nested) {
        m_text += '\n';
        m_text.append(2 * m_open.size(), ' ');
    }
    m_text += bracket;
}

JsonWriter& JsonWriter::beginObject()
{
    begin('{');
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    end('}');
    return *this;
}

JsonWriter& JsonWriter::beginList()
{
    begin('[');
    return *this;
}

JsonWriter& JsonWriter::endList()
{
    end(']');
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    if (m_open.size() <= 1) {
        // The entries of the outermost object stand on lines of their own.
        m_text += m_open.back().isEmpty ? "\n  " : ",\n  ";
        m_open.back().isEmpty = false;
        m_open.back().holdsNested = true;
    } else {
        separate();
    }
    m_text += quoted(name) + ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::append(std::string_view raw)
{
    separate();
    m_text += raw;
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    append(quoted(text));
    return *this;
}

JsonWriter& JsonWriter::value(double number)
{
    append(std::isfinite(number) ? writeNumber(number) : "null");
    return *this;
}

JsonWriter& JsonWriter::value(std::optional<double> number)
{
    append(number && std::isfinite(*number) ? writeNumber(*number) : "null");
    return *this;
}

JsonWriter& JsonWriter::value(std::size_t number)
{
    append(std::to_string(number));
    return *this;
}

JsonWriter& JsonWriter::value(bool truth)
{
    append(truth ? "true" : "false");
    return *this;
}

std::string JsonWriter::text() const
{
    return m_text + "\n";
}

} // namespace quadrat
