// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/program.h"

#include "core/expression/block.h"

#include <utility>

namespace quadrat {

namespace {

enum class Rows { OfData, OfChoices };

bool isLiteral(Operation operation)
{
    return operation == Operation::Number || operation == Operation::Text ||
           operation == Operation::True || operation == Operation::False;
}

/// The variables that a part of an expression reads, as far as it matters here.
struct Reads {
    enum class What { Nothing, OneCoded, Other };

    What what = What::Nothing;
    std::size_t variable = 0;

    bool operator==(const Reads&) const = default;
};

Reads merged(Reads a, Reads b)
{
    if (a == b || b.what == Reads::What::Nothing)
        return a;
    return a.what == Reads::What::Nothing ? b : Reads{Reads::What::Other};
}

class Compiler {
public:
    Compiler(const TypedExpression& typed, Rows rows) : m_typed(typed), m_rows(rows)
    {
        m_program.typed = &typed;
        m_registerOf.resize(typed.nodes.size());
    }

    /// The part whose nodes are [first, last].
    Program compile(std::size_t first, std::size_t last)
    {
        const std::vector<std::size_t> ends =
            m_rows == Rows::OfData ? lookedUp() : std::vector<std::size_t>(last + 1, none);
        for (std::size_t k = first; k <= last; ++k) {
            if (ends[k] != none) {
                addLookUp(k, ends[k]);
                k = ends[k];
            } else {
                addStep(k);
            }
        }
        m_program.result = m_registerOf[last];
        return std::move(m_program);
    }

private:
    static constexpr std::size_t none = std::size_t(-1);

    std::vector<std::size_t> lookedUp() const;
    void addLookUp(std::size_t first, std::size_t last);
    void addStep(std::size_t k);
    Register added(Kind kind) { return {kind, m_program.registers[std::size_t(kind)]++}; }
    Register taken(Kind kind);

    const TypedExpression& m_typed;
    Rows m_rows;
    Program m_program;
    std::vector<Register> m_registerOf;
    std::array<std::vector<std::uint32_t>, 3> m_free;
};

/// For the first node of every largest part that reads one coded variable: its last node.
std::vector<std::size_t> Compiler::lookedUp() const
{
    const std::size_t count = m_typed.nodes.size();
    std::vector<Reads> reads(count);
    std::vector<std::size_t> begin(count);
    for (std::size_t k = 0; k < count; ++k) {
        const Node& node = m_typed.nodes[k];
        begin[k] = node.arguments.empty() ? k : begin[node.arguments.front()];
        for (const std::uint32_t argument : node.arguments)
            reads[k] = merged(reads[k], reads[argument]);
        if (node.operation == Operation::Name) {
            const std::size_t variable = m_typed.variable[k];
            const bool coded = std::holds_alternative<CodedVariable>(m_typed.variables[variable]);
            reads[k] = coded ? Reads{Reads::What::OneCoded, variable} : Reads{Reads::What::Other};
        }
    }
    std::vector<std::size_t> ends(count, none);
    for (std::size_t k = count; k-- > 0;) {
        if (reads[k].what != Reads::What::OneCoded)
            continue;
        ends[begin[k]] = k;
        k = begin[k]; // the loop steps over it to the node before the part
    }
    return ends;
}

void Compiler::addLookUp(std::size_t first, std::size_t last)
{
    std::size_t variable = 0;
    for (std::size_t k = first; k <= last; ++k)
        if (m_typed.nodes[k].operation == Operation::Name)
            variable = m_typed.variable[k];
    const auto& coded = std::get<CodedVariable>(m_typed.variables[variable]);
    const Program part = Compiler(m_typed, Rows::OfChoices).compile(first, last);
    m_program.tables.push_back(runAll(part, coded.choices.size() + 1));
    m_registerOf[last] = taken(m_typed.kinds[last]);
    m_program.steps.push_back({.act = Step::Act::LookUp,
                               .node = last,
                               .target = m_registerOf[last],
                               .variable = variable,
                               .table = m_program.tables.size() - 1});
}

void Compiler::addStep(std::size_t k)
{
    const Node& node = m_typed.nodes[k];
    const bool literal = isLiteral(node.operation);
    Step step{.node = k, .target = literal ? added(m_typed.kinds[k]) : taken(m_typed.kinds[k])};
    m_registerOf[k] = step.target;
    if (literal) {
        step.act = Step::Act::Constant;
        m_program.constants.push_back(std::move(step));
        return;
    }
    if (node.operation == Operation::Name) {
        step.act = m_rows == Rows::OfChoices ? Step::Act::ReadChoice : Step::Act::Read;
        step.variable = m_typed.variable[k];
    }
    for (const std::uint32_t argument : node.arguments) {
        const Register used = m_registerOf[argument];
        step.arguments.push_back(used);
        if (!isLiteral(m_typed.nodes[argument].operation)) // those stay for every block
            m_free[std::size_t(used.kind)].push_back(used.index);
    }
    m_program.steps.push_back(std::move(step));
}

Register Compiler::taken(Kind kind)
{
    std::vector<std::uint32_t>& free = m_free[std::size_t(kind)];
    if (free.empty())
        return added(kind);
    const std::uint32_t index = free.back();
    free.pop_back();
    return {kind, index};
}

} // namespace

Program compile(const TypedExpression& typed)
{
    return Compiler(typed, Rows::OfData).compile(0, typed.nodes.size() - 1);
}

} // namespace quadrat
