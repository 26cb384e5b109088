// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/base/folding.h"
#include "core/base/number.h"
#include "core/questionnaire/audit_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// Numbers that a label speaks of: "18–25", "Dưới 18 tuổi", "from 5 to 10 million", "60+".
struct Band {
    double low = -infinite, high = infinite;
    bool holdsLow = true, holdsHigh = true;
    std::size_t option = 0;
};

/// The numbers in a text in their order: 1.000.000 and 1,000,000 as one, 2,5 and 2.5 as a fraction.
std::vector<double> numbersIn(const std::string& text)
{
    std::vector<double> numbers;
    for (std::size_t k = 0; k < text.size();) {
        if (!isDigit(text[k])) {
            ++k;
            continue;
        }
        std::string number;
        while (k < text.size()) {
            const bool joins =
                (text[k] == '.' || text[k] == ',') && k + 1 < text.size() && isDigit(text[k + 1]);
            if (isDigit(text[k])) {
                number += text[k++];
            } else if (joins) {
                std::size_t end = k + 1;
                while (end < text.size() && isDigit(text[end]))
                    ++end;
                if (end - k - 1 != 3) // three digits after a mark: thousands
                    number += '.';
                ++k;
            } else {
                break;
            }
        }
        if (const auto read = readNumber(number))
            numbers.push_back(*read);
    }
    return numbers;
}

bool holds(const std::string& text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) {
        return (" " + text + " ").find(" " + std::string(word) + " ") != std::string::npos;
    });
}

std::optional<Band> bandIn(const std::string& label)
{
    std::string words = folded(label);
    for (const std::string_view dash : {"–", "—", "-"})
        for (std::size_t at; (at = words.find(dash)) != std::string::npos;)
            words.replace(at, dash.size(), " ~ ");
    const std::vector<double> numbers = numbersIn(words);
    Band band;
    if (numbers.size() == 2 && numbers[0] <= numbers[1] &&
        (words.find('~') != std::string::npos || holds(words, {"den", "to", "den duoi", "and"}))) {
        band.low = numbers[0];
        band.high = numbers[1];
        band.holdsHigh = !holds(words, {"den duoi", "to under", "to less than", "~ duoi"});
        band.holdsLow = !holds(words, {"tren", "over", "more than"});
        return band;
    }
    if (numbers.size() != 1)
        return {};
    if (holds(words, {"duoi", "under", "below", "less than", "nho hon", "it hon"})) {
        band.high = numbers[0];
        band.holdsHigh = false;
        return band;
    }
    if (holds(words, {"tro len", "or more", "and over", "and older", "or older", "tu"}) ||
        words.find('+') != std::string::npos) {
        band.low = numbers[0];
        return band;
    }
    if (holds(words, {"tren", "over", "above", "more than", "hon"})) {
        band.low = numbers[0];
        band.holdsLow = false;
        return band;
    }
    if (holds(words, {"tro xuong", "or less", "or fewer", "up to", "den"})) {
        band.high = numbers[0];
        return band;
    }
    return {};
}

std::vector<Band> bandsOf(const OptionList& list, const std::string& language)
{
    std::vector<Band> bands;
    for (std::size_t k = 0; k < list.options.size(); ++k) {
        const Option& option = list.options[k];
        if (option.missing != Missing::None || option.specify)
            continue;
        auto band = bandIn(textIn(option.label, language));
        if (!band)
            return {}; // not a list of bands
        band->option = k;
        bands.push_back(*band);
    }
    std::ranges::stable_sort(bands, {}, &Band::low);
    return bands.size() < 2 ? std::vector<Band>() : bands;
}

} // namespace

void auditBands(const Form& form, Findings& findings)
{
    const Questionnaire& all = form.questionnaire();
    if (all.languages.empty())
        return;
    for (std::size_t l = 0; l < all.lists.size(); ++l) {
        const std::vector<Band> bands = bandsOf(all.lists[l], all.languages.front());
        const auto label = [&](const Band& band) {
            return textIn(all.lists[l].options[band.option].label, all.languages.front());
        };
        for (std::size_t k = 0; k + 1 < bands.size(); ++k) {
            const Band &lower = bands[k], &upper = bands[k + 1];
            const QuestionnairePlace place{
                .part = QuestionnairePlace::Part::Option, .list = l, .option = upper.option};
            const bool overlap = upper.low < lower.high ||
                                 (upper.low == lower.high && lower.holdsHigh && upper.holdsLow);
            const bool bothWhole =
                std::floor(lower.high) == lower.high && std::floor(upper.low) == upper.low;
            const double width = upper.low - lower.high;
            const bool gap = width > 1 || (width == 1 && !(lower.holdsHigh && upper.holdsLow)) ||
                             (width > 0 && !bothWhole) ||
                             (width == 0 && !lower.holdsHigh && !upper.holdsLow);
            if (overlap)
                findings.push_back({"overlapping-bands",
                                    Severity::Warning,
                                    {QUADRAT_TEXT("core", "\"%1\" and \"%2\" overlap: a person may "
                                                          "belong to both."),
                                     {label(lower), label(upper)}},
                                    place});
            else if (gap)
                findings.push_back({"gap-in-bands",
                                    Severity::Warning,
                                    {QUADRAT_TEXT("core", "Between \"%1\" and \"%2\" is a gap: a "
                                                          "person may belong to neither."),
                                     {label(lower), label(upper)}},
                                    place});
        }
    }
}

} // namespace quadrat
