// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/folding.h"
#include "core/base/sha256.h"
#include "core/forms/mail_form.h"
#include "core/forms/typed_answer.h"
#include "core/io/loose_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

constexpr std::size_t longestName = 120; ///< bytes
constexpr std::size_t mostValueLines = 50;
constexpr std::size_t longestValue = 20'000; ///< bytes

/// "[name: value]" as it stands in the text. The value may hold brackets of its own.
struct Entry {
    std::string name;
    std::string rest; ///< from the colon to the next entry, or to the end of its lines
    std::size_t quotes = 0;
};

struct Line {
    std::string_view text;
    std::size_t quotes = 0; ///< ">" and "|" before it
};

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        Line line{.text = text.substr(0, end)};
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.text.ends_with('\r'))
            line.text.remove_suffix(1);
        for (std::size_t k = 0; k < line.text.size(); ++k) {
            const char c = line.text[k];
            if (c == '>' || c == '|')
                ++line.quotes;
            else if (c != ' ' && c != '\t') {
                line.text.remove_prefix(k);
                break;
            }
        }
        lines.push_back(line);
    }
    return lines;
}

/// Where an entry begins: its bracket, its name, and what follows the colon.
struct EntryHead {
    std::size_t begin, value;
    std::string name;
};

std::optional<EntryHead> headFrom(std::string_view line, std::size_t from)
{
    for (std::size_t begin = line.find('[', from); begin != std::string_view::npos;
         begin = line.find('[', begin + 1)) {
        const std::size_t end =
            line.substr(0, std::min(line.size(), begin + longestName)).find(':', begin);
        if (end == std::string_view::npos)
            continue;
        const std::string_view name = withoutBlanksAround(line.substr(begin + 1, end - begin - 1));
        if (!name.empty() && name.find_first_of(" \t[]<>\"") == std::string_view::npos)
            return EntryHead{begin, end + 1, std::string(name)};
    }
    return {};
}

/// A blank for what mail programs put in place of one.
std::string withPlainBlanks(std::string_view text)
{
    std::string plain;
    for (std::size_t k = 0; k < text.size(); ++k) {
        const bool isHardBlank = text.substr(k, 2) == "\xC2\xA0";
        plain += isHardBlank ? ' ' : text[k];
        k += isHardBlank ? 1 : 0;
    }
    return plain;
}

std::vector<Entry> entriesIn(std::string_view text)
{
    const std::string plain = withPlainBlanks(text);
    const std::vector<Line> lines = linesOf(plain);
    std::vector<Entry> entries;
    for (std::size_t k = 0; k < lines.size(); ++k) {
        auto head = headFrom(lines[k].text, 0);
        while (head) {
            const auto next = headFrom(lines[k].text, head->value);
            const std::size_t end = next ? next->begin : lines[k].text.size();
            Entry entry{.name = head->name,
                        .rest = std::string(lines[k].text.substr(head->value, end - head->value)),
                        .quotes = lines[k].quotes};
            // An answer over several lines: up to the one with the closing bracket.
            for (std::size_t more = k + 1;
                 !next && entry.rest.find(']') == std::string::npos && more < lines.size() &&
                 more <= k + mostValueLines && entry.rest.size() < longestValue &&
                 !headFrom(lines[more].text, 0);
                 ++more)
                entry.rest.append("\n").append(lines[more].text);
            if (entry.rest.find(']') == std::string::npos)
                entry.rest.resize(std::min(entry.rest.find('\n'), entry.rest.size()));
            entries.push_back(std::move(entry));
            head = next;
        }
    }
    return entries;
}

/// Only marks that stand for a place to write: "____", "....".
bool isBlank(std::string_view value)
{
    return value.find_first_not_of(" \t\r\n_.-") == std::string_view::npos || value == "…";
}

/// \param isText  an answer in free words, which may hold brackets itself
std::string valueOf(const Entry& entry, bool isText)
{
    const std::string_view rest = entry.rest;
    const std::size_t bracket = isText ? rest.rfind(']') : rest.find(']');
    const std::string_view inside = withoutBlanksAround(rest.substr(0, bracket));
    if (!isBlank(inside))
        return std::string(inside);
    if (bracket == std::string_view::npos)
        return {};
    const std::string_view beside = withoutBlanksAround(rest.substr(bracket + 1)); // "[q5: ] 2"
    return isBlank(beside) ? std::string() : std::string(beside);
}

bool isOfHead(std::string_view name)
{
    return name == "form" || name == "case" || name == "language";
}

/// Names in brackets that mail programs put there for pictures and links; and that of the example
/// in the form itself.
bool isNoQuestion(const std::string& name)
{
    constexpr std::array<std::string_view, 8> names{"image", "cid",  "mailto", "http",
                                                    "https", "file", "tel",    "…"};
    return std::ranges::find(names, folded(name)) != names.end();
}

class FormReader {
public:
    FormReader(const Form& form, const ReplyOrigin& origin) : m_form(form), m_origin(origin)
    {
        for (std::size_t f = 0; f < form.fields().size(); ++f)
            m_names.emplace(folded(form.fields()[f].name), f);
    }

    ReturnedAnswers read(std::string_view text) &&
    {
        for (const Entry& entry : entriesIn(text))
            take(entry);
        if (m_answers.empty())
            return std::move(m_result);
        Submission one{.caseCode = head("case"),
                       .submission = {},
                       .form = formName(),
                       .mode = "email",
                       .language = head("language"),
                       .started = {},
                       .ended = m_origin.date,
                       .clerk = {},
                       .answers = {}};
        // In the order of the form: options of a cascade depend on what stands before them.
        for (const auto& [field, typed] : m_answers)
            if (!identifying(field))
                one.answers[m_form.fields()[field].name] =
                    typedAnswer(m_form, field, typed.value, one.answers);
        const auto& languages = m_form.questionnaire().languages;
        if (one.language.empty() && !languages.empty())
            one.language = languages.front();
        one.submission = number(one);
        m_result.submissions.push_back(std::move(one));
        return std::move(m_result);
    }

private:
    struct Typed {
        std::string value;
        std::size_t quotes = 0;
    };

    void tell(const char* pattern, std::vector<Message::Argument> arguments)
    {
        arguments.insert(arguments.begin(), m_origin.place);
        m_result.issues.push_back(
            {.severity = Severity::Warning, .message = {pattern, std::move(arguments)}});
    }

    bool identifying(std::size_t field) const
    {
        return m_form.question(m_form.fields()[field]).identifying;
    }

    std::string head(const char* name) const
    {
        const auto found = m_head.find(name);
        return found == m_head.end() ? std::string() : found->second.value;
    }

    std::string formName() const
    {
        const Questionnaire& questionnaire = m_form.questionnaire();
        return questionnaire.name +
               (questionnaire.version.empty() ? "" : " " + questionnaire.version);
    }

    /// What tells this sending from others, the same however often it is read.
    std::string number(const Submission& one) const
    {
        if (!m_origin.id.empty())
            return sha256(m_origin.id).substr(0, 32);
        return sha256(writeAnswers(one)).substr(0, 32);
    }

    void take(const Entry& entry)
    {
        const std::string name = folded(entry.name);
        if (isOfHead(name))
            return keep(m_head, name, {valueOf(entry, false), entry.quotes}, entry.name);
        const auto found = m_names.find(name);
        if (found == m_names.end()) {
            const std::string value = valueOf(entry, true);
            if (!value.empty() && !isNoQuestion(entry.name))
                tell(QUADRAT_TEXT("core", "%1: no question is called \"%2\"; what stands there is "
                                          "left out."),
                     {entry.name});
            return;
        }
        const Field& field = m_form.fields()[found->second];
        const bool isText = field.type == FieldType::Text || !field.option.empty();
        keep(m_answers, found->second, {valueOf(entry, isText), entry.quotes}, field.name);
    }

    /// What was written by the sender goes before what is quoted, else the first.
    template <typename Key>
    void keep(std::map<Key, Typed>& values, const Key& key, Typed typed, const std::string& name)
    {
        if (typed.value.empty())
            return;
        const auto [found, isNew] = values.emplace(key, typed);
        if (isNew || looseText(found->second.value) == looseText(typed.value))
            return;
        if (typed.quotes < found->second.quotes)
            std::swap(found->second, typed);
        if constexpr (std::is_same_v<Key, std::size_t>)
            tell(QUADRAT_TEXT("core", "%1: \"%2\" is answered twice, by \"%3\" and by \"%4\"; the "
                                      "first is taken."),
                 {name, found->second.value, typed.value});
        else
            tell(QUADRAT_TEXT("core", "%1: \"%2\" stands there twice, as \"%3\" and as \"%4\"; the "
                                      "first is taken."),
                 {name, found->second.value, typed.value});
    }

    const Form& m_form;
    const ReplyOrigin& m_origin;
    std::map<std::string, std::size_t> m_names; ///< folded
    std::map<std::string, Typed> m_head;
    std::map<std::size_t, Typed> m_answers; ///< by field
    ReturnedAnswers m_result;
};

} // namespace

MailFormHead headOfMailForm(std::string_view text)
{
    MailFormHead head;
    for (const Entry& entry : entriesIn(text)) {
        const std::string name = folded(entry.name), value = valueOf(entry, true);
        if (name == "form" && head.form.empty())
            head.form = valueOf(entry, false);
        else if (!isOfHead(name) && !isNoQuestion(name) && !value.empty())
            head.isFilled = true;
    }
    return head;
}

ReturnedAnswers readMailForm(const Form& form, std::string_view text, const ReplyOrigin& origin)
{
    return FormReader(form, origin).read(text);
}

} // namespace quadrat
