// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form_words.h"
#include "core/questionnaire/routing.h"
#include "ui/print/paper/paper_options.h"
#include "ui/print/paper/paper_unit.h"

#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace quadrat::ui {

/// What a printed form says of itself in its languages, and the letters of everything on it.
class PaperWords {
public:
    using Pattern = const char* FormWords::*;

    explicit PaperWords(const PaperFormOptions& options)
        : m_languages(options.languages), m_points(options.points)
    {}

    std::size_t languageCount() const { return m_languages.size(); }
    const std::string& language(std::size_t k) const { return m_languages[k]; }

    QString words(std::size_t language, Pattern pattern, const QStringList& arguments = {}) const;
    QString words(Pattern pattern, const QStringList& arguments = {}) const; ///< "Trang / Page"

    Letters wording() const { return {.points = m_points, .bold = true}; }
    Letters plain() const { return {.points = m_points}; }
    Letters hint() const { return {.points = m_points - 1, .italic = true}; }
    Letters fine() const { return {.points = m_points - 1.5}; }
    Letters code() const { return {.points = m_points - 2, .grey = 0.25}; }
    Letters arrow() const { return {.points = m_points - 0.5, .bold = true}; }
    Letters title() const { return {.points = m_points + 5, .bold = true}; }
    Letters heading() const { return {.points = m_points + 1, .bold = true}; }
    /// Of the second language in one paragraph or cell with the first.
    static Letters second(Letters letters);

private:
    std::vector<std::string> m_languages;
    double m_points;
};

/// The texts of a questionnaire as they are printed.
class PaperTexts : public PaperWords {
public:
    using InLanguage = std::function<QString(std::size_t language)>;

    /// \param options  with their languages named
    PaperTexts(const Form& form, const QuestionNumbers& numbers, const PaperFormOptions& options);

    bool isSideBySide() const { return m_isSideBySide; }

    /// A text of the questionnaire; for `${name}` a dotted blank with the number of the question.
    /// Of the second language only where it is there and says something else than the first.
    QString in(std::size_t language, const Texts& texts, std::size_t instance = 0) const;

    using PaperWords::arrow; // its letters
    QString arrow(std::size_t language, const GoTo& to, std::size_t instance) const;
    QString condition(std::size_t language, const Expression& settled) const;

    Spans inLine(const Texts& texts, const Letters& letters) const;  ///< "Có / Yes"
    Spans stacked(const Texts& texts, const Letters& letters) const; ///< one under the other
    /// Arrows in all languages: "→ câu 12 / go to 12".
    QString inLine(const InLanguage& arrow) const;

    /// A text in each language: side by side, or each below the one before.
    void paragraph(PaperUnit& unit, double x, double width, const InLanguage& text,
                   const Letters& letters, double after = 0) const;

    /// The label of an option with its arrow, in a cell each language if they stand side by side.
    /// \param lead  from `x` to the label of the first language; the second begins where its
    ///              paragraphs do
    std::vector<RowCell> label(const Texts& texts, const InLanguage& arrow, double x, double lead,
                               double width) const;

private:
    QString withBlanks(std::size_t language, const QString& text, std::size_t instance) const;

    const Form& m_form;
    const QuestionNumbers& m_numbers;
    bool m_isSideBySide;
};

} // namespace quadrat::ui
