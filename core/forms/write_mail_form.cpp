// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/forms/mail_form.h"
#include "core/forms/mail_form_words.h"
#include "core/questionnaire/condition_words.h"
#include "core/questionnaire/form_words.h"
#include "core/questionnaire/option_order.h"
#include "core/questionnaire/question_numbers.h"
#include "core/questionnaire/ranking_places.h"
#include "core/questionnaire/written_date.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

class FormWriter {
public:
    FormWriter(const Form& form, const MailFormOptions& options)
        : m_form(form), m_questionnaire(form.questionnaire()),
          m_language(languageOf(m_questionnaire, options.language)),
          m_words(mailFormWords(m_language)), m_numbers(m_questionnaire),
          m_seed(orderSeed(m_questionnaire.seed, options.caseCode)), m_caseCode(options.caseCode)
    {}

    std::string text() &&
    {
        head();
        for (const AskedSection& section : m_form.askedSections())
            if (section.instance <= writtenInstances)
                write(section);
        paragraph(plain(textIn(m_questionnaire.closing, m_language), 0));
        paragraph(m_words.closing);
        return std::move(m_text);
    }

private:
    static std::string languageOf(const Questionnaire& questionnaire, const std::string& asked)
    {
        const std::vector<std::string>& languages = questionnaire.languages;
        if (asked.empty())
            return languages.empty() ? std::string() : languages.front();
        if (std::ranges::find(languages, asked) == languages.end())
            throw invalidInput(QUADRAT_TEXT("core", "The questionnaire is not written in the "
                                                    "language \"%1\"."),
                               {asked});
        return asked;
    }

    void line(const std::string& text) { m_text += text + "\n"; }
    void paragraph(const std::string& text)
    {
        if (!text.empty())
            m_text += text + "\n\n";
    }

    static std::string entry(const std::string& name, const std::string& value = {})
    {
        return "[" + name + ": " + value + "]";
    }

    void head()
    {
        paragraph(plain(textIn(m_questionnaire.title, m_language), 0));
        paragraph(plain(textIn(m_questionnaire.introduction, m_language), 0));
        paragraph(filled(m_words.howTo, {entry("…", "2")}));
        const std::string& version = m_questionnaire.version;
        line(entry("form", m_questionnaire.name + (version.empty() ? "" : " " + version)));
        if (!m_language.empty())
            line(entry("language", m_language));
        if (!m_caseCode.empty())
            line(entry("case", m_caseCode));
        m_text += "\n";
    }

    void write(const AskedSection& asked)
    {
        const Section& section = m_questionnaire.sections[asked.section];
        if (std::ranges::none_of(section.questions, isWritten))
            return;
        if (asked.instance <= 1)
            heading(section, asked);
        if (asked.instance > 0)
            paragraph("--- " + filled(m_words.block, {std::to_string(asked.instance)}) + " ---");
        for (const std::size_t place : orderedQuestions(section, m_seed)) {
            const AskedQuestion& question = m_form.asked()[asked.firstAsked + place];
            if (isWritten(m_form.question(question)))
                write(question);
        }
        if (asked.instance == writtenInstances && section.repeat &&
            section.repeat->most > writtenInstances)
            moreBlocks(section);
    }

    void heading(const Section& section, const AskedSection& asked)
    {
        std::string title = plain(textIn(section.title, m_language), 0);
        const std::string letter = m_numbers.ofSection(asked.section);
        if (!title.empty())
            paragraph("===== " + (letter.empty() ? "" : letter + ". ") + title + " =====");
        if (asked.showIf)
            paragraph(filled(m_words.sectionOnlyIf, {condition(*asked.showIf)}));
        if (asked.count)
            paragraph(filled(m_words.blocks, {condition(*asked.count)}));
    }

    void moreBlocks(const Section& section)
    {
        const auto first = std::ranges::find_if(section.questions, takesPrintedAnswer);
        if (first == section.questions.end())
            return;
        line(filled(m_words.moreBlocks, {std::to_string(writtenInstances)}));
        line(entry(inInstance(first->name, writtenInstances + 1)));
        paragraph(entry(inInstance(first->name, writtenInstances + 2)));
    }

    static bool isWritten(const Question& question)
    {
        return takesPrintedAnswer(question) || std::holds_alternative<Note>(question.kind);
    }

    std::string condition(const Expression& expression) const
    {
        return plain(inWords(m_form, expression, m_numbers, m_language), 0);
    }

    void write(const AskedQuestion& asked)
    {
        const Question& question = m_form.question(asked);
        if (asked.showIf)
            line(filled(m_words.onlyIf, {condition(*asked.showIf)}));
        const std::string number = m_numbers.of(asked.section, asked.question, asked.instance);
        line((number.empty() ? "" : filled(formWords(m_language).number, {number}) + " ") +
             plain(textIn(question.text.in(Mode::Email), m_language), asked.instance));
        indented(plain(textIn(question.instruction.in(Mode::Email), m_language), asked.instance));
        indented(plain(hint(question), 0));
        if (!std::holds_alternative<Note>(question.kind)) {
            offer(question);
            entries(asked);
        }
        m_text += "\n";
    }

    void indented(const std::string& text)
    {
        if (!text.empty())
            line("    " + text);
    }

    std::string hint(const Question& question) const
    {
        if (const auto* several = std::get_if<MultipleChoice>(&question.kind))
            return several->most ? filled(m_words.atMost, {std::to_string(*several->most)})
                                 : std::string(m_words.several);
        if (const auto* ranking = std::get_if<Ranking>(&question.kind))
            return filled(m_words.ranking,
                          {std::to_string(placesToRank(m_questionnaire, *ranking))});
        if (const auto* date = std::get_if<DateEntry>(&question.kind))
            return dateHint(*date);
        if (const auto* number = std::get_if<NumberEntry>(&question.kind))
            return numberHint(*number);
        return {};
    }

    std::string dateHint(const DateEntry& date) const
    {
        std::string text = date.kind == ValueKind::Date   ? m_words.date
                           : date.kind == ValueKind::Time ? m_words.time
                                                          : m_words.dateTime;
        const auto limit = [&](const std::string& written, const char* pattern) {
            if (!written.empty() && written != "today")
                text += "; " + filled(pattern, {writtenDate(written)});
        };
        limit(date.earliest, m_words.atLeast);
        limit(date.latest, m_words.atMostNumber);
        return text;
    }

    std::string inPrint(double number) const
    {
        std::string text = writeNumber(number);
        std::ranges::replace(text, '.', *formWords(m_language).decimalMark);
        return text;
    }

    std::string numberHint(const NumberEntry& number) const
    {
        std::string text = number.decimals == 0 ? m_words.wholeNumber : m_words.number;
        if (number.least && number.most)
            text += ", " + filled(m_words.from, {inPrint(*number.least), inPrint(*number.most)});
        else if (number.least)
            text += ", " + filled(m_words.atLeast, {inPrint(*number.least)});
        else if (number.most)
            text += ", " + filled(m_words.atMostNumber, {inPrint(*number.most)});
        const std::string& unit = textIn(number.unit, m_language);
        return unit.empty() ? text : text + ", " + filled(m_words.unit, {unit});
    }

    void offer(const Question& question)
    {
        if (const auto* recommendation = std::get_if<Recommendation>(&question.kind)) {
            indented("0 = " + plain(textIn(recommendation->low, m_language), 0));
            indented("10 = " + plain(textIn(recommendation->high, m_language), 0));
        }
        const std::vector<const Option*> options =
            orderedOptions(m_questionnaire, question, m_seed);
        const OptionList* own = listOf(m_questionnaire, question);
        const bool isTooLong = own && own->options.size() > longestWrittenList;
        if (isTooLong)
            indented(m_words.inWords);
        for (const Option* option : options) {
            const bool isOwn = own && own->find(option->code) == option;
            if (!isOwn || !isTooLong)
                indented(option->code + " = " + labelOf(*option));
        }
    }

    std::string labelOf(const Option& option) const
    {
        const std::string& label = textIn(option.label, m_language);
        return plain(label.empty() ? option.code : label, 0);
    }

    void entries(const AskedQuestion& asked)
    {
        const Question& question = m_form.question(asked);
        const auto* grid = std::get_if<Grid>(&question.kind);
        const std::vector<std::size_t> order =
            grid ? orderedItems(question, m_seed) : std::vector<std::size_t>{0};
        for (const std::size_t item : order)
            for (std::size_t f = asked.firstField; f < asked.firstField + asked.fieldCount; ++f)
                if (const Field& field = m_form.fields()[f]; field.item.value_or(0) == item)
                    entryOf(field, question, grid);
    }

    void entryOf(const Field& field, const Question& question, const Grid* grid)
    {
        if (!field.option.empty()) {
            for (const Option* option : optionsOf(m_questionnaire, question))
                if (option->code == field.option)
                    return line("    " + filled(m_words.specify,
                                                {"“" + labelOf(*option) + "”", entry(field.name)}));
        } else if (grid) {
            line("    " + plain(textIn(grid->items[*field.item].label, m_language), 0) + " " +
                 entry(field.name));
        } else {
            line(entry(field.name));
        }
    }

    /// A text of the questionnaire with answers that it names told by their question, in which
    /// nothing reads as an entry of the form.
    std::string plain(std::string_view text, std::size_t instance) const
    {
        std::string result;
        while (!text.empty()) {
            const std::size_t begin = std::min(text.find("${"), text.size());
            const std::size_t end = text.find('}', begin);
            if (end == std::string_view::npos) {
                result += text;
                break;
            }
            result += text.substr(0, begin);
            const std::string_view name = text.substr(begin + 2, end - begin - 2);
            auto field = m_form.find(inInstance(name, instance));
            if (!field)
                field = m_form.find(name);
            const std::string number = field ? m_numbers.of(m_form.fields()[*field]) : "";
            result += number.empty() ? "…" : filled(m_words.answerTo, {number});
            text.remove_prefix(end + 1);
        }
        std::string harmless;
        for (const char c : result)
            harmless += c == '[' ? "(" : c == ']' ? ")" : std::string(1, c);
        return harmless;
    }

    const Form& m_form;
    const Questionnaire& m_questionnaire;
    std::string m_language;
    const MailFormWords& m_words;
    QuestionNumbers m_numbers;
    std::uint32_t m_seed;
    std::string m_caseCode;
    std::string m_text;
};

} // namespace

std::string mailForm(const Form& form, const MailFormOptions& options)
{
    return FormWriter(form, options).text();
}

} // namespace quadrat
