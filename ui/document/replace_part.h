// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

#include <type_traits>
#include <utility>

namespace quadrat::ui {

/// A change of the study that knows where in the window it was made.
class PlacedCommand : public QUndoCommand {
public:
    PlacedCommand(const QString& text, const Place& place) : QUndoCommand(text), m_place(place) {}

    const Place& place() const { return m_place; }

private:
    Place m_place;
};

/// Replaces one part of the specification or of the project; undo puts the former part back. The
/// parts are small values, so a copy is the simplest correct memory of the past.
/// \tparam Whole  Specification or Project
template <typename Whole, typename Part>
class ReplacePart final : public PlacedCommand {
public:
    /// Consecutive commands with the same `mergeId` (not −1) become one step, as in typing.
    ReplacePart(Document& document, Part Whole::*part, Part value, const QString& text,
                int mergeId = -1)
        : PlacedCommand(text, document.place()), m_document(document), m_part(part),
          m_other(std::move(value)), m_mergeId(mergeId)
    {}

    void redo() override { m_other = m_document.exchange(m_part, std::move(m_other)); }
    void undo() override { redo(); } // a swap is its own inverse

    int id() const override { return m_mergeId; }

    bool mergeWith(const QUndoCommand* command) override
    {
        const auto* next = dynamic_cast<const ReplacePart*>(command);
        if (!next || next->m_part != m_part)
            return false;
        // The newer value is in the project already; this command keeps the oldest one.
        setObsolete(m_document.part(m_part) == m_other);
        return true;
    }

private:
    Document& m_document;
    Part Whole::*m_part;
    Part m_other; ///< the value that is not in the project at the moment
    int m_mergeId;
};

/// Puts `value` in the place of one part by a command that can be undone; nothing happens if the
/// part is so already, or the study can only be read.
template <typename Whole, typename Part>
void replacePart(Document& document, Part Whole::*part, std::type_identity_t<Part> value,
                 const QString& text, int mergeId = -1)
{
    if (document.canWrite() && document.part(part) != value)
        document.undoStack().push(
            new ReplacePart<Whole, Part>(document, part, std::move(value), text, mergeId));
}

/// The same for all that was decided about the set of responses that is open.
inline void replaceResponsePlan(Document& document, ResponsePlan plan, const QString& text,
                                int mergeId = -1)
{
    auto responses = document.project().responses;
    responses[document.responsesName()] = std::move(plan);
    replacePart(document, &Project::responses, std::move(responses), text, mergeId);
}

} // namespace quadrat::ui
