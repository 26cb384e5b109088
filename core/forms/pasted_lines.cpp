// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/pasted_lines.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/folding.h"

#include <algorithm>
#include <array>

namespace quadrat {

namespace {

/// Boxes and circles to tick, and bullets.
constexpr std::array<std::string_view, 26> boxes{
    "□", "☐", "☑", "☒", "■",   "▢",  "◻",   "◽",  "⬜",   "❏",      "❑",      "❒",      "○",
    "◯", "●", "◌", "⭘", "[ ]", "[]", "( )", "()", "[x]", "\uF0A8", "\uF06F", "\uF0A3", "\uF071"};
constexpr std::array<std::string_view, 8> bullets{"- ", "– ", "• ", "· ", "+ ", "* ", "▪ ", "o\t"};

std::string_view boxAt(std::string_view text)
{
    const auto box =
        std::ranges::find_if(boxes, [&](std::string_view each) { return text.starts_with(each); });
    return box == boxes.end() ? std::string_view() : *box;
}

bool hasAny(const std::string& plain, std::initializer_list<const char*> words)
{
    return std::ranges::any_of(
        words, [&](const char* word) { return plain.find(word) != std::string::npos; });
}

std::string trimmed(std::string_view text)
{
    return std::string(withoutBlanksAround(text));
}

/// "3", "3a", "2.1" at the beginning; its length.
std::size_t numberLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    if (length == 0 || length > 3)
        return 0;
    while (length + 1 < text.size() && text[length] == '.' && isDigit(text[length + 1])) {
        ++length;
        while (length < text.size() && isDigit(text[length]))
            ++length;
    }
    if (length < text.size() && isLetter(text[length]) &&
        (length + 1 == text.size() || !isLetter(text[length + 1])) &&
        static_cast<unsigned char>(length + 1 < text.size() ? text[length + 1] : ' ') < 0x80)
        ++length;
    return length > 8 ? 0 : length;
}

std::optional<MarkedLine> wordMarked(std::string_view line)
{
    constexpr std::array<std::string_view, 8> words{"Câu hỏi ",  "CÂU HỎI ",  "Câu ", "CÂU ",
                                                    "Question ", "QUESTION ", "Q.",   "Q"};
    for (const std::string_view word : words) {
        if (!line.starts_with(word))
            continue;
        const std::string_view rest = withoutBlanksAround(line.substr(word.size()));
        const std::size_t length = numberLength(rest);
        if (length == 0)
            continue;
        std::string_view text = rest.substr(length);
        const std::size_t begin = text.find_first_not_of(" \t.:)/-");
        const bool isParted = text.empty() || std::string_view(" \t.:)/-").find(text.front()) !=
                                                  std::string_view::npos;
        if (!isParted)
            continue;
        text.remove_prefix(std::min(begin, text.size()));
        return MarkedLine{MarkedLine::Mark::Word, std::string(rest.substr(0, length)), '.',
                          trimmed(text)};
    }
    return {};
}

/// Roman numerals of I, V and X, in capitals.
std::size_t romanLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && std::string_view("IVX").find(text[length]) != std::string::npos)
        ++length;
    return length;
}

} // namespace

std::optional<MarkedLine> markedLine(std::string_view line)
{
    line = withoutBlanksAround(line);
    if (auto word = wordMarked(line))
        return word;
    if (const std::string_view box = boxAt(line); !box.empty())
        return MarkedLine{MarkedLine::Mark::Box, {}, '.', trimmed(line.substr(box.size()))};
    for (const std::string_view bullet : bullets)
        if (line.starts_with(bullet))
            return MarkedLine{MarkedLine::Mark::Box, {}, '.', trimmed(line.substr(bullet.size()))};
    const bool isOpen = line.starts_with("(");
    const std::string_view rest = isOpen ? line.substr(1) : line;
    std::size_t length = numberLength(rest);
    const bool isNumber = length > 0;
    if (!isNumber && rest.size() > 1 && isLetter(rest[0]))
        length = 1;
    if (length == 0 || length >= rest.size())
        return {};
    const char separator = rest[length];
    const bool parts = isOpen ? separator == ')'
                              : std::string_view(".)/:").find(separator) != std::string_view::npos;
    const bool runsOn = length + 1 < rest.size() && isDigit(rest[length + 1]);
    // "e.g. this" and "12/2024" are no marks.
    if (!parts || (isNumber && runsOn) ||
        (!isNumber && length + 1 < rest.size() && rest[length + 1] != ' ' &&
         rest[length + 1] != '\t' && separator != ')'))
        return {};
    return MarkedLine{isNumber ? MarkedLine::Mark::Number : MarkedLine::Mark::Letter,
                      std::string(rest.substr(0, length)), isOpen ? '(' : separator,
                      trimmed(rest.substr(length + 1))};
}

bool isSectionLine(std::string_view line)
{
    line = withoutBlanksAround(line);
    const std::string plain = folded(line);
    for (const std::string_view word : {"phan ", "muc ", "chuong ", "section ", "part "}) {
        if (!plain.starts_with(word))
            continue;
        const std::string_view rest = std::string_view(plain).substr(word.size());
        const std::size_t end = std::min(rest.find_first_of(" .:)-\t"), rest.size());
        const std::string_view number = rest.substr(0, end);
        const bool isRoman = number.find_first_not_of("ivx") == std::string_view::npos;
        const bool isCount = number.find_first_not_of("0123456789") == std::string_view::npos;
        if (!number.empty() && (isRoman || isCount || number.size() == 1))
            return true;
    }
    const std::size_t roman = romanLength(line);
    return roman > 0 && roman + 1 < line.size() &&
           std::string_view(".:)-/").find(line[roman]) != std::string_view::npos &&
           line[roman + 1] == ' ';
}

std::vector<std::string> optionsOnLine(std::string_view line)
{
    line = withoutBlanksAround(line);
    std::vector<std::string> pieces(1);
    std::size_t count = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::string_view box = boxAt(line.substr(at));
        if (box.empty()) {
            pieces.back() += line[at++];
            continue;
        }
        ++count;
        pieces.emplace_back();
        at += box.size();
    }
    std::vector<std::string> options;
    const bool boxesFirst = trimmed(pieces.front()).empty();
    const bool boxesLast = !boxesFirst && trimmed(pieces.back()).empty();
    if (count > 1 && (boxesFirst || boxesLast)) {
        for (const std::string& piece : pieces)
            if (std::string text = trimmed(piece); !text.empty())
                options.push_back(std::move(text));
        return options.size() == count ? options : std::vector<std::string>();
    }
    // Marks of letters or numbers after a tab or a wide gap.
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = std::min(line.find('\t', at), line.find("   ", at));
        end = std::min(end, line.size());
        const auto marked = markedLine(line.substr(at, end - at));
        if (!marked || marked->mark == MarkedLine::Mark::Word || marked->text.empty() ||
            marked->mark == MarkedLine::Mark::Box)
            return {};
        options.push_back(marked->text);
        at = std::min(line.find_first_not_of(" \t", end), line.size());
    }
    return options.size() > 1 ? options : std::vector<std::string>();
}

std::vector<std::string> scaleOnLine(std::string_view line)
{
    std::vector<std::string> codes;
    std::string code;
    for (const char c : std::string(line) + " ") {
        if (isDigit(c)) {
            code += c;
        } else if (c == ' ' || c == '\t') {
            if (!code.empty())
                codes.push_back(std::move(code));
            code.clear();
        } else {
            return {};
        }
    }
    if (codes.size() < 3 || codes.size() > 11)
        return {};
    for (std::size_t k = 0; k < codes.size(); ++k)
        if (codes[k].size() > 2 || std::stoi(codes[k]) != std::stoi(codes[0]) + int(k))
            return {};
    return codes;
}

std::optional<WrittenOn> placeToWrite(std::string_view line)
{
    // Dots, underscores or "…" in a row, three at least.
    const auto dotAt = [&](std::size_t at) -> std::size_t {
        if (line.substr(at).starts_with("…"))
            return std::string_view("…").size();
        return line[at] == '.' || line[at] == '_' ? 1 : 0;
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        std::size_t end = at, weight = 0;
        while (end < line.size() && (dotAt(end) > 0 || (weight > 2 && line[end] == ' '))) {
            weight += dotAt(end);
            end += std::max<std::size_t>(dotAt(end), 1);
        }
        if (weight >= 3)
            return WrittenOn{trimmed(line.substr(0, at)), trimmed(line.substr(end))};
    }
    return {};
}

bool asksForSeveral(std::string_view words)
{
    return hasAny(folded(words),
                  {"chon nhieu", "nhieu lua chon", "nhieu phuong an", "nhieu dap an",
                   "nhieu cau tra loi", "chon tat ca", "danh dau tat ca", "select all",
                   "all that apply", "choose all", "tick all", "multiple answers",
                   "more than one answer", "several answers", "select multiple"});
}

bool isOtherSpecify(std::string_view words)
{
    const std::string plain = folded(words);
    const bool isOther = plain.starts_with("khac") || plain.starts_with("y kien khac") ||
                         plain.starts_with("other") || plain.starts_with("ly do khac");
    return isOther && (hasAny(plain, {"ghi ro", "cu the", "neu ro", "specify", "describe"}) ||
                       placeToWrite(words).has_value() || plain.ends_with(":"));
}

bool asksForNumber(std::string_view words)
{
    return hasAny(folded(words),
                  {"bao nhieu", "how many", "how old", "how much", "nam sinh", "tuoi:", "so nguoi",
                   "so nam", "so lan", "so con", "age:", "year of birth", "number of"});
}

bool asksForDate(std::string_view words)
{
    return hasAny(folded(words), {"ngay thang nam", "ngay/thang/nam", "ngay sinh", "dd/mm/yyyy",
                                  "date of birth", "which date", "on what date"});
}

std::optional<std::pair<int, int>> scaleInWords(std::string_view words)
{
    const std::string plain = folded(words);
    if (!hasAny(plain, {"thang", "diem", "scale", "rate", "rating", "muc do"}))
        return {};
    for (const char* between : {" den ", "-", " - ", " to ", "–", " – "}) {
        for (const auto& [low, high] : {std::pair(1, 5), std::pair(1, 10), std::pair(0, 10),
                                        std::pair(1, 7), std::pair(1, 4), std::pair(1, 3)}) {
            const std::string range = std::to_string(low) + between + std::to_string(high);
            const std::size_t at = plain.find(range);
            if (at == std::string::npos)
                continue;
            const bool begins = at == 0 || !isDigit(plain[at - 1]);
            const bool ends =
                at + range.size() == plain.size() || !isDigit(plain[at + range.size()]);
            if (begins && ends)
                return std::pair(low, high);
        }
    }
    return {};
}

} // namespace quadrat
