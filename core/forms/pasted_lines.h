// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What single lines of a questionnaire look like, whatever stands around them.

/// A line without its mark: "Câu 3a: Tuổi?", "b) Có", "□ Nam".
struct MarkedLine {
    enum class Mark {
        Word,   ///< Câu 3, Question 3, Q3
        Number, ///< 3. 3) 3/ (3)
        Letter, ///< a) A. (a)
        Box,    ///< □ ☐ ○ ( ) [ ] - •
    };

    Mark mark = Mark::Number;
    std::string label;    ///< "3", "3a", "2.1", "b"
    char separator = '.'; ///< what stands after a number or letter
    std::string text;

    bool operator==(const MarkedLine&) const = default;
};
std::optional<MarkedLine> markedLine(std::string_view line);

/// The title of "PHẦN I. THÔNG TIN CHUNG", "Section A: About you", "II. Ý kiến"; nothing if the
/// line is none. The whole line is the title.
bool isSectionLine(std::string_view line);

/// Several options on one line: "□ Nam   □ Nữ", "Nam □  Nữ □", "a) Có   b) Không", "1. Nam\t2. Nữ".
/// Empty if there are fewer than two.
std::vector<std::string> optionsOnLine(std::string_view line);

/// Codes "1 2 3 4 5", one after the other; empty if the line is not such a scale.
std::vector<std::string> scaleOnLine(std::string_view line);

/// A text with the dots or underscores to write on taken out.
struct WrittenOn {
    std::string before, after; ///< "Tuổi:" and "năm"
};
std::optional<WrittenOn> placeToWrite(std::string_view line);

bool asksForSeveral(std::string_view words); ///< "chọn nhiều", "select all that apply"
bool isOtherSpecify(std::string_view words); ///< "Khác (ghi rõ)", "Other, please specify"
bool asksForNumber(std::string_view words);  ///< "bao nhiêu", "how many"
bool asksForDate(std::string_view words);    ///< "ngày tháng năm", "date of birth"

/// 5 of "thang điểm từ 1 đến 5", "on a scale from 1 to 5"; nothing if the words name no scale.
std::optional<std::pair<int, int>> scaleInWords(std::string_view words);

} // namespace quadrat
