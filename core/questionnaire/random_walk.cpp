// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/random_walk.h"

#include "core/base/calendar.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace quadrat {

namespace {

constexpr int mostTries = 40;            // to answer one question
constexpr std::size_t mostSteps = 20000; // of one interview

/// Answers questions by chance.
class Respondent {
public:
    Respondent(Interview& interview, std::uint64_t seed, std::string today)
        : m_interview(interview), m_random(seed), m_today(std::move(today))
    {}

    /// Whether a question is left without an answer, now and then.
    bool leavesOut() { return below(12) == 0; }

    void answer(std::size_t asked)
    {
        const AskedQuestion& at = m_interview.form().asked()[asked];
        for (std::size_t f = at.firstField; f < at.firstField + at.fieldCount; ++f)
            if (m_interview.state().fieldShown[f]) // words of "other" once it is chosen
                m_interview.answer(m_interview.form().fields()[f].name, answerOf(f));
    }

private:
    std::size_t below(std::size_t count) { return std::size_t(m_random.below(count)); }

    std::string answerOf(std::size_t field)
    {
        const Field& asked = m_interview.form().fields()[field];
        const Question& question = m_interview.form().question(asked);
        if (!asked.option.empty())
            return "abc";
        const auto options = offeredOptions(m_interview.form(), m_interview.state(), field);
        // "Don't know" beside a number or a text, now and then.
        if (!options.empty() && (asked.type == FieldType::Choice || !hasList(question.kind)) &&
            (asked.type == FieldType::Choice || below(8) == 0))
            return options[below(options.size())]->code;
        switch (asked.type) {
        case FieldType::Choices:
            return several(options, std::get<MultipleChoice>(question.kind));
        case FieldType::Ranking:
            return ranked(options, std::get<Ranking>(question.kind).places);
        case FieldType::Number:
            return number(question.kind);
        case FieldType::Date:
            return date(std::get<DateEntry>(question.kind));
        case FieldType::Text:
            return "abc";
        default:
            return {};
        }
    }

    static std::string joined(const std::vector<std::string>& codes)
    {
        std::string text;
        for (const std::string& code : codes)
            text += (text.empty() ? "" : " ") + code;
        return text;
    }

    std::string several(const std::vector<const Option*>& options, const MultipleChoice& kind)
    {
        std::vector<std::string> together, alone;
        for (const Option* option : options)
            (option->isAlone() ? alone : together).push_back(option->code);
        if (!alone.empty() && (together.empty() || below(6) == 0))
            return alone[below(alone.size())];
        if (together.empty())
            return {};
        const std::size_t most = std::min(kind.most.value_or(together.size()), together.size());
        const std::size_t least = std::min(std::max<std::size_t>(kind.least.value_or(1), 1), most);
        std::size_t wanted = most == 0 ? 0 : least + below(most - least + 1);
        // In the order of the list, each as likely as any other.
        std::vector<std::string> chosen;
        for (std::size_t k = 0; k < together.size(); ++k)
            if (below(together.size() - k) < wanted) {
                chosen.push_back(together[k]);
                --wanted;
            }
        return joined(chosen);
    }

    std::string ranked(const std::vector<const Option*>& options, std::size_t places)
    {
        std::vector<std::string> codes, alone;
        for (const Option* option : options)
            (option->isAlone() ? alone : codes).push_back(option->code);
        if (!alone.empty() && (codes.empty() || below(8) == 0))
            return alone[below(alone.size())];
        for (std::size_t k = codes.size(); k > 1; --k)
            std::swap(codes[k - 1], codes[below(k)]);
        if (places > 0 && places < codes.size())
            codes.resize(places);
        return joined(codes);
    }

    std::string number(const QuestionKind& kind)
    {
        const auto* entry = std::get_if<NumberEntry>(&kind);
        if (!entry)
            return std::to_string(below(11)); // a recommendation
        const double least = entry->least.value_or(std::min(0.0, entry->most.value_or(0)));
        const double most = std::max(least, entry->most.value_or(least + 100));
        const double unit = std::pow(10.0, -double(entry->decimals));
        // Small numbers are commoner than large ones where the limits lie far apart.
        const double share = below(2) == 0 ? m_random.uniform() : std::pow(m_random.uniform(), 4);
        const double drawn =
            std::ceil(least / unit) + std::floor(share * ((most - least) / unit + 1));
        const double kept = std::min(drawn, std::floor(most / unit));
        return decimal(std::int64_t(kept), entry->decimals);
    }

    /// −125 with two decimals: "-1.25".
    static std::string decimal(std::int64_t units, std::size_t decimals)
    {
        std::string digits = std::to_string(units < 0 ? -units : units);
        if (decimals > 0) {
            if (digits.size() <= decimals)
                digits.insert(0, decimals + 1 - digits.size(), '0');
            digits.insert(digits.size() - decimals, 1, '.');
        }
        return (units < 0 ? "-" : "") + digits;
    }

    std::string date(const DateEntry& entry)
    {
        const auto dayOf = [&](const std::string& limit) {
            return dayOfIso(limit == "today" ? m_today : limit.substr(0, 10));
        };
        const std::int64_t now = dayOf("today").value_or(0);
        const std::int64_t last = dayOf(entry.latest).value_or(now);
        const std::int64_t first = dayOf(entry.earliest).value_or(last - 730);
        const std::int64_t day =
            first + std::int64_t(below(std::size_t(std::max<std::int64_t>(last - first, 0)) + 1));
        const auto two = [](std::size_t count) {
            return (count < 10 ? "0" : "") + std::to_string(count);
        };
        const std::string clock = two(below(24)) + ":" + two(below(60));
        if (entry.kind == ValueKind::Time)
            return clock;
        return isoDate(day).value_or(m_today) +
               (entry.kind == ValueKind::DateTime ? " " + clock : std::string());
    }

    Interview& m_interview;
    Random m_random;
    std::string m_today;
};

void mark(WalkCoverage::Branches& branches, bool held)
{
    (held ? branches.held : branches.failed) = true;
}

bool isCalculation(const Question& question)
{
    return std::holds_alternative<Calculation>(question.kind);
}

} // namespace

WalkCoverage::WalkCoverage(const Questionnaire& questionnaire)
    : sections(questionnaire.sections.size())
{
    for (const Section& section : questionnaire.sections) {
        shown.emplace_back(section.questions.size(), 0);
        conditions.emplace_back(section.questions.size());
        stuck.emplace_back(section.questions.size());
    }
}

void WalkCoverage::add(const Form& form, const FormState& state, std::size_t askedCount)
{
    std::vector<std::vector<bool>> seen;
    for (const auto& section : shown)
        seen.emplace_back(section.size(), false);
    for (std::size_t s = 0; s < form.askedSections().size(); ++s) {
        const AskedSection& at = form.askedSections()[s];
        if (at.firstAsked >= askedCount)
            break;
        mark(sections[at.section], state.sectionShown[s]);
        for (std::size_t k = 0;
             state.sectionShown[s] && k < at.askedCount && at.firstAsked + k < askedCount; ++k) {
            const AskedQuestion& asked = form.asked()[at.firstAsked + k];
            const bool isShown = state.askedShown[at.firstAsked + k];
            mark(conditions[asked.section][asked.question], isShown);
            if (isShown)
                seen[asked.section][asked.question] = true;
        }
    }
    for (std::size_t s = 0; s < seen.size(); ++s)
        for (std::size_t q = 0; q < seen[s].size(); ++q)
            shown[s][q] += seen[s][q] ? 1 : 0;
    ++interviews;
}

void WalkCoverage::add(const WalkCoverage& other)
{
    const auto join = [](Branches& own, const Branches& its) {
        own.held = own.held || its.held;
        own.failed = own.failed || its.failed;
    };
    for (std::size_t s = 0; s < shown.size(); ++s) {
        join(sections[s], other.sections[s]);
        for (std::size_t q = 0; q < shown[s].size(); ++q) {
            shown[s][q] += other.shown[s][q];
            join(conditions[s][q], other.conditions[s][q]);
            stuck[s][q].interviews += other.stuck[s][q].interviews;
            if (!stuck[s][q].check)
                stuck[s][q].check = other.stuck[s][q].check;
        }
    }
    interviews += other.interviews;
}

CoverageShare shareOf(const WalkCoverage& coverage, const Questionnaire& questionnaire)
{
    CoverageShare share;
    const auto count = [&](const WalkCoverage::Branches& branches) {
        share.branches += 2;
        share.branchesSeen += std::size_t(branches.held) + std::size_t(branches.failed);
    };
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s) {
        const Section& section = questionnaire.sections[s];
        if (!section.showIf.empty() || section.repeat)
            count(coverage.sections[s]);
        for (std::size_t q = 0; q < section.questions.size(); ++q) {
            if (isCalculation(section.questions[q]))
                continue;
            ++share.questions;
            share.questionsShown += coverage.shown[s][q] > 0 ? 1 : 0;
            if (!section.questions[q].showIf.empty())
                count(coverage.conditions[s][q]);
        }
    }
    return share;
}

InterviewRecord randomWalk(const std::shared_ptr<const Form>& form, const std::string& today,
                           std::uint64_t seed)
{
    Interview interview(form, today, {.caseCode = std::to_string(seed)});
    Respondent respondent(interview, seed, today);
    for (std::size_t step = 0; step < mostSteps; ++step) {
        const auto asked = interview.current();
        if (!asked)
            break;
        const Required required = form->question(form->asked()[*asked]).required;
        if (required == Required::No && respondent.leavesOut() && interview.skip())
            continue;
        bool isOpen = true;
        for (int k = 0; isOpen && k < mostTries; ++k) {
            respondent.answer(*asked);
            const auto faults = interview.open(*asked);
            isOpen = std::ranges::any_of(
                faults, [](const AnswerFault& fault) { return fault.severity == Severity::Fault; });
        }
        if (isOpen && !interview.skip())
            break;
        // What may be confirmed is: the second time it lets go on.
        if (!isOpen && !interview.next().empty())
            interview.next();
        if (interview.current() == asked)
            break;
    }
    return interview.record();
}

WalkCoverage randomWalks(const std::shared_ptr<const Form>& form, const std::string& today,
                         std::size_t count, std::uint64_t seed, const Progress& progress)
{
    WalkCoverage coverage(form->questionnaire());
    Random seeds(seed);
    for (std::size_t k = 0; k < count; ++k) {
        progress.at(double(k) / double(count));
        const Interview walk(form, today, randomWalk(form, today, seeds.next()));
        const auto last = walk.current();
        if (!last) {
            coverage.add(*form, walk.state());
            continue;
        }
        coverage.add(*form, walk.state(), *last + 1);
        const AskedQuestion& asked = form->asked()[*last];
        WalkCoverage::Stuck& stuck = coverage.stuck[asked.section][asked.question];
        ++stuck.interviews;
        for (const AnswerFault& fault : walk.open(*last))
            if (fault.reason == FaultReason::Check && fault.severity == Severity::Fault &&
                !stuck.check)
                stuck.check = fault.check;
    }
    return coverage;
}

} // namespace quadrat
