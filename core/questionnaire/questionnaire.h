// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/codebook.h"
#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quadrat {

/// How a questionnaire reaches the person who answers it.
enum class Mode { Paper, Online, Telephone, Email };

/// A text that may be put otherwise in some modes.
struct Wording {
    Texts text;
    std::map<Mode, Texts> byMode; ///< in place of `text`

    const Texts& in(Mode mode) const;

    bool operator==(const Wording&) const = default;
};

/// One of the answers that are offered.
struct Option {
    std::string code; ///< stands in the data; unique in its list, without blanks
    Texts label;
    Missing missing = Missing::None; ///< why it is no answer: 98 "don't know", 99 "refused"
    bool exclusive = false;          ///< of several answers, it goes with no other
    bool specify = false;            ///< opens a field for words: "other, specify"
    bool keepsPlace = false;         ///< is not moved where the order is random
    std::string within; ///< offered only after this code of the question above it in a cascade

    /// Missing answers go with no other either.
    bool isAlone() const { return exclusive || missing != Missing::None; }

    bool operator==(const Option&) const = default;
};

/// Answers that several questions may share.
struct OptionList {
    std::string name;
    std::vector<Option> options;

    const Option* find(std::string_view code) const; ///< null if there is none

    bool operator==(const OptionList&) const = default;
};

enum class Order { AsWritten, Random };

// The kinds of questions. Lists are named; `within` names the earlier single-choice question whose
// answer says which options are offered (Option::within), or is empty.

struct SingleChoice {
    std::string list;
    std::string within{};
    Order order = Order::AsWritten;

    bool operator==(const SingleChoice&) const = default;
};

struct MultipleChoice {
    std::string list;
    std::string within{};
    Order order = Order::AsWritten;
    std::optional<std::size_t> least{}, most{}; ///< how many may be chosen

    bool operator==(const MultipleChoice&) const = default;
};

/// One answer on an ordered scale; the list is in the order of the scale.
struct RatingScale {
    std::string list;

    bool operator==(const RatingScale&) const = default;
};

struct GridItem {
    std::string name; ///< of its variable, whole
    Texts label;

    bool operator==(const GridItem&) const = default;
};

/// Several items answered on one scale.
struct Grid {
    std::string list;
    std::vector<GridItem> items{};
    Order order = Order::AsWritten; ///< of the items

    bool operator==(const Grid&) const = default;
};

struct NumberEntry {
    Texts unit{};
    std::optional<double> least{}, most{};
    std::size_t decimals = 0; ///< 0 to 9

    bool operator==(const NumberEntry&) const = default;
};

struct TextEntry {
    std::size_t longest = 2000; ///< characters (code points)
    bool severalLines = false;

    bool operator==(const TextEntry&) const = default;
};

struct DateEntry {
    ValueKind kind = ValueKind::Date; ///< Date, Time or DateTime
    /// In the form of the answer (2026-11-23, 14:05, 2026-11-23 14:05), or "today"; empty: no
    /// limit.
    std::string earliest{}, latest{};

    bool operator==(const DateEntry&) const = default;
};

/// The best, the second best … of a list.
struct Ranking {
    std::string list;
    std::size_t places = 0; ///< how many are to be ranked; 0: all
    Order order = Order::AsWritten;

    bool operator==(const Ranking&) const = default;
};

/// "How likely are you to recommend …?": 0 to 10.
struct Recommendation {
    Texts low{}, high{}; ///< words at both ends

    bool operator==(const Recommendation&) const = default;
};

/// A text to read, without an answer.
struct Note {
    bool operator==(const Note&) const = default;
};

/// A value worked out from other answers, not asked.
struct Calculation {
    std::string formula; ///< docs/methods/expressions.md

    bool operator==(const Calculation&) const = default;
};

using QuestionKind = std::variant<SingleChoice, MultipleChoice, RatingScale, Grid, NumberEntry,
                                  TextEntry, DateEntry, Ranking, Recommendation, Note, Calculation>;

/// What an answer has to fulfil; without a condition: what is said beyond the limits of its kind.
struct AnswerCheck {
    std::string condition;               ///< what is right; not known counts as right
    Texts message;                       ///< said where it is false
    Severity severity = Severity::Fault; ///< Fault, or Warning: may be confirmed

    bool operator==(const AnswerCheck&) const = default;
};

/// Softly: asked once more, then let go.
enum class Required { No, Softly, Yes };

/// Texts may hold `${name}`: the answer given there stands in its place.
struct Question {
    std::string name; ///< of its variable: a plain name (isPlainName); unique among all fields
    QuestionKind kind = Note{};
    Wording text;
    Wording instruction; ///< to the respondent
    Texts interviewer;   ///< to the interviewer only
    std::string showIf;  ///< empty: always
    std::vector<AnswerCheck> checks;
    Required required = Required::No;
    /// Name of a list offered beside the answer itself: "don't know", "refused". All its options
    /// have a `missing` other than None.
    std::string besides;
    bool identifying = false; ///< asks who somebody is: never kept beside answers

    bool operator==(const Question&) const = default;
};

/// A section that is asked again for each member of a household and the like.
struct Repeat {
    std::string count;     ///< a formula: how often; usually the name of a number question
    std::size_t most = 10; ///< never more often

    bool operator==(const Repeat&) const = default;
};

struct Section {
    std::string name; ///< unique; may be empty where questions stand outside any section
    Texts title;
    std::string showIf; ///< empty: always
    std::optional<Repeat> repeat;
    Order order = Order::AsWritten; ///< of its questions
    std::vector<Question> questions;

    bool operator==(const Section&) const = default;
};

/// How a form on line or by e-mail comes back, beside the file and the text code.
struct Delivery {
    std::string address{}; ///< https address that answers are posted to; empty: none
    std::string email{};   ///< where a reply goes; empty: none

    bool operator==(const Delivery&) const = default;
};

/// A questionnaire as it was written once for all modes.
struct Questionnaire {
    std::string name; ///< short, for files: letters, digits, "_" and "-"
    std::string version;
    Texts title;
    Texts introduction; ///< who asks, why, and the promise of confidentiality
    Texts closing;
    std::vector<std::string> languages; ///< codes; the first is the one it is written in
    std::uint32_t seed = 0;             ///< of all random orders (option_order.h)
    std::vector<OptionList> lists;
    std::vector<Section> sections;
    Delivery delivery;

    const OptionList* findList(std::string_view name) const;   ///< null if there is none
    const Question* findQuestion(std::string_view name) const; ///< null if there is none

    /// Nothing has been written.
    bool isEmpty() const { return *this == Questionnaire(); }

    bool operator==(const Questionnaire&) const = default;
};

/// A questionnaire as it was at some time, kept for good.
struct QuestionnaireVersion {
    std::string name;   ///< "1", "2 after the pilot"
    std::string keptAt; ///< 2026-11-23 14:05:00
    std::string keptBy;
    Questionnaire questionnaire;

    bool operator==(const QuestionnaireVersion&) const = default;
};

/// The list its options come from; null for kinds without one and for a name that is not there.
const OptionList* listOf(const Questionnaire& questionnaire, const Question& question);

/// The options of its own list and then those beside it, whatever the answers before.
std::vector<const Option*> optionsOf(const Questionnaire& questionnaire, const Question& question);

/// Whether it has an own list: choices, scales, grids, rankings.
bool hasList(const QuestionKind& kind);
/// The name of that list; empty for other kinds.
std::string listNameOf(const QuestionKind& kind);
void setListName(QuestionKind& kind, std::string name);

} // namespace quadrat
