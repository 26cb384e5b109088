// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Writes indented JSON piece by piece; numbers in the shortest form that reads back exactly, what
/// does not exist as null. Objects and lists that hold only plain values stand on one line.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginList();
    JsonWriter& endList();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(double number); ///< NaN and infinities as null
    JsonWriter& value(std::optional<double> number);
    JsonWriter& value(std::size_t number);
    JsonWriter& value(bool truth);

    /// The whole text, with a line break at its end.
    std::string text() const;

private:
    struct Open {
        bool isEmpty = true;
        bool holdsNested = false;
    };

    void begin(char bracket);
    void end(char bracket);
    void separate();
    void append(std::string_view raw);

    std::string m_text;
    std::vector<Open> m_open;
    bool m_afterKey = false;
};

} // namespace quadrat
