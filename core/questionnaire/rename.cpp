// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/rename.h"

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/expression/token.h"
#include "core/questionnaire/conditions.h"
#include "core/questionnaire/fields.h"
#include "core/questionnaire/questionnaire_texts.h"

#include <algorithm>
#include <optional>
#include <set>

namespace quadrat {

namespace {

/// The byte at which character `place` (from 1) begins.
std::size_t byteAt(std::string_view text, std::uint32_t place)
{
    std::size_t byte = 0;
    for (std::uint32_t k = 1; k < place && byte < text.size(); ++k)
        byte += std::size_t(std::max(1, sequenceLength(text[byte])));
    return byte;
}

/// The tokens of a condition up to what is none.
std::vector<Token> tokensOf(std::string_view condition)
{
    std::vector<Token> all;
    Tokens tokens(condition);
    try {
        do {
            all.push_back(tokens.next());
        } while (all.back().kind != Token::Kind::End);
    } catch (const Error&) {
        // The rest is left as it stands: it cannot be told what it names.
    }
    return all;
}

/// Every question and item: name, and whether it is of a ranking.
struct Named {
    const Section* section;
    const Question* question;
    bool isRanking;
};

std::map<std::string, Named> namedIn(const Questionnaire& questionnaire)
{
    std::map<std::string, Named> all;
    for (const Section& section : questionnaire.sections)
        for (const Question& question : section.questions) {
            const Named named{&section, &question, std::holds_alternative<Ranking>(question.kind)};
            all.insert({question.name, named});
            if (const auto* grid = std::get_if<Grid>(&question.kind))
                for (const GridItem& item : grid->items)
                    all.insert({item.name, named});
        }
    return all;
}

void setName(Questionnaire& questionnaire, const std::string& from, const std::string& to)
{
    for (Section& section : questionnaire.sections)
        for (Question& question : section.questions) {
            if (question.name == from) {
                question.name = to;
                return;
            }
            if (auto* grid = std::get_if<Grid>(&question.kind))
                for (GridItem& item : grid->items)
                    if (item.name == from) {
                        item.name = to;
                        return;
                    }
        }
}

void renameWithin(QuestionKind& kind, const Renaming& renaming)
{
    std::visit(
        [&](auto& own) {
            if constexpr (requires { own.within; }) {
                const auto found = renaming.find(own.within);
                if (found != renaming.end())
                    own.within = found->second;
            }
        },
        kind);
}

} // namespace

Renaming renamingOf(const Questionnaire& questionnaire, const std::string& from,
                    const std::string& to)
{
    Renaming renaming;
    const auto all = namedIn(questionnaire);
    const auto found = all.find(from);
    if (found == all.end())
        return renaming;
    const auto& [section, question, isRanking] = found->second;
    const auto add = [&](const std::string& tail) {
        // A question of its own may be called like an option of this one.
        if (tail.empty() || !all.contains(from + tail))
            renaming[from + tail] = to + tail;
    };
    const auto options = optionsOf(questionnaire, *question);
    const std::size_t times = section->repeat ? section->repeat->most : 0;
    for (std::size_t instance = 0; instance <= times; ++instance) {
        const std::string tail = inInstance("", instance);
        add(tail);
        for (std::size_t rank = 1; isRanking && rank <= options.size(); ++rank)
            add(inInstance(tail, rank));
        for (const Option* option : options) {
            add(tail + "_" + option->code);
            add(specifyName(tail, option->code));
        }
    }
    return renaming;
}

std::string withNames(std::string_view condition, const Renaming& renaming)
{
    const std::vector<Token> tokens = tokensOf(condition);
    std::string text(condition);
    for (std::size_t k = tokens.size(); k-- > 0;) {
        const Token& token = tokens[k];
        const bool isQuoted = token.kind == Token::Kind::Quoted;
        const bool isCalled = k + 1 < tokens.size() && tokens[k + 1].kind == Token::Kind::Sign &&
                              tokens[k + 1].text == "(";
        const auto found = renaming.find(token.text);
        if (found == renaming.end() ||
            !(isQuoted || (token.kind == Token::Kind::Name && !isCalled)))
            continue;
        const std::size_t begin = byteAt(text, token.place);
        const std::size_t mark = !isQuoted ? 0 : text[begin] == '$' ? 2 : 1;
        text.replace(begin + mark, token.text.size(), found->second);
    }
    return text;
}

std::string withPipedNames(std::string_view text, const Renaming& renaming)
{
    std::string made;
    std::size_t done = 0;
    while (true) {
        const std::size_t begin = text.find("${", done);
        const std::size_t end = begin == text.npos ? text.npos : text.find('}', begin);
        if (end == text.npos)
            return made.append(text.substr(done));
        const auto found = renaming.find(text.substr(begin + 2, end - begin - 2));
        made.append(text.substr(done, begin + 2 - done));
        made.append(found == renaming.end() ? text.substr(begin + 2, end - begin - 2)
                                            : std::string_view(found->second));
        done = end;
    }
}

void applyToReferences(Questionnaire& questionnaire, const Renaming& renaming)
{
    if (renaming.empty())
        return;
    for (const PlacedCondition& condition : conditionsOf(questionnaire))
        *condition.text = withNames(*condition.text, renaming);
    for (const PlacedText& placed : textsOf(questionnaire))
        if (Texts* texts = textAt(questionnaire, placed.place))
            for (auto& [language, text] : *texts)
                text = withPipedNames(text, renaming);
    for (Section& section : questionnaire.sections)
        for (Question& question : section.questions)
            renameWithin(question.kind, renaming);
}

void renameField(Questionnaire& questionnaire, const std::string& from, const std::string& to)
{
    if (from == to)
        return;
    const auto all = namedIn(questionnaire);
    if (!all.contains(from))
        throw invalidInput(QUADRAT_TEXT("core", "There is no question called “%1”."), {from});
    if (!isPlainName(to))
        throw invalidInput(
            QUADRAT_TEXT("core", "“%1” cannot be the name of a question: take letters, digits and "
                                 "“_”, and do not begin with a digit."),
            {to});
    if (all.contains(to))
        throw invalidInput(
            QUADRAT_TEXT("core", "There is a question called “%1” already: take another name."),
            {to});
    const Renaming renaming = renamingOf(questionnaire, from, to);
    setName(questionnaire, from, to);
    applyToReferences(questionnaire, renaming);
}

void renameList(Questionnaire& questionnaire, const std::string& from, const std::string& to)
{
    if (from == to)
        return;
    const auto found = std::ranges::find(questionnaire.lists, from, &OptionList::name);
    if (found == questionnaire.lists.end())
        throw invalidInput(QUADRAT_TEXT("core", "There is no list called “%1”."), {from});
    if (to.empty())
        throw invalidInput(QUADRAT_TEXT("core", "A list needs a name."));
    if (questionnaire.findList(to))
        throw invalidInput(
            QUADRAT_TEXT("core", "There is a list called “%1” already: take another name."), {to});
    found->name = to;
    for (Section& section : questionnaire.sections)
        for (Question& question : section.questions) {
            if (listNameOf(question.kind) == from)
                setListName(question.kind, to);
            if (question.besides == from)
                question.besides = to;
        }
}

} // namespace quadrat
