// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/code_appendix.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace quadrat::ui {
namespace {

constexpr double leastColumn = 42;   ///< of one code and its label
constexpr std::size_t mostRows = 12; ///< of a block: codes go down its columns, block by block

class Appendix {
public:
    explicit Appendix(const PaperSetting& setting) : m_setting(setting), m_texts(setting.texts) {}

    std::vector<PaperUnit> units()
    {
        const Questionnaire& questionnaire = m_setting.form.questionnaire();
        for (std::size_t s = 0; s < questionnaire.sections.size(); ++s)
            for (std::size_t q = 0; q < questionnaire.sections[s].questions.size(); ++q) {
                const Question& question = questionnaire.sections[s].questions[q];
                if (takesPrintedAnswer(question) && isWrittenAsCode(questionnaire, question))
                    list(question, QString::fromStdString(m_setting.numbers.of(s, q)));
            }
        return std::move(m_units);
    }

private:
    void heading(const QString& text, const Letters& letters, double before)
    {
        PaperUnit unit{.before = before, .keepsWithNext = true};
        addRow(unit, {{0, setText({{text, letters}}, m_setting.width)}}, {}, 0, 1);
        m_units.push_back(std::move(unit));
    }

    void list(const Question& question, const QString& number)
    {
        QStringList names;
        for (std::size_t k = 0; k < m_texts.languageCount(); ++k)
            names << m_texts.words(k, &FormWords::codeList,
                                   {m_texts.words(k, &FormWords::question, {number})});
        heading(names.join(" / "), m_texts.heading(), 5);
        const Questionnaire& questionnaire = m_setting.form.questionnaire();
        const std::vector<Option>& options = listOf(questionnaire, question)->options;
        const std::string within = std::get<SingleChoice>(question.kind).within;
        const Question* above = questionnaire.findQuestion(within);
        const OptionList* parents = above ? listOf(questionnaire, *above) : nullptr;
        if (!parents) {
            codes(options, [](const Option&) { return true; });
            return;
        }
        for (const Option& parent : parents->options) {
            const auto isUnder = [&](const Option& option) { return option.within == parent.code; };
            if (std::ranges::none_of(options, isUnder))
                continue;
            heading(QString::fromStdString(parent.code) + "  " + m_texts.in(0, parent.label),
                    m_texts.wording(), 3);
            codes(options, isUnder);
        }
        if (const auto isFree = [](const Option& option) { return option.within.empty(); };
            std::ranges::any_of(options, isFree))
            codes(options, isFree);
    }

    template <typename Chosen>
    void codes(const std::vector<Option>& options, Chosen isChosen)
    {
        std::vector<const Option*> chosen;
        double code = 0;
        for (const Option& option : options)
            if (isChosen(option)) {
                chosen.push_back(&option);
                code =
                    std::max(code, textWidth(QString::fromStdString(option.code), m_texts.fine()));
            }
        const auto columns =
            std::max<std::size_t>(1, std::size_t(std::floor(m_setting.width / leastColumn)));
        std::span<const Option* const> rest = chosen;
        while (!rest.empty()) {
            const std::size_t rows = std::min(mostRows, (rest.size() + columns - 1) / columns);
            const std::size_t count = std::min(rest.size(), rows * columns);
            block(rest.first(count), rows, code + 3, m_setting.width / double(columns));
            rest = rest.subspan(count);
        }
    }

    /// \param code   width for the codes, \param width  of a column
    void block(std::span<const Option* const> options, std::size_t rows, double code, double width)
    {
        Letters bold = m_texts.fine();
        bold.bold = true;
        PaperUnit unit{.before = 1.5};
        for (std::size_t row = 0; row < rows; ++row) {
            std::vector<RowCell> cells;
            for (std::size_t k = row; k < options.size(); k += rows) {
                const Option& option = *options[k];
                const double x = double(k / rows) * width;
                cells.push_back({x, setText({{QString::fromStdString(option.code), bold}}, code)});
                cells.push_back({x + code, setText(m_texts.inLine(option.label, m_texts.fine()),
                                                   width - code - 1)});
            }
            addRow(unit, cells, {}, 0, 0.4);
        }
        m_units.push_back(std::move(unit));
    }

    const PaperSetting& m_setting;
    const PaperTexts& m_texts;
    std::vector<PaperUnit> m_units;
};

} // namespace

std::vector<PaperUnit> codeAppendix(const PaperSetting& setting)
{
    return Appendix(setting).units();
}

} // namespace quadrat::ui
