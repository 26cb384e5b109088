// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/question_unit.h"

#include "core/questionnaire/ranking_places.h"
#include "ui/print/paper/grid_rows.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr std::size_t longestPrintedList = 40;
constexpr double leastForHanging = 75; ///< narrower columns keep no margin for numbers
constexpr double spaceBefore = 3.6, afterWording = 0.8;
constexpr double besidesGap = 6;

class QuestionSetter {
public:
    QuestionSetter(const PaperSetting& setting, const AskedQuestion& asked)
        : m_setting(setting), m_texts(setting.texts), m_form(setting.form), m_asked(asked),
          m_question(m_form.question(asked)),
          m_route(setting.routes.questions[asked.section][asked.question]),
          m_number(QString::fromStdString(
              setting.numbers.of(asked.section, asked.question, asked.instance)))
    {
        if (asked.fieldCount > 0)
            m_field = m_form.fields()[asked.firstField].name;
        const bool hangs = setting.width >= leastForHanging;
        m_room.x = hangs ? numberWidth() : 0;
        m_room.width = setting.width - m_room.x;
    }

    PaperUnit set()
    {
        m_unit.before = spaceBefore;
        if (m_route.isFiltered && m_asked.showIf)
            addCondition(m_unit, m_texts, *m_asked.showIf, {}, m_room.x, m_room.width);
        wording();
        hints();
        std::visit([this](const auto& kind) { answer(kind); }, m_question.kind);
        if (m_route.after)
            arrowAfter();
        return std::move(m_unit);
    }

private:
    double numberWidth() const
    {
        const double widest = textWidth(
            m_texts.words(0, &FormWords::number, {QStringLiteral("88.8")}), m_texts.wording());
        return widest + 1;
    }

    QString in(std::size_t language, const Texts& texts) const
    {
        return m_texts.in(language, texts, m_asked.instance);
    }

    void wording()
    {
        const Texts& text = m_question.text.in(Mode::Paper);
        const QString number =
            m_number.isEmpty() ? QString() : m_texts.words(0, &FormWords::number, {m_number});
        const bool hangs = m_room.x > 0;
        const Letters letters = m_number.isEmpty() ? m_texts.plain() : m_texts.wording();
        const std::size_t first = m_unit.blocks.size();
        m_texts.paragraph(
            m_unit, m_room.x, m_room.width,
            [&](std::size_t k) {
                const QString words = in(k, text);
                return hangs || k > 0 || number.isEmpty() ? words : number + ' ' + words;
            },
            letters, afterWording);
        if (number.isEmpty())
            return;
        const SetText set = setText({{number, letters}}, m_setting.width);
        if (hangs) {
            if (m_unit.blocks.size() == first)
                m_unit.blocks.push_back({{}, set.height()});
            addText(m_unit.blocks[first].drawing, set, {0, 0});
        }
        Drawing again;
        addText(again,
                setText({{m_texts.words(0, &FormWords::continued, {number}), m_texts.hint()}},
                        m_setting.width),
                {0, 0});
        m_unit.continued.push_back({std::move(again), lineHeight(m_texts.hint()) + 0.8});
    }

    void hints()
    {
        const Texts& instruction = m_question.instruction.in(Mode::Paper);
        if (!instruction.empty())
            m_texts.paragraph(
                m_unit, m_room.x, m_room.width, [&](std::size_t k) { return in(k, instruction); },
                m_texts.hint(), afterWording);
        else
            usualHint();
        if (m_setting.options.interviewerTexts && !m_question.interviewer.empty())
            m_texts.paragraph(
                m_unit, m_room.x, m_room.width,
                [&](std::size_t k) {
                    const QString words = in(k, m_question.interviewer);
                    return words.isEmpty() ? words
                                           : m_texts.words(k, &FormWords::toInterviewer, {words});
                },
                m_texts.hint(), afterWording);
    }

    /// What to do, where the questionnaire does not say it.
    void usualHint()
    {
        PaperTexts::InLanguage words;
        if (const auto* several = std::get_if<MultipleChoice>(&m_question.kind))
            words = [this, most = several->most](std::size_t k) {
                return most ? m_texts.words(k, &FormWords::atMost, {QString::number(*most)})
                            : m_texts.words(k, &FormWords::chooseSeveral);
            };
        if (const auto* ranking = std::get_if<Ranking>(&m_question.kind))
            words = [this, places = placesToRank(m_form.questionnaire(), *ranking)](std::size_t k) {
                return m_texts.words(k, &FormWords::writePlaces, {QString::number(places)});
            };
        if (words)
            m_texts.paragraph(m_unit, m_room.x, m_room.width, words, m_texts.hint(), afterWording);
    }

    std::optional<GoTo> wayAfter(const std::string& code) const
    {
        const auto found = m_route.byCode.find(code);
        return found == m_route.byCode.end() ? std::nullopt : std::optional(found->second);
    }

    std::vector<PrintedOption> printed(const OptionList* list, BoxShape shape,
                                       BoxUse use = BoxUse::Option) const
    {
        std::vector<PrintedOption> options;
        if (list)
            for (const Option& option : list->options)
                options.push_back({.option = &option,
                                   .field = m_field,
                                   .shape = shape,
                                   .use = use,
                                   .to = wayAfter(option.code)});
        return options;
    }

    std::vector<PrintedOption> besides() const
    {
        return printed(m_form.questionnaire().findList(m_question.besides), BoxShape::Round);
    }

    void options(const std::vector<PrintedOption>& options)
    {
        addOptions(m_unit, m_texts, options, m_room, m_asked.instance);
    }

    void choice(BoxShape shape)
    {
        if (isWrittenAsCode(m_form.questionnaire(), m_question)) {
            std::size_t longest = 1;
            for (const Option& option : listOf(m_form.questionnaire(), m_question)->options)
                longest = std::max(longest, option.code.size());
            addCode(m_unit, m_texts, longest, m_field, m_room);
            options(besides());
            return;
        }
        std::vector<PrintedOption> all = printed(listOf(m_form.questionnaire(), m_question), shape);
        std::ranges::move(besides(), std::back_inserter(all));
        options(all);
    }

    void answer(const SingleChoice&) { choice(BoxShape::Round); }
    void answer(const MultipleChoice&) { choice(BoxShape::Square); }

    void answer(const RatingScale&)
    {
        const auto points = printed(listOf(m_form.questionnaire(), m_question), BoxShape::Round);
        if (!addScale(m_unit, m_texts, points, m_room))
            options(points);
        options(besides());
    }

    void answer(const Grid& grid)
    {
        std::vector<PrintedItem> items;
        for (std::size_t k = 0; k < m_asked.fieldCount; ++k) {
            const Field& field = m_form.fields()[m_asked.firstField + k];
            if (field.item && field.option.empty())
                items.push_back({grid.items[*field.item].label, field.name});
        }
        // The items need the room: they begin below the number.
        addGrid(m_unit, m_texts, items, optionsOf(m_form.questionnaire(), m_question),
                {m_room.x / 2, m_setting.width - m_room.x / 2});
    }

    /// "Don't know" in the row of the answer where there is room, else below.
    void besideRow(double width)
    {
        const std::vector<PrintedOption> list = besides();
        if (list.empty())
            return;
        const double lead = boxAndCodeWidth(m_texts, list);
        double needed = besidesGap;
        for (const PrintedOption& option : list)
            needed += lead + textWidth(m_texts.inLine(option.option->label, m_texts.plain())) + 4;
        if (width + needed > m_room.width || m_texts.isSideBySide()) {
            options(list);
            return;
        }
        PaperUnit side;
        addOptions(side, m_texts, list,
                   {m_room.x + width + besidesGap, m_room.width - width - besidesGap},
                   m_asked.instance);
        if (side.blocks.size() == 1)
            m_unit.blocks.back().drawing.add(side.blocks.front().drawing,
                                             {0, (digitHeight - boxSize) / 2});
        else
            options(list);
    }

    void answer(const NumberEntry& number)
    {
        besideRow(addNumber(m_unit, m_texts, number, m_field, m_room));
    }
    void answer(const DateEntry& date)
    {
        besideRow(addDate(m_unit, m_texts, date, m_field, m_room));
    }
    void answer(const TextEntry& text)
    {
        addLines(m_unit, text, m_field, m_room);
        options(besides());
    }
    void answer(const Ranking&)
    {
        options(
            printed(listOf(m_form.questionnaire(), m_question), BoxShape::Square, BoxUse::Place));
        options(besides());
    }
    void answer(const Recommendation& kind)
    {
        addRecommendation(m_unit, m_texts, kind, m_field, m_room);
        options(besides());
    }
    void answer(const Note&) { m_unit.keepsWithNext = true; }
    void answer(const Calculation&) {}

    void arrowAfter()
    {
        const QString ways = m_texts.inLine(
            [&](std::size_t k) { return m_texts.arrow(k, *m_route.after, m_asked.instance); });
        addRow(m_unit, {{m_room.x, setText({{ways, m_texts.PaperWords::arrow()}}, m_room.width)}});
    }

    const PaperSetting& m_setting;
    const PaperTexts& m_texts;
    const Form& m_form;
    const AskedQuestion& m_asked;
    const Question& m_question;
    const QuestionRoute& m_route;
    QString m_number;
    std::string m_field;
    AnswerRoom m_room;
    PaperUnit m_unit;
};

} // namespace

bool isWrittenAsCode(const Questionnaire& questionnaire, const Question& question)
{
    const OptionList* list = listOf(questionnaire, question);
    if (!list)
        return false;
    if (const auto* single = std::get_if<SingleChoice>(&question.kind))
        return !single->within.empty() || list->options.size() > longestPrintedList;
    return false;
}

void addCondition(PaperUnit& unit, const PaperTexts& texts, const Expression& settled,
                  const std::optional<GoTo>& otherwise, double x, double width)
{
    texts.paragraph(
        unit, x, width,
        [&](std::size_t k) {
            const QString condition = texts.condition(k, settled);
            if (!otherwise)
                return texts.words(k, &FormWords::onlyIf, {condition});
            return texts.words(k, &FormWords::onlyIfElse,
                               {condition, texts.arrow(k, *otherwise, 0)});
        },
        texts.hint(), 0.5);
}

PaperUnit questionUnit(const PaperSetting& setting, const AskedQuestion& asked)
{
    return QuestionSetter(setting, asked).set();
}

} // namespace quadrat::ui
