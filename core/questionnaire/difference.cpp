// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/difference.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace quadrat {

namespace {

using Kind = QuestionnaireChange::Kind;
using Part = QuestionnairePlace::Part;

/// A question and where it stands.
struct Placed {
    std::size_t section = 0, place = 0;
    const Question* question = nullptr;
};

std::vector<Placed> questionsOf(const Questionnaire& questionnaire)
{
    std::vector<Placed> all;
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s)
        for (std::size_t q = 0; q < questionnaire.sections[s].questions.size(); ++q)
            all.push_back({s, q, &questionnaire.sections[s].questions[q]});
    return all;
}

std::string words(const Question& question)
{
    for (const auto& [language, text] : question.text.text)
        if (!text.empty())
            return text;
    return question.name;
}

std::string sectionName(const Questionnaire& questionnaire, std::size_t section)
{
    const Section& named = questionnaire.sections[section];
    for (const auto& [language, text] : named.title)
        if (!text.empty())
            return text;
    return named.name.empty() ? std::to_string(section + 1) : named.name;
}

/// Indices of a longest rising run among `order`, gaps allowed.
std::set<std::size_t> longestRising(const std::vector<std::size_t>& order)
{
    std::vector<std::size_t> length(order.size(), 1), before(order.size(), order.size());
    std::size_t last = order.size();
    for (std::size_t k = 0; k < order.size(); ++k) {
        for (std::size_t j = 0; j < k; ++j)
            if (order[j] < order[k] && length[j] + 1 > length[k]) {
                length[k] = length[j] + 1;
                before[k] = j;
            }
        if (last == order.size() || length[k] > length[last])
            last = k;
    }
    std::set<std::size_t> kept;
    for (; last < order.size(); last = before[last])
        kept.insert(last);
    return kept;
}

class Difference {
public:
    Difference(const Questionnaire& former, const Questionnaire& now)
        : m_former(former), m_now(now), m_before(questionsOf(former)), m_after(questionsOf(now))
    {}

    std::vector<QuestionnaireChange> all() &&
    {
        whole();
        match();
        sections();
        findMoved();
        for (std::size_t k = 0; k < m_after.size(); ++k)
            question(k);
        lists();
        for (std::size_t k = 0; k < m_before.size(); ++k)
            if (!m_matched.contains(k))
                add(Kind::Removed, QUADRAT_TEXT("core", "Question %1 was removed: “%2”."),
                    {m_before[k].question->name, words(*m_before[k].question)},
                    {.part = Part::Question,
                     .section = m_before[k].section,
                     .question = m_before[k].place});
        return std::move(m_changes);
    }

private:
    void add(Kind kind, const char* pattern, std::vector<Message::Argument> arguments,
             QuestionnairePlace place)
    {
        m_changes.push_back({kind, {pattern, std::move(arguments)}, std::move(place)});
    }

    /// \param pattern  of name %1, language %2, former words %3 and later words %4
    void texts(const char* pattern, const std::string& name, const Texts& former, const Texts& now,
               QuestionnairePlace place)
    {
        std::set<std::string> languages;
        for (const Texts* each : {&former, &now})
            for (const auto& [language, text] : *each)
                languages.insert(language);
        for (const std::string& language : languages) {
            const auto was = former.find(language), is = now.find(language);
            const std::string before = was == former.end() ? "" : was->second;
            const std::string after = is == now.end() ? "" : is->second;
            place.language = language;
            if (before != after)
                add(Kind::Changed, pattern, {name, language, before, after}, place);
        }
    }

    /// \param pattern  of name %1, what was %2 and what is %3
    void value(const char* pattern, const std::string& name, const std::string& former,
               const std::string& now, const QuestionnairePlace& place)
    {
        if (former != now)
            add(Kind::Changed, pattern, {name, former, now}, place);
    }

    void whole()
    {
        texts(QUADRAT_TEXT("core", "Title (%2): “%3” became “%4”."), "", m_former.title,
              m_now.title, {.part = Part::Title});
        texts(QUADRAT_TEXT("core", "Introduction (%2): “%3” became “%4”."), "",
              m_former.introduction, m_now.introduction, {.part = Part::Introduction});
        texts(QUADRAT_TEXT("core", "Closing words (%2): “%3” became “%4”."), "", m_former.closing,
              m_now.closing, {.part = Part::Closing});
        const auto joined = [](const std::vector<std::string>& codes) {
            std::string text;
            for (const std::string& code : codes)
                text += (text.empty() ? "" : ", ") + code;
            return text;
        };
        value(QUADRAT_TEXT("core", "Languages: “%2” became “%3”."), "", joined(m_former.languages),
              joined(m_now.languages), {});
        if (m_former.seed != m_now.seed)
            add(Kind::Changed, QUADRAT_TEXT("core", "The seed of random orders is another."), {},
                {});
        if (m_former.delivery != m_now.delivery)
            add(Kind::Changed, QUADRAT_TEXT("core", "Where answers are sent is another."), {}, {});
    }

    /// Finds for each later question the former one.
    void match()
    {
        std::map<std::string, std::size_t> byName;
        for (std::size_t k = 0; k < m_before.size(); ++k)
            byName.emplace(m_before[k].question->name, k);
        m_of.assign(m_after.size(), std::nullopt);
        for (std::size_t k = 0; k < m_after.size(); ++k)
            if (const auto found = byName.find(m_after[k].question->name);
                found != byName.end() && m_matched.insert(found->second).second)
                m_of[k] = found->second;
        for (std::size_t k = 0; k < m_after.size(); ++k)
            for (std::size_t b = 0; !m_of[k] && b < m_before.size(); ++b)
                if (!m_matched.contains(b) &&
                    isRenamed(*m_before[b].question, *m_after[k].question)) {
                    m_of[k] = b;
                    m_matched.insert(b);
                }
    }

    static bool isRenamed(const Question& former, const Question& now)
    {
        return former.text == now.text && !now.text.text.empty() &&
               former.kind.index() == now.kind.index();
    }

    void sections()
    {
        for (std::size_t s = 0; s < m_now.sections.size(); ++s) {
            const Section& section = m_now.sections[s];
            const auto former = std::ranges::find(m_former.sections, section.name, &Section::name);
            const std::string name = sectionName(m_now, s);
            if (former == m_former.sections.end()) {
                add(Kind::Added, QUADRAT_TEXT("core", "Section “%1” is new."), {name},
                    {.part = Part::Section, .section = s});
                continue;
            }
            texts(QUADRAT_TEXT("core", "Title of section “%1” (%2): “%3” became “%4”."), name,
                  former->title, section.title, {.part = Part::SectionTitle, .section = s});
            value(QUADRAT_TEXT("core", "Section “%1” is asked if: “%2” became “%3”."), name,
                  former->showIf, section.showIf, {.part = Part::SectionShowIf, .section = s});
            if (former->repeat != section.repeat)
                add(Kind::Changed, QUADRAT_TEXT("core", "Section “%1” repeats otherwise."), {name},
                    {.part = Part::RepeatCount, .section = s});
            if (former->order != section.order)
                add(Kind::Changed,
                    QUADRAT_TEXT("core", "Section “%1” asks its questions in another order."),
                    {name}, {.part = Part::Section, .section = s});
        }
        for (std::size_t s = 0; s < m_former.sections.size(); ++s)
            if (std::ranges::find(m_now.sections, m_former.sections[s].name, &Section::name) ==
                m_now.sections.end())
                add(Kind::Removed, QUADRAT_TEXT("core", "Section “%1” was removed."),
                    {sectionName(m_former, s)}, {.part = Part::Section, .section = s});
    }

    void findMoved()
    {
        std::vector<std::size_t> order, places;
        for (std::size_t k = 0; k < m_after.size(); ++k)
            if (m_of[k]) {
                order.push_back(*m_of[k]);
                places.push_back(k);
            }
        const std::set<std::size_t> kept = longestRising(order);
        for (std::size_t k = 0; k < order.size(); ++k)
            if (!kept.contains(k))
                m_moved.insert(places[k]);
    }

    bool isInAnotherSection(std::size_t k) const
    {
        const Section& was = m_former.sections[m_before[*m_of[k]].section];
        const Section& is = m_now.sections[m_after[k].section];
        return was.name != is.name;
    }

    void question(std::size_t k)
    {
        const Placed& at = m_after[k];
        const Question& now = *at.question;
        QuestionnairePlace place{
            .part = Part::Question, .section = at.section, .question = at.place};
        if (!m_of[k]) {
            add(Kind::Added, QUADRAT_TEXT("core", "Question %1 is new: “%2”."),
                {now.name, words(now)}, place);
            return;
        }
        const Placed& was = m_before[*m_of[k]];
        const Question& former = *was.question;
        if (former.name != now.name)
            add(Kind::Changed, QUADRAT_TEXT("core", "Question %1 is called %2 now."),
                {former.name, now.name}, place);
        if (isInAnotherSection(k))
            add(Kind::Moved,
                QUADRAT_TEXT("core", "Question %1 went from section “%2” to section “%3”."),
                {now.name, sectionName(m_former, was.section), sectionName(m_now, at.section)},
                place);
        else if (m_moved.contains(k) && k > 0)
            add(Kind::Moved, QUADRAT_TEXT("core", "Question %1 stands after %2 now."),
                {now.name, m_after[k - 1].question->name}, place);
        else if (m_moved.contains(k))
            add(Kind::Moved, QUADRAT_TEXT("core", "Question %1 is the first now."), {now.name},
                place);
        wordings(former, now, place);
        logic(former, now, place);
    }

    void wordings(const Question& former, const Question& now, QuestionnairePlace place)
    {
        const auto wording = [&](const char* pattern, const char* byMode, Part part,
                                 const Wording& was, const Wording& is) {
            place.part = part;
            texts(pattern, now.name, was.text, is.text, place);
            if (was.byMode != is.byMode)
                add(Kind::Changed, byMode, {now.name}, place);
        };
        wording(QUADRAT_TEXT("core", "%1, wording (%2): “%3” became “%4”."),
                QUADRAT_TEXT("core", "%1 is put otherwise in some modes."), Part::Wording,
                former.text, now.text);
        wording(QUADRAT_TEXT("core", "%1, instruction (%2): “%3” became “%4”."),
                QUADRAT_TEXT("core", "%1: the instruction is another in some modes."),
                Part::Instruction, former.instruction, now.instruction);
        place.part = Part::Interviewer;
        texts(QUADRAT_TEXT("core", "%1, to the interviewer (%2): “%3” became “%4”."), now.name,
              former.interviewer, now.interviewer, place);
    }

    void logic(const Question& former, const Question& now, QuestionnairePlace place)
    {
        if (former.kind.index() != now.kind.index())
            add(Kind::Changed, QUADRAT_TEXT("core", "%1 is a question of another kind."),
                {now.name}, place);
        else if (former.kind != now.kind)
            kinds(former, now, place);
        place.part = Part::ShowIf;
        value(QUADRAT_TEXT("core", "%1 is asked if: “%2” became “%3”."), now.name, former.showIf,
              now.showIf, place);
        place.part = Part::Question;
        if (former.required != now.required)
            add(Kind::Changed, QUADRAT_TEXT("core", "%1: whether an answer is required changed."),
                {now.name}, place);
        if (former.identifying != now.identifying)
            add(Kind::Changed, QUADRAT_TEXT("core", "%1: whether it asks who somebody is changed."),
                {now.name}, place);
        value(QUADRAT_TEXT("core", "%1, list beside the answer: “%2” became “%3”."), now.name,
              former.besides, now.besides, place);
        place.part = Part::Check;
        if (former.checks != now.checks)
            add(Kind::Changed, QUADRAT_TEXT("core", "%1: its checks changed."), {now.name}, place);
    }

    void kinds(const Question& former, const Question& now, QuestionnairePlace place)
    {
        value(QUADRAT_TEXT("core", "%1, list of options: “%2” became “%3”."), now.name,
              listNameOf(former.kind), listNameOf(now.kind), place);
        if (const auto* formula = std::get_if<Calculation>(&now.kind)) {
            place.part = Part::Formula;
            value(QUADRAT_TEXT("core", "%1, formula: “%2” became “%3”."), now.name,
                  std::get<Calculation>(former.kind).formula, formula->formula, place);
        } else if (const auto* grid = std::get_if<Grid>(&now.kind)) {
            items(now.name, std::get<Grid>(former.kind), *grid, place);
        } else if (listNameOf(former.kind) == listNameOf(now.kind)) {
            add(Kind::Changed, QUADRAT_TEXT("core", "%1: limits, order or other settings changed."),
                {now.name}, place);
        }
    }

    void items(const std::string& name, const Grid& former, const Grid& now,
               QuestionnairePlace place)
    {
        place.part = Part::Item;
        for (place.index = 0; place.index < now.items.size(); ++place.index) {
            const GridItem& item = now.items[place.index];
            const auto was = std::ranges::find(former.items, item.name, &GridItem::name);
            if (was == former.items.end())
                add(Kind::Added, QUADRAT_TEXT("core", "%1: item %2 is new."), {name, item.name},
                    place);
            else
                texts(QUADRAT_TEXT("core", "%1, item (%2): “%3” became “%4”."), item.name,
                      was->label, item.label, place);
        }
        for (const GridItem& item : former.items)
            if (std::ranges::find(now.items, item.name, &GridItem::name) == now.items.end())
                add(Kind::Removed, QUADRAT_TEXT("core", "%1: item %2 was removed."),
                    {name, item.name},
                    {.part = Part::Question, .section = place.section, .question = place.question});
    }

    void lists()
    {
        for (std::size_t l = 0; l < m_now.lists.size(); ++l) {
            const OptionList& now = m_now.lists[l];
            const OptionList* former = m_former.findList(now.name);
            if (!former)
                add(Kind::Added, QUADRAT_TEXT("core", "List “%1” is new."), {now.name},
                    {.part = Part::List, .list = l});
            else
                options(*former, now, l);
        }
        for (const OptionList& list : m_former.lists)
            if (!m_now.findList(list.name))
                add(Kind::Removed, QUADRAT_TEXT("core", "List “%1” was removed."), {list.name}, {});
    }

    void options(const OptionList& former, const OptionList& now, std::size_t list)
    {
        for (std::size_t o = 0; o < now.options.size(); ++o) {
            const Option& option = now.options[o];
            const QuestionnairePlace place{.part = Part::Option, .list = list, .option = o};
            const Option* was = former.find(option.code);
            if (!was) {
                add(Kind::Added, QUADRAT_TEXT("core", "List “%1”: option %2 is new."),
                    {now.name, option.code}, place);
                continue;
            }
            texts(QUADRAT_TEXT("core", "Option %1 (%2): “%3” became “%4”."),
                  now.name + " " + option.code, was->label, option.label, place);
            Option sameLabel = *was;
            sameLabel.label = option.label;
            if (sameLabel != option)
                add(Kind::Changed, QUADRAT_TEXT("core", "List “%1”: option %2 is set otherwise."),
                    {now.name, option.code}, place);
        }
        for (const Option& option : former.options)
            if (!now.find(option.code))
                add(Kind::Removed, QUADRAT_TEXT("core", "List “%1”: option %2 was removed."),
                    {now.name, option.code}, {.part = Part::List, .list = list});
        const auto order = [](const OptionList& of, const OptionList& other) {
            std::vector<std::string> codes;
            for (const Option& option : of.options)
                if (other.find(option.code))
                    codes.push_back(option.code);
            return codes;
        };
        if (order(former, now) != order(now, former))
            add(Kind::Moved, QUADRAT_TEXT("core", "List “%1”: the options stand in another order."),
                {now.name}, {.part = Part::List, .list = list});
    }

    const Questionnaire &m_former, &m_now;
    std::vector<Placed> m_before, m_after;
    std::vector<std::optional<std::size_t>> m_of; ///< one a later question
    std::set<std::size_t> m_matched;              ///< former questions that are still there
    std::set<std::size_t> m_moved;                ///< later questions
    std::vector<QuestionnaireChange> m_changes;
};

} // namespace

std::vector<QuestionnaireChange> differences(const Questionnaire& former, const Questionnaire& now)
{
    return Difference(former, now).all();
}

} // namespace quadrat
