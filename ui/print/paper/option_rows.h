// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/paper_texts.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace quadrat::ui {

/// The room in a column that answers stand in.
struct AnswerRoom {
    double x = 0, width = 0;
};

/// An option as it is printed: code, box, label, and where to go on after it.
struct PrintedOption {
    const Option* option = nullptr;
    std::string field; ///< that the box belongs to
    BoxShape shape = BoxShape::Round;
    BoxUse use = BoxUse::Option;
    std::optional<GoTo> to;
};

/// Options one below the other, in up to four columns where all of them are short; beside those
/// that ask for words a line to write on.
void addOptions(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedOption>& options,
                const AnswerRoom& room, std::size_t instance);

/// Options side by side with their labels above, as points of a scale. \return false if there is
/// no room for that, nothing is added then
bool addScale(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedOption>& options,
              const AnswerRoom& room);

inline constexpr double boxSize = 4, placeBoxSize = 5.5;

/// How wide a code and its box are, up to the label.
double boxAndCodeWidth(const PaperTexts& texts, const std::vector<PrintedOption>& options);

enum class CodeBeside { Yes, No };

/// Code and box at `at`, the code ending where the box begins.
void addBox(Drawing& drawing, const PaperTexts& texts, const PrintedOption& option,
            const QPointF& at, double codeWidth, CodeBeside code = CodeBeside::Yes);

} // namespace quadrat::ui
