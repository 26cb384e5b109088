// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/pasted_questionnaire.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/folding.h"
#include "core/base/utf8.h"
#include "core/data/codebook.h"
#include "core/forms/pasted_lines.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t mostBytes = 4 << 20;
constexpr std::size_t mostLines = 20'000;

struct Line {
    std::size_t number = 0; ///< from 1
    std::string text;
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    std::size_t number = 1;
    std::string line;
    const auto finish = [&] {
        for (std::size_t at; (at = line.find("\u00A0")) != std::string::npos;)
            line.replace(at, std::string_view("\u00A0").size(), " ");
        // Tabs at the beginning say that a cell of a table is blank.
        while (!line.empty() && line.back() == ' ')
            line.pop_back();
        if (!withoutBlanksAround(line).empty())
            lines.push_back({number, line});
        line.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        if (c != '\n' && c != '\r' && c != '\v' && c != '\f') {
            line += c;
            continue;
        }
        finish();
        ++number;
    }
    finish();
    if (lines.size() > mostLines)
        throw invalidInput(QUADRAT_TEXT("core", "The text has more than %1 lines. Paste it in "
                                                "parts."),
                           {std::int64_t(mostLines)});
    return lines;
}

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells(1);
    for (const char c : line)
        if (c == '\t')
            cells.emplace_back();
        else
            cells.back() += c;
    for (std::string& cell : cells)
        cell = withoutBlanksAround(cell);
    return cells;
}

bool isTableLine(std::string_view line)
{
    return std::ranges::count(line, '\t') >= 2 && optionsOnLine(line).empty() &&
           scaleOnLine(line).empty() && !line.starts_with("o\t");
}

/// A cell of a table that is only to be ticked.
bool isTick(const std::string& cell)
{
    const auto marked = markedLine(cell);
    const bool isBox = marked && marked->mark == MarkedLine::Mark::Box && marked->text.empty();
    return cell.empty() || isBox ||
           (cell.size() <= 2 && cell.find_first_not_of("0123456789") == std::string::npos);
}

class Pasted {
public:
    Pasted(std::vector<Line> lines, std::string language)
        : m_lines(std::move(lines)), m_language(std::move(language))
    {}

    ReadQuestionnaire read();

private:
    struct Asked { ///< the question that lines are being read for
        Question question;
        std::string label; ///< its number
        char separator = '.';
        std::vector<Option> options;
        MarkedLine::Mark mark = MarkedLine::Mark::Box; ///< of its options
        std::string lastOption;
        bool severalAllowed = false, isScale = false, hasPlace = false;
        std::size_t line = 0;
    };

    void take(std::size_t& at);
    void takeText(const Line& line);
    void takeTable(std::size_t& at);
    bool takeGrid(const std::vector<std::vector<std::string>>& rows);
    bool isQuestion(const MarkedLine& marked) const;
    bool goesOn(const MarkedLine& marked) const;
    void begin(const MarkedLine& marked, const Line& line);
    void addOption(const std::string& text, const MarkedLine* marked);
    void finish();
    void finishOpen(Asked& asked);
    void note(const Line& line);
    void startSection(const std::string& title);
    Section& section();
    std::string listOf(std::vector<Option> options);
    std::string nameFor(const std::string& label);
    Texts texts(const std::string& text) const
    {
        return text.empty() ? Texts() : Texts{{m_language, text}};
    }
    void append(Texts& to, const std::string& text, const char* between) const
    {
        std::string& all = to[m_language];
        all += (all.empty() ? "" : between) + text;
    }
    void tell(Severity severity, std::size_t line, const char* pattern,
              std::vector<Message::Argument> arguments = {})
    {
        m_result.lost.push_back({severity, {pattern, std::move(arguments)}, line, {}, {}});
    }

    std::vector<Line> m_lines;
    std::string m_language;
    bool m_hasWordMarks = false;
    std::optional<Asked> m_asked;
    std::set<std::string> m_names;
    ReadQuestionnaire m_result;
};

ReadQuestionnaire Pasted::read()
{
    Questionnaire& questionnaire = m_result.questionnaire;
    questionnaire.languages = {m_language};
    for (const Line& line : m_lines)
        if (const auto marked = markedLine(line.text))
            m_hasWordMarks = m_hasWordMarks || marked->mark == MarkedLine::Mark::Word;
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        take(at);
    finish();
    return std::move(m_result);
}

Section& Pasted::section()
{
    if (m_result.questionnaire.sections.empty())
        m_result.questionnaire.sections.emplace_back();
    return m_result.questionnaire.sections.back();
}

void Pasted::startSection(const std::string& title)
{
    finish();
    std::vector<Section>& sections = m_result.questionnaire.sections;
    sections.push_back({.name = "section_" + std::to_string(sections.size() + 1)});
    sections.back().title = texts(title);
}

std::string Pasted::nameFor(const std::string& label)
{
    const std::string wanted = variableName("q" + label);
    std::string name = wanted;
    for (int k = 2; !m_names.insert(name).second; ++k)
        name = wanted + "_" + std::to_string(k);
    return name;
}

/// Whether a number goes on from the options of the question that is open.
bool Pasted::goesOn(const MarkedLine& marked) const
{
    if (!m_asked || m_asked->options.empty() || m_asked->mark != marked.mark)
        return false;
    const std::string& last = m_asked->lastOption;
    if (marked.mark == MarkedLine::Mark::Letter)
        return last.size() == 1 && marked.label.size() == 1 && marked.label[0] == last[0] + 1;
    return !last.empty() && last.size() < 3 && last.find_first_not_of("0123456789") == last.npos &&
           marked.label == std::to_string(std::stoi(last) + 1);
}

bool Pasted::isQuestion(const MarkedLine& marked) const
{
    if (marked.mark == MarkedLine::Mark::Word)
        return true;
    if (marked.mark != MarkedLine::Mark::Number || m_hasWordMarks)
        return false;
    if (!m_asked)
        return true;
    // Numbered options under numbered questions: told apart by their sign, by where the numbers go
    // on, and by the question mark.
    const bool asks = marked.text.find('?') != std::string::npos || marked.text.ends_with(':');
    if (!m_asked->options.empty() && m_asked->mark == MarkedLine::Mark::Number) {
        if (marked.separator != m_asked->separator)
            return false;
        return asks || !goesOn(marked);
    }
    if (marked.separator != m_asked->separator)
        return false;
    return asks || marked.label != "1" || !m_asked->options.empty() || m_asked->hasPlace;
}

void Pasted::begin(const MarkedLine& marked, const Line& line)
{
    finish();
    m_asked = Asked{.label = marked.label, .separator = marked.separator, .line = line.number};
    m_asked->question.name = nameFor(marked.label);
    if (m_asked->question.name != variableName("q" + marked.label))
        tell(Severity::Warning, line.number,
             QUADRAT_TEXT("core", "The number %1 stands twice; this question is \"%2\" now."),
             {marked.label, m_asked->question.name});
    takeText({line.number, marked.text});
}

void Pasted::takeText(const Line& line)
{
    Asked& asked = *m_asked;
    asked.severalAllowed = asked.severalAllowed || asksForSeveral(line.text);
    std::string text(withoutBlanksAround(line.text));
    if (const auto place = placeToWrite(text)) {
        asked.hasPlace = true;
        text = place->before;
        if (!place->after.empty()) {
            if (!placeToWrite(place->after) && std::ranges::count(place->after, ' ') < 3)
                asked.question.kind = NumberEntry{.unit = texts(place->after)};
            else
                text += (text.empty() ? "" : " … ") + place->after;
        }
    }
    if (text.empty())
        return;
    if (text.starts_with('(') && text.ends_with(')') && !asked.question.text.text.empty())
        append(asked.question.instruction.text, text, "\n");
    else
        append(asked.question.text.text, text, "\n");
}

void Pasted::addOption(const std::string& text, const MarkedLine* marked)
{
    Asked& asked = *m_asked;
    Option option;
    const auto place = placeToWrite(text);
    std::string label =
        place ? place->before + (place->after.empty() ? "" : " … " + place->after) : text;
    option.specify = isOtherSpecify(text);
    option.keepsPlace = option.specify;
    if (label.size() <= 45 && folded(label).find("ro rang") == std::string::npos)
        if (const Missing reason = reasonIn(label); reason != Missing::NoAnswer)
            option.missing = reason;
    option.label = texts(label);
    const bool isNumbered = marked && marked->mark == MarkedLine::Mark::Number;
    option.code = isNumbered ? marked->label : std::to_string(asked.options.size() + 1);
    if (std::ranges::count(asked.options, option.code, &Option::code) > 0)
        option.code = std::to_string(asked.options.size() + 1) + "_" + option.code;
    if (asked.options.empty() && marked)
        asked.mark = marked->mark;
    asked.lastOption = marked ? marked->label : "";
    asked.options.push_back(std::move(option));
}

std::string Pasted::listOf(std::vector<Option> options)
{
    for (const OptionList& list : m_result.questionnaire.lists)
        if (list.options == options)
            return list.name;
    auto& lists = m_result.questionnaire.lists;
    lists.push_back({"list_" + std::to_string(lists.size() + 1), std::move(options)});
    return lists.back().name;
}

/// A question without options: to be written into.
void Pasted::finishOpen(Asked& asked)
{
    Question& question = asked.question;
    const std::string words = textIn(question.text.text, m_language);
    if (std::holds_alternative<NumberEntry>(question.kind))
        return;
    if (const auto scale = scaleInWords(words)) {
        std::vector<Option> points;
        for (int point = scale->first; point <= scale->second; ++point)
            points.push_back(
                {.code = std::to_string(point), .label = texts(std::to_string(point))});
        question.kind = RatingScale{.list = listOf(std::move(points))};
    } else if (asksForDate(words)) {
        question.kind = DateEntry{};
    } else if (asksForNumber(words)) {
        question.kind = NumberEntry{};
    } else {
        question.kind = TextEntry{};
        if (!asked.hasPlace)
            tell(Severity::Note, asked.line,
                 QUADRAT_TEXT("core", "\"%1\" has neither options nor a place to write; it is a "
                                      "text question."),
                 {question.name});
    }
}

void Pasted::finish()
{
    if (!m_asked)
        return;
    Asked asked = std::move(*m_asked);
    m_asked.reset();
    Question& question = asked.question;
    if (asked.options.empty())
        finishOpen(asked);
    else if (asked.isScale)
        question.kind = RatingScale{.list = listOf(std::move(asked.options))};
    else if (asked.severalAllowed)
        question.kind = MultipleChoice{.list = listOf(std::move(asked.options))};
    else
        question.kind = SingleChoice{.list = listOf(std::move(asked.options))};
    section().questions.push_back(std::move(question));
}

void Pasted::note(const Line& line)
{
    finish();
    Question note{.name = nameFor("_note_" + std::to_string(line.number))};
    note.text.text = texts(std::string(withoutBlanksAround(line.text)));
    section().questions.push_back(std::move(note));
    tell(Severity::Warning, line.number,
         QUADRAT_TEXT("core", "This line was not understood, and is a note: \"%1\"."),
         {std::string(withoutBlanksAround(line.text))});
}

/// The rows of a table whose first row names the answers: its other rows are items.
bool Pasted::takeGrid(const std::vector<std::vector<std::string>>& rows)
{
    const std::vector<std::string>& head = rows.front();
    const std::string first = looseWords(head.front());
    const bool isNumbered = first == "stt" || first == "tt" || first == "no" || first == "nr";
    const std::size_t item = isNumbered ? 1 : 0;
    if (rows.size() < 2 || head.size() < item + 3 || (m_asked && !m_asked->options.empty()))
        return false;
    const auto isAnswer = [](const std::string& cell) { return !cell.empty(); };
    if (!std::all_of(head.begin() + std::ptrdiff_t(item) + 1, head.end(), isAnswer))
        return false;
    for (std::size_t k = 1; k < rows.size(); ++k) {
        const std::vector<std::string>& row = rows[k];
        if (row.size() <= item || row[item].empty() || row.size() > head.size() ||
            !std::all_of(row.begin() + std::ptrdiff_t(item) + 1, row.end(), isTick))
            return false;
    }
    if (!m_asked) {
        m_asked = Asked{};
        m_asked->question.name = nameFor("_table");
    }
    Asked& asked = *m_asked;
    if (!head[item].empty())
        append(asked.question.text.text.empty() ? asked.question.text.text
                                                : asked.question.instruction.text,
               head[item], "\n");
    std::vector<Option> options;
    for (std::size_t k = item + 1; k < head.size(); ++k) {
        Option option{.code = std::to_string(k - item), .label = texts(head[k])};
        if (const Missing reason = reasonIn(head[k]); reason != Missing::NoAnswer)
            option.missing = reason;
        options.push_back(std::move(option));
    }
    Grid grid{.list = listOf(std::move(options))};
    for (std::size_t k = 1; k < rows.size(); ++k)
        grid.items.push_back({nameFor(asked.question.name.substr(1) + "_" + std::to_string(k)),
                              texts(rows[k][item])});
    asked.question.kind = std::move(grid);
    section().questions.push_back(std::move(asked.question));
    m_asked.reset();
    return true;
}

void Pasted::takeTable(std::size_t& at)
{
    std::vector<std::vector<std::string>> rows;
    std::size_t end = at;
    while (end < m_lines.size() && std::ranges::count(m_lines[end].text, '\t') > 0 &&
           (end == at || isTableLine(m_lines[end].text)))
        rows.push_back(cellsOf(m_lines[end++].text));
    if (!takeGrid(rows))
        for (std::size_t k = at; k < end; ++k)
            note(m_lines[k]);
    at = end - 1;
}

void Pasted::take(std::size_t& at)
{
    const Line& line = m_lines[at];
    if (isTableLine(line.text))
        return takeTable(at);
    const auto marked = markedLine(line.text);
    const bool isNextLetter = marked && goesOn(*marked); // "I." after "H."
    if (isSectionLine(line.text) && !isNextLetter)
        return startSection(std::string(withoutBlanksAround(line.text)));
    if (marked && isQuestion(*marked))
        return begin(*marked, line);
    if (!m_asked) { // before the first question, or after a note or a table
        Questionnaire& questionnaire = m_result.questionnaire;
        const std::string text(withoutBlanksAround(line.text));
        if (!questionnaire.sections.empty())
            return note(line);
        if (questionnaire.title.empty())
            questionnaire.title = texts(text);
        else
            append(questionnaire.introduction, text, "\n");
        return;
    }
    if (const auto codes = scaleOnLine(line.text); !codes.empty() && m_asked->options.empty()) {
        m_asked->isScale = true;
        for (const std::string& code : codes)
            m_asked->options.push_back({.code = code, .label = texts(code)});
        return;
    }
    if (const auto options = optionsOnLine(line.text); !options.empty()) {
        for (const std::string& option : options)
            addOption(option, nullptr);
        return;
    }
    if (marked && !marked->text.empty())
        return addOption(marked->text, &*marked);
    if (m_asked->options.empty())
        return takeText(line);
    if (isOtherSpecify(line.text))
        return addOption(std::string(withoutBlanksAround(line.text)), nullptr);
    if (const auto place = placeToWrite(line.text);
        place && place->before.empty() && place->after.empty())
        return; // more room for the words of the option above
    note(line);
}

} // namespace

ReadQuestionnaire readPastedQuestionnaire(std::string_view text, std::string language)
{
    if (text.size() > mostBytes)
        throw invalidInput(QUADRAT_TEXT("core", "The text has more than %1 MB. Paste it in parts."),
                           {std::int64_t(mostBytes >> 20)});
    if (firstInvalidByte(text))
        throw invalidInput(QUADRAT_TEXT("core", "The text is not in UTF-8. Copy it anew."));
    if (language.empty())
        language = folded(text).size() != text.size() ? "vi" : "en";
    return Pasted(linesOf(text), std::move(language)).read();
}

} // namespace quadrat
