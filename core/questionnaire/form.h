// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/expression/expression.h"
#include "core/expression/typing.h"
#include "core/expression/values.h"
#include "core/questionnaire/fields.h"
#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Something wrong with a condition or formula.
struct FormProblem {
    enum class Part { SectionShowIf, RepeatCount, QuestionShowIf, Check, Formula };

    std::size_t section = 0;
    std::size_t question = 0; ///< of the last three
    Part part = Part::QuestionShowIf;
    std::size_t check = 0;
    Message message; ///< of the expression language, with the place

    bool operator==(const FormProblem&) const = default;
};

/// What a name in a condition reads of a field.
struct Source {
    enum class Part {
        Value,     ///< the answer; missing where an option says so ("don't know")
        Code,      ///< the answer as it is, also a missing one: for comparisons with its code
        Indicator, ///< of several options: 1 if `code` is chosen, 0 if not, missing if none is
        Rank,      ///< of a ranking: the code at place `rank`
    };

    std::size_t field = 0;
    Part part = Part::Value;
    std::string code{};
    std::size_t rank = 0; ///< from 0

    bool operator==(const Source&) const = default;
};

/// A condition or formula with its names settled: each Operation::Name holds a key of
/// Form::source, not the name as it was written.
using Settled = std::optional<Expression>;

/// One question as it is asked once.
struct AskedQuestion {
    std::size_t section = 0, question = 0;
    std::size_t instance = 0;                   ///< of a section that repeats, from 1; else 0
    std::size_t firstField = 0, fieldCount = 0; ///< of Form::fields; a note has none
    Settled showIf;                             ///< empty: always
    std::vector<Settled> checks;                ///< one a check; empty: never false
    Settled formula;                            ///< of a calculation; empty: missing
    Kind formulaKind = Kind::Number;            ///< a condition gives 1 or 0
};

/// One section as it is asked once.
struct AskedSection {
    std::size_t section = 0;
    std::size_t instance = 0;
    Settled showIf;
    Settled count; ///< of a section that repeats: shown if `instance` is not above it
    std::size_t firstAsked = 0, askedCount = 0;
};

/// A questionnaire made ready to be run: fields named, sections that repeat written out, conditions
/// parsed and their names found. A value that is made once and then only read.
///
/// What a condition may name: a field; `NAME_CODE` for an option of several (1 or 0); `NAME_1` for
/// a place of a ranking; in a section that repeats the bare name of a question of the same section,
/// which is that of the same instance. A condition that cannot be run is a problem and is left out:
/// what it would hide is shown, what it would check is right, what it would give is missing.
///
/// An option that is marked as missing is a missing value to every condition, but for comparisons
/// with its own code (`q1 = 98`, `q1 in (1, 98)`, `q1 <> 98`), which read the answer as it is.
class Form {
public:
    explicit Form(Questionnaire questionnaire);

    const Questionnaire& questionnaire() const { return m_questionnaire; }
    const std::vector<Field>& fields() const { return m_fields; }
    const std::vector<AskedSection>& askedSections() const { return m_askedSections; }
    const std::vector<AskedQuestion>& asked() const { return m_asked; }
    const std::vector<FormProblem>& problems() const { return m_problems; }

    std::optional<std::size_t> find(std::string_view field) const;

    const Question& question(const AskedQuestion& asked) const;
    const Section& section(const AskedQuestion& asked) const;
    const Question& question(const Field& field) const;

    /// The options of a field, whatever was answered before; empty for kinds without. The item of a
    /// grid has those of its grid.
    const std::vector<const Option*>& options(std::size_t field) const;
    /// Of a cascade: the field whose answer says which options are offered.
    std::optional<std::size_t> withinField(std::size_t field) const;

    /// Of a calculation: whether it gives text.
    bool isTextFormula(std::size_t field) const { return m_textFormulas.contains(field); }

    const Source& source(const std::string& key) const; ///< of a key in a settled expression

    /// Kinds of all keys, without values: for settling the kinds of an expression.
    Values prototypes() const;

    Form(const Form&) = delete; // options() points into the questionnaire
    Form& operator=(const Form&) = delete;
    ~Form();

private:
    friend class FormMaker;

    Questionnaire m_questionnaire;
    std::vector<Field> m_fields;
    std::vector<std::vector<const Option*>> m_options; ///< one a field
    std::vector<std::optional<std::size_t>> m_within;  ///< one a field
    std::vector<AskedSection> m_askedSections;
    std::vector<AskedQuestion> m_asked;
    std::vector<FormProblem> m_problems;
    std::map<std::string, std::size_t, std::less<>> m_byName;
    std::map<std::string, Source> m_sources;
    std::set<std::size_t> m_textFormulas; ///< fields of calculations that give text
};

} // namespace quadrat
