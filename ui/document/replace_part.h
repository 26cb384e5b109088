// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

#include <type_traits>
#include <utility>

namespace quadrat::ui {

/// Replaces one part of the specification; undo puts the former part back. The parts are small
/// values, so a copy is the simplest correct memory of the past.
template <typename Part>
class ReplacePart final : public QUndoCommand {
public:
    /// Consecutive commands with the same `mergeId` (not −1) become one step, as in typing.
    ReplacePart(Document& document, Part Specification::*part, Part value, const QString& text,
                int mergeId = -1)
        : QUndoCommand(text), m_document(document), m_part(part), m_other(std::move(value)),
          m_mergeId(mergeId)
    {}

    void redo() override { m_other = m_document.exchange(m_part, std::move(m_other)); }
    void undo() override { redo(); } // a swap is its own inverse

    int id() const override { return m_mergeId; }

    bool mergeWith(const QUndoCommand* command) override
    {
        const auto* next = dynamic_cast<const ReplacePart*>(command);
        if (!next || next->m_part != m_part)
            return false;
        // The newer value is in the specification already; this command keeps the oldest one.
        setObsolete(m_document.specification().*m_part == m_other);
        return true;
    }

private:
    Document& m_document;
    Part Specification::*m_part;
    Part m_other; ///< the value that is not in the specification at the moment
    int m_mergeId;
};

/// Puts `value` in the place of one part by a command that can be undone; nothing happens if the
/// part is so already.
template <typename Part>
void replacePart(Document& document, Part Specification::*part, std::type_identity_t<Part> value,
                 const QString& text, int mergeId = -1)
{
    if (document.specification().*part != value)
        document.undoStack().push(
            new ReplacePart<Part>(document, part, std::move(value), text, mergeId));
}

} // namespace quadrat::ui
